"""The register of outlets: the user's own file before the embedded one."""

from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from bot.outlets import Outlets

if TYPE_CHECKING:
    from bot.settings import Settings


def register(settings: "Settings") -> Outlets:
    """Return the outlets that are known; a `SettingsError` says why the user's own file is not usable."""
    return _parsed(settings.outlets)


@lru_cache(maxsize=4)
def _parsed(own: Path | None) -> Outlets:
    embedded = files("corpus").joinpath("outlets.toml").read_text(encoding="utf-8")
    if own is None:
        return Outlets.parse(embedded)
    from bot.settings import own_text  # noqa: PLC0415 - a process that reads documents needs no settings

    return Outlets.parse(own_text(own, "register of outlets (WHOSAID_OUTLETS)"), embedded)
