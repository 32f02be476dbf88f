"""The first place of a phrase in a text, without taking the whole text to pieces where that can be avoided."""

from collections.abc import Iterator, Sequence
from itertools import islice

from bot.models import Span
from bot.text.tokens import find, tokens

_TRIES = 40  # candidates looked at before the text is read token by token


def first_hit(text: str, boilerplate: Sequence[Span], phrase: Sequence[str]) -> Span | None:
    """Return the first span at which the folded words of `phrase` stand outside boilerplate, None where they do not."""
    for start, end in _candidates(text, phrase):
        if not any(span.start < end and start < span.end for span in boilerplate):
            return Span(start=start, end=end)
    return next(
        (
            Span(start=start, end=end)
            for start, end in find(phrase, list(tokens(text)))
            if not any(span.start < end and start < span.end for span in boilerplate)
        ),
        None,
    )


def _candidates(text: str, phrase: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield places that a search for the letters finds and the tokeniser confirms.

    A token never reaches across a blank, so the stretch between two blanks has the tokens it has in the whole text.
    Letters that fold to others are not found here, and the caller reads the text whole.
    """
    lower, room = text.lower(), sum(map(len, phrase)) + 8 * len(phrase)
    for at in islice(_places(lower, phrase[0]), _TRIES):
        start = text.rfind(" ", 0, at) + 1
        end = text.find(" ", at + room)
        stretch = list(tokens(text[start : end if end >= 0 else len(text)]))
        for first, last in find(phrase, stretch):
            yield start + first, start + last
            break


def _places(text: str, letters: str) -> Iterator[int]:
    at = text.find(letters)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(letters) : at + len(letters) + 1]
        if not (letters.isalpha() and (before.isalpha() or after.isalpha())):
            yield at
        at = text.find(letters, at + 1)
