"""Recording Slack's payloads, and replaying them."""

import json
from pathlib import Path

from bot.replay.check import check
from bot.replay.doors import InProcess
from bot.replay.loopback import Loopback
from bot.settings import Settings
from tests.slack.stages import asked, mention, running, store


def test_what_is_recorded_names_nobody_and_opens_nothing(tmp_path: Path) -> None:
    """Tokens, links to answer to, and names are gone; the rest replays."""
    path = tmp_path / "recorded.jsonl"
    with Loopback() as slack, running(slack, store(tmp_path / "index"), record=path) as (built, pool):
        door = InProcess(built)
        door.deliver(asked(slack, typed="/who-said treaty"))
        door.deliver(mention(text="@bot sources treaty"))
        pool.wait(10)
    text = path.read_text(encoding="utf-8")
    assert [bool(json.loads(line)) for line in text.splitlines()] == [True, True]
    for secret in ("maria", "/respond/", "unused", "trigger"):
        assert secret not in text
    settings = Settings(_env_file=None)
    first = check(path, "process", settings, update=True)
    assert sum(line.startswith("[") for line in first.chat) >= 2
    assert not check(path, "http", settings).differences
