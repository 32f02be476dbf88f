"""Every store that the contract suite runs over."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

import pytest

from bot.store import Store, open_store
from tests.store.memory import MemoryStore
from tests.store.opensearch.nodes import Node, NoServerError, address, drop, running


@pytest.fixture(scope="session")
def cluster() -> Iterator[Sequence[Node]]:
    """Three OpenSearch nodes on loopback, started once; tests that need them skip where they cannot be started."""
    with ExitStack() as stack:
        try:
            nodes = stack.enter_context(running(3))
        except NoServerError as error:
            pytest.skip(str(error))
        yield nodes


@pytest.fixture
def cluster_address(cluster: Sequence[Node]) -> Iterator[str]:
    """The address of an index nobody else uses."""
    name = f"t{uuid4().hex[:12]}"
    yield address(cluster, name)
    drop(cluster, name)


@pytest.fixture(params=["memory", "sqlite", "sqlite in memory", "opensearch"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store of each make."""
    opened: Store
    if request.param == "memory":
        opened = MemoryStore()
    elif request.param == "opensearch":
        opened = open_store(request.getfixturevalue("cluster_address"))
    else:
        opened = open_store(str(tmp_path / "index.db") if request.param == "sqlite" else ":memory:")
    yield opened
    opened.archive.close()
