"""A reading as rows, and rows as a reading."""

import json
from collections.abc import Iterable, Iterator, Sequence
from struct import Struct
from typing import TYPE_CHECKING, Any

from bot.models import Article, Reading, Sentence, Span
from bot.store.order import moment

if TYPE_CHECKING:
    from sqlite_utils import Database

STATED = ("outlet", "title", "published", "url", "author")
KINDS = ("body", "headline", "boilerplate")
# the columns a reading is made of, beside its place
ARTICLE = (
    *("id", "version", *STATED, "stated", "language", "kind", "about_outlet", "about_url"),
    *("source", "format", "digest", "engine", "engine_version", "boilerplate", "relays", "text", "sentences"),
)
QUOTATION = (
    *("id", "starts", "ends", "marks", "state", "speaker_kind", "speaker", "role", "speaker_key"),
    *("mention_starts", "mention_ends", "cue_starts", "cue_ends", "quoted", "relays", "engine", "engine_version"),
)
_SENTENCE = Struct("<3i")  # start, end, kind
_KINDS = {kind: number for number, kind in enumerate(KINDS)}
_TIE_BITS = 24
_TIES = (1 << _TIE_BITS) - 1
_COLUMNS = ", ".join(("place", *ARTICLE))


def place(article: Article) -> int:
    """Return the number that sorts articles: highest first is newest first, undated last, ties by id.

    Dated: 39 bits of seconds, then 24 bits of the id, turned round. Undated: negative, 62 bits of the id. So the
    full-text index itself, which walks its rows by number, yields any word's newest articles without a sort.
    """
    at = moment(article.published.value) if article.published else None
    if at is None:
        return -1 - _prefix(article.id, 62)
    return (at << _TIE_BITS) | (_TIES - _prefix(article.id, _TIE_BITS))


def places(first: int, last: int) -> tuple[int, int]:
    """Return the lowest and highest place of two moments, both included."""
    return first << _TIE_BITS, (last << _TIE_BITS) | _TIES


def placed(db: "Database", ids: Iterable[str]) -> dict[str, int]:
    """Return the places of those of these articles that are stored."""
    rows = db.execute(
        "SELECT id, place FROM articles WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return dict(rows.fetchall())


def moment_at(dated: int) -> int:
    """Return the moment of a dated article's place."""
    return dated >> _TIE_BITS


def _prefix(article_id: str, bits: int) -> int:
    try:
        number = int(article_id[:16].ljust(16, "0"), 16)
    except ValueError:  # no digest: its first letters keep most of the order
        number = int.from_bytes(article_id.encode("utf-8", "replace")[:8].ljust(8, b"\0"), "big")
    return number >> (64 - bits)


def load(db: "Database", wanted: Sequence[int]) -> tuple[Reading, ...]:
    """Return the readings at these places, in this order."""
    chosen = (json.dumps(list(wanted)),)
    among = "IN (SELECT value FROM json_each(?))"
    articles = db.execute(f"SELECT {_COLUMNS} FROM articles WHERE place {among}", chosen).fetchall()
    quotations: dict[int, list[dict[str, Any]]] = {row[0]: [] for row in articles}
    for row in db.execute(
        f"SELECT article, {', '.join(QUOTATION)} FROM quotations WHERE article {among} ORDER BY article, row",
        chosen,
    ):
        quotations[row[0]].append(_quotation(row))
    found = {
        row[0]: Reading.model_validate(
            {
                "article": _article(row),
                "sentences": [{"start": at, "end": to, "kind": KINDS[kind]} for at, to, kind in unpacked(row[-1])],
                "quotations": quotations[row[0]],
                "relays": json.loads(row[-3]),
                "engine": row[16],
                "engine_version": row[17],
            }
        )
        for row in articles
    }
    return tuple(found[at] for at in wanted if at in found)


def load_articles(db: "Database", wanted: Sequence[int]) -> tuple[Article, ...]:
    """Return the articles at these places without what was read from them, in this order."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM articles WHERE place IN (SELECT value FROM json_each(?))", (json.dumps(list(wanted)),)
    )
    found = {row[0]: Article.model_validate(_article(row)) for row in rows}
    return tuple(found[at] for at in wanted if at in found)


def _article(row: Sequence[Any]) -> dict[str, Any]:
    (_, article_id, version, *values, stated, language, kind, about_outlet, about_url) = row[:13]
    source, form, digest, _, _, boilerplate, _, text, _ = row[13:]
    origins = json.loads(stated)
    return {
        "id": article_id,
        "version": version,
        "text": text,
        "provenance": {"source": source, "format": form, "digest": digest},
        **{
            field: {"value": value, **origins[field]}
            for field, value in zip(STATED, values, strict=True)
            if field in origins
        },
        "language": language,
        "kind": kind,
        "about_outlet": about_outlet,
        "about_url": about_url,
        "boilerplate": _spans(boilerplate),
    }


def _quotation(row: Sequence[Any]) -> dict[str, Any]:
    _, quotation_id, starts, ends, marks, state, speaker_kind, speaker, role, key, *edges = row[:14]
    quoted, relays, engine, engine_version = row[14:]
    mention, cue = (None if first is None else {"start": first, "end": last} for first, last in (edges[:2], edges[2:]))
    return {
        "id": quotation_id,
        "start": starts,
        "end": ends,
        "marks": marks,
        "state": state,
        "speaker": {"kind": speaker_kind, "name": speaker, "role": role, "key": key},
        "mention": mention,
        "cue": cue,
        "quoted": _spans(quoted),
        "relays": json.loads(relays) if relays != "[]" else (),
        "engine": engine,
        "engine_version": engine_version,
    }


def packed(sentences: Iterable[Sentence]) -> bytes:
    """Return sentences as one value of twelve bytes each."""
    return b"".join(_SENTENCE.pack(each.start, each.end, _KINDS[each.kind]) for each in sentences)


def unpacked(stored: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and the number of the kind (see `KINDS`) of sentences that were packed."""
    return _SENTENCE.iter_unpack(stored)


def spans(stored: str) -> list[Span]:
    """Return spans as they are stored."""
    return [Span(**span) for span in _spans(stored)] if stored != "[]" else []


def _spans(stored: str) -> Sequence[dict[str, int]]:
    return [{"start": start, "end": end} for start, end in json.loads(stored)] if stored != "[]" else ()
