"""Finding articles: a `Query` to a full-text expression and ranges of places, pages with their cursors."""

import base64
import heapq
import json
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from sqlite_utils import Database

from bot.errors import StoreError
from bot.models import Reading
from bot.store.interface import Page, Query
from bot.store.order import bounds, moment
from bot.store.searchable import any_of, indexed, outlet_label, speaker_label
from bot.store.sqlite.best import best_rows
from bot.store.sqlite.bounded import LOOKED, lowest, rarest
from bot.store.sqlite.counts import number
from bot.store.sqlite.kept import Kept
from bot.store.sqlite.relevance import ranked
from bot.store.sqlite.rows import load, placed, places

COUNTED = 10_000  # matches counted before an answer says "at least"
FEW = 48  # matches of a phrase that are ranked by their own words
WEIGHED = 256  # of these where only the newest articles are looked at
SAID_WINDOW = 10_000  # quotations looked at, those stored last first, when what was said is asked for
_LOWEST, _HIGHEST = -(1 << 63), (1 << 63) - 1


class _Asked(NamedTuple):
    """A query and what of the index it looks at."""

    query: Query
    as_of: int | None  # only what was stored until then; None where nothing was stored since
    since: int = _LOWEST  # only places from here on


class _Marked(NamedTuple):
    """What later pages need of the first; `last` is the last place shown, of ranked ones how many were."""

    total: int
    at_least: bool
    since: int
    as_of: int
    last: Any


def search(db: Database, query: Query, limit: int, cursor: str | None, kept: Kept) -> Page:
    """Return a page of the articles a query finds, those used lately from `kept`."""
    mark = _mark(repr(query))
    ranked = _is_ranked(query)
    now = number(db, "stored")
    if cursor is None:
        as_of = now if query.as_of is None else query.as_of
        asked = _Asked(query, as_of if as_of < now else None, _since(db, query))
        some, total, at_least = _first(db, asked, limit + 1)
        last = 0
    else:
        total, at_least, since, as_of, last = _read_cursor(cursor, mark)
        asked = _Asked(query, as_of if as_of < now else None, since)
        some = (_best if ranked else _newest)(db, asked, limit + 1, last)
    shown = some[:limit]
    last = last + limit if ranked else shown[-1] if shown else last
    readings = kept.load(db, shown)
    return Page(
        readings=readings if ranked else tuple(sorted(readings, key=_newest_first)),
        total=total,
        at_least=at_least,
        looked_at=LOOKED if asked.since > _LOWEST and total < COUNTED else None,
        cursor=_write_cursor(mark, _Marked(total, at_least, asked.since, as_of, last)) if len(some) > limit else None,
        as_of=as_of,
    )


def found(db: Database, query: Query, limit: int, as_of: int | None) -> list[int]:
    """Return the places of the first articles of a query; `as_of` is None where nothing was stored since."""
    asked = _Asked(query, as_of, _since(db, query))
    return _best(db, asked, limit, 0) if _is_ranked(query) else _newest(db, asked, limit, _HIGHEST)


def _first(db: Database, asked: _Asked, limit: int) -> tuple[list[int], int, bool]:
    """Return the first places of a query, how many articles match, and whether there are more."""
    find, start = (_best, 0) if _is_ranked(asked.query) else (_newest, _HIGHEST)
    known = _known_count(db, asked)
    if known is not None:
        return find(db, asked, limit, start), known, False
    every = _newest(db, asked, max(COUNTED + 1, limit), _HIGHEST)
    more = len(every) > COUNTED or asked.since > _LOWEST or _is_more_said(db, asked.query)
    return every[:limit] if find is _newest else find(db, asked, limit, start), min(len(every), COUNTED), more


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
        total, _, _, as_of, after = _read_cursor(cursor, mark)
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
        cursor=_write_cursor(mark, _Marked(total, False, _LOWEST, as_of, shown[-1][0])) if len(found) > limit else None,
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
        parts.append(any_of(outlet_label(name) for name in query.outlets))
    if query.speakers:
        parts.append(any_of(speaker_label(key) for key in query.speakers))
    return " AND ".join(parts)


def _ranges(query: Query, since: int) -> list[tuple[int, int]]:
    """Return the ranges of places that the dates leave, highest first, and those of them from `since` on."""
    ranges = [(_LOWEST, _HIGHEST)]
    if query.after or query.before:
        ranges = [places(*bounds(query.after, query.before)), *([(_LOWEST, -1)] if query.undated else [])]
    return [(max(low, since), high) for low, high in ranges if high >= since]


