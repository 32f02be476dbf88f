"""`store copy`: an index moves whole, goes on after a stop, and says so when the two differ."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.store import command
from bot.errors import StoreError
from bot.store import open_store
from bot.store.copying import CopyReport, copy, digest
from tests.store.memory import MemoryStore
from tests.store.readings import reading


def filled() -> MemoryStore:
    """A store with 450 articles and some ledger rows."""
    store = MemoryStore()
    store.archive.put([reading(f"Word {n}.", published=f"2024-01-{n % 28 + 1:02}") for n in range(450)])
    store.ledger.put(("T1", "decision"), {"a": "ä"}, version=0)
    store.ledger.put(("T1", "seen"), {"state": "done"}, version=0, ttl=60)
    return store


def test_a_copy_holds_the_same(tmp_path: Path) -> None:
    """Articles and rows arrive, counts and digests agree, and a second copy has nothing to do."""
    source, target = filled(), open_store(str(tmp_path / "index.db"))
    report = copy(source, target)
    assert (report.articles, report.copied, report.rows) == (450, 450, 2)
    assert digest(source) == digest(target) == (450, report.digest)
    row = target.ledger.get(("T1", "seen"))
    assert row
    assert row.expires
    assert copy(source, target).copied == 0


def test_a_stopped_copy_goes_on(tmp_path: Path) -> None:
    """What arrived before the stop is not copied again."""
    source, target = filled(), open_store(str(tmp_path / "index.db"))

    def stop(_: CopyReport) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copy(source, target, progress=stop)
    there = target.archive.coverage().articles
    assert 0 < there < 450
    assert copy(source, target).copied == 450 - there


def test_a_difference_is_told(tmp_path: Path) -> None:
    """A target that holds more than the source is no copy."""
    target = open_store(str(tmp_path / "index.db"))
    target.archive.put([reading("Another.")])
    with pytest.raises(StoreError, match="451 articles instead of 450"):
        copy(filled(), target)


def test_the_command_copies_a_file(tmp_path: Path) -> None:
    """`store copy FROM TO` names the digest both have."""
    source = open_store(str(tmp_path / "a.db"))
    source.archive.put([reading("Word.")])
    done = CliRunner().invoke(command, ["copy", str(tmp_path / "a.db"), str(tmp_path / "b.db")])
    assert done.exit_code == 0
    assert digest(source)[1] in done.stdout
