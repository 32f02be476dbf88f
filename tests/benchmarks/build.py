"""How fast an index is built: `python -m tests.benchmarks.build --n 100000`.

Writes the planted quotations straight to the archive, 1,000 articles a transaction; run again, it goes on where it
stopped. Every 10,000 articles it prints the rate, the time of the processor for each `put` and what the file grew by.
The index is flushed once at the end, as `ingest` does it, so that its search index is left in one piece.
`--full` measures the whole ingest (attribution, relays, storing) beside attribution alone. `--more` adds some more
afterwards and times that. Times are of the processor, so that other work on the machine does not count, but for
`a_second`, which is what the clock on the wall says.
"""

import json
import resource
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

import click

from bot.ingest.reading import read
from bot.models import Reading
from bot.outlets import Outlets
from bot.quotes import attribute
from bot.store import Store, open_store
from bot.store.interface import LaidOut
from tests.benchmarks.corpus import FOLDER, loaded, made, readings

BATCH = 1000
_Each = TypeVar("_Each")
REPORTED = 10_000  # articles between two lines of progress


@click.command()
@click.option("--n", "count", default=10_000, show_default=True, help="Articles.")
@click.option("--folder", default=FOLDER, show_default=True, type=click.Path(path_type=Path), help="Where files go.")
@click.option("--full", is_flag=True, help="Read every article as ingest does, and compare with attribution alone.")
@click.option("--more", default=0, help="Afterwards add this many articles to the index and time it.")
def command(count: int, folder: Path, full: bool, more: int) -> None:
    """Build an index of made articles and print what it cost as one JSON object."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"index-{count}{'-full' if full else ''}.db"
    store = open_store(str(path))
    there = store.archive.coverage().articles
    if full:
        report = _full(store, readings(*made(count, folder))) if not there else {}
    else:
        rest = loaded(there, count - there, folder, store.archive.layout)
        report = _planted(store, rest, path, there) if there < count else {}
    if more:
        report["more_seconds"] = round(_more(store, more, folder), 3)
    store.archive.flush()
    report |= {
        "articles": store.archive.coverage().articles,
        "bytes_an_article": _size(path) // max(store.archive.coverage().articles, 1),
        "resident_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    store.archive.close()
    click.echo(json.dumps(report))


def _planted(store: Store, found: Iterable[Reading | LaidOut], path: Path, there: int) -> dict[str, float]:
    began, before, grown, count = time.monotonic(), time.process_time(), _size(path), 0
    took = lately = 0.0
    for batch in _batches(found, BATCH):
        seconds = _put(store, batch)
        took, lately, count = took + seconds, lately + seconds, count + len(batch)
        if count % REPORTED == 0:
            rate, cost = count / (time.monotonic() - began), 1000 * lately / REPORTED
            size = _size(path)
            click.echo(
                f"{there + count:,} articles, {rate:,.0f} a second, {cost:.2f} ms of the processor for each put,"
                f" {(size - grown) / 1e6:,.0f} MB more",
                err=True,
            )
            lately, grown = 0.0, size
    return {
        "put_ms": round(1000 * took / count, 3),
        "process_ms": round(1000 * (time.process_time() - before) / count, 3),
        "a_second": round(count / (time.monotonic() - began), 1),
    }


def _full(store: Store, found: Iterable[Reading]) -> dict[str, float]:
    """Measure attribution alone and reading plus storing on the same articles, batch by batch in turn."""
    outlets = Outlets.parse("")
    alone = whole = 0.0
    count = 0
    for batch in _batches(found, BATCH):
        plain = [reading.article for reading in batch]
        start = time.process_time()
        for article in plain:
            attribute(article)
        alone += time.process_time() - start
        start = time.process_time()
        store.archive.put([read(article, outlets) for article in plain])
        whole += time.process_time() - start
        count += len(batch)
    return {
        "attribution_a_second": round(count / alone, 1),
        "ingest_a_second": round(count / whole, 1),
        "ratio": round(alone / whole, 3),
    }


def _more(store: Store, more: int, folder: Path) -> float:
    """Return the seconds of the processor that some more articles take, each thousand a transaction."""
    extra = list(loaded(store.archive.coverage().articles, more, folder, store.archive.layout))
    return sum(_put(store, batch) for batch in _batches(extra, BATCH))


def _put(store: Store, batch: list[Reading | LaidOut]) -> float:
    start = time.process_time()
    store.archive.put(batch)
    return time.process_time() - start


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _batches(found: Iterable[_Each], size: int) -> Iterator[list[_Each]]:
    walked = iter(found)
    while batch := list(islice(walked, size)):
        yield batch


if __name__ == "__main__":
    command()
