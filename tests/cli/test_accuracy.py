"""`accuracy` prints figures with their numbers, as a table and as JSON, and refuses a wrong file in a sentence."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.accuracy import (
    Figures,
    RelayFigures,
    daily,
    hard,
    measure,
    measure_relays,
    noisy,
    relay_cases,
    roles,
    shipped,
    varied,
)
from bot.cli.accuracy import command
from bot.errors import ReadError
from bot.ingest import register
from bot.settings import Settings


def test_json_is_the_measurement() -> None:
    """`--json` prints the figures of all shipped sets, complete."""
    found = json.loads(CliRunner().invoke(command, ["--json"]).stdout)
    assert Figures.model_validate(found.pop("noisy")) == measure(noisy())
    assert Figures.model_validate(found.pop("varied")) == measure(varied())
    assert Figures.model_validate(found.pop("hard")) == measure(hard())
    assert Figures.model_validate(found.pop("roles")) == measure(roles())
    assert Figures.model_validate(found.pop("daily")) == measure(daily())
    relays = measure_relays(relay_cases(), register(Settings()))
    assert RelayFigures.model_validate(found.pop("relays")) == relays
    assert Figures.model_validate(found) == measure(shipped())


def test_json_of_one_s_own_labels_is_theirs_alone(tmp_path: Path) -> None:
    """With `--gold` only that file is measured."""
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps({"id": "a", "text": "No.", "quotes": []}))
    assert (
        Figures.model_validate_json(CliRunner().invoke(command, ["--gold", str(gold), "--json"]).stdout).articles == 1
    )


def test_each_set_has_its_table() -> None:
    """Every set has a table, with a line for every state, kind and genre."""
    news, web, many, far, what, day = CliRunner().invoke(command, []).stdout.split("\n\nEngine ")
    assert "\n\nWhom the outlet has it from, on 34 articles" in day
    assert "labelled articles" in news
    assert "noisy web pages" in web
    assert "varied news articles" in many
    assert "hard news articles" in far
    assert "news articles full of roles" in what
    assert "news articles of an ordinary day" in day
    read = {news: shipped, web: noisy, many: varied, far: hard, what: roles, day: daily}
    for text, cases in ((text, labelled()) for text, labelled in read.items()):
        for word in (
            "named",
            "by pronoun",
            "by role",
            "inferred",
            "in marks, direct",
            "in marks, part",
            "reported speech",
        ):
            assert f"\n  {word} " in text
        for genre, articles in Counter(case.group for case in cases).items():
            assert f"\n  {genre} ({articles}) " in text


def test_the_table_has_numbers_and_intervals(tmp_path: Path) -> None:
    """Each line has share, right, n and interval; a share of nothing is a dash."""
    label = {"start": 1, "end": 4, "kind": "direct", "keys": ["lee"]}
    gold = tmp_path / "gold.jsonl"
    gold.write_text("\ufeff" + json.dumps({"id": "a", "text": '"No," said Ann Lee.', "quotes": [label]}))
    lines = CliRunner().invoke(command, ["--gold", str(gold)]).stdout.splitlines()
    named, role = (next(line for line in lines if line.strip().startswith(word)) for word in ("named", "by role"))
    assert named.split() == "named 100.0 % 1 1 20.7 % to 100.0 %".split()
    assert role.split() == "by role - 0 0 -".split()
    assert lines[-1].split() == "end to end, F1 100.0 %".split()


def test_mistakes_are_listed_instead_of_figures(tmp_path: Path) -> None:
    """`--mistakes` prints a line for what is wrong, and nothing where all is right."""
    label = {"start": 1, "end": 4, "kind": "direct", "keys": ["ray"]}
    case = {"id": "a", "text": '"No," said Ann Lee.', "quotes": [label]}
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps(case))
    found = CliRunner().invoke(command, ["--gold", str(gold), "--mistakes"]).stdout
    assert found == 'WRONG a: Ann Lee (named), not ray | "[[No,]]" said Ann Lee.\n'
    gold.write_text(json.dumps(case | {"quotes": [label | {"keys": ["lee"]}]}))
    assert CliRunner().invoke(command, ["--gold", str(gold), "--mistakes"]).stdout == ""


@pytest.mark.parametrize(
    ("content", "says"),
    [(None, "cannot be read"), (b"\xff\xfe\x00", "no text in UTF-8"), (b"{}", "line 1 is no labelled article")],
)
def test_a_wrong_file_ends_in_a_sentence(tmp_path: Path, content: bytes | None, says: str) -> None:
    """A file that is missing, not text or not labelled is named with the reason."""
    path = tmp_path / "gold.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ReadError, match=says):
        CliRunner().invoke(command, ["--gold", str(path)], catch_exceptions=False, standalone_mode=False)


def test_the_command_is_light() -> None:
    """Measuring never imports Slack or SQLite."""
    code = (
        "import sys; from bot.cli.accuracy import command; command(['--json'], standalone_mode=False); "
        "sys.exit(bool({'slack_bolt', 'slack_sdk', 'sqlite3', 'sqlite_utils'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
