"""How far a file of many articles was read by a run that was stopped, so that the next one goes on there."""

from typing import NamedTuple

from bot.errors import ConflictError
from bot.store.interface import Ledger

_TEAM = "-"  # an index belongs to no team


class Position(NamedTuple):
    """Behind which line or row of a file a run has come, and at which byte that ends (0 where that is not known)."""

    number: int = 0
    behind: int = 0


class Bookmarks:
    """One row a file, by where it lies. `terms` is everything that has to be as it was for its bookmark to count."""

    def __init__(self, ledger: Ledger, terms: str) -> None:
        """Keep the rows in this ledger."""
        self._ledger, self._terms = ledger, terms
        self._open: set[str] = set()
        self.went_on: dict[str, int] = {}  # files that were begun before, and behind which number

    def at(self, file: str, state: str) -> Position:
        """Return where to go on; the beginning for a file that has no bookmark or is not in that `state` any more."""
        row = self._ledger.get(_key(file))
        if row is None or (row.value["terms"], row.value["state"]) != (self._terms, state):
            return Position()
        self._open.add(file)
        self.went_on[file] = int(row.value["number"])
        return Position(int(row.value["number"]), int(row.value["behind"]))

    def put(self, file: str, state: str, position: Position) -> None:
        """Note how far a file was read and stored."""
        self._open.add(file)
        row = self._ledger.get(_key(file))
        value = {"terms": self._terms, "state": state, "number": position.number, "behind": position.behind}
        try:
            self._ledger.put(_key(file), value, version=row.version if row else 0)
        except ConflictError:
            return  # another run reads the same file: its bookmark is as good

    def close(self) -> None:
        """Forget the bookmarks of a run that came to its end: the next one reads its files whole."""
        for file in sorted(self._open):
            self._ledger.delete(_key(file))
        self._open.clear()


def _key(file: str) -> tuple[str, ...]:
    return (_TEAM, "bookmarks", file)
