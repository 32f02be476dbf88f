"""The three indexes of a store: articles with their quotations, words, and the ledger.

Each is an alias over one numbered index made from one template, so that a rebuild fills the next number and swaps.
"""

import re
import time
from typing import Any

from bot.errors import StoreError
from bot.store.opensearch.client import FIRST_WINDOW, Cluster

SCHEMA = 2
_PATIENCE = 10.0  # seconds for the copies of a new index; one that a cluster cannot make is said by `doctor`
_POLL = 0.1
INDEXES = ("articles", "words", "ledger")
ANALYZER = "whitespace"
_KEPT = {"type": "keyword", "index": False, "doc_values": False}  # only given back
_EXACT = {"type": "keyword", "ignore_above": 8000}  # Lucene takes no term beyond 32 766 bytes
# `text.tokens` has split and folded already; the analyser must not know better, else U.S. or Su-30MK2 would differ
_WORDS = {"type": "text", "analyzer": ANALYZER, "position_increment_gap": 100}
_FIELDS: dict[str, dict[str, Any]] = {
    "articles": {
        "id": _EXACT,
        "version": _EXACT,
        "fingerprint": _KEPT,
        "stored": {"type": "long"},
        "moment": {"type": "long"},  # seconds from the year 1, -1 where undated
        "gap": {"type": "boolean"},
        "engine": _EXACT,
        "outlet": _EXACT,
        "labels": _EXACT,
        "words": _WORDS,  # the headline, then the text
        "bands": _EXACT,
        "entered": {"type": "object", "enabled": False},
        "reading": _KEPT,
        "quotations": {  # in the article's own document: they come, change and go with it in one step
            "type": "nested",
            "properties": {
                "words": _WORDS,
                "labels": _EXACT,
                "name_words": _EXACT,
                "who": _EXACT,
                "role": _EXACT,
            },
        },
    },
    "words": {"kind": _EXACT, "word": _EXACT, "size": {"type": "short"}, "slips": {**_EXACT, "doc_values": False}},
    "ledger": {
        "sorting": _EXACT,
        "key": _KEPT,
        "value": _KEPT,
        "version": {"type": "long", "index": False},
        "expires": {"type": "double"},
        "writer": _KEPT,
    },
}


def prepare(cluster: Cluster) -> None:
    """Make the indexes that are missing; `StoreError` where they are of a newer version of this program.

    New ones are given time to have their copies: what the first put writes before would be on one node only.
    """
    made = []
    for what in INDEXES:
        window = FIRST_WINDOW if what == INDEXES[0] else None
        if not cluster.call("GET", f"/_alias/{cluster.index(what)}", window=window):
            made.append(create(cluster, what, 1))
    if made:
        settled(cluster, ",".join(made), _PATIENCE)
    described = cluster.call("GET", f"/{cluster.index('articles')}/_mapping")
    for name, found in described.items():
        schema = found["mappings"].get("_meta", {}).get("schema", 0)
        if schema > SCHEMA:
            raise StoreError(f"The index {cluster.name} was made by a newer version of this bot; update the bot.")
        if schema < SCHEMA:  # takes new articles at once; those it holds get what is new by a rebuild, as `check` says
            cluster.call("PUT", f"/{name}/_mapping", {"properties": _FIELDS["articles"]})


def create(cluster: Cluster, what: str, number: int, *, alias: bool = True) -> str:
    """Create one numbered index, unless another process just did, and return its name."""
    _put_template(cluster, what)
    name = f"{cluster.index(what)}-{number:06}"
    body = {"aliases": {cluster.index(what): {"is_write_index": True}}} if alias else {}
    try:
        cluster.call("PUT", f"/{name}", body)
    except StoreError as error:
        if "already_exists" not in str(error):
            raise
    return name


def settled(cluster: Cluster, names: str, patience: float) -> dict[str, Any]:
    """Return the health of these indexes once all copies are there, or as it is after `patience` seconds."""
    deadline = time.monotonic() + patience
    while True:
        health = cluster.call("GET", f"/_cluster/health/{names}", level="indices")
        if health["status"] == "green" or time.monotonic() > deadline:
            return health
        time.sleep(_POLL)


def numbered(cluster: Cluster, what: str) -> tuple[str, ...]:
    """Return the names of all indexes of one kind, the oldest first, whether the alias points there or not."""
    found = cluster.call("GET", f"/{cluster.index(what)}-0*/_settings", expand_wildcards="all")
    # the pattern alone could take in the index of another store, whose name begins alike
    return tuple(sorted(name for name in found if re.fullmatch(re.escape(cluster.index(what)) + r"-\d{6}", name)))


def current(cluster: Cluster, what: str) -> str:
    """Return the name of the index the alias points to."""
    return max(cluster.call("GET", f"/_alias/{cluster.index(what)}"))


def _put_template(cluster: Cluster, what: str) -> None:
    settings: dict[str, Any] = {
        "number_of_shards": cluster.address.shards if what == "articles" else 1,
        "auto_expand_replicas": f"0-{cluster.address.copies}" if cluster.address.copies else False,
        "refresh_interval": "1s",
        "mapping.nested_objects.limit": 100_000,
    }
    if not cluster.address.copies:
        settings["number_of_replicas"] = 0
    mappings = {"dynamic": "strict", "_meta": {"schema": SCHEMA}, "properties": _FIELDS[what]}
    cluster.call(
        "PUT",
        f"/_index_template/{cluster.index(what)}",
        {
            "index_patterns": [f"{cluster.index(what)}-0*"],
            "priority": 500,
            "template": {"settings": {"index": settings}, "mappings": mappings},
        },
    )
