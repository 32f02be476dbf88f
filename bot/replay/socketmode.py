"""Slack's half of Socket Mode: hello, envelopes, and the acknowledgements that come back."""

import itertools
import json
import threading
from typing import Any

from bot.errors import ReplayError
from bot.replay.doors import Answer
from bot.replay.loopback import APP, Loopback
from bot.replay.payloads import Payload, envelope_type
from bot.replay.websocket import Line, Listener
from bot.settings import Settings
from bot.slack.app import Running
from bot.slack.serve import socket_handler

PATIENCE = 5.0  # seconds; Slack gives three


class Hub:
    """The server: connected lines in turn get the envelopes; each acknowledgement is kept under its envelope's id."""

    def __init__(self, slack: Loopback) -> None:
        """Begin to listen, and let `apps.connections.open` point here."""
        self._listener = Listener(self._talk)
        self._lines: list[Line] = []
        self._changed = threading.Condition()
        self._numbers = itertools.count(1)
        self.acknowledged: dict[str, dict[str, Any]] = {}
        self.twice: list[str] = []
        slack.socket_url = lambda: self._listener.url

    def _talk(self, line: Line) -> None:
        info = {"app_id": APP}
        line.send(json.dumps({"type": "hello", "num_connections": 1, "connection_info": info, "debug_info": {}}))
        with self._changed:
            self._lines.append(line)
            self._changed.notify_all()
        while (text := line.read()) is not None:
            found = json.loads(text)
            with self._changed:
                if found["envelope_id"] in self.acknowledged:
                    self.twice.append(found["envelope_id"])
                self.acknowledged[found["envelope_id"]] = found
                self._changed.notify_all()
        with self._changed:
            if line in self._lines:
                self._lines.remove(line)
        line.close()

    def wait_for_lines(self, number: int, seconds: float = PATIENCE) -> None:
        """Wait until so many workers are connected."""
        with self._changed:
            if not self._changed.wait_for(lambda: len(self._lines) >= number, seconds):
                raise ReplayError("The app did not connect over Socket Mode.")

    def send(self, payload: Payload, retry: int | None = None, line: int = -1) -> str:
        """Send an envelope to one line and return its id."""
        with self._changed:
            number = next(self._numbers)
            chosen = self._lines[line % len(self._lines)]
        envelope: dict[str, Any] = {
            "envelope_id": f"envelope-{number}",
            "type": envelope_type(payload),
            "payload": payload,
            "accepts_response_payload": "event" not in payload,
        }
        if "event" in payload:
            envelope |= {"retry_attempt": retry or 0, "retry_reason": "timeout" if retry else ""}
        chosen.send(json.dumps(envelope))
        return str(envelope["envelope_id"])

    def acknowledgement(self, envelope_id: str, seconds: float = PATIENCE) -> dict[str, Any] | None:
        """Return the acknowledgement of an envelope, None when there is none in time."""
        with self._changed:
            self._changed.wait_for(lambda: envelope_id in self.acknowledged, seconds)
            return self.acknowledged.get(envelope_id)

    def hang_up(self) -> None:
        """Close every line, as Slack does now and then."""
        with self._changed:
            lines, self._lines = self._lines, []
        for line in lines:
            line.close()

    def close(self) -> None:
        """Hang up and stop listening."""
        self._listener.close()
        self.hang_up()


class OverSocket:
    """The door: the real Socket Mode handler, connected to a hub on loopback."""

    def __init__(self, running: Running, slack: Loopback, settings: Settings) -> None:
        """Connect."""
        self.hub = Hub(slack)
        self._handler = socket_handler(running, settings, ping=1)
        self._handler.connect()  # type: ignore[no-untyped-call]  # Bolt leaves its handlers untyped
        self.hub.wait_for_lines(1)

    def deliver(self, payload: Payload, *, retry: int | None = None) -> Answer:
        """Send an envelope and wait for its acknowledgement."""
        found = self.hub.acknowledgement(self.hub.send(payload, retry))
        if found is None:
            return Answer(504, "")
        body = found.get("payload")
        return Answer(200, json.dumps(body) if body else "")

    def close(self) -> None:
        """Disconnect."""
        self._handler.close()  # type: ignore[no-untyped-call]  # Bolt leaves its handlers untyped
        self.hub.close()
