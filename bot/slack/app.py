"""Builds Bolt's app from its parts."""

import gc
import logging
import secrets
import sys
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Semaphore

from pydantic import SecretStr
from slack_bolt import App
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from bot.errors import SettingsError
from bot.ingest import register as register_of_outlets
from bot.ledger import Asks, Audit, Disputes, Outbox, Rates, Seen, Threads
from bot.settings import Settings
from bot.slack.deadline import AT_ONCE, THREADS, Deadline
from bot.slack.desk import Desk
from bot.slack.gate import Gate
from bot.slack.identity import Identity
from bot.slack.listeners import register
from bot.slack.record import Recorder
from bot.slack.sender import Sender
from bot.slack.trust import trusted
from bot.store import Store, open_store

SWITCH = 0.0005  # seconds: an acknowledgement does not wait long for a thread that makes an answer (default 0.005)
COLLECT = (50_000, 20, 50)  # with the usual 700 objects a fifth of an answer went into looking for garbage
TIMEOUT = 15  # seconds for one Web API call; less than an outbox lease


@dataclass(frozen=True)
class Running:
    """A built app with what has to be stopped behind it."""

    app: App
    desk: Desk
    sender: Sender

    def start(self) -> None:
        """Begin to ask who we are and to look after the outbox; what is loaded at first use is loaded now."""
        sys.setswitchinterval(SWITCH)
        calm_memory()
        self.desk.identity.start()
        self.desk.warm()
        self.sender.start()

    def stop(self) -> None:
        """Finish what was begun, then let go of the stores."""
        self.desk.identity.stop()
        self.sender.stop()
        self.desk.pool.shutdown(wait=True)
        for store in (self.desk.store, *self.desk.collections.values()):
            store.archive.close()


def calm_memory() -> None:
    """Collect garbage less often: what was imported and built stays for good, and answers make many small objects."""
    gc.freeze()
    gc.set_threshold(*COLLECT)


def needed(value: SecretStr | None, name: str, why: str) -> str:
    """Return a secret's value; a missing one is a `SettingsError` that names it."""
    if value is None or not value.get_secret_value().strip():
        raise SettingsError(f"{name} is not set: {why}")
    return value.get_secret_value().strip()


def signing_secret(settings: Settings) -> str:
    """Return the secret that Slack signs requests with; a missing one is a `SettingsError`."""
    why = "the signing secret under Basic Information of your Slack app."
    return needed(settings.slack_signing_secret, "SLACK_SIGNING_SECRET", why)


def bot_token(settings: Settings) -> str:
    """Return the bot token; a missing one is a `SettingsError`."""
    return needed(settings.slack_bot_token, "SLACK_BOT_TOKEN", "the bot token of your Slack app, it begins with xoxb-.")


def build(settings: Settings, store: Store, *, signed: bool = True, pool: Executor | None = None) -> Running:
    """Build the app; `signed` is false only for Socket Mode, where no request carries a signature."""
    token = needed(
        settings.slack_bot_token, "SLACK_BOT_TOKEN", "the bot token of your Slack app, it begins with xoxb-."
    )
    secret = signing_secret(settings) if signed else token  # Socket Mode checks no signature, but Bolt wants a word
    client = _client(settings, token)
    pool = pool or ThreadPoolExecutor(THREADS, thread_name_prefix="answer")
    ledger = store.ledger
    desk = Desk(
        settings=settings,
        store=store,
        client=client,
        identity=Identity(client),
        pool=pool,
        deadline=Deadline(pool),
        making=Semaphore(AT_ONCE),
        seen=Seen(ledger),
        asks=Asks(ledger),
        outbox=Outbox(ledger, owner=secrets.token_hex(8)),
        threads=Threads(ledger),
        audit=Audit(ledger),
        disputes=Disputes(ledger),
        gate=Gate(settings, _client(settings, token, timeout=2), Rates(ledger)),
        outlets=register_of_outlets(settings),
        collections={channel: open_store(url, settings) for channel, url in settings.collections.items()},
    )
    sender = Sender(desk)
    app = _bolt(settings, desk, token, secret)
    if settings.record is not None:
        app.middleware(Recorder(settings.record))
    register(app, desk, sender)
    return Running(app, desk, sender)


def _client(settings: Settings, token: str | None = None, timeout: int = TIMEOUT) -> WebClient:
    return WebClient(token=token, base_url=settings.slack_api_url, timeout=timeout, retry_handlers=[], ssl=trusted())


def _bolt(settings: Settings, desk: Desk, token: str, secret: str) -> App:
    def authorize(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
        """Answer from what we know: Bolt's own way asks Slack on the first request, and a slow answer loses it."""
        known = desk.identity
        return AuthorizeResult(
            enterprise_id=enterprise_id, team_id=team_id, bot_token=token, bot_user_id=known.user, bot_id=known.bot
        )

    logger = logging.getLogger("bot.slack.bolt")
    logger.setLevel(logging.ERROR)  # while it is built Bolt warns that the token is given by `authorize`, as is meant
    app = App(
        name="whosaid-bot",
        logger=logger,
        client=_client(settings),
        authorize=authorize,
        signing_secret=secret,
        process_before_response=True,
        listener_executor=desk.pool,
    )
    logger.setLevel(logging.WARNING)  # at INFO Bolt logs whole request bodies
    return app
