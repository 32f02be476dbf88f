"""The embedded register, for tests of formats."""

from pathlib import Path

from bot.outlets import Outlets

OUTLETS = Outlets.parse((Path(__file__).parents[2] / "corpus" / "outlets.toml").read_text(encoding="utf-8"))
