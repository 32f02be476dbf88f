"""One article to its reading: sentences with their kinds, quotations with speakers' keys, relays."""

from collections.abc import Iterator, Sequence

from bot.models import Article, Quotation, Reading, Sentence, SentenceKind, Speaker
from bot.outlets import Outlets
from bot.quotes import ENGINE, ENGINE_VERSION, attribute
from bot.relays import find_relays
from bot.speakers import key
from bot.text.pieces import Piece
from bot.text.sentences import sentences


def read(article: Article, outlets: Outlets) -> Reading:
    """Return everything that is stored of an article; the same article always gives the same reading."""
    parts = kinds(article)
    attributed = attribute(article)
    if article.language not in {"en", None}:
        attributed = tuple(_unattributed(quotation) for quotation in attributed if quotation.quoted)
    relays, quotations = find_relays(article.text, attributed, parts, outlets)
    return Reading(
        article=article,
        sentences=parts,
        quotations=tuple(_keyed(quotation) for quotation in quotations),
        relays=relays,
        engine=ENGINE,
        engine_version=ENGINE_VERSION,
    )


def kinds(article: Article) -> tuple[Sentence, ...]:
    """Return the article's sentences, cut where boilerplate or the headline begins and ends."""
    cuts: list[tuple[int, int, SentenceKind]] = [(mark.start, mark.end, "boilerplate") for mark in article.boilerplate]
    if article.title is not None and article.title.span is not None:
        cuts.append((article.title.span.start, article.title.span.end, "headline"))
    cuts.sort()
    found: list[Sentence] = []
    for span in sentences(article.text):
        if any(start < span.end and span.start < end for start, end, _ in cuts):
            found.extend(_pieces(article.text, span, cuts))
        else:
            found.append(Sentence(start=span.start, end=span.end, kind="body"))
    return tuple(found)


def _pieces(text: str, span: Piece, cuts: Sequence[tuple[int, int, SentenceKind]]) -> Iterator[Sentence]:
    at = span.start
    for start, end, kind in cuts:
        if end <= at or start >= span.end:
            continue
        yield from _piece(text, at, min(start, span.end), "body")
        at = max(at, start)
        yield from _piece(text, at, min(end, span.end), kind)
        at = min(end, span.end)
    yield from _piece(text, at, span.end, "body")


def _piece(text: str, start: int, end: int, kind: SentenceKind) -> Iterator[Sentence]:
    stretch = text[start:end]
    if stretch.strip():
        left = len(stretch) - len(stretch.lstrip())
        yield Sentence(start=start + left, end=start + len(stretch.rstrip()), kind=kind)


def _unattributed(quotation: Quotation) -> Quotation:
    """Return a quotation of a language that the rules do not read: its marks stand, its speaker is left open."""
    return quotation.model_copy(
        update={"state": "not_attributed", "speaker": Speaker(), "mention": None, "cue": None, "relays": ()}
    )


def _keyed(quotation: Quotation) -> Quotation:
    """Fill in the spelling key by which the store finds a person's name again."""
    speaker = quotation.speaker
    if speaker.kind != "person" or not speaker.name or speaker.key is not None:
        return quotation
    return quotation.model_copy(update={"speaker": speaker.model_copy(update={"key": key(speaker.name) or None})})
