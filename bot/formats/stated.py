"""What a text says about itself: title, date, outlet, link, author. Nothing is guessed; two different answers are none.

Outlet, strongest first: a line "Outlet: …", the domain of the article's own address, a copyright line, a dateline, a
line that is only the outlet's name, a byline. An agency's name gives way to any other outlet, which printed its text.
"""

import re
from collections.abc import Iterator

from bot.formats.canonical import canonical
from bot.formats.lines import HEAD, LABEL, UPDATED, Claim, Field, Line, edge, lines_of
from bot.formats.publishers import addresses, copyrights, datelines, names_alone
from bot.formats.titles import titles
from bot.models import Article, Span, Stated
from bot.outlets import Outlets
from bot.text.boilerplate import boilerplate
from bot.text.dates import find_dates

_BYLINE = re.compile(r"(?:by|author:|words by|written by)\s+(?P<who>[^\n]{2,120})", re.IGNORECASE)
_BYLINE_OUTLET = re.compile(r"\s*(?:,| for | of |\|| / |–|—| - )\s*")
_PUBLISHED = re.compile(r"\b(?:published|posted|publication|date|issued|first)\b", re.IGNORECASE)
_PARAGRAPH = 250  # characters; the first line as long as this ends the head of a text
_DATE_LINE = 120  # characters
_LAST = 4  # lines at the end among which a date may stand


def claims(text: str, marks: tuple[Span, ...], outlets: Outlets) -> tuple[Claim, ...]:
    """Return everything `text` states about itself, for each field strongest first. `marks` are its boilerplate."""
    found = [*_about_itself(text, marks, outlets), *titles(text, marks)]
    return tuple(sorted(found, key=lambda claim: (claim.field, claim.rank)))


def _about_itself(text: str, marks: tuple[Span, ...], outlets: Outlets) -> list[Claim]:
    """Return what a text states of itself in so many words: all but where it prints its headline."""
    lines = lines_of(text)
    edges = edge(lines)
    return [
        *_labelled(edges, outlets),
        *addresses(lines, outlets),
        *copyrights(lines, marks, outlets),
        *datelines(lines, outlets),
        *names_alone(text, outlets),
        *_bylines(edges, outlets),
        *_dates(lines),
    ]


def settle(found: tuple[Claim, ...], field: Field, outlets: Outlets) -> Stated | None:
    """Return the value a text states for a field, None where two that are equally strong differ."""
    mine = [claim for claim in found if claim.field == field]
    if field == "outlet":
        printed = [claim for claim in mine if not _is_agency(claim.stated.value, outlets)]
        known = [claim for claim in printed if outlets.behind_cue(claim.stated.value)]
        mine = known or printed or mine
        if len({claim.stated.value for claim in known}) > 1:
            return None
    strongest = [claim for claim in mine if claim.rank == mine[0].rank]
    values = {_comparable(field, claim.stated.value) for claim in strongest}
    return strongest[0].stated if len(values) == 1 else None


def contradicted(article: Article, outlets: Outlets) -> dict[Field, tuple[str, ...]]:
    """Return what an article's text states other than what is shown, by field; an agency under a dateline is no other.

    Where nothing is shown because two values are equally strong, both are returned.
    """
    others: dict[Field, tuple[str, ...]] = {}
    found = sorted(_about_itself(article.text, article.boilerplate, outlets), key=lambda claim: claim.rank)
    for field in ("outlet", "published", "url"):
        shown: Stated | None = getattr(article, field)
        values = {
            _comparable(field, claim.stated.value): claim.stated.value
            for claim in found
            if claim.field == field and not (field == "outlet" and shown and _is_agency(claim.stated.value, outlets))
        }
        if shown is not None:
            values.pop(_comparable(field, shown.value), None)
        if values and (shown is not None or len(values) > 1):
            others[field] = tuple(values.values())
    return others


def _comparable(field: Field, value: str) -> str:
    if field == "published":
        return value[:10]
    return canonical(value) if field == "url" else value.casefold()


def _is_agency(name: str, outlets: Outlets) -> bool:
    known = outlets.named(name)
    return known is not None and known.kind == "agency"


def _labelled(edges: list[Line], outlets: Outlets) -> Iterator[Claim]:
    """Yield what lines such as "Title: …" and "Outlet: …" state."""
    for line in edges:
        match = LABEL.fullmatch(line.text)
        if match is None:
            continue
        label, value, at = match[1].lower(), match[2].strip(), match.start(2)
        if label in {"headline", "title"}:
            yield Claim("title", 0, line.stated(value, at, len(line.text)))
        elif label in {"author", "byline"}:
            yield Claim("author", 0, line.stated(value, at, len(line.text)))
        elif label in {"outlet", "publisher", "publication", "newspaper"}:
            yield Claim("outlet", 0, line.stated(outlets.normal(value), at, len(line.text)))


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
    """Yield dates on lines of their own, or beside a name; "updated" is no date of publication."""
    head = 0
    while head < min(HEAD, len(lines)) and len(lines[head].text) <= _PARAGRAPH:
        head += 1
    for line in [*lines[: head + 1], *lines[max(head + 1, len(lines) - _LAST) :]]:
        if len(line.text) > _DATE_LINE or (line.text[-1] in '.!?"”' and not _PUBLISHED.match(line.text)):
            continue
        dates = find_dates(line.text)
        own = boilerplate(line.text) if dates else ()
        whole = bool(own) and own[0].end - own[0].start == len(line.text)
        beside = "|" in line.text or "•" in line.text or "·" in line.text
        before = 0
        for found in dates:
            label = re.split(r"[|•·;]", line.text[before : found.start])[-1]
            before = found.end
            if not UPDATED.search(label) and (whole or beside) and "©" not in line.text:
                yield Claim(
                    "published", 1 if _PUBLISHED.search(label) else 2, line.stated(found.iso, found.start, found.end)
                )
