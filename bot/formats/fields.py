"""Exports of other systems: an object with fields to an article, under whatever names the fields go."""

import re
from typing import Any

from bot.errors import ReadError
from bot.formats.article import Given, article
from bot.formats.markup import plain
from bot.models import Article, Provenance
from bot.outlets import Outlets

# field -> names under which exports carry it, best first; case, spaces and underscores do not matter
FIELDS: dict[str, tuple[str, ...]] = {
    "text": (
        *("text", "body", "articlebody", "content", "articletext", "storytext", "fulltext", "story", "contenttext"),
        *("contenthtml", "description", "summary"),
    ),
    "title": ("title", "headline", "name"),
    "outlet": (
        *("outlet", "publisher", "medianame", "mediatitle", "publication", "sourcename", "sitename", "newspaper"),
        *("source", "site"),
    ),
    "url": ("url", "link", "canonicalurl", "canonical", "permalink", "mediaurl", "uri"),
    "published": (
        *("published", "publishedat", "publishdate", "publicationdate", "datepublished", "datetimepub", "datetime"),
        *("pubdate", "publisheddate", "date"),
    ),
    "author": ("author", "byline", "authors", "creator"),
    "language": ("language", "lang"),
    "feed_id": ("guid", "uri", "storiesid", "id"),
}
_CUT = re.compile(r"\s*(?:…|\.\.\.)?\s*\[\+\d+ chars\]\s*$")  # how NewsAPI ends a text that it shortens
_TAGS = re.compile(r"</?(?:p|br|div|span|a|em|strong)\b")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def from_fields(loaded: Any, name: str, kind: str, raw_digest: str, outlets: Outlets) -> Article:
    """Build an article from a decoded object; `name` is its file with a colon and its number."""
    if not isinstance(loaded, dict):
        raise ReadError("it is not a JSON object")
    fields = {re.sub(r"[\s_-]", "", str(key)).lower(): value for key, value in loaded.items()}
    values = {field: _first(fields, names) for field, names in FIELDS.items()}
    if any(_is_several(fields.get(name)) for name in FIELDS["outlet"]):
        values["outlet"] = None
    text = values.pop("text") or ""
    if text.rstrip().endswith("chars]"):
        text = _CUT.sub("", text)
    if not text.strip():
        raise ReadError("it has no text")
    if values["url"] and not _ADDRESS.match(values["url"]):
        values["url"] = None
    feed_id = values.get("feed_id")
    # a running number is an id only inside its own file
    values["feed_id"] = f"{name.rpartition(':')[0]} {feed_id}" if feed_id else None
    seen = _without_tags(text) if _TAGS.search(text) else plain(text)
    provenance = Provenance(source=name, format=kind, digest=raw_digest)
    return article(seen, provenance, Given.model_validate(values), outlets)


def _without_tags(text: str) -> str:
    from bot.formats.html import strip_html  # noqa: PLC0415 - most exports carry plain text

    return strip_html(text)


def _first(fields: dict[str, Any], names: tuple[str, ...]) -> str | None:
    return next((printed for name in names if (printed := _printed(fields.get(name)))), None)


def _is_several(value: Any) -> bool:
    """Tell whether a value lists several names: of two outlets none is the one that published the article."""
    return isinstance(value, list) and len(_listed(value)) > 1


def _listed(values: list[Any]) -> list[str]:
    """Return the values of a list as text, each once, whatever its case."""
    found: dict[str, str] = {}
    for value in values:
        if printed := _printed(value):
            found.setdefault(printed.casefold(), printed)
    return list(found.values())


def _printed(value: Any) -> str | None:
    """Return a value as text: a nested source by its name or title, a list joined, a number as written."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        return next((v for k in ("name", "title", "uri") if isinstance(v := value.get(k), str) and v.strip()), None)
    if isinstance(value, list):
        return ", ".join(_listed(value)) or None
    return None
