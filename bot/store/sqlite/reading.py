"""Finding articles: a `Query` to a full-text expression and ranges of places, pages with their cursors."""

import base64
import heapq
import json
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

from sqlite_utils import Database

from bot.errors import StoreError
from bot.models import Reading
from bot.store.interface import Page, Query
from bot.store.order import bounds, moment
from bot.store.searchable import indexed, outlet_label, speaker_label
from bot.store.sqlite.best import best_rows
from bot.store.sqlite.counts import number
from bot.store.sqlite.kept import Kept
from bot.store.sqlite.relevance import ranked
from bot.store.sqlite.rows import load, placed, places

COUNTED = 10_000  # matches counted before an answer says "at least"
FEW = 48  # matches of a phrase that are ranked by their own words
SAID_WINDOW = 10_000  # quotations looked at, those stored last first, when what was said is asked for
_LOWEST, _HIGHEST = -(1 << 63), (1 << 63) - 1


def search(db: Database, query: Query, limit: int, cursor: str | None, kept: Kept) -> Page:
    """Return a page of the articles a query finds, those used lately from `kept`."""
    mark = _mark(repr(query))
    ranked = _is_ranked(query)
    now = number(db, "stored")
    if cursor is None:
        as_of = now if query.as_of is None else query.as_of
        total, at_least = _count(db, query, as_of if as_of < now else None)
        last = 0 if ranked else _HIGHEST
    else:
        total, at_least, as_of, last = _read_cursor(cursor, mark)
    find = _best if ranked else _newest
    some = find(db, query, limit + 1, last, as_of if as_of < now else None)
    shown = some[:limit]
    last = last + limit if ranked else shown[-1] if shown else last
    readings = kept.load(db, shown)
    return Page(
        readings=readings if ranked else tuple(sorted(readings, key=_newest_first)),
        total=total,
        at_least=at_least,
        cursor=_write_cursor(mark, (total, at_least, as_of, last)) if len(some) > limit else None,
        as_of=as_of,
    )


def found(db: Database, query: Query, limit: int, as_of: int | None) -> list[int]:
    """Return the places of the first articles of a query; `as_of` is None where nothing was stored since."""
    return _best(db, query, limit, 0, as_of) if _is_ranked(query) else _newest(db, query, limit, _HIGHEST, as_of)


def _is_ranked(query: Query) -> bool:
    return query.order == "best" and any(query.phrases) and not query.said


def by_id(
    db: Database,
    what: str,
    sources: Sequence[tuple[str, tuple[str, ...]]],
    *,
    total: int,
    limit: int,
    cursor: str | None,
) -> Page:
    """Return a page of articles by id.

    `sources` are conditions that no article meets twice, each with its values and served by an index that ends in id.
    """
    mark, as_of, after = _mark(what), number(db, "stored"), ""
    if cursor is not None:
        total, _, as_of, after = _read_cursor(cursor, mark)
    streams = [
        db.execute(
            f"SELECT id, place FROM articles WHERE {where} AND id > ? ORDER BY id LIMIT ?",
            (*values, after, limit + 1),
        )
        for where, values in sources
    ]
    found = list(heapq.merge(*streams))[: limit + 1]
    shown = found[:limit]
    return Page(
        readings=load(db, [at for _, at in shown]),
        total=total,
        cursor=_write_cursor(mark, (total, False, as_of, shown[-1][0])) if len(found) > limit else None,
        as_of=as_of,
    )


def places_of(db: Database, ids: Sequence[str]) -> list[int]:
    """Return the places of these ids, in order; unknown ids are left out."""
    found = placed(db, ids)
    return [found[article_id] for article_id in ids if article_id in found]


def match(query: Query) -> str:
    """Return the full-text expression of a query, empty where only dates or nothing is asked.

    Every word goes in as the index holds it, so nothing a person types is ever read as syntax. No column is named,
    which would cost as much again: a label is never a word of a text.
    """
    parts = ['"' + " ".join(indexed(word) for word in phrase) + '"' for phrase in query.phrases if phrase]
    if query.outlets:
        parts.append(_any_of({outlet_label(name) for name in query.outlets}))
    if query.speakers:
        parts.append(_any_of({speaker_label(key) for key in query.speakers}))
    return " AND ".join(parts)


def _any_of(labels: set[str]) -> str:
    return "(" + " OR ".join(f'"{label}"' for label in sorted(labels)) + ")"


def _ranges(query: Query) -> list[tuple[int, int]]:
    """Return the ranges of places that the dates leave, highest first."""
    if not query.after and not query.before:
        return [(_LOWEST, _HIGHEST)]
    dated = [places(*bounds(query.after, query.before))]
    return [*dated, (_LOWEST, -1)] if query.undated else dated


def _select(query: Query, as_of: int | None) -> tuple[str, str, tuple[Any, ...]]:
    """Return a select of places, the name its place goes by, and its values; conditions may be added with AND."""
    expression = match(query)
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


