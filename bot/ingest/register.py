"""The register of outlets: the user's own file before the embedded one."""

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from bot.errors import SettingsError
from bot.outlets import Outlets
from bot.settings import Settings


def register(settings: Settings) -> Outlets:
    """Return the outlets that are known; a `SettingsError` says why the user's own file is not usable."""
    return _parsed(settings.outlets)


@lru_cache(maxsize=4)
def _parsed(own: Path | None) -> Outlets:
    embedded = files("corpus").joinpath("outlets.toml").read_text(encoding="utf-8")
    if own is None:
        return Outlets.parse(embedded)
    try:
        mine = own.expanduser().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The register of outlets (WHOSAID_OUTLETS) cannot be read: {own}.") from error
    return Outlets.parse(mine, embedded)
