"""Dates as news texts print them, to ISO: a date is read only where one reading is possible.

`03/04/2024` is two dates on the two sides of the Atlantic and therefore none; `10/31/2025` and `31.10.2025` are one.
Month names are English, plus the German, French, Spanish, Italian and Portuguese ones that differ in no reading.
"""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

_MONTHS = """january jan january janvier januar jänner enero gennaio janeiro
february feb februar février fevrier febrero febbraio fevereiro
march mar märz maerz mars marzo março
april apr avril abril aprile
may mai mayo maggio maio
june jun juni juin junio giugno junho
july jul juli juillet julio luglio julho
august aug août aout agosto
september sep sept septembre septiembre settembre setembro
october oct oktober octobre octubre ottobre outubro
november nov novembre noviembre novembro
december dec dezember décembre decembre diciembre dicembre dezembro""".splitlines()
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}

_SHOWN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_TIME = (
    r"(?:(?:,|\s+at|\s+um|\s+à|T|\s*[-–—|•·])?\s*"
    r"(?P<h>\d{1,2})[:.h](?P<m>\d\d)(?::(?P<s>\d\d)(?:\.\d+)?)?\s*(?P<ap>[ap]\.?m\.?)?"
    r"\s*(?P<tz>Z|UTC|GMT|[+-]\d\d:?\d\d|[A-Z]{2,4}T\b)?)?"
)
_FORMS = (
    rf"(?<![\d/.-]){_YEAR}[-/.](?P<n>\d\d?)[-/.](?P<d>\d\d?)(?=\D|$)",
    rf"(?<![^\W\d_])(?P<name>{_MONTH})\.?\s+(?P<d>\d\d?)(?:st|nd|rd|th)?(?:,|\s)\s*{_YEAR}(?!\d)",
    rf"(?<!\d)(?P<d>\d\d?)(?:st|nd|rd|th|\.|º)?[\s-]+(?:of\s+|de\s+)?(?P<name>{_MONTH})\.?,?[\s-]+(?:de\s+)?{_YEAR}(?!\d)",
    rf"(?<![\d/.-])(?P<a>\d\d?)(?P<sep>[/.-])(?P<b>\d\d?)(?P=sep){_YEAR}(?!\d)",
)
_IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-](\d\d?)(?=[/\-_.?#]|$)", re.IGNORECASE)
_DIGIT = re.compile(r"(?:19|20)\d\d")  # every form holds a year
_ISO = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ)?")
_LONGEST = 400  # a line longer than this is no date line


class Dated(NamedTuple):
    """A date in a text: `iso` is a date or a date-time in UTC offset form, the span is where it stands."""

    iso: str
    start: int
    end: int


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    """Compile the forms when a year is seen for the first time: it takes longer than reading many an article."""
    return tuple(re.compile(form + _TIME, re.IGNORECASE) for form in _FORMS)


def find_dates(line: str) -> tuple[Dated, ...]:
    """Return the dates of a line in order, ambiguous ones left out; times are kept where their zone is printed."""
    if len(line) > _LONGEST or not _DIGIT.search(line):
        return ()
    found: list[Dated] = []
    for form in _forms():
        for match in form.finditer(line):
            iso = _iso(match)
            if iso and not any(match.start() < f.end and f.start < match.end() for f in found):
                found.append(Dated(iso=iso, start=match.start(), end=match.end()))
    return tuple(sorted(found, key=lambda f: f.start))


def date_in_address(address: str) -> Dated | None:
    """Return the date that stands in the path of a web address (`/2025/10/31/`), if exactly one does."""
    found = []
    for match in _IN_ADDRESS.finditer(address):
        year, month, day = match.groups()
        number = int(month) if month.isdigit() else MONTHS.get(month.lower(), 0)
        iso = _day(int(year), number, int(day))
        if iso:
            found.append(Dated(iso=iso, start=match.start(1), end=match.end(3)))
    return found[0] if len({f.iso for f in found}) == 1 else None


def shown_day(published: str) -> str:
    """Return an ISO date or date-time as people read it, "31 Oct 2025"; anything else as it is."""
    try:
        found = date.fromisoformat(published[:10])
    except ValueError:
        return published
    return f"{found.day} {_SHOWN[found.month - 1]} {found.year}"


def iso_date(value: str) -> str | None:
    """Return a metadata value as an ISO date or date-time, None where no one date can be read."""
    text = " ".join(value.split())
    if _ISO.fullmatch(text) and text.isascii():  # as most exports write it; the forms below read the same
        year, month, day = map(int, text[:10].split("-"))
        return text if _day(year, month, day) else None
    found = find_dates(text)
    return found[0].iso if len(found) == 1 else None


def _iso(match: re.Match[str]) -> str | None:
    part = match.groupdict()
    if part.get("name"):
        month, day = MONTHS[part["name"].lower()], int(part["d"])
    elif part.get("n"):
        month, day = int(part["n"]), int(part["d"])
    else:
        order = _order(int(part["a"]), int(part["b"]), part["sep"])
        if order is None:
            return None
        day, month = order
    found = _day(int(part["y"]), month, day)
    return found + _clock(part) if found else None


def _order(first: int, second: int, separator: str) -> tuple[int, int] | None:
    """Return day and month of a numeric date: full stops are day first everywhere; slashes only where one fits."""
    twelve = 12
    if separator == "." or first > twelve or first == second:
        return first, second
    return (second, first) if second > twelve else None


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _clock(part: dict[str, str | None]) -> str:
    """Return the time behind a date, empty where no zone that means one offset is printed."""
    zone, hour = part["tz"] or "", int(part["h"] or -1)
    noon, last = 12, 23
    if part["ap"]:
        hour = hour % noon + (noon if part["ap"].lower().startswith("p") else 0)
    if zone.upper() in {"UTC", "GMT", "+0000", "+00:00", "-0000", "-00:00"}:
        zone = "Z"
    if not 0 <= hour <= last or not re.fullmatch(r"Z|[+-]\d\d:?\d\d", zone, re.IGNORECASE):
        return ""
    offset = zone.upper() if len(zone) != len("+0000") else f"{zone[:3]}:{zone[3:]}"
    minute, second = int(part["m"] or 0), int(part["s"] or 0)
    sixty = 60
    return f"T{hour:02}:{minute:02}:{second:02}{offset}" if minute < sixty and second < sixty else ""
