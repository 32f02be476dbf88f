"""Readings into the archive in batches, each one transaction, with the counts of the run."""

import time
from collections.abc import Callable

from bot.formats import contradicted, digest
from bot.ingest.files import Document
from bot.ingest.report import LISTED, IngestReport, Outcome, Refused, Understood
from bot.ledger.bookmarks import Bookmarks, Position
from bot.ledger.files import Files
from bot.models import Article, Reading, Stated
from bot.outlets import Outlets
from bot.store import Store
from bot.store.interface import LaidOut, opened

BATCH = 500  # articles of one transaction: the tables beside the index are written once for all of them
SMALL = 200  # of one at the end of a run, where nothing else is done any more while the last is stored
LETTERS = 3_000_000  # characters of one; fewer articles where they are long
PATIENCE = 5.0  # seconds after which what there is is put, so that progress is seen
Progress = Callable[[IngestReport], None]
_Given = tuple[Reading | LaidOut, Article]  # a reading and its article


class Intake:
    """The state of one run: the batch being filled and the counts."""

    def __init__(
        self,
        store: Store,
        outlets: Outlets,
        bookmarks: Bookmarks | None = None,
        *,
        outlet: str | None = None,
        progress: Progress | None = None,
        size: int = 0,
    ) -> None:
        """Put into this store; `outlet` is entered for articles that state none. `size` is what there is, in bytes."""
        self._store, self._outlets, self._outlet, self._progress = store, outlets, outlet, progress
        self._files = Files(store.ledger, store.archive)
        self._started = time.monotonic()
        self._flushed = self._started
        self._taken: list[tuple[Reading | LaidOut, Article, str | None]] = []
        self._letters, self._batch = 0, BATCH
        self._left: set[str] = set()
        self._bookmarks = bookmarks
        self._reached: dict[tuple[str, str], Position] = {}  # in files of many articles, by file and its state
        self._counts: dict[Outcome, int] = {"new": 0, "known": 0, "changed": 0}
        self._quotations = self._removed = 0
        self._listed: list[Understood] = []
        self._refused: list[Refused] = []
        self._size = size
        self.bytes_read = 0
        self.stopped = False

    def refuse(self, source: str, reason: str) -> None:
        """Note a document that was not read."""
        self._refused.append(Refused(source=source, reason=reason))

    def take(self, reading: Reading | LaidOut, file: str | None = None) -> None:
        """Take one reading, laid out for the store or not yet.

        `file` is the file that holds it alone, so that its next version can replace it.
        """
        long_ago = time.monotonic() - self._flushed > PATIENCE
        if len(self._taken) >= self._batch or self._letters >= LETTERS or (long_ago and self._taken):
            self.flush()
        article = reading.article
        self._taken.append((reading, article, file))
        self._letters += len(article.text)

    def in_small_batches(self) -> None:
        """Put fewer articles at a time from now on."""
        self._batch = min(SMALL, BATCH)

    def came_to(self, document: Document) -> None:
        """Note that everything of a document was taken."""
        if document.file is not None:
            self._reached[document.file] = document.position

    def flush(self) -> None:
        """Put what was taken so far."""
        taken, self._taken, self._letters = self._taken, [], 0
        if taken:
            with self._store.ledger.together():
                placed = [self._placed(article, file) for _, article, file in taken]
            batch: dict[str, _Given] = {}
            for (reading, given, _), article in zip(taken, placed, strict=True):
                if article.id in batch:
                    self._put(batch)
                    batch = {}
                if article.id != given.id:  # ids of quotations are made of the article's
                    batch[article.id] = _read(article, self._outlets), article
                else:
                    batch[article.id] = reading if article is given else _with(reading, article), article
            self._put(batch)
            self._mark()
            if self._progress:
                self._progress(self.report())
        self._flushed = time.monotonic()

    def _mark(self) -> None:
        """Note how far files of many articles are stored by now."""
        reached, self._reached = self._reached, {}
        if self._bookmarks:
            for (file, state), position in reached.items():
                self._bookmarks.put(file, state, position)

    def _placed(self, article: Article, file: str | None) -> Article:
        """Return an article with the outlet it was given and the id it has as the one that the file holds."""
        if self._outlet and article.outlet is None:
            entered = Stated(value=self._outlets.normal(self._outlet), origin="person", by="ingest --outlet")
            article = article.model_copy(update={"outlet": entered})
        if file is None:
            return article
        article_id, left = self._files.place(
            file,
            article.id,
            article.version,
            addressed=article.id != article.version,
            fresh=digest(f"{file} {article.version}"),
        )
        if left:
            self._left.add(left)
        return article if article.id == article_id else article.model_copy(update={"id": article_id})

    def _put(self, batch: dict[str, _Given]) -> None:
        stored = {found.id: found for found in self._store.archive.articles(list(batch))}
        done = self._store.archive.put([_as_first_seen(*given, stored) for given in batch.values()])
        outcomes: tuple[tuple[Outcome, tuple[str, ...]], ...] = (
            ("new", done.new),
            ("known", done.known),
            ("changed", done.changed),
        )
        for did, ids in outcomes:
            self._counts[did] += len(ids)
            for article_id in ids:
                reading, article = batch[article_id]
                count = len(reading.quotations)
                self._quotations += count
                if len(self._listed) < LISTED:
                    others = {str(field): values for field, values in contradicted(article, self._outlets).items()}
                    self._listed.append(Understood.of(article, did, count, others))

    def finish(self) -> IngestReport:
        """Put the rest, remove what no file holds any more, and report."""
        self.flush()
        gone = [article for article in sorted(self._left) if self._files.abandoned(article)]
        self._removed = self._store.archive.remove(gone) if gone else 0
        if self._bookmarks and not self.stopped:
            self._bookmarks.close()
        self._store.archive.flush()
        return self.report()

    def report(self) -> IngestReport:
        """Return the counts so far."""
        return IngestReport(
            new=self._counts["new"],
            known=self._counts["known"],
            changed=self._counts["changed"],
            removed=self._removed,
            quotations=self._quotations,
            seconds=round(time.monotonic() - self._started, 3),
            bytes_read=self.bytes_read,
            bytes_there=self._size,
            stopped=self.stopped,
            went_on=self._bookmarks.went_on if self._bookmarks else {},
            articles=tuple(self._listed),
            refused=tuple(self._refused),
        )


def _read(article: Article, outlets: Outlets) -> Reading:
    from bot.ingest.reading import read  # noqa: PLC0415 - most runs store only what other processes read

    return read(article, outlets)


def _with(reading: Reading | LaidOut, article: Article) -> Reading:
    return opened([reading])[0].model_copy(update={"article": article})


def _as_first_seen(reading: Reading | LaidOut, article: Article, stored: dict[str, Article]) -> Reading | LaidOut:
    """Return the reading with the provenance it has in the archive, so that a copy of a file changes nothing."""
    old = stored.get(article.id)
    if old is None or old.version != article.version or old.provenance == article.provenance:
        return reading
    return _with(reading, article.model_copy(update={"provenance": old.provenance}))
