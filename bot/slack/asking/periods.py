"""Periods as people say them ("since October", "between March and May 2025"), to first and last day. Pure.

Both ends of a period count in, as in `after:` and `before:`; "after 3 November" therefore begins on the 4th.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from bot.slack.asking.days import Span, read_span, stands_alone


class Period(NamedTuple):
    """First and last day, both counted in; None is open."""

    after: date | None = None
    before: date | None = None


class Found(NamedTuple):
    """A period and the stretch of the text that names it."""

    start: int
    end: int
    period: Period


_DAY_LONG = timedelta(days=1)
_LEADS: dict[str, Callable[[date, date], Period]] = {
    "since": lambda first, _: Period(after=first),
    "starting": lambda first, _: Period(after=first),
    "after": lambda _, last: Period(after=last + _DAY_LONG),
    "before": lambda first, _: Period(before=first - _DAY_LONG),
    "until": lambda _, last: Period(before=last),
    "till": lambda _, last: Period(before=last),
    "up to": lambda _, last: Period(before=last),
    "in": Period,
    "on": Period,
    "during": Period,
    "from": Period,
    "dated": Period,
    "": Period,
}
_LEAD = re.compile(rf"\b({'|'.join(lead for lead in _LEADS if lead)}) ", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:(?P<between>between)|from) ", re.IGNORECASE)
_BARE_DAY = re.compile(r"(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?= (?:and|to|until|till|through) )", re.IGNORECASE)
_AND, _TO = re.compile(r" and ", re.IGNORECASE), re.compile(r" (?:to|until|till|through) ", re.IGNORECASE)
_ONWARDS = re.compile(r" (?:on|onwards?)\b(?! \w)", re.IGNORECASE)
_WORD = re.compile(r"(?<![\w-])[\w]")
MOST = 400  # characters; a longer line is no question, and reading it would take its length squared


def find_periods(text: str, today: date | None) -> tuple[Found, ...]:
    """Return the periods that a line of single-spaced text names, in order, none over another."""
    if len(text) > MOST:
        return ()
    found = sorted((*_from_to(text, today), *_led(text, today), *_alone(text, today)), key=lambda f: (f.start, -f.end))
    kept: list[Found] = []
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept)


def period_of(text: str, today: date | None) -> Period | None:
    """Return the period where the whole text is one, with or without a preposition ("October", "since 2024")."""
    for found in find_periods(text, today):
        if (found.start, found.end) == (0, len(text)):
            return found.period
    read = read_span(text, 0, today)
    return Period(*read[0]) if read and read[1] == len(text) else None


def _led(text: str, today: date | None) -> Iterator[Found]:
    for lead in _LEAD.finditer(text):
        read = read_span(text, lead.end(), today)
        if read is None:
            continue
        (first, last), end = read
        kind = lead[1].lower()
        onwards = _ONWARDS.match(text, end) if kind == "from" else None
        try:
            period = _LEADS["since" if onwards else kind](first, last)
        except OverflowError:
            continue
        yield Found(lead.start(), onwards.end() if onwards else end, period)


def _alone(text: str, today: date | None) -> Iterator[Found]:
    for word in _WORD.finditer(text):
        at = word.start()
        # "Last Week Tonight", "USA Today": a name, not a date
        if at and text[at].isupper():
            continue
        if stands_alone(text, at):
            read = read_span(text, at, today)
            if read is not None:
                yield Found(at, read[1], Period(*read[0]))


def _from_to(text: str, today: date | None) -> Iterator[Found]:
    """Yield "between X and Y" and "from X to Y"; X without a year is the last one before Y."""
    for lead in _BETWEEN.finditer(text):
        link = _AND if lead["between"] else _TO
        for middle in link.finditer(text, lead.end()):
            right = read_span(text, middle.end(), today)
            if right is None:
                continue
            first = _first_day(text[lead.end() : middle.start()], text, lead.end(), right[0])
            if first is not None and first <= right[0][1]:
                yield Found(lead.start(), right[1], Period(first, right[0][1]))
                break


def _first_day(left: str, text: str, at: int, right: Span) -> date | None:
    bare = _BARE_DAY.match(text, at)
    if bare is not None and bare.group() == left:
        day = int(bare[1])
        return right[1].replace(day=day) if 1 <= day <= right[1].day else None
    read = read_span(left, 0, right[1])
    return read[0][0] if read and read[1] == len(left) else None
