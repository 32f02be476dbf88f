"""What one article says about the question: its hits grouped by voice, or everything one person says in it."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.answers.entries import Said
from bot.answers.nouns import Named
from bot.answers.places import Hit, Kind, Phrase, Place, Voice, answering, attributed, headline, places, voice
from bot.answers.shown import headline_wording, wording
from bot.models import Quotation, Reading, Sentence, Span

LONGEST_SHOWN = 500  # characters of one utterance that an excerpt shows at least

Wanted = Callable[[Quotation], bool]


def about_words(reading: Reading, phrases: Sequence[Phrase], left_out: Named | None = None) -> Iterator[Said]:
    """Yield what has the phrases: one wording for each sentence, voice and speaker, and a headline that is metadata.

    `left_out` tells of a hit that is none after all.
    """
    found = places(reading, phrases)
    if left_out is not None:
        kept = (place._replace(hits=tuple(h for h in place.hits if not left_out(reading, h))) for place in found)
        had, found = found, tuple(place for place in kept if place.hits)
        if had and not found:  # the headline too means the name
            return
    yield from _by_voice(reading, found)
    title = headline(reading, phrases, found)
    if title is not None:
        yield Said("own_words", reading, None, headline_wording(reading, title))


def about_person(reading: Reading, surnames: Sequence[Phrase], by_person: Wanted) -> Iterator[Said]:
    """Yield what others say about a person: hits of the name, not in sentences in which the person speaks.

    The name counts only where it is printed as one, with a capital letter: "Story" is not "story".
    """
    for surname in surnames:
        for place in places(reading, (surname,)):
            hits = tuple(hit for hit in place.hits if not reading.article.text[hit.start].islower())
            if hits and not any(by_person(q) and touches(q, place.start, place.end) for q in reading.quotations):
                yield from _by_voice(reading, (place._replace(hits=hits),))


def touches(quotation: Quotation, start: int, end: int) -> bool:
    """Tell whether a quotation, its mention or its cue stands in a stretch of the text."""
    own = Span(start=quotation.start, end=quotation.end)
    spans = (own, quotation.mention, quotation.cue)
    return any(span.start < end and start < span.end for span in spans if span is not None)


def _by_voice(reading: Reading, found: Iterable[Place]) -> Iterator[Said]:
    voices: dict[tuple[str, str | None, int, int], tuple[Voice, Place, list[Hit]]] = {}
    for place in found:
        for hit in place.hits:
            heard = voice(reading, hit.start, hit.end)
            around = _untorn(reading, place)
            key = (heard.kind, _speaker(heard.quotation), around.start, around.end)
            voices.setdefault(key, (heard, around, []))[2].append(hit)
    for heard, around, hits in voices.values():
        yield Said(heard.kind, reading, heard.quotation, wording(reading, around, hits, heard))


def _untorn(reading: Reading, place: Place) -> Place:
    """Take in neighbouring sentences where words in marks run over the end of one, as long as all of it stays short."""
    start, end = place.start, place.end
    sentences: tuple[Sentence, ...] = ()
    for span in (span for quotation in reading.quotations for span in quotation.quoted):
        if span.start < end and start < span.end and not (start <= span.start and span.end <= end):
            sentences = sentences or tuple(answering(reading))
            touched = [s for s in sentences if s.start < span.end and span.start < s.end]
            low, high = min([start, *(s.start for s in touched)]), max([end, *(s.end for s in touched)])
            if high - low <= LONGEST_SHOWN:
                start, end = low, high
    return Place(start, end, place.hits)


def _speaker(quotation: Quotation | None) -> str | None:
    """Return what tells apart whose words stand in one sentence."""
    if quotation is None:
        return None
    return (attributed(quotation) and quotation.speaker.name) or quotation.id


def by_speaker(reading: Reading, wanted: Wanted) -> Iterator[Said]:
    """Yield everything the wanted speaker says in an article: one wording for each sentence.

    A sentence with words in marks and reported ones is shown once, for the words in marks.
    """
    shown: set[tuple[int, int]] = set()
    for quotation in sorted(reading.quotations, key=lambda q: q.marks == "none"):
        if not attributed(quotation) or not wanted(quotation):
            continue
        place = _place(reading, quotation)
        kind: Kind = "reported" if quotation.marks == "none" else "quoted"
        if place is None or (place.start, place.end) in shown:
            continue
        shown.add((place.start, place.end))
        said = wording(reading, place, (), Voice(kind, quotation))
        yield Said(kind, reading, quotation, said)


def _place(reading: Reading, quotation: Quotation) -> Place | None:
    """Return the sentences of an utterance: all that a short one touches, the first of a long one."""
    touched = [s for s in answering(reading) if s.start < quotation.end and quotation.start < s.end]
    if not touched:
        return None
    kept = [s for s in touched if s.end - touched[0].start <= LONGEST_SHOWN] or touched[:1]
    return _untorn(reading, Place(kept[0].start, kept[-1].end, ()))
