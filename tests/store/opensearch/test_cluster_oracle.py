"""Whatever happens to a cluster, it answers like the plain dictionaries do."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store import Query, open_store
from tests.store.memory import MemoryArchive
from tests.store.opensearch.nodes import Node, address, drop
from tests.store.test_oracle import do, puts, queries, removals, shown, views, walk

EXAMPLES = 4  # each is a new index on three nodes; the contract suite and SQLite's own oracle test see many more


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
@given(st.lists(puts | puts | removals, min_size=2, max_size=6), st.lists(queries, min_size=3, max_size=6))
def test_the_cluster_answers_like_plain_dictionaries(
    cluster: Sequence[Node], steps: list[tuple[str, Any]], asked: list[Query]
) -> None:
    """After any steps every question, page, count, name and likeness is the same as the oracle's."""
    name = f"t{uuid4().hex[:12]}"
    archive, oracle = open_store(address(cluster, name, shards=1)).archive, MemoryArchive()
    for step in steps:
        assert do(archive, *step) == do(oracle, *step)
    for query in asked:
        assert shown(walk(archive, query), query.order) == shown(walk(oracle, query), query.order)
        by_date = query._replace(order="newest")
        assert archive.hits(by_date) == oracle.hits(by_date)
    assert views(archive) == views(oracle)
    ids = [each.article.id for page in walk(oracle, Query()) for each in page.readings]
    assert archive.get(ids) == oracle.get(ids)
    archive.close()
    drop(cluster, name)
