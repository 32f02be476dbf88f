"""A reading laid out as rows: all that can be made of it without the store, in another process if one likes."""

from collections.abc import Sequence
from hashlib import blake2b
from json import JSONEncoder
from typing import Any, NamedTuple

from pydantic import BaseModel

from bot.models import Article, Quotation, Reading
from bot.store.searchable import content_words, headline_words, labels, text_bands, text_words
from bot.store.sqlite import rows
from bot.store.sqlite.rows import STATED, packed, place
from bot.store.sqlite.tally import Tally, tally
from bot.store.wordcounts import Counted, counted, repeated

ARTICLE = ("fingerprint", *rows.ARTICLE, "headline", "words", "labels")
QUOTATION = (*rows.QUOTATION, "words", "labels")
_json = JSONEncoder(separators=(",", ":")).encode


class _Front(BaseModel):
    """Of a reading as JSON the article alone."""

    article: Article


class Laid(NamedTuple):
    """The rows of one reading, values in the order of `ARTICLE` and `QUOTATION`, and what it adds to other tables.

    `json` is the reading itself, which nothing needs as a rule: building it costs more than laying it out saves.
    """

    id: str
    version: str
    json: bytes
    wanted: int  # the place, where no other article has it
    row: tuple[Any, ...]
    quotations: list[tuple[Any, ...]]
    counted: Counted
    repeated: bytes
    bands: tuple[int, ...]
    tally: Tally

    @property
    def fingerprint(self) -> str:
        """A digest of everything stored of the reading."""
        known_by: str = self.row[0]
        return known_by

    @property
    def article(self) -> Article:
        """The article, made anew each time."""
        return _Front.model_validate_json(self.json).article

    @property
    def reading(self) -> Reading:
        """The reading, made anew each time."""
        return Reading.model_validate_json(self.json)

    @property
    def columns(self) -> tuple[str, str, str]:
        """Headline, words and labels, as the search index takes them."""
        headline, words, own_labels = self.row[-3:]
        return headline, words, own_labels


def fingerprint(reading: Reading) -> str:
    """Return a digest of everything stored of a reading."""
    return _digest(_dump(reading))


def _dump(reading: Reading) -> bytes:
    return reading.model_dump_json().encode("utf-8", "surrogatepass")


def _digest(dumped: bytes) -> str:
    return blake2b(dumped, digest_size=16).hexdigest()


def lay(reading: Reading) -> Laid:
    """Lay a reading out."""
    article = reading.article
    columns = (headline_words(article), text_words(article), labels(article, reading.quotations))
    quotations = [_quotation(article, quotation) for quotation in reading.quotations]
    dumped = _dump(reading)
    row = (_digest(dumped), *_article(reading), *columns)
    words = counted(columns)
    return Laid(
        *(article.id, article.version, dumped, place(article), row, quotations),
        *(words, repeated(words), text_bands(columns[1]), tally(reading)),
    )


def _article(reading: Reading) -> tuple[Any, ...]:
    article, provenance = reading.article, reading.article.provenance
    stated = [(field, getattr(article, field)) for field in STATED]
    origins = {field: value.model_dump(exclude={"value"}, exclude_none=True) for field, value in stated if value}
    return (
        *(article.id, article.version, *(value and value.value for _, value in stated), _json(origins)),
        *(article.language, article.kind, article.about_outlet, article.about_url),
        *(provenance.source, provenance.format, provenance.digest, reading.engine, reading.engine_version),
        *(_spans(article.boilerplate), _dumped(reading.relays), article.text, packed(reading.sentences)),
    )


def _quotation(article: Article, quotation: Quotation) -> tuple[Any, ...]:
    speaker, mention, cue = quotation.speaker, quotation.mention, quotation.cue
    return (
        *(quotation.id, quotation.start, quotation.end, quotation.marks, quotation.state),
        *(speaker.kind, speaker.name, speaker.role, speaker.key),
        *((mention.start, mention.end) if mention else (None, None)),
        *((cue.start, cue.end) if cue else (None, None)),
        *(_spans(quotation.quoted), _dumped(quotation.relays), quotation.engine, quotation.engine_version),
        *(content_words(article, quotation), labels(article, (quotation,))),
    )


def _spans(spans: Sequence[Any]) -> str:
    return _json([[span.start, span.end] for span in spans]) if spans else "[]"


def _dumped(models: Sequence[Any]) -> str:
    return _json([model.model_dump() for model in models]) if models else "[]"
