"""`doctor` says what is wrong and what to do about it."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bot.cli.doctor import command
from bot.store import open_store
from bot.store.engine import Engine, sqlite_engine
from tests.store.readings import reading


def doctor(path: Path) -> tuple[int, dict[str, dict[str, Any]]]:
    """Run `doctor --json`; return the exit status and the worst check of each name."""
    done = CliRunner().invoke(command, ["--store", str(path), "--json"], standalone_mode=False)
    checks = sorted(
        json.loads(done.stdout)["checks"], key=lambda check: ["ok", "note", "wrong"].index(check["verdict"])
    )
    return done.return_value, {check["name"]: check for check in checks}


def test_a_sound_index_has_notes_only_on_what_articles_do_not_state(tmp_path: Path) -> None:
    """Counts of articles without outlet or date and of older engines are notes, and the exit status is 0."""
    path = tmp_path / "index.db"
    store = open_store(str(path))
    store.archive.put(
        [reading("Word.", engine_version="old"), reading("Other.", outlet="The Courier", published="2024-01-01")]
    )
    store.archive.close()
    status, checks = doctor(path)
    assert status == 0
    assert checks["drift"]["verdict"] == "ok"
    assert checks["outlet"]["says"].startswith("1 of 2 articles")
    assert checks["date"]["says"].startswith("1 of 2 articles")
    assert "reindex" in checks["engine"]["do"]


def test_a_search_index_that_lost_touch_is_wrong(tmp_path: Path) -> None:
    """A row changed behind the search index's back is found, which `PRAGMA integrity_check` alone would not."""
    path = tmp_path / "index.db"
    store = open_store(str(path))
    store.archive.put([reading("Word.", said=(("Word", "Anna Berg"),)), reading("Other.")])
    store.archive.close()
    with sqlite3.connect(path) as connection:
        for trigger in ("articles_au", "articles_ad"):
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("UPDATE articles SET words = 'something else' WHERE text = 'Word.'")
        connection.execute("DELETE FROM articles WHERE text = 'Other.'")
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    status, checks = doctor(path)
    assert status == 1
    assert checks["index"]["verdict"] == "wrong"
    assert "--rebuild" in checks["index"]["do"]
    store.archive.rebuild()
    assert doctor(path)[0] == 0


def test_a_file_that_is_no_index_is_wrong(tmp_path: Path) -> None:
    """What cannot be opened is one more check that failed, not a crash."""
    path = tmp_path / "notes.txt"
    path.write_text("Not a database. " * 100)
    status, checks = doctor(path)
    assert status == 1
    assert "is not an index" in checks["index"]["says"]


@pytest.mark.parametrize(
    ("version", "bad"),
    [("3.6.9", False), ("3.40.1", True), ("3.44.6", False), ("3.50.6", True), ("3.51.2", True), ("3.51.3", False)],
)
def test_the_wal_reset_bug_is_known_by_release(version: str, bad: bool) -> None:
    """Releases with the bug are named, and those that got the correction are not."""
    assert Engine(version=version, module="", full_text=True).has_wal_reset_bug is bad


def test_this_sqlite_can_search() -> None:
    """The SQLite that tests run on has FTS5."""
    assert sqlite_engine().full_text
