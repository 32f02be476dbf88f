"""An index of every earlier version opens and works."""

import sqlite3
from pathlib import Path

import pytest

from bot.store import Query, open_store
from tests.store.readings import reading

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.sql"))


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda path: path.stem)
def test_an_index_of_an_earlier_version_is_upgraded(schema: Path, tmp_path: Path) -> None:
    """The schema before each migration, kept as a file, opens, takes articles and is sound."""
    path = tmp_path / "index.db"
    with sqlite3.connect(path) as connection:
        connection.executescript(schema.read_text(encoding="utf-8"))
    connection.close()
    archive = open_store(str(path)).archive
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
