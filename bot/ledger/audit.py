"""Who asked, and which items were shown: no text of articles, and of questions only where that is switched on."""

import contextlib
import secrets
import time
from collections.abc import Callable, Iterator

from bot.errors import ConflictError
from bot.models import Model
from bot.store.interface import Ledger, Row

KEPT = 90 * 24 * 3600.0  # seconds
TEAMS = ("*", "audited")  # which teams have askings; "*" stands where a team's id would


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

    def __init__(self, ledger: Ledger, clock: Callable[[], float] = time.time) -> None:
        """Use this ledger."""
        self._ledger = ledger
        self._clock = clock
        self._teams: set[str] = set()

    def note(self, team: str, asking: Asking) -> None:
        """Keep one asking."""
        if team not in self._teams:
            with contextlib.suppress(ConflictError):  # known from an earlier run
                self._ledger.put((*TEAMS, team), {}, version=0)
            self._teams.add(team)
        key = (team, "audit", f"{asking.at:017.6f}-{secrets.token_hex(3)}")
        self._ledger.put(key, asking.model_dump(mode="json"), version=0, ttl=KEPT)

    def all(self, team: str) -> Iterator[Asking]:
        """Yield what is kept of a team."""
        return (Asking.model_validate(row.value) for row in self._rows((team, "audit")))

    def teams(self) -> tuple[str, ...]:
        """Return the ids of the teams that asked."""
        return tuple(row.key[-1] for row in self._rows(TEAMS))

    def _rows(self, prefix: tuple[str, ...]) -> Iterator[Row]:
        cursor = None
        while True:
            rows, cursor = self._ledger.scan(prefix, limit=500, cursor=cursor)
            yield from rows
            if cursor is None:
                return
