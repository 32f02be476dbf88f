"""JSON: one object a line, or a whole export with a list of articles somewhere in it."""

import json
from collections.abc import Iterator
from typing import Any

from bot.errors import ReadError
from bot.formats.article import digest
from bot.formats.decode import decode
from bot.formats.fields import from_fields
from bot.models import Article
from bot.outlets import Outlets

# where exports keep their list: NewsAPI, Event Registry (twice), JSON Feed, search engines
_LISTS = ("articles", "results", "items", "stories", "hits", "data", "docs", "entries", "documents", "rows", "_source")


def read_line(raw: bytes, name: str, outlets: Outlets) -> list[Article]:
    """Read one line; `name` is file and line number. A line without an object or without text is refused."""
    return [from_fields(_loaded(raw), name, "jsonl", digest(raw), outlets)]


def read_jsonl(raw: bytes, name: str, outlets: Outlets) -> list[Article]:
    """Read all lines of a small file; `ingest` reads files line by line itself."""
    return [
        found
        for number, line in enumerate(raw.splitlines(), 1)
        if line.strip()
        for found in read_line(line, f"{name}:{number}", outlets)
    ]


def read_json(raw: bytes, name: str, outlets: Outlets) -> list[Article]:
    """Read an export; entries without text are left out, a file without any is refused."""
    found, reason = [], "there is no article in it"
    for number, entry in enumerate(_entries(_loaded(raw)), 1):
        try:
            found.append(from_fields(entry, f"{name}:{number}", "json", digest(raw), outlets))
        except ReadError as error:
            reason = f"none of its entries is an article: {error}"
    if not found:
        raise ReadError(reason)
    return found


def _loaded(raw: bytes) -> Any:
    try:
        return json.loads(decode(raw))
    except (ValueError, RecursionError) as error:
        raise ReadError("it is not valid JSON") from error


def _entries(loaded: Any) -> Iterator[Any]:
    """Yield the entries of an export: the list itself, the list under a known name, or the one object."""
    for _ in range(4):
        if isinstance(loaded, list):
            yield from (entry.get("_source", entry) if isinstance(entry, dict) else entry for entry in loaded)
            return
        inner = (
            next((loaded[key] for key in _LISTS if isinstance(loaded.get(key), list | dict)), None)
            if isinstance(loaded, dict)
            else None
        )
        if inner is None:
            break
        loaded = inner
    yield loaded
