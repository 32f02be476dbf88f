"""From what the store holds to what an answer shows: article references, relays, wordings."""

from collections.abc import Iterable, Sequence

from bot.answers.excerpts import excerpt
from bot.answers.places import Hit, Place, Voice
from bot.models import Article, ArticleRef, Quotation, Reading, Relay, RelayKind, RelayShown, Span, Wording

# which relay is shown where several hold: the one that says most about where it was printed first
_TELLING: dict[RelayKind, int] = {"outlet": 0, "document": 1, "event": 2, "person": 3, "body": 3, "unnamed": 4}


def ref(article: Article) -> ArticleRef:
    """Return what an answer tells of an article; what is not stated is None."""
    return ArticleRef(
        id=article.id,
        file=article.provenance.source,
        outlet=article.outlet.value if article.outlet else None,
        outlet_from=article.outlet.origin if article.outlet else None,
        published=article.published.value if article.published else None,
        title=article.title.value if article.title else None,
        url=article.url.value if article.url else None,
        kind=article.kind,
        about_outlet=article.about_outlet,
        about_url=article.about_url,
    )


def relay_shown(relay: Relay, text: str) -> RelayShown:
    """Return a relay with the outlet's own words for it."""
    return RelayShown(
        name=relay.name,
        kind=relay.kind,
        words=text[relay.start : relay.end],
        carried_over=relay.carried_over,
        start=relay.start,
        end=relay.end,
    )


def relays_at(reading: Reading, quotation: Quotation | None, start: int, end: int) -> tuple[Relay, ...]:
    """Return the relays that hold for a stretch: the quotation's, or those said in the sentence; most telling first."""
    found: Iterable[Relay] = (
        quotation.relays if quotation else (r for r in reading.relays if r.start < end and start < r.end)
    )
    return tuple(sorted(found, key=lambda relay: (relay.carried_over, _TELLING[relay.kind], relay.start)))


def _as_printed(relay: Relay) -> tuple[bool, int]:
    return relay.carried_over, relay.start


def wording(reading: Reading, place: Place, hits: Sequence[Hit], voice: Voice) -> Wording:
    """Return the excerpt of a place for the hits in one voice."""
    article, quotation = reading.article, voice.quotation
    spans = tuple(dict.fromkeys(Span(start=hit.start, end=hit.end) for hit in sorted(hits)))
    mention = quotation.mention if quotation else None
    cue = quotation.cue if quotation else None
    relays = relays_at(reading, quotation, place.start, place.end)
    shown = excerpt(article.text, place.start, place.end, (*spans, mention, cue))
    return Wording(
        excerpt=article.text[shown.start : shown.end],
        start=shown.start,
        end=shown.end,
        highlights=spans,
        cut=shown.cut,
        quoted=in_marks(reading, shown.start, shown.end),
        mention=mention.of(article.text) if mention else None,
        state=quotation.state if quotation else "not_attributed",
        marks=quotation.marks if quotation and voice.kind == "quoted" else "none",
        relay=relay_shown(relays[0], article.text) if relays else None,
        relays=tuple(relay_shown(relay, article.text) for relay in sorted(relays, key=_as_printed)),
        article=ref(article),
        quotation_id=quotation.id if quotation else None,
    )


def headline_wording(reading: Reading, title: str) -> Wording:
    """Return a headline that stands outside the stored text: in the outlet's own words, without offsets."""
    return Wording(excerpt=title, start=None, end=None, highlights=(), article=ref(reading.article))


def in_marks(reading: Reading, start: int, end: int) -> tuple[Span, ...]:
    """Return what stands inside quotation marks between two offsets."""
    spans = {
        (max(span.start, start), min(span.end, end))
        for quotation in reading.quotations
        for span in quotation.quoted
        if span.start < end and start < span.end
    }
    return tuple(Span(start=low, end=high) for low, high in sorted(spans))
