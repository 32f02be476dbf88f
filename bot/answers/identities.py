"""Who is one person among the speakers of an answer: the spellings joined, and who is probably the same."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain, count
from typing import NamedTuple

from bot.answers.people import role_words
from bot.models import Reading
from bot.speakers import Known, compare, name_words, word_key


class Person(NamedTuple):
    """One person (or body) of an answer: `name` is the spelling shown, `spellings` are as printed."""

    number: int
    name: str
    spellings: tuple[str, ...]
    probably: tuple[str, ...] = ()  # others who are probably the same person


class People:
    """Who is one person among the speakers of some readings.

    Spellings are joined by what is known of people, then by letters and roles; only those that may be the person asked
    for are held against each other, since an answer shows few of those who speak in its articles.
    """

    def __init__(self, readings: Iterable[Reading], known: Known) -> None:
        """Take note of the names of these readings."""
        self._known = known
        self._times: Counter[str] = Counter()
        self._roles: dict[str, set[str | None]] = {}
        for reading in readings:
            for quotation in reading.quotations:
                speaker = quotation.speaker
                if speaker.kind == "person" and speaker.name:
                    self._times[speaker.name] += 1
                    self._roles.setdefault(speaker.name, set()).add(speaker.role)
        self._blocks: dict[str, list[str]] = {}  # spellings that may be one person
        self._near: dict[str, list[str]] = {}  # spellings that may be of one who is probably the same
        for name in sorted(self._times, key=lambda name: (-len(name.split()), -self._times[name], name)):
            self._blocks.setdefault(self._block(name), []).append(name)
            for block in _nearness(name):
                self._near.setdefault(block, []).append(name)
        self._numbers = count()
        self._joined: dict[str, Person] = {}
        self._of: dict[str, Person] = {}
        self._telling: dict[str, frozenset[str]] = {}

    def person(self, name: str) -> Person | None:
        """Return the person behind a spelling."""
        if name not in self._times:
            return None
        if name not in self._of:
            person = self._whole(name)
            found = person._replace(probably=tuple(sorted(self._likely(person))))
            self._of.update(dict.fromkeys(person.spellings, found))
        return self._of[name]

    def _whole(self, name: str) -> Person:
        """Return the person of a spelling with all spellings, but nobody who is only probably the same."""
        if name not in self._joined:
            for group in self._groups(self._blocks[self._block(name)]):
                entered = next((s[0] for each in group if (s := self._known.spellings(each))), None)
                person = Person(next(self._numbers), entered or group[0], tuple(group))
                self._joined.update(dict.fromkeys(group, person))
        return self._joined[name]

    def _groups(self, names: Iterable[str]) -> list[list[str]]:
        groups: list[list[str]] = []
        for name in names:
            fitting = [group for group in groups if self._fits(name, group)]
            if len(fitting) == 1:  # with two persons left, a spelling belongs to neither
                fitting[0].append(name)
            else:
                groups.append([name])
        return groups

    def _fits(self, name: str, group: list[str]) -> bool:
        decided = [self._known.same(name, other) for other in group]
        if False in decided:
            return False
        return True in decided or any(
            compare(name, other, (self._role(name), self._role(other))) == "same" for other in group
        )

    def _likely(self, person: Person) -> set[str]:
        """Return who is probably the same person: a bare surname, or a slip behind the same given name and role."""
        found: set[str] = set()
        for name in person.spellings:
            for other in set(chain.from_iterable(self._near[block] for block in _nearness(name))):
                another = self._whole(other)
                if another.number == person.number or another.name in found:
                    continue
                one, two = sorted((name, other))
                if (
                    self._known.same(one, two) is None
                    and compare(one, two, (self._role(one), self._role(two))) != "different"
                    and not any(self._known.same(x, y) is False for x in person.spellings for y in another.spellings)
                ):
                    found.add(another.name)
        return found

    def _block(self, name: str) -> str:
        """Return what spellings that may be one person have in common: the surname's key, or the entered name."""
        entered = self._known.spellings(name)
        return surname_key(entered[0] if entered else name)

    def _role(self, name: str) -> frozenset[str]:
        """Return the telling words of the roles that stand with a spelling."""
        if name not in self._telling:
            self._telling[name] = frozenset(chain.from_iterable(map(role_words, self._roles[name])))
        return self._telling[name]


def _nearness(name: str) -> set[str]:
    first = (name_words(name) or ("",))[0]
    return {f"last {surname_key(name)}", f"first {word_key(first)}"}


def surname_key(name: str) -> str:
    """Return the key of a name's last word, by which spellings of one surname meet."""
    return word_key((name_words(name) or ("",))[-1])
