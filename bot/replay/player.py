"""Plays a chat through the real app and tells what came back."""

import itertools
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Condition
from typing import Any, Literal, NamedTuple

from bot.errors import ReplayError
from bot.ingest import embedded, ingest
from bot.replay.doors import SECRET, Answer, Door, Http, InProcess
from bot.replay.drawn import buttons, drawn, label
from bot.replay.loopback import BEGAN, Call, Loopback
from bot.replay.payloads import Payload, Place, click, command, envelope, message, shortcut, submission, view_click
from bot.replay.socketmode import OverSocket
from bot.replay.transcript import PEOPLE, Said, Transcript, Turn
from bot.settings import Settings
from bot.slack.app import Running, build
from bot.slack.deadline import THREADS
from bot.store import Store, open_store

Transport = Literal["process", "http", "socket"]
PATIENCE = 30.0  # seconds until everything that was begun must be done


class Shown(NamedTuple):
    """A message on somebody's screen: what the app sent, where it is, and its place in time (None: ephemeral)."""

    body: dict[str, Any]
    to: str
    place: Place
    ts: str | None


class Counted(ThreadPoolExecutor):
    """The app's pool, which can tell when it has nothing to do."""

    def __init__(self) -> None:
        """Make a pool of the size the app uses."""
        super().__init__(THREADS, thread_name_prefix="answer")
        self._busy = 0
        self._idle = Condition()

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> "Future[Any]":
        """Submit work, and count it until it is done."""
        with self._idle:
            self._busy += 1
        future = super().submit(fn, *args, **kwargs)
        future.add_done_callback(self._done)
        return future

    def _done(self, _: "Future[Any]") -> None:
        with self._idle:
            self._busy -= 1
            self._idle.notify_all()

    def wait(self, seconds: float) -> bool:
        """Wait until nothing is being worked on."""
        with self._idle:
            return self._idle.wait_for(lambda: self._busy == 0, seconds)


class Stage:
    """The app, the loopback Slack and one way in between them, for as long as one chat lasts."""

    def __init__(self, running: Running, slack: Loopback, door: Door, pool: Counted) -> None:
        """Set the stage."""
        self.running, self.slack, self.door, self._pool = running, slack, door, pool
        self._numbers = itertools.count(slack.first)  # of events, too: a store remembers which it has seen
        self._taken = 0
        self.screen: list[Shown] = []
        self._threads: list[str] = []

    def play(self, turn: Turn) -> list[Shown]:
        """Play one turn and return what the bot did."""
        place = self._place(turn)
        before = len(self.screen)
        what, did = turn.act
        if what:
            self._threads.append("")
            self._act(what, did, place, turn.nth)
        elif turn.types is not None and turn.types.startswith("/"):
            self._command(turn, place)
        else:
            self._message(turn, place)
        self.settle()
        for call in self._new_calls():
            self.screen.append(_shown(call, place))
        return self.screen[before:]

    def deliver_recorded(self, payload: Payload) -> list[Said]:
        """Deliver a payload as it was recorded and return what the bot did; it gets a new address to answer to."""
        number, before = next(self._numbers), len(self.screen)
        where = payload.get("channel_id") or payload.get("channel") or (payload.get("event") or {}).get("channel") or ""
        channel = str(where.get("id") if isinstance(where, dict) else where)
        place = Place(user="U0MARIA", name="maria", channel=channel, channel_name=channel[2:].lower())
        fresh = {"response_url": f"{self.slack.url}/respond/{number}", "trigger_id": f"{number}.trigger"}
        self._acknowledged(self._deliver(payload if "event" in payload else payload | fresh), place)
        self.settle()
        self.screen += [_shown(call, place) for call in self._new_calls()]
        return [said(shown) for shown in self.screen[before:]]

    def settle(self) -> None:
        """Wait until everything that was begun is done."""
        deadline = time.monotonic() + PATIENCE
        while True:
            idle = self._pool.wait(PATIENCE)
            if idle and not any(self.running.desk.outbox.waiting()):
                return
            if time.monotonic() > deadline:
                raise ReplayError("The app did not finish what it began.")
            time.sleep(0.02)

    def _place(self, turn: Turn) -> Place:
        direct = turn.place == "dm"
        name = turn.place.lstrip("#")
        thread = None
        if turn.thread is not None:
            if not 0 < turn.thread <= len(self._threads):
                raise ReplayError(f"There is no turn {turn.thread} whose thread could go on.")
            thread = self._threads[turn.thread - 1]
        user = PEOPLE[turn.who]
        channel = f"D0{turn.who.upper()}" if direct else f"C0{name.upper()}"
        return Place(user=user, name=turn.who, channel=channel, channel_name=name, direct=direct, thread=thread)

    def _command(self, turn: Turn, place: Place) -> None:
        self._threads.append("")
        number = next(self._numbers)
        url = f"{self.slack.url}/respond/{number}"
        answer = self._deliver(command(place, turn.types or "", number, url))
        self._acknowledged(answer, place)

    def _acknowledged(self, answer: Answer, place: Place) -> None:
        if not answer.body:
            return
        body: dict[str, Any] = json.loads(answer.body) if answer.body.startswith("{") else {"text": answer.body}
        if "view" in body:
            self.screen.append(Shown(body["view"], "modal", place, None))
        elif "text" in body or "blocks" in body:
            to = place.channel_name if body.get("response_type") == "in_channel" else f"only {place.name}"
            self.screen.append(Shown(body, to, place, None))

    def _message(self, turn: Turn, place: Place) -> None:
        ts = self.slack.ts()
        self._threads.append(place.thread or ts)
        number = next(self._numbers)
        payloads = [message(place, turn.types or "", ts, number, **turn.event)]
        if turn.double:
            twin = json.loads(json.dumps(payloads[0]))
            twin["event"] |= {"type": "message", "channel_type": "channel"}
            twin["event_id"] = f"Ev{next(self._numbers):08}"
            payloads.append(twin)
        for payload in payloads * (1 + turn.again):
            self._deliver(payload, turn.retry)

    def _act(self, what: str, did: Any, place: Place, nth: int) -> None:
        number = next(self._numbers)
        url = f"{self.slack.url}/respond/{number}"
        if what == "clicks":
            self._click(did, place, nth)
        elif what == "opens":
            event = {"type": "app_home_opened", "user": place.user, "channel": f"D0{place.name.upper()}", "tab": did}
            self._deliver(envelope(event, number))
        elif what == "sends":
            window = next(shown.body for shown in reversed(self.screen) if shown.to == "modal")
            self._acknowledged(self._deliver(submission(place, window, did, number)), place)
        else:
            callback = "check_quote" if what == "checks" else "find_sources"
            self._deliver(shortcut(place, callback, did, number, url))

    def _click(self, text: str, place: Place, nth: int) -> None:
        for shown in reversed(self.screen):
            same = [element for element in buttons(shown.body) if label(element) == text]
            if len(same) >= nth:
                self._clicked(same[nth - 1], shown, place)
                return
        raise ReplayError(f"Nobody can click “{text}”: no message on the screen has it.")

    def _clicked(self, element: Any, shown: Shown, place: Place) -> None:
        number = next(self._numbers)
        url = f"{self.slack.url}/respond/{number}"
        if shown.to in {"home", "modal"}:
            self._deliver(view_click(place, dict(element), shown.body, number))
            return
        there = shown.place.model_copy(update={"user": place.user, "name": place.name})
        self._acknowledged(self._deliver(click(there, dict(element), {"ts": shown.ts}, number, url)), there)

    def _deliver(self, payload: Payload, retry: int | None = None) -> Answer:
        began = time.monotonic()
        answer = self.door.deliver(payload, retry=retry)
        took = time.monotonic() - began
        if answer.status != 200 or took > 3:  # noqa: PLR2004 - HTTP's OK, and Slack's three seconds
            raise ReplayError(f"The app acknowledged with {answer.status} after {took:.1f} s.")
        return answer

    def _new_calls(self) -> list[Call]:
        with self.slack.changed:
            found = self.slack.calls[self._taken :]
            self._taken = len(self.slack.calls)
        return found


