"""The roles an article tells of one person, and what the words of a role say of who has it."""

from bisect import bisect_left, insort
from collections.abc import Iterator
from functools import lru_cache

from bot.text.roles import is_naming_role, nominal_kind

Span = tuple[int, int]

_REMEMBERED = 512  # roles; those of one article are looked at again and again
_MOST_ROLES = 40  # of one person; more in one article are no prose
_LINKING = frozenset("of for to at in from with on who and by which".split())


class Roles:
    """Roles of one person, each once in the order told, and the characters of every place that tells it.

    A role is looked up as often as the article has bare nouns: what is kept twice would be walked through twice.
    """

    def __init__(self) -> None:
        """Start without any."""
        self._spans: dict[str, list[Span]] = {}
        self.nouns: set[str] = set()  # the own words of all roles

    def __iter__(self) -> Iterator[tuple[str, Span]]:
        """Return each role, lower case, with the place that tells it first."""
        return ((role, spans[0]) for role, spans in self._spans.items())

    def __len__(self) -> int:
        """Return how many roles there are."""
        return len(self._spans)

    def add(self, role: str, span: Span) -> None:
        """Take down a role and the characters that tell it; one more than `_MOST_ROLES` is left out."""
        if role in self._spans:
            insort(self._spans[role], span)
        elif len(self._spans) < _MOST_ROLES:
            self._spans[role] = [span]
            self.nouns |= own_words(role)

    def within(self, start: int, end: int) -> list[tuple[str, Span]]:
        """Return the roles told between two characters, with where."""
        found: list[tuple[str, Span]] = []
        for role, spans in self._spans.items():
            first, last = bisect_left(spans, (start,)), bisect_left(spans, (end,))
            found += ((role, span) for span in spans[first:last])
        return found

    def spans(self, word: str) -> list[Span]:
        """Return where roles with a word in them are told, of each the first `_MOST_ROLES` times."""
        return [span for role, spans in self._spans.items() if word in role for span in spans[:_MOST_ROLES]]

    def behind(self, at: int) -> list[str]:
        """Return the roles told again, or first, behind a character."""
        return [role for role, spans in self._spans.items() if spans[-1][0] > at]


@lru_cache(maxsize=_REMEMBERED)
def own_words(role: str) -> frozenset[str]:
    """Return the words of a role that tell what its holder is: of "the mayor's chief of staff" not the mayor."""
    own = without_owner(role)
    return words_of(" ".join(own[: _link(own)]))


@lru_cache(maxsize=_REMEMBERED)
def is_shown(role: str) -> bool:
    """Tell whether a role is shown beside a name: one word of it is what one person is, and no deed opens it.

    "a baker of Lind" and "Dr" are, "an angry" (Lee), "Mrs.", "Poe and" and "offered a view of the baker" are not.
    """
    words = role.split()
    first, second = words[0].casefold(), (words[1:] or [""])[0]
    deed = first.endswith(("ed", "ing")) and (second[:1].isupper() or second in _BEHIND_DEEDS)
    if deed or first == "especially" or words[-1] == "and":
        return False
    return any(_is_of_one(part) for word in words for part in word.strip(".,").casefold().split("-"))


def _is_of_one(noun: str) -> bool:
    several = noun.endswith("s") and not noun.endswith("ss")
    told = is_naming_role(noun) or nominal_kind(noun) == "unnamed" or noun in _OF_ONE
    return told and not several and noun not in _PLAIN_TITLES


_PLAIN_TITLES = frozenset("mr mrs ms miss mx".split())
_BEHIND_DEEDS = frozenset("a an the his her its their to by at on in for from with that it".split())
_OF_ONE = frozenset(
    "star half fly forward center centre shortstop fielder native ally pro fellow assailant icon".split()
)


def without_owner(role: str) -> list[str]:
    """Return the words of a role without whose it is: of "the mayor's chief of staff" the last three."""
    words = role.replace(",", " ").split()
    owner = max((at for at, word in enumerate(words[: _link(words)]) if word in {"'s", "'"}), default=-1)
    return words[owner + 1 :]


def _link(words: list[str]) -> int:
    return next((at for at, word in enumerate(words) if at and word in _LINKING), len(words))


@lru_cache(maxsize=_REMEMBERED)
def words_of(role: str) -> frozenset[str]:
    """Return the words of a role; a "player-manager" is a manager too."""
    words = role.replace(",", " ").split()
    parts = (part for word in words if "-" in word and is_naming_role(word) for part in word.split("-"))
    return frozenset((*words, *parts))
