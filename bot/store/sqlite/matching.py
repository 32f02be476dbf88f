"""A `Query` as SQL: its full-text expression, and the places it looks at."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlite_utils import Database

from bot.store.interface import Query
from bot.store.order import bounds
from bot.store.searchable import any_of, indexed, outlet_label, speaker_label
from bot.store.sqlite.bounded import lowest
from bot.store.sqlite.rows import places

SAID_WINDOW = 10_000  # quotations looked at, those stored last first, when what was said is asked for
LOWEST, HIGHEST = -(1 << 63), (1 << 63) - 1
Phrases = Sequence[tuple[str, ...]]  # given beside a query they are looked for in place of its own


class Asked(NamedTuple):
    """A query and what of the index it looks at."""

    query: Query
    as_of: int | None  # only what was stored until then; None where nothing was stored since
    since: int = LOWEST  # only places from here on
    having: Mapping[str, int] = {}  # how many articles have each word, where that was looked up


class Among(NamedTuple):
    """Articles to put in order: a select of their places (as rowid), and its values."""

    select: str
    values: tuple[Any, ...]


def match(query: Query, phrases: Phrases | None = None) -> str:
    """Return the full-text expression of a query, empty where only dates or nothing is asked.

    Every word goes in as the index holds it, so nothing a person types is ever read as syntax. No column is named,
    which would cost as much again: a label is never a word of a text.
    """
    asked = query.phrases if phrases is None else phrases
    parts = ['"' + " ".join(indexed(word) for word in phrase) + '"' for phrase in asked if phrase]
    if query.outlets:
        parts.append(any_of(outlet_label(name) for name in query.outlets))
    if query.speakers:
        parts.append(any_of(speaker_label(key) for key in query.speakers))
    return " AND ".join(parts)


def ranges_of(query: Query, since: int) -> list[tuple[int, int]]:
    """Return the ranges of places that the dates leave, highest first, and those of them from `since` on."""
    ranges = [(LOWEST, HIGHEST)]
    if query.after or query.before:
        ranges = [places(*bounds(query.after, query.before)), *([(LOWEST, -1)] if query.undated else [])]
    return [(max(low, since), high) for low, high in ranges if high >= since]


def asked_for(db: Database, query: Query, as_of: int | None) -> Asked:
    """Return a query with what of the index it looks at."""
    if query.said or one_word(query) or not any(query.phrases):
        return Asked(query, as_of)
    ranges, having = ranges_of(query, LOWEST), articles_having(db, query)
    found = lowest(db, query, having, ranges[0][1])
    return Asked(query, as_of, found if found is not None and found > ranges[-1][0] else LOWEST, having)


def articles_having(db: Database, query: Query) -> dict[str, int]:
    """Return how many articles have each word of a query; a word that none has is left out."""
    words = list({indexed(word) for phrase in query.phrases for word in phrase})
    marks = ",".join("?" * len(words))
    return dict(db.conn.execute(f"SELECT term, articles FROM terms WHERE term IN ({marks})", words).fetchall())


def select_of(query: Query, as_of: int | None, phrases: Phrases | None = None) -> tuple[str, str, tuple[Any, ...]]:
    """Return a select of places, the name its place goes by, and its values; conditions may be added with AND."""
    expression = match(query, phrases)
    values: tuple[Any, ...] = ()
    if query.said:
        inner = (
            "SELECT q.article AS place FROM quotations_fts f JOIN quotations q ON q.row = f.rowid"
            " WHERE quotations_fts MATCH ? ORDER BY f.rowid DESC LIMIT ?"
            if expression
            else "SELECT article AS place FROM quotations WHERE ? = '' ORDER BY row DESC LIMIT ?"
        )
        select, at, values = f"SELECT DISTINCT place FROM ({inner}) WHERE 1", "place", (expression, SAID_WINDOW)
    elif expression:
        select, at, values = "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?", "rowid", (expression,)
    else:
        select, at = "SELECT place FROM articles WHERE 1", "place"
    if as_of is not None:
        table = "articles_fts." if expression and not query.said else ""
        select += f" AND (SELECT a.stored FROM articles a WHERE a.place = {table}{at}) <= ?"
        values = (*values, as_of)
    return select, at, values


def matching(asked: Asked, phrases: Phrases | None = None) -> Among:
    """Return the articles that match."""
    select, at, values = select_of(asked.query, asked.as_of, phrases)
    ranges = ranges_of(asked.query, asked.since)
    if ranges == [(LOWEST, HIGHEST)]:
        return Among(select, values)
    among = " OR ".join(f"{at} BETWEEN ? AND ?" for _ in ranges)
    return Among(f"{select} AND ({among})", (*values, *(edge for each in ranges for edge in each)))


def is_filtered(query: Query) -> bool:
    """Tell whether more is asked for than words."""
    return bool(query.outlets or query.speakers or query.after or query.before or query.said)


def one_word(query: Query) -> str | None:
    """Return the indexed word of a query that asks for one word and nothing else."""
    phrases = [phrase for phrase in query.phrases if phrase]
    if len(phrases) != 1 or len(phrases[0]) != 1 or is_filtered(query):
        return None
    return indexed(phrases[0][0])
