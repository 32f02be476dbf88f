"""The index a command writes to: it must be named, because the embedded one is only for looking."""

from bot.errors import SettingsError
from bot.settings import Settings, load
from bot.store import Store, open_store


def named_index(store: str | None) -> tuple[Settings, Store]:
    """Return the settings and the index of `--store` or the setting; a `SettingsError` where neither names one."""
    settings = load()
    place = store or settings.store
    if place is None:
        raise SettingsError("Say where the index is: --store FILE, or the setting WHOSAID_STORE.")
    return settings, open_store(place, settings)
