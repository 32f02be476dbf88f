"""Whom an outlet has it from: relay phrases of one article, with the words that say so.

A relay belongs to the sentence it is said of. It is carried over to a neighbouring sentence only where the same
speaker goes on ("he added"), and marked so. A relay phrase never makes a speaker, and a name that is neither known to
the register nor looks like an outlet's makes no relay.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from bot.models import Quotation, Relay, RelayKind, Sentence, Span
from bot.outlets import Outlets
from bot.text.lexicon import DOCUMENT_WORDS, EVENT_WORDS, NOT_OUTLETS, OUTLET_WORDS, UNNAMED_WORDS

_ARTICLE = r"(?:(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne|[Ss]everal|[Ss]ome|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+)?"
_CAPITAL = r"(?:\d+\s+)?[A-ZÀ-ÞЀ-Я][\w’'&./-]*\w(?:’|')?|[A-Z]\b"
_LINK = r"(?:\s+(?:of|de|del|della|da|do|la|le|el|y|and|&|the|für|und|van)(?=\s+(?:the\s+)?[A-ZÀ-Þ]))*"
_NAME = rf"(?:[Tt]he\s+)?(?:{_CAPITAL})(?:{_LINK}\s+(?:{_CAPITAL}))*"
_LOWER = r"[\w’'-]+"
# a noun phrase: an article, up to six words, an outlet's name or a noun that says what it is
_PHRASE = re.compile(
    rf"(?P<article>{_ARTICLE})(?P<before>(?:{_LOWER}\s+){{0,6}}?)(?P<name>{_NAME})(?P<after>(?:\s+[a-z]+){{0,2}})"
)
_BEHIND_NOUN = re.compile(rf"\s+(?:[a-z-]+\s+){{0,2}}?(?P<noun>[a-z]+)\s+(?P<name>{_NAME})(?P<after>)")
_CONJUNCTION = re.compile(r"(?:But|And|As|While|When|Yet|Meanwhile|However)\s+")
_TRAILING_DAY = re.compile(
    r"(?:\s+(?:on|last|this|in))?\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$"
    r"|(?:\s+(?:on|in))?\s+(?:January|February|March|April|June|July|August|September|October|November|December)$"
)

_BY = r"(?:quoted|reported|cited|published|carried|obtained|seen|reviewed|viewed|released|relayed|broadcast|aired|revealed)"
# cues before whom it is from; the group `weak` wants a name that is an outlet's for sure
_CUES = re.compile(
    rf"\b(?:(?:as\s+)?(?:first\s+)?{_BY}\s+(?:earlier\s+|first\s+)?(?:by|in|on)"
    r"|citing|cited|quoting|as\s+(?:told|relayed)\s+to"
    r"|(?P<weak>[Aa]ccording\s+to|[Aa]s\s+per|told|(?:[Ss]peaking|spoke|talking|said|adding)\s+(?:to|with|on)"
    r"|(?:in|during)\s+an?\s+(?:[\w’'-]+\s+){0,3}?(?:interview|conversation)\s+(?:with|to|for|on|published\s+(?:by|in))"
    r"|[Ii]n\s+an?\s+(?:[\w’'-]+\s+){0,2}?(?:statement|letter|comments?|remarks?|message|e-?mail)\s+to"
    r"|[Ii]n\s+(?:comments|remarks)\s+to"
    r"|(?:report|article|story|investigation|piece|dispatch|interview)\s+(?:by|from|in|with|published\s+(?:by|in))"
    r"|(?:wrote|writing|posted|posting|published|post|statement|message|thread|video)\s+(?:\w+\s+){0,2}?on)"
    r")\s+"
)
_REPORTED = re.compile(
    r"\s+(?:\w+ly\s+|also\s+|first\s+|has\s+|had\s+|have\s+)?(?:reports?|reported|notes?|noted|writes?|wrote|cites?|cited|"
    r"revealed|quoted|quotes|published|says|said|claimed)\b"
)


class _Finder:
    """The relay phrases of one text."""

    def __init__(self, text: str, outlets: Outlets) -> None:
        self.text = text
        self.outlets = outlets

    def relays(self, start: int, end: int) -> Iterator[Relay]:
        """Yield the relays said in one sentence, in order."""
        text = self.text
        for cue in _CUES.finditer(text, start, end):
            source = self._source(cue.end(), end, weak=cue.group("weak") is not None)
            if source is not None:
                name, kind, stop = source
                yield Relay(name=name, kind=kind, start=cue.start(), end=stop)
        for match in re.compile(_NAME).finditer(text, start, end):
            yield from self._reporting(match, end)

    def _reporting(self, match: re.Match[str], end: int) -> Iterator[Relay]:
        """`The Washington Post reported`: the outlet itself is the subject."""
        said = _REPORTED.match(self.text, match.end(), end)
        if said is None:
            return
        opening = _CONJUNCTION.match(match.group())
        skipped = opening.end() if opening else 0
        outlet = self._outlet(match.group()[skipped:], set())
        if outlet is not None:
            yield Relay(name=outlet, kind="outlet", start=match.start() + skipped, end=said.end())

    def _source(self, at: int, end: int, *, weak: bool) -> tuple[str, RelayKind, int] | None:
        match = _PHRASE.match(self.text, at, end)
        if match is not None:
            before = match["before"].lower().split()
            beside = {*before, *match["after"].split()}
            named = _BEHIND_NOUN.match(self.text, match.end("name"), end)
            if named is not None and named["noun"].lower() in OUTLET_WORDS:
                match, beside = named, {"outlet"}  # "the Russian outlet Gazeta.ru": the name stands behind the noun
            name = _TRAILING_DAY.sub("", match["name"])
            start = match.start("name")
            if (
                self.text[start - 4 : start] in {"The ", "the "}
                and self.outlets.named(name)
                and self.text[start - 4] == "T"
            ):
                name, start = "The " + name, start - 4
            outlet = self._outlet(name, beside)
            if outlet is not None or (not weak and not before and name.split()[0] not in NOT_OUTLETS):
                return outlet or name, "outlet", start + len(name)
        return self._common(at, end)

    def _common(self, at: int, end: int) -> tuple[str, RelayKind, int] | None:
        """A source without a name: documents, observers, international media."""
        for match in re.finditer(r"[a-z]+", self.text[at : min(end, at + 70)]):
            word = match.group()
            kind = _noun_kind(word)
            if kind is not None:
                stop = at + match.end()
                return self.text[at:stop], kind, stop
            if word in {"that", "said", "which", "who", "by", "in", "was", "is"}:
                break
        return None

    def _outlet(self, name: str, beside: set[str]) -> str | None:
        """Return the name where it is an outlet's: known, or said to be one, or it looks like one."""
        plain = name.rstrip("’'")
        for candidate in (plain, re.sub(r"^[Tt]he\s+", "", plain)):
            if self.outlets.named(candidate) is not None:
                return plain
        words = set(re.findall(r"\w+", plain.lower()))
        if (words | beside) & OUTLET_WORDS or re.search(r"\w\.[a-z]{2,4}$", plain):
            return plain
        return None


