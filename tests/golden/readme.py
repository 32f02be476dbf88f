"""The README quotes what `accuracy` prints: `python -m tests.golden --readme` brings it up to date."""

import re
from pathlib import Path

from click.testing import CliRunner

from bot.cli.accuracy import command

README = Path(__file__).parents[2] / "README.md"
_BLOCK = re.compile(r"(?<=\n```text\n)Engine \S+ \d.*?(?=\n```\n)", re.DOTALL)


def printed() -> str:
    """Return what `accuracy` prints now."""
    return CliRunner().invoke(command, []).stdout.strip()


def quoted(text: str) -> str:
    """Return the figures in the text of a README, "" where there are none."""
    found = _BLOCK.search(text)
    return found.group() if found else ""


def refresh() -> None:
    """Put what is printed now in the place of the README's figures."""
    README.write_text(_BLOCK.sub(lambda _: printed(), README.read_text(encoding="utf-8")), encoding="utf-8")
