"""Which printed name is an outlet's: one the register knows, one the text calls so, or one that looks like it."""

import re
from collections.abc import Sequence
from functools import cached_property

from bot.outlets import Outlets
from bot.text.given_names import is_given_name
from bot.text.lexicon import (
    BODY_WORDS,
    NOT_OUTLETS,
    OUTLET_NOUNS,
    OUTLET_WORDS,
    PLATFORMS,
    SENTENCE_STARTERS,
    TITLE_WORDS,
)
from bot.text.roles import BODY_NAME_WORDS, DEMONYMS, PLACES

_CAPITAL = r"(?<!\w)(?:\d+\s?)?[A-ZÀ-ÞЀ-Я](?:[\w’'&/-]|\.(?=\w))*"
_LINK = r"(?:\s+(?:of|de|del|della|da|do|la|le|el|y|and|&|the|für|und|van))*"
NAME = rf"(?:[Tt]he\s+)?{_CAPITAL}(?:{_LINK}\s+{_CAPITAL})*(?:(?<=[a-zA-Z])\s\d{{1,3}}\b(?!\s*[%.,]?\d|\s+[a-z]+s\b))?"
NOUNS = "|".join(sorted(OUTLET_NOUNS))  # as a pattern's alternatives
ASKED = r"(?:[Aa]sked|[Qq]uestioned|[Pp]ressed|[Qq]uizzed)\s+(?:\w+\s+){0,2}?(?:about|on|over)\s+"  # a report: no relay
LONGEST_NAME = 60  # characters
_DAY = re.compile(
    r"\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
    r"|October|November|December)$"
)
_POSSESSIVE = re.compile(r"[’']s?$")
_PREFIX = re.compile(r"(?:The|El|La|Le|Les|Il|Der|Die|Das|Al|O)\s")
_SHORT = re.compile(r"[A-Z][A-Z0-9&]{1,5}(?:/[A-Z]{2,5})?$")
_DOMAIN = re.compile(r"\w\.[a-z]{2,6}$")
# the first word of many names: "BBC Radio Devon", "AFP Fact Check"
_FAMILIES = frozenset(
    "bbc itv sky fox abc cbs nbc cnn pbs npr afp reuters bloomberg rtl rai tve euronews cnbc espn".split()
)
# behind a platform's name: "Instagram Stories"
_PLACES_THERE = frozenset("stories story live reels account page channel feed social".split())
# first words of outlets' names: "Diario del Mar"
_FIRST_WORDS = frozenset(
    """radio tv rádio televisión televizija diario jornal journal gazeta gazzetta corriere giornale folha canal kanal
    revista noticias agencia agence agenzia agência""".split()
)
# "the Rivers Agency", "the World Food Programme" print nothing, "the Isle News Agency" does
_ALSO_BODIES = frozenset("agency agencies programme program network service station".split())
_OF_NEWS = frozenset("news press telegraph information media radio television tv broadcasting".split())
# last words of outlets only behind a cue: "told the Isle Review"
_CUED = frozenset("review register show site website portal advertiser outlet outlets wire".split())
_NUMBERED = frozenset("channel canal kanal radio tv fm fox abc nbc cbs france bbc rai".split())  # "Channel 12"
# "London Review of Books"
_OF = re.compile(r"\b(?:Review|Journal|Times|Voice|Bulletin|Gazette)\s+of\s+(?:the\s+)?[A-Z]")
# what a body or person does that an outlet hardly does in another outlet's text
_ACTS = frozenset(
    """is was has had will would are were plan plans want wants must should could can may official officials
    staff bosses chief president minister ministers board member members lawyer lawyers did does went came voted
    agreed refused declined""".split()
)
_CAPITALS = re.compile(r"(?<![\w’'.-])([A-Z][\w’'.-]*)\s+(?=([A-Za-z][\w’'.-]*))")


def trimmed(name: str) -> str:
    """Return a name without a weekday or month behind it and without its possessive."""
    return _POSSESSIVE.sub("", _DAY.sub("", name))


def is_attribute(word: str) -> bool:
    """Tell whether a word says whose something is: "UN-backed", "Lisbon-based"."""
    return word.endswith(("-based", "-backed", "-owned", "-run", "-funded", "-language", "-controlled", "-linked"))


def _is_called(words: Sequence[str], *, cued: bool) -> bool:
    """Tell whether the first or last word of a name is an outlet's: "Radio Kurant", "the Harbour Gazette"."""
    before, last = words[-2:]
    if last in OUTLET_WORDS and (last not in _ALSO_BODIES or before in _OF_NEWS) and (cued or last not in _CUED):
        return True
    return words[0] in _FIRST_WORDS and words[0] != last


