"""Tests of reading all rows below a key, and of the list of teams."""

from bot.ledger.rows import Teams, rows
from tests.store.memory import MemoryLedger


def test_every_page_is_read() -> None:
    """More rows than one page holds come out, each once and by key, and none of another prefix."""
    ledger = MemoryLedger()
    keys = [("T1", "kind", f"{number:04}") for number in range(1_100)]
    for key in (*reversed(keys), ("T1", "other", "0000"), ("T2", "kind", "0000")):
        ledger.put(key, {}, version=0)
    assert [row.key for row in rows(ledger, "T1", "kind")] == keys


def test_a_team_is_noted_once() -> None:
    """A team that an earlier run noted, or another kind of rows, is no conflict."""
    ledger = MemoryLedger()
    Teams(ledger, "one").add("T1")
    teams = Teams(ledger, "one")
    for team in ("T2", "T1", "T2"):
        teams.add(team)
    Teams(ledger, "other").add("T3")
    assert list(teams.all()) == ["T1", "T2"]
