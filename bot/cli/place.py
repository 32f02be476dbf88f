"""Which index a command that writes works on: the one named, else the one of the settings, never the embedded one."""

from bot.errors import SettingsError
from bot.settings import Settings
from bot.store import Store, open_store


def opened(named: str | None, settings: Settings) -> Store:
    """Open the index named on the command line, else by `WHOSAID_STORE`."""
    place = named or settings.store
    if place is None:
        raise SettingsError("Say where the index is: --store FILE, or the setting WHOSAID_STORE.")
    return open_store(place, settings)
