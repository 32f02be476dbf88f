"""Headlines that name who says them: "Tunnel shut for a month: police", "Lee: Tunnel will stay shut"."""

import itertools
from collections import Counter
from functools import cached_property

from bot.quotes.cast import Cast
from bot.quotes.cues import find_sayings
from bot.quotes.marks import Stretch
from bot.quotes.mentions import Mention, read_mention
from bot.quotes.strangers import is_plural
from bot.quotes.units import Unit
from bot.quotes.voice import NOBODY, Voice
from bot.quotes.voices import Voices
from bot.quotes.words import SentenceWords, Word
from bot.text.roles import DOCUMENT_NOUNS, NAMING_ROLES, PEOPLE_ROLES

_HEADED = 2  # sentences at the beginning that may be headlines
_SOURCE = 5  # words of who says it
_BELOW = 20_000  # characters in which an article names whom its headline does
_HEADLINE = 4  # words of what a headline says
_SHORTEST = 3  # words of what one says behind its source
_KINDS_OF_TEXT = frozenset(
    """analysis opinion review comment commentary editorial explainer video videos interview letter letters podcast
    timeline gallery map obituary column essay live recap profile feature fact-check transcript""".split()
)
_EVIDENCE = frozenset("poll polls study studies survey surveys report audit documents records".split())
_SPEAKING = NAMING_ROLES | PEOPLE_ROLES | DOCUMENT_NOUNS | _EVIDENCE
_LABELS = frozenset({"source", "sources"})
_PREDICATES = frozenset("ready set likely unlikely due not no never".split())  # headlines leave out "is"
_FIRST_PERSON = frozenset("i me my we our us".split())


def is_verbal(word: Word) -> bool:
    """Tell whether a word may be of a clause: a verb, an auxiliary, a pronoun, a word in -ing."""
    return word.tag in "RVXvPW" or word.low.endswith("ing")


