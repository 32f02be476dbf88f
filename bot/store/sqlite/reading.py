"""Finding articles: the newest or the best of those that match, page by page."""

import heapq
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlite_utils import Database

from bot.models import Reading
from bot.store.cursors import mark_of, read_cursor, write_cursor
from bot.store.interface import Page, Query
from bot.store.order import moment
from bot.store.searchable import indexed
from bot.store.sqlite import bounded
from bot.store.sqlite.best import best_rows
from bot.store.sqlite.counts import number
from bot.store.sqlite.kept import Kept
from bot.store.sqlite.matching import (
    HIGHEST,
    LOWEST,
    SAID_WINDOW,
    Among,
    Asked,
    articles_having,
    asked_for,
    is_filtered,
    match,
    matching,
    one_word,
    ranges_of,
    select_of,
)
from bot.store.sqlite.phrases import by_rarer_words
from bot.store.sqlite.relevance import ranked
from bot.store.sqlite.rows import load, placed

COUNTED = 10_000  # matches counted before an answer says "at least"
WEIGHED = 1_000  # matches put in order where only the newest articles are looked at, 4 µs each
# articles with a word, of all words together, up to which SQLite's own bm25 walks them sooner than the counts of an
# article's repeated words are read (measured at 100,000 and 1,000,000 articles, rare words in two thirds of the time)
QUICK = 2_500


class _Marked(NamedTuple):
    """What later pages need of the first; `last` is the last place shown, of ranked ones how many were."""

    total: int
    at_least: bool
    since: int
    as_of: int
    last: Any


def search(db: Database, query: Query, limit: int, cursor: str | None, kept: Kept) -> Page:
    """Return a page of the articles a query finds, those used lately from `kept`."""
    mark = mark_of(repr(query))
    by_score = _is_ranked(query)
    now = number(db, "stored")
    if cursor is None:
        as_of = now if query.as_of is None else query.as_of
        asked = asked_for(db, query, as_of if as_of < now else None)
        some, total, at_least = _first(db, asked, limit + 1)
        last = 0
    else:
        total, at_least, since, as_of, last = read_cursor(cursor, mark, _Marked)
        asked = Asked(query, as_of if as_of < now else None, since)
        some = (_best if by_score else _newest)(db, asked, limit + 1, last)
    shown = some[:limit]
    last = last + limit if by_score else shown[-1] if shown else last
    readings = kept.load(db, shown)
    return Page(
        readings=readings if by_score else tuple(sorted(readings, key=_newest_first)),
        total=total,
        at_least=at_least,
        looked_at=bounded.LOOKED if asked.since > LOWEST and total < COUNTED else None,
        cursor=write_cursor(mark, _Marked(total, at_least, asked.since, as_of, last)) if len(some) > limit else None,
        as_of=as_of,
    )


def found(db: Database, query: Query, limit: int, as_of: int | None) -> list[int]:
    """Return the places of the first articles of a query; `as_of` is None where nothing was stored since."""
    asked = asked_for(db, query, as_of)
    return _best(db, asked, limit, 0) if _is_ranked(query) else _newest(db, asked, limit, HIGHEST)


def _first(db: Database, asked: Asked, limit: int) -> tuple[list[int], int, bool]:
    """Return the first places of a query, how many articles match, and whether there are more."""
    find, start = (_best, 0) if _is_ranked(asked.query) else (_newest, HIGHEST)
    known = _known_count(db, asked)
    if known is not None:
        return find(db, asked, limit, start), known, False
    every = _newest(db, asked, max(COUNTED + 1, limit), HIGHEST)
    more = len(every) > COUNTED or asked.since > LOWEST or _is_more_said(db, asked.query)
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
    mark, as_of, after = mark_of(what), number(db, "stored"), ""
    if cursor is not None:
        total, _, _, as_of, after = read_cursor(cursor, mark, _Marked)
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
        cursor=write_cursor(mark, _Marked(total, False, LOWEST, as_of, shown[-1][0])) if len(found) > limit else None,
        as_of=as_of,
    )


def places_of(db: Database, ids: Sequence[str]) -> list[int]:
    """Return the places of these ids, in order; unknown ids are left out."""
    found = placed(db, ids)
    return [found[article_id] for article_id in ids if article_id in found]


def _newest(db: Database, asked: Asked, limit: int, before: int) -> list[int]:
    """Return the next places below `before`: the index walks them in that order, so only `limit` rows are read."""
    select, at, values = select_of(asked.query, asked.as_of)
    found: list[int] = []
    for low, high in ranges_of(asked.query, asked.since):
        top = min(high, before - 1)
        if top >= low and len(found) < limit:
            rows = db.conn.execute(
                f"{select} AND {at} BETWEEN ? AND ? ORDER BY {at} DESC LIMIT {limit - len(found):d}",
                (*values, low, top),
            )
            found.extend(row[0] for row in rows)
    return found


def _best(db: Database, asked: Asked, limit: int, skipped: int) -> list[int]:
    """Return places by relevance: labels weigh nothing, of equals the newest first."""
    term = one_word(asked.query) if asked.as_of is None else None
    best = best_rows(db, term, limit, skipped) if term else None
    if best:
        return best
    # a word without a list is in few articles
    having = asked.having or (articles_having(db, asked.query) if best is None else {})
    among, window = matching(asked), asked.since > LOWEST
    if window:
        among = Among(f"SELECT rowid FROM ({among.select} ORDER BY rowid DESC LIMIT {WEIGHED})", among.values)
    if window or sum(having.values()) > QUICK:
        phrases = [" ".join(indexed(word) for word in phrase) for phrase in asked.query.phrases if phrase]
        known = None if window else by_rarer_words(db, asked, having, skipped + limit)
        if known is None:
            known = ranked(db, phrases, having, among, skipped + limit, roughly=window)
        if known is not None:
            return known[skipped:]
    rows = db.conn.execute(
        f"{among.select} ORDER BY bm25(articles_fts, 1.0, 1.0, 0.0), rowid DESC LIMIT {limit:d} OFFSET {skipped:d}",
        among.values,
    )
    return [at for (at,) in rows]


def _known_count(db: Database, asked: Asked) -> int | None:
    """Return how many articles match where that is known without finding them."""
    if asked.as_of is not None:
        return None
    term = one_word(asked.query)
    if term:
        row = db.execute("SELECT articles FROM terms WHERE term = ?", (term,)).fetchone()
        return row[0] if row else 0
    return None if any(asked.query.phrases) or is_filtered(asked.query) else number(db, "articles")


def _is_more_said(db: Database, query: Query) -> bool:
    """Tell whether more quotations match than are looked at."""
    return query.said and _quotations(db, query) > SAID_WINDOW


def _newest_first(reading: Reading) -> tuple[bool, int, str]:
    """Sort key of "newest": `place` knows an id by its beginning only, this one whole."""
    published = reading.article.published
    at = moment(published.value) if published else None
    return at is None, -(at or 0), reading.article.id


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
