"""A conversation in the terminal."""

from pathlib import Path

import pytest

from bot.errors import ReplayError
from bot.replay.chat import chatting
from tests.slack.stages import store


def test_a_conversation(tmp_path: Path) -> None:
    """A command, a button by number, a mention, its thread, a direct message: each is answered in its place."""
    with chatting(store(tmp_path)) as chat:
        assert chat.lines("/who-said bridge")[0] == "[only maria]"
        assert any(line.startswith("= In place") for line in chat.lines("1"))
        assert chat.lines("@bot who said bridge?")[0] == "[#news, thread]"
        assert "# Sources for “bridge”" in chat.lines("> which outlets?")
        assert chat.lines("help")[:2] == ["[dm]", "# What you can ask"]


def test_the_same_index_twice(tmp_path: Path) -> None:
    """A second conversation over the same index is answered too."""
    index = store(tmp_path)
    for _ in range(2):
        with chatting(index) as chat:
            assert chat.lines("@bot who said bridge?")[0] == "[#news, thread]"


@pytest.mark.parametrize("typed", ["> and now?", "7"])
def test_what_cannot_be_done_is_told(tmp_path: Path, typed: str) -> None:
    """No thread, no button: a plain sentence."""
    with chatting(store(tmp_path)) as chat, pytest.raises(ReplayError):
        chat.lines(typed)
