"""Moving an index from one store to another, a file or a cluster either way."""

import time
from collections.abc import Callable
from hashlib import blake2b

from bot.errors import StoreError
from bot.models import Model, Reading
from bot.store.interface import Query, Store

_BATCH = 200  # articles of one transaction
_ROWS = 500  # ledger rows of one page


class CopyReport(Model):
    """What a copy did: `copied` of `articles` were not there yet; `rows` of the ledger; `digest` is of all readings."""

    articles: int = 0
    copied: int = 0
    rows: int = 0
    digest: str = ""


def copy(source: Store, target: Store, *, progress: Callable[[CopyReport], None] | None = None) -> CopyReport:
    """Copy every article and ledger row, then read both back; `StoreError` when counts or digests differ.

    What the target has already is left alone, so a copy that was stopped goes on. Articles that the source removed
    since are not removed from the target; then the counts differ and say so.
    """
    report = CopyReport()
    cursor: str | None = None
    while True:
        page = source.archive.search(Query(), limit=_BATCH, cursor=cursor)
        put = target.archive.put(page.readings)
        report = report.model_copy(
            update={
                "articles": page.total,
                "copied": report.copied + len(put.new) + len(put.changed),
            }
        )
        if progress:
            progress(report)
        cursor = page.cursor
        if cursor is None:
            break
    target.archive.flush()
    rows = _copy_ledger(source, target)
    theirs, ours = digest(source), digest(target)
    if theirs != ours:
        raise StoreError(
            f"The copy differs from its source: {ours[0]:,} articles instead of {theirs[0]:,}"
            + (", or other readings of the same." if ours[0] == theirs[0] else ".")
        )
    return report.model_copy(update={"articles": ours[0], "rows": rows, "digest": ours[1]})


def digest(store: Store) -> tuple[int, str]:
    """Return the number of articles and a digest of all readings, the same in whatever order a store gives them."""
    count = total = 0
    cursor: str | None = None
    while True:
        page = store.archive.search(Query(), limit=_BATCH, cursor=cursor)
        for reading in page.readings:
            count, total = count + 1, total ^ _number(reading)
        cursor = page.cursor
        if cursor is None:
            return count, f"{total:032x}"


def _number(reading: Reading) -> int:
    return int.from_bytes(blake2b(reading.model_dump_json().encode(), digest_size=16).digest(), "big")


def _copy_ledger(source: Store, target: Store) -> int:
    """Copy rows that the target does not have in the same words; what has an end keeps the time that is left of it."""
    count = 0
    cursor: str | None = None
    while True:
        rows, cursor = source.ledger.scan((), limit=_ROWS, cursor=cursor)
        for row in rows:
            there = target.ledger.get(row.key)
            if there is None or there.value != row.value:
                left = None if row.expires is None else row.expires - time.time()
                target.ledger.put(row.key, row.value, version=there.version if there else 0, ttl=left)
            count += 1
        if cursor is None:
            return count
