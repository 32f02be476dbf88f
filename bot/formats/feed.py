"""RSS and Atom feeds: entries with what they carry of the article."""

import re
from typing import Any

from bot.errors import ReadError
from bot.formats.article import Given, article, digest
from bot.formats.guard import refusing
from bot.formats.html import strip_html
from bot.models import Article, Model, Provenance
from bot.outlets import Outlets

_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)[^>\[]{0,1000}(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(rb"<(?:\w+:)?(?:rss|feed|rdf)\b", re.IGNORECASE)


class Entry(Model):
    """One entry of a feed: what came with it, and as much of the text as the feed carries."""

    given: Given
    text: str


def looks_like_feed(raw: bytes) -> bool:
    """Tell whether bytes begin as an RSS or Atom feed does."""
    return bool(_TAG.search(raw[:2000]))


def entries(raw: bytes, name: str, outlets: Outlets) -> tuple[Entry, ...]:
    """Return the entries of a feed in its order; what is no feed is refused. Entities of its own are not expanded."""
    with refusing(name):
        return _entries(raw, name, outlets)


def _entries(raw: bytes, name: str, outlets: Outlets) -> tuple[Entry, ...]:
    import feedparser  # noqa: PLC0415 - a fifth of a second that only feeds cost

    # document types are cut out: they can only define entities, and those only do harm
    parsed: Any = feedparser.parse(_DOCTYPE.sub(b"", raw), sanitize_html=True, resolve_relative_uris=True)
    if not parsed.entries and not parsed.get("version"):
        raise ReadError("it is not a feed that can be read")
    title = _line(parsed.feed.get("title"))
    language = _line(parsed.feed.get("language"))
    return tuple(_entry(entry, title, language, name, outlets) for entry in parsed.entries)


def read_feed(raw: bytes, name: str, outlets: Outlets) -> list[Article]:
    """Read the entries that carry text; an article's address or its id in the feed makes its id."""
    found = [entry for entry in entries(raw, name, outlets) if entry.text.strip()]
    if not found:
        raise ReadError("the feed has no entry with text")
    return [entry_article(entry, name, outlets) for entry in found]


def entry_article(entry: Entry, name: str, outlets: Outlets) -> Article:
    """Return the article of an entry, with the text that the feed carries."""
    source = entry.given.url or f"{name}#{entry.given.feed_id}"
    provenance = Provenance(source=source, format="feed", digest=digest(entry.text))
    return article(entry.text, provenance, entry.given, outlets)


def _entry(entry: Any, feed: str | None, language: str | None, name: str, outlets: Outlets) -> Entry:
    contents = [part.get("value", "") for part in entry.get("content", [])]
    body = max([*contents, entry.get("summary", "")], key=len)
    url = _line(entry.get("link"))
    known = outlets.at(url) if url else None
    feed_id = _line(entry.get("id")) or url
    return Entry(
        text=strip_html(body),
        given=Given(
            outlet=known.name
            if known
            else _line(entry.get("source", {}).get("title")) or _line(entry.get("publisher")) or feed,
            title=_line(strip_html(entry.get("title", ""))),
            published=_line(entry.get("published")) or _line(entry.get("created")),
            url=url,
            author=_line(entry.get("author")),
            language=_line(entry.get("language")) or language,
            feed_id=f"{name} {feed_id}" if feed_id else None,
        ),
    )


def _line(value: Any) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None
