"""`quotes --jsonl`: the protocol, and what it costs to start."""

import json
import subprocess
import sys

from click.testing import CliRunner

from bot.cli.quotes import command

_LINE = json.dumps({"id": "7", "text": "“We are late,” said Ann Poe. She denied that it mattered."})


def test_protocol() -> None:
    """One JSON object a line comes back with the id, offsets without marks, and the speaker."""
    result = CliRunner().invoke(command, ["--jsonl"], input=f"{_LINE}\n\n{_LINE}\n")
    first, second = (json.loads(line) for line in result.output.splitlines())
    assert result.exit_code == 0
    assert first == second
    direct, reported = first["quotes"]
    assert first["id"] == "7"
    assert (direct["start"], direct["end"], direct["speaker"], direct["kind"]) == (1, 13, "Ann Poe", "direct")
    assert (reported["speaker"], reported["state"], reported["kind"]) == ("Ann Poe", "pronoun", "reported")


def _speakers(text: str) -> list[tuple[str, str]]:
    result = CliRunner().invoke(command, ["--jsonl"], input=json.dumps({"id": "1", "text": text}))
    return [(quote["speaker"], quote["name"]) for quote in json.loads(result.output)["quotes"]]


def test_a_role_is_shown_by_the_title_before_the_name() -> None:
    """Whom a role stands for has the title of that role before the name, as printed; `name` is the name alone."""
    lead = "Lindby Mayor Ann Poe opened the bridge on Monday. "
    assert _speakers(f"{lead}“It holds,” the mayor said.") == [("Lindby Mayor Ann Poe", "Ann Poe")]
    assert _speakers(f"{lead}“It holds,” Poe said.") == [("Ann Poe", "Ann Poe")]
    assert _speakers("Ann Poe, the mayor, was late. “It holds,” the mayor said.") == [("Ann Poe", "Ann Poe")]
    both = "Coach and baker Ann Poe opened the bridge on Monday. “It holds,” the coach said."
    assert _speakers(both) == [("Ann Poe", "Ann Poe")]


def test_a_line_that_is_no_document() -> None:
    """A malformed line is named by its number, in one plain sentence."""
    result = CliRunner().invoke(command, ["--jsonl"], input=f"{_LINE}\nnot json\n")
    assert result.exit_code == 1
    assert "line 2" in result.output


def test_surrogates_pass_through() -> None:
    """A lone surrogate in a text does not stop the stream."""
    result = CliRunner().invoke(command, ["--jsonl"], input='{"id": "1", "text": "\\ud800 “No,” said Ann Poe."}\n')
    assert result.exit_code == 0


def test_it_starts_light() -> None:
    """The command imports neither Slack nor a database nor the models, not even while it reads."""
    code = (
        "import sys; from click.testing import CliRunner; from bot.cli.quotes import command; "
        f"CliRunner().invoke(command, ['--jsonl'], input={_LINE!r}, catch_exceptions=False); "
        "heavy = ('slack_bolt', 'slack_sdk', 'sqlite_utils', 'sqlite3', 'rich', 'yaml', 'pydantic', 'bot.models'); "
        "print([m for m in heavy if m in sys.modules], 'bot.quotes.rules' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] True"
