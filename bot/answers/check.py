"""`check`: is this sentence a quotation in the index, as claimed, of whom it is claimed?

Six verdicts: exact, wording differs, only reported, another speaker, in the outlet's own words, not in this index.
"Exact" is word for word inside quotation marks, gaps of the claim aside: a "not" more or less never passes.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.answers import people
from bot.answers.aligning import aligned
from bot.answers.asked import Asked, Inquiry
from bot.answers.claims import Claim, claim
from bot.answers.entries import Said, entries
from bot.answers.identities import People
from bot.answers.nothing import nothing_to_find
from bot.answers.outcome import counted, counts, covers, joined, named
from bot.answers.people import Meant
from bot.answers.places import Hit, Kind, Place, Voice, answering, attributed, voice
from bot.answers.reach import Reach
from bot.answers.shown import wording
from bot.answers.verbatim import verified
from bot.models import Change, CheckResult, Entry, Filters, Question, Quotation, Reading, Span, Verdict
from bot.speakers import Known
from bot.store.interface import Archive, Query
from bot.text.tokens import Token, tokens
from bot.wordings import changes, is_telling

_SAYING = 4  # words that are a claim even where each is small: "there never was one"
_NEARLY = 0.1  # less of the claim's words than the best place has, and a place is not shown beside it
_RARE = 3  # words that candidates are looked up by
_WINDOW = 40  # candidates of one look-up
_BRIDGE = 250  # characters between two stretches in marks that one quotation runs over ("…," he said. "…")
_RANK: dict[Kind, int] = {"quoted": 0, "reported": 1, "own_words": 2}


class _Match(NamedTuple):
    """One place that is like the claim: `share` of its words stand there in order, `exact`: every word in a row."""

    said: Said
    share: float
    exact: bool
    here: str

    @property
    def kind(self) -> Kind:
        return self.said.kind


class _Found(NamedTuple):
    """A verdict, the places behind it, and the articles that were looked at."""

    verdict: Verdict
    shown: list[_Match]
    readings: tuple[Reading, ...]


def check(question: Question, archive: Archive, known: Known) -> CheckResult:
    """Answer a `check` question; whatever was typed, the answer is a result."""
    claimed = claim(question.text)
    asked = Asked(claimed.text or None, (), Filters())  # who is claimed to have said it narrows nothing down
    small = not any(is_telling(word) for word in claimed.words)
    if small and len(claimed.words) < _SAYING:  # "the" stands everywhere and proves nothing
        return nothing_to_find(CheckResult, Inquiry(question, asked, archive, known))
    readings = _candidates(claimed, archive)
    person = people.meant(claimed.by, archive, known) if claimed.by else None
    matches = sorted(
        (match for reading in readings for match in _matches(reading, claimed)),
        key=lambda m: (
            not m.exact,
            -round(m.share, 1),
            _RANK[m.kind],
            m.said.wording.article.id,
            m.said.wording.start or 0,
        ),
    )
    fitting = [m for m in matches if person is None or _is_by(m, claimed.by or "", person)]
    verdict, shown = _verdict(matches, fitting, claimed=person is not None)
    return _result(Inquiry(question, asked, archive, known), claimed, _Found(verdict, shown, readings))


def _verdict(matches: list[_Match], fitting: list[_Match], *, claimed: bool) -> tuple[Verdict, list[_Match]]:
    """Return the verdict and the places behind it, best first."""
    if not matches:
        return "not_in_index", []
    best = (fitting or matches)[0]
    if claimed and (not fitting or (matches[0].exact and matches[0].kind == "quoted" and not best.exact)):
        others = [m for m in matches if m.kind != "own_words"]
        return ("another_speaker", _like_best(others)) if others else ("own_words", _like_best(matches))
    shown = _like_best(fitting or matches)
    if best.kind == "quoted":
        return ("exact" if best.exact else "wording_differs"), shown
    return ("only_reported" if best.kind == "reported" else "own_words"), shown


def _like_best(matches: list[_Match]) -> list[_Match]:
    """Return the best place and those of its kind that are as good."""
    best = matches[0]
    like = (m for m in matches if m.kind == best.kind and m.exact == best.exact)
    return [m for m in like if m.share >= best.share - _NEARLY]


def _is_by(match: _Match, typed: str, person: Meant) -> bool:
    quotation = match.said.quotation
    if quotation is None or not attributed(quotation) or quotation.speaker.name is None:
        return False
    if quotation.speaker.kind == "person":
        return person.includes(quotation.speaker.name)
    name = {token.word for token in tokens(quotation.speaker.name)}
    return {token.word for token in tokens(typed)} <= name


# ---------------------------------------------------------------- where to look


def _candidates(claimed: Claim, archive: Archive) -> tuple[Reading, ...]:
    """Return articles that have the claim's rarest words: all of them, then pairs, then the rarest alone."""
    frequencies = {count.term: count.articles for count in archive.frequencies(tuple(dict.fromkeys(claimed.words)))}
    there = sorted((word for word, number in frequencies.items() if number), key=lambda word: (frequencies[word], word))
    rare = [word for word in there if is_telling(word)][: 2 * _RARE] or there[:_RARE]
    queries = [rare[:_RARE], rare[:2], rare[1:3], *([word] for word in rare)]
    found: dict[str, Reading] = {}
    for wanted in queries:
        if wanted and len(found) < _WINDOW:
            page = archive.search(Query(phrases=tuple((word,) for word in wanted)), limit=_WINDOW)
            found.update((reading.article.id, reading) for reading in page.readings)
    return tuple(found.values())


