"""Cases as data, run through every door: the function, the command line, and what Slack would show."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from bot.answers import QUESTIONS, answer
from bot.cli.ask import command
from bot.ingest import embedded
from bot.settings import Settings
from bot.slack.messages import render
from bot.slack.questions import parse_question
from bot.store.interface import Archive

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parents[1] / "cases/embedded.yaml").read_text("utf-8"))
Door = Callable[[str, Archive, pytest.MonkeyPatch], dict[str, Any]]


@pytest.fixture(scope="module")
def index() -> Archive:
    """Return the embedded index in memory."""
    return embedded(Settings(WHOSAID_CACHE=Path("/dev/null/none"))).archive


def through_function(ask: str, index: Archive, _patch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Ask the function that all doors call."""
    found: dict[str, Any] = json.loads(answer(parse_question(ask, known=QUESTIONS), index).model_dump_json())
    return found


def through_command_line(ask: str, _index: Archive, patch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Ask `ask --json`."""
    patch.setenv("WHOSAID_CACHE", "/dev/null/none")
    patch.delenv("WHOSAID_STORE", raising=False)
    done = CliRunner().invoke(command, [ask, "--json"], catch_exceptions=False)
    assert done.exit_code == 0
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("door", [through_function, through_command_line])
@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["ask"]))
def test_case(case: dict[str, Any], door: Door, index: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each door gives the answer that the case expects."""
    result = door(str(case["ask"]), index, monkeypatch)
    for name in ("quoted", "reported"):
        if name in case:
            assert [[e["speaker"]["person"], len(e["wordings"])] for e in result[name]] == case[name]
    if "articles" in case:
        assert result["counts"]["articles"] == case["articles"]
    if "relays" in case:
        wordings = [w for e in result["quoted"] for w in e["wordings"]]
        assert {w["relay"]["name"] for w in wordings if w["relay"]} == set(case["relays"])
    assert result.get("verdict") == case.get("verdict")
    assert result["shown_for"] == case.get("shown_for")
    assert (result["message"] or "").startswith(case.get("message", ""))


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["ask"]))
def test_slack_shows_the_same(case: dict[str, Any], index: Archive) -> None:
    """Slack's message has the case's words and its message sentence."""
    message = render(answer(parse_question(str(case["ask"]), known=QUESTIONS), index))
    drawn = json.dumps(message.model_dump(), ensure_ascii=False)
    for words in case.get("shows", []):
        assert words in drawn
    assert json.dumps(case.get("message", ""), ensure_ascii=False).strip('"') in drawn
