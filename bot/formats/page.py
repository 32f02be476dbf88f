"""What an HTML page says about itself in its head: schema.org data, meta elements, canonical address, language."""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from bot.formats.article import Given
from bot.outlets import Outlets

_ARTICLE_TYPES = re.compile(
    r"(?:News|Reportage|Opinion|Analysis|Review|Background)?\w*Article$|BlogPosting|Report|LiveBlogPosting"
)
_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publish_date",
    "pubdate",
    "publication_date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "date",
)
_SUFFIX = re.compile(r"\s+[|–—·»-]\s+([^|–—·»]{2,40})$")
_DEEPEST = 6  # levels of schema.org data that are looked into
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")


def described(tree: HtmlElement, html: str, address: str | None, outlets: Outlets) -> Given:
    """Return what the head of a page states; `address` is where the page was fetched from, where it was."""
    meta = _meta(tree)
    data = next((found for found in _linked_data(tree) if _ARTICLE_TYPES.search(str(found.get("@type", "")))), {})
    url = _url(tree, meta, data, html, address)
    sites = [meta.get("og:site_name"), _named(data.get("publisher")), meta.get("application-name")]
    return Given(
        outlet=_outlet(url, [site for site in sites if site], outlets),
        title=_title(tree, meta, data, [site for site in sites if site]),
        published=_printed(data.get("datePublished")) or _first(meta, _PUBLISHED) or _time(tree),
        url=url,
        author=_author(meta, data),
        language=tree.get("lang") or _printed(data.get("inLanguage")) or meta.get("og:locale"),
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    """Return the meta elements by name, the first of each."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = (element.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _linked_data(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            try:
                loaded = json.loads(script.text or "", strict=False)
            except (ValueError, RecursionError):
                continue
            yield from _objects(loaded, 0)


def _objects(loaded: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(loaded, list):
        for item in loaded:
            yield from _objects(item, depth + 1)
    elif isinstance(loaded, dict):
        yield loaded
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(loaded.get(key), depth + 1)


def _url(tree: HtmlElement, meta: dict[str, str], data: dict[str, Any], html: str, address: str | None) -> str | None:
    """Return the page's own address: the first that is more than a front page."""
    saved = _SAVED_FROM.search(html[:2000])
    candidates = [
        *(link.get("href") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split()),
        meta.get("og:url"),
        _printed(data.get("url")),
        address,
        saved[1] if saved else None,
    ]
    for candidate in candidates:
        try:
            absolute = urljoin(address or "", candidate.strip()) if candidate else ""
            parts = urlsplit(absolute)
        except ValueError:
            continue
        if parts.scheme in {"http", "https"} and parts.netloc and (parts.path.strip("/") or parts.query):
            return absolute
    return None


def _outlet(url: str | None, sites: list[str], outlets: Outlets) -> str | None:
    """Return the outlet: the address's where the register has it, else the site's name, known before unknown."""
    of_address = outlets.at(url) if url else None
    if of_address:
        return of_address.name
    return next((site for site in sites if outlets.named(site)), sites[0] if sites else None)


def _title(tree: HtmlElement, meta: dict[str, str], data: dict[str, Any], sites: list[str]) -> str | None:
    heading = next((" ".join(h.text_content().split()) for h in tree.iter("h1") if h.text_content().strip()), None)
    page = next((" ".join((t.text or "").split()) for t in tree.iter("title")), None)
    title = _printed(data.get("headline")) or meta.get("og:title") or heading or page
    if not title:
        return None
    suffix = _SUFFIX.search(title)
    if suffix and (any(_alike(suffix[1], site) for site in sites) or (heading and title.startswith(heading))):
        return title[: suffix.start()]
    return title


def _alike(one: str, other: str) -> bool:
    return (
        one.casefold().replace("the ", "") in other.casefold() or other.casefold().replace("the ", "") in one.casefold()
    )


def _author(meta: dict[str, str], data: dict[str, Any]) -> str | None:
    found = _named(data.get("author")) or meta.get("author") or meta.get("parsely-author") or meta.get("article:author")
    return found if found and "://" not in found else None


def _time(tree: HtmlElement) -> str | None:
    """Return the date of the first `time` element that stands before the second paragraph, or is marked so."""
    paragraphs = 0
    for element in tree.iter("p", "time"):
        if element.tag == "p":
            paragraphs += 1
        elif element.get("itemprop") == "datePublished" or element.get("pubdate") is not None or paragraphs < 2:  # noqa: PLR2004
            label = f"{element.get('class', '')} {element.get('itemprop', '')}".lower()
            stamp = element.get("datetime")
            if stamp and "modif" not in label and "updat" not in label:
                return str(stamp)
    return None


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _printed(value: Any) -> str | None:
    if isinstance(value, list) and value:
        return _printed(value[0])
    return value.strip() or None if isinstance(value, str) else None


def _named(value: Any) -> str | None:
    """Return the name of a schema.org person or organisation, or the names of several."""
    if isinstance(value, list):
        return ", ".join(name for item in value if (name := _named(item))) or None
    return _printed(value.get("name")) if isinstance(value, dict) else _printed(value)
