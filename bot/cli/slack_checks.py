"""What `doctor --slack` looks at: tokens, scopes, the way in, and messages that were not sent."""

from collections.abc import Iterator

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.cli.checks import Check
from bot.ledger import Outbox
from bot.settings import Settings
from bot.slack.manifest import scopes
from bot.store import Store

_AGAIN = "Install the app again from `whosaid-bot manifest`, and set the new token."


def slack(settings: Settings, store: Store) -> Iterator[Check]:
    """Yield the checks of everything between Slack and the bot."""
    client = WebClient(base_url=settings.slack_api_url, timeout=10, retry_handlers=[])
    yield from _bot_token(settings, client)
    yield from _ways_in(settings, client)
    yield _unsent(store)


def _bot_token(settings: Settings, client: WebClient) -> Iterator[Check]:
    token = settings.slack_bot_token
    if token is None or not token.get_secret_value().startswith("xoxb-"):
        says = "SLACK_BOT_TOKEN is not set" if token is None else "SLACK_BOT_TOKEN is no bot token"
        yield Check(name="bot token", verdict="wrong", says=f"{says}.", do="Set the token that begins with xoxb-.")
        return
    try:
        found = client.auth_test(token=token.get_secret_value())
    except SlackApiError as error:
        says = f"Slack refuses SLACK_BOT_TOKEN: {error.response.get('error')}."
        yield Check(name="bot token", verdict="wrong", says=says, do=_AGAIN)
        return
    except OSError as error:
        says = f"{settings.slack_api_url} cannot be reached ({type(error).__name__})."
        yield Check(name="bot token", verdict="wrong", says=says, do="Look at SLACK_API_URL and the network.")
        return
    yield Check(name="bot token", verdict="ok", says=f"{found.get('user')} in {found.get('team')}.")
    yield _scopes(str(found.headers.get("x-oauth-scopes") or ""))


def _scopes(granted: str) -> Check:
    if not granted:
        return Check(name="scopes", verdict="note", says="Slack did not tell which scopes the token has.")
    has = {scope.strip() for scope in granted.split(",")}
    missing = [scope for scope in scopes() if scope not in has]
    if missing:
        return Check(name="scopes", verdict="wrong", says=f"Missing: {', '.join(missing)}.", do=_AGAIN)
    more = sorted(has - set(scopes(follow_ups=True)))
    says = f"Not asked for by the manifest: {', '.join(more)}." if more else "As the manifest asks."
    return Check(name="scopes", verdict="note" if more else "ok", says=says)


def _ways_in(settings: Settings, client: WebClient) -> Iterator[Check]:
    if settings.slack_signing_secret is not None:
        yield Check(name="http", verdict="ok", says=f"SLACK_SIGNING_SECRET is set; port {settings.port}.")
    if settings.slack_app_token is not None:
        yield _socket(client, settings.slack_app_token.get_secret_value())
    elif settings.slack_signing_secret is None:
        do = "Set SLACK_SIGNING_SECRET for `serve --http`, or SLACK_APP_TOKEN for `serve --socket`."
        yield Check(name="way in", verdict="wrong", says="Neither HTTP nor Socket Mode is set up.", do=do)


def _socket(client: WebClient, token: str) -> Check:
    try:
        client.apps_connections_open(app_token=token)
    except SlackApiError as error:
        says = f"Slack opens no connection with SLACK_APP_TOKEN: {error.response.get('error')}."
        do = "Give the app-level token the scope connections:write and turn Socket Mode on."
        return Check(name="socket mode", verdict="wrong", says=says, do=do)
    except OSError as error:
        return Check(name="socket mode", verdict="wrong", says=f"Slack cannot be reached ({type(error).__name__}).")
    return Check(name="socket mode", verdict="ok", says="Slack opens a connection.")


def _unsent(store: Store) -> Check:
    found = [post for _, post in Outbox(store.ledger, owner="doctor").given_up()]
    if not found:
        return Check(name="outbox", verdict="ok", says="Every message was sent.")
    reasons = ", ".join(sorted({post.reason or "unknown" for post in found}))
    says = f"{len(found)} messages of the last week were not sent, or may not have been: {reasons}."
    return Check(name="outbox", verdict="note", says=says, do="Ask again in those channels; invite the bot to them.")