def _newest(db: Database, query: Query, limit: int, before: int, as_of: int | None) -> list[int]:
    """Return the next places below `before`: the index walks them in that order, so only `limit` rows are read."""
    select, at, values = _select(query, as_of)
    found: list[int] = []
    for lowest, highest in _ranges(query):
        top = min(highest, before - 1)
        if top >= lowest and len(found) < limit:
            rows = db.execute(
                f"{select} AND {at} BETWEEN ? AND ? ORDER BY {at} DESC LIMIT ?",
                (*values, lowest, top, limit - len(found)),
            )
            found.extend(row[0] for row in rows)
    return found


def _best(db: Database, query: Query, limit: int, skipped: int, as_of: int | None) -> list[int]:
    """Return places by relevance: labels weigh nothing, of equals the newest first."""
    term = _one_word(query) if as_of is None else None
    listed = best_rows(db, term, limit, skipped) if term else None
    if listed is not None:
        return listed
    few = _few(db, query, as_of) if term is None else None
    if few is not None:
        return few[skipped : skipped + limit]
    select, values = _matching(query, as_of)
    rows = db.conn.execute(
        f"{select} ORDER BY bm25(articles_fts, 1.0, 1.0, 0.0), rowid DESC LIMIT ? OFFSET ?",
        (*values, limit, skipped),
    )
    return [at for (at,) in rows]


def _few(db: Database, query: Query, as_of: int | None) -> list[int] | None:
    """Return the places that have the one phrase of a query by relevance; None where they are many.

    SQLite's bm25 first walks all articles that have a phrase, to weigh it. With one phrase that weight changes no
    order; so a few matches are put in order without that walk, which takes as long as finding them.
    """
    phrases = [phrase for phrase in query.phrases if phrase]
    if len(phrases) != 1:
        return None
    select, values = _matching(query, as_of)
    rows = db.conn.execute(f"{select} LIMIT ?", (*values, FEW + 1)).fetchall()
    if len(rows) > FEW:
        return None
    return ranked(db, [at for (at,) in rows], " ".join(indexed(word) for word in phrases[0]))


def _matching(query: Query, as_of: int | None) -> tuple[str, tuple[Any, ...]]:
    """Return a select of the places of all matches, and its values."""
    select, at, values = _select(query, as_of)
    if not query.after and not query.before:
        return select, values
    ranges = _ranges(query)
    among = " OR ".join(f"{at} BETWEEN ? AND ?" for _ in ranges)
    return f"{select} AND ({among})", (*values, *(edge for each in ranges for edge in each))


def _count(db: Database, query: Query, as_of: int | None) -> tuple[int, bool]:
    """Return how many articles match, and whether there are more."""
    if as_of is None and not any(query.phrases) and not _is_filtered(query):
        return number(db, "articles"), False
    term = _one_word(query) if as_of is None else None
    if term:
        row = db.execute("SELECT articles FROM terms WHERE term = ?", (term,)).fetchone()
        return (row[0] if row else 0), False
    select, values = _matching(query, as_of)
    (total,) = db.execute(f"SELECT count(*) FROM ({select} LIMIT ?)", (*values, COUNTED + 1)).fetchone()
    return min(total, COUNTED), total > COUNTED or (query.said and _quotations(db, query) > SAID_WINDOW)


def _is_filtered(query: Query) -> bool:
    return bool(query.outlets or query.speakers or query.after or query.before or query.said)


def _one_word(query: Query) -> str | None:
    """Return the indexed word of a query that asks for one word and nothing else."""
    phrases = [phrase for phrase in query.phrases if phrase]
    if len(phrases) != 1 or len(phrases[0]) != 1 or _is_filtered(query):
        return None
    return indexed(phrases[0][0])


def _quotations(db: Database, query: Query) -> int:
    expression = match(query)
    if not expression:
        return int(
            db.execute("SELECT count(*) FROM (SELECT 1 FROM quotations LIMIT ?)", (SAID_WINDOW + 1,)).fetchone()[0]
        )
    rows = db.execute(
        "SELECT count(*) FROM (SELECT 1 FROM quotations_fts WHERE quotations_fts MATCH ? LIMIT ?)",
        (expression, SAID_WINDOW + 1),
    )
    return int(rows.fetchone()[0])


def _newest_first(reading: Reading) -> tuple[bool, int, str]:
    """Sort key of "newest": `place` knows an id by its beginning only, this one whole."""
    published = reading.article.published
    at = moment(published.value) if published else None
    return at is None, -(at or 0), reading.article.id


def _mark(what: str) -> str:
    return blake2b(what.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _write_cursor(mark: str, state: tuple[Any, ...]) -> str:
    return base64.urlsafe_b64encode(json.dumps([mark, *state]).encode()).decode()


def _read_cursor(cursor: str, mark: str) -> tuple[int, bool, int, Any]:
    try:
        made_by, total, at_least, as_of, last = json.loads(base64.urlsafe_b64decode(cursor.encode()))
    except ValueError:
        raise StoreError("That page cannot be found any more; please ask again.") from None
    if made_by != mark:
        raise StoreError("That page belongs to another question; please ask again.")
    return total, at_least, as_of, last
