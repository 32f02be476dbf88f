"""What was last asked in a thread, so that "and Zakharova?" has something to go on; and which channels want that."""

import contextlib

from bot.errors import ConflictError
from bot.models import Question
from bot.store.interface import Ledger

KEPT = 7 * 24 * 3600.0  # seconds after the last question in a thread
KEPT_DIRECT = 3600.0  # seconds in a direct message outside threads, where the next question is often a new matter


class Threads:
    """The question each thread is at; a direct message outside threads counts as one, under an empty name."""

    def __init__(self, ledger: Ledger) -> None:
        """Use this ledger."""
        self._ledger = ledger

    def question(self, team: str, channel: str, thread: str | None) -> Question | None:
        """Return the last question of a thread, None where none is remembered."""
        row = self._ledger.get(_key(team, channel, thread))
        return Question.model_validate(row.value) if row else None

    def remember(self, team: str, channel: str, thread: str | None, question: Question) -> None:
        """Make this the thread's question; of two at once the last one written stays."""
        key = _key(team, channel, thread)
        row = self._ledger.get(key)
        with contextlib.suppress(ConflictError):  # somebody else's question came in between, and is as good
            self._ledger.put(
                key,
                question.model_dump(mode="json"),
                version=row.version if row else 0,
                ttl=KEPT if thread else KEPT_DIRECT,
            )

    def listens(self, team: str, channel: str) -> bool:
        """Tell whether a channel wants follow-ups without a mention."""
        return self._ledger.get((team, "follow-ups", channel)) is not None

    def listen(self, team: str, channel: str, *, on: bool) -> None:
        """Begin or stop to hear follow-ups in a channel."""
        key = (team, "follow-ups", channel)
        if not on:
            self._ledger.delete(key)
            return
        with contextlib.suppress(ConflictError):  # it listens already
            self._ledger.put(key, {}, version=0)


def _key(team: str, channel: str, thread: str | None) -> tuple[str, ...]:
    return (team, "thread", channel, thread or "")
