"""The HTTP front: health checks, then Slack's signature, then Bolt.

Bolt reads a body before it checks who sent it, answers 500 to a timestamp that is no number, and takes a recorded
request a second time; so the signature is checked here first, and a signed command or click is taken once.
"""

import hashlib
import io
import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING

from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_sdk.signature import SignatureVerifier

from bot.errors import StoreError
from bot.slack.app import Running

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

log = logging.getLogger("bot.slack")

PATH = "/slack/events"
WINDOW = 300  # seconds a signature is good for, as Slack recommends
MAX_BODY = 1_000_000  # bytes; Slack's largest payloads are some hundred kilobytes
_TEXT = [("Content-Type", "text/plain; charset=utf-8")]


class Front:
    """The WSGI callable."""

    def __init__(self, running: Running, secret: str) -> None:
        self._running = running
        self._bolt = SlackRequestHandler(running.app, path=PATH)
        self._verifier = SignatureVerifier(secret)

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer one request."""
        path, method = environ.get("PATH_INFO", ""), environ.get("REQUEST_METHOD", "GET")
        if path == "/healthz":
            return _say(start_response, "200 OK", "ok")
        if path == "/readyz":
            return self._ready(start_response)
        if path == PATH and method == "POST":
            return self._slack(environ, start_response)
        if path == PATH and "ssl_check=1" in environ.get("QUERY_STRING", ""):
            return _say(start_response, "200 OK", "")
        return _say(start_response, "404 Not Found", "not found")

    def _ready(self, start_response: "StartResponse") -> Iterable[bytes]:
        """Tell whether questions can be answered: the store can be read, and Slack did not refuse our token."""
        try:
            articles = self._running.desk.store.archive.coverage().articles
        except StoreError:
            return _say(start_response, "503 Service Unavailable", "the index cannot be read")
        refused = self._running.desk.identity.refused
        if refused:
            return _say(start_response, "503 Service Unavailable", f"Slack refused the bot token: {refused}")
        return _say(start_response, "200 OK", f"ready, {articles} articles")

    def _slack(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        length = environ.get("CONTENT_LENGTH") or "0"
        if not length.isdigit() or int(length) > MAX_BODY:
            return _say(start_response, "413 Content Too Large", "too large")
        body = environ["wsgi.input"].read(int(length))
        refusal = self._refusal(environ, body)
        if refusal:
            log.warning("a request was refused", extra={"why": refusal, "bytes": len(body)})
            return _say(start_response, "401 Unauthorized", refusal)
        environ["wsgi.input"] = io.BytesIO(body)
        try:
            return self._bolt(environ, start_response)
        except (ValueError, AttributeError, TypeError):  # Bolt takes the body apart before it looks at what it is
            return _say(start_response, "400 Bad Request", "not a payload of Slack")

    def _refusal(self, environ: "WSGIEnvironment", body: bytes) -> str | None:
        """Return why a request is not from Slack, None when it is."""
        if body.startswith(b"ssl_check=1"):  # Slack's own look at our certificate; nothing is done
            return None
        stamp = environ.get("HTTP_X_SLACK_REQUEST_TIMESTAMP", "")
        signature = environ.get("HTTP_X_SLACK_SIGNATURE", "")
        if not (stamp.isascii() and stamp.isdigit() and len(stamp) < 12):  # noqa: PLR2004 - Unix seconds have ten
            return "no timestamp"
        if not signature.isascii() or not self._verifier.is_valid(body, stamp, signature):
            return "signature or timestamp is not good"
        return "this request was taken already" if self._repeated(body, signature) else None

    def _repeated(self, body: bytes, signature: str) -> bool:
        """Tell whether a signed command or click comes a second time; events may, Slack retries them."""
        if body.startswith(b"{"):
            return False
        digest = hashlib.sha256(signature.encode()).hexdigest()[:32]
        try:
            return not self._running.desk.seen.first(("*", "signature", digest), 2.0 * WINDOW)
        except StoreError:  # the listener will say so in a plain sentence
            return False


def _say(start_response: "StartResponse", status: str, text: str) -> Iterable[bytes]:
    body = text.encode()
    start_response(status, [*_TEXT, ("Content-Length", str(len(body)))])
    return [body]
