"""Opening a store: addresses that work, and a plain sentence for those that do not."""

import sqlite3
from pathlib import Path

import pytest

from bot.errors import StoreError
from bot.store import Query, open_store
from tests.store.readings import reading


@pytest.mark.parametrize("address", ["{}", "sqlite:///{}", "sqlite:{}"])
def test_a_path_opens_in_every_spelling(tmp_path: Path, address: str) -> None:
    """A bare path and `sqlite:///path` are the same file."""
    path = tmp_path / "ind ex#?.db"
    open_store(str(path)).archive.put([reading("Word.")])
    assert open_store(address.format(path)).archive.search(Query()).total == 1


@pytest.mark.parametrize("address", [":memory:", "sqlite://:memory:", "sqlite:///:memory:"])
def test_memory_opens_without_a_file(address: str) -> None:
    """An index in memory is its own."""
    store = open_store(address)
    store.archive.put([reading("Word.")])
    assert store.name == "an index in memory"
    assert open_store(address).archive.search(Query()).total == 0


def test_what_cannot_be_opened_is_a_plain_sentence(tmp_path: Path) -> None:
    """A folder, a missing folder, a text file, somebody else's database, another scheme: each says what it is."""
    text = tmp_path / "notes.txt"
    text.write_text("Not a database. " * 200)
    foreign = tmp_path / "foreign.db"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE articles (id)")
    connection.close()
    for address, said in (
        (str(tmp_path), "is a folder"),
        (str(tmp_path / "no" / "index.db"), "cannot be opened"),
        (str(text), "is not an index"),
        (str(foreign), "not an index of this bot"),
        ("http://example.org/index", "is no store this bot knows"),
    ):
        with pytest.raises(StoreError, match=said):
            open_store(address)


def test_an_index_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    """A migration this program does not know means the index is newer, and the person is told to update."""
    path = tmp_path / "index.db"
    open_store(str(path)).archive.close()
    with sqlite3.connect(path) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('whosaid', 'm999_future', '')"
        )
    connection.close()
    with pytest.raises(StoreError, match="newer version"):
        open_store(str(path))


def test_a_damaged_index_is_a_plain_sentence(tmp_path: Path) -> None:
    """A damaged file is named as such instead of a driver's error."""
    path = tmp_path / "index.db"
    store = open_store(str(path))
    store.archive.put([reading(f"Word {n}. " * 200) for n in range(20)])
    store.archive.close()
    content = bytearray(path.read_bytes())
    content[8192 : len(content) // 2] = b"\xaa" * (len(content) // 2 - 8192)
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"damaged|not an index"):
        open_store(str(path)).archive.search(Query(phrases=(("word",),)))
