"""One run: documents through the formats and the engine into the archive."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from bot import __version__
from bot.formats import digest
from bot.ingest.files import Begun, Document, bytes_at, documents
from bot.ingest.intake import Intake, Progress
from bot.ingest.register import register
from bot.ingest.report import IngestReport
from bot.ingest.workers import readings_of
from bot.ledger.bookmarks import Bookmarks
from bot.quotes import ENGINE, ENGINE_VERSION
from bot.settings import Settings
from bot.store import Store


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
    An interrupt ends the run after the current batch; running again goes on, in a file of many articles behind those
    that are stored.
    """
    outlets = register(settings)
    # all that decides how a document is read: with any of it changed, a file begun is read from its beginning
    terms = digest(f"{__version__} {ENGINE} {ENGINE_VERSION} {outlet} {settings.max_bytes} {outlets.model_dump_json()}")
    bookmarks = Bookmarks(store.ledger, terms)
    size = bytes_at(paths) if progress else 0
    intake = Intake(store, outlets, bookmarks, outlet=outlet, progress=progress, size=size)
    found = chain.from_iterable(_documents(path, settings, bookmarks.at) for path in paths)
    try:
        layout, workers = store.archive.layout, settings.workers
        for document, outcome in readings_of(found, outlets, layout, workers=workers, last=intake.in_small_batches):
            intake.bytes_read += document.size
            if isinstance(outcome, str):
                intake.refuse(document.source, outcome)
                continue
            for reading in outcome:
                intake.take(reading, document.key)
            intake.came_to(document)
    except KeyboardInterrupt:
        intake.stopped = True
    return intake.finish()


def _documents(path: Path | str, settings: Settings, begun: Begun) -> Iterator[Document]:
    if isinstance(path, str) and path.startswith(("http://", "https://")):
        from bot.ingest.pages import page  # noqa: PLC0415 - files need no network

        yield page(path, settings)
    else:
        yield from documents([Path(path)], settings.max_bytes, begun)
