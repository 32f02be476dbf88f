"""The HTTP front, asked over a real port."""

import http.client
import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from wsgiref.simple_server import make_server

import pytest
from slack_sdk.signature import SignatureVerifier

from bot.replay.doors import _Quiet
from bot.replay.loopback import Loopback
from bot.replay.payloads import encoded
from bot.slack.wsgi import MAX_BODY, PATH, Front
from tests.slack.stages import SECRET, asked, mention, running, store

FORM = "application/x-www-form-urlencoded"


class Caller:
    """A client of the front."""

    def __init__(self, port: int, slack: Loopback) -> None:
        """Call this port."""
        self.port, self.slack = port, slack

    def call(self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None) -> tuple[int, str]:
        """Return status and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, text

    def signed(self, body: str, *, at: float | None = None, secret: str = SECRET, kind: str = FORM) -> tuple[int, str]:
        """Post a body signed at a time."""
        stamp = str(int(at if at is not None else time.time()))
        signature = SignatureVerifier(secret).generate_signature(timestamp=stamp, body=body) or ""
        headers = {"Content-Type": kind, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature}
        return self.call("POST", PATH, body.encode(), headers)


@pytest.fixture
def caller(tmp_path: Path) -> Iterator[Caller]:
    """Yield a client of a front over a small index."""
    with Loopback() as slack, running(slack, store(tmp_path)) as (built, _):
        server = make_server("127.0.0.1", 0, Front(built, SECRET), handler_class=_Quiet)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield Caller(server.server_port, slack)
        server.shutdown()
        server.server_close()
        thread.join()


def test_health(caller: Caller) -> None:
    """The process is alive, the index can be read, and other paths are nothing."""
    assert caller.call("GET", "/healthz") == (200, "ok")
    assert caller.call("GET", "/readyz") == (200, "ready, 1 articles")
    assert caller.call("GET", "/")[0] == 404
    assert caller.call("GET", PATH)[0] == 404


def test_a_signed_command_is_answered(caller: Caller) -> None:
    """A command of Slack gets its answer with the acknowledgement, for the asker alone."""
    status, text = caller.signed(encoded(asked(caller.slack))[0])
    body = json.loads(text)
    assert status == 200
    assert body["response_type"] == "ephemeral"
    assert "Ida Falk" in body["text"]


def test_a_forged_or_stale_request_is_refused(caller: Caller) -> None:
    """Another secret, an old or a future time, no signature, a time that is no number: 401 each."""
    body = encoded(asked(caller.slack))[0]
    assert caller.signed(body, secret=SECRET[::-1])[0] == 401
    assert caller.signed(body, at=time.time() - 301)[0] == 401
    assert caller.signed(body, at=time.time() + 301)[0] == 401
    assert caller.call("POST", PATH, body.encode(), {"Content-Type": FORM})[0] == 401
    headers = {"X-Slack-Request-Timestamp": "soon", "X-Slack-Signature": "v0=é".encode().decode("latin-1")}
    assert caller.call("POST", PATH, body.encode(), headers)[0] == 401


def test_a_recorded_request_is_taken_once(caller: Caller) -> None:
    """The same signed command a second time is refused; the same event is acknowledged, for Slack retries events."""
    body, now = encoded(asked(caller.slack))[0], time.time()
    assert [caller.signed(body, at=now)[0] for _ in range(2)] == [200, 401]
    event, kind = encoded(mention())
    assert [caller.signed(event, at=now, kind=kind)[0] for _ in range(2)] == [200, 200]


def test_slacks_own_checks(caller: Caller) -> None:
    """`url_verification` gets its challenge back, `ssl_check` a plain 200."""
    status, text = caller.signed('{"type": "url_verification", "challenge": "abc", "token": "t"}')
    assert (status, json.loads(text)) == (200, {"challenge": "abc"})
    assert caller.call("POST", PATH, b"ssl_check=1&token=t", {"Content-Type": FORM})[0] == 200
    assert caller.call("GET", f"{PATH}?ssl_check=1")[0] == 200


@pytest.mark.parametrize("body", ["{", "[1]", '{"event": 3}', '{"type": "event_callback"}', "payload=%7B", "", "a=b"])
def test_no_payload_crashes(caller: Caller, body: str) -> None:
    """What is signed but no payload of Slack gets an answer, and the server goes on."""
    assert caller.signed(body)[0] in {200, 400, 404, 500}
    assert caller.call("GET", "/healthz")[0] == 200


def test_a_huge_body_is_not_read(caller: Caller) -> None:
    """A body over the limit is refused by its length alone."""
    assert caller.call("POST", PATH, b"", {"Content-Length": str(MAX_BODY + 1)})[0] == 413
