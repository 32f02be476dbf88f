"""A place of a phrase in a text, without taking the whole text to pieces where that can be avoided."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.models import Span
from bot.text.tokens import MARKS, find, tokens

_SIGNS = 120  # characters between the words of a phrase that is found
# what beside ASCII letters makes them a token for certain: the text's ends, ASCII that is no letter, marks
_OUTSIDE = frozenset(("", *(chr(n) for n in range(128) if not chr(n).isalpha()), *MARKS))


def first_hit(text: str, boilerplate: Sequence[Span], phrase: Sequence[str]) -> tuple[int, int] | None:
    """Return a span at which the folded words of `phrase` stand outside boilerplate, None where they do not.

    It is the first, unless an earlier one is printed with letters that fold ("Lodz" after "Łódź").
    """
    place = _as_asked(text, phrase)
    if place is not None and _outside(place, boilerplate):
        return place
    lower = _small(text)
    plain = len(phrase) == 1 and phrase[0].isascii() and phrase[0].isalpha()
    for found in _words(text, lower, phrase[0]) if plain else _candidates(text, lower, phrase):
        if _outside(found, boilerplate):
            return found
    folded: Iterator[tuple[int, int]] = (each for word in phrase for each in _folded(text, lower, word))
    if len(phrase) > 1:
        # without a word that folds to one of the phrase's the candidates were all there are
        folded = find(phrase, list(tokens(text))) if any(True for _ in folded) else iter(())
    return next((place for place in folded if _outside(place, boilerplate)), None)


def _as_asked(text: str, phrase: Sequence[str]) -> tuple[int, int] | None:
    """Return where a phrase of letters is printed just as it is asked for, if that is the first place it can be at.

    As a rule it is, and only the text in front has to be looked through for other capitals.
    """
    printed, longest = _sought(tuple(phrase))
    first = text.find(printed) if printed else -1
    last = first + len(printed)
    if first < 0 or text[first - 1 : first] not in _OUTSIDE or text[last : last + 1] not in _OUTSIDE:
        return None
    return (first, last) if _small(text[:last]).find(longest) >= first else None


@lru_cache(maxsize=256)
def _sought(phrase: tuple[str, ...]) -> tuple[str, bytes]:
    """Return a phrase with blanks between its words, and the longest of them; empty where not all are letters."""
    if not all(word.isascii() and word.isalpha() for word in phrase):
        return "", b""
    return " ".join(phrase), max(phrase, key=len, default="").encode()


def _small(text: str) -> bytes:
    """Return a byte for each character, so that places are the text's."""
    return text.encode("ascii", "replace").lower()


def _outside(place: tuple[int, int], boilerplate: Sequence[Span]) -> bool:
    start, end = place
    return not boilerplate or not any(span.start < end and start < span.end for span in boilerplate)


def _folded(text: str, lower: bytes, word: str) -> Iterator[tuple[int, int]]:
    """Yield where a word is printed, beside a letter beyond ASCII or with one."""
    at, end = lower.find(b"?"), 0
    while at >= 0:
        if at >= end and not text[at].isascii() and text[at] not in MARKS:
            start, end = _between_blanks(text, at, at + 1)
            for token in tokens(text[start:end]):
                if token.word == word:
                    yield start + token.start, start + token.end
        at = lower.find(b"?", max(at + 1, end))


def _words(text: str, lower: bytes, word: str) -> Iterator[tuple[int, int]]:
    """Yield places of one word of ASCII letters."""
    letters, size = word.encode(), len(word)
    first = lower.find(letters)
    while first >= 0:
        last = first + size
        before, after = text[first - 1 : first], text[last : last + 1]
        if before in _OUTSIDE and after in _OUTSIDE:
            yield first, last
        elif not (before.isascii() and after.isascii()):  # else a part of a longer word
            yield from _confirmed(text, first, last, (word,))
        first = lower.find(letters, first + 1)


def _candidates(text: str, lower: bytes, phrase: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield places that a search for the letters finds and the tokeniser confirms."""
    if all(word.isascii() and word for word in phrase):
        printed = " ".join(phrase).encode() if all(map(str.isalpha, phrase)) else b""
        for first, last in _places(lower, tuple(phrase)):
            plain = lower[first:last] == printed
            if plain and text[first - 1 : first] in _OUTSIDE and text[last : last + 1] in _OUTSIDE:
                yield first, last
            else:
                yield from _confirmed(text, first, last, phrase)


def _confirmed(text: str, first: int, last: int, phrase: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the place if it is one of the phrase.

    A token never reaches across a blank, so the stretch between two blanks has the tokens it has in the whole text.
    """
    start, end = _between_blanks(text, first, last)
    for at, to in find(phrase, list(tokens(text[start:end]))):
        if start + at == first:
            yield first, start + to


def _places(lower: bytes, phrase: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield where the letters of the words stand behind one another, nothing but signs and blanks between them.

    The longest word is looked for first, in a tenth of the time, and the others around it.
    """
    anchor = max(phrase, key=len).encode()
    around = sum(map(len, phrase)) + _SIGNS
    at, begun = lower.find(anchor), 0
    while at >= 0:
        last = at + len(anchor) + around
        while match := _pattern(phrase).search(lower, max(begun, at - around), last):
            yield match.span()
            begun = match.start() + 1
        at = lower.find(anchor, at + 1)


@lru_cache(maxsize=256)
def _pattern(phrase: tuple[str, ...]) -> re.Pattern[bytes]:
    inside = rb"[^a-z0-9]*".join(re.escape(word.encode()) for word in phrase)
    return re.compile(inside + (rb"(?![a-z])" if phrase[-1].isalpha() else rb""))


def _between_blanks(text: str, first: int, last: int) -> tuple[int, int]:
    end = text.find(" ", last)
    return text.rfind(" ", 0, first) + 1, end if end >= 0 else len(text)
