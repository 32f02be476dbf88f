"""Counts over all articles: names, outlets, coverage; worked out when asked, so they can never be wrong."""

from collections.abc import Sequence
from typing import Any

from bot.models import Coverage
from bot.store.interface import NameCount
from bot.store.opensearch.client import Cluster
from bot.store.opensearch.documents import UNDATED
from bot.store.opensearch.vocabulary import NAME, Dictionary
from bot.store.order import day_of
from bot.store.searchable import name_words

_MOST_OUTLETS = 50_000
_SHARD_SIZE = 5000  # names a shard reports before they are added up: beyond, the rarest may be missing
_ALIKE = 50


def coverage(cluster: Cluster) -> Coverage:
    """Return what the index covers."""
    dated = {"range": {"moment": {"gt": UNDATED}}}
    ends = {end: {end: {"field": "moment"}} for end in ("min", "max")}
    answer = cluster.search(
        "articles", {"size": 0, "track_total_hits": True, "aggs": {"dated": {"filter": dated, "aggs": ends}}}
    )
    total, found = answer["hits"]["total"]["value"], answer["aggregations"]["dated"]
    some = found["doc_count"] > 0
    return Coverage(
        articles=total,
        dated_from=day_of(int(found["min"]["value"])) if some else None,
        dated_to=day_of(int(found["max"]["value"])) if some else None,
        undated=total - found["doc_count"],
    )


def outlets(cluster: Cluster) -> tuple[tuple[str, int], ...]:
    """Return outlet names with article counts, most first."""
    counted = {"outlets": {"terms": {"field": "outlet", "size": _MOST_OUTLETS}}}
    found = cluster.search("articles", {"size": 0, "aggs": counted})["aggregations"]["outlets"]["buckets"]
    return tuple(sorted(((each["key"], each["doc_count"]) for each in found), key=lambda each: (-each[1], each[0])))


def names(cluster: Cluster, word: str, limit: int) -> tuple[NameCount, ...]:
    """Return speakers by a word of their name or key."""
    return _speakers(cluster, [word.encode("utf-8", "replace").decode()], limit)


def similar_names(cluster: Cluster, dictionary: Dictionary, word: str, limit: int) -> tuple[NameCount, ...]:
    """Return speakers by a word like one of their name or key."""
    like = dictionary.like(NAME, word)
    nearest = sorted(like, key=lambda each: (like[each], each))[:_ALIKE]
    if not nearest:
        return ()

    def order(count: NameCount) -> tuple[Any, ...]:
        distance = min(like[each] for each in name_words(count.name, count.key) if each in like)
        return distance, -count.quotations, count.name, count.key

    return tuple(sorted(_speakers(cluster, nearest, _SHARD_SIZE), key=order)[:limit])


def _speakers(cluster: Cluster, words: Sequence[str], limit: int) -> tuple[NameCount, ...]:
    """Return the speakers with any of these words, most quotations first."""
    most = [{"_count": "desc"}, {"_key": "asc"}]
    role = {"terms": {"field": "quotations.role", "size": 1, "shard_size": 100, "order": most}}
    who = {"field": "quotations.who", "size": limit, "shard_size": max(limit, _SHARD_SIZE), "order": most}
    wanted = {"terms": {"quotations.name_words": list(words)}}
    having = {"filter": wanted, "aggs": {"who": {"terms": who, "aggs": {"role": role}}}}
    spoken = {"nested": {"path": "quotations"}, "aggs": {"having": having}}
    among = {"nested": {"path": "quotations", "query": wanted}}
    answer = cluster.search("articles", {"size": 0, "query": among, "aggs": {"spoken": spoken}})
    return tuple(map(_name, answer["aggregations"]["spoken"]["having"]["who"]["buckets"]))


def _name(bucket: dict[str, Any]) -> NameCount:
    name, _, key = bucket["key"].rpartition("\0")
    roles = bucket["role"]["buckets"]
    return NameCount(name=name, key=key, role=roles[0]["key"] if roles else None, quotations=bucket["doc_count"])
