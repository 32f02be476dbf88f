"""Which printed name is an outlet's: one the register knows, one the text calls so, or one that looks like it."""

import re

from bot.outlets import Outlets
from bot.text.lexicon import BODY_WORDS, NOT_OUTLETS, OUTLET_NOUNS, OUTLET_WORDS, PLATFORMS

_CAPITAL = r"(?:\d+\s+)?[A-ZÀ-ÞЀ-Я](?:[\w’'&/-]|\.(?=\w))*"
_LINK = r"(?:\s+(?:of|de|del|della|da|do|la|le|el|y|and|&|the|für|und|van))*"
NAME = rf"(?:[Tt]he\s+)?{_CAPITAL}(?:{_LINK}\s+{_CAPITAL})*"
_DAY = re.compile(
    r"\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
    r"|October|November|December)$"
)
_POSSESSIVE = re.compile(r"[’']s?$")
_PREFIX = re.compile(r"(?:The|El|La|Le|Les|Il|Der|Die|Das|Al|O)\s")
_SHORT = re.compile(r"[A-Z][A-Z0-9&]{1,5}(?:/[A-Z]{2,5})?$")
_DOMAIN = re.compile(r"\w\.[a-z]{2,6}$")


def trimmed(name: str) -> str:
    """Return a name without a weekday or month behind it and without its possessive."""
    return _POSSESSIVE.sub("", _DAY.sub("", name))


class Names:
    """What tells an outlet's name from another's in one text; `people` are folded last words of its speakers' names."""

    def __init__(self, outlets: Outlets, people: frozenset[str]) -> None:
        self._outlets = outlets
        self._people = people

    def known(self, name: str) -> bool:
        """Tell whether the register has the name; a sentence's own "The" in front does not matter."""
        return self._outlets.named(name) is not None

    def looks(self, name: str) -> bool:
        """Tell whether a name is an outlet's by itself: known, a domain, or ending in a word such as Post or Radio."""
        if self.known(name):
            return name.lower() not in self._people
        words = re.findall(r"[\w’'.-]+", name.lower())
        if not words or words[-1] in self._people or set(words) & BODY_WORDS:
            return False
        named = len(words) > 1 and (
            words[-1] in OUTLET_WORDS or (words[0] in {"radio", "tv"} and words[0] != words[-1])
        )
        return named or bool(_DOMAIN.search(name))

    def may_be(self, name: str) -> bool:
        """Tell whether an unknown name behind "as quoted by" can be an outlet's: no place, body or person."""
        words = re.findall(r"[\w’'.-]+", name)
        folded = {word.lower() for word in words}
        if not words or words[0] in NOT_OUTLETS or folded & BODY_WORDS or words[-1].lower() in self._people:
            return False
        return (
            len(words) == 1 or bool(_PREFIX.match(name)) or bool(_SHORT.match(name)) or any(c.isdigit() for c in name)
        )

    @staticmethod
    def called(before: str, after: str) -> bool:
        """Tell whether the words right beside a name call it an outlet: "news agency Tass", "the Kurant newspaper"."""
        left = before.split()
        right = after.split()
        return (bool(left) and left[-1].lower() in OUTLET_NOUNS) or any(
            word.lower() in OUTLET_NOUNS for word in right[:2]
        )

    @staticmethod
    def platform(name: str) -> bool:
        """Tell whether people post there under their own name."""
        return all(word in PLATFORMS for word in name.lower().split())