# ---------------------------------------------------------------- what is alike


def _matches(reading: Reading, claimed: Claim) -> Iterator[_Match]:
    """Yield the places of an article that are like the claim, each sentence or quotation once."""
    text = reading.article.text
    shares: dict[Span, float] = {}
    for spans, quotation in _stretches(reading):
        found = aligned(tuple(_tokens(text, spans)), claimed)
        if found is None:
            continue
        low, high, share, exact = found
        if len(spans) > 1 and share <= max(shares.get(span, 0.0) for span in spans):
            continue  # one of the two stretches says as much by itself
        shares[spans[0]] = share
        heard = voice(reading, low, high) if quotation is None else Voice("quoted", quotation)
        if quotation is None and heard.kind == "quoted":
            continue  # its own stretch in marks says more
        place = _place(reading, low, high)
        if place is not None:
            shown = wording(reading, place, (Hit(low, high, 0),), heard)
            yield _Match(Said(heard.kind, reading, heard.quotation, shown), share, exact, text[low:high])


def _tokens(text: str, spans: Sequence[Span]) -> Iterator[Token]:
    for span in spans:
        for token in tokens(span.of(text)):
            yield Token(token.word, span.start + token.start, span.start + token.end)


def _stretches(reading: Reading) -> Iterator[tuple[tuple[Span, ...], Quotation | None]]:
    """Yield stretches in marks, pairs of them by one speaker ("…," he said. "…"), then sentences outside."""
    spans = [(span, q) for q in reading.quotations for span in q.quoted]
    spans.sort(key=lambda item: (item[0].start, item[0].end))
    for number, (span, quotation) in enumerate(spans):
        yield (span,), quotation
        if number and _runs_on(spans[number - 1][1], quotation, span.start - spans[number - 1][0].end):
            yield (spans[number - 1][0], span), quotation
    for sentence in answering(reading):
        yield (Span(start=sentence.start, end=sentence.end),), None


def _runs_on(before: Quotation, after: Quotation, gap: int) -> bool:
    return 0 <= gap <= _BRIDGE and attributed(after) and before.speaker == after.speaker


def _place(reading: Reading, start: int, end: int) -> Place | None:
    touched = [s for s in answering(reading) if s.start < end and start < s.end]
    return Place(touched[0].start, touched[-1].end, ()) if touched else None


# ---------------------------------------------------------------- the answer


def _result(inquiry: Inquiry, claimed: Claim, found: _Found) -> CheckResult:
    question, asked, archive, known = inquiry
    verdict, shown, readings = found
    said = verified((match.said for match in shown), archive)
    here = {(m.said.wording.article.id, m.said.wording.start): m.here for m in shown}
    order = {reading.article.id: number for number, reading in enumerate(readings)}
    persons = People(readings, known)
    lists = {
        kind: tuple(_compared(e, claimed, here) for e in entries((s for s in said if s.kind == kind), persons, order))
        for kind in _RANK
    }
    every = tuple(entry for found in lists.values() for entry in found)
    coverage = archive.coverage()
    return CheckResult(
        question=question.text,
        term=asked.term,
        filters=asked.filters,
        counts=counts(Reach(readings, len(readings)), (each.wording.article for each in said), every),
        coverage=coverage,
        message=joined([_sentence(verdict, claimed, every), covers(coverage) if verdict == "not_in_index" else None]),
        quoted=lists["quoted"],
        reported=lists["reported"],
        own_words=lists["own_words"],
        verdict=verdict,
        claimed_speaker=claimed.by,
    )


def _compared(entry: Entry, claimed: Claim, here: dict[tuple[str, int | None], str]) -> Entry:
    """Return an entry with the word diff of the claim against each of its wordings."""
    found = tuple(
        Change(wording=number, first=change.first, here=change.other)
        for number, shown in enumerate(entry.wordings)
        for change in changes(claimed.text, here.get((shown.article.id, shown.start), shown.excerpt))
    )
    return entry.model_copy(update={"changes": found})


def _sentence(verdict: Verdict, claimed: Claim, every: Sequence[Entry]) -> str:
    """Return the verdict as a plain sentence."""
    articles = len({ref.id for entry in every for w in entry.wordings for ref in (w.article, *w.also)})
    speaker = next(
        (e.speaker.person or (e.speaker.spellings or ("",))[0] for e in every if e.speaker.kind != "none"), ""
    )
    whose = f" by {speaker}" if speaker else ", not attributed in the text"
    place = f" in {counted(articles, 'article')}"
    return {
        "exact": f"Exact: word for word in quotation marks{whose}{place}.",
        "wording_differs": f"Wording differs: something like it stands in quotation marks{whose}{place}.",
        "only_reported": f"Only reported: the words stand outside quotation marks{whose}{place}.",
        "another_speaker": f"Another speaker: not by {named(claimed.by)}, but{whose or ' by nobody named'}{place}.",
        "own_words": f"In the outlet's own words: nobody is quoted saying it{place}.",
        "not_in_index": f"Not in this index: {named(claimed.text)}.",
    }[verdict]
