"""Made news of any size: articles with planted quotations, from the corpus maker of the shared folder."""

import json
import multiprocessing
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from hashlib import blake2b
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from bot.ingest.workers import Layout
from bot.models import Article, Provenance, Quotation, Reading, Sentence, Span, Speaker, Stated
from bot.speakers import key
from bot.store.interface import LaidOut
from bot.text.sentences import sentences
from tests.shared import SHARED

CHUNK = 20_000  # articles made at a time; made while those before them are read
_TOGETHER = 100  # articles handed over at a time
_AHEAD = 30  # of these
Planted = tuple[dict[str, Any], list[dict[str, Any]]]
FOLDER = Path(tempfile.gettempdir()) / "whosaid-benchmarks"


def made(count: int, folder: Path, *, start: int = 0) -> tuple[Path, Path]:
    """Return the files of articles and planted quotations, making them where they are missing."""
    folder.mkdir(parents=True, exist_ok=True)
    articles, quotes = (folder / f"{what}-{start}-{count}.jsonl" for what in ("articles", "quotes"))
    if not quotes.exists():
        maker = [sys.executable, str(SHARED / "tools" / "make_corpus.py"), "make", "--synthetic", "--jobs", "1"]
        unfinished = quotes.with_suffix(".part")
        subprocess.run(
            [*maker, "--n", str(count), "--start", str(start), "--out", str(articles), "--quotes", str(unfinished)],
            check=True,
        )
        unfinished.rename(quotes)
    return articles, quotes


def readings(articles: Path, quotes: Path) -> Iterator[Reading]:
    """Yield each article with its planted quotations, as ingest would store it."""
    for made_up, said in _planted(articles, quotes):
        yield _reading(made_up, said)


def loaded(first: int, count: int, folder: Path, layout: Layout = None) -> Iterator[Reading | LaidOut]:
    """Yield the articles from number `first` on, made chunk by chunk in another process and laid out there.

    Files that were made for this are deleted behind it.
    """
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool, ProcessPoolExecutor(1, mp_context=context) as maker:
        chunks = [(start, min(CHUNK, first + count - start)) for start in range(first, first + count, CHUNK)]
        ahead = [maker.submit(made, size, folder, start=start) for start, size in chunks[:1]]
        for number, _ in enumerate(chunks):
            articles, quotes = ahead[number].result()
            ahead += [maker.submit(made, size, folder, start=start) for start, size in chunks[number + 1 : number + 2]]
            for each in _handed_over(pool, _planted(articles, quotes), layout):
                yield Reading.model_validate_json(each) if isinstance(each, str) else each
            articles.unlink()
            quotes.unlink()


def _handed_over(pool: ProcessPoolExecutor, found: Iterable[Planted], layout: Layout) -> Iterator[str | LaidOut]:
    walked = iter(found)
    waiting: deque[Future[list[str | LaidOut]]] = deque()
    while True:
        while len(waiting) < _AHEAD and (some := list(islice(walked, _TOGETHER))):
            waiting.append(pool.submit(_dumped, some, layout))
        if not waiting:
            return
        yield from waiting.popleft().result()


def _dumped(some: list[Planted], layout: Layout) -> list[str | LaidOut]:
    read = (_reading(made_up, said) for made_up, said in some)
    return [layout(reading) if layout else reading.model_dump_json() for reading in read]


def _planted(articles: Path, quotes: Path) -> Iterator[Planted]:
    with articles.open(encoding="utf-8") as lines, quotes.open(encoding="utf-8") as planted:
        said = groupby((json.loads(line) for line in planted), key=lambda quote: quote["article_id"])
        ahead = next(said, None)
        for line in lines:
            article = json.loads(line)
            mine: list[dict[str, Any]] = []
            if ahead is not None and ahead[0] == article["id"]:
                mine, ahead = list(ahead[1]), next(said, None)
            yield article, mine


def _reading(made_up: dict[str, Any], planted: list[dict[str, Any]]) -> Reading:
    text, url = made_up["text"], made_up["url"]
    article_id = _digest(url)
    return Reading(
        article=Article(
            id=article_id,
            version=_digest(text),
            text=text,
            provenance=Provenance(source=url, format="jsonl", digest=_digest(url + text)),
            outlet=Stated(value=made_up["outlet"], origin="metadata"),
            title=Stated(value=made_up["title"], origin="metadata"),
            published=Stated(value=made_up["published"], origin="metadata"),
            url=Stated(value=url, origin="metadata"),
        ),
        sentences=tuple(Sentence(start=span.start, end=span.end) for span in sentences(text)),
        quotations=tuple(
            Quotation(
                id=_digest(f"{article_id} {number}"),
                start=quote["start"],
                end=quote["end"],
                marks="direct",
                quoted=(Span(start=quote["start"], end=quote["end"]),),
                state="named",
                speaker=Speaker(kind="person", name=quote["speaker"], key=key(quote["speaker"])),
            )
            for number, quote in enumerate(planted)
        ),
    )


def _digest(value: str) -> str:
    return blake2b(value.encode(), digest_size=16).hexdigest()
