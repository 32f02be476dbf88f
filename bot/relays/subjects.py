"""Outlets and documents that are the subject: "The Post reported", "Kurant, citing police, wrote", "the memo shows"."""

import re
from collections.abc import Iterator
from functools import cache

from bot.models import Relay
from bot.relays import telling
from bot.relays.names import ASKED, LONGEST_NAME, NAME, NOUNS, Names, is_attribute, trimmed
from bot.text.lexicon import DOCUMENT_WORDS, OUTLET_NOUNS, SENTENCE_STARTERS
from bot.text.roles import DEMONYMS

_SAID = (
    "reports|reported|notes|noted|writes|wrote|cites|cited|revealed|quotes|quoted|published|says|said|claims|claimed|"
    "adds|added|understands|carried|broadcast|aired"
)
_VERB = (
    r"\s+(?:\w+ly\s+|also\s+|first\s+|then\s+|later\s+|has\s+|had\s+|have\s+)?"
    rf"(?:{_SAID}|(?:report|story|article)(?=\s+(?:that|said|says|claim\w*|show\w*|found|published))|investigation|"
    r"(?:learned|learnt)(?=\s+that\s)|(?:seen|obtained|reviewed|viewed)(?=\s+(?:documents|copies|a\s+copy|e-?mails|messages|"
    r"footage|evidence|letters?|internal|leaked|court)\b)|"
    r"(?:claim|say|report|understand)(?=\s+(?:that\s+)?(?:[A-Z]|(?:he|she|they|the)\b)))\b"
)
_BEHIND = re.compile(rf"(?P<citing>){_VERB}")
_BEHIND_ASIDE = re.compile(
    r"(?:\s+\([^()]{1,20}\))?(?:,\s+(?P<citing>citing|quoting)\s+[^,;.]{1,100},(?=\s)|,\s+which(?=\s)"
    rf"|,\s+(?:an?|the|[A-Z][\w-]+[’']s)\s+(?:[\w’'-]+\s+){{0,5}}(?:{NOUNS})(?:\s+(?:of|in|for)\s+[^,;.]{{1,40}})?,(?=\s))?"
    + _VERB
)
_ASIDE = telling.telling_words("citing quoting which") | telling.telling_words(" ".join(OUTLET_NOUNS))
_OWNER = re.compile(r"[\w-]+[’']s\s+(?=[A-Z])")  # "Japan's Nikkei"
_CITING = re.compile(r"(?:\s+[A-Z]?\w+){0,3},\s+(?:citing|quoting)\b")
_INVERTED = re.compile(rf"[,”\"’']\s+(?:reports?|reported|writes|wrote|notes)\s+(?P<name>{NAME})")
_SAID_BY = re.compile(rf"[,”\"’']\s+(?:said|says)\s+(?P<name>{NAME})")
_MEDIA = re.compile(
    r"(?P<name>\b(?:[A-Z]?[\w-]+\s+){0,2}(?:media|press|newspapers|(?:media|news)\s+outlets|broadcasters|news\s+agencies))\s+"
    r"(?:\w+ly\s+|also\s+|has\s+|have\s+|had\s+)?(?:report(?:ed)?|said|say|says|quoted?|cited?|carried|claim(?:ed)?)\b"
)
_ANY_MEDIA = frozenset({"media", "press"})
_NOT_NAMED = re.compile(
    r"^(?:(?:[Tt]he|[Ss]ome|[Ss]everal|[Oo]ther|[Bb]ut|[Aa]nd|[Aa]s|[Ww]hile|[Tt]hat|[Ii]n|[Oo]n)\s+)+"
)
_NAME_BEFORE = re.compile(rf"\b{NAME}$")
_OPENING = re.compile(r"(?:(?:But|And|As|While|When|Yet|Meanwhile|However)\s+)?(?:the\s+|An?\s+)?")
_ASKED = re.compile(rf"\b{ASKED}(?:an?|the|that)\s+$")

