"""Every relay phrase of an article, and which of them hold for each quotation."""

import logging
import re
from bisect import bisect_right
from collections.abc import Sequence

from bot.kinds import SpeakerKind
from bot.models import Quotation, Relay, RelayKind, Sentence, Span
from bot.outlets import Outlets
from bot.relays import telling
from bot.relays.names import Names
from bot.relays.phrases import relays_in
from bot.relays.subjects import alone, may_mean, refers_back

_LOG = logging.getLogger(__name__)
_APART = 12  # characters between a mention and its cue that are still one phrase: "Lee has also said"
_TAIL = 30  # characters of time and place behind an occasion: "at a rally on Monday in Ohio"
_NEAR = 8  # quotations; as many as one sentence has
_BACK = 4  # sentences that "the report" may point back over
_GOES_ON = frozenset("added adds adding continued continues".split())
_TELLING = frozenset("told tells telling".split())
_ALSO = re.compile(r"\b(?:also|further|additionally|moreover|likewise)\b")
_OF_SPEAKER: dict[SpeakerKind, RelayKind] = {
    "document": "document",
    "unnamed": "unnamed",
    "person": "person",
    "body": "body",
}

Relays = tuple[Relay, ...]


def find_relays(
    text: str, quotations: Sequence[Quotation], sentences: Sequence[Sentence], outlets: Outlets
) -> tuple[Relays, tuple[Quotation, ...]]:
    """Return every relay phrase of a text, and its quotations with the relays that hold for each.

    Boilerplate and headlines have no relays; a phrase inside quotation marks is the speaker's, not the outlet's. A
    relay holds for what is said in its sentence, and is carried over, marked so, to the neighbouring sentence in which
    the same speaker goes on. A text at which a rule breaks has none, and the log tells where.
    """
    try:
        return _relays(text, quotations, sentences, outlets)
    except Exception:  # noqa: BLE001 - whatever breaks, an article without its relays is better than none
        _LOG.exception("a rule of relays broke on a text of %d characters; it has none", len(text))
        return (), tuple(quotations)


def _relays(
    text: str, quotations: Sequence[Quotation], sentences: Sequence[Sentence], outlets: Outlets
) -> tuple[Relays, tuple[Quotation, ...]]:
    body = [s for s in sentences if s.kind == "body"]
    if not body:
        return (), tuple(quotations)
    attaching = _Attaching(text, quotations, body, outlets)
    attached: list[Quotation] = []
    for number, quotation in enumerate(quotations):
        relays = attaching.own(number) or attaching.carried(number, attached)
        changed = relays != quotation.relays  # most have none, and a copy costs more than all the rest here
        attached.append(quotation.model_copy(update={"relays": relays}) if changed else quotation)
    return tuple(relay for found in attaching.said for relay in found), tuple(attached)


class _Attaching:
    """The sentences of one article, the relays said in each, and the sentences each quotation touches."""

    def __init__(self, text: str, quotations: Sequence[Quotation], body: Sequence[Sentence], outlets: Outlets) -> None:
        self.text = text
        self.quotations = quotations
        self.body = body
        starts = [s.start for s in body]
        self.touched = [_touched(starts, quotation) for quotation in quotations]
        self.said = self._relays(outlets)

    def _relays(self, outlets: Outlets) -> list[Relays]:
        """Return the relays of each sentence; one that only points back gets the name it points to."""
        speakers = (q.speaker.name.split() for q in self.quotations if q.speaker.kind == "person" and q.speaker.name)
        # a single word may be an outlet that was taken for a person; with a given name in front it is a person
        people = frozenset(words[-1].lower() for words in speakers if Names.is_person(words))
        names = Names(outlets, people, self.text)
        marked = [span for q in self.quotations for span in q.quoted]
        # somebody may be introduced with where they speak in the sentence before
        spoken = {number for first, last in self.touched for number in range(first - 1, last + 1)}
        said: list[Relays] = []
        small = telling.small_letters(self.text)  # at once: of each sentence by itself it takes twice as long
        for number, sentence in enumerate(self.body):
            start, end = sentence.start, sentence.end
            words = telling.words_in(small, start, end)
            found = relays_in(self.text, start, end, names, words, spoken=number in spoken)
            if not found:  # as in most
                said.append(())
                continue
            outside = [r for r in found if not any(span.start <= r.start and r.end <= span.end for span in marked)]
            pointed = (_pointed(relay, self.text, said[-_BACK:], names) for relay in outside)
            said.append(tuple(relay for relay in pointed if relay is not None))
        return said

    def own(self, number: int) -> Relays:
        """Return the relays of a quotation's own sentences; where two people speak, those nearer to this one."""
        first, last = self.touched[number]
        quotation = self.quotations[number]
        if quotation.end <= self.body[first].start:
            return ()  # a headline
        relays = [relay for at in range(first, last + 1) for relay in self.said[at]]
        beside = self._beside(number, first, last)
        around = [other for other in beside if _is_around(other, quotation)]
        if relays:
            name = quotation.speaker.name
            mine = [q for q in beside if q.speaker.name == name]
            others = [q for q in beside if q.speaker.name != name and q not in around]
            relays = [r for r in relays if not _is_told_of(r, quotation, self.text)]
            relays = [r for r in relays if not any(_gap(r, q) < min(_gap(r, own) for own in mine) for q in others)]
        passed_on = (_passed_on(outer, quotation, self.text) for outer in around)
        relays += [r for r in passed_on if r and not any(o.start < r.end and r.start < o.end for o in relays)]
        return tuple(sorted(relays, key=lambda relay: (relay.start, relay.end)))

    def carried(self, number: int, attached: Sequence[Quotation]) -> Relays:
        """Return the relays of a neighbouring sentence in which the same speaker speaks or is named, marked so."""
        quotation, first = self.quotations[number], self.touched[number][0]
        name = quotation.speaker.name
        cue = quotation.cue.of(self.text).lower() if quotation.cue else ""
        if name is None or cue in _TELLING:
            return ()  # "she told the court": a route of its own
        furthest = 2 if _GOES_ON & set(cue.split()) else 1
        for before in range(len(attached) - 1, -1, -1):
            if first - self.touched[before][1] > furthest:
                break
            if attached[before].speaker.name == name and attached[before].relays:
                return _marked(attached[before].relays)
        return self._announced(number, name, first)

    def _announced(self, number: int, name: str, first: int) -> Relays:
        """Return the relays of the sentence before, where it says that the speaker talks to somebody or somewhere.

        What another person says there has its relays for itself; what an outlet or paper tells of the speaker goes on
        in a sentence with "also".
        """
        if first == 0 or name.rsplit(maxsplit=1)[-1] not in self._sentence(first - 1):
            return ()
        talks = [r for r in self.said[first - 1] if r.kind in {"outlet", "event"}]
        tellers = [q.speaker for q in self._beside(number, first - 1, first - 1) if q.speaker.name != name]
        if not tellers:
            return _marked(tuple(r for r in talks if not r.carried_over))
        told_of = all(speaker.kind in {"document", "body"} for speaker in tellers)
        return _marked(tuple(talks)) if told_of and _ALSO.search(self._sentence(first)) else ()

    def _beside(self, number: int, first: int, last: int) -> list[Quotation]:
        """Return the quotations near `number` that touch the sentences from `first` to `last`."""
        near = range(max(0, number - _NEAR), min(len(self.quotations), number + _NEAR + 1))
        return [self.quotations[n] for n in near if self.touched[n][0] <= last and first <= self.touched[n][1]]

    def _sentence(self, number: int) -> str:
        return self.text[self.body[number].start : self.body[number].end]


