"""A place of a phrase in a text, without taking the whole text to pieces where that can be avoided."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from bot.models import Span
from bot.text.tokens import find, tokens

_TRIES = 40  # candidates looked at before the text is read token by token
_OTHER_LETTERS = re.compile(r"[^\x00-\x7f\u2000-\u206f«»]")  # beyond ASCII and quotation marks: they may fold to ASCII


def first_hit(text: str, boilerplate: Sequence[Span], phrase: Sequence[str]) -> tuple[int, int] | None:
    """Return a span at which the folded words of `phrase` stand outside boilerplate, None where they do not.

    It is the first, unless an earlier one is printed with letters that fold ("Lodz" after "Łódź").
    """
    tried = 0
    for start, end in _candidates(text, phrase):
        if not any(span.start < end and start < span.end for span in boilerplate):
            return start, end
        tried += 1
    plain = "".join(phrase).isascii() and not _OTHER_LETTERS.search(text)
    if plain and tried < _TRIES:
        return None
    return next(
        (
            (start, end)
            for start, end in find(phrase, list(tokens(text)))
            if not any(span.start < end and start < span.end for span in boilerplate)
        ),
        None,
    )


def _candidates(text: str, phrase: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield places that a search for the letters finds and the tokeniser confirms.

    A token never reaches across a blank, so the stretch between two blanks has the tokens it has in the whole text.
    """
    letters = phrase[0].encode("ascii", "ignore")
    if not phrase[0].isascii() or not letters:
        return
    lower = text.encode("ascii", "replace").lower()  # a byte for each character, so that places are the text's
    room = sum(map(len, phrase)) + 8 * (len(phrase) - 1)
    for at, beside in islice(_places(lower, letters), _TRIES):
        if len(phrase) == 1 and letters.isalpha() and b"?" not in beside:
            yield at, at + len(letters)  # ASCII letters between other ASCII characters: a token for certain
            continue
        start = text.rfind(" ", 0, at) + 1
        end = text.find(" ", at + room)
        stretch = list(tokens(text[start : end if end >= 0 else len(text)]))
        for first, last in find(phrase, stretch):
            yield start + first, start + last
            break


def _places(lower: bytes, letters: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield where the letters stand with no further letter beside them, and what stands beside them."""
    at = lower.find(letters)
    while at >= 0:
        beside = lower[at - 1 : at] + lower[at + len(letters) : at + len(letters) + 1]
        if not (letters.isalpha() and any(97 <= byte <= 122 for byte in beside)):  # noqa: PLR2004 - a to z
            yield at, beside
        at = lower.find(letters, at + 1)
