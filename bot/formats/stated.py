"""What a text says about itself: title, date, outlet, link, author. Nothing is guessed; two different answers are none.

Outlet, strongest first: a line "Outlet: …", the domain of the article's own address, a copyright line, a dateline, a
line that is only the outlet's name, a byline. An agency's name gives way to any other outlet: its text was printed there.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from bot.models import Span, Stated
from bot.outlets import Outlets, host
from bot.text.boilerplate import boilerplate
from bot.text.dates import date_in_address, find_dates
from bot.text.lexicon import OUTLET_WORDS
from bot.text.sentences import paragraphs
from bot.text.tokens import words

Field = Literal["outlet", "title", "published", "url", "author"]

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_ADDRESS = re.compile(r"<?((?:https?://|www\.)[^\s<>\"“”]+?)[>).,;]*$", re.IGNORECASE)
_OWN_ADDRESS = re.compile(
    r"(?:original (?:url|link|article)|source(?: url| link)?|article (?:url|link)|(?:url|link|permalink|canonical(?: url)?|web address|address))\s*:",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(outlet|publisher|publication|newspaper|headline|title|author|byline|date|published(?: on)?)\s*:\s*(\S.*)",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:copyright\s*)?(?:©|\([cC]\)|copyright\b)\s*(?:copyright\b)?[\s,]*(?P<year>(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)\d\d|\d\d|present))?)?"
    r"[\s,]*(?:by\s+)?(?P<holder>[^\n©|•·]{2,90})",
    re.IGNORECASE,
)
_HOLDER_END = re.compile(
    r"\s*(?:[.,;–—-]\s*)?(?:all rights\b|all content\b|\(?reg(?:istered)?\b|this material|do not|no part|(?:19|20)\d\d\b).*$|\.\s+[A-Z].*$",
    re.IGNORECASE,
)
_CORPORATE = frozenset(
    "company co inc incorporated ltd limited llc plc corp corporation group holdings gmbh ag sa bv media publishing publications news digital & and".split()
)
_PLACE = r"[^\W\d_a-z][\w.’'-]*(?:[ -][\w.’'-]+){0,3}"
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:\s?[,/]\s?{_PLACE})*?[\s,.:]*)?(?P<date>[^()\n]{{0,30}}?)[\s,.:]*"
    rf"(?:\((?P<name>[^()\n]{{2,40}})\)\s*(?:[-–—]+|:)|/\s?(?P<slashed>[^/\n]{{2,30}}?)\s?/\s?[-–—.:])"
    r"(?=\s*[\"“”„«'‘’(]?(?:[^\W_a-z]|$))"
)
_DATED_PLACE = re.compile(
    rf"{_PLACE}(?:, {_PLACE})*,? (?P<date>[^()\n–—]{{8,30}}?)(?:\s?\([^()\n]{{2,40}}\))?\s+[-–—]+\s"
)
_BESIDE_A_NAME = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}[:.]\d\d|\b(?:[ap]\.?m\b\.?|utc|gmt|[ecmp][sd]?t|cest|bst|ist)",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:by|author:|words by|written by)\s+(?P<who>[^\n]{2,120})", re.IGNORECASE)
_BYLINE_OUTLET = re.compile(r"\s*(?:,| for | of |\||/|–|—| - )\s*")
_UPDATED = re.compile(r"\b(?:updated|modified|last|amended|corrected|accessed|retrieved|archived)\b", re.IGNORECASE)
_PUBLISHED = re.compile(r"\b(?:published|posted|publication|date|issued|first)\b", re.IGNORECASE)
_NO_PUBLISHER = re.compile(
    r"(?:^|\.)(?:t\.co|bit\.ly|goo\.gl|tinyurl\.com|ow\.ly|facebook\.com|fb\.com|twitter\.com|x\.com|t\.me|instagram\.com|youtube\.com|"
    r"youtu\.be|linkedin\.com|reddit\.com|tiktok\.com|wa\.me|archive\.(?:org|is|ph|today)|google\.com|wikipedia\.org|apple\.news)$"
)
_HEAD, _FOOT = 8, 6  # lines at the top and the bottom in which a text speaks about itself
_LONGEST_TITLE = 220


class Line(NamedTuple):
    """A line that is not blank; `start` is where it begins in the text."""

    start: int
    text: str

    def stated(self, value: str, at: int, end: int) -> Stated:
        """Return a value with its place, given as offsets of this line."""
        return Stated(value=value, origin="text", span=Span(start=self.start + at, end=self.start + end))


class Claim(NamedTuple):
    """One value a text states for one field; the lower the rank, the stronger."""

    field: Field
    rank: int
    stated: Stated


def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of `text` that are not blank, their blank edges left out."""
    found = []
    for match in _LINE.finditer(text):
        stripped = match.group().strip()
        if stripped:
            found.append(Line(match.start() + match.group().index(stripped), stripped))
    return tuple(found)


