"""Home and away: the line of a result ("Lind Town 2-1 Velmara") tells whose manager "the home manager" is."""

import re

_LINE = re.compile(
    r"([A-Z][^\d\n,:;]{2,40}?) \d{1,3}(?: ?[-–] ?\d{1,3} ([A-Z][^\d\n,:;]{2,40})| ([A-Z][^\d\n,:;]{2,40}?) \d{1,3})"
)
_REACH = 600  # characters; a result stands at the top
AT_HOME = frozenset({"home"})
SIDES = AT_HOME | {"away", "visiting", "visitors"}


def find_sides(text: str) -> tuple[frozenset[str], frozenset[str]] | None:
    """Return the words of the home side's name and of the other's, less those of both; None for no result."""
    for line in text[:_REACH].splitlines():
        found = _LINE.fullmatch(line.strip())
        if found is not None:
            home, away = (frozenset(name.lower().split()) for name in (found[1], found[2] or found[3]))
            return home - away, away - home
    return None
