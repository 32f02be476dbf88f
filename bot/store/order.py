"""When an article was published, as a number to sort and filter by."""

import re
from datetime import date
from functools import lru_cache

_PRINTED = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?")
DAY = 86_400


@lru_cache(maxsize=4096)
def moment(published: str | None) -> int | None:
    """Seconds from the year 1 to `published` as printed; None where it is not stated or no ISO date.

    Zones are left out: answers show the printed day, and an order by another clock would look wrong beside it. A bare
    date counts as its midnight.
    """
    match = _PRINTED.match(published or "")
    if match is None:
        return None
    try:
        day = date(*(int(part) for part in match.groups()[:3])).toordinal()
    except ValueError:
        return None
    hour, minute, second = (int(part or 0) for part in match.groups()[3:])
    return day * DAY + min(hour * 3600 + minute * 60 + second, DAY - 1)


def day_of(seconds: int) -> str:
    """Return the ISO date a `moment` falls on."""
    return date.fromordinal(seconds // DAY).isoformat()


def bounds(after: date | None, before: date | None) -> tuple[int, int]:
    """Return the first moment of `after` and the last of `before`, both days included."""
    first = after.toordinal() * DAY if after else 0
    last = before.toordinal() * DAY + DAY - 1 if before else (date.max.toordinal() * DAY + DAY - 1)
    return first, last
