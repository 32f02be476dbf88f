"""Names of people: the spelling key by which one name finds its spellings, and whether two names are one person."""

from bot.speakers.keys import key, name_words, word_key, word_keys
from bot.speakers.known import Known, KnownPerson
from bot.speakers.same import Likeness, compare, said_of

__all__ = ["Known", "KnownPerson", "Likeness", "compare", "key", "name_words", "said_of", "word_key", "word_keys"]
