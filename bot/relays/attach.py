"""Every relay phrase of an article, and which of them hold for each quotation."""

from bisect import bisect_right
from collections.abc import Sequence

from bot.models import Quotation, Relay, Sentence, Span
from bot.outlets import Outlets
from bot.relays.names import Names
from bot.relays.phrases import refers_back, relays_in

_BACK = 4  # sentences that "the report" may point back over
_GOES_ON = frozenset("added adds adding continued continues".split())

Relays = tuple[Relay, ...]


def find_relays(
    text: str, quotations: Sequence[Quotation], sentences: Sequence[Sentence], outlets: Outlets
) -> tuple[Relays, tuple[Quotation, ...]]:
    """Return every relay phrase of a text, and its quotations with the relays that hold for each.

    Boilerplate and headlines have no relays; a phrase inside quotation marks is the speaker's, not the outlet's. A
    relay holds for what is said in its sentence, and is carried over, marked so, to the neighbouring sentence in which
    the same speaker goes on.
    """
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
        people = frozenset(words[-1].lower() for words in speakers if len(words) > 1)
        names = Names(outlets, people)
        marked = [span for q in self.quotations for span in q.quoted]
        spoken = {number for first, last in self.touched for number in range(first, last + 1)}
        said: list[Relays] = []
        for number, sentence in enumerate(self.body):
            found = relays_in(self.text, sentence.start, sentence.end, names, spoken=number in spoken)
            outside = [r for r in found if not any(span.start <= r.start and r.end <= span.end for span in marked)]
            said.append(tuple(_pointed(relay, self.text, said[-_BACK:]) for relay in outside))
        return said

    def own(self, number: int) -> Relays:
        """Return the relays of a quotation's own sentences; where two people speak, those nearer to this one."""
        first, last = self.touched[number]
        relays = tuple(relay for at in range(first, last + 1) for relay in self.said[at])
        if not relays:
            return ()
        name = self.quotations[number].speaker.name
        beside = [
            quotation
            for quotation, (low, high) in zip(self.quotations, self.touched, strict=True)
            if low <= last and first <= high
        ]
        mine = [q for q in beside if q.speaker.name == name]
        others = [q for q in beside if q.speaker.name != name]
        return tuple(r for r in relays if not any(_gap(r, q) < min(_gap(r, own) for own in mine) for q in others))

    def carried(self, number: int, attached: Sequence[Quotation]) -> Relays:
        """Return the relays of a neighbouring sentence in which the same speaker speaks or is named, marked so."""
        quotation, first = self.quotations[number], self.touched[number][0]
        name = quotation.speaker.name
        if name is None:
            return ()
        cue = quotation.cue.of(self.text).lower() if quotation.cue else ""
        furthest = 2 if _GOES_ON & set(cue.split()) else 1
        for before in range(len(attached) - 1, -1, -1):
            if first - self.touched[before][1] > furthest:
                break
            if attached[before].speaker.name == name and attached[before].relays:
                return _marked(attached[before].relays)
        return self._announced(name, first)

    def _announced(self, name: str, first: int) -> Relays:
        """Return the relays of the sentence before, where it says that the speaker talks to somebody."""
        if first == 0 or name.rsplit(maxsplit=1)[-1] not in self._sentence(first - 1):
            return ()
        talks = [r for r in self.said[first - 1] if r.kind == "outlet" and not r.carried_over]
        return _marked(tuple(talks))

    def _sentence(self, number: int) -> str:
        return self.text[self.body[number].start : self.body[number].end]


def _pointed(relay: Relay, text: str, before: Sequence[Relays]) -> Relay:
    """Return "according to the report" with the name of the outlet named last before it."""
    if not refers_back(relay, text[relay.start : relay.end]):
        return relay
    outlet = next((r for found in reversed(before) for r in reversed(found) if r.kind == "outlet"), None)
    if outlet is None:
        return relay
    return relay.model_copy(update={"name": outlet.name, "kind": "outlet", "carried_over": True})


def _marked(relays: Relays) -> Relays:
    return tuple(relay.model_copy(update={"carried_over": True}) for relay in relays)


def _gap(relay: Relay, quotation: Quotation) -> int:
    """Return how far a relay stands from what belongs to a quotation, in characters."""
    own = Span(start=quotation.start, end=quotation.end)
    spans = [span for span in (own, quotation.mention, quotation.cue) if span is not None]
    return min(max(span.start - relay.end, relay.start - span.end, 0) for span in spans)


def _touched(starts: Sequence[int], quotation: Quotation) -> tuple[int, int]:
    """Return the first and last sentence that hold a quotation, its mention or its cue."""
    own = Span(start=quotation.start, end=quotation.end)
    spans = [span for span in (own, quotation.mention, quotation.cue) if span is not None]
    first = bisect_right(starts, min(span.start for span in spans)) - 1
    last = bisect_right(starts, max(span.end for span in spans) - 1) - 1
    return max(first, 0), max(last, 0)
