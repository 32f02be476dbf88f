"""Chats as pictures, where a Chromium is there to draw them."""

import shutil
from pathlib import Path

import pytest

from bot.errors import ReplayError
from bot.replay.payloads import Place
from bot.replay.player import Shown
from bot.replay.png import BROWSERS, draw
from bot.slack.messages import render
from tests.slack.results import WHO_SAID

PLACE = Place(user="U1", name="maria", channel="C1", channel_name="news")
CHAT = [("maria: /who-said ferry", [Shown(render(WHO_SAID).body(), "only maria", PLACE, None)])]


@pytest.mark.skipif(not any(map(shutil.which, BROWSERS)), reason="Chromium is not installed")
def test_a_chat_is_drawn(tmp_path: Path) -> None:
    """A chat becomes a PNG file."""
    draw(CHAT, tmp_path / "chat.png")
    assert (tmp_path / "chat.png").read_bytes().startswith(b"\x89PNG")


def test_no_browser_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Chromium there is a plain sentence."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ReplayError, match="Chromium"):
        draw(CHAT, tmp_path / "chat.png")
