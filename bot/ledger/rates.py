"""How many questions a user asked within the last minute."""

import time
from collections.abc import Callable

from bot.errors import ConflictError
from bot.store.interface import Ledger

MINUTE = 60.0
_ATTEMPTS = 5


class Rates:
    """Times of questions, by user."""

    def __init__(self, ledger: Ledger, clock: Callable[[], float] = time.time) -> None:
        """Use this ledger."""
        self._ledger = ledger
        self._clock = clock

    def allows(self, team: str, user: str, limit: int) -> bool:
        """Count one question and tell whether it is within `limit` a minute; 0 allows all and counts none."""
        if not limit:
            return True
        key, now = (team, "rate", user), self._clock()
        for _ in range(_ATTEMPTS):
            row = self._ledger.get(key)
            asked = [at for at in (row.value["at"] if row else []) if at > now - MINUTE]
            if len(asked) >= limit:
                return False
            try:
                self._ledger.put(key, {"at": [*asked, now]}, version=row.version if row else 0, ttl=MINUTE)
            except ConflictError:
                continue
            return True
        return True  # five others at once: let it pass rather than refuse somebody by accident
