"""The index that comes with the package: built from the briefs on first use, in a cache folder or in memory."""

import contextlib
import hashlib
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from bot import __version__
from bot.errors import StoreError
from bot.ingest.register import register
from bot.quotes import ENGINE, ENGINE_VERSION
from bot.store import Store, open_store

if TYPE_CHECKING:
    from bot.settings import Settings


def open_index(settings: "Settings", url: str | None = None) -> Store:
    """Open the index that is asked for: the one named, else the one of the settings, else the embedded one."""
    place = url or settings.store
    return open_store(place, settings) if place else embedded(settings)


def embedded(settings: "Settings") -> Store:
    """Open the embedded index, building it where it is missing or of another version of the briefs or the engine."""
    documents = _documents()
    folder = settings.cache_folder
    path = folder / f"embedded-{_fingerprint(documents)}.db"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        store = open_store(str(path), settings)
        if store.archive.coverage().articles != len(documents):
            _build(store, documents, settings)
            _clear(folder, path.name)
    except (OSError, StoreError):
        store = open_store(":memory:", settings)
        _build(store, documents, settings)
    return store


def _documents() -> dict[str, bytes]:
    """Return the briefs by name; the folder's own README is about them."""
    found = (item for item in files("corpus").iterdir() if item.name.endswith(".md") and item.name != "README.md")
    return {item.name: item.read_bytes() for item in sorted(found, key=lambda item: item.name)}


def _build(store: Store, documents: dict[str, bytes], settings: "Settings") -> None:
    """Put all briefs in one transaction, so that a build that was killed leaves nothing behind."""
    from bot.formats import read_document  # noqa: PLC0415 - only a first use builds, and nobody else should wait
    from bot.ingest.reading import read  # noqa: PLC0415

    outlets = register(settings)
    found = [article for name, raw in documents.items() for article in read_document(raw, name, outlets)]
    store.archive.put([read(article, outlets) for article in found])
    store.archive.flush()


def _fingerprint(documents: dict[str, bytes]) -> str:
    """Return a digest of all that the index depends on: briefs, versions, and the code that reads them."""
    state = hashlib.sha256(f"{__version__} {ENGINE} {ENGINE_VERSION}".encode())
    for name, raw in documents.items():
        state.update(name.encode() + raw)
    for source in sorted(Path(__file__).parents[1].rglob("*.py")):
        if {"slack", "answers", "cli"}.isdisjoint(source.parts):
            status = source.stat()
            state.update(f"{source.name} {status.st_size} {status.st_mtime_ns}".encode())
    return state.hexdigest()[:16]


def _clear(folder: Path, name: str) -> None:
    """Remove the embedded indexes of other versions."""
    for old in folder.glob("embedded-*.db*"):
        if not old.name.startswith(name):
            with contextlib.suppress(OSError):
                old.unlink()
