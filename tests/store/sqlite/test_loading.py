"""Rows come in table by table, and the search indexes are as the triggers would make them."""

from pathlib import Path

from bot.store import Query, open_store
from bot.store.sqlite import SqliteStore
from tests.store.readings import digest, reading

ASKED = Query(phrases=(("treaty",),))


def test_rows_of_others_reach_the_search_index(tmp_path: Path) -> None:
    """What a program such as sqlite-utils writes into the table is found as well: the triggers are only quiet here."""
    store = SqliteStore(tmp_path / "index.db")
    store.archive.put([reading("The treaty is ready.", said=(("The treaty", "Anna Berg"),))])
    with store.archive._connections.writing() as db:  # noqa: SLF001 - another program's write
        assert db.execute("SELECT * FROM numbers WHERE name = 'loading'").fetchall() == []
        table = db.table("articles")
        (row,) = table.rows
        table.insert(row | {"place": row["place"] - 1, "id": "other"})
    assert len(store.archive.search(ASKED).readings) == 2
    with store.archive._connections.writing() as db:  # noqa: SLF001
        db.execute("DELETE FROM articles WHERE id = 'other'")
    assert store.archive.check() == ()


def test_two_articles_that_want_one_place(tmp_path: Path) -> None:
    """Articles of one moment whose ids begin alike are all stored, in one batch or in two."""
    store = open_store(str(tmp_path / "index.db"))
    first = reading("The treaty is ready.", source="a", published="2026-03-05")
    same = [
        first.model_copy(update={"article": first.article.model_copy(update={"id": first.article.id[:-1] + end})})
        for end in "0123456789"
    ]
    store.archive.put(same[:5])
    store.archive.put(same[3:])
    assert store.archive.search(ASKED).total == len(same)
    assert store.archive.check() == ()
    assert store.archive.remove([each.article.id for each in same]) == len(same)
    assert store.archive.check() == ()


def test_a_batch_that_changes_and_adds(tmp_path: Path) -> None:
    """New, changed and known articles in one batch leave the indexes sound."""
    store = open_store(str(tmp_path / "index.db"))
    store.archive.put([reading(f"The treaty {n} is ready.", source=str(n)) for n in range(4)])
    report = store.archive.put(
        [reading(f"The treaty {n} is {'ready' if n < 2 else 'signed'}.", source=str(n)) for n in range(6)]
    )
    assert report.known == (digest("0"), digest("1"))
    assert report.changed == (digest("2"), digest("3"))
    assert report.new == (digest("4"), digest("5"))
    assert store.archive.search(Query(phrases=(("signed",),))).total == 4
    assert store.archive.check() == ()
