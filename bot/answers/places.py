"""Where the words stand in an article: hits, the sentences that show them, and in whose voice each hit is."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Literal, NamedTuple

from bot.answers.spotting import is_plain, spots, standing
from bot.models import Quotation, Reading, Sentence
from bot.text.tokens import find, tokens, words

Kind = Literal["quoted", "reported", "own_words"]
Phrase = tuple[str, ...]
_FRAGMENT = 4  # fewer words in marks that nobody says are a name, an echo or irony, and no utterance
_STOP_BEHIND = re.compile(r"\s?[\"”»“’'][,.!?؟،。]")  # «…», — as languages other than English set it


class Hit(NamedTuple):
    """One occurrence of a phrase: its place, and which phrase it is."""

    start: int
    end: int
    phrase: int


class Place(NamedTuple):
    """A sentence (two, where a hit runs over the end of one) with the hits in it."""

    start: int
    end: int
    hits: tuple[Hit, ...]


class Voice(NamedTuple):
    """In whose voice a hit stands; `quotation` is None in the outlet's own words."""

    kind: Kind
    quotation: Quotation | None


def places(reading: Reading, phrases: Sequence[Phrase]) -> tuple[Place, ...]:
    """Return the sentences that answer.

    One phrase: every sentence that has it. Several: the sentences that have all of them or, where none has, those of
    the shortest run of sentences in which all occur.
    """
    found = tuple(_with_hits(reading, phrases))
    everything = set(range(len(phrases)))
    if len(phrases) <= 1:
        return found
    full = tuple(place for place in found if {hit.phrase for hit in place.hits} == everything)
    return full or _closest(found, everything)


def _with_hits(reading: Reading, phrases: Sequence[Phrase]) -> Iterator[Place]:
    text = reading.article.text
    spotted = [found for phrase in phrases if (found := spots(text, (phrase,))) is not None]
    told = len(spotted) == len(phrases)  # of a text that is not fit none is
    sentences = _spotted(reading.sentences, sorted(chain(*spotted))) if told else reading.sentences
    plain = told and is_plain(phrases)
    for sentence in answering(reading, sentences):
        if plain:
            hits = tuple(
                Hit(*span, number)
                for number, (phrase, where) in enumerate(zip(phrases, spotted, strict=True))
                for span in standing(text, sentence.start, sentence.end, where, phrase[0])
            )
        else:
            hits = tuple(_hits(text[sentence.start : sentence.end], sentence.start, phrases))
        if hits:
            yield Place(sentence.start, sentence.end, hits)


def _spotted(sentences: Sequence[Sentence], spotted: Sequence[int]) -> Iterator[Sentence]:
    """Yield the sentences in which one of the spots stands."""
    for sentence in sentences:
        first = bisect_left(spotted, sentence.start)
        if first < len(spotted) and spotted[first] < sentence.end:
            yield sentence


def answering(reading: Reading, sentences: Iterable[Sentence] | None = None) -> Iterator[Sentence]:
    """Yield the sentences (all, where none are given) that may answer, cut where boilerplate stands inside one."""
    blocked = reading.article.boilerplate
    for sentence in reading.sentences if sentences is None else sentences:
        if sentence.kind == "boilerplate":
            continue
        at = sentence.start
        for span in blocked:
            if span.start < sentence.end and at < span.end:
                if at < span.start:
                    yield from _trimmed(reading.article.text, at, span.start, sentence)
                at = span.end
        if at < sentence.end:
            yield from _trimmed(reading.article.text, at, sentence.end, sentence)


def _trimmed(text: str, start: int, end: int, sentence: Sentence) -> Iterator[Sentence]:
    if (start, end) == (sentence.start, sentence.end):
        yield sentence
        return
    piece = text[start:end]
    start, end = start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
    if start < end:
        yield sentence.model_copy(update={"start": start, "end": end})


def _hits(piece: str, offset: int, phrases: Sequence[Phrase]) -> Iterator[Hit]:
    sequence = tuple(tokens(piece))
    for number, phrase in enumerate(phrases):
        for start, end in find(phrase, sequence):
            yield Hit(offset + start, offset + end, number)


def _closest(found: tuple[Place, ...], everything: set[int]) -> tuple[Place, ...]:
    """Return the shortest run of sentences with every phrase; all of them where some phrase is in none."""
    best: tuple[Place, ...] = found
    for first in range(len(found)):
        missing = set(everything)
        for last in range(first, len(found)):
            missing -= {hit.phrase for hit in found[last].hits}
            if not missing:
                run = found[first : last + 1]
                if run[-1].end - run[0].start < best[-1].end - best[0].start:
                    best = run
                break
    return best


def headline(reading: Reading, phrases: Sequence[Phrase], found: Sequence[Place]) -> str | None:
    """Return a headline that stands outside the stored text and answers beside the places `found` in it.

    It answers where it has every phrase, or one that the text itself does not have.
    """
    title = reading.article.title
    if title is None or title.span is not None or not phrases:
        return None
    if spots(title.value, phrases) == ():
        return None
    sequence = tuple(tokens(title.value))
    has = {number for number, phrase in enumerate(phrases) if any(find(phrase, sequence))}
    in_text = {hit.phrase for place in found for hit in place.hits}
    return title.value if len(has) == len(phrases) or has - in_text else None


def voice(reading: Reading, start: int, end: int) -> Voice:
    """Return in whose voice a stretch of the text stands.

    Inside marks it is quoted; in a reported clause but outside marks, reported; otherwise the outlet's own. Words in
    marks that nobody says are quoted with nobody named where they are a statement, the outlet's own where they are a
    fragment.
    """
    covering = sorted(
        (q for q in reading.quotations if q.start <= start and end <= q.end), key=lambda q: (q.end - q.start, q.start)
    )
    for quotation in covering:
        inside = any(span.start <= start and end <= span.end for span in quotation.quoted)
        if inside and (attributed(quotation) or _is_statement(reading.article.text, quotation)):
            return Voice("quoted", quotation)
    for quotation in covering:
        if attributed(quotation):
            return Voice("reported", quotation)
    return Voice("own_words", None)


def attributed(quotation: Quotation) -> bool:
    """Tell whether the text says who said it."""
    return quotation.state != "not_attributed" and quotation.speaker.kind != "none"


def _is_statement(text: str, quotation: Quotation) -> bool:
    """Tell whether words in marks are more than a name or an echo: several, or a clause with its stop."""
    content = text[quotation.start : quotation.end]
    size = len(words(content))
    if size >= _FRAGMENT or quotation.marks != "direct":
        return size >= _FRAGMENT
    return content.endswith((",", ".", "!", "?", "…")) or (size > 1 and bool(_STOP_BEHIND.match(text, quotation.end)))
