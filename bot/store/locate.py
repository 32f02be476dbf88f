"""A place of a phrase in a text, without taking the whole text to pieces where that can be avoided."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.models import Span
from bot.text.tokens import find, tokens

# what beside ASCII letters makes them a token for certain: the text's ends, ASCII that is no letter, marks
_OUTSIDE = frozenset(("", *(chr(n) for n in range(128) if not chr(n).isalpha()), *"“”’‘–—…«»\u00a0"))
_OTHER_LETTERS = re.compile(r"[^\x00-\x7f\u2000-\u206f«»]")  # beyond ASCII and quotation marks: they may fold to ASCII


def first_hit(text: str, boilerplate: Sequence[Span], phrase: Sequence[str]) -> tuple[int, int] | None:
    """Return a span at which the folded words of `phrase` stand outside boilerplate, None where they do not.

    It is the first, unless an earlier one is printed with letters that fold ("Lodz" after "Łódź") or in mixed capitals.
    """
    printed = _printed(text, phrase[0]) if len(phrase) == 1 else None
    if printed and _outside(printed, boilerplate):
        return printed
    for place in _candidates(text, phrase):
        if _outside(place, boilerplate):
            return place
    if all(word.isascii() for word in phrase) and not _folds(text, phrase):
        return None
    return next((place for place in find(phrase, list(tokens(text))) if _outside(place, boilerplate)), None)


def _outside(place: tuple[int, int], boilerplate: Sequence[Span]) -> bool:
    start, end = place
    return not boilerplate or not any(span.start < end and start < span.end for span in boilerplate)


def _printed(text: str, word: str) -> tuple[int, int] | None:
    """Return the first place of an ASCII word in small letters, with a capital or in capitals; None where in doubt."""
    if not (word.isascii() and word.isalpha()):
        return None
    letters, size = text.encode("ascii", "replace"), len(word)  # a byte for each character, and quicker to search
    first = len(letters)
    for form in _forms(word):
        at = letters.find(form, 0, first)
        while at >= 0:
            before, after = text[at - 1 : at], text[at + size : at + size + 1]
            if before in _OUTSIDE and after in _OUTSIDE:
                first = at
                break
            if not (before.isascii() and after.isascii()):
                return None
            at = letters.find(form, at + 1, first)
    return (first, first + size) if first < len(letters) else None


@lru_cache(maxsize=1024)
def _forms(word: str) -> tuple[bytes, ...]:
    return tuple(sorted({form.encode() for form in (word, word.capitalize(), word.upper())}, reverse=True))


def _folds(text: str, phrase: Sequence[str]) -> bool:
    """Tell whether a word of the phrase is printed with letters beyond ASCII."""
    for match in _OTHER_LETTERS.finditer(text):
        start, end = _between_blanks(text, *match.span())
        if any(token.word in phrase for token in tokens(text[start:end])):
            return True
    return False


def _candidates(text: str, phrase: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield places that a search for the letters finds and the tokeniser confirms.

    A token never reaches across a blank, so the stretch between two blanks has the tokens it has in the whole text.
    """
    if not all(word.isascii() and word for word in phrase):
        return
    lower = text.encode("ascii", "replace").lower()  # a byte for each character, so that places are the text's
    for first, last in _places(lower, tuple(phrase)):
        beside = lower[max(first - 1, 0) : first] + lower[last : last + 1]
        if len(phrase) == 1 and phrase[0].isalpha() and b"?" not in beside:
            if not any(97 <= byte <= 122 for byte in beside):  # noqa: PLR2004 - a to z
                yield first, last  # ASCII letters between ASCII characters that are none: a token for certain
            continue
        start, end = _between_blanks(text, first, last)
        stretch = list(tokens(text[start:end]))
        yield from ((start + at, start + to) for at, to in find(phrase, stretch) if start + at == first)


def _places(lower: bytes, phrase: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield where the letters of the words stand behind one another, nothing but signs and blanks between them."""
    if len(phrase) > 1:
        match = _pattern(phrase).search(lower)
        while match:
            yield match.span()
            match = _pattern(phrase).search(lower, match.start() + 1)
        return
    letters = phrase[0].encode()
    at = lower.find(letters)
    while at >= 0:
        yield at, at + len(letters)
        at = lower.find(letters, at + 1)


@lru_cache(maxsize=256)
def _pattern(phrase: tuple[str, ...]) -> re.Pattern[bytes]:
    inside = rb"[^a-z0-9]*".join(re.escape(word.encode()) for word in phrase)
    return re.compile(inside + (rb"(?![a-z])" if phrase[-1].isalpha() else rb""))


def _between_blanks(text: str, first: int, last: int) -> tuple[int, int]:
    end = text.find(" ", last)
    return text.rfind(" ", 0, first) + 1, end if end >= 0 else len(text)
