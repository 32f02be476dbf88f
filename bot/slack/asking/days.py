"""One date as people say it ("October", "last week", "3 November 2025"), to its first and last day. Pure.

Nothing here reads a clock: `today` comes in, and without it only dates that state their year are read. A month, day or
weekday without a year is the latest one that has begun.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_NUMBERS = {name: n for n, name in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_NUMBERS |= {"a": 1, "an": 1, "couple of": 2, "a couple of": 2, "few": 3, "a few": 3, "twelve": 12, "": 1}

_MONTH = rf"(?P<month>{'|'.join(_MONTHS)}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
_WEEKDAY = rf"(?P<weekday>{'|'.join(_WEEKDAYS)})"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(sorted(filter(None, _NUMBERS), key=len, reverse=True))})"
_UNIT = r"(?P<unit>day|week|month|year)"

Span = tuple[date, date]


def _month(year: int, month: int) -> Span:
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _months_back(day: date, count: int) -> date:
    months = day.year * 12 + day.month - 1 - count
    return date(months // 12, months % 12 + 1, min(day.day, monthrange(months // 12, months % 12 + 1)[1]))


def _number(name: str) -> int:
    return next(n for n, month in enumerate(_MONTHS, 1) if month.startswith(name[:3].lower()))


def _unit(name: str, day: date) -> Span:
    """Return the whole day, week (Monday to Sunday), month or year that a day is in."""
    if name == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    if name == "month":
        return _month(day.year, day.month)
    if name == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    return day, day


def _back(day: date, name: str, count: int) -> date:
    if name in {"month", "year"}:
        return _months_back(day, count * (12 if name == "year" else 1))
    return day - timedelta(days=count * (7 if name == "week" else 1))


def _iso(match: re.Match[str], _: date | None) -> Span:
    month, day = (int(match[key]) if match[key] else 0 for key in ("m", "d"))
    year = int(match["year"])
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    return (date(year, month, day),) * 2 if day else _month(year, month)


def _named_month(match: re.Match[str], today: date | None) -> Span | None:
    number = _number(match["month"])
    if match["year"]:
        return _month(int(match["year"]), number)
    if today is None:
        return None
    return _month(today.year - (number > today.month), number)


def _last_month_named(match: re.Match[str], today: date | None) -> Span | None:
    if today is None:
        return None
    number = _number(match["month"])
    return _month(today.year - (number >= today.month), number)


def _named_day(match: re.Match[str], today: date | None) -> Span | None:
    month, day = _number(match["month"]), int(match["day"])
    if match["year"]:
        return (date(int(match["year"]), month, day),) * 2
    if today is None:
        return None
    return (date(today.year - ((month, day) > (today.month, today.day)), month, day),) * 2


def _numbers(match: re.Match[str], _: date | None) -> Span | None:
    """`31.10.2025` is one day; `03/04/2024` is two on the two sides of the Atlantic, and therefore none."""
    one, other, year = int(match["a"]), int(match["b"]), int(match["year"])
    if match["sep"] == "." or one > 12:  # noqa: PLR2004 - months of a year
        return (date(year, other, one),) * 2
    return (date(year, one, other),) * 2 if other > 12 or one == other else None  # noqa: PLR2004


def _named_weekday(match: re.Match[str], today: date | None) -> Span | None:
    if today is None:
        return None
    last = match["last"] and match["last"].strip().lower() == "last"
    back = (today.weekday() - _WEEKDAYS.index(match["weekday"].lower())) % 7
    return (today - timedelta(days=7 if last and not back else back),) * 2


def _near(match: re.Match[str], today: date | None) -> Span | None:
    if today is None:
        return None
    back = {"yesterday": 1, "last night": 1, "the day before yesterday": 2}.get(match.group().lower(), 0)
    return (today - timedelta(days=back),) * 2


def _this_or_last(match: re.Match[str], today: date | None) -> Span | None:
    if today is None:
        return None
    name = match["unit"].lower()
    if match["which"].lower() == "this":
        return _unit(name, today)[0], today
    return _unit(name, _back(today, name, 1))


def _start_of(match: re.Match[str], today: date | None) -> Span | None:
    return None if today is None else (_unit(match["unit"].lower(), today)[0],) * 2


def _rolling(match: re.Match[str], today: date | None) -> Span | None:
    if today is None:
        return None
    return _back(today, match["unit"].lower(), _count(match)), today


def _ago(match: re.Match[str], today: date | None) -> Span | None:
    if today is None:
        return None
    name = match["unit"].lower()
    return _unit(name, _back(today, name, _count(match)))


def _count(match: re.Match[str]) -> int:
    count = (match["count"] or "").lower()
    return int(count) if count.isdigit() else _NUMBERS[count]


Reader = Callable[[re.Match[str], date | None], Span | None]
_ALONE: tuple[tuple[str, Reader], ...] = (  # need no preposition in front
    (r"the day before yesterday|yesterday|today|last night|this morning|this afternoon|this evening|tonight", _near),
    (rf"(?:earlier |so far )?(?P<which>this|last) {_UNIT}", _this_or_last),
    (rf"(?:(?:over|in|during|within|for) )?the (?:last|past|previous) (?:{_COUNT} )?{_UNIT}s?", _rolling),
    (rf"(?:last|past|previous) {_COUNT} {_UNIT}s?", _rolling),
    (rf"{_COUNT} {_UNIT}s? ago", _ago),
    (rf"last {_MONTH}", _last_month_named),
    (rf"(?P<last>last ){_WEEKDAY}", _named_weekday),
)
_NAMED: tuple[tuple[str, Reader], ...] = (
    (rf"{_YEAR}(?:-(?P<m>\d\d?)(?:-(?P<d>\d\d?))?)?", _iso),
    (rf"(?:this )?{_MONTH}(?:,? (?:of )?{_YEAR})?", _named_month),
    (rf"(?:the )?{_DAY} (?:of )?{_MONTH}(?:,? {_YEAR})?", _named_day),
    (rf"{_MONTH} (?:the )?{_DAY}(?:,? {_YEAR})?", _named_day),
    (rf"(?P<a>\d\d?)(?P<sep>[./])(?P<b>\d\d?)(?P=sep){_YEAR}", _numbers),
    (rf"(?P<last>this )?{_WEEKDAY}", _named_weekday),
    (rf"the (?:start|beginning) of (?:the|this) {_UNIT}", _start_of),
)
_END = r"(?![\w-])"
_ALONE_FORMS = tuple((re.compile(form + _END, re.IGNORECASE), read) for form, read in _ALONE)
_ALL_FORMS = (*_ALONE_FORMS, *((re.compile(f"(?:{form}){_END}", re.IGNORECASE), read) for form, read in _NAMED))


def read_span(text: str, at: int, today: date | None) -> tuple[Span, int] | None:
    """Return the longest date that begins at `at`, and where it ends."""
    best: tuple[Span, int] | None = None
    for form, read in _ALL_FORMS:
        match = form.match(text, at)
        if match is None or (best is not None and match.end() <= best[1]):
            continue
        try:
            span = read(match, today)
        except (ValueError, OverflowError):  # 31 February, or longer ago than dates go
            continue
        if span is not None:
            best = span, match.end()
    return best


def stands_alone(text: str, at: int) -> bool:
    """Tell whether a date that needs no preposition begins at `at` ("yesterday", "last week")."""
    return any(form.match(text, at) for form, _ in _ALONE_FORMS)
