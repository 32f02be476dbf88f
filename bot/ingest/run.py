"""One run: documents through the formats and the engine into the archive, in batches, each one transaction."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path

from bot.errors import ReadError, WhosaidError
from bot.formats import digest, read_document
from bot.ingest.files import Document, documents
from bot.ingest.reading import read
from bot.ingest.register import register
from bot.ingest.report import LISTED, IngestReport, Outcome, Refused, Understood
from bot.ledger.files import Files
from bot.models import Reading, Stated
from bot.outlets import Outlets
from bot.settings import Settings
from bot.store import Store

BATCH = 50  # articles of one transaction
Progress = Callable[[IngestReport], None]


def ingest(
    paths: Sequence[Path | str],
    store: Store,
    settings: Settings,
    *,
    outlet: str | None = None,
    progress: Progress | None = None,
) -> IngestReport:
    """Read files, folders and web addresses into the store and report; only the store's own errors are raised.

    `outlet` is entered for articles that state none. `progress` is called after each batch with the counts so far.
    An interrupt ends the run after the current batch; running again goes on.
    """
    run = _Run(store, register(settings), outlet, progress)
    try:
        run.all(chain.from_iterable(_documents(path, settings) for path in paths))
    except KeyboardInterrupt:
        run.stopped = True
    return run.finish()


def _documents(path: Path | str, settings: Settings) -> Iterator[Document]:
    if isinstance(path, str) and path.startswith(("http://", "https://")):
        from bot.ingest.pages import page  # noqa: PLC0415 - files need no network

        yield page(path, settings)
    else:
        yield from documents([Path(path)], settings.max_bytes)


def read_one(document: Document, outlets: Outlets) -> list[Reading] | str:
    """Return the readings of one document, or the reason why there are none. No document makes this raise."""
    if document.reason is not None:
        return document.reason
    try:
        return [
            read(article, outlets)
            for article in read_document(document.raw, document.source, outlets, ending=document.ending)
        ]
    except ReadError as error:
        return str(error)
    except (WhosaidError, ValueError, RecursionError, MemoryError) as error:
        return f"it made the reader stumble ({type(error).__name__})"


class _Run:
    """The state of one run: the batch being filled and the counts."""

    def __init__(self, store: Store, outlets: Outlets, outlet: str | None, progress: Progress | None) -> None:
        self._store, self._outlets, self._outlet, self._progress = store, outlets, outlet, progress
        self._files = Files(store.ledger, store.archive)
        self._started = time.monotonic()
        self._batch: dict[str, Reading] = {}
        self._left: set[str] = set()
        self._counts: dict[Outcome, int] = {"new": 0, "known": 0, "changed": 0}
        self._quotations = self._removed = 0
        self._listed: list[Understood] = []
        self._refused: list[Refused] = []
        self.stopped = False

    def all(self, found: Iterable[Document]) -> None:
        for document in found:
            outcome = read_one(document, self._outlets)
            if isinstance(outcome, str):
                self._refused.append(Refused(source=document.source, reason=outcome))
                continue
            for reading in outcome:
                self._take(document, reading)

    def finish(self) -> IngestReport:
        self._flush()
        gone = [article for article in sorted(self._left) if self._files.abandoned(article)]
        self._removed = self._store.archive.remove(gone) if gone else 0
        self._store.archive.flush()
        return self._report()

    def _take(self, document: Document, reading: Reading) -> None:
        article = reading.article
        if self._outlet and article.outlet is None:
            entered = Stated(value=self._outlets.normal(self._outlet), origin="person", by="ingest --outlet")
            article = article.model_copy(update={"outlet": entered})
        if document.key is not None:
            article_id, left = self._files.place(
                document.key,
                article.id,
                article.version,
                addressed=article.id != article.version,
                fresh=digest(f"{document.key} {article.version}"),
            )
            if left:
                self._left.add(left)
            article = article.model_copy(update={"id": article_id})
        if article.id != reading.article.id:
            reading = read(article, self._outlets)  # ids of quotations are made of the article's
        if article.id in self._batch:
            self._flush()
        self._batch[article.id] = reading.model_copy(update={"article": article})
        if len(self._batch) >= BATCH:
            self._flush()

    def _flush(self) -> None:
        if not self._batch:
            return
        batch, self._batch = self._batch, {}
        copies = {stored.article.id: stored for stored in self._store.archive.get(list(batch))}
        done = self._store.archive.put([_as_first_seen(reading, copies) for reading in batch.values()])
        outcomes: tuple[tuple[Outcome, tuple[str, ...]], ...] = (
            ("new", done.new),
            ("known", done.known),
            ("changed", done.changed),
        )
        for did, ids in outcomes:
            self._counts[did] += len(ids)
            for article_id in ids:
                count = len(batch[article_id].quotations)
                self._quotations += count
                if len(self._listed) < LISTED:
                    self._listed.append(Understood.of(batch[article_id].article, did, count))
        if self._progress:
            self._progress(self._report())

    def _report(self) -> IngestReport:
        return IngestReport(
            new=self._counts["new"],
            known=self._counts["known"],
            changed=self._counts["changed"],
            removed=self._removed,
            quotations=self._quotations,
            seconds=round(time.monotonic() - self._started, 3),
            stopped=self.stopped,
            articles=tuple(self._listed),
            refused=tuple(self._refused),
        )


def _as_first_seen(reading: Reading, stored: dict[str, Reading]) -> Reading:
    """Return the reading with the provenance it has in the archive, so that a copy of a file changes nothing."""
    old = stored.get(reading.article.id)
    if old is None or old.article.version != reading.article.version:
        return reading
    return reading.model_copy(
        update={"article": reading.article.model_copy(update={"provenance": old.article.provenance})}
    )
