"""Writes made together in one SQLite file."""

from pathlib import Path

import pytest

from bot.store import open_store


def test_all_or_nothing(tmp_path: Path) -> None:
    """An error in the middle takes back what was written before it, and the next write is not inside it."""
    ledger = open_store(str(tmp_path / "index.db")).ledger
    with pytest.raises(ZeroDivisionError), ledger.together():  # noqa: PT012 - the error is ours
        ledger.put(("t", "first"), {}, version=0)
        raise ZeroDivisionError
    assert ledger.get(("t", "first")) is None
    ledger.put(("t", "second"), {}, version=0)
    assert ledger.get(("t", "second")) is not None
