"""Do a file and a cluster answer alike? `python -m tests.drills.same --n 10000 --questions 100`.

Puts the same made articles into SQLite and into three OpenSearch nodes on loopback, asks both the same questions, and
prints what differs; exit status 1 when an answer does. The order by relevance is each store's own: how many of the ten
best they share is printed.
"""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bot.store import open_store
from tests.store.opensearch.made import WORDS, readings
from tests.store.opensearch.nodes import address, running
from tests.store.opensearch.same import best, different_answers, fill, views


@click.command()
@click.option("--n", "count", default=10_000, show_default=True, help="Articles.")
@click.option("--questions", default=100, show_default=True, help="Questions.")
def command(count: int, questions: int) -> None:
    """Compare the two stores and print the figures."""
    with TemporaryDirectory() as folder, running(3) as nodes:
        file, cluster = open_store(str(Path(folder) / "index.db")), open_store(address(nodes, "same", shards=3))
        began = time.monotonic()
        fill((file, cluster), readings(count))
        click.echo(f"{count:,} articles in both after {time.monotonic() - began:.0f} s", err=True)
        one, other = views(file.archive), views(cluster.archive)
        wrong = [what for what in one if one[what] != other[what]]
        wrong += different_answers(file.archive, cluster.archive, questions)
        asked = [(best(file.archive, [word]), best(cluster.archive, [word])) for word in WORDS[:: len(WORDS) // 100]]
        file.archive.close()
        cluster.archive.close()
    shared, all_ = sum(len(a & b) for a, b in asked), sum(len(a) for a, _ in asked)
    click.echo(f"{count:,} articles, {questions} questions and {len(one)} lists: {len(wrong)} differ {wrong or ''}")
    click.echo(f"by relevance, {shared} of {all_} articles among the ten best of {len(asked)} words are the same")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    command()
