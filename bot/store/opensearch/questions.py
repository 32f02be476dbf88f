"""A `Query` as structured clauses; every word goes in as the index holds it, so nothing is ever read as syntax."""

from collections.abc import Sequence
from typing import Any

from bot.store.interface import Query
from bot.store.opensearch.documents import UNDATED, term
from bot.store.opensearch.schema import ANALYZER
from bot.store.order import bounds
from bot.store.searchable import outlet_label, speaker_label

Clause = dict[str, Any]


def is_ranked(query: Query) -> bool:
    """Tell whether a query's order is by relevance."""
    return query.order == "best" and any(query.phrases) and not query.said


def clause(query: Query, as_of: int | None) -> Clause:
    """Return the query; `as_of` leaves out what was stored later."""
    phrases = [] if query.said else [_phrase("words", phrase) for phrase in dict.fromkeys(query.phrases) if phrase]
    filters = [*_dates(query)]
    if query.outlets:
        filters.append({"terms": {"labels": sorted({outlet_label(name) for name in query.outlets})}})
    if query.said:
        filters.append(_said(query))
    elif query.speakers:
        filters.append({"terms": {"labels": _speakers(query)}})
    if as_of is not None:
        filters.append({"range": {"stored": {"lte": as_of}}})
    if is_ranked(query):
        return {"bool": {"must": phrases, "filter": filters}}
    return {"bool": {"filter": [*phrases, *filters]}}


def _phrase(field: str, phrase: Sequence[str]) -> Clause:
    terms = [term(word) for word in phrase]
    if len(terms) == 1:
        return {"term": {field: {"value": terms[0]}}}
    return {"match_phrase": {field: {"query": " ".join(terms), "analyzer": ANALYZER}}}


def _speakers(query: Query) -> list[str]:
    return sorted({speaker_label(key) for key in query.speakers})


def _said(query: Query) -> Clause:
    inside = [_phrase("quotations.words", phrase) for phrase in dict.fromkeys(query.phrases) if phrase]
    if query.speakers:
        inside.append({"terms": {"quotations.labels": _speakers(query)}})
    return {"nested": {"path": "quotations", "score_mode": "none", "query": {"bool": {"filter": inside}}}}


def _dates(query: Query) -> list[Clause]:
    if not query.after and not query.before:
        return []
    first, last = bounds(query.after, query.before)
    ways: list[Clause] = [{"range": {"moment": {"gte": first, "lte": last}}}]
    if query.undated:
        ways.append({"term": {"moment": UNDATED}})
    return [{"bool": {"should": ways, "minimum_should_match": 1}}]
