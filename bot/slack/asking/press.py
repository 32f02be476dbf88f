"""Outlets as people name them in a question ("in the guardian", "according to Reuters"). Pure."""

import re
from collections.abc import Iterator

from bot.outlets import Outlets, folded

# names that are ordinary words as well: outlets only where they are written with a capital letter
_ALSO_WORDS = frozenset(
    """time times sun mirror star express metro mail post people world sky monitor nature science spectator
    observer national diplomat fortune slate vox salon australian hindu intercept vanguard independent
    standard atlantic age nation punch dawn bell insider conversation hill abc aa app ani spa cp wam pap
    nos herald debate sputnik err""".split()
)
_REGIONS = frozenset({"mena"})  # a part of the world before it is an agency
# how outlets that no register knows are mostly called; only behind another word, both with capital letters
_LAST_WORDS = frozenset(
    "times post news herald tribune gazette telegraph journal independent observer chronicle examiner inquirer".split()
)
_LEAD = re.compile(
    r"\b(?:according to|as (?:reported|quoted|printed|told) (?:by|in|to)"
    r"|(?<!is )(?<!was )(?<!are )(?:reported|published|printed|quoted) (?:by|in)|"
    r"in|on|by|from|via|to) (?=\S)",
    re.IGNORECASE,
)
_MORE = re.compile(r",? (?:and|or) |, ", re.IGNORECASE)
_LONGEST = 6  # words in a name
_FOLLOWS = re.compile(
    r",? (?:about|on|regarding|concerning|that|since|in|between|last|from|who|which|what)\b|[,?.! ]*$", re.IGNORECASE
)


def outlet_named(name: str, outlets: Outlets | None) -> str | None:
    """Return an outlet's name as a filter takes it, None for what is none; "the" in front does not count."""
    plain = " ".join(name.split())
    known = outlets.named(plain) if outlets else None
    words = folded(plain)
    if known is not None and words not in _REGIONS and (words not in _ALSO_WORDS or not plain.islower()):
        return known.name.removeprefix("The ")
    parts = plain.removeprefix("the ").removeprefix("The ").split()
    titled = len(parts) > 1 and all(part[0].isupper() for part in parts)
    return " ".join(parts) if titled and parts[-1].casefold() in _LAST_WORDS else None


def find_outlets(text: str, outlets: Outlets | None) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield the stretches that name outlets with their preposition ("in the Guardian or the BBC") and their names."""
    for lead in _LEAD.finditer(text):
        names: list[str] = []
        end = lead.end()
        while (longest := _longest(text, end, outlets)) is not None:
            name, stop = longest
            names.append(name)
            more = _MORE.match(text, stop)
            if more is None or _longest(text, more.end(), outlets) is None:
                if _FOLLOWS.match(text, stop):
                    yield lead.start(), stop, tuple(names)
                break
            end = more.end()


def _longest(text: str, at: int, outlets: Outlets | None) -> tuple[str, int] | None:
    stops = [match.end() + at for match in re.finditer(r"[^\s,]+(?=[\s,]|$)", text[at : at + 80])][:_LONGEST]
    for stop in reversed(stops):
        name = outlet_named(text[at:stop].rstrip("?!;:"), outlets)
        if name is not None:
            return name, stop
    return None