def edge(lines: tuple[Line, ...]) -> list[Line]:
    """Return the first and the last lines, where a text speaks about itself."""
    return [*lines[:_HEAD], *lines[max(_HEAD, len(lines) - _FOOT) :]]


def claims(text: str, marks: tuple[Span, ...], outlets: Outlets) -> tuple[Claim, ...]:
    """Return everything `text` states about itself, for each field strongest first. `marks` are its boilerplate."""
    lines = lines_of(text)
    edges = edge(lines)
    found = [
        *_labelled(edges, outlets),
        *_addresses(lines, outlets),
        *_copyrights(lines, marks, outlets),
        *_datelines(lines, outlets),
        *_names_alone(text, outlets),
        *_bylines(edges, outlets),
        *_dates(lines),
        *_titles(text, marks),
    ]
    return tuple(sorted(found, key=lambda claim: (claim.field, claim.rank)))


def settle(found: tuple[Claim, ...], field: Field, outlets: Outlets) -> Stated | None:
    """Return the value a text states for a field, None where two that are equally strong differ."""
    mine = [claim for claim in found if claim.field == field]
    if field == "outlet":
        printed = [claim for claim in mine if not _is_agency(claim.stated.value, outlets)]
        known = [claim for claim in printed if outlets.named(claim.stated.value)]
        mine = known or printed or mine
        if len({claim.stated.value for claim in known}) > 1:
            return None
    strongest = [claim for claim in mine if claim.rank == mine[0].rank]
    values = {_comparable(field, claim.stated.value) for claim in strongest}
    return strongest[0].stated if len(values) == 1 else None


def _comparable(field: Field, value: str) -> str:
    return value[:10] if field == "published" else value.casefold().rstrip("/")


def _is_agency(name: str, outlets: Outlets) -> bool:
    known = outlets.named(name)
    return known is not None and known.kind == "agency"


def _labelled(edges: list[Line], outlets: Outlets) -> Iterator[Claim]:
    """Yield what lines such as "Title: …" and "Outlet: …" state."""
    for line in edges:
        match = _LABEL.fullmatch(line.text)
        if match is None:
            continue
        label, value, at = match[1].lower(), match[2].strip(), match.start(2)
        if label in {"headline", "title"}:
            yield Claim("title", 0, line.stated(value, at, len(line.text)))
        elif label in {"author", "byline"}:
            yield Claim("author", 0, line.stated(value, at, len(line.text)))
        elif label in {"outlet", "publisher", "publication", "newspaper"}:
            yield Claim("outlet", 0, line.stated(outlets.normal(value), at, len(line.text)))


def _addresses(lines: tuple[Line, ...], outlets: Outlets) -> Iterator[Claim]:
    """Yield the article's own address: labelled so, or alone on the first or the last line."""
    for at, line in enumerate(lines):
        label = _OWN_ADDRESS.match(line.text)
        rest = line.text[label.end() :].strip() if label else ""
        if label and not rest and at + 1 < len(lines):
            yield from _address(lines[at + 1], 0, outlets)
        elif label and rest:
            offset = line.text.index(rest, label.end())
            yield from _address(Line(line.start + offset, rest), 0, outlets)
    for line in {lines[0], lines[-1]} if lines else ():
        yield from _address(line, 1, outlets)


def _address(line: Line, rank: int, outlets: Outlets) -> Iterator[Claim]:
    match = _ADDRESS.fullmatch(line.text)
    if match is None or _NO_PUBLISHER.search(host(match[1])):
        return
    url, start = match[1], match.start(1)
    known, domain = outlets.at(url), host(url)
    at = start + url.lower().index(domain)
    yield Claim("outlet", 1 + rank, line.stated(known.name if known else domain, at, at + len(domain)))
    path = url.lower().partition(domain)[2].strip("/")
    if len(path) > len("section/part"):  # a front page or a section is no article's address
        yield Claim("url", rank, line.stated(url, start, start + len(url)))
        dated = date_in_address(url)
        if dated:
            yield Claim("published", 4, line.stated(dated.iso, start + dated.start, start + dated.end))


