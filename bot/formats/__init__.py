"""Bytes of one format to articles, one file each; `read_document` knows which format a document is in."""

import re
from collections.abc import Callable
from importlib import import_module

from bot.errors import ReadError
from bot.formats.article import Given, article, article_id, digest
from bot.formats.canonical import canonical
from bot.formats.guard import refusing
from bot.formats.stated import contradicted
from bot.models import Article
from bot.outlets import Outlets

__all__ = [
    "FORMATS",
    "LINES",
    "ROWS",
    "Given",
    "article",
    "article_id",
    "canonical",
    "contradicted",
    "digest",
    "read_document",
]

Reader = Callable[[bytes, str, Outlets], list[Article]]
# ending -> file and reader; a file is imported when its first document comes, because pages and feeds cost a second
FORMATS: dict[str, tuple[str, str]] = {
    ".txt": ("text", "read_text"),
    ".text": ("text", "read_text"),
    "": ("text", "read_text"),
    ".md": ("markdown", "read_markdown"),
    ".markdown": ("markdown", "read_markdown"),
    ".jsonl": ("jsonl", "read_jsonl"),
    ".ndjson": ("jsonl", "read_jsonl"),
    ".json": ("jsonl", "read_json"),
    ".csv": ("table", "read_table"),
    ".tsv": ("table", "read_table"),
    ".html": ("html", "read_html"),
    ".htm": ("html", "read_html"),
    ".xhtml": ("html", "read_html"),
    ".xml": ("feed", "read_feed"),
    ".rss": ("feed", "read_feed"),
    ".atom": ("feed", "read_feed"),
}
LINES = frozenset({".jsonl", ".ndjson"})  # one article a line
ROWS = frozenset({".csv", ".tsv"})  # one article a row
_ONE_OF_MANY = re.compile(r".+\.(?:jsonl|ndjson|csv|tsv):\d+", re.IGNORECASE)
_PAGE = re.compile(rb"\s*(?:<!doctype html|<html\b)", re.IGNORECASE)


def read_document(raw: bytes, name: str, outlets: Outlets, *, ending: str | None = None) -> list[Article]:
    """Read the articles of one document; a `ReadError` is the reason why not.

    `name` tells the format by its ending, unless `ending` does; it is the address of a document that was fetched.
    """
    reader = _reader(raw, name, ending)
    with refusing(name):
        found = reader(raw, name, outlets)
    if not any(any(c.isalnum() for c in each.text) for each in found):
        raise ReadError("there are no words in it")
    return found


def _reader(raw: bytes, name: str, ending: str | None) -> Reader:
    file = name.rpartition("/")[2]
    if ending is None and _ONE_OF_MANY.fullmatch(file):
        module, function = "jsonl", "read_line"
    else:
        if ending is None:
            ending = f".{file.rpartition('.')[2].lower()}" if "." in file.lstrip(".") else ""
        known = FORMATS.get(ending)
        if known is None:
            raise ReadError(f"files ending in {ending} are not read")
        module, function = known
        if module == "text" and _PAGE.match(raw[:200].lstrip(b"\xef\xbb\xbf")):
            module, function = "html", "read_html"  # a page that was saved as text
    reader: Reader = getattr(import_module(f"bot.formats.{module}"), function)
    return reader