def _since(db: Database, query: Query) -> int:
    """Return the place from which on articles are looked at."""
    if query.said or _one_word(query) or not any(query.phrases):
        return _LOWEST
    fewest, expression = rarest(db, query)
    ranges = _ranges(query, _LOWEST)
    found = lowest(db, expression, ranges[0][1]) if fewest > LOOKED else None
    return found if found is not None and found > ranges[-1][0] else _LOWEST


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


def _newest(db: Database, asked: _Asked, limit: int, before: int) -> list[int]:
    """Return the next places below `before`: the index walks them in that order, so only `limit` rows are read."""
    select, at, values = _select(asked.query, asked.as_of)
    found: list[int] = []
    for low, high in _ranges(asked.query, asked.since):
        top = min(high, before - 1)
        if top >= low and len(found) < limit:
            rows = db.conn.execute(
                f"{select} AND {at} BETWEEN ? AND ? ORDER BY {at} DESC LIMIT ?",
                (*values, low, top, limit - len(found)),
            )
            found.extend(row[0] for row in rows)
    return found


def _best(db: Database, asked: _Asked, limit: int, skipped: int) -> list[int]:
    """Return places by relevance: labels weigh nothing, of equals the newest first."""
    term = _one_word(asked.query) if asked.as_of is None else None
    listed = best_rows(db, term, limit, skipped) if term else None
    if listed is not None:
        return listed
    few = _few(db, asked) if term is None else None
    if few is not None:
        return few[skipped : skipped + limit]
    select, values = _matching(asked)
    rows = db.conn.execute(
        f"{select} ORDER BY bm25(articles_fts, 1.0, 1.0, 0.0), rowid DESC LIMIT ? OFFSET ?",
        (*values, limit, skipped),
    )
    return [at for (at,) in rows]


def _few(db: Database, asked: _Asked) -> list[int] | None:
    """Return places by relevance that are put in order by their own words; None where they are too many for that.

    SQLite's bm25 first walks all articles that have a phrase, to weigh it. With one phrase that weight changes no
    order; so a few matches are put in order without that walk, which takes as long as finding them. Where the words are
    so frequent that only the newest articles are looked at, the newest matches are what is put in order.
    """
    phrases = [" ".join(indexed(word) for word in phrase) for phrase in asked.query.phrases if phrase]
    if asked.since > _LOWEST:
        return ranked(db, _newest(db, asked, WEIGHED, _HIGHEST), phrases)
    if len(phrases) != 1:
        return None
    select, values = _matching(asked)
    rows = db.conn.execute(f"{select} LIMIT ?", (*values, FEW + 1)).fetchall()
    return ranked(db, [at for (at,) in rows], phrases) if len(rows) <= FEW else None


def _matching(asked: _Asked) -> tuple[str, tuple[Any, ...]]:
    """Return a select of the places of all matches, and its values."""
    select, at, values = _select(asked.query, asked.as_of)
    ranges = _ranges(asked.query, asked.since)
    if ranges == [(_LOWEST, _HIGHEST)]:
        return select, values
    among = " OR ".join(f"{at} BETWEEN ? AND ?" for _ in ranges)
    return f"{select} AND ({among})", (*values, *(edge for each in ranges for edge in each))


def _known_count(db: Database, asked: _Asked) -> int | None:
    """Return how many articles match where that is known without finding them."""
    if asked.as_of is not None:
        return None
    term = _one_word(asked.query)
    if term:
        row = db.execute("SELECT articles FROM terms WHERE term = ?", (term,)).fetchone()
        return row[0] if row else 0
    return None if any(asked.query.phrases) or _is_filtered(asked.query) else number(db, "articles")


def _is_more_said(db: Database, query: Query) -> bool:
    """Tell whether more quotations match than are looked at."""
    return query.said and _quotations(db, query) > SAID_WINDOW


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


def _write_cursor(mark: str, state: _Marked) -> str:
    return base64.urlsafe_b64encode(json.dumps([mark, *state]).encode()).decode()


def _read_cursor(cursor: str, mark: str) -> _Marked:
    try:
        made_by, *state = json.loads(base64.urlsafe_b64decode(cursor.encode()))
        marked = _Marked(*state)
    except (ValueError, TypeError):
        raise StoreError("That page cannot be found any more; please ask again.") from None
    if made_by != mark:
        raise StoreError("That page belongs to another question; please ask again.")
    return marked
