"""An empty store of each make, and settings that look at nothing on this machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.store import Store, open_store
from tests.store.memory import MemoryStore


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    opened: Store = MemoryStore() if request.param == "memory" else open_store(str(tmp_path / "index.db"))
    yield opened
    opened.archive.close()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings with a small limit on documents."""
    return Settings(cache=tmp_path / "cache", max_bytes=20_000, workers=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for articles."""
    path = tmp_path / "articles"
    path.mkdir()
    return path
