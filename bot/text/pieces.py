"""A piece of a text, by its characters."""

from typing import NamedTuple


class Piece(NamedTuple):
    """A stretch of a text: characters, end exclusive. A model's `Span` is the same where it is stored."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the stretch itself."""
        return text[self.start : self.end]
