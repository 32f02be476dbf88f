"""The two ways of the Procfile, each alone under honcho."""

import http.client
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.replay.loopback import Loopback
from tests.benchmarks.load import free_port, ready
from tests.slack.stages import SECRET

ROOT = Path(__file__).parents[2]
HONCHO = Path(sys.executable).with_name("honcho")
needs_honcho = pytest.mark.skipif(not HONCHO.exists(), reason="honcho is not installed")


def honcho(what: str, cache: Path, **given: str) -> "subprocess.Popen[str]":
    """Start one line of the Procfile in an environment without Slack's settings."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SLACK_")}
    path = f"{HONCHO.parent}{os.pathsep}{environment.get('PATH', '')}"
    return subprocess.Popen(
        [str(HONCHO), "start", what],
        cwd=ROOT,
        env=environment | {"PATH": path, "WHOSAID_CACHE": str(cache), "PYTHONPATH": str(ROOT)} | given,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@needs_honcho
@pytest.mark.parametrize("what", ["web", "worker"])
def test_without_tokens(tmp_path: Path, what: str) -> None:
    """Each exits and says in one sentence which setting is missing."""
    with honcho(what, tmp_path) as process:
        said, _ = process.communicate(timeout=60)
    assert "SLACK_BOT_TOKEN is not set" in said
    assert "Traceback" not in said
    assert process.returncode != 0


@needs_honcho
def test_web_serves(tmp_path: Path) -> None:
    """With its tokens `web` serves on PORT until it is told to stop."""
    port = free_port()
    with Loopback() as slack:
        tokens = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": SECRET, "SLACK_API_URL": slack.api}
        with honcho("web", tmp_path, PORT=str(port), **tokens) as process:
            ready(port)
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/healthz")
            assert connection.getresponse().status == 200
            connection.close()
            time.sleep(0.2)
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=40)
