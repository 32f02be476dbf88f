"""What people say is wrong with an entry, and what editors made of it. The history stays."""

from collections.abc import Iterable, Mapping
from typing import Literal

from bot.ledger.rows import rows
from bot.models import Model
from bot.store.interface import Ledger

Kind = Literal["wrong speaker", "wrong outlet", "not a quote", "out of context"]
KINDS: tuple[Kind, ...] = ("wrong speaker", "wrong outlet", "not a quote", "out of context")
Verdict = Literal["open", "confirmed", "dismissed"]
Place = tuple[str, int | None, int | None]  # article id, start, end


class Step(Model):
    """One thing done about a dispute.

    `at` is Unix seconds, `by` a user's id, `name` what they are called, `right` who says it after all.
    """

    verdict: Verdict
    by: str
    name: str
    at: float
    note: str = ""
    right: str = ""


class Dispute(Model):
    """A dispute about `article.text[start:end]`."""

    article: str
    start: int
    end: int
    kind: Kind
    steps: tuple[Step, ...]

    @property
    def verdict(self) -> Verdict:
        """What holds now."""
        return self.steps[-1].verdict

    def mark(self) -> str | None:
        """Return what an answer says beside the entry, None when nothing is left of the dispute."""
        if self.verdict == "dismissed":
            return None
        last = self.steps[-1]
        said = "Disputed" if self.verdict == "open" else "Found wrong"
        return f"{said} by @{last.name}: {self.kind}"


class Disputes:
    """The disputes of a team."""

    def __init__(self, ledger: Ledger) -> None:
        """Use this ledger."""
        self._ledger = ledger

    def find(self, team: str, article: str, start: int, end: int) -> Dispute | None:
        """Return the dispute about a place, None where there is none."""
        row = self._ledger.get(_key(team, article, start, end))
        return Dispute.model_validate(row.value) if row else None

    def add(self, team: str, dispute: Dispute) -> Dispute:
        """Write a step behind those there are; a new dispute about a settled place opens it again."""
        key = _key(team, dispute.article, dispute.start, dispute.end)
        row = self._ledger.get(key)
        before = Dispute.model_validate(row.value).steps if row else ()
        joined = dispute.model_copy(update={"steps": (*before, *dispute.steps)})
        self._ledger.put(key, joined.model_dump(mode="json"), version=row.version if row else 0)
        return joined

    def all(self, team: str) -> tuple[Dispute, ...]:
        """Return every dispute, settled ones too."""
        return tuple(Dispute.model_validate(row.value) for row in rows(self._ledger, team, "dispute"))

    def marks(self, team: str, places: Iterable[Place]) -> Mapping[tuple[str, int, int], str]:
        """Return what an answer says of these places, by (article id, start, end)."""
        if not self._ledger.scan((team, "dispute"), limit=1)[0]:  # as in most teams: one look instead of one a place
            return {}
        placed = [(article, start, end) for article, start, end in places if start is not None and end is not None]
        found = [self.find(team, *place) for place in dict.fromkeys(placed)]
        marks = {(d.article, d.start, d.end): d.mark() for d in found if d is not None}
        return {place: mark for place, mark in marks.items() if mark}


def _key(team: str, article: str, start: int, end: int) -> tuple[str, ...]:
    return (team, "dispute", article, f"{start:09}", f"{end:09}")
