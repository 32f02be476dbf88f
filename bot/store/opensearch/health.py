"""What can be wrong with a cluster, each as a sentence."""

from collections.abc import Iterator

from bot.store.opensearch.client import Cluster
from bot.store.opensearch.schema import INDEXES, SCHEMA, current, numbered

_PATIENCE = 5.0  # seconds: copies that are just being made are nothing wrong


def faults(cluster: Cluster) -> Iterator[str]:
    """Yield what is wrong: shards without a home, copies that are missing, an older layout, an unfinished rebuild.

    Counts and words need no check: they are taken from the articles when asked.
    """
    names = ",".join(cluster.index(what) for what in INDEXES)
    health = cluster.call(
        "GET", f"/_cluster/health/{names}", wait_for_status="green", timeout=_PATIENCE, level="indices"
    )
    nodes, missing = health["number_of_data_nodes"], health["unassigned_shards"] + health["initializing_shards"]
    for name, found in sorted(health["indices"].items()):
        if found["status"] == "red":
            yield (
                f"{found['number_of_shards'] - found['active_primary_shards']} of {found['number_of_shards']} shards of"
                f" {name} are on no node that answers; questions fail until it is back."
            )
    if health["status"] == "yellow":
        yield f"{missing} copies of shards are missing, {nodes} nodes answer: losing one more may lose articles."
    for found in cluster.call("GET", f"/{cluster.index('articles')}/_mapping").values():
        if found["mappings"].get("_meta", {}).get("schema") != SCHEMA:
            yield "The index has an older layout, in which near-copies are not found."
    for what in INDEXES:
        left = [name for name in numbered(cluster, what) if name != current(cluster, what)]
        if left:
            yield f"A rebuild was broken off and left {', '.join(left)} behind."
