"""Which outlet a text says it was published by: its address, copyright line, dateline, masthead."""

import re
from collections.abc import Iterator

from bot.formats.lines import HEAD, UPDATED, Claim, Line, edge, lines_of
from bot.models import Span
from bot.outlets import Outlets, host
from bot.text.dates import date_in_address, find_dates
from bot.text.lexicon import OUTLET_WORDS

_ADDRESS = re.compile(r"<?((?:https?://|www\.)[^\s<>\"“”]+?)[>).,;]*$", re.IGNORECASE)
_OWN_ADDRESS = re.compile(
    r"(?:original (?:url|link|article)|source(?: url| link)?|article (?:url|link)"
    r"|url|link|permalink|canonical(?: url)?|web address|address)\s*:",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:copyright\s*)?(?:©|\([cC]\)|copyright\b)\s*(?:copyright\b)?[\s,]*"
    r"(?P<year>(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)\d\d|\d\d|present))?)?"
    r"[\s,]*(?:by\s+)?(?P<holder>[^\n©|•·]{2,90})",
    re.IGNORECASE,
)
_COPYRIGHT_MARKS = ("©", "(c)", "copyright")
_HOLDER_END = re.compile(
    r"\s*(?:[.,;–—-]\s*)?(?:all rights\b|all content\b|this material|do not|no part"
    r"|(?:or|and) (?:its|affiliat)|(?:19|20)\d\d\b).*$|\.\s+[A-Z].*$",
    re.IGNORECASE,
)
_HOLDER_FIRST = re.compile(r"([^\W\d_][^©\n.()]{1,60}?)\s*(?:©|\([cC]\))\s*(?:19|20)\d\d\b")
_CORPORATE = frozenset(
    """company co inc incorporated ltd limited llc plc corp corporation group holdings gmbh ag sa bv media publishing
    publications news digital & and""".split()
)
_PLACE = r"[^\W\d_a-z][\w.’'-]*(?: [\w.’'-]+){0,3}"
DATELINE = re.compile(
    rf"(?:{_PLACE}(?:\s?[,/]\s?{_PLACE})*?[\s,.:]*)?(?P<date>[^()\n]{{0,30}}?)[\s,.:]*"
    rf"(?:\((?P<name>[^()\n]{{2,40}})\)\.?\s*(?:[-–—]+|:)|/\s?(?P<slashed>[^/\n]{{2,30}}?)\s?/\s?[-–—.:])"
    r"(?=\s*[\"“”„«'‘’(]?(?:[^\W_a-z]|$))"
)
# "New Delhi, March 12 (PTI) The harbour …": without a dash, so only for agencies and behind a place
_UNMARKED = re.compile(
    rf"{_PLACE}(?:, {_PLACE})*,? [^()\n]{{0,25}}?\((?P<name>[A-Z]{{2,8}})\)\s+(?=[\"“]?[A-Z])(?P<slashed>)"
)
_DATELINE_MARK = re.compile(r"[(/]|\s[-–—]+\s")
_DATED_PLACE = re.compile(
    rf"{_PLACE}(?:, {_PLACE})*,? (?P<date>[^()\n–—]{{8,30}}?)(?:\s?\([^()\n]{{2,40}}\))?\s+[-–—]+\s"
)
_BESIDE_A_NAME = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,2}[:.]\d\d|\b(?:[ap]\.?m\b\.?|utc|gmt|[ecmp][sd]?t|cest|bst|ist)",
    re.IGNORECASE,
)
_NO_PUBLISHER = re.compile(
    r"(?:^|\.)(?:t\.co|bit\.ly|goo\.gl|tinyurl\.com|ow\.ly|facebook\.com|fb\.com|twitter\.com|x\.com|t\.me|"
    r"instagram\.com|youtube\.com|youtu\.be|linkedin\.com|reddit\.com|tiktok\.com|wa\.me|archive\.(?:org|is|ph|today)|google\.com|wikipedia\.org|apple\.news)$"
)
_MASTHEAD = re.compile(r"[^\W\d_a-z][\w’'&-]*(?: (?:of|and|the|&|[^\W\d_a-z][\w’'&-]*)){1,5}")
_NO_SURNAMES = frozenset("Times Gazette Herald Tribune Chronicle Telegraph Journal News Courier Observer".split())
_NAME_AND_DATE = 90  # characters of a line
_FULL_STOP = re.compile(r"[^\W_][^\W_]\.$")  # what ends like a sentence is a piece of one, no masthead


