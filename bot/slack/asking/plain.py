"""A plain question ("what has Zakharova said about Venezuela since October?") to its name and parts, by rules. Pure.

What stands in quotation marks is set aside first, so that no rule reads inside it; then dates and outlets are taken
off, then the rest has to fit one shape of `frames` as a whole. A line that fits none is no plain question.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from bot.outlets import Outlets
from bot.slack.asking.canonical import Parts, filters_apart
from bot.slack.asking.frames import fits
from bot.slack.asking.leftover import content_words
from bot.slack.asking.manners import bare_of_manners
from bot.slack.asking.periods import MOST, Period, find_periods
from bot.slack.asking.press import find_outlets
from bot.slack.asking.slots import fill, is_clause

# 'no obstacles': single marks at both edges of words, without another such opening in between
_SINGLE = re.compile(r"(?<!\S)['‘]((?=\S)(?:(?!\s['‘]).)*\S)['’](?=[\s?.!,;:]|$)")
_QUOTED = re.compile(r'"([^"]*)"')
_HELD = re.compile("\ue000(\\d+)\ue001")
_NAMES = {
    "who said": "who_said",
    "who-said": "who_said",
    "whosaid": "who_said",
    "sources": "sources",
    "source": "sources",
}
_SHORT = re.compile(r"^(who|what|where|when|how)'?(s|d|ve|re)(?= )", re.IGNORECASE)
_LONG = {"s": "is", "d": "did", "ve": "have", "re": "are"}
_BEHIND_DATE = re.compile(
    r",? (?:about|on|regarding|concerning|in|by|according|from|that|to)\b|[\s?!.,]*$", re.IGNORECASE
)


class Plain(NamedTuple):
    """A question as understood. `back` are the slots that point back: "who" for "she", "what" for "it"."""

    name: str
    parts: Parts
    back: frozenset[str] = frozenset()


class _Line(NamedTuple):
    """A line with its dates and outlets taken off."""

    text: str
    parts: Parts = Parts()


def plain(line: str, today: date | None, outlets: Outlets | None = None) -> Plain | None:
    """Return the plain question in a line with straight quotation marks; None where it has no known shape."""
    held: list[str] = []
    given, short = _held(line, held)
    if not short:
        return None
    if given.text and (name := _NAMES.get(short.lower().rstrip(" :?"))) is not None:
        return Plain(name, given)
    bare = bare_of_manners(short)
    if bare != short and _HELD.fullmatch(bare):  # "find me", and nothing but a phrase
        return Plain("who_said", Parts(terms=(_release(bare, held),)).joined(given))
    for line_read in dict.fromkeys((bare, short.rstrip(" ?!."))):
        for candidate in _candidates(written_out(line_read), today, outlets):
            asked = _fit(candidate.text, held, outlets)
            if asked is not None:
                return asked._replace(parts=asked.parts.joined(candidate.parts).joined(given))
    return None


def written_out(line: str) -> str:
    """Return a question with its first word written out: "what's" and "whats" are "what is", "what'd" is "what did"."""
    return _SHORT.sub(lambda match: f"{match[1]} {_LONG[match[2].lower()]}", line)


def leftover(line: str) -> Plain | None:
    """Return what a question in no known shape asks about; only for a line that ends in a question mark."""
    held: list[str] = []
    given, short = _held(line, held)
    found = content_words(short)
    return None if found is None else Plain("who_said", Parts.of(_release(found, held)).joined(given))


def peeled(text: str, today: date | None, outlets: Outlets | None) -> tuple[str, Parts]:
    """Take the dates and outlets off a short text; return what is left and what they are as filters."""
    without = _without_outlets(text, outlets)
    dated = _without_periods(without.text, today)
    return dated.text, without.parts.joined(dated.parts)


# ---------------------------------------------------------------- quotation marks


def _held(line: str, held: list[str]) -> tuple[Parts, str]:
    """Return the filters typed in a line, and the rest of it; the rest is empty where it cannot be a question."""
    if _HELD.search(line):
        return Parts(), ""
    given, rest = filters_apart(line)
    short = " ".join(_hold(rest, held).replace("’", "'").split())
    return given, short if len(short) <= MOST else ""


def _hold(line: str, held: list[str]) -> str:
    """Put a mark in place of everything in quotation marks, so that it counts as one word."""

    def mark(match: re.Match[str]) -> str:
        held.append(match[1])
        return f" \ue000{len(held) - 1}\ue001 "

    return _SINGLE.sub(mark, _QUOTED.sub(mark, line))


def _release(text: str, held: list[str]) -> str:
    return _HELD.sub(lambda match: f'"{held[int(match[1])]}"', text)


# ---------------------------------------------------------------- dates and outlets


def _candidates(line: str, today: date | None, outlets: Outlets | None) -> Iterator[_Line]:
    """Yield the line without outlets and dates and, for a clause that may own its date, without outlets only."""
    without = _without_outlets(line, outlets)
    dated = _without_periods(without.text, today)
    if dated.text != without.text and not _owns_its_date(without.text, dated.text):
        yield _Line(dated.text, without.parts.joined(dated.parts))
    yield without
    if without.text != line:
        yield _Line(line)


def _without_outlets(line: str, outlets: Outlets | None) -> _Line:
    for start, end, names in find_outlets(line, outlets):
        rest = " ".join((line[:start] + line[end:]).split())
        if start and rest:
            return _Line(rest, Parts(outlet=names))
    return _Line(line)


def _without_periods(line: str, today: date | None) -> _Line:
    period: Period | None = None
    for found in reversed(find_periods(line, today)):
        if found.start and not _BEHIND_DATE.match(line, found.end):
            continue
        rest = (line[: found.start] + line[found.end :]).strip(" ,;?!")
        if rest:
            period = found.period if period is None else _both(found.period, period)
            line = " ".join(rest.split())
    return _Line(line, Parts().within(period))


def _both(one: Period, other: Period) -> Period:
    return Period(one.after or other.after, other.before or one.before)


def _owns_its_date(line: str, rest: str) -> bool:
    """Tell whether the date at the end belongs to what was said ("who said the war would end in 2025")."""
    for fit in fits(rest):
        said = fit.slots.get("what") or fit.slots.get("story") or ""
        return is_clause(said) and "\ue000" not in said and line.startswith(rest)
    return False


# ---------------------------------------------------------------- shapes


def _fit(line: str, held: list[str], outlets: Outlets | None) -> Plain | None:
    for fit in fits(line):
        parts, back = Parts(), set[str]()
        for slot, value in fit.slots.items():
            # what is to be checked is one sentence; words that were only heard may stand apart
            wanted = "words" if slot == "what" and fit.name == "check" else slot
            filled = fill(wanted, _release(value, held), outlets)
            if filled is None:
                break
            parts = parts.joined(filled.parts)
            back |= {"who" if slot in {"who", "outlet"} else "what"} if filled.back else set()
        else:
            return Plain(fit.name, parts, frozenset(back))
    return None
