"""Making the articles' index anew under the next number, and swapping the alias: questions are answered all the while.

First everything is copied while writers go on; then writers wait, what differs by now is copied, and the alias moves.
"""

import json
from collections.abc import Iterator
from typing import Any

from bot.errors import StoreError
from bot.store.opensearch.client import Cluster, Line
from bot.store.opensearch.documents import document, reading_of
from bot.store.opensearch.schema import create, current, numbered, settled
from bot.store.opensearch.vocabulary import Dictionary

_AT_A_TIME = 500
_FIRST_ERROR = 400


def rebuild(cluster: Cluster, dictionary: Dictionary) -> None:
    """Make the articles anew from their readings, and the dictionary complete."""
    old = current(cluster, "articles")
    for left in numbered(cluster, "articles"):
        if left != old:
            cluster.call("DELETE", f"/{left}")
    dictionary.forget()
    new = create(cluster, "articles", int(old.rpartition("-")[2]) + 1, alias=False)
    _bring_up_to(cluster, dictionary, old, new)
    try:
        cluster.call("PUT", f"/{old}/_block/write")
        _bring_up_to(cluster, dictionary, old, new)
        settled(cluster, new, cluster.window)
        alias = cluster.index("articles")
        moved = [
            {"add": {"index": new, "alias": alias, "is_write_index": True}},
            {"remove_index": {"index": old}},
        ]
        cluster.call("POST", "/_aliases", {"actions": moved})
    except BaseException:
        cluster.call("PUT", f"/{old}/_settings", {"index.blocks.write": None})
        raise


def _bring_up_to(cluster: Cluster, dictionary: Dictionary, old: str, new: str) -> None:
    """Make `new` hold what `old` holds, whatever it holds so far."""
    cluster.call("POST", f"/{old},{new}/_refresh")
    held = {hit["_id"]: _state(hit) for hit in _walk(cluster, new, ["fingerprint", "stored"])}
    waiting: list[dict[str, Any]] = []
    for hit in _walk(cluster, old, ["fingerprint", "stored"]):
        if held.pop(hit["_id"], None) != _state(hit):
            waiting.append(hit)
        if len(waiting) == _AT_A_TIME:
            _copy(cluster, dictionary, old, new, waiting)
            waiting = []
    _copy(cluster, dictionary, old, new, waiting)
    _write(cluster, new, [({"delete": {"_id": each}}, None) for each in held])
    cluster.call("POST", f"/{new}/_refresh")


def _copy(cluster: Cluster, dictionary: Dictionary, old: str, new: str, hits: list[dict[str, Any]]) -> None:
    if not hits:
        return
    body = {"docs": [{"_id": hit["_id"], "_source": ["reading", "stored"]} for hit in hits]}
    found = [each for each in cluster.call("POST", f"/{old}/_mget", body)["docs"] if each.get("found")]
    made = [document(reading_of(each["_source"]), each["_source"]["reading"]) for each in found]
    dictionary.learn(made)
    _write(
        cluster,
        new,
        [
            ({"index": {"_id": each["_id"]}}, json.dumps(document_ | {"stored": each["_source"]["stored"]}))
            for each, document_ in zip(found, made, strict=True)
        ],
    )


def _write(cluster: Cluster, new: str, lines: list[Line]) -> None:
    for done in cluster.bulk(new, lines):
        if done.status >= _FIRST_ERROR:
            raise StoreError(f"The rebuild of {cluster.name} broke off: {done.reason}. Please run it again.")


def _walk(cluster: Cluster, index: str, fields: list[str]) -> Iterator[dict[str, Any]]:
    after: list[Any] | None = None
    while True:
        body: dict[str, Any] = {"size": _AT_A_TIME, "sort": [{"id": "asc"}], "_source": fields}
        if after:
            body["search_after"] = after
        answer = cluster.call("POST", f"/{index}/_search", body, allow_partial_search_results="false")
        if "hits" not in answer:
            raise StoreError(f"Another rebuild of {cluster.name} came in between; please run it again.")
        hits = answer["hits"]["hits"]
        yield from hits
        if len(hits) < _AT_A_TIME:
            return
        after = hits[-1]["sort"]


def _state(hit: dict[str, Any]) -> tuple[Any, ...]:
    return hit["_source"]["fingerprint"], hit["_source"]["stored"]
