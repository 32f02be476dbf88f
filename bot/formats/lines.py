"""The lines in which a text speaks about itself, and the claims they make."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from bot.models import Span, Stated

Field = Literal["outlet", "title", "published", "url", "author"]

HEAD, FOOT = 8, 6  # lines at the top and the bottom in which a text speaks about itself
UPDATED = re.compile(r"\b(?:updated|modified|last|amended|corrected|accessed|retrieved|archived)\b", re.IGNORECASE)
LABEL = re.compile(
    r"(outlet|publisher|publication|newspaper|headline|title|author|byline|date|published(?: on)?)\s*:\s*(\S.*)",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")


class Line(NamedTuple):
    """A line that is not blank; `start` is where it begins in the text."""

    start: int
    text: str

    def stated(self, value: str, at: int, end: int) -> Stated:
        """Return a value with its place, given as offsets of this line."""
        return Stated(value=value, origin="text", span=Span(start=self.start + at, end=self.start + end))


class Claim(NamedTuple):
    """One value a text states for one field; the lower the rank, the stronger."""

    field: Field
    rank: int
    stated: Stated


@lru_cache(maxsize=4)
def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of `text` that are not blank, their blank edges left out."""
    found = []
    for match in _LINE.finditer(text):
        stripped = match.group().strip()
        if stripped:
            found.append(Line(match.start() + match.group().index(stripped), stripped))
    return tuple(found)


def edge(lines: tuple[Line, ...]) -> list[Line]:
    """Return the first and the last lines, where a text speaks about itself."""
    return [*lines[:HEAD], *lines[max(HEAD, len(lines) - FOOT) :]]
