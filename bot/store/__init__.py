"""The one room that remembers: articles and what was read out of them, and what people decided and the bot did."""

from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import StoreError
from bot.store.interface import (
    Archive,
    Hit,
    Ledger,
    NameCount,
    Page,
    PutReport,
    Query,
    Row,
    Store,
    TermCount,
)

if TYPE_CHECKING:
    from bot.settings import Settings

__all__ = [
    "Archive",
    "Hit",
    "Ledger",
    "NameCount",
    "Page",
    "PutReport",
    "Query",
    "Row",
    "Store",
    "TermCount",
    "open_store",
]


CLUSTERS = ("opensearch://", "opensearch+https://")


def open_store(url: str, settings: "Settings | None" = None) -> Store:  # noqa: ARG001 - a cluster will need them
    """Open the store at `url`: a path, `sqlite:///path`, `:memory:`, or `opensearch://host:9200,host:9200/name`.

    `StoreError` says why it cannot be opened.
    """
    if url.startswith(CLUSTERS):
        return _cluster(url)
    from bot.store.sqlite import SqliteStore  # noqa: PLC0415 - whoever only needs the nouns does not pay for SQLite

    place = url
    for prefix in ("sqlite:///", "sqlite://", "sqlite:"):
        if url.startswith(prefix):
            place = url.removeprefix(prefix)
            break
    if "://" in place:
        raise StoreError(f"{url!r} is no store this bot knows; give a file path or sqlite:///path.")
    if place in {":memory:", ""}:
        return SqliteStore(None)
    path = Path(place).expanduser()
    if path.is_dir():
        raise StoreError(f"{path} is a folder; give a file in it, such as {path / 'index.db'}.")
    return SqliteStore(path)


def _cluster(url: str) -> Store:
    try:
        from bot.store.opensearch import OpensearchStore  # noqa: PLC0415 - only whoever has a cluster needs its client
    except ModuleNotFoundError as error:
        raise StoreError("A cluster needs one more package: pip install 'whosaid-bot[cluster]'.") from error
    return OpensearchStore(url)
