"""A place of a phrase in a text, without taking the whole text to pieces where that can be avoided."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
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
    pattern = _pattern(tuple(phrase))
    if pattern is None:
        return
    lower = text.encode("ascii", "replace").lower()  # a byte for each character, so that places are the text's
    for match in islice(pattern.finditer(lower), _TRIES):
        first, last = match.span()
        beside = lower[max(first - 1, 0) : first] + lower[last : last + 1]
        if len(phrase) == 1 and match.group().isalpha() and b"?" not in beside:
            yield first, last  # ASCII letters between other ASCII characters: a token for certain
            continue
        start, end = text.rfind(" ", 0, first) + 1, text.find(" ", last)
        stretch = list(tokens(text[start : end if end >= 0 else len(text)]))
        yield from ((start + at, start + to) for at, to in find(phrase, stretch) if start + at == first)


@lru_cache(maxsize=256)
def _pattern(phrase: tuple[str, ...]) -> re.Pattern[bytes] | None:
    """Return what finds the words behind one another, with anything between them but letters and digits."""
    if not all(word.isascii() and word for word in phrase):
        return None
    inside = rb"[^a-z0-9]*".join(re.escape(word.encode()) for word in phrase)
    before = rb"(?<![a-z])" if phrase[0].isalpha() else rb""
    after = rb"(?![a-z])" if phrase[-1].isalpha() else rb""
    return re.compile(before + inside + after)
