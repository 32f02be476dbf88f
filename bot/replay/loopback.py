"""A stand-in for Slack on loopback: it plays the Web API and `response_url`, and keeps what it was sent.

It is real HTTP on a real port, so the app under replay runs the code it runs in production. Faults can be ordered: a
delay, and a 429 for every n-th post.
"""

import itertools
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NamedTuple, Self
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from collections.abc import Callable

BOT_USER, BOT_ID, TEAM, APP = "U0WHOSAID", "B0WHOSAID", "T0REPLAY", "A0WHOSAID"
BEGAN = 1_795_300_000.0001  # message times are counted, not read, so that transcripts repeat


class Call(NamedTuple):
    """One thing the app sent: `method` is a Web API method or "response_url"; `ts` is what Slack named the message."""

    method: str
    body: dict[str, Any]
    ts: str | None
    path: str


class Loopback:
    """The stand-in. Use as a context manager; `calls` grows as the app sends."""

    def __init__(self, *, delay: float = 0.0, refuse_every: int = 0, began: float = BEGAN) -> None:
        """Answer after `delay` seconds; with `refuse_every` each n-th post gets a 429; times begin at `began`."""
        self._began = began
        self.first = 1 if began == BEGAN else int(began * 1_000)
        self.calls: list[Call] = []
        self.changed = threading.Condition()
        self.refused: dict[str, str] = {}  # Web API methods that answer with an error
        self.socket_url: Callable[[], str] | None = None
        self._delay = delay
        self.refuse_every = refuse_every
        self._posts = itertools.count(1)
        self._times = itertools.count(1)
        self._lock = threading.Lock()
        self._server = _server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, name="loopback", daemon=True)

    def __enter__(self) -> Self:
        """Begin to listen."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop listening."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def url(self) -> str:
        """The address without a path."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def api(self) -> str:
        """The base of the Web API."""
        return f"{self.url}/api/"

    def ts(self) -> str:
        """Return the next message time."""
        with self._lock:
            return f"{int(self._began) + next(self._times)}.{round(self._began % 1 * 1_000_000):06}"

    def handle(self, path: str, body: dict[str, Any]) -> tuple[int, dict[str, str], dict[str, Any] | str]:
        """Answer one request: status, headers, body."""
        if self._delay:
            time.sleep(self._delay)
        if path.startswith("/respond/"):
            self._keep(Call("response_url", body, None, path))
            return 200, {}, "ok"
        method = path.removeprefix("/api/")
        if method.startswith("chat.") and self.refuse_every and next(self._posts) % self.refuse_every == 0:
            return 429, {"Retry-After": "1"}, {"ok": False, "error": "ratelimited"}
        if method in self.refused:
            return 200, {}, {"ok": False, "error": self.refused[method]}
        return 200, {}, self._api(method, body, path)

    def _api(self, method: str, body: dict[str, Any], path: str) -> dict[str, Any]:
        if method == "auth.test":
            return {"ok": True, "user_id": BOT_USER, "bot_id": BOT_ID, "team_id": TEAM, "user": "whosaid", "team": "r"}
        if method == "users.info":
            return {"ok": True, "user": {"id": body.get("user"), "is_restricted": "GUEST" in str(body.get("user"))}}
        if method == "apps.connections.open" and self.socket_url is not None:
            return {"ok": True, "url": self.socket_url()}
        if method in {"chat.postMessage", "chat.postEphemeral", "chat.update"}:
            ts = self.ts()
            self._keep(Call(method, body, ts, path))
            return {"ok": True, "channel": body.get("channel"), "ts": ts, "message": {"text": body.get("text")}}
        if method in {"views.open", "views.push", "views.update", "views.publish"}:
            self._keep(Call(method, body, None, path))
            return {"ok": True, "view": {"id": f"V{len(self.calls)}"}}
        history = method in {"conversations.replies", "conversations.history"}
        return {"ok": True, "messages": self._history(body)} if history else {"ok": False, "error": "unknown_method"}

    def _history(self, body: dict[str, Any]) -> list[dict[str, Any]]:
        return [
            {"ts": call.ts, "text": call.body.get("text"), "metadata": call.body.get("metadata") or {}}
            for call in self.calls
            if call.body.get("channel") == body.get("channel") and call.ts
        ]

    def _keep(self, call: Call) -> None:
        with self.changed:
            self.calls.append(call)
            self.changed.notify_all()


def _server(slack: Loopback) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            status, headers, answer = slack.handle(self.path.partition("?")[0], _body(raw))
            payload = (answer if isinstance(answer, str) else json.dumps(answer)).encode()
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "text/html" if isinstance(answer, str) else "application/json")
            self.send_header("Content-Length", str(len(payload)))
            self.end_headers()
            self.wfile.write(payload)

        do_GET = do_POST  # noqa: N815 - the name http.server calls

        def log_message(self, *_: object) -> None:
            """Say nothing; what was sent is in `calls`."""

    return ThreadingHTTPServer(("127.0.0.1", 0), Handler)


def _body(raw: str) -> dict[str, Any]:
    if raw.startswith("{"):
        found: dict[str, Any] = json.loads(raw)
    else:
        found = dict(parse_qsl(raw, keep_blank_values=True))
    for name in ("blocks", "view", "metadata"):
        if isinstance(found.get(name), str):
            found[name] = json.loads(found[name])
    return found
