"""The quick list: the best articles, each with the sentence of its first hit."""

from collections.abc import Iterator

from sqlite_utils import Database

from bot.store.interface import Hit, Query
from bot.store.locate import first_hit
from bot.store.sqlite.counts import number
from bot.store.sqlite.reading import found
from bot.store.sqlite.rows import spans, unpacked


def hits(db: Database, query: Query, limit: int) -> Iterator[Hit]:
    """Yield the first `limit` articles of a query in its order, with an excerpt each."""
    phrase = next((phrase for phrase in query.phrases if phrase), ())
    as_of = query.as_of if query.as_of is not None and query.as_of < number(db, "stored") else None
    wanted = found(db, query, limit, as_of)
    rows = db.conn.execute(
        "SELECT place, id, outlet, title, published, url, text, boilerplate, sentences FROM articles"
        f" WHERE place IN ({','.join('?' * len(wanted))})",
        wanted,
    )
    articles = {row[0]: row for row in rows}
    for at in wanted:
        _, article, outlet, title, published, url, text, boilerplate, sentences = articles[at]
        hit = first_hit(text, spans(boilerplate), phrase) if phrase else None
        start, end = _sentence(sentences, hit[0] if hit else 0)
        yield Hit(article, outlet, title, published, url, text[start:end], start, end, hit)


def _sentence(stored: bytes, position: int) -> tuple[int, int]:
    """Return the sentence at a position, an empty stretch where there is none: from the front, where first hits are."""
    start, end = next(((start, end) for start, end, _ in unpacked(stored) if end > position), (0, 0))
    return (start, end) if start <= position else (0, 0)