def _shown(call: Call, place: Place) -> Shown:
    if call.method.startswith("views."):
        return Shown(call.body["view"], "home" if call.method == "views.publish" else "modal", place, None)
    if call.method == "response_url":
        public = call.body.get("response_type") == "in_channel"
        to = place.channel_name if public else f"only {place.name}"
        if call.body.get("delete_original"):
            return Shown({"text": "(takes the message away)"}, to, place, None)
        return Shown(call.body, f"{to}, in its place" if call.body.get("replace_original") else to, place, None)
    if call.method == "chat.postEphemeral":
        return Shown(call.body, f"only {place.name}", place, None)
    channel = str(call.body.get("channel", ""))
    to = "dm" if channel.startswith("D") else f"#{channel[2:].lower()}"
    return Shown(call.body, f"{to}, thread" if call.body.get("thread_ts") else to, place, call.ts)


@contextmanager
def stage(store: Store, transport: Transport, began: float = BEGAN, **settings: Any) -> Iterator[Stage]:
    """Build the real app over a store, with a loopback Slack around it whose message times begin at `began`."""
    with Loopback(began=began) as slack:
        given = {
            "slack_bot_token": "xoxb-replay",
            "slack_app_token": "xapp-replay",
            "slack_signing_secret": SECRET,
            "slack_api_url": slack.api,
        }
        ready = Settings(_env_file=None, **(given | settings))
        pool = Counted()
        running = build(ready, store, pool=pool)
        running.desk.identity.ask()
        running.sender.start()
        door = _door(transport, running, slack, ready)
        try:
            yield Stage(running, slack, door, pool)
        finally:
            door.close()
            running.stop()


def _door(transport: Transport, running: Running, slack: Loopback, settings: Settings) -> Door:
    if transport == "http":
        return Http(running)
    return OverSocket(running, slack, settings) if transport == "socket" else InProcess(running)


def store_of(documents: Sequence[Path], folder: Path, settings: Settings) -> Store:
    """Read a transcript's documents, or the embedded briefs, into a store of its own, so that chats never meet."""
    if not documents:
        return embedded(settings.model_copy(update={"cache": folder}))
    store = open_store(str(folder / "replay.db"), settings)
    report = ingest(documents, store, settings)
    if report.refused:
        raise ReplayError(f"The transcript's article {report.refused[0].source} cannot be read.")
    return store


def play(transcript: Transcript, transport: Transport, settings: Settings) -> list[list[Shown]]:
    """Play a chat and return, for each turn, what came onto the screens."""
    with tempfile.TemporaryDirectory(prefix="whosaid-replay-") as folder:
        store = store_of(transcript.documents(), Path(folder), settings)
        with stage(store, transport, **transcript.settings) as scene:
            return [scene.play(turn) for turn in transcript.chat]


def said(shown: Shown) -> Said:
    """Return what a transcript keeps of a message."""
    return Said(to=shown.to, says="\n".join(drawn(shown.body)))
