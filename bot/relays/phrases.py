"""The relay phrases of one sentence: a cue, and behind or before it whom the outlet has it from."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from bot.models import Relay, RelayKind
from bot.relays import telling
from bot.relays.names import ASKED, LONGEST_NAME, NAME, NOUNS, Names, trimmed
from bot.relays.occasions import occasions
from bot.relays.subjects import speaking_documents, subjects
from bot.text.lexicon import DOCUMENT_WORDS, EVENT_WORDS, NOT_OUTLETS, OUTLET_NOUNS, UNNAMED_MEDIA, UNNAMED_WORDS

_FIRST = r"(?:earlier\s+|first\s+|previously\s+|originally\s+|also\s+)?"
_WHEN = r"(?:(?:on\s+)?[A-Z]\w+day\s+|earlier\s+|today\s+|yesterday\s+|last\s+\w+\s+|this\s+\w+\s+)?"
# behind these an unknown name is an outlet's too
_STRONG = re.compile(
    rf"\b(?:as\s+)?{_FIRST}(?:quoted|reported|cited|carried|relayed|picked\s+up|distributed)\s+{_FIRST}(?:by|in|on)\s+"
    r"|\bas\s+(?:told|relayed)\s+to\s+|\bquoting\s+"
)
# behind these only a name that is an outlet's for sure, a document, or a source without a name
_WEAK = re.compile(
    r"(?:(?<=, )|\b[Aa]s\s+|^)[Pp]er\s+(?=(?:the\s+)?[A-Z])"
    r"|\b(?:[Aa]ccording\s+to|(?<!never )(?<!not )(?:[Cc]iting|[Cc]ites|[Cc]ited))\s+"
    rf"|\b{_FIRST}(?:seen|obtained|reviewed|viewed|verified|published|printed|released|broadcast|aired|revealed|uncovered|"
    rf"leaked|shared|provided|given|appeared|ran)\s+{_WHEN}(?:by|in|on|to|with)\s+(?![A-Z]\w+day\b)"
)
# people talk to outlets behind the first: an unknown name is one where it is nobody else's in the text; behind the
# others only outlets for sure, as "a letter to" may be to anybody
_TOLD = re.compile(
    r"\b(?P<heard>(?:told|tells?|telling)\s+"
    r"|(?:[Ss]peaking|spoke|speaks|talking|talked|appearing|appeared|appearance|interviewed|answering\s+questions)\s+"
    r"(?:(?:to|with)\s+(?:[\w’'.-]+\s+){1,4}?on\s+(?=(?:the\s+)?[A-Z])(?![A-Z]\w+day\b|[A-Z][a-z]+\.?\s+\d)|(?:to|with|on|by|from)\s+)"
    r"(?:[A-Z]\w+day\s+(?:on\s+|to\s+))?"
    r"|(?:interview|conversation|comments?|remarks)\s+(?:with|to)\s+)"
    r"|\b(?:said|says|saying|added|wrote|writes|[Ww]riting|argued)\s+(?:on|in|for)\s+"
    r"|\b(?:interview|conversation|comments?|remarks)\s+(?:for|by|from|in|on|published\s+(?:by|in))\s+"
    r"|\b(?:statement|letter|e-?mail|message|op-ed|column|article|essay|report|"
    r"story|investigation|piece|dispatch|analysis)\s+(?:with|to|for|by|from|in|on|published\s+(?:by|in))\s+"
)
# which names count behind a cue: any that may be one, those that people talk to, those that look like one, known ones
_Trust = Literal["any", "heard", "sure", "outlet", "known"]
_CUES: tuple[tuple[re.Pattern[str], telling.Words, _Trust], ...] = (
    (_STRONG, telling.STRONG, "any"),
    (_WEAK, telling.WEAK, "sure"),
    (_TOLD, telling.TOLD, "outlet"),
)
# "declined to comment to", "a request for comment from", "asked about a report in"
_UNSAID = re.compile(
    r"\b(?:(?:declin|refus)\w+\s+to\s+(?:\w+\s+){0,2}|(?:requests?|asked|questions?)\s+for\s+|"
    rf"{ASKED}(?:an?\s+|the\s+|that\s+)?(?:\w+\s+)?)$"
)
_ON = re.compile(
    r"\b[Oo]n\s+(?=(?:the\s+(?:(?:[a-z-]+\s+){0,2}(?:podcast|show|programme|program|channel)\s+)?)?[A-ZÀ-Þ])"
)  # only outlets that are known, where somebody speaks
_NAMED_OF = re.compile(rf"(?:[’']s|(?<=s)[’'])\s+(?={NAME})")
_ON_AIR = re.compile(r"\s+(?:(?:state|news)\s+)?(?:television|TV|radio|channel|podcast|show)\b")
_SHOW = re.compile(r"\b(?:podcast|show|programme|program|channel|radio)\s+$")
_SMALL = re.compile(r"\b[a-z][\w-]{1,11}\b")

_STOP = re.compile(
    r"(?<=[a-z]{2})\.(?=\s|$)|[;:?!](?=\s|$)|[,()“”\"—–]|\s(?:that|which|who|whom|when|where|while|as|in|on|at|about|after|before|during|outside|"
    r"near|because|if|whether|said|says|cited|seen|obtained|reviewed|published|released|quoted|reported|was|were|is|are|"
    r"had|has|have|he|she|they|it|there|last|this|earlier|later|ahead|under|over|against|showed?|shows|his|her|their)\b"
)
_MOST = 40  # relays; more in one sentence are no prose
_LONGEST = 120
# Russian news agency Tass: the name stands behind the noun
_ADJECTIVE = re.compile(rf"\s+(?:[a-z-]+\s+)?(?:{NOUNS})\s+[A-Z0-9]")
_NOUN_BEHIND = re.compile(rf"\s+(?:news\s+|state\s+|television\s+)?(?:{NOUNS})\b")
_ARTICLE = re.compile(r"^(?:the|an?|its|his|her|their|this|that|some|several|two|three|four|one)\s+", re.IGNORECASE)
_HOST = re.compile(r"\s+(?!(?:networks?|stations?|channels?|outlets?|reports?|news)\b)[a-z]+")
_FAMILIAR = re.compile(
    r"\s+(?:(?:networks|stations|channels|outlets|reports)\b|(?:familiar\s+with|close\s+to|briefed\s+on|with\s+knowledge\s+of)\s+(?:the\s+)?\w+)"
)


class _Source(NamedTuple):
    name: str
    kind: RelayKind
    end: int


def relays_in(
    text: str, start: int, end: int, names: Names, words: telling.Words, *, spoken: bool
) -> tuple[Relay, ...]:
    """Return the relays said in one sentence, in order; events count only where somebody speaks in it (`spoken`).

    `words` are its telling words.
    """
    if words.isdisjoint(telling.ANY):
        return ()
    found = [*_cued(text, start, end, names, words), *subjects(text, start, end, names, words)]
    found += speaking_documents(text, start, end, words)
    found += occasions(text, start, end, names, words, spoken=spoken)
    if spoken and telling.ON in words:
        found += _aired(text, start, end, names)
    return _distinct(found)


def _cued(text: str, start: int, end: int, names: Names, words: telling.Words) -> Iterator[Relay]:
    for pattern, telltales, trust in _CUES:
        for cue in () if words.isdisjoint(telltales) else pattern.finditer(text, start, end):
            if telltales is telling.TOLD and _UNSAID.search(text, max(start, cue.start() - LONGEST_NAME), cue.start()):
                continue
            heard: _Trust = "heard" if cue.lastgroup == "heard" else trust
            for source in _sources(text, cue.end(), end, names, heard):
                yield Relay(name=source.name, kind=source.kind, start=cue.start(), end=source.end)


def _aired(text: str, start: int, end: int, names: Names) -> Iterator[Relay]:
    """Yield the known outlets that something is said on: "On CNN's State of the Union, Lee said"."""
    for cue in _ON.finditer(text, start, end):
        for source in _sources(text, cue.end(), end, names, "known"):
            yield Relay(name=source.name, kind=source.kind, start=cue.start(), end=source.end)


def _sources(text: str, at: int, end: int, names: Names, trust: _Trust) -> Iterator[_Source]:
    """Yield the outlets in the noun phrase behind a cue; where there is none, the document or unnamed source."""
    stop = _STOP.search(text, at, min(end, at + _LONGEST))
    chunk = text[at : stop.start() if stop else min(end, at + _LONGEST)]
    outlets = list(_outlets(chunk, at, names, trust))
    if outlets or trust == "known":
        yield from outlets
        return
    common = _common(text, chunk, at, told=trust in {"heard", "outlet"})
    if common is not None:
        yield common


def _outlets(chunk: str, at: int, names: Names, trust: _Trust) -> Iterator[_Source]:
    candidates = [part for match in re.finditer(NAME, chunk) for part in _parts(match.group(), match.start(), names)]
    if not candidates and trust != "known":  # "the dpa news agency"
        small = (match for match in _SMALL.finditer(chunk) if names.small(match.group()))
        candidates = [(match.group(), match.start(), match.end()) for match in small]
    for name, start, whole in candidates:
        if name.startswith("the "):
            name, start = name[4:], start + 4  # noqa: PLW2901 - "the" is the sentence's, "The" the name's
        plain = trimmed(name)
        end = start + len(plain)
        behind = chunk[start + len(name) :]
        if _ADJECTIVE.match(behind):
            continue
        if trust == "known":
            aired = _ON_AIR.match(behind) or _SHOW.search(chunk, 0, start)
            if (names.known(plain) or (aired and plain not in NOT_OUTLETS)) and not names.platform(plain):
                yield _Source(plain, "outlet", at + max(end, whole))
            continue
        beside = plain not in NOT_OUTLETS and not names.of_a_place(plain) and names.called(chunk[:start], behind)
        noun = _NOUN_BEHIND.match(chunk, end)
        end = noun.end() if noun else max(end, whole)
        able = (trust == "any" and names.may_be(plain)) or (
            trust == "heard" and names.hears(plain) and _ends(chunk, start, behind)
        )
        if names.looks(plain, cued=True) or beside or able:
            yield _Source(plain, "outlet", at + end)


def _ends(chunk: str, start: int, behind: str) -> bool:
    """Tell whether a name is all that stands behind a cue: "told Flint residents" is told to others."""
    return chunk[:start].strip() in {"", "the"} and not behind.strip()[:1].islower()


def _parts(name: str, start: int, names: Names) -> Iterator[tuple[str, int, int]]:
    """Yield a name, where it begins and where its words end: of "CNBC's Squawk" the owner, of "A and B" both."""
    owner = _NAMED_OF.search(name)
    if owner is not None and names.looks(name[: owner.start()].removeprefix("the "), cued=True):
        yield name[: owner.start()], start, start + len(name)
        return
    if " and " in name and not names.known(name):
        left, _, right = name.partition(" and ")
        if names.known(left) or names.known(right):
            yield left, start, start + len(left)
            yield right, start + len(left) + len(" and "), start + len(name)
            return
    yield name, start, start


def _common(text: str, chunk: str, at: int, *, told: bool) -> _Source | None:
    """Return the document, event or unnamed source that a noun phrase names by its noun."""
    if EVENT_WORDS & set(chunk.split()):
        return None  # "a radio interview" is an occasion
    article = _ARTICLE.match(chunk)
    first = article.end() if article else 0
    for match in re.finditer(r"\b[a-z]+\b", chunk):
        word = match.group()
        kind: RelayKind | None = None
        if word in UNNAMED_MEDIA or (word in UNNAMED_WORDS and not told):
            kind = "unnamed"
        elif word in DOCUMENT_WORDS and not told:
            kind = "document"
        elif word in OUTLET_NOUNS and chunk.startswith(("the ", "that ", "this ")):
            kind = "unnamed"  # "according to the magazine"
        if kind is None or match.start() < first:
            continue
        if word in UNNAMED_MEDIA and _HOST.match(chunk, match.end()):
            return None  # "an interview with radio host Ann Lee"
        more = _FAMILIAR.match(text, at + match.end())
        end = more.end() if more else at + match.end()
        return _Source(text[at + first : end], kind, end)
    return None


def _distinct(found: list[Relay]) -> tuple[Relay, ...]:
    """Drop a relay whose words overlap an earlier or longer one's, unless both name an outlet of their own."""
    kept: list[Relay] = []
    for relay in sorted(found, key=lambda r: (_ORDER[r.kind], r.start, -r.end))[:_MOST]:
        clash = [other for other in kept if relay.start < other.end and other.start < relay.end]
        if not clash or (relay.kind == "outlet" and all(o.name != relay.name and o.kind == "outlet" for o in clash)):
            kept.append(relay)
    return tuple(sorted(kept, key=lambda r: (r.start, r.end)))


_ORDER: dict[RelayKind, int] = {"outlet": 0, "document": 1, "unnamed": 2, "event": 3, "person": 4, "body": 4}
