"""Pages of articles and their cursors: the sort values of the last article shown."""

import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from bot.models import Reading, Span
from bot.store.cursors import mark_of, read_cursor, write_cursor
from bot.store.interface import Hit, Page, Query
from bot.store.locate import first_hit
from bot.store.opensearch.client import Cluster
from bot.store.opensearch.documents import place, reading_of
from bot.store.opensearch.questions import Clause, clause, is_ranked
from bot.store.opensearch.writing import last_stored

COUNTED = 10_000  # matches counted before an answer says "at least"
_BEST = [{"_score": "desc"}, {"id": "asc"}]
_NEWEST = [{"moment": "desc"}, {"id": "asc"}]
_BY_ID = [{"id": "asc"}]


class _Place(NamedTuple):
    """Where a walk through pages is."""

    total: int
    at_least: bool
    as_of: int
    after: list[Any] | None


def search(cluster: Cluster, query: Query, limit: int, cursor: str | None) -> Page:
    """Return a page of the articles a query finds."""
    mark = mark_of(repr(query))
    as_of = query.as_of
    if cursor is not None:
        as_of = read_cursor(cursor, mark, _Place).as_of
    wanted, sort = clause(query, as_of), _BEST if is_ranked(query) else _NEWEST
    return _page(cluster, mark, wanted, sort, limit=limit, cursor=cursor, as_of=as_of, counted=_counted(query))


def by_id(cluster: Cluster, what: str, wanted: Clause, limit: int, cursor: str | None) -> Page:
    """Return a page of articles by id; `what` marks the cursor."""
    return _page(cluster, mark_of(what), wanted, _BY_ID, limit=limit, cursor=cursor, as_of=None, counted=True)


def readings(cluster: Cluster, ids: Sequence[str]) -> tuple[Reading, ...]:
    """Return the readings with these ids, in this order, as they are this very moment."""
    found = cluster.documents("articles", sorted({place(article_id) for article_id in ids}), ["reading"])
    return tuple(reading_of(found[place(each)]["_source"]) for each in ids if place(each) in found)


def hits(cluster: Cluster, query: Query, limit: int) -> Iterator[Hit]:
    """Yield the first articles of a query, each with the sentence of its first hit."""
    phrase = next((phrase for phrase in query.phrases if phrase), ())
    sort = _BEST if is_ranked(query) else _NEWEST
    for found in _found(
        cluster, mark_of(repr(query)), clause(query, query.as_of), sort, size=limit, track_total_hits=False
    )["hits"]["hits"]:
        reading = json.loads(found["_source"]["reading"])
        article, text = reading["article"], reading["article"]["text"]
        boilerplate = [Span(**span) for span in article["boilerplate"]]
        hit = first_hit(text, boilerplate, phrase) if phrase else None
        at = hit[0] if hit else 0
        sentence = next((each for each in reversed(reading["sentences"]) if each["start"] <= at), None)
        start, end = (sentence["start"], sentence["end"]) if sentence else (0, 0)
        yield Hit(
            article=article["id"],
            **{field: article[field] and article[field]["value"] for field in ("outlet", "title", "published", "url")},
            excerpt=text[start:end],
            start=start,
            end=end,
            hit=hit,
        )


def _page(
    cluster: Cluster,
    mark: str,
    wanted: Clause,
    sort: list[dict[str, str]],
    *,
    limit: int,
    cursor: str | None,
    as_of: int | None,
    counted: bool,
) -> Page:
    walked = read_cursor(cursor, mark, _Place) if cursor is not None else None
    state = walked.as_of if walked else last_stored(cluster) if as_of is None else as_of
    more: dict[str, Any] = {"track_total_hits": False, "search_after": walked.after} if walked else {}
    if not walked:
        more["track_total_hits"] = counted or COUNTED
    answer = _found(cluster, mark, wanted, sort, size=limit + 1, **more)["hits"]
    shown = answer["hits"][:limit]
    total = walked.total if walked else answer["total"]["value"]
    at_least = walked.at_least if walked else answer["total"]["relation"] != "eq"
    after = shown[-1]["sort"] if shown else walked.after if walked else None
    return Page(
        readings=tuple(reading_of(each["_source"]) for each in shown),
        total=total,
        at_least=at_least,
        cursor=write_cursor(mark, _Place(total, at_least, state, after)) if len(answer["hits"]) > limit else None,
        as_of=state,
    )


def _found(cluster: Cluster, mark: str, wanted: Clause, sort: list[dict[str, str]], **more: Any) -> dict[str, Any]:
    # the mark keeps all pages of a question on the same copies of the shards, which rank alike
    body = {"query": wanted, "sort": sort, "_source": ["reading"], **more}
    kind = "dfs_query_then_fetch" if sort is _BEST else "query_then_fetch"
    return cluster.search("articles", body, preference=mark, search_type=kind)


def _counted(query: Query) -> bool:
    """Tell whether the matches are counted to the end: where the index knows the number without a walk."""
    filtered = query.outlets or query.speakers or query.after or query.before or query.said or query.as_of is not None
    phrases = [phrase for phrase in query.phrases if phrase]
    return not filtered and (not phrases or (len(phrases) == 1 and len(phrases[0]) == 1))
