"""Every store that the contract suite runs over."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.store import Store, open_store
from tests.store.memory import MemoryStore


@pytest.fixture(params=["memory", "sqlite", "sqlite in memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store of each make."""
    opened: Store
    if request.param == "memory":
        opened = MemoryStore()
    else:
        opened = open_store(str(tmp_path / "index.db") if request.param == "sqlite" else ":memory:")
    yield opened
    opened.archive.close()
