"""Tests of `people`: listing, merging, splitting, and that a decision outlives a new ingest."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.check import command as check
from bot.cli.people import command as people
from bot.ingest import ingest
from bot.settings import Settings
from bot.store import open_store

ARTICLES = {
    "a": '"The pier stays open," Sergei Ryabkov, a deputy minister, said on Monday.',
    "b": '"The pier will be closed," Sergey Rybakov, a deputy minister, said on Monday.',
}


@pytest.fixture
def index(tmp_path: Path) -> str:
    """Return an index with two articles and two spellings a slip apart."""
    for name, text in ARTICLES.items():
        (tmp_path / f"{name}.txt").write_text(text)
    place = str(tmp_path / "index.db")
    ingest([tmp_path / "a.txt", tmp_path / "b.txt"], open_store(place), Settings())
    return place


def run(*args: str) -> str:
    """Run `people` and return what it prints."""
    done = CliRunner().invoke(people, list(args), catch_exceptions=False)
    assert done.exit_code == 0
    return done.output


def test_people_are_listed(index: str) -> None:
    """Each person is listed with role and counts, as text and as JSON."""
    assert "Sergei Ryabkov: 1 quoted, 0 reported, 1 article" in run("--store", index)
    listed = [json.loads(line) for line in run("--store", index, "--json").splitlines()]
    assert {each["person"] for each in listed} == {"Sergei Ryabkov", "Sergey Rybakov"}


def test_a_merge_outlives_a_new_ingest(index: str) -> None:
    """Merged spellings are one person, who decided is kept, and reading the articles again changes nothing."""
    run("--store", index, "merge", "Sergei Ryabkov", "Sergey Rybakov", "--by", "Ana")
    ingest([Path(index).parent], open_store(index), Settings())
    found = [json.loads(line) for line in run("--store", index, "--json").splitlines()]
    assert [each["spellings"] for each in found] == [["Sergei Ryabkov", "Sergey Rybakov"]]
    assert "Ana merged: Sergei Ryabkov / Sergey Rybakov" in run("--store", index, "decisions")
    run("--store", index, "split", "Sergei Ryabkov", "Sergey Rybakov", "--by", "Bo")
    assert len(run("--store", index, "--json").splitlines()) == 2


def test_nobody_called_so(index: str) -> None:
    """A name nobody has is a plain sentence."""
    assert "Nobody called so" in run("--store", index, "--name", "Quigley")


def test_check_prints_one_object(index: str) -> None:
    """`check --json` prints one object with the verdict and exits with 0."""
    done = CliRunner().invoke(check, ["The pier stays open", "--by", "Ryabkov", "--store", index, "--json"])
    assert done.exit_code == 0
    assert json.loads(done.stdout)["verdict"] == "exact"