_SPEAKS = (
    r"\s+(?:\w+ly\s+|also\s+|has\s+)?(?:said|says?|shows?|showed|stated?|states|noted|notes|added|adds|revealed|described|"
    r"reported|reads?|claimed|wrote|writes|reports|claims|quoted|quotes|cited|cites|warned|warns|alleges|alleged|found)\b"
)
_FRONT = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat)\s+(?:[\w’'.-]+\s+){0,3}?$")
_CLAUSE = re.compile(r"\s(?:said|says|told|tells|that|which|who|was|is|are|were|has|had|its|his|her|their)\s")
_BARE_FRONT = re.compile(r"(?:^|,\s+|\bthat\s+)(?P<front>(?:[\w’'.-]+\s+){0,3})$")  # "court records show"
_DETERMINER = re.compile(r"\b(?:the|an?)\s", re.IGNORECASE)
_BEFORE_OBJECT = re.compile(
    r"\b(?:of|in|on|by|to|from|with|about|for|into|behind|under|seen|saw|read|reviewed|obtained|viewed|written|wrote|signed|"
    r"received|published|leaked|had|has|have|got)\s+$",
    re.IGNORECASE,
)
_BACK = re.compile(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?P<which>(?:[\w-]+\s+){{0,2}}?)(?:report|article|story|{NOUNS})"
    r"(?:\s+(?:\w+ly\s+|also\s+)?\w+)?$"
)
_PAPERS = frozenset(word for word in DOCUMENT_WORDS if word.endswith("s"))
_SAME_TALK = re.compile(r"(?:[Ii]n|[Dd]uring)\s+(?:the|that)\s+(?:same\s+)?interview$")
_LANGUAGES = frozenset("hindi urdu bengali tamil arabic persian kurdish catalan basque".split())
_NOUN_ENDS = re.compile(rf"\s+(?:(?:news|state|daily|television|radio)\s+)?(?:{NOUNS})$")
# nouns of many things besides outlets: "the agency said" may be a ministry's
_AGENCIES = frozenset("agency agencies service".split())
_AMBIGUOUS = frozenset("network station programme program paper site portal channel show weekly podcast".split())


def subjects(text: str, start: int, end: int, names: Names, words: telling.Words) -> Iterator[Relay]:
    """Yield the outlets that are the subject of a sentence: `The Washington Post reported`, `…, reports Reuters`."""
    aside = not words.isdisjoint(_ASIDE) or text.find("(", start, end) >= 0
    behind = _BEHIND_ASIDE if aside else _BEHIND
    for said in () if words.isdisjoint(telling.REPORTED) else behind.finditer(text, start, end):
        first = max(start, said.start() - LONGEST_NAME)
        noun = _NOUN_ENDS.search(text, first, said.start())  # "the Nordic Telegraph newspaper reported"
        match = _name_before(text, first, noun.start() if noun else said.start())
        if match is None or _ASKED.search(text, max(start, match.start() - LONGEST_NAME), match.start()):
            continue
        opening = _OPENING.match(match.group())
        skipped = opening.end() if opening else 0
        owner = _OWNER.match(match.group(), skipped)
        skipped = owner.end() if owner else skipped
        name = trimmed(match.group()[skipped:])
        at = match.start() + skipped
        if name in SENTENCE_STARTERS:
            continue  # "The newspaper said" names nothing
        cites = bool(said["citing"]) or _CITING.match(text, said.end(), end) is not None
        cued = cites or text[start:at].rstrip().endswith(",")
        called = names.called(text[start:at], noun.group() if noun else "") and not names.of_a_place(name.split()[-1])
        if names.looks(name, cued=cued) or called or (cites and names.hears(name)):
            until = at + len(name) if said["citing"] else said.end()
            yield Relay(name=name, kind="outlet", start=at, end=until)
    yield from _inverted(text, start, end, names, words)
    yield from _media(text, start, end, words)


def _inverted(text: str, start: int, end: int, names: Names, words: telling.Words) -> Iterator[Relay]:
    """Yield the outlets behind a verb: "…, reports Reuters", "…, said the Interfax news agency"."""
    if words.isdisjoint(telling.INVERTED):
        return
    for match in _INVERTED.finditer(text, start, end):
        name = trimmed(match["name"])
        if names.looks(name):
            at = match.start() + len(match.group()) - len(match.group()[1:].lstrip())
            yield Relay(name=name, kind="outlet", start=at, end=match.start("name") + len(name))
    for match in _SAID_BY.finditer(text, start, end):
        name = trimmed(match["name"]).removeprefix("the ")
        if names.known(name) and not names.platform(name):  # "…, said the Interfax news agency"
            yield Relay(
                name=name, kind="outlet", start=match.start("name"), end=match.start("name") + len(match["name"])
            )


def _media(text: str, start: int, end: int, words: telling.Words) -> Iterator[Relay]:
    """Yield the outlets without a name that are the subject of a sentence: "Local media reported"."""
    if words.isdisjoint(telling.MEDIA):
        return
    for match in _MEDIA.finditer(text, start, end):
        opening = _NOT_NAMED.match(match["name"])
        at = match.start() + (opening.end() if opening else 0)
        name = text[at : match.end("name")]
        if name not in _ANY_MEDIA and not _ASKED.search(text, max(start, at - LONGEST_NAME), at):
            yield Relay(name=name, kind="unnamed", start=at, end=match.end())


def _name_before(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the name that ends at `end`; its last word has a capital, and most words there have none."""
    last = text[start:end].rsplit(maxsplit=1)[-1:]
    return _NAME_BEFORE.search(text, start, end) if last and not last[0].islower() else None


def speaking_documents(text: str, start: int, end: int, words: telling.Words) -> Iterator[Relay]:
    """Yield the documents that are the subject of a sentence, and what only points back: "the newspaper added"."""
    for noun in sorted(words & telling.DOCUMENT):
        for match in _speaking(noun.decode()).finditer(text, start, end):
            at = _front(text, start, match.start(), plural=match[1].lower() in _PAPERS)
            if at is None:
                continue
            name = text[at : match.end(1)]
            openings = (found.start() for found in _DETERMINER.finditer(text, at, match.start()))
            if any(_BEFORE_OBJECT.search(text, max(start, opening - 20), opening) for opening in openings):
                continue  # "officials who had seen the paper said": the paper is no subject
            if match[1].lower() in DOCUMENT_WORDS or _points_back(name):
                yield Relay(name=name, kind="document", start=at, end=match.end())


@cache
def _speaking(noun: str) -> re.Pattern[str]:
    """Return what finds a noun right before a verb of saying; a literal is found sooner than any word."""
    return re.compile(rf"\b({noun}|{noun.title()}){_SPEAKS}")


def _front(text: str, start: int, at: int, *, plural: bool) -> int | None:
    """Return where the noun phrase that goes on at `at` begins: at "the" or "a", or bare where there are several."""
    first = max(start, at - LONGEST_NAME)
    found = _FRONT.search(text, first, at)
    if found is not None and _CLAUSE.search(found.group()) is None:
        return found.start()
    bare = _BARE_FRONT.search(text[first:at]) if plural else None
    whole = bare is not None and (first == start or bare.start() > 0) and _CLAUSE.search(f" {bare['front']}") is None
    return first + bare.start("front") if bare is not None and whole else None


def refers_back(relay: Relay, words: str) -> bool:
    """Tell whether a relay only points back: "according to the report", "the newspaper added", "in the interview"."""
    if relay.kind == "event":
        return _SAME_TALK.match(words) is not None
    return relay.kind != "outlet" and _points_back(words)


def _points_back(words: str) -> bool:
    """Tell whether words point back, and name nothing: "the Hindi daily", not "the Nordic Telegraph newspaper"."""
    found = _BACK.search(words)
    return found is not None and all(
        word.islower() or word.lower() in DEMONYMS or word.lower() in _LANGUAGES or is_attribute(word)
        for word in found["which"].split()
    )


def may_mean(relay: Relay, outlet: Relay, far: int, names: Names) -> bool:
    """Tell whether what points back may mean an outlet named `far` sentences before it."""
    noun = relay.name.split()[-1].lower()
    if noun in _AGENCIES:
        return names.agency(outlet.name)
    return noun not in _AMBIGUOUS or far <= 1


def alone(relay: Relay) -> Relay | None:
    """Return what points back to no outlet of the text: a document, or an outlet without a name."""
    noun = relay.name.split()[-1].lower()
    if noun in _AGENCIES or noun in _AMBIGUOUS:
        return None
    return relay.model_copy(update={"kind": "unnamed"}) if noun in OUTLET_NOUNS else relay