def _is_told_of(relay: Relay, quotation: Quotation, text: str) -> bool:
    """Tell whether an event or platform stands in the midst of what is said: "said they spend hours on TikTok"."""
    paper = relay.kind == "document" and text[relay.start : relay.start + 3].lower() == "in "
    platform = relay.kind == "outlet" and Names.platform(relay.name)
    if relay.kind != "event" and not paper and not platform:
        return False
    begins = relay.end if platform else relay.start  # "said children spend hours on Instagram" is one phrase
    return quotation.start < begins and relay.end + _TAIL < quotation.end


def _is_around(outer: Quotation, inner: Quotation) -> bool:
    """Tell whether one quotation is what another passes on: "The Post reported that the memo says that …"."""
    inside = outer.start <= inner.start and inner.end <= outer.end and outer.speaker.name != inner.speaker.name
    return inside and outer.end - outer.start > inner.end - inner.start


def _passed_on(outer: Quotation, inner: Quotation, text: str) -> Relay | None:
    """Return who says what a quotation is part of as one it comes from: "the memo says" of "the memo says Lee left"."""
    opening = text[outer.start : outer.start + _OPENING].split()
    if opening[:1] == ["to"] and opening[1:2] != ["have"]:
        return None  # what somebody threatens or vows to do passes nothing on
    mention, cue, name = outer.mention, outer.cue, outer.speaker.name
    kind = _OF_SPEAKER.get(outer.speaker.kind)
    if kind is None or mention is None or cue is None or name is None or outer.state == "pronoun":
        return None
    if outer.start <= mention.start < outer.end or (inner.speaker.name and inner.speaker.name in name):
        return None  # it stands inside what is said, or has the inner speaker in it: "some, including Lee, said"
    start, end = min(mention.start, cue.start), max(mention.end, cue.end)
    if end - start - (mention.end - mention.start) - (cue.end - cue.start) > _APART:
        if kind != "document":
            return None
        start, end = mention.start, mention.end
    return Relay(name=name, kind=kind, start=start, end=end)


_OPENING = 12  # characters


def _pointed(relay: Relay, text: str, before: Sequence[Relays], names: Names) -> Relay | None:
    """Return "according to the report" with the name of the outlet named last before it, None where it is no outlet."""
    words = text[relay.start : relay.end]
    if not refers_back(relay, words):
        return relay
    for far, found in enumerate(reversed(before), 1):
        for outlet in reversed(found):
            if outlet.kind == "outlet" and not names.platform(outlet.name) and may_mean(relay, outlet, far, names):
                return relay.model_copy(update={"name": outlet.name, "kind": "outlet", "carried_over": True})
    return alone(relay) if relay.kind != "event" else relay


def _marked(relays: Relays) -> Relays:
    return tuple(relay.model_copy(update={"carried_over": True}) for relay in relays)


def _gap(relay: Relay, quotation: Quotation) -> int:
    """Return how far a relay stands from what belongs to a quotation, in characters."""
    own = Span(start=quotation.start, end=quotation.end)
    spans = [span for span in (own, quotation.mention, quotation.cue) if span is not None]
    return min(max(span.start - relay.end, relay.start - span.end, 0) for span in spans)


def _touched(starts: Sequence[int], quotation: Quotation) -> tuple[int, int]:
    """Return the first and last sentence that hold a quotation, its mention or its cue."""
    first, last = quotation.start, quotation.end
    for span in (quotation.mention, quotation.cue):
        if span is not None:
            first, last = min(first, span.start), max(last, span.end)
    return max(bisect_right(starts, first) - 1, 0), max(bisect_right(starts, last - 1) - 1, 0)
