"""How fast the archive finds: `python -m tests.benchmarks.search --n 100000 --against tantivy sqlite-utils`.

Top 10 by relevance with excerpts, through `Archive.hits`, beside `sqlite_utils`' `Table.search()` with `snippet()` and
tantivy with stored fields and its SnippetGenerator, over the same made articles, every question asked of each in turn.
Prints medians, 99th percentiles and ratios of medians, and how many of the ten best are those of plain bm25. Times are
of the processor, so that other work on the machine does not count.
Build the index first with `tests.benchmarks.build`; the others' indexes are made when missing.
"""

import json
import random
import resource
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
from sqlite_utils import Database

from bot.store import Archive, Query, open_store
from bot.text.tokens import words
from tests.benchmarks.corpus import FOLDER, made

TOP = 10
Ask = Callable[[tuple[str, ...], bool], list[str]]  # words, as one phrase or not, to addresses


@click.command()
@click.option("--n", "count", default=10_000, show_default=True, help="Articles.")
@click.option("--folder", default=FOLDER, show_default=True, type=click.Path(path_type=Path), help="Where indexes are.")
@click.option("--against", multiple=True, type=click.Choice(["tantivy", "sqlite-utils"]), help="May be given twice.")
@click.option("--each", default=40, show_default=True, help="Questions of each kind.")
@click.argument("also", nargs=-1, type=click.Choice(["tantivy", "sqlite-utils"]))
def command(count: int, folder: Path, against: tuple[str, ...], each: int, also: tuple[str, ...]) -> None:
    """Ask every kind of question of every engine in turn and print medians, p99 and ratios."""
    path = folder / f"index-{count}.db"
    archive = open_store(str(path)).archive
    engines: dict[str, Ask] = {"whosaid": _archive(archive)}
    articles, _ = made(count, folder)
    if "sqlite-utils" in (*against, *also):
        engines["sqlite-utils"] = _sqlite_utils(folder / f"plain-{count}.db", articles)
    tantivy = _Tantivy(folder / f"tantivy-{count}", articles) if "tantivy" in (*against, *also) else None
    if tantivy:
        engines["tantivy"] = tantivy.ask
    questions = dict(draw(archive, articles, each))
    frequent: dict[str, list[float]] = {name: [] for name in engines}
    for kind, asked in questions.items():
        times = _time(engines, [(q, kind == "phrase") for q in asked])
        _print(kind, times, _overlap(path, archive, asked) if len(asked[0]) == 1 else None)
        if kind in ("common word", "stop word"):
            frequent = {name: frequent[name] + times[name] for name in engines}
        if kind == "stop word":
            _print("common or stop", frequent, None)
    typos = [misspelt(question[0]) for question in questions["middling word"]]
    correct: dict[str, Ask] = {"whosaid": lambda q, _: [c.term for c in archive.similar(q[0])]}
    if tantivy:
        correct["tantivy"] = tantivy.fuzzy
    _print("misspelt word", _time(correct, [((typo,), False) for typo in typos]), None)
    click.echo(f"resident: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most, all engines")


# ---------------------------------------------------------------- engines


def _archive(archive: Archive) -> Ask:
    def ask(asked: tuple[str, ...], phrase: bool) -> list[str]:
        phrases = (asked,) if phrase else tuple((word,) for word in asked)
        return [hit.url or "" for hit in archive.hits(Query(phrases=phrases, order="best"), limit=TOP)]

    return ask


def _sqlite_utils(path: Path, articles: Path) -> Ask:
    database = Database(path)
    table = database.table("articles")
    if not table.exists():
        with articles.open(encoding="utf-8") as lines:
            table.insert_all((json.loads(line) for line in lines), pk="id", batch_size=500)
        table.enable_fts(["title", "text"], tokenize="unicode61 remove_diacritics 2", create_triggers=True)
    # what `Table.search()` runs, with the snippet it has no argument for
    sql = table.search_sql(columns=["url", "title"], order_by="rank", limit=TOP).replace(
        "\nselect\n", "\nselect\n    snippet(articles_fts, 1, '', '', '…', 24) as shown,\n", 1
    )

    def ask(asked: tuple[str, ...], phrase: bool) -> list[str]:
        match = f'"{" ".join(asked)}"' if phrase else " ".join(f'"{word}"' for word in asked)
        return [str(row["url"]) for row in database.query(sql, {"query": match})]

    return ask