def stands_alone(mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether a noun stands alone as headlines have it: "says expert", "minister", not "police"."""
    alone = mention.kind == "nominal" and mention.speaker == "unnamed"
    alone = alone and all(word.tag in "nN" for word in sentence.words[mention.first : mention.last])
    bare = alone and (not mention.first or sentence.words[mention.first - 1].tag not in "DS")
    return bare and sentence.number <= _HEADED and sentence.words[-1].tag not in ".Q" and not is_plural(mention.head)


class Headlines:
    """The headlines of one article, with its people."""

    def __init__(
        self, text: str, stretches: list[Stretch], sentences: list[SentenceWords], cast: Cast, voices: Voices
    ) -> None:
        """Look at the sentences of a text whose persons are known."""
        self._text = text
        self._stretches = stretches
        self._sentences = sentences
        self._cast = cast
        self._voices = voices

    def told_below(self, mention: Mention, voice: Voice) -> Voice:
        """Return the one person whom the article calls what its headline does: "Pier will close, says minister"."""
        called = [person for person in self._cast.people if person.is_called(mention.head)]
        return self._voices.of_person(called[0], "role", (mention.start, mention.end)) if len(called) == 1 else voice

    def closed_by_source(self, sentence: SentenceWords) -> Unit | None:
        """Read a headline that ends with who says it: "Tunnel shut for a month: police", "‘No more’: Lind Council"."""
        words, tags = sentence.words, sentence.tags
        at = tags.rfind(":")
        if at < 1 or not 0 < len(words) - at - 1 <= _SOURCE or tags[at + 1 :].strip("NnDpG"):
            return None
        quoted = tags[:at] == "Q"
        if self._in_paragraphs[sentence.paragraph] > 1 or (not quoted and sentence.number > _HEADED):
            return None
        mention = read_mention(words, at + 1, len(words), self._cast.surnames)
        if mention is None or mention.speaker == "none" or mention.head in _KINDS_OF_TEXT:
            return None
        if mention.kind == "name" and self._text.find(words[-1].text, words[-1].end, words[-1].end + _BELOW) < 0:
            return None  # "Row over a pier: Day Two": nobody the text knows
        acts = any(word.tag in "RVXvQ" or word.low.endswith("s") for word in words[1:at])  # no list has every verb
        if not quoted and (at < _HEADLINE or ":" in tags[:at] or not acts):
            return None
        voice = self._voice(mention, sentence, NOBODY)  # "‘No deal’: minister"
        if quoted:
            stretch = self._stretches[words[0].stretch]
            return Unit(stretch.start, stretch.end, "direct", (stretch,), voice)
        return self._unit(words[:at], voice)

    def opened_by_source(self, sentence: SentenceWords) -> Unit | None:
        """Read a headline that opens with who says it: "Lee: Tunnel will stay shut", "Police: Two hurt in tunnel"."""
        words, tags = sentence.words, sentence.tags
        at = tags.find(":")
        if sentence.number > _HEADED or not 0 < at <= _SOURCE or (at > 1 and tags[:at].strip("NnDpG")):
            return None
        said = words[at + 1 : len(words) - (words[-1].tag == ".")]
        clause = len(said) >= _SHORTEST and any(
            is_verbal(word) or word.low.endswith("s") or word.low in _PREDICATES for word in said
        )
        if not clause or said[0].tag == "W" or words[-1].low in "?:" or self._in_paragraphs[sentence.paragraph] > 1:
            return None  # "Lee: How it began": what a headline is about
        mention = read_mention(words, 0, at, self._cast.surnames)
        if mention is not None and mention.head in _EVIDENCE:  # capitalised, and no name
            mention = mention._replace(kind="nominal", speaker="document", name=None)
        if mention is None or mention.first or mention.last < at or not self._may_say(mention, sentence, said):
            return None
        if words[0].text.isupper() or any(saying.turned for saying in find_sayings(sentence, frozenset())):
            return None  # "Il Quotidiano: Pier to close, says mayor"
        return self._unit(said, self._voice(mention, sentence))

    def _may_say(self, mention: Mention, sentence: SentenceWords, said: list[Word]) -> bool:
        """Tell whether who opens a headline says it, and is not what it is about: "Lindmoor: Council sells pier"."""
        if mention.speaker == "none" or mention.head in _KINDS_OF_TEXT:
            return False
        if mention.kind == "name":
            return any(word.low in _FIRST_PERSON for word in said) or self._speaks_below(mention.head)
        if mention.head == "reports":
            return False  # "Reports: ‘streamlined’ process to come"
        label = mention.head in _LABELS and sentence.number > 0  # "Source: the council", a line below the headline
        return mention.head in _SPEAKING and not label

    def _speaks_below(self, name: str) -> bool:
        """Tell whether the article has somebody of this name say something."""
        below = itertools.takewhile(lambda it: it.start < _BELOW, self._sentences)
        sayings = (saying for it in below for saying in find_sayings(it, self._cast.surnames))
        return any(it.mention is not None and it.mention.kind == "name" and it.mention.head == name for it in sayings)

    def _voice(self, mention: Mention, sentence: SentenceWords, unknown: Voice | None = None) -> Voice:
        """Return who says a headline; `unknown` where a noun stands alone that nobody in the article is called."""
        voice = self._voices.resolve(mention, sentence)
        if voice.person is None and stands_alone(mention, sentence):
            return self.told_below(mention, unknown or voice)
        return voice

    def _unit(self, words: list[Word], voice: Voice) -> Unit:
        inside = tuple(self._stretches[word.stretch] for word in words if word.tag == "Q")
        return Unit(words[0].start, words[-1].end, "part" if inside else "none", inside, voice)

    @cached_property
    def _in_paragraphs(self) -> Counter[int]:
        """How many sentences each paragraph has."""
        return Counter(sentence.paragraph for sentence in self._sentences)
