"""All rows below a key, page by page, and which teams have rows of a kind."""

import contextlib
from collections.abc import Iterator

from bot.errors import ConflictError
from bot.store.interface import Ledger, Row

_PAGE = 500


def rows(ledger: Ledger, *prefix: str) -> Iterator[Row]:
    """Yield every row whose key begins with `prefix`, by key."""
    cursor: str | None = None
    while True:
        page, cursor = ledger.scan(prefix, limit=_PAGE, cursor=cursor)
        yield from page
        if cursor is None:
            return


class Teams:
    """Which teams have rows of one kind; their list stands where a team's id would, under "*"."""

    def __init__(self, ledger: Ledger, kind: str) -> None:
        """Use this ledger."""
        self._ledger = ledger
        self._kind = kind
        self._known: set[str] = set()

    def add(self, team: str) -> None:
        """Note that a team has rows."""
        if team in self._known:
            return
        with contextlib.suppress(ConflictError):  # known from an earlier run
            self._ledger.put(("*", self._kind, team), {}, version=0)
        self._known.add(team)

    def all(self) -> Iterator[str]:
        """Yield the ids of the teams."""
        return (row.key[-1] for row in rows(self._ledger, "*", self._kind))