def addresses(lines: tuple[Line, ...], outlets: Outlets) -> Iterator[Claim]:
    """Yield the article's own address: labelled so, or alone on the first or the last line, copyright lines aside."""
    labelled = False
    for at, line in enumerate(lines):
        label = _OWN_ADDRESS.match(line.text)
        rest = line.text[label.end() :].strip() if label else ""
        labelled = labelled or label is not None
        if label and not rest and at + 1 < len(lines):
            yield from _address(lines[at + 1], 0, outlets)
        elif label and rest:
            offset = line.text.index(rest, label.end())
            yield from _address(Line(line.start + offset, rest), 0, outlets)
    closing = next((line for line in reversed(lines) if not _COPYRIGHT.match(line.text)), None)
    for line in dict.fromkeys((lines[0], closing)) if closing and not labelled else ():
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


def copyrights(lines: tuple[Line, ...], marks: tuple[Span, ...], outlets: Outlets) -> Iterator[Claim]:
    """Yield the holders of copyright lines; not where the line is a picture's credit."""
    for line in [*lines[:HEAD], *lines[max(HEAD, len(lines) - 12) :]]:
        small = line.text.lower()
        if not any(mark in small for mark in _COPYRIGHT_MARKS):
            continue
        for match in _COPYRIGHT.finditer(line.text):
            place = line.start + match.start()
            whole = match.start() == 0 or any(m.start <= place < m.end for m in marks)
            holder = _HOLDER_END.sub("", match["holder"]).strip(" .,;:-–—")
            sure = match["year"] or re.search(r"all rights|(?:19|20)\d\d", match["holder"], re.IGNORECASE)
            name = _publisher(holder, outlets) if whole and sure and holder else None
            if name:
                at = line.text.index(holder, match.start())
                yield Claim("outlet", 3, line.stated(name, at, at + len(holder)))
        first = _HOLDER_FIRST.match(line.text)
        name = _publisher(first[1], outlets) if first else None
        if first and name:
            yield Claim("outlet", 3, line.stated(name, first.start(1), first.end(1)))


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


def datelines(lines: tuple[Line, ...], outlets: Outlets) -> Iterator[Claim]:
    """Yield outlet and date of "BERLIN, March 3, 2025 (AP) —" at the front of the first paragraphs."""
    for line in lines[: HEAD + 2]:
        front = line.text[:110]
        if not _DATELINE_MARK.search(front):
            continue
        match, found = DATELINE.match(front), False
        name = (match["name"] or match["slashed"]).strip() if match else ""
        outlet = _dateline_outlet(name, outlets) if name else None
        unmarked = _UNMARKED.match(front) if match is None else None
        if unmarked and (known := outlets.named(unmarked["name"])) and known.kind == "agency":
            match, name, outlet = unmarked, unmarked["name"], known.name
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
    domain = re.fullmatch(r"(?:[\w-]+\.)+[A-Za-z]{2,}", name)
    looks = {word.lower() for word in name.split()} & OUTLET_WORDS and not name.islower()
    return outlets.normal(name) if domain or looks else None


def mastheads(text: str, outlets: Outlets) -> tuple[tuple[Line, str], ...]:
    """Return the lines that are only an outlet's name, with at most a date beside it, and the name."""
    found = []
    for line in edge(lines_of(text)):
        if len(line.text) > _NAME_AND_DATE or _FULL_STOP.search(line.text):
            continue
        rest = line.text
        dates = find_dates(rest)
        for date in reversed(dates):
            rest = rest[: date.start] + rest[date.end :]
        name = _BESIDE_A_NAME.sub("", rest).strip(" ,|/–—-•·:\t")
        known = outlets.named(name) if name and name in line.text else None
        if known:
            is_name = name[:1].isupper() or name in {known.name, *known.aliases}
        else:
            is_name = len(dates) == 1 and name in line.text and _is_masthead(name)
        if is_name:
            found.append((line, name))
    return tuple(found)


def _is_masthead(name: str) -> bool:
    """Tell whether a name beside a date is an outlet's though no register has it: "The Coastal Gazette".

    It ends in a word such as Gazette, and is no person's: those have no "The" in front and seldom three words.
    """
    parts = name.split()
    named = _MASTHEAD.fullmatch(name) is not None and parts[-1].lower() in OUTLET_WORDS
    return named and len(parts) > 1 and (parts[0] == "The" or len(parts) > 2 or parts[-1] in _NO_SURNAMES)  # noqa: PLR2004


def names_alone(text: str, outlets: Outlets) -> Iterator[Claim]:
    """Yield outlet and date of lines that are only an outlet's name, with at most a date beside it."""
    for line, name in mastheads(text, outlets):
        at = line.text.index(name)
        yield Claim("outlet", 5, line.stated(outlets.normal(name), at, at + len(name)))
        dates = find_dates(line.text)
        if len(dates) == 1 and not UPDATED.search(line.text):
            yield Claim("published", 2, line.stated(dates[0].iso, dates[0].start, dates[0].end))
