"""Which deliveries of Slack were taken on already, under both names one message has."""

from bot.errors import ConflictError
from bot.store.interface import Ledger

KEPT = 24 * 3600.0  # seconds; Slack retries within minutes, a person's stand-in perhaps within hours


class Seen:
    """Marks of events and messages. One mention arrives as two events with different ids but one (channel, ts)."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def event(self, team: str, event_id: str | None, channel: str, ts: str) -> bool:
        """Tell whether this delivery, or another one of the same message, was taken on before."""
        return any(self._ledger.get(key) is not None for key in _keys(team, event_id, channel, ts))

    def mark(self, team: str, event_id: str | None, channel: str, ts: str) -> None:
        """Mark both names as taken on; marking twice changes nothing."""
        for key in _keys(team, event_id, channel, ts):
            self.first(key, KEPT)

    def first(self, key: tuple[str, ...], ttl: float) -> bool:
        """Mark any key; true for exactly one caller within `ttl` seconds."""
        try:
            self._ledger.put(key, {"state": "done"}, version=0, ttl=ttl)
        except ConflictError:
            return False
        return True


def _keys(team: str, event_id: str | None, channel: str, ts: str) -> list[tuple[str, ...]]:
    keys: list[tuple[str, ...]] = [(team, "seen", "message", channel, ts)]
    return [(team, "seen", "event", event_id), *keys] if event_id else keys
