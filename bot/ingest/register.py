"""The register of outlets: the user's own file before the embedded one."""

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from bot.outlets import Outlets
from bot.settings import Settings, own_text


def register(settings: Settings) -> Outlets:
    """Return the outlets that are known; a `SettingsError` says why the user's own file is not usable."""
    return _parsed(settings.outlets)


@lru_cache(maxsize=4)
def _parsed(own: Path | None) -> Outlets:
    embedded = files("corpus").joinpath("outlets.toml").read_text(encoding="utf-8")
    if own is None:
        return Outlets.parse(embedded)
    return Outlets.parse(own_text(own, "register of outlets (WHOSAID_OUTLETS)"), embedded)
