"""The index that comes with the package."""

import time
from pathlib import Path

from bot.ingest import embedded, open_index
from bot.settings import Settings
from bot.store import Query


def test_it_is_built_once_and_holds_the_briefs(tmp_path: Path) -> None:
    """The first use builds it in the cache folder, the second opens it; the folder's own README is no article."""
    settings = Settings(cache=tmp_path / "new" / "cache")
    first = embedded(settings)
    readings = first.archive.search(Query()).readings
    assert {reading.article.kind for reading in readings} == {"brief"}
    assert len(readings) == 5
    files = list((tmp_path / "new" / "cache").iterdir())
    started = time.perf_counter()
    again = embedded(settings)
    assert again.archive.search(Query()).readings == readings
    assert time.perf_counter() - started < 1
    assert list((tmp_path / "new" / "cache").iterdir()) == files


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    """Where the cache folder cannot be made, the index is built in memory."""
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    store = embedded(Settings(cache=blocked / "cache"))
    assert store.archive.coverage().articles == 5


def test_a_spoilt_index_is_not_used(tmp_path: Path) -> None:
    """A cache file that is no index is passed over."""
    settings = Settings(cache=tmp_path)
    embedded(settings).archive.close()
    for path in tmp_path.iterdir():
        path.write_bytes(b"not a database at all, but long enough to be taken for one" * 20)
    assert embedded(settings).archive.coverage().articles == 5


def test_indexes_of_other_versions_are_cleared_away(tmp_path: Path) -> None:
    """Building a new one removes the old ones, and nothing else."""
    (tmp_path / "embedded-0123456789abcdef.db").write_bytes(b"")
    (tmp_path / "mine.db").write_bytes(b"")
    embedded(Settings(cache=tmp_path))
    names = {path.name for path in tmp_path.iterdir()}
    assert "mine.db" in names
    assert "embedded-0123456789abcdef.db" not in names


def test_the_index_that_is_asked_for(tmp_path: Path) -> None:
    """A named index comes before the setting, the setting before the embedded one."""
    settings = Settings(cache=tmp_path, store=str(tmp_path / "set.db"))
    assert open_index(settings, str(tmp_path / "named.db")).name.endswith("named.db")
    assert open_index(settings).name.endswith("set.db")
    assert "embedded-" in open_index(Settings(cache=tmp_path, store=None)).name