class _Tantivy:
    """A tantivy index with stored fields; the words are split as its default tokeniser does."""

    def __init__(self, folder: Path, articles: Path) -> None:
        import tantivy  # noqa: PLC0415 - only where it is asked for

        self._tantivy = tantivy
        builder = tantivy.SchemaBuilder()
        for field in ("title", "text", "url", "outlet", "published"):
            builder.add_text_field(field, stored=True)
        self._schema = builder.build()
        fresh = not folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        self._index = tantivy.Index(self._schema, path=str(folder))
        if fresh:
            self._fill(articles)
        self._index.reload()
        self._searcher = self._index.searcher()

    def _fill(self, articles: Path) -> None:
        writer = self._index.writer(heap_size=200_000_000, num_threads=1)
        with articles.open(encoding="utf-8") as lines:
            for line in lines:
                article = json.loads(line)
                fields = {name: article[name] for name in ("title", "text", "url", "outlet", "published")}
                writer.add_document(self._tantivy.Document(**fields))
        writer.commit()
        writer.wait_merging_threads()

    def ask(self, asked: tuple[str, ...], phrase: bool) -> list[str]:
        typed = f'"{" ".join(asked)}"' if phrase else " AND ".join(asked)
        return self._found(self._index.parse_query(typed, ["title", "text"]))

    def fuzzy(self, asked: tuple[str, ...], _: bool) -> list[str]:
        found = self._searcher.search(self._tantivy.Query.fuzzy_term_query(self._schema, "text", asked[0], 2), TOP)
        return [str(score) for score, _address in found.hits]

    def _found(self, query: Any) -> list[str]:
        snippets = self._tantivy.SnippetGenerator.create(self._searcher, query, self._schema, "text")
        found = []
        for _, address in self._searcher.search(query, TOP).hits:
            document = self._searcher.doc(address)
            snippets.snippet_from_doc(document).fragment()
            found.append(str(document["url"][0]))
        return found


# ---------------------------------------------------------------- questions


def draw(archive: Archive, articles: Path, each: int) -> Iterator[tuple[str, list[tuple[str, ...]]]]:
    """Yield questions of each kind, drawn from the articles: the same for the same index."""
    chance = random.Random(7)  # noqa: S311 - questions, not secrets
    texts: list[tuple[str, ...]] = []
    with articles.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number % 97 == 0 and len(texts) < each * 40:
                texts.append(words(json.loads(line)["text"]))
    total = archive.coverage().articles
    seen = sorted({word for text in texts for word in text if word.isascii() and word.isalpha()})
    chance.shuffle(seen)
    shares = {count.term: count.articles / total for count in archive.frequencies(seen)}
    for kind, low, high in (
        ("rare word", 3 / total, 0.0005),
        ("middling word", 0.001, 0.01),
        ("common word", 0.02, 0.3),
        ("stop word", 0.3, 1.0),
    ):
        found: list[tuple[str, ...]] = [(word,) for word in seen if low <= shares[word] < high]
        yield kind, found[:each]
    used = [text for text in texts if len(text) > 60]
    yield "two words", [_pair(chance, text, shares) for text in used[:each]]
    yield "phrase", [text[at : at + 3] for text in used[:each] for at in [chance.randrange(len(text) - 3)]]


def _pair(chance: random.Random, text: tuple[str, ...], shares: dict[str, float]) -> tuple[str, ...]:
    known = sorted({word for word in text if 0.0005 < shares.get(word, 0) < 0.1})
    return tuple(chance.sample(known, 2))


def misspelt(word: str) -> str:
    """Swap two letters in the middle."""
    at = len(word) // 2
    return word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]


# ---------------------------------------------------------------- measuring


def _time(engines: dict[str, Ask], asked: list[tuple[tuple[str, ...], bool]]) -> dict[str, list[float]]:
    """Ask every question of every engine in turn, after one round to warm up; milliseconds of the processor."""
    times: dict[str, list[float]] = {name: [] for name in engines}
    for turn in range(4):
        for question in asked:
            for name, ask in engines.items():
                start = time.process_time_ns()
                ask(*question)
                if turn:
                    times[name].append((time.process_time_ns() - start) / 1e6)
    return times


def _overlap(path: Path, archive: Archive, asked: list[tuple[str, ...]]) -> float:
    """Return the share of the ten best that plain bm25 over the same index has too, equal scores counting as equal."""
    database, shares = Database(path), []
    for (word,) in asked:
        match = f'{{headline words}} : "{word}"'
        rows = database.execute(
            "SELECT a.url, bm25(articles_fts, 1.0, 1.0, 0.0) AS score FROM articles_fts"
            " JOIN articles a ON a.place = articles_fts.rowid WHERE articles_fts MATCH ? ORDER BY score",
            (match,),
        ).fetchall()
        worst = rows[:TOP][-1][1]
        plain = {url for url, score in rows if score <= worst + 1e-9}
        found = [hit.url for hit in archive.hits(Query(phrases=((word,),), order="best"), limit=TOP)]
        shares.append(sum(url in plain for url in found) / len(found))
    return statistics.mean(shares)


def _print(kind: str, times: dict[str, list[float]], overlap: float | None) -> None:
    mine = statistics.median(times["whosaid"])
    parts = []
    for name, taken in times.items():
        middle, high = statistics.median(taken), statistics.quantiles(taken, n=100)[98]
        ratio = "" if name == "whosaid" else f" (ratio {mine / middle:.3f})"
        parts.append(f"{name} {middle:.3f} ms, p99 {high:.3f}{ratio}")
    click.echo(f"{kind:14} {'; '.join(parts)}" + ("" if overlap is None else f"; overlap {overlap:.3f}"))


if __name__ == "__main__":
    command()
