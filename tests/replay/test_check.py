"""Playing, comparing, and what may be written down."""

from pathlib import Path

import pytest

from bot.errors import ReplayError
from bot.replay import read
from bot.replay.check import check, is_ours
from bot.settings import Settings

SETTINGS = Settings(_env_file=None)
ARTICLE = (
    "Harbour Gazette\n\nThe bridge is closed, mayor Ida Falk said on Monday. “It is a matter of days,” she said.\n"
)


def chat(folder: Path, text: str) -> Path:
    """Write a transcript over an article that is not part of this project."""
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    path = folder / "chat.yaml"
    path.write_text(f"about: A test.\nstore: [article.txt]\nchat:\n{text}", encoding="utf-8")
    return path


def test_a_difference_is_told(tmp_path: Path) -> None:
    """What came back and was not expected stands in the report."""
    path = chat(tmp_path, "- maria: /who-said bridge\n  bot: []\n")
    assert any("bridge" in line for line in check(path, "process", SETTINGS).differences)


def test_update_writes_no_words_of_others(tmp_path: Path) -> None:
    """Over articles from outside the project only digests and counts are written, and they hold on the next run."""
    path = chat(tmp_path, '- maria: /who-said bridge\n- maria: "@bot sources bridge"\n')
    check(path, "process", SETTINGS, update=True)
    written = path.read_text(encoding="utf-8")
    assert "Ida Falk" not in written
    assert "closed" not in written
    assert not is_ours(read(path))
    assert [len(turn.bot) for turn in read(path).chat] == [1, 1]
    assert not check(path, "process", SETTINGS).differences


@pytest.mark.parametrize("text", ["[]", "- nobody: hello", "- maria: x\n  in: [1]", "- maria frowns: x"])
def test_a_malformed_transcript_is_told(tmp_path: Path, text: str) -> None:
    """A transcript that is none gets a plain sentence."""
    path = tmp_path / "chat.yaml"
    path.write_text(f"about: A test.\nchat:\n{text}\n" if text != "[]" else "[]", encoding="utf-8")
    with pytest.raises(ReplayError):
        read(path)


def test_a_button_that_is_not_there(tmp_path: Path) -> None:
    """Nobody can click what no message shows."""
    path = chat(tmp_path, "- maria clicks: Fly away\n")
    with pytest.raises(ReplayError, match="Fly away"):
        check(path, "process", SETTINGS)
