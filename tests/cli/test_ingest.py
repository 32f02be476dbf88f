"""`ingest` on the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.ingest import command
from bot.errors import SettingsError

TEXT = "Storm shuts harbour\n\n“Nobody was hurt,” said Jane Doe, the mayor of Port Elm.\n\n© 2024 Latin Times\n"


def run(*args: str) -> tuple[int, str, str]:
    """Run the command; return exit status, standard output and standard error."""
    done = CliRunner().invoke(command, args, standalone_mode=False, catch_exceptions=False)
    return int(done.return_value), done.stdout, done.stderr


def test_what_was_understood_is_shown(tmp_path: Path) -> None:
    """Each article with outlet and date, and the counts; a refused document makes the exit status 1."""
    (tmp_path / "a.txt").write_text(TEXT)
    store = str(tmp_path / "index.db")
    code, out, _ = run(str(tmp_path / "a.txt"), "--store", store)
    assert code == 0
    assert "new     a.txt: Latin Times, date not stated, 1 quotation" in out
    assert "1 new, 0 known, 0 changed, 0 refused" in out
    code, out, err = run(str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--store", store)
    assert code == 1
    assert "refused b.txt: there is no such file or folder" in err
    assert "0 new, 1 known, 0 changed, 1 refused" in out


def test_the_report_as_json(tmp_path: Path) -> None:
    """One JSON object with counts, articles and refusals."""
    (tmp_path / "a.txt").write_text(TEXT)
    code, out, _ = run(str(tmp_path / "a.txt"), "--store", str(tmp_path / "index.db"), "--json")
    report = json.loads(out)
    assert (code, report["new"], report["refused"]) == (0, 1, [])
    assert report["articles"][0]["outlet"] == "Latin Times"


def test_without_a_store_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names the option and the setting."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("WHOSAID_STORE", raising=False)
    with pytest.raises(SettingsError, match="--store"):
        run(str(tmp_path))
