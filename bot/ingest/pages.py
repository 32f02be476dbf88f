"""Web addresses to documents."""

from functools import lru_cache

from bot.errors import ReadError
from bot.fetch import Fetcher
from bot.ingest.files import Document
from bot.settings import Settings


def fetcher(settings: Settings) -> Fetcher:
    """Return the one fetcher of these settings, so that its pauses and robots.txt hold for the whole run."""
    return _fetcher(settings.max_bytes, settings.fetch_private)


def page(address: str, settings: Settings) -> Document:
    """Fetch one address; why it was not fetched is the document's reason."""
    try:
        found = fetcher(settings).get(address)
    except ReadError as error:
        return Document(source=address, reason=str(error))
    return Document(source=found.url, raw=found.raw, ending=found.ending)


@lru_cache(maxsize=4)
def _fetcher(max_bytes: int, private: str) -> Fetcher:
    allowed = frozenset(host.strip() for host in private.split(",") if host.strip())
    # a server that was opened to us by a setting is our own: no pause
    return Fetcher(max_bytes=max_bytes, allowed=allowed, pause=0.0 if allowed else 1.0)
