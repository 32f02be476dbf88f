"""One run: documents through the formats and the engine into the archive."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from bot.ingest.files import Document, bytes_at, documents
from bot.ingest.intake import Intake, Progress
from bot.ingest.register import register
from bot.ingest.report import IngestReport
from bot.ingest.workers import readings_of
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
    An interrupt ends the run after the current batch; running again goes on.
    """
    outlets = register(settings)
    intake = Intake(store, outlets, outlet=outlet, progress=progress, size=bytes_at(paths) if progress else 0)
    found = chain.from_iterable(_documents(path, settings) for path in paths)
    try:
        for document, outcome in readings_of(found, outlets, store.archive.layout, workers=settings.workers):
            intake.bytes_read += document.size
            if isinstance(outcome, str):
                intake.refuse(document.source, outcome)
                continue
            for reading, laid in outcome:
                intake.take(reading, document.key, laid)
    except KeyboardInterrupt:
        intake.stopped = True
    return intake.finish()


def _documents(path: Path | str, settings: Settings) -> Iterator[Document]:
    if isinstance(path, str) and path.startswith(("http://", "https://")):
        from bot.ingest.pages import page  # noqa: PLC0415 - files need no network

        yield page(path, settings)
    else:
        yield from documents([Path(path)], settings.max_bytes)
