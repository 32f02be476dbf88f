"""Which articles share a band of shingles, and may so be copies of one another."""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.store.meeting import pairs
from bot.store.opensearch.client import Cluster
from bot.store.opensearch.documents import place

_CLAUSES = 900  # of one search; the server takes 1024


def sharing(cluster: Cluster, ids: Sequence[str], limit: int) -> tuple[tuple[str, str], ...]:
    """Return pairs of articles that share a band; an article stored before there were bands has none."""
    found = cluster.documents("articles", sorted({place(article_id) for article_id in ids}), ["bands"])
    given = {each: found[place(each)]["_source"].get("bands", ()) for each in ids if place(each) in found}
    every = sorted({band for bands in given.values() for band in bands})
    others = {each["id"]: each["bands"] for each in _others(cluster, given, every, limit)} if limit and every else {}
    return pairs(tuple(given), tuple(others), {**given, **others})


def _others(cluster: Cluster, given: Iterable[str], every: Sequence[str], limit: int) -> list[dict[str, Any]]:
    """Return the bands of other articles, those with most bands in common first, then the newest."""
    shared = [{"constant_score": {"filter": {"term": {"bands": band}}}} for band in every[:_CLAUSES]]
    own = {"ids": {"values": [place(article_id) for article_id in given]}}
    body = {
        "query": {"bool": {"should": shared, "must_not": [own]}},
        "sort": [{"_score": "desc"}, {"moment": "desc"}, {"id": "asc"}],
        "size": limit,
        "_source": ["id", "bands"],
        "track_total_hits": False,
    }
    return [hit["_source"] for hit in cluster.search("articles", body)["hits"]["hits"]]