class Names:
    """What tells an outlet's name from another's in one text; `people` are folded last words of its speakers' names."""

    def __init__(self, outlets: Outlets, people: frozenset[str], text: str) -> None:
        self._outlets = outlets
        self._people = people
        self._text = text

    def known(self, name: str) -> bool:
        """Tell whether the register has the name; a sentence's own "The" in front does not matter."""
        return self._outlets.named(name) is not None

    def agency(self, name: str) -> bool:
        """Tell whether a name is a news agency's."""
        outlet = self._outlets.named(name)
        return "agency" in name.lower() or (outlet is not None and outlet.kind == "agency")

    def small(self, word: str) -> bool:
        """Tell whether a word that begins small is an outlet's: as the register writes it ("dpa"), or "talkSPORT"."""
        outlet = self._outlets.named(word)
        return not word.islower() or (outlet is not None and word in {outlet.name, *outlet.aliases})

    def looks(self, name: str, *, cued: bool = False) -> bool:
        """Tell whether a name is an outlet's by itself: known, a domain, or ending in a word such as Post or Radio.

        Behind a cue (`cued`) an outlet's name may be an ordinary word too: "told Variety".
        """
        if self.known(name) or (cued and self._outlets.behind_cue(name) is not None):
            return name.lower() not in self._people
        words = re.findall(r"[\w’'.-]+", name.lower())
        if not words or words[-1] in self._people or set(words) & BODY_WORDS:
            return False
        if len(words) > 1 and words[-1].isdigit() and words[-2] in _NUMBERED:
            return True
        if cued and len(words) > 1 and (words[0] in _FAMILIES or _OF.search(name)):
            return True
        return (len(words) > 1 and _is_called(words, cued=cued)) or bool(_DOMAIN.search(name))

    def may_be(self, name: str) -> bool:
        """Tell whether an unknown name behind "as quoted by" can be an outlet's: no place, body or person."""
        words = re.findall(r"[\w’'.-]+", name)
        folded = {word.lower() for word in words}
        if not words or words[0] in NOT_OUTLETS or folded & BODY_WORDS or words[-1].lower() in self._people:
            return False
        return (
            len(words) == 1 or bool(_PREFIX.match(name)) or bool(_SHORT.match(name)) or any(c.isdigit() for c in name)
        )

    def hears(self, name: str) -> bool:
        """Tell whether an unknown name behind "told" can be an outlet's: one word that is nobody else's in the text.

        A place, a body, a given name, and what stands behind another name or does something itself is no outlet.
        """
        low = name.lower()
        if low.endswith("ans") or {part.removesuffix("s") for part in low.split("-")} & DEMONYMS:
            return False
        if " " in name:
            return name.partition(" ")[0].isdigit() and low.rpartition(" ")[2] not in BODY_NAME_WORDS  # "60 Minutes"
        if name in NOT_OUTLETS or name in TITLE_WORDS or name in SENTENCE_STARTERS or is_given_name(low):
            return False
        if low in self._people or low in PLACES or low in BODY_WORDS or low in BODY_NAME_WORDS:
            return False
        return name not in self._taken

    @cached_property
    def _taken(self) -> frozenset[str]:
        """The capitalised words that stand behind another one ("Ann Lee"), or act ("Tollmark is"), read in one pass."""
        taken: set[str] = set()
        for word, behind in _CAPITALS.findall(self._text):
            if behind[0].isupper() and word not in SENTENCE_STARTERS:
                taken.add(_POSSESSIVE.sub("", behind.rstrip(".")))
            elif behind in _ACTS or behind.startswith("spokes"):
                taken.add(_POSSESSIVE.sub("", word))
        return frozenset(taken)

    @staticmethod
    def is_person(words: Sequence[str]) -> bool:
        """Tell whether the words of a speaker's name are a person's: "Diario del Mar" may have been taken for one."""
        return len(words) > 1 and words[0].lower() not in _FIRST_WORDS and words[-1].lower() not in OUTLET_WORDS

    @staticmethod
    def of_a_place(name: str) -> bool:
        """Tell whether a name only says from where something is: "the French news agency"."""
        return name.lower() in DEMONYMS or name.lower() in PLACES or is_attribute(name)

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
        first, *rest = name.lower().split()
        return first in PLATFORMS and all(word in PLATFORMS or word in _PLACES_THERE for word in rest)
