"""How long a whole answer takes: `python -m tests.benchmarks.answers --n 100000`.

`who_said` from the typed text to Slack's blocks, over an index that `tests.benchmarks.build` made, by kind of question.
Prints medians and 99th percentiles in milliseconds, of the clock and of the processor, and the memory at the end.
"""

import multiprocessing
import resource
import statistics
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import click

from bot.answers import answer
from bot.models import Question
from bot.slack.app import calm_memory
from bot.slack.messages import render
from bot.store import Archive, open_store
from tests.benchmarks.corpus import FOLDER, made
from tests.benchmarks.search import draw, misspelt


@click.command()
@click.option("--n", "count", default=10_000, show_default=True, help="Articles.")
@click.option("--folder", default=FOLDER, show_default=True, type=click.Path(path_type=Path), help="Where indexes are.")
@click.option("--each", default=40, show_default=True, help="Questions of each kind.")
def command(count: int, folder: Path, each: int) -> None:
    """Ask every kind of question once, after a first round of others, and print what an answer took."""
    path = str(folder / f"index-{count}.db")
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as other:
        asked = other.submit(_drawn, path, made(count, folder)[0], 2 * each).result()
    archive = open_store(path).archive
    calm_memory()
    every: list[tuple[float, float]] = []
    for kind, texts in asked.items():
        half = len(texts) // 2
        for text in texts[:half]:
            _took(archive, text)
        times = [_took(archive, text) for text in texts[half:]]
        every += times
        _print(kind, times)
    _print("all", every)
    click.echo(f"resident: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB at most")


def _drawn(path: str, articles: Path, each: int) -> dict[str, list[str]]:
    """Return questions of each kind; in a process of its own, because drawing them takes more memory than answering."""
    asked = {
        kind: [f'"{" ".join(words)}"' if kind == "phrase" else " ".join(words) for words in found]
        for kind, found in draw(open_store(path).archive, articles, each)
    }
    asked["misspelt word"] = [misspelt(word) for word in asked["middling word"]]
    return asked


def _took(archive: Archive, text: str) -> tuple[float, float]:
    """Return the milliseconds of one answer: of the clock, of the processor."""
    start, work = time.perf_counter(), time.process_time()
    render(answer(Question(name="who_said", text=text), archive))
    return (time.perf_counter() - start) * 1000, (time.process_time() - work) * 1000


def _print(kind: str, times: list[tuple[float, float]]) -> None:
    clock, work = zip(*times, strict=True)
    parts = [
        f"{name} p50 {statistics.median(taken):.1f}, p99 {statistics.quantiles(taken, n=100)[98]:.1f} ms"
        for name, taken in (("clock", clock), ("processor", work))
    ]
    click.echo(f"{kind:14} {len(times):4} asked: {'; '.join(parts)}")


if __name__ == "__main__":
    command()
