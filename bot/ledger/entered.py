"""What people entered into articles, so that it can be taken back: the value that stood there before."""

from bot.models import Model, Stated
from bot.store.interface import Ledger

_TEAM = "-"  # an index belongs to no team


class Entered(Model):
    """One entry: what stood there before, who entered the new value and when (an ISO date-time)."""

    before: Stated | None
    by: str
    at: str


class Entries:
    """The entries that still stand, one for each article and field."""

    def __init__(self, ledger: Ledger) -> None:
        """Keep them in this ledger."""
        self._ledger = ledger

    def note(self, article: str, field: str, before: Stated | None, *, by: str, at: str) -> None:
        """Note an entry; one on top of another keeps what stood before the first."""
        key = (_TEAM, "entered", article, field)
        old = self._ledger.get(key)
        first = Entered.model_validate(old.value).before if old else before
        entered = Entered(before=first, by=by, at=at)
        self._ledger.put(key, entered.model_dump(mode="json"), version=old.version if old else 0)

    def of(self, article: str) -> dict[str, Entered]:
        """Return the entries of an article by field."""
        rows, _ = self._ledger.scan((_TEAM, "entered", article))
        return {row.key[-1]: Entered.model_validate(row.value) for row in rows}

    def forget(self, article: str, field: str) -> None:
        """Forget an entry that was taken back."""
        self._ledger.delete((_TEAM, "entered", article, field))