def _copyrights(lines: tuple[Line, ...], marks: tuple[Span, ...], outlets: Outlets) -> Iterator[Claim]:
    """Yield the holders of copyright lines; not where the line is a picture's credit."""
    for line in [*lines[:_HEAD], *lines[max(_HEAD, len(lines) - 12) :]]:
        for match in _COPYRIGHT.finditer(line.text):
            place = line.start + match.start()
            whole = match.start() == 0 or any(m.start <= place < m.end for m in marks)
            holder = _HOLDER_END.sub("", match["holder"]).strip(" .,;:-–—")
            sure = match["year"] or re.search(r"all rights|(?:19|20)\d\d", match["holder"], re.IGNORECASE)
            name = _publisher(holder, outlets) if whole and sure and holder else None
            if name:
                at = line.text.index(holder, match.start())
                yield Claim("outlet", 3, line.stated(name, at, at + len(holder)))


def _publisher(holder: str, outlets: Outlets) -> str | None:
    """Return the outlet a copyright holder is, None where it may as well be a photographer."""
    parts = holder.split()
    for size in range(len(parts), 0, -1):
        known = outlets.named(" ".join(parts[:size]))
        if known and all(part.lower().strip(".,") in _CORPORATE for part in parts[size:]):
            return known.name
    looks = {word.lower().strip(".,") for word in parts} & (OUTLET_WORDS | _CORPORATE)
    domain = len(parts) == 1 and re.fullmatch(r"[\w-]+(?:\.[\w-]+)+", holder)
    if re.search(r"getty|shutterstock|alamy|istock|photo|image", holder, re.IGNORECASE):
        return None
    return outlets.normal(holder) if domain or looks or (parts[0].lower() == "the" and len(parts) > 1) else None


def _datelines(lines: tuple[Line, ...], outlets: Outlets) -> Iterator[Claim]:
    """Yield outlet and date of "BERLIN, March 3, 2025 (AP) —" at the front of the first paragraphs."""
    for line in lines[: _HEAD + 2]:
        front = line.text[:110]
        match, found = _DATELINE.match(front), False
        name = (match["name"] or match["slashed"]).strip() if match else ""
        outlet = _dateline_outlet(name, outlets) if name else None
        if match and outlet:
            at = match.start("name" if match["name"] else "slashed")
            found = True
            yield Claim("outlet", 4, line.stated(outlet, at, at + len(name)))
        dated = (match if outlet else None) or _DATED_PLACE.match(front)
        dates = find_dates(dated.group()) if dated else ()
        if len(dates) == 1:
            found = True
            yield Claim("published", 3, line.stated(dates[0].iso, dates[0].start, dates[0].end))
        if found:
            return


def _dateline_outlet(name: str, outlets: Outlets) -> str | None:
    first = re.split(r"\s*[/,]\s*", name)[0]
    known = outlets.named(name) or outlets.named(first)
    if known:
        return known.name
    looks = re.fullmatch(r"[\w-]+\.[a-z]{2,}", name) or {w.lower() for w in name.split()} & OUTLET_WORDS
    return (
        outlets.normal(name) if (looks and not name.islower()) or ("." in name.strip(".") and " " not in name) else None
    )


def mastheads(text: str, outlets: Outlets) -> tuple[tuple[Line, str], ...]:
    """Return the lines at the edges of a text that are only an outlet's name, with at most a date beside it, and the name."""
    found = []
    for line in edge(lines_of(text)):
        if len(line.text) > 90:  # noqa: PLR2004 - a name and a date
            continue
        rest = line.text
        for date in reversed(find_dates(rest)):
            rest = rest[: date.start] + rest[date.end :]
        name = _BESIDE_A_NAME.sub("", rest).strip(" ,|/–—-•·:\t")
        if name[:1].isupper() and name in line.text and outlets.named(name):
            found.append((line, name))
    return tuple(found)


def _names_alone(text: str, outlets: Outlets) -> Iterator[Claim]:
    for line, name in mastheads(text, outlets):
        at = line.text.index(name)
        yield Claim("outlet", 5, line.stated(outlets.normal(name), at, at + len(name)))
        dates = find_dates(line.text)
        if len(dates) == 1 and not _UPDATED.search(line.text):
            yield Claim("published", 2, line.stated(dates[0].iso, dates[0].start, dates[0].end))


