"""The README and the design notes stay true: commands, settings, versions, and a newcomer's first command."""

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from bot import __version__
from bot.cli import COMMANDS, group
from bot.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> list[str]:
    """Return the names of all commands."""
    return list(COMMANDS)


def section(title: str) -> str:
    """Return one section of the README, its heading left out."""
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", README, re.DOTALL | re.MULTILINE)
    assert found, f"the README has no section {title}"
    return found.group(1)


def shell_lines() -> list[str]:
    """Return the first lines of the README's shell blocks under "Try it"."""
    return re.findall(r"^```sh\n(.+?)\n```", section("Try it"), re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("name", commands())
def test_every_command_is_documented(name: str) -> None:
    """Each command stands in the README and its help shows an example."""
    command = group.get_command(click.Context(group), name)
    assert command is not None
    assert command.help, f"{name} has no help"
    assert f"`{name}" in section("Commands"), f"{name} is not in the README"
    assert "Example" in command.help, f"the help of {name} shows no example"


def test_every_setting_is_documented() -> None:
    """Each setting of the environment stands in the README with its description."""
    text = section("Settings")
    for field in Settings.model_fields.values():
        alias = field.validation_alias
        name = alias if isinstance(alias, str) else str(getattr(alias, "choices", [""])[0])
        assert f"`{name}`" in text, f"{name} is not in the README"
        assert field.description, f"{name} has no description"
        assert field.description in text, f"the README says something else of {name}"


def test_version_and_changelog_agree() -> None:
    """The newest entry of the changelog, the README's last section, is the version of the package."""
    assert re.findall(r"^## (.+)$", README, re.MULTILINE)[-1] == "Changelog"
    assert re.findall(r"^### (\S+)", section("Changelog"), re.MULTILINE)[0] == __version__
    assert f'version = "{__version__}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_every_dependency_is_argued() -> None:
    """Each run-time dependency stands in the design notes with the reason for it."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = re.search(r"^dependencies = \[\n(.*?)^\]", project, re.DOTALL | re.MULTILINE)
    assert block
    notes = (ROOT / "bot" / "DESIGN.md").read_text(encoding="utf-8")
    for name in re.findall(r'^\s+"([A-Za-z0-9._-]+)', block.group(1), re.MULTILINE):
        assert re.search(rf"^\|.*\b{re.escape(name)}\b", notes, re.MULTILINE), f"DESIGN.md does not say why {name}"


def test_the_check_runs_the_readme_s_test_command() -> None:
    """`.ci/run` finds exactly one test command in the README."""
    found = re.findall(r"^python3 -m venv \.venv && .*pytest.*$", README, re.MULTILINE)
    assert found == [shell_lines()[1]]


def test_first_command_as_a_newcomer(tmp_path: Path) -> None:
    """The first command ends in an answer, in a fresh environment, an empty home and without settings."""
    line = shell_lines()[0].replace(".venv", str(tmp_path / "venv")).replace("python3", sys.executable, 1)
    line = line.replace("install -q .", f"install -q {ROOT}")
    home, empty = tmp_path / "home", tmp_path / "empty"
    home.mkdir()
    empty.mkdir()  # run elsewhere, so that the installed wheel answers and not this checkout
    kept = {k: v for k, v in os.environ.items() if k == "PATH" or k.startswith(("PIP_", "SSL_", "HTTP", "http"))}
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", line],
        cwd=empty,
        env={**kept, "HOME": str(home), "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    shown = re.search(r"^```text\n(.+?)\n```", section("Try it"), re.DOTALL | re.MULTILINE)
    assert shown, "the README shows no answer"
    assert done.stdout.strip() == shown.group(1)
    assert "this project's brief on an article in Latin Times" in done.stdout
