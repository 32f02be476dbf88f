"""Persons whom an article brings in without a name ("a nurse", "his wife"), for a pronoun behind them."""

import re
from typing import NamedTuple

from bot.quotes.newcomers import tells_of_a_name
from bot.quotes.people import Gender, Place, title_gender
from bot.quotes.words import SentenceWords
from bot.text.function_words import INDEFINITE, POSSESSIVES
from bot.text.roles import NAMING_ROLES, PEOPLE_ROLES, nominal_kind

_PHRASE = re.compile(r"[DSW][NnAMv]*n(?![NnG])")
_BEHIND = re.compile(r"(?:ID?[NnAM]*[Nn])*")
_OPENING = re.compile("[Q,.(CAT]*(?:I[DSnNAMT]+,)?")  # "In a similar case, a baker"
_OWNING = POSSESSIVES - {"whose", "your", "its", "my", "our"}
_THAT = frozenset({"that", "this"})
_INTRODUCING = INDEFINITE | _OWNING | _THAT
_TELLING = frozenset("tell tells told telling ask asks asked asking".split())
REACH = 1  # sentences behind which somebody without a name is not meant any more
_SPEAKING = 1.5


class Stranger(NamedTuple):
    """Somebody without a name: as printed (sentence, first and last word), of what gender, and where it stands now."""

    name: str
    printed: tuple[int, int, int]
    gender: Gender
    place: Place


def find_strangers(text: str, sentence: SentenceWords) -> list[Stranger]:
    """Return in order the persons without a name who are the subject of a sentence, or whom somebody tells something.

    Whom the text takes as known ("the minister") is not among them.
    """
    if "n" not in sentence.tags:
        return []
    found = (_read(text, sentence, *match.span()) for match in _PHRASE.finditer(sentence.tags))
    return [stranger for stranger in found if stranger is not None]


def _read(text: str, sentence: SentenceWords, first: int, last: int) -> Stranger | None:
    words, tags = sentence.words, sentence.tags
    opening, head = words[first].low, words[last - 1].low
    if opening not in _INTRODUCING or nominal_kind(head) != "unnamed" or is_plural(head):
        return None
    subject = _OPENING.fullmatch(tags, 0, first) is not None
    told = first > 0 and words[first - 1].low in _TELLING and opening in _OWNING
    if not (subject or told) or tells_of_a_name(sentence, first, last):
        return None
    behind = _BEHIND.match(tags, last) if subject else None
    stop = max(last, behind.end() if behind is not None else last)
    if tags[stop : stop + 1] == "C" and words[stop].low == "and" and tags[stop + 1 : stop + 2] in {"n", "N", "D", "S"}:
        return None  # "His agent and publicist"
    if tags[stop : stop + 2] == ",P":
        return None  # "A retired baker, he said": it is told of him
    end = words[stop - 1].end
    genders = [title_gender(word.low) for word in words[first:last]]
    gender = next((gender for gender in genders if gender != "unknown"), genders[0])
    place = Place(words[first].start, end, sentence.number, sentence.paragraph, subject=subject, possessive=False)
    printed = sentence.number, first, last
    return Stranger(" ".join(text[place.start : place.end].split()), printed, gender, place)


def is_plural(head: str) -> bool:
    """Tell whether a noun stands for several: no one person is "the chairmen" or "the groups"."""
    return (
        head in PEOPLE_ROLES
        or head.endswith(("people", "men"))
        or (head.endswith("s") and not head.endswith("ss") and head not in NAMING_ROLES)
    )


def weigh(stranger: Stranger, gender: Gender, sentence: SentenceWords, *, spoke: bool) -> float | None:
    """Weigh somebody without a name as persons are weighed; None where the pronoun tells of another or is too far."""
    place = stranger.place
    distance = sentence.number - place.sentence
    if distance > REACH or stranger.gender not in {gender, "unknown"}:
        return None
    score = -1.0 * distance - 0.6 * (sentence.paragraph - place.paragraph)
    score += (1.2 if place.subject else 0.8) + (0.8 if place.subject and not distance else 0.0)
    return score + (_SPEAKING if spoke else 0.0) - (0.0 if stranger.gender == gender else 0.5)
