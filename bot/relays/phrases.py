"""The relay phrases of one sentence: a cue, and behind or before it whom the outlet has it from."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.models import Relay, RelayKind
from bot.relays import telling
from bot.relays.names import NAME, Names, trimmed
from bot.text.lexicon import DOCUMENT_WORDS, EVENT_WORDS, OUTLET_NOUNS, UNNAMED_MEDIA, UNNAMED_WORDS

_FIRST = r"(?:earlier\s+|first\s+|previously\s+|originally\s+|also\s+)?"
# behind these an unknown name is an outlet's too
_STRONG = re.compile(
    rf"\b(?:as\s+)?{_FIRST}(?:quoted|reported|cited|carried|relayed)\s+{_FIRST}(?:by|in|on)\s+"
    r"|\bas\s+(?:told|relayed)\s+to\s+|\bquoting\s+"
)
# behind these only a name that is an outlet's for sure, a document, or a source without a name
_WEAK = re.compile(
    r"\b(?:[Aa]ccording\s+to|[Aa]s\s+per|(?<!never )(?<!not )(?:[Cc]iting|[Cc]ites|[Cc]ited))\s+"
    rf"|\b{_FIRST}(?:seen|obtained|reviewed|viewed|verified|published|printed|released|broadcast|aired|revealed|uncovered|"
    r"leaked|shared|provided|given|appeared|ran)\s+(?:by|in|on|to|with)\s+"
)
# behind these only outlets: people talk to them
_TOLD = re.compile(
    r"\b(?:told|tells|telling)\s+"
    r"|\b(?:[Ss]peaking|spoke|speaks|talking|talked|appearing|appeared|appearance|interviewed|answering\s+questions)\s+"
    r"(?:to|with|on|by|from)\s+"
    r"|\b(?:said|says|saying|added|wrote|writes|[Ww]riting|argued)\s+(?:on|in|for)\s+"
    r"|\b(?:interview|conversation|comments?|remarks|statement|letter|e-?mail|message|op-ed|column|article|essay|report|"
    r"story|investigation|piece|dispatch|analysis)\s+(?:with|to|for|by|from|in|on|published\s+(?:by|in))\s+"
)
_CUES = ((_STRONG, telling.STRONG, 2), (_WEAK, telling.WEAK, 1), (_TOLD, telling.TOLD, 0))
_POSTED = re.compile(
    r"\b(?:wrote|writes|writing|posted|posting|posts?|published|shared|statement|message|thread|video|tweeted|announced|"
    rf"said|added)\s+(?:\w+\s+){{0,3}}?on\s+(?P<name>X|Truth\s+Social|{NAME})"
)
_REPORTED = re.compile(
    r"\s+(?:\w+ly\s+|also\s+|first\s+|has\s+|had\s+|have\s+)?(?:reports?|reported|notes?|noted|writes?|wrote|cites?|cited|"
    r"revealed|quotes?|quoted|published|says?|said|claims?|claimed|adds?|added|investigation|understands)\b"
)
_INVERTED = re.compile(rf"[,”\"’']\s+(?:reports?|reported|writes|wrote|notes)\s+(?P<name>{NAME})")
_EVENT = re.compile(
    r"\b(?:[Aa]t|[Dd]uring|[Ii]n)\s+(?:an?|the|his|her|their|its)\s+(?:[\w’'-]+\s+){0,3}?"
    rf"(?P<noun>{'|'.join(sorted(EVENT_WORDS))})\b(?!\s+(?:with|call)\b)"
)
_STATEMENT = re.compile(
    r"\b[Ii]n\s+(?:an?|the|his|her|their|its)\s+(?:[\w’'-]+\s+){0,2}?(?P<noun>statement|letter|memo|report|e-?mail|filing|"
    r"communiqué|affidavit|lawsuit|complaint|post|tweet)\b(?!\s+(?:to|with|by)\b)"
)
_SPEAKING = re.compile(
    r"\b(?P<name>(?:[Tt]he|[Aa]n?|[Cc]ourt|[Ii]nternal|[Ll]eaked|[Oo]fficial|[Dd]eclassified)\s+(?:[\w’'.-]+\s+){0,3}?"
    r"(?P<noun>[a-z]+))\s+"
    r"(?:\w+ly\s+|also\s+|has\s+)?(?:said|says?|shows?|showed|stated?|states|noted|notes|added|adds|revealed|described|"
    r"reported|reads?|claimed|wrote)\b"
)
_DETERMINER = re.compile(r"\b(?:the|an?)\s", re.IGNORECASE)
_BEFORE_OBJECT = re.compile(
    r"\b(?:of|in|on|by|to|from|with|about|for|into|behind|under|seen|saw|read|reviewed|obtained|viewed|written|wrote|signed|"
    r"received|published|leaked|had|has|have|got)\s+$",
    re.IGNORECASE,
)
_NOUNS = "|".join(sorted(OUTLET_NOUNS))
_BACK = re.compile(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:same\s+|news\s+)?(?:report|article|story|{_NOUNS})(?:\s+(?:\w+ly\s+|also\s+)?\w+)?$"
)

_STOP = re.compile(
    r"(?<=[a-z]{2})\.(?=\s|$)|[;:?!](?=\s|$)|[,()“”\"—–]|\s(?:that|which|who|whom|when|where|while|as|in|on|at|about|after|before|during|outside|"
    r"near|because|if|whether|said|says|cited|seen|obtained|reviewed|published|released|quoted|reported|was|were|is|are|"
    r"had|has|have|he|she|they|it|there|last|this|earlier|later|ahead|under|over|against|showed?|shows|his|her|their)\b"
)
_LONGEST = 120
_LONGEST_NAME = 60
_NAME_BEFORE = re.compile(rf"\b{NAME}$")
# Russian news agency Tass: the name stands behind the noun
_ADJECTIVE = re.compile(rf"\s+(?:[a-z-]+\s+)?(?:{_NOUNS})\s+[A-Z0-9]")
_NOUN_BEHIND = re.compile(rf"\s+(?:news\s+|state\s+|television\s+)?(?:{_NOUNS})\b")
_ARTICLE = re.compile(r"^(?:the|an?|its|his|her|their|this|that|some|several|two|three|four|one)\s+", re.IGNORECASE)
_FAMILIAR = re.compile(r"\s+(?:familiar\s+with|close\s+to|briefed\s+on|with\s+knowledge\s+of)\s+(?:the\s+)?\w+")


class _Source(NamedTuple):
    name: str
    kind: RelayKind
    end: int


def relays_in(text: str, start: int, end: int, names: Names, *, spoken: bool) -> tuple[Relay, ...]:
    """Return the relays said in one sentence, in order; events count only where somebody speaks in it (`spoken`)."""
    words = telling.telling_words(text[start:end])
    if words.isdisjoint(telling.ANY):
        return ()
    found = [*_cued(text, start, end, names, words), *_subjects(text, start, end, names, words)]
    found += _documents(text, start, end, words)
    if spoken and not words.isdisjoint(telling.EVENT):
        found += _events(text, start, end)
    return _distinct(found)


def _cued(text: str, start: int, end: int, names: Names, words: telling.Words) -> Iterator[Relay]:
    for pattern, telltales, strength in _CUES:
        for cue in () if words.isdisjoint(telltales) else pattern.finditer(text, start, end):
            for source in _sources(text, cue.end(), end, names, strength):
                yield Relay(name=source.name, kind=source.kind, start=cue.start(), end=source.end)
    may_be_posted = telling.ON in words and not words.isdisjoint(telling.POSTED)
    for match in _POSTED.finditer(text, start, end) if may_be_posted else ():
        name = trimmed(match["name"])
        if names.platform(name):
            yield Relay(name=name, kind="outlet", start=match.start(), end=match.start("name") + len(name))


def _sources(text: str, at: int, end: int, names: Names, strength: int) -> Iterator[_Source]:
    """Yield the outlets in the noun phrase behind a cue; where there is none, the document or unnamed source."""
    stop = _STOP.search(text, at, min(end, at + _LONGEST))
    chunk = text[at : stop.start() if stop else min(end, at + _LONGEST)]
    outlets = list(_outlets(chunk, at, names, strong=strength > 1))
    if outlets:
        yield from outlets
        return
    common = _common(text, chunk, at, told=strength == 0)
    if common is not None:
        yield common


def _outlets(chunk: str, at: int, names: Names, *, strong: bool) -> Iterator[_Source]:
    for match in re.finditer(NAME, chunk):
        for name, start in _parts(match.group(), match.start(), names):
            if name.startswith("the "):
                name, start = name[4:], start + 4  # noqa: PLW2901 - "the" is the sentence's, "The" the name's
            plain = trimmed(name)
            end = start + len(plain)
            behind = chunk[start + len(name) :]
            if _ADJECTIVE.match(behind):
                continue
            beside = names.called(chunk[:start], behind)
            noun = _NOUN_BEHIND.match(chunk, end)
            end = noun.end() if noun else end
            if names.looks(plain) or beside or (strong and names.may_be(plain)):
                yield _Source(plain, "outlet", at + end)


def _parts(name: str, start: int, names: Names) -> Iterator[tuple[str, int]]:
    """Yield a name, or two where it is two outlets joined by "and"."""
    if " and " in name and not names.known(name):
        left, _, right = name.partition(" and ")
        if names.known(left) or names.known(right):
            yield left, start
            yield right, start + len(left) + len(" and ")
            return
    yield name, start


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
        if kind is None or match.start() < first:
            continue
        more = _FAMILIAR.match(text, at + match.end())
        end = more.end() if more else at + match.end()
        return _Source(text[at + first : end], kind, end)
    return None


def _subjects(text: str, start: int, end: int, names: Names, words: telling.Words) -> Iterator[Relay]:
    """Yield outlets that are the subject: `The Washington Post reported`, `…, reports Reuters`."""
    for said in () if words.isdisjoint(telling.REPORTED) else _REPORTED.finditer(text, start, end):
        match = _name_before(text, max(start, said.start() - _LONGEST_NAME), said.start())
        if match is None:
            continue
        name, at = match.group(), match.start()
        opening = re.match(r"(?:(?:But|And|As|While|When|Yet|Meanwhile|However)\s+)?(?:the\s+|An?\s+)?", name)
        skipped = opening.end() if opening else 0
        if names.looks(trimmed(name[skipped:])):
            yield Relay(name=trimmed(name[skipped:]), kind="outlet", start=at + skipped, end=said.end())
    for match in () if words.isdisjoint(telling.INVERTED) else _INVERTED.finditer(text, start, end):
        name = trimmed(match["name"])
        if names.looks(name):
            at = match.start() + len(match.group()) - len(match.group()[1:].lstrip())
            yield Relay(name=name, kind="outlet", start=at, end=match.start("name") + len(name))


def _name_before(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the name that ends at `end`; its last word has a capital, and most words there have none."""
    last = text[start:end].rsplit(maxsplit=1)[-1:]
    return _NAME_BEFORE.search(text, start, end) if last and not last[0].islower() else None


