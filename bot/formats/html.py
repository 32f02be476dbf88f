"""HTML pages, saved or fetched: the text by trafilatura, the rest from the page's own head."""

import logging
import re
from typing import Any

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from bot.errors import ReadError
from bot.formats.article import Given, article, digest
from bot.formats.decode import decode
from bot.formats.page import described
from bot.models import Article, Provenance
from bot.outlets import Outlets

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,30})", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_ADDRESS = re.compile(r"https?://\S+$", re.IGNORECASE)
_BLOCKS = frozenset(
    """address article aside blockquote dd div dl dt figcaption footer h1 h2 h3 h4 h5 h6 header li main ol p pre section
    table td tr ul br""".split()
)
_UNSEEN = frozenset({"script", "style", "noscript", "template", "head", "iframe", "svg", "button", "form"})
_FEWEST_WORDS = 5

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports odd pages; our reasons say it better


def looks_like_html(raw: bytes) -> bool:
    """Tell whether bytes begin as an HTML page does."""
    start = raw[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<?xml") and b"<html" in start)


def read_html(raw: bytes, name: str, outlets: Outlets) -> list[Article]:
    """Read one page; `name` is its address where it was fetched. A page without an article's text is refused."""
    html = _DECLARATION.sub("", decode_page(raw))
    tree = parse(html)
    text = _main_text(tree)
    if len(text.split()) < _FEWEST_WORDS:
        raise ReadError("no article text was found on the page")
    given = described(tree, html, name if _ADDRESS.match(name) else None, outlets)
    provenance = Provenance(source=name, format="html", digest=digest(raw))
    return [article(text, provenance, given, outlets)]


def decode_page(raw: bytes) -> str:
    """Return a page's text: as UTF-8 where it is that, else as it declares, else as it looks."""
    declared = _CHARSET.search(raw[:4000])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    if declared and not raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = declared[1].decode("ascii").lower()
        try:
            if encoding not in {"utf-8", "utf8", "utf-16"}:
                return raw.decode({"iso-8859-1": "cp1252", "latin-1": "cp1252"}.get(encoding, encoding))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(raw)


def parse(html: str) -> HtmlElement:
    """Return the tree of a page; nothing is fetched and no entity is expanded beyond HTML's own."""
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, recover=True, remove_comments=True)
    try:
        tree = document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise ReadError("it is not a page that can be read") from error
    return tree


def strip_html(html: str) -> str:
    """Return a fragment's text as a reader sees it, a line for each block."""
    if "<" not in html and "&" not in html:
        return html
    try:
        tree = parse(f"<div>{html}</div>")
    except ReadError:
        return html
    lines: list[str] = [""]
    _collect(tree, lines)
    return "\n\n".join(line for part in lines if (line := " ".join(part.split())))


def given_of(raw: bytes, name: str, outlets: Outlets) -> Given:
    """Return what a page's head states, without its text."""
    html = _DECLARATION.sub("", decode_page(raw))
    return described(parse(html), html, name if _ADDRESS.match(name) else None, outlets)


def _main_text(tree: HtmlElement) -> str:
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second that only pages cost

    try:
        found: Any = bare_extraction(
            tree, with_metadata=False, include_comments=False, include_tables=False, favor_precision=True
        )
    except (ValueError, TypeError, AttributeError, RecursionError, etree.LxmlError):
        return ""
    text = found.text if found is not None else None
    return "\n\n".join(line for part in (text or "").split("\n") if (line := part.strip()))


def _collect(element: HtmlElement, lines: list[str]) -> None:
    """Append the text below an element, beginning a line at each block; iterative, because pages nest without end."""
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if not isinstance(node.tag, str):
            continue
        if node.tag in _BLOCKS:
            lines.append("")
        if event == "start":
            hidden = node.tag in _UNSEEN or any(parent.tag in _UNSEEN for parent in node.iterancestors())
            lines[-1] += "" if hidden else node.text or ""
        elif node is not element:
            inside = any(parent.tag in _UNSEEN for parent in node.iterancestors())
            lines[-1] += "" if inside else node.tail or ""
