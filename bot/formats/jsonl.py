"""One JSON object a line, an article each; `FIELDS` says under which names its values are looked up."""

import json
from typing import Any

from bot.errors import ReadError
from bot.formats.article import Given, article, digest
from bot.formats.decode import decode
from bot.formats.markup import plain
from bot.models import Article, Provenance
from bot.outlets import Outlets

# field -> names under which exports carry it, best first
FIELDS: dict[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article_text", "full_text", "fulltext", "story", "description"),
    "title": ("title", "headline", "name"),
    "outlet": ("outlet", "publisher", "media_name", "publication", "source_name", "site_name", "source"),
    "url": ("url", "link", "canonical_url", "canonical", "uri"),
    "published": (
        "published",
        "publishedAt",
        "publish_date",
        "published_at",
        "dateTime",
        "date",
        "pubDate",
        "datetime",
    ),
    "author": ("author", "byline", "authors", "creator"),
    "language": ("language", "lang"),
    "feed_id": ("guid", "id"),
}


def read_line(raw: bytes, name: str, outlets: Outlets) -> list[Article]:
    """Read one line; `name` is file and line number. A line without an object or without text is refused."""
    try:
        loaded = json.loads(decode(raw))
    except (ValueError, RecursionError) as error:
        raise ReadError("it is not valid JSON") from error
    return [from_object(loaded, name, "jsonl", digest(raw), outlets)]


def read_jsonl(raw: bytes, name: str, outlets: Outlets) -> list[Article]:
    """Read all lines of a small file; `ingest` reads files line by line itself."""
    return [
        found
        for number, line in enumerate(raw.splitlines(), 1)
        if line.strip()
        for found in read_line(line, f"{name}:{number}", outlets)
    ]


def from_object(loaded: Any, name: str, kind: str, raw_digest: str, outlets: Outlets) -> Article:
    """Build an article from a decoded object; its fields are looked up under the names of `FIELDS`."""
    if not isinstance(loaded, dict):
        raise ReadError("it is not a JSON object")
    values = {field: _first(loaded, names) for field, names in FIELDS.items()}
    text = values.pop("text")
    if not text or not text.strip():
        raise ReadError("it has no text")
    feed_id = values.get("feed_id")
    # a running number is an id only inside its own file
    values["feed_id"] = f"{name.rpartition(':')[0]} {feed_id}" if feed_id else None
    provenance = Provenance(source=name, format=kind, digest=raw_digest)
    return article(plain(text), provenance, Given.model_validate(values), outlets)


def _first(loaded: dict[str, Any], names: tuple[str, ...]) -> str | None:
    for name in names:
        printed = _printed(loaded.get(name))
        if printed:
            return printed
    return None


def _printed(value: Any) -> str | None:
    """Return a JSON value as text: a nested source by its name or title, a list joined, a number as written."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        return next((v for k in ("name", "title", "uri") if isinstance(v := value.get(k), str) and v.strip()), None)
    if isinstance(value, list):
        return ", ".join(p for item in value if (p := _printed(item))) or None
    return None
