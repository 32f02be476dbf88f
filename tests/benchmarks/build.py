"""How fast an index is built: `python -m tests.benchmarks.build --n 100000`.

Writes the planted quotations straight to the archive, 1,000 articles a transaction, and prints articles a second, bytes
an article, and with `--more` what some more cost. `--full` measures the whole ingest (reading, attribution, relays)
beside attribution alone. Times are of the processor, so that other work on the machine does not count.
"""

import json
import resource
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import click

from bot.ingest.reading import read
from bot.models import Reading
from bot.outlets import Outlets
from bot.quotes import attribute
from bot.store import Store, open_store
from tests.benchmarks.corpus import FOLDER, made, readings

BATCH = 1000


@click.command()
@click.option("--n", "count", default=10_000, show_default=True, help="Articles.")
@click.option("--folder", default=FOLDER, show_default=True, type=click.Path(path_type=Path), help="Where files go.")
@click.option("--full", is_flag=True, help="Read every article as ingest does, and compare with attribution alone.")
@click.option("--more", default=0, help="Afterwards add this many articles to the index and time it.")
def command(count: int, folder: Path, full: bool, more: int) -> None:
    """Build an index of made articles and print what it cost as one JSON object."""
    path = folder / f"index-{count}{'-full' if full else ''}.db"
    for old in folder.glob(path.name + "*"):
        old.unlink()
    store = open_store(str(path))
    articles, quotes = made(count, folder)
    report = _full(store, readings(articles, quotes)) if full else _planted(store, readings(articles, quotes))
    if more:
        extra = list(readings(*made(more, folder, start=count)))
        report["more_seconds"] = round(_put(store, extra), 2)
    report |= {
        "articles": count,
        "bytes_an_article": path.stat().st_size // count,
        "resident_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    store.archive.close()
    click.echo(json.dumps(report))


def _planted(store: Store, found: Iterable[Reading]) -> dict[str, float]:
    seconds, count = 0.0, 0
    for batch in _batches(found, BATCH):
        seconds += _put(store, batch)
        count += len(batch)
        if count % 50_000 == 0:
            click.echo(f"{count:,} articles, {count / seconds:,.0f} a second", err=True)
    return {"put_a_second": round(count / seconds, 1)}


def _full(store: Store, found: Iterable[Reading]) -> dict[str, float]:
    """Measure attribution alone and reading plus storing on the same articles, batch by batch in turn."""
    outlets = Outlets.parse("")
    alone = whole = 0.0
    count = 0
    for batch in _batches(found, 200):
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


def _put(store: Store, batch: list[Reading]) -> float:
    start = time.process_time()
    store.archive.put(batch)
    return time.process_time() - start


def _batches(found: Iterable[Reading], size: int) -> Iterator[list[Reading]]:
    walked = iter(found)
    while batch := list(islice(walked, size)):
        yield batch


if __name__ == "__main__":
    command()
