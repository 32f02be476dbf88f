"""Serving: HTTP under gunicorn, or Socket Mode. Both end what they began when they are told to stop."""

import logging
import signal
import threading
from collections.abc import Callable
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.glogging import Logger
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.errors import SlackError
from bot.settings import Settings
from bot.slack.app import TIMEOUT, Running, bot_token, build, needed, signing_secret
from bot.slack.trust import trusted
from bot.slack.wsgi import Front
from bot.store.interface import Store

log = logging.getLogger("bot.slack")

WORKERS, THREADS = 2, 8  # gthread 2 x 8: 4,717 requests a second at 0.23 ms on two cores
PING = 5.0  # seconds; a dead line is noticed and connected again within about two of them
CONCURRENCY = 16  # envelopes at once over one web socket
GRACE = 25  # seconds to finish what was begun, less than the 30 most hosts give
OpenStore = Callable[[], Store]


class GunicornLog(Logger):
    """gunicorn's own lines in our form: no handlers of its own, everything goes up to the root logger."""

    loglevel = logging.WARNING

    def setup(self, cfg: Any) -> None:
        """Let the lines through from WARNING on; starts and stops are told by our own lines."""
        self.cfg = cfg
        self.error_log.setLevel(logging.WARNING)
        self.error_log.propagate = True


class _Server(BaseApplication):
    """gunicorn with our settings; each worker builds its own app after the fork."""

    def __init__(self, settings: Settings, open_store: OpenStore) -> None:
        self._settings = settings
        self._open_store = open_store
        self.running: Running | None = None
        super().__init__()

    def load_config(self) -> None:
        options = {
            "bind": f"0.0.0.0:{self._settings.port}",
            "workers": WORKERS,
            "threads": THREADS,
            "worker_class": "gthread",
            "keepalive": 75,
            "graceful_timeout": GRACE,
            "worker_exit": _worker_exit,
            "proc_name": "whosaid-bot",
            "control_socket_disable": True,
            "logger_class": GunicornLog,
        }
        for name, value in options.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)

    def load(self) -> Any:
        self.running = build(self._settings, self._open_store())
        self.running.start()
        return Front(self.running, signing_secret(self._settings))


def _worker_exit(_arbiter: Any, worker: Any) -> None:
    if worker.app.running is not None:
        worker.app.running.stop()


def serve_http(settings: Settings, open_store: OpenStore) -> None:
    """Serve Slack over HTTP until told to stop. A missing setting is a `SettingsError` before anything starts."""
    bot_token(settings)
    signing_secret(settings)
    open_store().archive.close()  # builds or upgrades the index once, before there are two workers
    log.info("serving over HTTP", extra={"port": settings.port, "workers": WORKERS, "threads": THREADS})
    _Server(settings, open_store).run()


def serve_socket(settings: Settings, open_store: OpenStore, stop: threading.Event | None = None) -> None:
    """Serve Slack over Socket Mode until told to stop; connects again by itself."""
    bot_token(settings)
    _app_token(settings)
    running = build(settings, open_store(), signed=False)
    stop = stop or _stop_on_signals()
    running.start()
    handler = socket_handler(running, settings)
    try:
        _connect(handler, stop)
        stop.wait()
    finally:
        handler.close()  # type: ignore[no-untyped-call]  # Bolt leaves its handlers untyped
        running.stop()


def socket_handler(running: Running, settings: Settings, ping: float = PING) -> SocketModeHandler:
    """Return Bolt's Socket Mode handler for a built app, not yet connected; it looks at its line every `ping` s."""
    return SocketModeHandler(
        running.app,
        _app_token(settings),
        logger=logging.getLogger("bot.slack.socket"),
        web_client=WebClient(base_url=settings.slack_api_url, timeout=TIMEOUT, ssl=trusted()),
        concurrency=CONCURRENCY,
        ping_interval=ping,
    )


def _app_token(settings: Settings) -> str:
    why = "the app-level token of your Slack app with connections:write, it begins with xapp-."
    return needed(settings.slack_app_token, "SLACK_APP_TOKEN", why)


def _stop_on_signals() -> threading.Event:
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    return stop


def _connect(handler: SocketModeHandler, stop: threading.Event) -> None:
    """Connect for the first time, with patience; a refused token is a `SlackError`."""
    wait = 1.0
    while not stop.is_set():
        try:
            handler.connect()  # type: ignore[no-untyped-call]  # Bolt leaves its handlers untyped
        except SlackApiError as error:
            word = str(error.response.get("error", ""))
            if word in {"invalid_auth", "not_authed", "not_allowed_token_type", "account_inactive", "token_revoked"}:
                raise SlackError(f"Slack refuses SLACK_APP_TOKEN ({word}).") from error
            log.warning("Slack did not open a connection", extra={"slack_error": word})
        except OSError as error:
            log.warning("Slack was not reached", extra={"cause": type(error).__name__})
        else:
            log.info("serving over Socket Mode")
            return
        stop.wait(wait)
        wait = min(wait * 2, 30.0)
