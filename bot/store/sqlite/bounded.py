"""Work that stays bounded: how far back articles are looked at for words that nearly every article has.

The index finds several words, or a phrase, by walking the articles of the rarest of them, about 0.5 µs each (measured).
Where that is more than a moment's work, the newest are looked at and the page says so.
"""

from collections.abc import Iterator, Mapping

from sqlite_utils import Database

from bot.store.interface import Query
from bot.store.searchable import any_of, indexed, outlet_label, speaker_label

LOOKED = 60_000  # articles that have the rarest of what is asked for; 30 ms


def lowest(db: Database, query: Query, having: Mapping[str, int], top: int) -> int | None:
    """Return the place from which on articles are looked at, counted down from `top`; None where all are.

    `having` tells how many articles have each word.
    """
    fewest, expression = min(_conditions(db, query, having), default=(0, ""))
    if fewest <= LOOKED:
        return None
    row = db.execute(
        "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT 1 OFFSET ?",
        (expression, top, LOOKED),
    ).fetchone()
    return row[0] + 1 if row else None


def _conditions(db: Database, query: Query, having: Mapping[str, int]) -> Iterator[tuple[int, str]]:
    """Yield each thing a query asks for: how many articles have it at most, and its full-text expression."""
    for word in {indexed(word) for phrase in query.phrases for word in phrase}:
        yield having.get(word, 0), f'"{word}"'
    if query.outlets:
        counts = [_sum(db, "SELECT articles FROM outlets WHERE name = ?", name) for name in query.outlets]
        yield sum(counts), any_of(outlet_label(name) for name in query.outlets)
    if query.speakers:  # counted in quotations, which are no fewer than articles
        said = "SELECT sum(quotations) FROM speaker_words WHERE word = ? AND key = word"
        yield sum(_sum(db, said, key) for key in query.speakers), any_of(map(speaker_label, query.speakers))


def _sum(db: Database, statement: str, value: str) -> int:
    row = db.execute(statement, (value,)).fetchone()
    return int(row[0] or 0) if row else 0