def _noun_kind(word: str) -> RelayKind | None:
    if word in DOCUMENT_WORDS:
        return "document"
    if word in UNNAMED_WORDS:
        return "unnamed"
    return "event" if word in EVENT_WORDS else None


def find_relays(
    text: str, quotations: Sequence[Quotation], sentences: Sequence[Sentence], outlets: Outlets
) -> tuple[tuple[Relay, ...], tuple[Quotation, ...]]:
    """Return every relay phrase of a text, and its quotations with the relays that hold for each.

    Boilerplate and headlines have no relays; a phrase inside quotation marks is the speaker's, not the outlet's.
    """
    body = [s for s in sentences if s.kind == "body"]
    marked = [span for q in quotations for span in q.quoted]
    finder = _Finder(text, outlets)
    said = [_distinct(r for r in finder.relays(s.start, s.end) if not _inside(r, marked)) for s in body]
    starts = [s.start for s in body]
    out: list[Quotation] = []
    previous: tuple[int, Quotation] | None = None
    for quotation in quotations:
        first, last = _touched(starts, quotation)
        relays = tuple(relay for number in range(first, last + 1) for relay in said[number]) if body else ()
        if not relays and previous is not None and first - previous[0] <= 1 and _goes_on(previous[1], quotation):
            relays = tuple(r.model_copy(update={"carried_over": True}) for r in previous[1].relays)
        attached = quotation.model_copy(update={"relays": relays})
        previous = (last, attached)
        out.append(attached)
    return tuple(relay for found in said for relay in found), tuple(out)


def _goes_on(before: Quotation, after: Quotation) -> bool:
    return before.speaker.name is not None and before.speaker.name == after.speaker.name


def _touched(starts: Sequence[int], quotation: Quotation) -> tuple[int, int]:
    """Return the first and last sentence that hold a quotation, its mention or its cue."""
    parts = [Span(start=quotation.start, end=quotation.end), quotation.mention, quotation.cue]
    spans = [span for span in parts if span is not None]
    first = bisect_right(starts, min(span.start for span in spans)) - 1
    last = bisect_right(starts, max(span.end for span in spans) - 1) - 1
    return max(first, 0), max(last, 0)


def _inside(relay: Relay, marked: Sequence[Span]) -> bool:
    return any(span.start <= relay.start and relay.end <= span.end for span in marked)


def _distinct(relays: Iterator[Relay]) -> tuple[Relay, ...]:
    """Drop a relay whose place overlaps an earlier one's with the same name."""
    kept: list[Relay] = []
    for relay in sorted(relays, key=lambda r: (r.start, -r.end)):
        if not any(relay.start < other.end and other.start < relay.end for other in kept):
            kept.append(relay)
    return tuple(kept)
