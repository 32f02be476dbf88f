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
