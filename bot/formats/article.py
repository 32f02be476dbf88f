"""One article out of its text and what came with it: boilerplate, what the text states, ids.

What comes with a document (front matter, a feed's fields) stands before what its text states.
"""

import hashlib
import re

from bot.formats.canonical import canonical
from bot.formats.lines import Field
from bot.formats.publishers import mastheads
from bot.formats.stated import claims, settle
from bot.models import Article, ArticleKind, Model, Provenance, Span, Stated
from bot.outlets import Outlets
from bot.text.boilerplate import boilerplate
from bot.text.dates import date_in_address, iso_date
from bot.text.language import language
from bot.text.sentences import paragraphs
from bot.text.tokens import tokens, words

_LONE = re.compile("[\ud800-\udfff]")  # half a character: no store and no message can hold it
# what a reader never saw: colours and cursor movements of a terminal, other control characters but tabs and breaks
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")  # looked for first: nearly no text has any
_UNSEEN = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\n]{0,500}(?:\x07|\x1b\\))|[\x00-\x08\x0e-\x1b\x7f]")


class Given(Model):
    """What came with a document, as printed there. `feed_id` is the entry's id in its feed or file."""

    outlet: str | None = None
    title: str | None = None
    published: str | None = None
    url: str | None = None
    author: str | None = None
    language: str | None = None
    kind: ArticleKind = "article"
    about_outlet: str | None = None
    about_url: str | None = None
    feed_id: str | None = None


def digest(content: str | bytes) -> str:
    """Return the digest that ids and versions are made of: 32 hexadecimal digits of SHA-256."""
    raw = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return hashlib.sha256(raw).hexdigest()[:32]


def article(text: str, provenance: Provenance, given: Given, outlets: Outlets) -> Article:
    """Put an article together from its stored text and what came with it."""
    text = text if text.isascii() else _LONE.sub("\ufffd", text)
    text = _UNSEEN.sub("", text) if _CONTROL.search(text) else text
    marks = _with_mastheads(tuple(Span.at(mark) for mark in boilerplate(text)), text, outlets)
    found = claims(text, marks, outlets)
    in_text: dict[Field, Stated | None] = {
        field: settle(found, field, outlets) for field in ("outlet", "title", "published", "url", "author")
    }
    with_it = stated_with(given, outlets)
    value = {field: with_it.get(field) or in_text[field] for field in in_text}
    title = value["title"] = _as_printed(value["title"], text, marks)
    if title is not None and title.span is not None:
        marks = tuple(piece for mark in marks for piece in _without(mark, title.span))
    version = digest(text)
    url = value["url"]
    return Article(
        id=article_id(url.value if url else None, given.feed_id, version),
        version=version,
        text=text,
        provenance=provenance,
        language=language(text) or _code(given.language),
        kind=given.kind,
        about_outlet=given.about_outlet,
        about_url=given.about_url,
        boilerplate=marks,
        **value,
    )


def article_id(url: str | None, feed_id: str | None, version: str) -> str:
    """Return the id: the digest of the canonical address, else of the feed's id, else the text's own digest."""
    if url:
        return digest(f"url {canonical(url)}")
    return digest(f"feed {feed_id}") if feed_id else version


def stated_with(given: Given, outlets: Outlets) -> dict[Field, Stated]:
    """Return what came with a document as stated values; an address also tells outlet and date."""
    found: dict[Field, Stated] = {}
    url = given.url.strip() if given.url and re.match(r"https?://[^\s/]+\.[^\s/]+", given.url.strip()) else None
    published = iso_date(given.published) if given.published else None
    known = outlets.at(url) if url else None
    dated = date_in_address(url) if url else None
    values: dict[Field, str | None] = {
        "outlet": outlets.normal(given.outlet) if given.outlet else known.name if known else None,
        "title": " ".join(given.title.split()) if given.title else None,
        "published": published or (dated.iso if dated else None),
        "url": url,
        "author": " ".join(given.author.split()) if given.author else None,
    }
    for field, value in values.items():
        if value and (words(value) or field == "url"):
            found[field] = Stated(value=value, origin="metadata")
    return found


def _as_printed(title: Stated | None, text: str, marks: tuple[Span, ...]) -> Stated | None:
    """Return a headline that came with the document as the text prints it, where the text begins with it."""
    if title is None or title.span is not None:
        return title
    clutter = {mark.start for mark in marks}
    wanted = words(title.value)
    for span in [span for span in paragraphs(text[:2000]) if span.start not in clutter][:2]:
        first = next(tokens(span.of(text)), None)  # most paragraphs are told apart by it
        if (first is None or wanted[:1] == (first.word,)) and words(span.of(text)) == wanted:
            return Stated(value=span.of(text), origin="text", span=Span.at(span))
    return title


def _code(printed: str | None) -> str | None:
    """Return the language code at the front of "en-US"."""
    match = re.match(r"[A-Za-z]{2}(?=$|[-_])", printed or "")
    return match.group().lower() if match else None


def _with_mastheads(marks: tuple[Span, ...], text: str, outlets: Outlets) -> tuple[Span, ...]:
    """Add the lines that are only the outlet's name; the register knows them, the pure text does not."""
    lines = [Span(start=line.start, end=line.start + len(line.text)) for line, _ in mastheads(text, outlets)]
    free = [span for span in lines if not any(span.start < mark.end and mark.start < span.end for mark in marks)]
    return tuple(sorted((*marks, *free), key=lambda span: span.start))


def _without(mark: Span, taken: Span) -> tuple[Span, ...]:
    """Return what is left of a mark when a span is taken out of it."""
    if mark.end <= taken.start or mark.start >= taken.end:
        return (mark,)
    pieces = ((mark.start, taken.start), (taken.end, mark.end))
    return tuple(Span(start=a, end=b) for a, b in pieces if b > a)
