"""A cluster under load loses a node: `python -m tests.drills.cluster --n 6000`.

Three OpenSearch nodes on loopback. Two stores, as on two hosts, put articles and claim the same keys, a third asks.
After a third of the articles one node is ended by SIGKILL, after two thirds it comes back. Prints articles a second and
the times of questions before, without and again with the node; exit status 1 when anything acknowledged is lost, a
question fails or a key is given out twice.
"""

import statistics
import sys
import threading
import time
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple
from uuid import uuid4

import click

from bot.errors import StoreError
from bot.models import Reading
from bot.store import Query, Store, open_store
from tests.store.opensearch.made import WORDS, readings
from tests.store.opensearch.nodes import Node, address, running

BATCH = 50
WHEN = ("three nodes", "one killed", "back again")


class Asked(NamedTuple):
    """One question: in which phase it was asked, how many seconds it took, and what went wrong."""

    phase: int
    took: float
    error: str | None


class Drill:
    """What is put, asked and claimed, and what came of it."""

    def __init__(self, url: str, found: Sequence[Reading]) -> None:
        """Prepare; `found` are the articles."""
        self.url, self.readings = url, found
        self.acknowledged: list[str] = []
        self.claims: dict[int, list[str]] = {}
        self.asked: list[Asked] = []
        self.failures: list[str] = []
        self.phase = 0
        self.seconds = [0.0] * len(WHEN)
        self.articles = [0] * len(WHEN)
        self._lock = threading.Lock()
        self._over = threading.Event()

    def run(self, nodes: Sequence[Node], victim: int) -> None:
        """Do everything; `victim` is the number of the node that is killed."""
        asking = threading.Thread(target=self._ask)
        asking.start()
        third = len(self.readings) // 3 // BATCH * BATCH
        parts = (self.readings[:third], self.readings[third : 2 * third], self.readings[2 * third :])
        for self.phase, part in enumerate(parts):
            began = time.monotonic()
            workers = [threading.Thread(target=self._work, args=(f"host {n}", part[n::2])) for n in range(2)]
            for worker in workers:
                worker.start()
            if self.phase == 1:
                time.sleep(0.3)  # in the middle of batches
                nodes[victim].kill()
            for worker in workers:
                worker.join()
            self.seconds[self.phase] = time.monotonic() - began
            self.articles[self.phase] = len(part)
            if self.phase == 1:
                nodes[victim].start()
                nodes[victim].ready(len(nodes))
        self._over.set()
        asking.join()

    def _work(self, owner: str, part: Sequence[Reading]) -> None:
        store = open_store(self.url)
        try:
            for at in range(0, len(part), BATCH):
                batch = part[at : at + BATCH]
                self._claim(store, owner, at + self.phase * len(self.readings))
                report = store.archive.put(batch)
                with self._lock:
                    self.acknowledged += [*report.new, *report.known, *report.changed]
        except StoreError as error:
            self.failures.append(f"{owner}: {error}")
        finally:
            store.archive.close()

    def _claim(self, store: Store, owner: str, event: int) -> None:
        """Both hosts want the same keys, as when Slack delivers an event twice."""
        if store.ledger.claim(("T1", "seen", str(event)), owner=owner, lease=600):
            with self._lock:
                self.claims.setdefault(event, []).append(owner)

    def _ask(self) -> None:
        store = open_store(self.url)
        number = 0
        while not self._over.wait(0.02):
            number += 1
            query = Query(phrases=((WORDS[number * 37 % len(WORDS)],),), order="best" if number % 2 else "newest")
            phase, began, error = self.phase, time.monotonic(), None
            try:
                store.archive.search(query, limit=10)
            except StoreError as failure:
                error = str(failure)
            self.asked.append(Asked(phase, time.monotonic() - began, error))
        store.archive.close()

    def lost(self) -> list[str]:
        """Return the acknowledged articles that cannot be got or are not found."""
        archive = open_store(self.url).archive
        archive.flush()
        wanted = {reading.article.id: reading for reading in self.readings}
        missing = []
        for at in range(0, len(self.acknowledged), 500):
            some = self.acknowledged[at : at + 500]
            stored = {each.article.id: each for each in archive.get(some)}
            missing += [each for each in some if stored.get(each) != wanted[each]]
        if archive.search(Query(), limit=1).total != len(set(self.acknowledged)):
            missing.append("the search finds another number of articles")
        archive.close()
        return missing

    def doubled(self) -> list[int]:
        """Return the keys that were given out twice or to nobody."""
        return [event for event, owners in self.claims.items() if len(owners) != 1]

    def report(self) -> str:
        """Return the figures, a line for each phase."""
        lines = []
        for phase, name in enumerate(WHEN):
            took = sorted(each.took for each in self.asked if each.phase == phase) or [0.0]
            rate = self.articles[phase] / self.seconds[phase] if self.seconds[phase] else 0.0
            lines.append(
                f"{name}: {rate:.0f} articles a second; {len(took)} questions,"
                f" p50 {statistics.median(took) * 1000:.0f} ms,"
                f" p99 {took[int(len(took) * 0.99)] * 1000:.0f} ms, longest {took[-1]:.1f} s"
            )
        return "\n".join(lines)


@click.command()
@click.option("--n", "count", default=6000, show_default=True, help="Articles.")
@click.option("--victim", default=0, show_default=True, help="Number of the node that is killed.")
def command(count: int, victim: int) -> None:
    """Run the drill and print the figures."""
    found = list(islice(readings(count), count))
    with running(3) as nodes:
        drill = Drill(address(nodes, f"drill{uuid4().hex[:8]}", shards=3), found)
        open_store(drill.url).archive.close()
        drill.run(nodes, victim)
        lost, doubled = drill.lost(), drill.doubled()
    failed = [each for each in drill.asked if each.error]
    click.echo(drill.report())
    click.echo(
        f"{len(drill.acknowledged):,} articles acknowledged, {len(lost)} lost; {len(failed)} questions failed;"
        f" {len(drill.claims)} keys claimed, {len(doubled)} twice; {len(drill.failures)} writers gave up"
    )
    for said in (*drill.failures, *{each.error for each in failed}):
        click.echo(said, err=True)
    sys.exit(1 if lost or doubled or failed or drill.failures else 0)


if __name__ == "__main__":
    command()
