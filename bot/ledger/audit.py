"""Who asked, and which items were shown: no text of articles, and of questions only where that is switched on."""

import secrets
import time
from collections.abc import Callable, Iterator

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

    def __init__(self, ledger: Ledger, clock: Callable[[], float] = time.time) -> None:
        """Use this ledger."""
        self._ledger = ledger
        self._clock = clock

    def note(self, team: str, asking: Asking) -> None:
        """Keep one asking."""
        key = (team, "audit", f"{asking.at:017.6f}-{secrets.token_hex(3)}")
        self._ledger.put(key, asking.model_dump(mode="json"), version=0, ttl=KEPT)

    def all(self, team: str) -> Iterator[Asking]:
        """Yield what is kept of a team."""
        cursor = None
        while True:
            rows, cursor = self._ledger.scan((team, "audit"), limit=500, cursor=cursor)
            yield from (Asking.model_validate(row.value) for row in rows)
            if cursor is None:
                return
