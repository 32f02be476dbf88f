"""Questions under the id that buttons carry: what was asked, and the state of the index the first page saw."""

import contextlib
import hashlib

from bot.errors import ConflictError
from bot.models import Model, Question
from bot.store.interface import Ledger

RECENT = 5
KEPT = 30 * 24 * 3600.0  # seconds; a button in an older message says that its question is no longer kept


class Asked(Model):
    """One question as it was first answered.

    `as_of` is the store's own mark, None where nothing was searched; `collection` is the channel whose own archive was
    asked, empty for everybody's.
    """

    question: Question
    as_of: int | None = None
    collection: str = ""


class Asks:
    """Questions by id; the id is a digest of what is kept, so asking the same again writes nothing new."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def keep(self, team: str, asked: Asked) -> str:
        """Keep a question and return its id, 16 characters."""
        value = asked.model_dump(mode="json")
        query = hashlib.sha256(asked.model_dump_json().encode()).hexdigest()[:16]
        with contextlib.suppress(ConflictError):  # the same question of the same state is there already
            self._ledger.put((team, "asked", query), value, version=0, ttl=KEPT)
        return query

    def find(self, team: str, query: str) -> Asked | None:
        """Return the question of this id, None when it is no longer kept."""
        row = self._ledger.get((team, "asked", query))
        return None if row is None else Asked.model_validate(row.value)

    def remember(self, team: str, user: str, query: str) -> None:
        """Put a question first among a user's recent ones."""
        key = (team, "recent", user)
        row = self._ledger.get(key)
        recent = [query, *(old for old in (row.value["queries"] if row else []) if old != query)][:RECENT]
        if row and row.value["queries"] == recent:
            return
        with contextlib.suppress(ConflictError):  # two at once: one of them is remembered
            self._ledger.put(key, {"queries": recent}, version=row.version if row else 0, ttl=KEPT)

    def recent(self, team: str, user: str) -> tuple[Question, ...]:
        """Return a user's recent questions to everybody's archive, latest first."""
        row = self._ledger.get((team, "recent", user))
        found = [self.find(team, query) for query in (row.value["queries"] if row else [])]
        return tuple(asked.question for asked in found if asked is not None and not asked.collection)
