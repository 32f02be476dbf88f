"""Bytes of one format to articles, one file each; `read_document` knows which format a document is in."""

import re
from collections.abc import Callable

from bot.errors import ReadError
from bot.formats.article import Given, article, article_id, canonical, digest
from bot.formats.jsonl import read_jsonl, read_line
from bot.formats.markdown import read_markdown
from bot.formats.text import read_text
from bot.models import Article
from bot.outlets import Outlets

__all__ = ["FORMATS", "LINES", "Given", "article", "article_id", "canonical", "digest", "read_document", "read_line"]

Reader = Callable[[bytes, str, Outlets], list[Article]]
FORMATS: dict[str, Reader] = {
    ".txt": read_text,
    ".text": read_text,
    "": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
}
LINES = frozenset({".jsonl", ".ndjson"})  # one article a line


def read_document(raw: bytes, name: str, outlets: Outlets) -> list[Article]:
    """Read the articles of one document; `name` tells the format by its ending. A `ReadError` is the reason why not."""
    file = name.rpartition("/")[2]
    if re.fullmatch(r".+\.(?:jsonl|ndjson):\d+", file):  # one line of a file
        return read_line(raw, name, outlets)
    ending = f".{file.rpartition('.')[2].lower()}" if "." in file.lstrip(".") else ""
    reader = FORMATS.get(ending)
    if reader is None:
        raise ReadError(f"files ending in {ending} are not read")
    found = reader(raw, name, outlets)
    if not any(any(c.isalnum() for c in each.text) for each in found):
        raise ReadError("there are no words in it")
    return found
