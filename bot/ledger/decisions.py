"""What people settled about people: two spellings are one person, or are not; who said so and when. The latest wins."""

from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from bot.ledger.rows import rows
from bot.models import Model
from bot.speakers import Known
from bot.speakers.known import folded
from bot.store.interface import Ledger

if TYPE_CHECKING:
    from bot.settings import Settings

EVERYONE = "*"  # the team of what holds for whoever asks this index

Verdict = Literal["merged", "split"]


class Decision(Model):
    """One decision on two spellings; `at` is an ISO date-time."""

    one: str
    other: str
    verdict: Verdict
    by: str
    at: str


class Decisions:
    """Decisions on people, kept by team."""

    def __init__(self, ledger: Ledger, team: str = EVERYONE) -> None:
        """Read and write the decisions of one team; what holds for everyone is read too."""
        self._ledger = ledger
        self._team = team

    def decide(self, one: str, other: str, verdict: Verdict, *, by: str, at: str) -> Decision:
        """Record that two spellings are one person ("merged") or two ("split"); an earlier decision gives way."""
        decision = Decision(one=one, other=other, verdict=verdict, by=by, at=at)
        key = (self._team, "people", *sorted((folded(one), folded(other))))
        old = self._ledger.get(key)
        self._ledger.put(key, decision.model_dump(), version=old.version if old else 0)
        return decision

    def all(self) -> tuple[Decision, ...]:
        """Return the decisions that hold, oldest first."""
        teams = dict.fromkeys((EVERYONE, self._team))
        found = (Decision.model_validate(row.value) for team in teams for row in rows(self._ledger, team, "people"))
        return tuple(sorted(found, key=lambda decision: decision.at))

    def known(self, settings: "Settings") -> Known:
        """Return what is known of people: the embedded register, the user's own, and what was decided."""
        decided = self.all()
        merged = tuple((d.one, d.other) for d in decided if d.verdict == "merged")
        return _decided(settings.people, merged, tuple((d.one, d.other) for d in decided if d.verdict == "split"))


@lru_cache(maxsize=16)
def _decided(own: Path | None, merged: tuple[tuple[str, str], ...], apart: tuple[tuple[str, str], ...]) -> Known:
    """Return the same object for the same decisions: what it works out of them is worked out once."""
    return _register(own).deciding(merged=merged, apart=apart)


@lru_cache(maxsize=4)
def _register(own: Path | None) -> Known:
    embedded = files("corpus").joinpath("people.toml").read_text(encoding="utf-8")
    if own is None:
        return Known.parse(embedded)
    from bot.settings import own_text  # noqa: PLC0415 - a process that reads documents needs no settings

    return Known.parse(embedded, own_text(own, "register of people (WHOSAID_PEOPLE)"))
