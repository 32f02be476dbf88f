"""Posts what waits in the outbox: each once, in spite of 429, 5xx, and workers that die."""

import contextlib
import logging
import threading
from typing import Any
from urllib.error import URLError

from slack_sdk.errors import SlackApiError

from bot.errors import StoreError
from bot.ledger.outbox import Post, Taken
from bot.ledger.seen import KEPT
from bot.slack.desk import Desk
from bot.slack.messages import Message, sentence
from bot.slack.payload import Asker
from bot.slack.reply import reply, retry_after

log = logging.getLogger("bot.slack")

EVENT = "whosaid_answer"  # the message metadata under which a sent post is found again
SWEEP = 1.0  # seconds between looks at the outbox
ATTEMPTS = 8
_TOO_MANY, _SERVER_ERROR = 429, 500
_NOT_A_MEMBER = {"not_in_channel", "channel_not_found", "restricted_action", "is_archived"}
_PASSING = {"ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout"}


class Sender:
    """Posts the rows of the outbox, the ones just written at once, the others as they fall due."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sender", daemon=True)

    def start(self) -> None:
        """Begin to look after the outbox in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Stop after the row at hand; the rest waits for the next worker."""
        self._stop.set()

    def enqueue(self, team: str, post: Post) -> None:
        """Take on the message that asked, unless it was taken on before, and see to its answer."""
        desk = self._desk
        channel, ts = post.channel, post.ts or post.name
        if desk.seen.event(team, post.event_id, channel, ts) or not desk.outbox.put(team, post):
            return
        # another delivery may have been answered, and its row deleted, between the look and the write
        if not desk.seen.first((team, "seen", "message", channel, ts), KEPT):
            taken = desk.outbox.take(team, post.name, own=True)
            if taken is not None:
                desk.outbox.sent(taken)
            return
        desk.seen.mark(team, post.event_id, channel, ts)
        desk.pool.submit(self._deliver_own, team, post.name)

    def post(self, team: str, post: Post) -> None:
        """Write a post that nobody else can write, and send it now."""
        if self._desk.outbox.put(team, post):
            self._deliver_own(team, post.name)

    def _deliver_own(self, team: str, name: str) -> None:
        try:
            taken = self._desk.outbox.take(team, name, own=True)
            if taken is not None:
                self.deliver(taken)
        except Exception as error:  # noqa: BLE001 - a pool's thread has nobody above it; the row stays for the sweep
            self._desk.failure(error, {"post": name})

    def _run(self) -> None:
        while not self._stop.wait(SWEEP):
            try:
                self.sweep()
            except StoreError as error:
                log.warning("the outbox cannot be read", extra={"cause": type(error).__name__})
            except Exception as error:  # noqa: BLE001 - the sweep goes on, whatever one row holds
                self._desk.failure(error)

    def sweep(self) -> None:
        """See to every row that is due."""
        for found in self._desk.outbox.due():
            if self._stop.is_set():
                return
            if found.post.state == "sending":
                self._recover(found)
                continue
            taken = self._desk.outbox.take(found.team, found.post.name)
            if taken is not None:
                self._desk.pool.submit(self._deliver_taken, taken)

    def _deliver_taken(self, taken: Taken) -> None:
        post = taken.post
        with contextlib.suppress(StoreError):  # its lease ends, and the row is due again
            # its first worker may have died before it marked the message, and a marked message is not taken on again
            self._desk.seen.mark(taken.team, post.event_id, post.channel, post.ts or post.name)
            self.deliver(taken)

    def deliver(self, taken: Taken) -> None:
        """Make the answer and post it; the row then says what became of it."""
        message = self._compose(taken)
        sending = self._desk.outbox.sending(taken)
        if sending is None:  # somebody else has it by now
            return
        try:
            self._call(sending, message)
        except SlackApiError as error:
            self._refused(sending, error)
        except URLError as error:  # no connection was made, so nothing was posted
            self._again(sending, 1.0, type(error.reason).__name__)
        except OSError as error:  # Slack may have taken it: found out when the lease is over
            log.warning("no answer to a post", extra={"cause": type(error).__name__})
        else:
            self._desk.outbox.sent(sending)

    def _compose(self, taken: Taken) -> Message:
        post, desk = taken.post, self._desk
        if post.says is not None:
            return sentence(post.says)
        asker = Asker(taken.team, post.asker or "", post.channel)
        refusal = desk.gate.turned_away(asker) if post.unvetted else None
        if refusal:
            return sentence(refusal)
        if post.query is not None:
            view = desk.view().model_copy(update={"start": post.start, "private": False, "shared_by": post.asker})
            return desk.page(asker, post.query, view)
        view = desk.view().model_copy(update={"private": False, "understood": post.understood})
        return desk.ask(asker, post.question, view)

    def _call(self, taken: Taken, message: Message) -> None:
        post = taken.post
        body = message.body()
        body["metadata"] = {"event_type": EVENT, "event_payload": {"post": post.name}}
        if post.thread:
            body["thread_ts"] = post.thread
        self._desk.client.api_call("chat.postMessage", json=body | {"channel": post.channel})

    def _refused(self, taken: Taken, error: SlackApiError) -> None:
        status = error.response.status_code
        word = str(error.response.get("error", status)) if isinstance(error.response.data, dict) else str(status)
        if status == _TOO_MANY or word in _PASSING or status >= _SERVER_ERROR:
            default = min(2.0 ** (taken.post.attempts - 1), 60.0)
            self._again(taken, retry_after(error.response.headers, default), word)
        elif taken.post.url and word in _NOT_A_MEMBER:
            self._through(taken, taken.post.url)
        else:
            log.error("Slack refused a post", extra={"slack_error": word})
            self._desk.outbox.give_up(taken, "failed", word)

    def _through(self, taken: Taken, url: str) -> None:
        """Post through the `response_url` of the click, which needs no membership in the channel."""
        if reply(url, self._compose(taken), response_type="in_channel", replace_original=False):
            self._desk.outbox.sent(taken)
        else:
            self._desk.outbox.give_up(taken, "failed", "the channel is closed to the bot")

    def _again(self, taken: Taken, seconds: float, why: str) -> None:
        if taken.post.attempts >= ATTEMPTS:
            log.error("a post was given up", extra={"cause": why, "attempts": taken.post.attempts})
            self._desk.outbox.give_up(taken, "failed", why)
            return
        self._desk.outbox.later(taken, seconds)

    def _recover(self, found: Taken) -> None:
        """Find out whether a post was accepted whose worker died, or whose answer was lost, while sending it."""
        taken = self._desk.outbox.adopt(found)
        if taken is None:
            return
        there = self._posted(taken.post)
        if there is None:
            self._desk.outbox.give_up(taken, "unknown", "sent or not: the channel's history cannot be read")
        elif there:
            self._desk.outbox.sent(taken)
        else:
            self._desk.outbox.later(taken, 0.0)

    def _posted(self, post: Post) -> bool | None:
        """Tell whether the channel has the post, by its metadata; None where its history may not be read."""
        asked = {"channel": post.channel, "include_all_metadata": True, "limit": 100}
        method = "conversations.replies" if post.thread else "conversations.history"
        try:
            found = self._desk.client.api_call(method, params=asked | ({"ts": post.thread} if post.thread else {}))
        except (SlackApiError, OSError):
            return None
        messages: list[dict[str, Any]] = found.get("messages") or []
        for message in messages:
            metadata = message.get("metadata") or {}
            if metadata.get("event_type") == EVENT and metadata.get("event_payload", {}).get("post") == post.name:
                return True
        return False
