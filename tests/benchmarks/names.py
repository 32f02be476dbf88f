"""How fast a name finds its spellings: `python -m tests.benchmarks.names --n 1000000`.

Fills an index with that many distinct made-up names of speakers (surnames as uneven as real ones: thousands bear the
commonest), then asks `Archive.names` and `similar_names`, and what an answer makes of both, for common, middling, rare
and misspelt surnames. Prints processor time, median and 99th percentile.
"""

import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from itertools import islice
from pathlib import Path

import click

from bot.answers import people
from bot.models import Article, Provenance, Quotation, Reading, Sentence, Speaker
from bot.speakers import Known, key
from bot.store import Archive, open_store
from tests.benchmarks.corpus import FOLDER

_AN_ARTICLE = 200  # speakers of one made article
_ONSETS = "b br ch d dr f g gr h k kh kr l m n p pr r s sh st t tr v vl y z zh".split()
_VOWELS = "a e i o u ya yu".split()
_ENDINGS = "ov ova ev eva in ina sky skaya enko uk son sen ez ini er ak escu idis yan adze".split()
_ROLES = ("foreign minister", "spokeswoman", "governor", "professor", "coach", None)


@click.command()
@click.option("--n", "count", default=100_000, show_default=True, help="Names.")
@click.option("--folder", default=FOLDER, show_default=True, type=click.Path(path_type=Path), help="Where indexes are.")
@click.option("--each", default=200, show_default=True, help="Questions of each kind.")
def command(count: int, folder: Path, each: int) -> None:
    """Fill the index where it is missing, then time every kind of look-up."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"names-{count}.db"
    archive = open_store(str(path)).archive
    chance = random.Random(7)  # noqa: S311 - the same names each time
    surnames = _surnames(chance, max(count // 8, 100))
    if not archive.coverage().articles:
        _fill(archive, _names(chance, surnames, count))
    some = {
        "common": surnames[:each],
        "middling": surnames[len(surnames) // 100 : len(surnames) // 100 + each],
        "rare": surnames[-each:],
    }
    known = Known()
    for kind, asked in some.items():
        folded = [surname.lower() for surname in asked]
        _print(f"names, {kind}", archive.names, folded)
        _print(f"similar_names, {kind}", archive.similar_names, [_misspelt(chance, word) for word in folded])
        _print(f"a typed name, {kind}", lambda word: people.meant(word, archive, known), list(asked))
        _print(
            f"a misspelt name, {kind}",
            lambda word: people.nearly(word, archive),
            [_misspelt(chance, w) for w in folded],
        )


def _surnames(chance: random.Random, count: int) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < count:
        stem = "".join(chance.choice(_ONSETS) + chance.choice(_VOWELS) for _ in range(chance.choice((1, 2, 2, 3))))
        found[(stem + chance.choice("lmnrstvk") + chance.choice(_ENDINGS)).capitalize()] = None
    return list(found)


def _names(chance: random.Random, surnames: Sequence[str], count: int) -> Iterator[str]:
    """Yield distinct names; the n-th surname is borne by a share of about one n-th of the first's people."""
    given = _surnames(chance, 3000)
    weights = [1 / (number + 20) for number in range(len(surnames))]
    seen: set[str] = set()
    while len(seen) < count:
        for surname in chance.choices(surnames, weights, k=10_000):
            name = f"{chance.choice(given)} {surname}"
            if name not in seen and len(seen) < count:
                seen.add(name)
                yield name


def _fill(archive: Archive, names: Iterator[str]) -> None:
    batch: list[Reading] = []
    while some := list(islice(names, _AN_ARTICLE)):
        batch.append(_reading(some))
        if len(batch) == 20:  # articles of one transaction
            archive.put(batch)
            batch = []
    archive.put(batch)


def _reading(names: Sequence[str]) -> Reading:
    text = "They all said yes."
    name = blake2b(" ".join(names).encode(), digest_size=16).hexdigest()
    return Reading(
        article=Article(
            id=name, version=name, text=text, provenance=Provenance(source=name, format="made", digest=name)
        ),
        sentences=(Sentence(start=0, end=len(text)),),
        quotations=tuple(
            Quotation(
                id=f"{name}{number}",
                start=0,
                end=8,
                marks="none",
                state="named",
                speaker=Speaker(kind="person", name=who, role=_ROLES[number % len(_ROLES)], key=key(who)),
            )
            for number, who in enumerate(names)
        ),
    )


def _misspelt(chance: random.Random, word: str) -> str:
    """Return a word with one letter left out, doubled, changed or swapped with the next."""
    at = chance.randrange(1, len(word) - 1)
    return chance.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + chance.choice("aeiou") + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


def _print(kind: str, ask: Callable[[str], object], asked: Sequence[str]) -> None:
    times = []
    for word in asked:
        started = time.process_time()
        ask(word)
        times.append((time.process_time() - started) * 1000)
    times.sort()
    click.echo(f"{kind:28} p50 {statistics.median(times):6.3f} ms   p99 {times[int(len(times) * 0.99) - 1]:6.3f} ms")


if __name__ == "__main__":
    command()
