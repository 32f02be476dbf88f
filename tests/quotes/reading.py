"""Bare texts through the engine, for the tests."""

from bot.models import Article, Provenance, Quotation, Span
from bot.quotes import attribute
from bot.text.pieces import Piece


def read(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of a bare text."""
    origin = Provenance(source="test", format="text", digest="")
    return attribute(Article(id="test", version="", text=text, provenance=origin))


def read_file(text: str, boilerplate: tuple[Piece, ...]) -> tuple[Quotation, ...]:
    """Return the quotations of a text whose boilerplate is marked."""
    origin = Provenance(source="test", format="text", digest="")
    marks = tuple(Span.at(mark) for mark in boilerplate)
    return attribute(Article(id="test", version="", text=text, provenance=origin, boilerplate=marks))


def holding(text: str, content: str) -> list[Quotation]:
    """Return the quotations that hold the words `content`, the shortest first."""
    start = text.index(content)
    found = [q for q in read(text) if q.start <= start and start + len(content) <= q.end]
    return sorted(found, key=lambda q: q.end - q.start)
