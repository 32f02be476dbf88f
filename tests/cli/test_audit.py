"""Who asked, and what was shown."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import group
from bot.replay.player import stage
from bot.replay.transcript import Turn
from tests.slack.stages import store


def ask(folder: Path, kept: str = "on") -> str:
    """Let two people ask, and return where the index is."""
    with stage(store(folder), "process", audit=kept) as scene:
        scene.play(Turn(who="maria", types="/who-said bridge"))
        scene.play(Turn(who="tomas", types="/sources bridge"))
    return str(folder / "index.db")


def run(*arguments: str) -> str:
    """Run the command and return what it prints."""
    done = CliRunner().invoke(group, ["audit", *arguments], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def test_who_asked_and_what_was_shown(tmp_path: Path) -> None:
    """Each asking is listed with its items' places; neither the article's words nor the question's are."""
    listed = run("--store", ask(tmp_path))
    assert [line.split()[4] for line in listed.splitlines() if "UTC" in line] == ["U0MARIA", "U0TOMAS"]
    assert "outlet not stated, date not stated" in listed
    assert "bridge" not in listed
    assert "matter of days" not in listed


def test_as_json_by_user(tmp_path: Path) -> None:
    """One user's askings as JSON lines, with every item; the question's words only where they are kept."""
    found = [
        json.loads(line) for line in run("--store", ask(tmp_path, "text"), "--user", "U0TOMAS", "--json").splitlines()
    ]
    assert [(each["user"], each["question"], each["text"]) for each in found] == [("U0TOMAS", "sources", "bridge")]
    assert len(found[0]["items"][0]) == 3


@pytest.mark.parametrize(("since", "count"), [("1h", 2), ("2w", 2), ("2000-01-01", 2), ("2999-01-01", 0)])
def test_since(tmp_path: Path, since: str, count: int) -> None:
    """Only later askings are listed, by a span or a day."""
    assert len(run("--store", ask(tmp_path), "--since", since, "--json").splitlines()) == count


def test_no_such_time(tmp_path: Path) -> None:
    """What is no time is refused with what to write."""
    done = CliRunner().invoke(group, ["audit", "--store", str(tmp_path / "x.db"), "--since", "lately"])
    assert done.exit_code == 2
    assert "2026-11-01" in done.output
