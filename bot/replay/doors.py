"""Three ways from a payload to the real app: in process, by signed HTTP, over a Socket Mode web socket."""

import http.client
import threading
import time
from typing import Protocol
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from slack_bolt.request import BoltRequest
from slack_sdk.signature import SignatureVerifier

from bot.replay.payloads import Payload, encoded
from bot.slack.app import Running
from bot.slack.wsgi import PATH, Front

SECRET = "replay-signing-secret"  # noqa: S105 - signs requests to ourselves, on loopback only


class Answer:
    """Status and body of an acknowledgement."""

    def __init__(self, status: int, body: str) -> None:
        """Keep both."""
        self.status, self.body = status, body


class Door(Protocol):
    """A way in. `deliver` returns the acknowledgement."""

    def deliver(self, payload: Payload, *, retry: int | None = None) -> Answer:
        """Deliver a payload, with a retry number if it is one."""
        ...

    def close(self) -> None:
        """Close the door."""
        ...


def signed(body: str, content_type: str, retry: int | None) -> dict[str, str]:
    """Return the headers with which Slack would post this body now."""
    stamp = str(int(time.time()))
    signature = SignatureVerifier(SECRET).generate_signature(timestamp=stamp, body=body)
    headers = {"Content-Type": content_type, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature or ""}
    return headers if retry is None else headers | {"X-Slack-Retry-Num": str(retry), "X-Slack-Retry-Reason": "timeout"}


class InProcess:
    """Straight into `App.dispatch`, signed as over HTTP."""

    def __init__(self, running: Running) -> None:
        """Use this app."""
        self._running = running

    def deliver(self, payload: Payload, *, retry: int | None = None) -> Answer:
        """Deliver a payload."""
        body, content_type = encoded(payload)
        answer = self._running.app.dispatch(BoltRequest(body=body, headers=dict(signed(body, content_type, retry))))
        return Answer(answer.status, answer.body or "")

    def close(self) -> None:
        """Nothing is open."""


class _Quiet(WSGIRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Http:
    """Through the HTTP front on a loopback port."""

    def __init__(self, running: Running) -> None:
        """Begin to serve."""
        self._server: WSGIServer = make_server("127.0.0.1", 0, Front(running, SECRET), handler_class=_Quiet)
        self._thread = threading.Thread(target=self._server.serve_forever, name="http door", daemon=True)
        self._thread.start()

    def deliver(self, payload: Payload, *, retry: int | None = None) -> Answer:
        """Post a payload as Slack does."""
        body, content_type = encoded(payload)
        connection = http.client.HTTPConnection("127.0.0.1", self._server.server_port, timeout=10)
        try:
            connection.request("POST", PATH, body.encode(), signed(body, content_type, retry))
            answer = connection.getresponse()
            return Answer(answer.status, answer.read().decode())
        finally:
            connection.close()

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
