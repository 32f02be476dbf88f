"""`feeds`, `sync`, `gaps` and `fill` on the command line."""

import json
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from bot.cli import feeds, fill, gaps, ingest, sync
from bot.errors import QuestionError
from tests.fetch.site import running
from tests.ingest.test_sync import LONG, feed, item

TEXT = "Storm shuts harbour\n\n“Nobody was hurt,” said Jane Doe, the mayor of Port Elm.\n"


def run(command: Any, *args: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(command.command, args, standalone_mode=False, catch_exceptions=False)


def test_feeds_from_adding_to_removing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A feed is added, read, listed with its time and removed; its articles stay."""
    store = ["--store", str(tmp_path / "index.db")]
    with running({"/feed": feed(item(1, LONG))}) as site:
        monkeypatch.setenv("WHOSAID_FETCH_PRIVATE", site.host)
        url = site.url("/feed")
        assert run(feeds, "add", url, *store).stdout == f"added {url}\n"
        assert run(feeds, "add", url, *store).stdout == f"known {url}\n"
        assert run(feeds, "list", *store).stdout == f"{url}: read never\n"
        done = run(sync, "--json", *store)
        assert (done.return_value, json.loads(done.stdout)["new"]) == (0, 1)
        assert json.loads(run(feeds, "list", "--json", *store).stdout)["failures"] == 0
        assert run(feeds, "sync", url, *store).return_value == 0
        assert run(feeds, "remove", url, *store).stdout == f"removed {url}\n"
        with pytest.raises(QuestionError, match="no feed"):
            run(feeds, "remove", url, *store)
    assert "1 with gaps" in run(gaps, *store).stdout


def test_what_is_no_address_is_no_feed(tmp_path: Path) -> None:
    """The message says what an address begins with."""
    with pytest.raises(QuestionError, match="https://"):
        run(feeds, "add", "news.example/feed", "--store", str(tmp_path / "index.db"))


def test_gaps_are_listed_and_filled(tmp_path: Path) -> None:
    """The list gives the id, `fill` enters values marked with the person, `--undo` takes them back."""
    store = ["--store", str(tmp_path / "index.db")]
    (tmp_path / "a.txt").write_text(TEXT)
    run(ingest, str(tmp_path / "a.txt"), *store)
    gap = json.loads(run(gaps, "--json", *store).stdout)
    assert (gap["file"], gap["outlet"]) == ("a.txt", None)
    done = run(fill, gap["id"], "outlet=bbc news", "published=12 March 2024", "--by", "Ana", *store).stdout
    assert "outlet BBC (entered by Ana), date 2024-03-12 (entered by Ana), link not stated" in done
    assert "outlet not stated" in run(fill, gap["id"], "--undo", *store).stdout


@pytest.mark.parametrize("args", [("x",), ("x", "colour=red"), ("x", "outlet")])
def test_a_fill_without_a_value_is_wrong_usage(tmp_path: Path, args: tuple[str, ...]) -> None:
    """Fields are named, and an empty value is not entered."""
    with pytest.raises((click.UsageError, QuestionError)):
        run(fill, *args, "--store", str(tmp_path / "index.db"))


@pytest.mark.parametrize("every", ["", "m", "0m", "15 parsecs"])
def test_how_often_is_a_number_and_a_unit(tmp_path: Path, every: str) -> None:
    """Anything else is wrong usage."""
    with pytest.raises(click.BadParameter, match="15m"):
        run(sync, "--every", every, "--store", str(tmp_path / "index.db"))
