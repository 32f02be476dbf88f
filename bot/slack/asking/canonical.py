"""A question's text taken apart and put together again. Pure; reads every text, never raises.

The grammar is that of `answers.asked`: words, phrases in quotation marks, `name:value` filters. Here the parts stay as
typed, so that a rule can exchange one of them and leave the others alone; a test holds the two readings together.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, Self

from bot.slack.asking.periods import Period

STRAIGHT = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_PIECE = re.compile(
    r'(?:(?<!\S)(?P<filter>outlet|by|about|after|before|sort):\s*(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s"]*)))'
    r'|(?P<phrase>"[^"]*")|(?P<word>[^\s"]+)',
    re.IGNORECASE,
)


class Parts(NamedTuple):
    """The parts of a question's text, each as typed; a phrase keeps its quotation marks."""

    terms: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()
    after: str | None = None
    before: str | None = None
    sort: str | None = None

    @classmethod
    def of(cls, text: str) -> Self:
        """Take a question's text apart; of two dates or orders the last counts."""
        terms: list[str] = []
        given: dict[str, list[str]] = {}
        for match in _PIECE.finditer(text.translate(STRAIGHT)):
            if match["filter"]:
                value = match["plain"] if match["quoted"] is None else match["quoted"]
                given.setdefault(match["filter"].lower(), []).append(value.strip())
            else:
                terms.append(match.group())
        by, about, outlet = (_each(given.get(key, ())) for key in ("by", "about", "outlet"))
        after, before, sort = (given.get(key, [""])[-1] or None for key in ("after", "before", "sort"))
        return cls(tuple(terms), by, about, outlet, after, before, sort)

    @property
    def text(self) -> str:
        """The parts as a person would type them: what is looked for, then who, what about, where and when."""
        named = [_filter(key, value) for key in ("by", "about", "outlet") for value in getattr(self, key)]
        single = [(key, getattr(self, key)) for key in ("after", "before", "sort")]
        filters = " ".join((*named, *(_filter(key, value) for key, value in single if value)))
        terms = " ".join(self.terms)
        if filters and terms.count('"') % 2:  # a mark that never closes would swallow a filter
            terms = terms.replace('"', "")
        return " ".join(f"{terms} {filters}".split())

    @property
    def asks(self) -> bool:
        """Tell whether there is anything to look for; an outlet, a date or an order alone is nothing."""
        return bool(self.terms or self.by or self.about)

    def within(self, period: Period | None) -> Self:
        """Return the parts with the period's dates in place of the earlier ones; unchanged without a period."""
        if period is None:
            return self
        return self._replace(after=_day(period.after), before=_day(period.before))

    def joined(self, other: Self) -> Self:
        """Return both together; where both have a date or an order, the other's counts."""
        return self._replace(
            terms=(*self.terms, *other.terms),
            by=_each((*self.by, *other.by)),
            about=_each((*self.about, *other.about)),
            outlet=_each((*self.outlet, *other.outlet)),
            after=other.after or self.after,
            before=other.before or self.before,
            sort=other.sort or self.sort,
        )


def filters_apart(text: str) -> tuple[Parts, str]:
    """Return the filters typed in a text, and the text without them; what looks like one inside a phrase stays."""
    spans = [match.span() for match in _PIECE.finditer(text) if match["filter"]]
    left = text
    for start, end in reversed(spans):
        left = f"{left[:start]} {left[end:]}"
    return Parts.of(text)._replace(terms=()), left


def phrase(words: str) -> str:
    """Return words as a phrase in quotation marks, one word without; marks inside would end it and are left out."""
    plain = " ".join(words.replace('"', " ").split())
    return f'"{plain}"' if " " in plain else plain


def _each(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))


def _filter(key: str, value: str) -> str:
    plain = " ".join(value.replace('"', " ").split())
    return f'{key}:"{plain}"' if " " in plain else f"{key}:{plain}"


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