def _documents(text: str, start: int, end: int, words: telling.Words) -> Iterator[Relay]:
    """Yield documents that speak, and statements something is said in."""
    for match in () if words.isdisjoint(telling.DOCUMENT) else _SPEAKING.finditer(text, start, end):
        nouns = _DETERMINER.finditer(text, match.start(), match.start("noun"))
        if any(_BEFORE_OBJECT.search(text, max(start, noun.start() - 20), noun.start()) for noun in nouns):
            continue  # "officials who had seen the paper said": the paper is no subject
        if match["noun"] in DOCUMENT_WORDS or _BACK.search(match["name"]):
            name = match["name"]
            yield Relay(name=name, kind="document", start=match.start(), end=match.end())
    may_be_statement = telling.IN in words and not words.isdisjoint(telling.STATEMENT)
    for match in _STATEMENT.finditer(text, start, end) if may_be_statement else ():
        article = re.match(r"[Ii]n\s+\w+\s+", match.group())
        at = match.start() + (article.end() if article else 0)
        yield Relay(name=text[at : match.end()], kind="document", start=match.start(), end=match.end())


def _events(text: str, start: int, end: int) -> Iterator[Relay]:
    for match in _EVENT.finditer(text, start, end):
        article = re.match(r"\w+\s+\w+\s+", match.group())
        at = match.start() + (article.end() if article else 0)
        yield Relay(name=text[at : match.end()], kind="event", start=match.start(), end=match.end())


def refers_back(relay: Relay, words: str) -> bool:
    """Tell whether a relay only points back: "according to the report", "the newspaper added"."""
    return relay.kind != "outlet" and _BACK.search(words) is not None


def _distinct(found: list[Relay]) -> tuple[Relay, ...]:
    """Drop a relay whose words overlap an earlier or longer one's, unless both name an outlet of their own."""
    kept: list[Relay] = []
    for relay in sorted(found, key=lambda r: (_ORDER[r.kind], r.start, -r.end)):
        clash = [other for other in kept if relay.start < other.end and other.start < relay.end]
        if not clash or (relay.kind == "outlet" and all(o.name != relay.name and o.kind == "outlet" for o in clash)):
            kept.append(relay)
    return tuple(sorted(kept, key=lambda r: (r.start, r.end)))


_ORDER: dict[RelayKind, int] = {"outlet": 0, "document": 1, "unnamed": 2, "event": 3, "person": 4, "body": 4}