def _bylines(edges: list[Line], outlets: Outlets) -> Iterator[Claim]:
    """Yield author and outlet of "By Jane Doe, The Guardian"; the outlet only where the register knows it."""
    for line in edges:
        match = _BYLINE.fullmatch(line.text)
        if match is None or not boilerplate(line.text):
            continue
        who = re.split(r"\s*[|•·]\s*|\s+[-–—]\s+", match["who"])[0]
        parts = _BYLINE_OUTLET.split(who)
        names = [part for part in parts if not outlets.named(part) and not find_dates(part)]
        if names:
            at = line.text.index(names[0], match.start("who"))
            yield Claim("author", 1, line.stated(names[0].strip(), at, at + len(names[0])))
        for part in _BYLINE_OUTLET.split(match["who"]):
            known = outlets.named(part)
            if known:
                at = line.text.rindex(part)
                yield Claim("outlet", 6, line.stated(known.name, at, at + len(part)))


def _dates(lines: tuple[Line, ...]) -> Iterator[Claim]:
    """Yield dates on lines of their own, or beside a name, at the top and the bottom; "updated" is no date of publication."""
    head = 0
    while head < min(_HEAD, len(lines)) and len(lines[head].text) <= 250:  # noqa: PLR2004 - the first paragraph ends the head
        head += 1
    for line in [*lines[: head + 1], *lines[max(head + 1, len(lines) - 4) :]]:
        if len(line.text) > 120 or (line.text[-1] in '.!?"”' and not _PUBLISHED.match(line.text)):  # noqa: PLR2004 - a date line
            continue
        own = boilerplate(line.text)
        whole = bool(own) and own[0].end - own[0].start == len(line.text)
        beside = "|" in line.text or "•" in line.text or "·" in line.text
        for found in find_dates(line.text):
            before = line.text[: found.start]
            label = re.split(r"[|•·;]", before)[-1]
            if not _UPDATED.search(label) and (whole or beside) and "©" not in line.text:
                yield Claim(
                    "published", 1 if _PUBLISHED.search(label) else 2, line.stated(found.iso, found.start, found.end)
                )


def _titles(text: str, marks: tuple[Span, ...]) -> Iterator[Claim]:
    """Yield the headline: the first line that is neither boilerplate nor a sentence, or one behind the body that repeats it."""
    spans = paragraphs(text)
    if any(_LABEL.fullmatch(line.text) and line.text[:1] in "hHtT" for line in lines_of(text[:2000])[:_HEAD]):
        return
    marked = {mark.start for mark in marks}
    body = [span for span in spans if span.start not in marked]
    while len(body) > 2 and len(body[0].of(text).split()) == 1:  # noqa: PLR2004 - "World" or "Opinion" above a headline
        body.pop(0)
    if (
        len(body) > 1
        and body[0].start < sum(len(line.text) for line in lines_of(text)[:_HEAD]) + 200
        and _is_title(body[0].of(text))
    ):
        yield Claim("title", 1, Stated(value=body[0].of(text), origin="text", span=body[0]))
        return
    lead = {word[:5] for word in words(text[:400]) if len(word) > 3}  # noqa: PLR2004 - content words
    for at, span in enumerate(spans[1:][-4:], max(1, len(spans) - 4)):
        title = span.of(text)
        shared = {word[:5] for word in words(title) if len(word) > 3} & lead  # noqa: PLR2004
        if (
            at <= 4
            and not boilerplate(title)
            and _is_title(title)
            and len(title) <= 150
            and title[-1] not in "?!"
            and len(shared) > 1
        ):  # noqa: PLR2004
            yield Claim("title", 2, Stated(value=title, origin="text", span=span))
            return


def _is_title(line: str) -> bool:
    count = len(line.split())
    ends = line.endswith((".", ":", ";", ",", '."', ".”", ".»")) and not re.search(
        r"(?:\b[A-Z]\.|\.\.\.|\bJr\.|\bSr\.)$", line
    )
    return (
        1 < count <= 32  # noqa: PLR2004 - words of a headline
        and len(line) <= _LONGEST_TITLE
        and "\n" not in line
        and not ends
        and not line[0].islower()
        and not _DATELINE.match(line)
    )
