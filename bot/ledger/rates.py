"""How many questions a user asked this minute."""

import time
from collections.abc import Callable

from bot.errors import ConflictError
from bot.store.interface import Ledger

MINUTE = 60.0
_ATTEMPTS = 5


class Rates:
    """Counts of questions, by user and minute."""

    def __init__(self, ledger: Ledger, clock: Callable[[], float] = time.time) -> None:
        """Use this ledger."""
        self._ledger = ledger
        self._clock = clock

    def allows(self, team: str, user: str, limit: int) -> bool:
        """Count one question and tell whether it is within `limit` a minute; 0 allows all and counts none."""
        if not limit:
            return True
        key = (team, "rate", user, str(int(self._clock() // MINUTE)))
        for _ in range(_ATTEMPTS):
            row = self._ledger.get(key)
            asked = int(row.value["asked"]) if row else 0
            if asked >= limit:
                return False
            try:
                self._ledger.put(key, {"asked": asked + 1}, version=row.version if row else 0, ttl=2 * MINUTE)
            except ConflictError:
                continue
            return True
        return True  # five others at once: let it pass rather than refuse somebody by accident
