"""Markdown with YAML front matter.

Fields: `outlet`, `title`, `published`, `url`, `author`, `language`, `kind`, and for briefs `about_outlet`, `about_url`.
"""

import re
from datetime import date, datetime
from typing import Any

import yaml

from bot.errors import ReadError
from bot.formats.article import Given, article, digest
from bot.formats.decode import decode
from bot.formats.markup import plain_markdown
from bot.models import Article, Provenance
from bot.outlets import Outlets

_FRONT = re.compile(r"---[ \t]*\r?\n(.*?)(?:\r?\n)?^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_NAMES = {
    "date": "published",
    "source": "outlet",
    "publisher": "outlet",
    "link": "url",
    "lang": "language",
    "headline": "title",
}


def read_markdown(raw: bytes, name: str, outlets: Outlets) -> list[Article]:
    """Read one article; unknown fields of the front matter are left alone, malformed front matter is refused."""
    text = decode(raw)
    match = _FRONT.match(text)
    given = _given(match[1]) if match else Given()
    body = plain_markdown(text[match.end() :] if match else text)
    if not body.strip():
        raise ReadError("there is no text below its front matter")
    provenance = Provenance(source=name, format="markdown", digest=digest(raw))
    return [article(body.strip("\r\n"), provenance, given, outlets)]


def _given(front: str) -> Given:
    try:
        try:
            loaded = yaml.safe_load(front) or {}
        except ValueError:  # a date that no calendar has: read as it is printed
            loaded = yaml.load(front, Loader=yaml.BaseLoader) or {}  # noqa: S506 - makes nothing but text
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ReadError("its front matter is not valid YAML") from error
    if not isinstance(loaded, dict):
        raise ReadError("its front matter is not a list of fields")
    fields: dict[str, str] = {}
    for key, value in loaded.items():
        field = _NAMES.get(str(key).lower(), str(key).lower())
        printed = None if field == "outlet" and isinstance(value, list) and len(value) > 1 else _printed(value)
        if field in Given.model_fields and field != "feed_id" and printed:
            fields.setdefault(field, printed)
    kind = fields.pop("kind", "article").lower()
    return Given.model_validate({**fields, "kind": "brief" if kind == "brief" else "article"})


def _printed(value: Any) -> str | None:
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return str(value).strip() or None
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value) or None
    return None
