"""The quick list: the best articles, each with the sentence of its first hit."""

from collections.abc import Iterator, Sequence

from sqlite_utils import Database

from bot.store.interface import Hit, Query
from bot.store.locate import first_hit
from bot.store.sqlite.counts import number
from bot.store.sqlite.reading import found
from bot.store.sqlite.rows import spans

# the first that goes on behind a position: walked from the front, because first hits stand there
_SENTENCE = "(SELECT starts << 32 | ends FROM sentences WHERE article = ? AND ends > ? ORDER BY number LIMIT 1)"


def hits(db: Database, query: Query, limit: int) -> Iterator[Hit]:
    """Yield the first `limit` articles of a query in its order, with an excerpt each."""
    phrase = next((phrase for phrase in query.phrases if phrase), ())
    as_of = query.as_of if query.as_of is not None and query.as_of < number(db, "stored") else None
    wanted = found(db, query, limit, as_of)
    rows = db.conn.execute(
        "SELECT place, id, outlet, title, published, url, text, boilerplate FROM articles"
        f" WHERE place IN ({','.join('?' * len(wanted))})",
        wanted,
    )
    articles = {row[0]: row for row in rows}
    places = {at: first_hit(articles[at][6], spans(articles[at][7]), phrase) if phrase else None for at in wanted}
    sentences = _sentences(db, [(at, hit[0] if hit else 0) for at, hit in places.items()])
    for at, hit in places.items():
        _, article, outlet, title, published, url, text, _ = articles[at]
        start, end = sentences.get(at, (0, 0))
        yield Hit(article, outlet, title, published, url, text[start:end], start, end, hit)


def _sentences(db: Database, wanted: Sequence[tuple[int, int]]) -> dict[int, tuple[int, int]]:
    """Return, for each article and position in it, the sentence that is there."""
    if not wanted:
        return {}
    row = db.conn.execute(
        f"SELECT {', '.join([_SENTENCE] * len(wanted))}", [value for pair in wanted for value in pair]
    ).fetchone()
    both = {at: (found >> 32, found & 0xFFFFFFFF) for (at, _), found in zip(wanted, row, strict=True) if found}
    return {at: both[at] for at, position in wanted if at in both and both[at][0] <= position}
