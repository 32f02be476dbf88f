"""The bot as it is run: processes, tokens, Socket Mode with two workers, being told to stop."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.replay.loopback import Loopback
from bot.replay.socketmode import Hub
from tests.benchmarks.load import bot, free_port, ready
from tests.slack.stages import asked, mention, store, texts

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("how", "given", "missing"),
    [
        ("--http", {}, "SLACK_BOT_TOKEN"),
        ("--http", {"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_SIGNING_SECRET"),
        ("--socket", {"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN"),
    ],
)
def test_a_missing_token_is_one_plain_sentence(tmp_path: Path, how: str, given: dict[str, str], missing: str) -> None:
    """Without a token the bot exits at once with a sentence that names the setting, and no trace."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SLACK_")}
    ended = subprocess.run(
        [sys.executable, "-m", "bot", "serve", how],
        env=environment | given | {"PYTHONPATH": str(ROOT), "WHOSAID_CACHE": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1
    assert missing in ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1


def wait_for(slack: Loopback, number: int, seconds: float = 20) -> None:
    """Wait until so many posts have come."""
    with slack.changed:
        slack.changed.wait_for(lambda: len(slack.calls) >= number, seconds)


@contextmanager
def workers(slack: Loopback, index: str, number: int) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Run several Socket Mode workers over one index."""
    if number == 0:
        yield []
        return
    with bot(slack, index, "--socket", free_port()) as one, workers(slack, index, number - 1) as others:
        yield [one, *others]


def test_two_socket_workers_answer_once(tmp_path: Path) -> None:
    """Both workers get the same event, one answers; a killed one leaves the rest to the other; lines are renewed."""
    store(tmp_path).archive.close()
    with Loopback() as slack:
        hub = Hub(slack)
        with workers(slack, str(tmp_path / "index.db"), 2) as running:
            hub.wait_for_lines(2, 40)
            for line in (0, 1):
                assert hub.acknowledgement(hub.send(mention(1), line=line))
            wait_for(slack, 1)
            running[0].send_signal(signal.SIGKILL)
            running[0].wait(10)
            time.sleep(0.5)
            assert hub.acknowledgement(hub.send(mention(2), line=-1), 10)
            wait_for(slack, 2)
            hub.hang_up()
            hub.wait_for_lines(1, 40)
            found = hub.acknowledgement(hub.send(asked(slack, 3)))
            assert found is not None
            assert "Ida Falk" in json.dumps(found["payload"])
            time.sleep(2)
            assert len(slack.calls) == 2
            assert all("Ida Falk" in text for text in texts(slack.calls))
        hub.close()


def test_http_ends_what_it_began(tmp_path: Path) -> None:
    """Told to stop while Slack is slow, the server posts what it took on, and exits with 0."""
    from tests.slack.test_wsgi import Caller  # noqa: PLC0415 - its fixture is not needed here

    store(tmp_path).archive.close()
    port = free_port()
    with Loopback(delay=0.5) as slack, bot(slack, str(tmp_path / "index.db"), "--http", port) as process:
        ready(port)
        caller = Caller(port, slack)
        assert caller.signed(json.dumps(mention(7)), kind="application/json")[0] == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
        assert len(slack.calls) == 1
