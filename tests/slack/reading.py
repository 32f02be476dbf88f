"""What the tests of plain questions read with: the day, the register of outlets, the questions there are, the data."""

from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bot.outlets import Outlets

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 22)  # a Sunday
KNOWN = frozenset({"who_said", "sources", "help", "check"})
OUTLETS = Outlets.parse((ROOT / "corpus" / "outlets.toml").read_text(encoding="utf-8"))


def data(name: str) -> Any:
    """Return a YAML file that stands beside this one."""
    return yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8"))


def is_person(name: str) -> bool:
    """Tell whether a name is one of four persons of the tests."""
    return name.rpartition(" ")[2].casefold() in {"zakharova", "lavrov", "peskov", "maduro"}
