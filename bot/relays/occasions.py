"""Where somebody said it: on a platform, in a statement or letter, at a press conference or in an interview."""

import re
from collections.abc import Iterator

from bot.models import Relay, RelayKind
from bot.relays import telling
from bot.relays.names import NAME, Names, trimmed
from bot.text.lexicon import EVENT_WORDS

_OWN = r"(?:an?|the|his|her|their|its|this|that)"
_PLATFORM = rf"(?P<name>X|Truth\s+Social|{NAME})"
_POSTED = (
    re.compile(
        r"\b(?:wrote|writes|writing|posted|posting|posts?|published|publishing|shared|sharing|statement|message|thread|"
        rf"video|tweeted|announced|said|added|replied|commented|responded|sent)\s+(?:[\w’']+\s+){{0,6}}?on\s+(?:{_OWN}\s+(?:[a-z]+\s+)?)?{_PLATFORM}"
    ),
    re.compile(rf"\b[Oo]n\s+(?:{_OWN}\s+(?:[a-z]+\s+)?)?{_PLATFORM}"),
    re.compile(rf"\b(?:took|taking|turned)\s+to\s+(?:{_OWN}\s+(?:[a-z]+\s+)?)?{_PLATFORM}"),
    re.compile(
        rf"\b[Ii]n\s+{_OWN}\s+(?:[a-z-]+\s+){{0,2}}?{_PLATFORM}\s+"
        r"(?:posts?|videos?|message|story|stories|statement|thread|reel|clip|live|broadcast|update)\b"
    ),
)
_ON_PLATFORM = re.compile(
    rf"\b[Oo]n\s+(?:an?|the)\s+(?:[\w-]+\s+){{0,3}}?(?:platform|network|app|forum|messenger)\s+(?P<name>{NAME})"
)
_EVENTS = "|".join(sorted(EVENT_WORDS))
_EVENT = re.compile(
    rf"\b(?:[Aa]t|[Dd]uring|[Ii]n|[Oo]n|[Aa]ddressing|[Tt]old|[Tt]ells)\s+{_OWN}\s+(?:[\w’'-]+\s+){{0,3}}?"
    rf"(?P<noun>{_EVENTS})\b(?!\s+(?:call|tour|series)\b)(?:(?<=interview)\s+with\s+{NAME})?"
)
_STATEMENT = re.compile(
    rf"\b[Ii]n\s+{_OWN}\s+(?:[\w’'-]+\s+){{0,2}}?(?P<noun>statement|letter|memo|report|e-?mail|filing|communiqué|affidavit|"
    r"lawsuit|complaint|post|tweet|note|ruling|op-ed|memoir|(?:press\s+|news\s+)?release|commentary|"
    r"autobiography|petition|motion|assessment|newsletter|diary|bulletin|book|article|column|essay)\b(?:\s+to\s+(?:the\s+|his\s+|her\s+|its\s+|their\s+)?[a-z]+)?"
    r"(?!\s+(?:with|by)\b)"
    r"|\b[Ii]n\s+(?:new\s+|the\s+)?(?P<papers>(?:court|charging|legal|police|company|internal|regulatory|campaign|public)\s+"
    r"(?:documents|papers|filings|records))\b"
)
_SITTING = re.compile(r"[Ii]n\s.*\ssession$", re.DOTALL)  # "would vote in a late session": when, not where it was said
_ARTICLE = re.compile(r"\w+\s+\w+\s+")


def occasions(text: str, start: int, end: int, names: Names, words: telling.Words, *, spoken: bool) -> Iterator[Relay]:
    """Yield the platforms, papers and events of a sentence; events count only where somebody speaks in it."""
    platform = not words.isdisjoint(telling.PLATFORM) or not words.isdisjoint(telling.CALLED_PLATFORM)
    if platform and (spoken or not words.isdisjoint(telling.POSTED)):
        yield from _platforms(text, start, end, names)
    if telling.IN in words and not words.isdisjoint(telling.STATEMENT):
        for match in _STATEMENT.finditer(text, start, end):
            papers = match["papers"]
            if papers is None:
                yield _without_article(text, match, "document")
            elif spoken:
                yield Relay(name=papers, kind="document", start=match.start(), end=match.end())
    if spoken and not words.isdisjoint(telling.EVENT):
        for match in _EVENT.finditer(text, start, end):
            if _SITTING.match(match.group()) is None:
                yield _without_article(text, match, "event")


def _platforms(text: str, start: int, end: int, names: Names) -> Iterator[Relay]:
    for pattern in _POSTED:
        for match in pattern.finditer(text, start, end):
            name = trimmed(match["name"])
            if names.platform(name):
                whole = match.end() if match.end() > match.end("name") else match.start("name") + len(name)
                yield Relay(name=name, kind="outlet", start=match.start(), end=whole)
    for match in _ON_PLATFORM.finditer(text, start, end):
        name = trimmed(match["name"])
        yield Relay(name=name, kind="outlet", start=match.start(), end=match.start("name") + len(name))


def _without_article(text: str, match: re.Match[str], kind: RelayKind) -> Relay:
    """Return what a match names without the two small words in front: "at a", "in his"."""
    article = _ARTICLE.match(match.group())
    at = match.start() + (article.end() if article else 0)
    return Relay(name=text[at : match.end()], kind=kind, start=match.start(), end=match.end())
