"""The segments of the search index are joined once half of it has changed, and not for less."""

from pathlib import Path

from bot.store import Query
from bot.store.sqlite import SqliteStore
from bot.store.sqlite.counts import number
from tests.store.readings import reading


def put(store: SqliteStore, first: int, count: int) -> None:
    """Put articles one by one, so that each makes a segment."""
    for n in range(first, first + count):
        store.archive.put([reading(f"The treaty {n} is ready.", source=str(n))])


def pieces(store: SqliteStore) -> int:
    """Count the segments of the search index."""
    with store.archive._connections.reading() as db:  # noqa: SLF001 - what is looked at is behind the archive
        return int(db.execute("SELECT count(DISTINCT segid) FROM articles_fts_idx").fetchone()[0])


def test_half_of_the_index_calls_for_it(tmp_path: Path) -> None:
    """A first load is joined, a few articles more are not, as many again are; what was changed counts as well."""
    store = SqliteStore(tmp_path / "index.db")
    put(store, 0, 11)
    assert pieces(store) > 1
    store.archive.flush()
    assert pieces(store) == 1
    put(store, 11, 3)
    store.archive.flush()
    assert pieces(store) > 1
    put(store, 14, 3)
    store.archive.remove([reading("", source="1").article.id, reading("", source="2").article.id])
    store.archive.flush()
    assert pieces(store) == 1
    assert store.archive.search(Query(phrases=(("treaty",),))).total == 15
    assert store.archive.check() == ()


def test_an_unfinished_joining_is_taken_up(tmp_path: Path) -> None:
    """What a killed process left undone is still due for the next one."""
    path = tmp_path / "index.db"
    put(SqliteStore(path), 0, 4)
    store = SqliteStore(path)
    with store.archive._connections.reading() as db:  # noqa: SLF001
        assert number(db, "unjoined") == 4
    store.archive.flush()
    with store.archive._connections.reading() as db:  # noqa: SLF001
        assert number(db, "unjoined") == 0
    assert pieces(store) == 1
