"""Who asked, and which items were shown: no text of articles, and of questions only where that is switched on."""

import secrets
from collections.abc import Iterator

from bot.ledger.rows import Teams, rows
from bot.models import Model
from bot.store.interface import Ledger

KEPT = 90 * 24 * 3600.0  # seconds


class Asking(Model):
    """One answer that was given. `items` are (article id, start, end); `query` is the id its buttons carry."""

    at: float
    user: str
    channel: str
    question: str
    query: str | None = None
    articles: int = 0
    items: tuple[tuple[str, int | None, int | None], ...] = ()
    text: str | None = None


class Audit:
    """The askings of a team, oldest first."""

    def __init__(self, ledger: Ledger) -> None:
        """Use this ledger."""
        self._ledger = ledger
        self._teams = Teams(ledger, "audited")

    def note(self, team: str, asking: Asking) -> None:
        """Keep one asking."""
        self._teams.add(team)
        key = (team, "audit", f"{asking.at:017.6f}-{secrets.token_hex(3)}")
        self._ledger.put(key, asking.model_dump(mode="json"), version=0, ttl=KEPT)

    def all(self, team: str) -> Iterator[Asking]:
        """Yield what is kept of a team."""
        return (Asking.model_validate(row.value) for row in rows(self._ledger, team, "audit"))

    def teams(self) -> tuple[str, ...]:
        """Return the ids of the teams that asked."""
        return tuple(self._teams.all())
