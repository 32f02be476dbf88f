"""Who the outlets are: a register parsed from TOML text.

It normalises a name or a domain that it knows; what it does not know is shown as printed.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cached_property
from typing import Literal, Self

from pydantic import ValidationError

from bot.errors import SettingsError
from bot.models import Model

_HOST = re.compile(r"^(?:[a-z][a-z0-9+.-]*:)?(?://)?(?:[^/@]*@)?([^/:?#]+)", re.IGNORECASE)


class Outlet(Model):
    """One outlet: `name` is how answers write it. An agency's dateline may stand over what another outlet printed.

    `common` are those of its names that are ordinary words, persons, places or bodies as well: "Variety", "AS". They
    say nothing by themselves, so no line, dateline or byline makes them the publisher; behind "told" they name it.
    """

    name: str
    aliases: tuple[str, ...] = ()
    common: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    kind: Literal["outlet", "agency"] = "outlet"


class Outlets(Model):
    """The register. Where two entries claim the same name or domain, the first wins."""

    outlet: tuple[Outlet, ...] = ()

    @classmethod
    def parse(cls, *documents: str) -> Self:
        """Read TOML documents, the user's own first; a `SettingsError` says what is wrong with one."""
        found: list[Outlet] = []
        for document in documents:
            try:
                found.extend(cls.model_validate(tomllib.loads(document)).outlet)
            except (tomllib.TOMLDecodeError, ValidationError) as error:
                reason = str(error).splitlines()[0]
                raise SettingsError(f"The register of outlets (WHOSAID_OUTLETS) is not usable: {reason}.") from error
        return cls(outlet=tuple(found))

    @cached_property
    def names(self) -> dict[str, Outlet]:
        """Every name and alias, folded, and its outlet; not those that are common."""
        return _first((folded(n), o) for o in self.outlet for n in (o.name, *o.aliases) if n not in o.common)

    @cached_property
    def common(self) -> dict[str, Outlet]:
        """Every common name as it is written, and its outlet."""
        return _first((_written(n), o) for o in self.outlet for n in o.common)

    @cached_property
    def domains(self) -> dict[str, Outlet]:
        """Every domain and its outlet."""
        return _first((d.lower().removeprefix("www."), o) for o in self.outlet for d in o.domains)

    def named(self, name: str) -> Outlet | None:
        """Return the outlet that is printed so, "the" and case aside; a bare domain is a name too."""
        return self.names.get(folded(name)) or (self.at(name) if "." in name and " " not in name.strip() else None)

    def behind_cue(self, name: str) -> Outlet | None:
        """Return the outlet of a name where one is expected: behind "told" or "interview with", or behind a label.

        There a common name counts too, written as the register writes it, "the" aside: "told Variety", not "variety".
        """
        return self.named(name) or self.common.get(_written(name))

    def at(self, address: str) -> Outlet | None:
        """Return the outlet of a web address or domain, subdomains included."""
        labels = host(address).split(".")
        for first in range(len(labels) - 1):
            known = self.domains.get(".".join(labels[first:]))
            if known is not None:
                return known
        return None

    def normal(self, name: str) -> str:
        """Return an outlet's name as answers write it, or as printed where the register does not know it."""
        known = self.behind_cue(name)
        return known.name if known is not None else " ".join(name.split())


def host(address: str) -> str:
    """Return the host of a web address or bare domain, lower case, without `www.`; empty where there is none."""
    match = _HOST.match(address.strip())
    return match.group(1).lower().rstrip(".").removeprefix("www.") if match else ""


def folded(name: str) -> str:
    """Fold an outlet's name for comparison: case, accents, "the" in front, full stops and spacing."""
    kept = name.casefold().replace("’", "'")
    if not kept.isascii():
        kept = "".join(c for c in unicodedata.normalize("NFKD", kept) if not unicodedata.combining(c))
    joined = " ".join(kept.split()).rstrip(".,")
    return joined.removeprefix("the ")


def _written(name: str) -> str:
    joined = " ".join(name.replace("’", "'").split()).rstrip(".,")
    return joined[4:] if joined.startswith(("the ", "The ")) else joined


def _first(pairs: Iterable[tuple[str, Outlet]]) -> dict[str, Outlet]:
    register: dict[str, Outlet] = {}
    for key, outlet in pairs:
        register.setdefault(key, outlet)
    return register
