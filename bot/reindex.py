"""Bringing an index to the current engine: every article that another engine read is read again."""

import time
from collections.abc import Callable

from bot.ingest.reading import read
from bot.ingest.register import register
from bot.models import Model
from bot.quotes import ENGINE, ENGINE_VERSION
from bot.settings import Settings
from bot.store import Page, Query, Store

__all__ = ["ReindexReport", "reindex"]

_BATCH = 50  # articles of one transaction


class ReindexReport(Model):
    """What a run did: of `articles` that were due, `read` were read again; `stopped` when it was interrupted."""

    articles: int = 0
    read: int = 0
    seconds: float = 0.0
    stopped: bool = False


def reindex(
    store: Store, settings: Settings, *, every: bool = False, progress: Callable[[ReindexReport], None] | None = None
) -> ReindexReport:
    """Read again what another engine or version read, or with `every` all there is (the outlets' register changed).

    Each batch is one transaction: a killed run goes on where it stopped, an interrupted one ends with the batch before.
    """
    started, outlets = time.monotonic(), register(settings)
    report = ReindexReport()
    cursor: str | None = None
    try:
        while True:
            page = _due(store, cursor, every=every)
            count = store.archive.reread([read(reading.article, outlets) for reading in page.readings])
            report = ReindexReport(
                articles=page.total, read=report.read + count, seconds=round(time.monotonic() - started, 3)
            )
            if progress:
                progress(report)
            cursor = page.cursor
            if cursor is None:
                break
    except KeyboardInterrupt:
        report = report.model_copy(update={"stopped": True})
    store.archive.flush()
    return report


def _due(store: Store, cursor: str | None, *, every: bool) -> Page:
    if every:
        return store.archive.search(Query(), limit=_BATCH, cursor=cursor)
    return store.archive.stale(ENGINE, ENGINE_VERSION, limit=_BATCH, cursor=cursor)
