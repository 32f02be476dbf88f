"""What a person typed behind a question's name, to words, phrases and filters. Pure; nothing typed here can raise."""

import calendar
import re
from datetime import date
from typing import NamedTuple

from bot.models import Filters, Question
from bot.speakers import Known
from bot.store.interface import Archive
from bot.text.tokens import words

_CURLY = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_PIECE = re.compile(
    r'(?:(?<!\S)(?P<filter>outlet|by|about|after|before|sort):\s*(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s"]*)))'
    r'|"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+)',
    re.IGNORECASE,
)
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
MOST_PHRASES = 12  # more words than this narrow nothing down
SORTS = {"newest": "newest", "best": "best", "date": "newest", "relevance": "best"}


class Asked(NamedTuple):
    """A question as understood: `term` as typed without filters, `phrases` to find, `notes` on what was left out."""

    term: str | None
    phrases: tuple[tuple[str, ...], ...]
    filters: Filters
    notes: tuple[str, ...] = ()

    @property
    def about(self) -> tuple[tuple[str, ...], ...]:
        """The phrases of the `about:` filters."""
        return tuple(phrase for value in self.filters.about if (phrase := words(value)))

    @property
    def wanted(self) -> tuple[tuple[str, ...], ...]:
        """Every phrase an excerpt is to show, each once."""
        return tuple(dict.fromkeys((*self.phrases, *self.about)))


class Inquiry(NamedTuple):
    """A question on its way to an answer: as asked, as understood, and what it is asked of."""

    question: Question
    asked: Asked
    archive: Archive
    known: Known


def understand(text: str) -> Asked:
    """Return what was asked: words that all have to be there, phrases in quotation marks, and `name:value` filters."""
    typed: list[str] = []
    phrases: list[tuple[str, ...]] = []
    notes: list[str] = []
    given: dict[str, list[str]] = {}
    for match in _PIECE.finditer(text.translate(_CURLY)):
        if match["filter"]:
            value = (match["plain"] if match["quoted"] is None else match["quoted"]).strip()
            given.setdefault(match["filter"].lower(), []).append(value)
            continue
        typed.append(match.group())
        if phrase := words(match.group()):
            phrases.append(phrase)
    phrases = list(dict.fromkeys(phrases))
    if len(phrases) > MOST_PHRASES:
        notes.append(f"Only the first {MOST_PHRASES} of {len(phrases)} words were looked for.")
    return Asked(" ".join(typed) or None, tuple(phrases[:MOST_PHRASES]), _filters(given, notes), tuple(notes))


def _filters(given: dict[str, list[str]], notes: list[str]) -> Filters:
    """Return the filters; what cannot be used is left out and said so in `notes`."""
    named = {key: _values(key, given.get(key, []), notes) for key in ("outlet", "by", "about")}
    sort = SORTS.get(given.get("sort", ["newest"])[-1].lower())
    if sort is None:
        notes.append("sort: takes newest or best; newest was used.")
    return Filters(
        outlet=named["outlet"],
        by=named["by"],
        about=named["about"],
        after=_day("after", given, notes),
        before=_day("before", given, notes),
        sort="best" if sort == "best" else "newest",
    )


def _values(key: str, values: list[str], notes: list[str]) -> tuple[str, ...]:
    kept = tuple(dict.fromkeys(value for value in values if words(value)))
    if len(kept) < len(set(values)):
        notes.append(f"{key}: was left out, there is no name behind it.")
    return kept


def _day(key: str, given: dict[str, list[str]], notes: list[str]) -> date | None:
    """Return the day of a date filter: `2025`, `2025-10` and `2025-10-31` are dates; both ends count in."""
    if key not in given:
        return None
    match = _DAY.match(given[key][-1])
    if match is not None:
        year, month, day = (int(part) if part else 0 for part in match.groups())
        last = key == "before"
        try:
            month = month or (12 if last else 1)
            return date(year, month, day or (calendar.monthrange(year, month)[1] if last else 1))
        except (ValueError, calendar.IllegalMonthError):
            pass
    notes.append(f"{key}: takes a date such as 2025-10-31 or 2025-10; it was left out.")
    return None
