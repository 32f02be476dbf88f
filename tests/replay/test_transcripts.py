"""The chats under `tests/transcripts/`, through the real app by all three ways in."""

from pathlib import Path

import pytest

from bot.replay import Transport
from bot.replay.check import check
from bot.settings import Settings

FOLDER = Path(__file__).parents[1] / "transcripts"
TRANSCRIPTS = sorted(FOLDER.glob("*.yaml"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("transport", ["process", "http", "socket"])
def test_transcript(path: Path, transport: Transport) -> None:
    """The same chat gives the same answers in process, by signed HTTP and over Socket Mode."""
    report = check(path, transport, Settings(_env_file=None))
    assert not report.differences, "\n".join(report.differences)
