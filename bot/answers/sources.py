"""`sources`: which articles have it, and from whom each outlet says it has it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from bot.answers import nearby, people
from bot.answers.asked import Asked, Inquiry, understand
from bot.answers.entries import Said
from bot.answers.nothing import not_found, nothing_to_find
from bot.answers.outcome import counted, counts, joined, named, undated_note, window_note
from bot.answers.places import Phrase, attributed
from bot.answers.reach import Reach, reach
from bot.answers.said import about_words
from bot.answers.shown import ref, relay_shown, relays_at
from bot.answers.verbatim import verified
from bot.models import (
    NamedOrigin,
    Question,
    Quotation,
    Reading,
    RelayKind,
    RelayShown,
    SourceArticle,
    SourcesResult,
    SpeakerKind,
    Suggestion,
)
from bot.speakers import Known
from bot.store.interface import Archive
from bot.text.tokens import words

_SPEAKER_AS_ORIGIN: dict[SpeakerKind, RelayKind] = {
    "person": "person",
    "body": "person",
    "document": "document",
    "unnamed": "unnamed",
    "none": "unnamed",
}
_FURTHEST_CUE = 120  # characters between a mention and its cue that are still shown as one phrase
_DESCRIBING = frozenset("the a an news agency newspaper outlet magazine broadcaster channel".split())


def sources(question: Question, archive: Archive, known: Known) -> SourcesResult:
    """Answer a `sources` question; whatever was typed, the answer is a result."""
    asked = understand(question.text)
    inquiry = Inquiry(question, asked, archive, known)
    if not asked.wanted:
        return nothing_to_find(SourcesResult, inquiry)
    found, said = _find(asked, asked.wanted, archive, known)
    shown_for: str | None = None
    offered: tuple[Suggestion, ...] = ()
    if not said:
        offered, corrected = nearby.typos(archive, asked.wanted)
        if corrected is not None:
            found, said = _find(asked, corrected, archive, known)
            shown_for = nearby.as_printed(found.readings, corrected)
        if not said:
            return not_found(SourcesResult, inquiry, offered)
    articles = tuple(_articles(found, said))
    origins = _origins(articles)
    forms = () if shown_for else nearby.forms(archive, asked.wanted)
    swap = f"Showing {named(shown_for)} — no article has {named(asked.term)}." if shown_for else None
    return SourcesResult(
        question=question.text,
        term=asked.term,
        filters=asked.filters,
        shown_for=shown_for,
        counts=counts(found, (each.article for each in articles)).model_copy(update=_spoken(said)),
        suggestions=(*nearby.others(offered, shown_for), *forms),
        coverage=archive.coverage(),
        message=joined(
            [swap, origin_note(articles, origins), window_note(found, asked), undated_note(found), *asked.notes]
        ),
        articles=articles,
        origins=origins,
    )


def _find(asked: Asked, phrases: Sequence[Phrase], archive: Archive, known: Known) -> tuple[Reach, tuple[Said, ...]]:
    found = reach(archive, asked, phrases)
    speakers = [people.meant(value, archive, known) for value in asked.filters.by]
    said = (each for reading in found.readings for each in about_words(reading, phrases))
    if speakers:
        said = (s for s in said if s.quotation and any(p.includes(s.quotation.speaker.name) for p in speakers))
    return found, verified(said, archive)


def _spoken(said: Iterable[Said]) -> dict[str, int]:
    """Count the utterances and persons at the hits, spelling by spelling."""
    quotations = {s.quotation.id: s.quotation for s in said if s.quotation and attributed(s.quotation)}
    names = {q.speaker.name for q in quotations.values() if q.speaker.kind == "person"}
    return {"utterances": len(quotations), "people": len(names)}


def _articles(found: Reach, said: Sequence[Said]) -> Iterator[SourceArticle]:
    """Yield the articles in the order of the search, their excerpts in the order of the text."""
    order = found.order
    ordered = sorted(said, key=lambda s: (order[s.wording.article.id], s.wording.start or 0))
    for _, group in groupby(ordered, key=lambda s: s.wording.article.id):
        of_article = tuple(group)
        yield SourceArticle(
            article=ref(of_article[0].reading.article),
            excerpts=tuple(each.wording for each in of_article),
            got_it_from=_got_it_from(of_article),
        )


def _got_it_from(said: Sequence[Said]) -> tuple[RelayShown, ...]:
    """Return whom an article has it from at its hits, each named once: relays, and who is quoted or reported."""
    found: dict[tuple[str, ...], RelayShown] = {}
    for each in said:
        for shown in _at(each):
            key = (shown.kind, *origin_key(shown.name))
            known = found.get(key)
            if known is None or (known.carried_over and not shown.carried_over):
                found[key] = shown
    return tuple(found.values())


def _at(said: Said) -> Iterator[RelayShown]:
    if said.wording.start is None or said.wording.end is None:
        return
    reading, quotation = said.reading, said.quotation
    for relay in relays_at(reading, quotation, said.wording.start, said.wording.end):
        yield relay_shown(relay, reading.article.text)
    if quotation is not None and attributed(quotation) and quotation.speaker.name:
        yield RelayShown(
            name=quotation.speaker.name,
            kind=_SPEAKER_AS_ORIGIN[quotation.speaker.kind],
            words=_attribution(reading, quotation),
            carried_over=False,
        )


def _attribution(reading: Reading, quotation: Quotation) -> str:
    """Return the article's words that say who said it: mention and cue where they stand close, else the mention."""
    text = reading.article.text
    mention, cue = quotation.mention, quotation.cue
    if mention is None:
        return cue.of(text) if cue else quotation.speaker.name or ""
    if cue is None:
        return mention.of(text)
    start, end = min(mention.start, cue.start), max(mention.end, cue.end)
    apart = quotation.start < end and start < quotation.end
    return mention.of(text) if apart or end - start > _FURTHEST_CUE else text[start:end]


def origin_key(name: str) -> tuple[str, ...]:
    """Return what makes two printed names of an origin one: "The Times", "the Times"."""
    folded = tuple(" ".join(words(name)).replace("u s ", "us ").split())  # U.S., US
    return tuple(word for word in folded if word not in _DESCRIBING) or folded


def _origins(articles: Sequence[SourceArticle]) -> tuple[NamedOrigin, ...]:
    """Return the origins that articles name, most named first; printed as first seen."""
    named_by: dict[tuple[str, ...], tuple[RelayShown, set[str]]] = {}
    for each in articles:
        for shown in each.got_it_from:
            key = (shown.kind, *origin_key(shown.name))
            named_by.setdefault(key, (shown, set()))[1].add(each.article.id)
    found = (NamedOrigin(name=s.name, kind=s.kind, articles=len(ids)) for s, ids in named_by.values())
    return tuple(sorted(found, key=lambda origin: (-origin.articles, origin.name)))


def origin_note(articles: Sequence[SourceArticle], origins: Sequence[NamedOrigin]) -> str | None:
    """Say how many articles name one and the same origin, and how many name none."""
    if not articles:
        return None
    silent = sum(not each.got_it_from for each in articles)
    total = counted(len(articles), "article")
    shared = origins[0] if origins and origins[0].articles > 1 else None
    return joined(
        [
            f"{shared.articles} of {total} name one origin: {shared.name}." if shared else None,
            f"{silent} of {total} do{'es' if silent == 1 else ''} not say where it is from." if silent else None,
        ]
    )
