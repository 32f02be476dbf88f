"""An index of every earlier version opens and works.

`schemas/` has the schema of the oldest version and, by the name of each later migration but the last, what that changed
in it: made from indexes of their time, so that no later edit of a migration reaches them.
"""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot.models import Sentence
from bot.store import Query, open_store
from bot.store.migrations import migrations
from bot.store.sqlite.best import score
from tests.store.readings import reading

SCHEMAS = Path(__file__).parent / "schemas"
EVERY = [step.name for step in migrations.pending(Database(memory=True))]
LATER = EVERY[EVERY.index("m007_best") :]


def _before(step: str) -> str:
    """Return the statements that make an index as it was before a migration."""
    files = ["before_m007", *LATER[: LATER.index(step)]]
    return "".join((SCHEMAS / f"{name}.sql").read_text(encoding="utf-8") for name in files)


def _schema(path: Path) -> set[tuple[str, ...]]:
    with sqlite3.connect(path) as connection:
        found = set(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall())
    connection.close()
    return found


@pytest.mark.parametrize("step", LATER)
def test_an_index_of_an_earlier_version_is_upgraded(step: str, tmp_path: Path) -> None:
    """The schema before each migration opens, becomes that of a new index, takes articles and is sound."""
    path, new = tmp_path / "index.db", tmp_path / "new.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(_before(step))
    connection.close()
    archive = open_store(str(path)).archive
    open_store(str(new)).archive.close()
    assert _schema(path) == _schema(new)
    archive.put([reading("The treaty is ready.", said=(("The treaty", "Anna Berg"),))])
    assert archive.search(Query(phrases=(("treaty",),))).total == 1
    assert archive.search(Query(phrases=(("treaty",),), said=True)).total == 1
    assert archive.check() == ()


def test_what_was_stored_before_there_were_bands_gets_them(tmp_path: Path) -> None:
    """Near-copies of an index of the earlier version find each other once it is opened, without being put again."""
    path = tmp_path / "index.db"
    text = "The pilot told the mayor of Ystad that no boat would leave the harbour before the storm was over."
    copies = [reading(text, source="one"), reading("Storm! " + text, source="two")]
    store = open_store(str(path))
    store.archive.put(copies)
    found = store.archive.sharing([each.article.id for each in copies])
    store.archive.close()
    with sqlite3.connect(path) as connection:
        connection.executescript(
            "DROP TABLE bands; DROP TABLE article_bands; DELETE FROM _sqlite_migrations WHERE name = 'm008_bands'"
        )
    connection.close()
    upgraded = open_store(str(path)).archive
    assert upgraded.sharing([each.article.id for each in copies]) == found != ()
    assert upgraded.check() == ()


def test_lists_of_an_earlier_version_are_put_in_order(tmp_path: Path) -> None:
    """Rows of a list get the score that `best` works out of them, and the list's floor is the lowest."""
    path = tmp_path / "index.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(_before("m010_best_in_order"))
        connection.execute("INSERT INTO frequent (term, floor, average) VALUES ('a', 0.1, 8.0), ('b', -1, 8.0)")
        connection.executemany(
            "INSERT INTO best (term, article, tf, length) VALUES (?, ?, ?, ?)",
            [("a", 1, 1, 9), ("a", 2, 3, 7), ("b", 1, 2, 9)],
        )
    connection.close()
    open_store(str(path)).archive.close()
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT term, article, score FROM best").fetchall()
        floors = connection.execute("SELECT floor FROM frequent").fetchall()
    connection.close()
    assert rows == [("a", 2, score(3, 7, 8.0)), ("a", 1, score(1, 9, 8.0)), ("b", 1, score(2, 9, 8.0))]
    assert floors == [(score(1, 9, 8.0),), (-1.0,)]


def test_speakers_stored_before_are_found_by_their_whole_key(tmp_path: Path) -> None:
    """An index of the earlier version knows whole keys once it is opened, with the right number of quotations."""
    path = tmp_path / "index.db"
    store = open_store(str(path))
    store.archive.put([reading("Yes and no.", said=(("Yes", "Anna Berg"), ("no", "Anna Berg")))])
    found = store.archive.names("anna berg")
    store.archive.close()
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM speaker_words WHERE word = 'anna berg'")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm011_whole_keys'")
    connection.close()
    upgraded = open_store(str(path)).archive
    assert upgraded.names("anna berg") == found != ()
    upgraded.remove([reading("Yes and no.").article.id])
    assert upgraded.names("anna berg") == ()


def test_sentences_stored_before_go_to_their_articles(tmp_path: Path) -> None:
    """An index of the earlier version gives the same readings and excerpts once it is opened, and is sound."""
    path = tmp_path / "index.db"
    text = "The pilot left. No boat may leave the harbour! Read more."
    edges = ((0, 15, "body"), (16, 46, "body"), (47, 57, "boilerplate"))
    sentences = tuple(Sentence(start=start, end=end, kind=kind) for start, end, kind in edges)
    given = [reading(text).model_copy(update={"sentences": sentences}), reading("Not a word of it.", source="two")]
    bare = given[1].model_copy(update={"sentences": ()})
    store = open_store(str(path))
    store.archive.put([given[0], bare])
    found = store.archive.hits(Query(phrases=(("harbour",),)))
    store.archive.close()
    with sqlite3.connect(path) as connection:
        (at,) = connection.execute("SELECT place FROM articles WHERE text = ?", (text,)).fetchone()
        connection.execute(
            "CREATE TABLE sentences (article INTEGER, number INTEGER, starts INTEGER, ends INTEGER, kind INTEGER,"
            " PRIMARY KEY (article, number)) WITHOUT ROWID"
        )
        connection.executemany(
            "INSERT INTO sentences VALUES (?, ?, ?, ?, ?)",
            [
                (at, n, start, end, ("body", "headline", "boilerplate").index(kind))
                for n, (start, end, kind) in enumerate(edges)
            ],
        )
        connection.execute("ALTER TABLE articles DROP COLUMN sentences")
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm013_packed_sentences'")
    connection.close()
    upgraded = open_store(str(path)).archive
    assert upgraded.get([each.article.id for each in given]) == (given[0], bare)
    assert upgraded.hits(Query(phrases=(("harbour",),))) == found
    assert [hit.excerpt for hit in found] == ["No boat may leave the harbour!"]
    assert upgraded.check() == ()
