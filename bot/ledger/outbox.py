"""Messages to be posted unasked or later: pending, then sending, then gone.

A row keeps the question, never the answer: the answer is made when it is sent, so a take-down reaches it. A worker
takes a row with a lease; one that dies leaves the row to the next. Whether Slack accepted a message that was being sent
when its worker died is not known here: such a row comes back from `due` as "sending", and the caller finds out or gives
it up.
"""

import time
from collections.abc import Callable, Iterator
from typing import Literal

from bot.errors import ConflictError
from bot.ledger.rows import Teams, rows
from bot.models import Model, Question
from bot.store.interface import Ledger

LEASE = 20.0  # seconds a worker may take from claiming a row to Slack's answer
SETTLE = 2.0  # seconds before anybody but the worker that wrote a row may take it
GIVEN_UP = 7 * 24 * 3600.0  # seconds for which `doctor` can tell of a message that was not sent
State = Literal["pending", "claimed", "sending", "unknown", "failed"]


class Post(Model):
    """One message to be posted. `name` is unique in its team; times are Unix seconds."""

    name: str
    channel: str
    thread: str | None = None
    question: Question
    understood: str | None = None  # the question as a command, where that says more than what was typed
    says: str | None = None  # a plain sentence to be posted instead of an answer
    asker: str | None = None
    query: str | None = None  # with `start`: the page of a kept question, for a shared answer
    start: int = 0
    url: str | None = None  # a `response_url` that posts where the bot is no member
    unvetted: bool = False  # whether the asker is a guest is found out before it is answered
    event_id: str | None = None
    ts: str | None = None  # of the message that asked
    state: State = "pending"
    owner: str | None = None
    until: float = 0.0  # end of the lease
    not_before: float = 0.0
    attempts: int = 0
    reason: str | None = None  # why it was given up


class Taken(Model):
    """A post in our hands, with the ledger version that proves it."""

    team: str
    post: Post
    version: int


class Outbox:
    """The posts of all teams, for one worker named `owner`."""

    def __init__(self, ledger: Ledger, owner: str, clock: Callable[[], float] = time.time) -> None:
        self._ledger = ledger
        self._owner = owner
        self._clock = clock
        self._teams = Teams(ledger, "team")

    def put(self, team: str, post: Post) -> bool:
        """Write a post; false when one of that name is waiting already."""
        self._teams.add(team)
        fresh = post.model_copy(update={"not_before": self._clock() + SETTLE})
        try:
            self._ledger.put(_key(team, post.name), fresh.model_dump(mode="json"), version=0)
        except ConflictError:
            return False
        return True

    def take(self, team: str, name: str, *, own: bool = False) -> Taken | None:
        """Take a post that is due for `LEASE` seconds; `own` is for the worker that has just written it."""
        row = self._ledger.get(_key(team, name))
        if row is None:
            return None
        post = Post.model_validate(row.value)
        now = self._clock()
        free = post.state == "pending" or (post.state == "claimed" and post.until < now)
        if not free or (post.not_before > now and not own):
            return None
        return self._write(team, post, row.version, state="claimed", owner=self._owner, until=now + LEASE)

    def _write(self, team: str, post: Post, version: int, **fields: object) -> Taken | None:
        changed = post.model_copy(update=fields)
        ttl = GIVEN_UP if changed.state in {"unknown", "failed"} else None
        try:
            row = self._ledger.put(_key(team, post.name), changed.model_dump(mode="json"), version=version, ttl=ttl)
        except ConflictError:
            return None
        return Taken(team=team, post=changed, version=row.version)

    def sending(self, taken: Taken) -> Taken | None:
        """Record that Slack is being called now; None when the lease was lost."""
        until = self._clock() + LEASE
        attempts = taken.post.attempts + 1
        return self._write(taken.team, taken.post, taken.version, state="sending", until=until, attempts=attempts)

    def sent(self, taken: Taken) -> None:
        """Record that Slack accepted it: the row goes."""
        self._ledger.delete(_key(taken.team, taken.post.name))

    def later(self, taken: Taken, seconds: float) -> None:
        """Put it back, to be tried again in `seconds`."""
        at = self._clock() + seconds
        self._write(taken.team, taken.post, taken.version, state="pending", owner=None, not_before=at)

    def give_up(self, taken: Taken, state: Literal["unknown", "failed"], reason: str) -> None:
        """Record that it is not tried again, and why; the question's words go with it."""
        blank = Question(name=taken.post.question.name)
        self._write(
            taken.team, taken.post, taken.version, state=state, reason=reason, question=blank, url=None, understood=None
        )

    def due(self) -> Iterator[Taken]:
        """Yield posts that wait or whose worker died, over all teams; take the pending ones with `take`."""
        now = self._clock()
        for team in self._teams.all():
            for row in rows(self._ledger, team, "outbox"):
                post = Post.model_validate(row.value)
                waiting = post.state == "pending" and post.not_before <= now
                orphaned = post.state in {"claimed", "sending"} and post.until < now
                if waiting or orphaned:
                    yield Taken(team=team, post=post, version=row.version)

    def waiting(self) -> Iterator[Post]:
        """Yield posts that are not sent yet and not given up."""
        for _, post in self._posts():
            if post.state in {"pending", "claimed", "sending"}:
                yield post

    def adopt(self, taken: Taken) -> Taken | None:
        """Take over a post whose worker died while sending it; None when another worker was faster."""
        until = self._clock() + LEASE
        return self._write(taken.team, taken.post, taken.version, owner=self._owner, until=until)

    def given_up(self) -> Iterator[tuple[str, Post]]:
        """Yield (team, post) of messages that were not sent, for `doctor`."""
        for team, post in self._posts():
            if post.state in {"unknown", "failed"}:
                yield team, post

    def _posts(self) -> Iterator[tuple[str, Post]]:
        for team in self._teams.all():
            for row in rows(self._ledger, team, "outbox"):
                yield team, Post.model_validate(row.value)


def _key(team: str, name: str) -> tuple[str, str, str]:
    return (team, "outbox", name)
