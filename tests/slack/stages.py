"""The real app over a small index of our own sentences, against a loopback Slack."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bot.ingest import ingest
from bot.replay.doors import SECRET
from bot.replay.loopback import BOT_USER, TEAM, Call, Loopback
from bot.replay.payloads import Payload, Place, command, message
from bot.replay.player import Counted
from bot.settings import Settings
from bot.slack.app import Running, build
from bot.store import Store, open_store

ARTICLE = """Harbour Gazette

The bridge stays closed, mayor Ida Falk said on Monday.

“The bridge is a matter of days,” she told Radio North.
"""
MARIA = Place(user="U0MARIA", name="maria", channel="C0NEWS", channel_name="news")
__all__ = ["BOT_USER", "MARIA", "SECRET", "TEAM", "asked", "mention", "running", "settings", "store", "texts"]


def settings(slack: Loopback, **more: Any) -> Settings:
    """Return settings that point at a loopback Slack."""
    given = {
        "slack_bot_token": "xoxb-test",
        "slack_app_token": "xapp-test",
        "slack_signing_secret": SECRET,
        "slack_api_url": slack.api,
    }
    return Settings(_env_file=None, **(given | more))


def store(folder: Path) -> Store:
    """Return an index of one article."""
    folder.mkdir(exist_ok=True)
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    opened = open_store(str(folder / "index.db"))
    ingest([folder / "article.txt"], opened, Settings(_env_file=None))
    return opened


@contextmanager
def running(slack: Loopback, index: Store, **more: Any) -> Iterator[tuple[Running, Counted]]:
    """Build the app without its background threads; stop it at the end."""
    pool = Counted()
    built = build(settings(slack, **more), index, pool=pool)
    built.desk.identity.ask()
    try:
        yield built, pool
    finally:
        built.sender.stop()
        pool.shutdown()
        index.archive.close()


def mention(number: int = 1, text: str = "@bot who said bridge?", **event: Any) -> Payload:
    """Return a mention's event."""
    return message(MARIA, text, f"1795{number:06}.000100", number, **event)


def asked(slack: Loopback, number: int = 1, typed: str = "/who-said bridge") -> Payload:
    """Return a slash command's payload."""
    return command(MARIA, typed, number, f"{slack.url}/respond/{number}")


def texts(calls: list[Call]) -> list[str]:
    """Return the top-level text of what was posted."""
    return [str(call.body.get("text")) for call in calls]
