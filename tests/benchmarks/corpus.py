"""Made news of any size: articles with planted quotations, from the corpus maker of the shared folder."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from hashlib import blake2b
from itertools import groupby
from pathlib import Path
from typing import Any

from bot.models import Article, Provenance, Quotation, Reading, Sentence, Span, Speaker, Stated
from bot.speakers import key
from bot.text.sentences import sentences
from tests.shared import SHARED

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
    with articles.open(encoding="utf-8") as lines, quotes.open(encoding="utf-8") as planted:
        said = groupby((json.loads(line) for line in planted), key=lambda quote: quote["article_id"])
        ahead = next(said, None)
        for line in lines:
            article = json.loads(line)
            mine: list[dict[str, Any]] = []
            if ahead is not None and ahead[0] == article["id"]:
                mine, ahead = list(ahead[1]), next(said, None)
            yield _reading(article, mine)


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
