"""A reading as one document of the cluster, and back."""

import json
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

from bot.errors import StoreError
from bot.models import Article, Quotation, Reading
from bot.store.order import moment
from bot.store.searchable import (
    BREAK,
    content_words,
    headline_words,
    indexed,
    labels,
    name_words,
    text_bands,
    text_words,
)

STATED = ("outlet", "title", "published", "url", "author")
UNDATED = -1
_LONGEST = 120  # letters; a longer word goes by its digest, else the server's analyser cuts it at 255 UTF-16 units


def place(article_id: str) -> str:
    """Return the document id of an article: short and plain, whatever the article's own id is."""
    return _digest(article_id)


def term(word: str) -> str:
    """Return a word as the cluster holds it: as `searchable.indexed`, and never too long for Lucene."""
    held = indexed(word)
    return held if len(held) <= _LONGEST else f"{BREAK}l{_digest(held)}"


def who(name: str, key: str) -> str:
    """Return a speaker's name and spelling key as one value that sorts as the two do."""
    return f"{name}\0{key}"


def engine_label(engine: str, version: str) -> str:
    """Return one value for an engine and its version."""
    return json.dumps([engine, version])


def dumped(reading: Reading) -> str:
    """Return the reading as JSON text; a text that is no Unicode is a `StoreError`."""
    try:
        return reading.model_dump_json()
    except ValueError as error:  # a lone surrogate
        raise StoreError(f"The article {reading.article.id} is not valid Unicode and cannot be stored.") from error


def fingerprint(dump: str) -> str:
    """Return a digest of everything stored of a reading."""
    return blake2b(dump.encode(), digest_size=16).hexdigest()


def document(reading: Reading, dump: str) -> dict[str, Any]:
    """Return the document of a reading, but for `stored`, the number `as_of` compares; `dump` is its JSON text."""
    article = reading.article
    at = moment(article.published.value) if article.published else None
    stated = {field: getattr(article, field) for field in STATED}
    column = text_words(article)
    return {
        "id": article.id,
        "version": article.version,
        "fingerprint": fingerprint(dump),
        "moment": UNDATED if at is None else at,
        "gap": None in (article.outlet, article.published, article.url),
        "engine": engine_label(reading.engine, reading.engine_version),
        "outlet": article.outlet and article.outlet.value,
        "labels": labels(article, reading.quotations).split(),
        "words": [_held(headline_words(article)), _held(column)],
        "bands": [str(band) for band in text_bands(column)],
        "quotations": [_quotation(article, quotation) for quotation in reading.quotations],
        "entered": {field: value.model_dump() for field, value in stated.items() if value and value.origin == "person"},
        "reading": dump,
    }


def reading_of(source: dict[str, Any]) -> Reading:
    """Return the reading of a document's source."""
    return Reading.model_validate_json(source["reading"])


def _quotation(article: Article, quotation: Quotation) -> dict[str, Any]:
    speaker = quotation.speaker
    found: dict[str, Any] = {
        "words": _held(content_words(article, quotation)),
        "labels": labels(article, (quotation,)).split(),
    }
    if speaker.name is not None and speaker.key is not None:
        found["who"] = who(speaker.name, speaker.key)
        found["name_words"] = sorted(name_words(speaker.name, speaker.key))
        found["role"] = speaker.role
    return found


def _held(column: str) -> str:
    return (
        column
        if len(column) <= _LONGEST or not _has_long(column.split(" "))
        else " ".join(map(_short, column.split(" ")))
    )


def _has_long(some: Sequence[str]) -> bool:
    return any(len(word) > _LONGEST for word in some)


def _short(held: str) -> str:
    return held if len(held) <= _LONGEST else f"{BREAK}l{_digest(held)}"


def _digest(value: str) -> str:
    return blake2b(value.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
