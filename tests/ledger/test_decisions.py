"""Tests of what people decide about people."""

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.ledger import Decisions
from bot.settings import Settings
from tests.store.memory import MemoryLedger


def test_a_decision_keeps_who_and_when() -> None:
    """A decision holds for its team only, says who made it, and the latest on a pair wins."""
    ledger = MemoryLedger()
    team = Decisions(ledger, "T1")
    team.decide("Sergei Ryabkov", "Sergey Rybakov", "merged", by="Ana", at="2025-11-01T10:00:00")
    team.decide("Sergey Rybakov", "Sergei Ryabkov", "split", by="Bo", at="2025-11-02T10:00:00")
    assert [(each.verdict, each.by) for each in team.all()] == [("split", "Bo")]
    assert Decisions(ledger, "T2").all() == ()


def test_what_holds_for_everyone_is_read_by_each_team() -> None:
    """A decision made without a team joins names for every team."""
    ledger = MemoryLedger()
    Decisions(ledger).decide("Ann Reed", "Anne Reed", "merged", by="Ana", at="2025-11-01")
    known = Decisions(ledger, "T1").known(Settings())
    assert known.same("anne reed", "Ann Reed") is True
    assert known.spellings("Anne Reed") == ("Ann Reed", "Anne Reed")


def test_a_register_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong or missing register of people is a plain sentence that names the setting."""
    for content in (None, "person = 3"):
        path = tmp_path / f"{content is None}.toml"
        if content is not None:
            path.write_text(content)
        monkeypatch.setenv("WHOSAID_PEOPLE", str(path))
        with pytest.raises(SettingsError, match="WHOSAID_PEOPLE"):
            Decisions(MemoryLedger()).known(Settings())
