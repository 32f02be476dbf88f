"""Which feeds are read, when each was read last, and which of its entries are known."""

from collections.abc import Iterator
from hashlib import sha256

from bot.errors import ConflictError
from bot.ledger.rows import rows
from bot.models import Model
from bot.store.interface import Ledger

_TEAM = "-"  # an index belongs to no team
_KEPT = 90 * 86_400.0  # seconds for which an entry is remembered after its feed showed it last
_LEASE = 900.0  # seconds in which one worker reads one feed
_BACK_OFF = 900.0  # seconds after a first failure; twice as long after each further one
_LONGEST_BACK_OFF = 86_400.0


class Feed(Model):
    """One feed. Times are Unix seconds; `etag` and `modified` are what its server sent with the last version."""

    url: str
    added: float
    outlet: str | None = None
    synced: float | None = None
    etag: str | None = None
    modified: str | None = None
    failures: int = 0
    error: str | None = None
    not_before: float = 0.0


class Feeds:
    """The feeds of one index."""

    def __init__(self, ledger: Ledger) -> None:
        """Keep them in this ledger."""
        self._ledger = ledger

    def add(self, url: str, *, now: float, outlet: str | None = None) -> bool:
        """Add a feed; false where it was there."""
        try:
            self._ledger.put(_key(url), Feed(url=url, added=now, outlet=outlet).model_dump(), version=0)
        except ConflictError:
            return False
        return True

    def remove(self, url: str) -> bool:
        """Remove a feed; its articles stay. False where there was none."""
        return self._ledger.delete(_key(url))

    def all(self) -> Iterator[Feed]:
        """Yield the feeds by address."""
        return (Feed.model_validate(row.value) for row in rows(self._ledger, _TEAM, "feeds", "feed"))

    def read(self, url: str, *, now: float, etag: str | None, modified: str | None) -> None:
        """Note that all of a feed was read."""
        self._update(
            url, {"synced": now, "etag": etag, "modified": modified, "failures": 0, "error": None, "not_before": 0.0}
        )

    def failed(self, url: str, error: str, *, now: float) -> None:
        """Note that a feed could not be read, and when it may be tried again: later after each failure."""
        row = self._ledger.get(_key(url))
        failures = int(row.value["failures"]) + 1 if row else 1
        wait = min(_BACK_OFF * 2 ** (failures - 1), _LONGEST_BACK_OFF)
        self._update(url, {"failures": failures, "error": error, "not_before": now + wait})

    def take(self, url: str, owner: str) -> bool:
        """Take a feed for reading; true for one worker at a time."""
        return self._ledger.claim((_TEAM, "feeds", "reading", url), owner=owner, lease=_LEASE)

    def give_back(self, url: str, owner: str) -> None:
        """Let the next worker read the feed."""
        self._ledger.release((_TEAM, "feeds", "reading", url), owner=owner)

    def knows(self, entry: str, version: str) -> bool:
        """Tell whether an entry was read in this version."""
        row = self._ledger.get(_entry(entry))
        return row is not None and row.value.get("version") == version

    def remember(self, entry: str, version: str) -> None:
        """Note that an entry was read; `version` is a digest of what the feed said."""
        row = self._ledger.get(_entry(entry))
        try:
            self._ledger.put(_entry(entry), {"version": version}, version=row.version if row else 0, ttl=_KEPT)
        except ConflictError:  # another worker read it in the meantime
            return

    def _update(self, url: str, change: dict[str, object]) -> None:
        row = self._ledger.get(_key(url))
        if row is None:  # removed while it was read
            return
        try:
            self._ledger.put(_key(url), {**row.value, **change}, version=row.version)
        except ConflictError:  # the other writer knows as much
            return


def _key(url: str) -> tuple[str, ...]:
    return (_TEAM, "feeds", "feed", url)


def _entry(entry: str) -> tuple[str, ...]:
    return (_TEAM, "feeds", "entry", sha256(entry.encode()).hexdigest()[:32])
