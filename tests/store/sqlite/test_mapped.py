"""How a connection holds pages: mapped while it asks, copied while it stores, more of them for a large batch."""

from pathlib import Path

import pytest

from bot.store import Query
from bot.store.sqlite import SqliteStore, connection
from bot.store.sqlite.best import Lists
from bot.store.sqlite.connection import Connections
from bot.store.sqlite.store import SqliteArchive
from tests.store.readings import reading


def mapped(connections: Connections) -> int:
    """Return how much of the file this thread's connection maps, in bytes."""
    return int(connections.database().execute("PRAGMA mmap_size").fetchone()[0])


def test_a_small_file_is_mapped_until_articles_come(tmp_path: Path) -> None:
    """Who only asks reads the map; who puts articles reads copies from then on, and finds them."""
    connections = Connections(tmp_path / "index.db")
    archive = SqliteArchive(connections, Lists())
    assert mapped(connections) == connection.MAPPED
    archive.put([reading("The treaty is near.")])
    assert mapped(connections) == 0
    assert archive.search(Query(phrases=(("treaty",),))).total == 1


def test_a_large_file_is_not_mapped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a file past the bound nothing is mapped, nor of an index in memory."""
    SqliteStore(tmp_path / "index.db").archive.put([reading("The treaty is near.")])
    monkeypatch.setattr(connection, "MAPPED", 4096)
    assert mapped(Connections(tmp_path / "index.db")) == 0
    assert Connections(None).database().execute("PRAGMA mmap_size").fetchone() in [None, (0,)]


def test_a_mapped_file_shows_what_others_put(tmp_path: Path) -> None:
    """What another connection puts and takes out later is seen through the map as well."""
    connections, writer = Connections(tmp_path / "index.db"), SqliteStore(tmp_path / "index.db").archive
    reader = SqliteArchive(connections, Lists())
    assert reader.search(Query(phrases=(("treaty",),))).total == 0
    for n in range(200):
        writer.put([reading(f"The treaty is near, part {n}. " + "It is long. " * 100)])
    assert reader.search(Query(phrases=(("treaty",),))).total == 200
    writer.remove([each.article.id for each in reader.search(Query(phrases=(("treaty",),)), limit=150).readings])
    assert reader.search(Query(phrases=(("treaty",),))).total == 50
    assert mapped(connections) == connection.MAPPED
    assert reader.check() == ()


def test_only_a_large_batch_keeps_many_pages(tmp_path: Path) -> None:
    """Who stores a few articles keeps the small cache that one who asks has; who loads many keeps what they change."""
    connections = Connections(tmp_path / "index.db")
    archive = SqliteArchive(connections, Lists())

    def cache() -> int:
        return int(connections.database().execute("PRAGMA cache_size").fetchone()[0])

    asking = cache()
    archive.put([reading(f"The treaty is near, part {n}.") for n in range(5)])
    assert cache() == asking
    archive.put([reading(f"The treaty is far, part {n}.") for n in range(150)])
    assert -cache() >= 4 * -asking > 0
    assert archive.search(Query(phrases=(("treaty",),))).total == 155
