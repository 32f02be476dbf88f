"""Tests of the readings kept as built: never stale, never too many."""

from pathlib import Path

import pytest

from bot.store.interface import Query
from bot.store.sqlite import SqliteStore, kept
from bot.store.sqlite.kept import Kept
from tests.store.readings import reading


def test_another_process_is_seen_at_once(tmp_path: Path) -> None:
    """What somebody else changed, filled in or took down is not given from what was kept."""
    mine, theirs = (SqliteStore(tmp_path / "a.db").archive for _ in range(2))
    one, other = reading("The harbour is open."), reading("The harbour is shut.")
    mine.put([one, other])
    wanted = Query(phrases=(("harbour",),))
    assert set(mine.search(wanted).readings) == {one, other}
    changed = one.model_copy(update={"engine_version": "another"})
    theirs.put([changed])
    theirs.remove([other.article.id])
    assert mine.search(wanted).readings == (changed,)
    assert mine.get([one.article.id, other.article.id]) == (changed,)
    assert mine.articles([one.article.id, other.article.id]) == (changed.article,)


def test_the_same_reading_is_built_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking again builds nothing."""
    archive = SqliteStore(tmp_path / "a.db").archive
    archive.put([reading("The harbour is open.")])
    first = archive.search(Query())
    monkeypatch.setattr(kept, "load", lambda _db, wanted: [] if not wanted else pytest.fail("built again"))
    assert archive.search(Query()).readings[0] is first.readings[0]


def test_only_so_much_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The readings used last stay, up to the bound; a very long article never does."""
    monkeypatch.setattr(kept, "LONGEST", 60)
    archive = SqliteStore(tmp_path / "a.db").archive
    archive._kept = Kept(most=100)  # noqa: SLF001
    texts = ["a" * 40, "b" * 40, "c" * 40, "d" * 70]
    archive.put([reading(text) for text in texts])
    for text in texts:
        assert archive.search(Query(phrases=((text,),))).total == 1
    held = [each.article.text for each in archive._kept._readings.values()]  # noqa: SLF001
    assert held == texts[1:3]
