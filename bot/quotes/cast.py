"""The people of one article: every capitalised name outside marks, joined into persons, with what is known of each.

A surname stands for the person whose full name the article gives; two persons of one surname are told apart by title,
then by who was named last.
"""

import re
from collections import defaultdict
from typing import Literal, NamedTuple

from bot.quotes.mentions import name_in_run
from bot.quotes.words import SentenceWords, Word
from bot.text.given_names import FEMALE_NAMES, GIVEN_NAMES, MALE_NAMES
from bot.text.roles import (
    BODY_NAME_WORDS,
    BODY_NOUNS,
    DEMONYMS,
    DOCUMENT_NOUNS,
    FEMALE_ROLES,
    FEMALE_TITLES,
    HONORIFICS,
    MALE_ROLES,
    MALE_TITLES,
    NAMING_ROLES,
    PEOPLE_ROLES,
    PLACES,
)

Gender = Literal["he", "she", "unknown"]
_RUN = re.compile(r"N(?:p{0,2}N)*")
_SUBJECT_BREAKS = frozenset("RVXv")
_LONGEST_NAME = 5
_SUFFIXES = frozenset({"jr", "sr", "jr.", "sr.", "ii", "iii", "iv"})


class Place(NamedTuple):
    """Where a person is named: character, sentence, paragraph, and whether as the subject of the sentence."""

    start: int
    end: int
    sentence: int
    paragraph: int
    subject: bool
    possessive: bool


class Person:
    """One person of the article. `name` is the fullest name printed, `span` its place."""

    def __init__(self, words: tuple[str, ...], span: tuple[int, int]) -> None:
        """Start with one name as printed."""
        self.words = words
        self.span = span
        self.votes = {"he": 0.0, "she": 0.0}
        self.roles: list[tuple[str, tuple[int, int]]] = []
        self.places: list[Place] = []
        self.age: str | None = None

    @property
    def surname(self) -> str:
        """Return the last word of the name, lower case, without Jr."""
        words = [word for word in self.words if word not in _SUFFIXES] or list(self.words)
        return words[-1]

    @property
    def gender(self) -> Gender:
        """Return the pronoun the article's evidence speaks for."""
        he, she = self.votes["he"], self.votes["she"]
        if he == she:
            return "unknown"
        return "he" if he > she else "she"

    def vote(self, gender: Gender, weight: float) -> None:
        """Count evidence for a pronoun."""
        if gender != "unknown":
            self.votes[gender] += weight


class _Run(NamedTuple):
    words: tuple[str, ...]
    start: int
    end: int
    sentence: SentenceWords
    first: int
    last: int
    title: str
    determined: bool


class Cast:
    """All persons of one article."""

    def __init__(self, sentences: list[SentenceWords]) -> None:
        """Read the names of all sentences."""
        self.people: list[Person] = []
        self._by_surname: dict[str, list[Person]] = defaultdict(list)
        self._by_first: dict[str, list[Person]] = defaultdict(list)
        runs = [run for sentence in sentences for run in _runs(sentence)]
        for run in runs:
            if len(run.words) > 1 and _is_full_name(run):
                self._add(run)
        speaking = {run.words[0] for run in runs if len(run.words) == 1 and _speaks(run)}
        for run in runs:
            if len(run.words) in {2, 3} and run.words[-1] in speaking and not run.determined and not _is_body(run):
                self._add(run)
        for run in runs:
            if len(run.words) == 1 and run.words[0] not in self._by_surname and _speaks(run):
                self._add(run)
        for run in runs:
            if len(run.words) == 1 and run.title in HONORIFICS | {"president"}:
                self._add(run)
        self.surnames = frozenset(self._by_surname)
        for run in runs:
            self._place(run)
        for person in self.people:
            person.places.sort()
        self.order = sorted(
            ((place, person) for person in self.people for place in person.places), key=lambda item: item[0].start
        )

    # ------------------------------------------------------------ reading

    def _add(self, run: _Run) -> None:
        found = self._same(run)
        if found is None:
            found = Person(run.words, (run.start, run.end))
            self.people.append(found)
            self._by_surname[found.surname].append(found)
            if len(run.words) > 1:
                self._by_first[run.words[0]].append(found)
        elif len(run.words) > len(found.words):
            if len(found.words) == 1:
                self._by_first[run.words[0]].append(found)
            found.words, found.span = run.words, (run.start, run.end)
        _vote(found, run)

    def _same(self, run: _Run) -> Person | None:
        words = [word for word in run.words if word not in _SUFFIXES] or list(run.words)
        candidates = self._by_surname.get(words[-1], [])
        for person in candidates:
            if len(words) == 1:
                if _agrees(person, _title_gender(run.title)):
                    return person
            elif len(person.words) == 1 or _same_first(person.words[0], words[0]):
                return person
        return None

    def _place(self, run: _Run) -> None:
        person = self.find(run.words, run.start, _title_gender(run.title))
        if person is None:
            return
        tags = run.sentence.tags
        before = tags[: run.first]
        subject = not _SUBJECT_BREAKS & set(before)
        possessive = tags[run.last : run.last + 1] == "G"
        person.places.append(
            Place(run.start, run.end, run.sentence.number, run.sentence.paragraph, subject, possessive)
        )
        _vote(person, run)
        _learn_role(person, run)
        _learn_pronoun(person, run)

    # ------------------------------------------------------------ asking

    def count_in(self, sentence: SentenceWords) -> int:
        """Return how many persons a sentence names."""
        return sum(any(place.sentence == sentence.number for place in person.places) for person in self.people)

    def find(self, words: tuple[str, ...], at: int, gender: Gender = "unknown") -> Person | None:
        """Return the person a name stands for at character `at`; None when nobody or two fit."""
        names = [word for word in words if word not in _SUFFIXES] or list(words)
        candidates = self._by_surname.get(names[-1], [])
        if len(names) > 1:
            for person in candidates:
                if _same_first(person.words[0], names[0]) or names[0] in person.words:
                    return person
            return candidates[0] if len(candidates) == 1 and names[0] not in GIVEN_NAMES else None
        if not candidates:
            candidates = [p for p in self._by_first.get(names[0], []) if len(p.words) > 1]
            if names[0] not in GIVEN_NAMES:
                candidates = []
        candidates = [person for person in candidates if _agrees(person, gender)]
        if len(candidates) < 2:  # noqa: PLR2004
            return candidates[0] if candidates else None
        return max(candidates, key=lambda person: _prominence(person, at))


def _prominence(person: Person, at: int) -> tuple[int, int]:
    """Rank persons of one surname: named before `at` and latest, then the one named first in the article."""
    before = [place.start for place in person.places if place.start < at]
    if before:
        return 2, before[-1]
    if person.span[0] <= at:
        return 1, person.span[0]
    return 0, -person.span[0]


def _same_first(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one.strip("."), other.strip(".")), key=len)
    return len(short) >= 1 and long.startswith(short) and (len(short) <= 2 or short[:3] == long[:3])  # noqa: PLR2004


def _agrees(person: Person, gender: Gender) -> bool:
    return gender == "unknown" or person.gender in {"unknown", gender}


def _title_gender(title: str) -> Gender:
    if title in MALE_TITLES or title in MALE_ROLES:
        return "he"
    if title in FEMALE_TITLES or title in FEMALE_ROLES:
        return "she"
    return "unknown"


def _runs(sentence: SentenceWords) -> list[_Run]:
    out: list[_Run] = []
    words = sentence.words
    for match in _RUN.finditer(sentence.tags):
        first, last = match.span()
        name = name_in_run(words, first, last)
        if name is None or last - name > _LONGEST_NAME:
            continue
        title = words[name - 1].low.strip(".") if name else ""
        if name == first and title not in NAMING_ROLES:
            title = ""
        begin = name
        if (
            words[first].text.isupper()
            and first < 3
            and last < len(words)
            and words[last].tag in "-("
            and last - first < 3
        ):  # noqa: PLR2004
            continue  # a dateline: "ST. VALAIN —"
        determined = first > 0 and words[first - 1].tag == "D" and name == first
        out.append(
            _Run(
                tuple(word.low for word in words[begin:last]),
                words[begin].start, words[last - 1].end, sentence, begin, last, title, determined,
            )
        )  # fmt: skip
    return out


def _is_body(run: _Run) -> bool:
    return any(word in BODY_NAME_WORDS or word in PLACES or word in DEMONYMS for word in run.words)


def _is_kin(run: _Run) -> bool:
    """Tell whether a first name stands beside a kin or role noun: "His mother, Brigitte, had …"."""
    words = run.sentence.words
    if run.words[0] not in GIVEN_NAMES or run.first < 2 or run.last >= len(words):  # noqa: PLR2004
        return False
    return words[run.first - 1].tag == "," and words[run.last].tag in ",." and words[run.first - 2].low in NAMING_ROLES


def _speaks(run: _Run) -> bool:
    """Tell whether a single capitalised word is the subject of a reporting verb and no place or body."""
    word = run.words[0]
    if run.determined or word in PLACES or word in DEMONYMS or word in BODY_NAME_WORDS or word in NAMING_ROLES:
        return False
    if (
        word in PEOPLE_ROLES
        or word in BODY_NOUNS
        or word in DOCUMENT_NOUNS
        or run.sentence.words[run.first].text.isupper()
    ):
        return False
    if run.first == 0 and word.endswith("s"):
        return False
    if _is_kin(run):
        return True
    words = run.sentence.words
    follower = words[run.last] if run.last < len(words) else None
    if follower is None:
        return False
    if follower.tag == ",":
        return run.last + 1 < len(words) and (words[run.last + 1].tag == "M" or words[run.last + 1].low == "who")
    return follower.tag == "R" and follower.low in {"said", "says", "told", "added", "asked", "wrote"}


def _is_full_name(run: _Run) -> bool:
    if any(word in BODY_NAME_WORDS for word in run.words[1:]) or run.words[-1] in PLACES | DEMONYMS:
        return False
    if run.title or run.words[0] in GIVEN_NAMES:
        return True
    if run.determined or any(word in BODY_NAME_WORDS or word in PLACES or word in DEMONYMS for word in run.words):
        return False
    return len(run.words) in {2, 3} and _follows_like_a_person(run)


def _follows_like_a_person(run: _Run) -> bool:
    """Tell whether what stands behind a name of unknown words fits a person: an age, a reporting verb, "who"."""
    words = run.sentence.words
    if run.first and words[run.first - 1].low in {"of", "in", "at", "near", "from", "to", "for"}:
        return False
    following = words[run.last : run.last + 3]
    if not following:
        return False
    if following[0].tag == "R" or following[0].low in {"who", "was", "has", "had", "is"}:
        return True
    if following[0].tag == "," and len(following) > 1:
        return (
            following[1].tag in "MR"
            or following[1].low in {"who", "a", "an", "the"}
            or following[1].low in NAMING_ROLES
        )
    before = words[run.first - 1] if run.first else None
    return before is not None and (before.tag == "R" or before.low in NAMING_ROLES)


def _vote(person: Person, run: _Run) -> None:
    person.vote(_title_gender(run.title), 5.0)
    if len(run.words) > 1:
        first = run.words[0]
        male, female = first in MALE_NAMES, first in FEMALE_NAMES
        if male != female:
            person.vote("he" if male else "she", 3.0)


# titles that are short for a role, or are one themselves
_WRITTEN_OUT = {
    "sen": "senator", "rep": "representative congressman congresswoman", "gov": "governor", "dr": "doctor",
    "prof": "professor", "sgt": "sergeant", "capt": "captain", "gen": "general", "det": "detective", "lt": "lieutenant",
    "col": "colonel", "maj": "major", "judge": "judge", "justice": "justice judge", "cllr": "councillor", "rev": "reverend",
    "supt": "superintendent", "insp": "inspector", "cpl": "corporal", "adm": "admiral",
}  # fmt: skip


def _learn_role(person: Person, run: _Run) -> None:
    """Take down the role beside the name: before it ("deputy minister Lee") or behind a comma ("Lee, the mayor,")."""
    words = run.sentence.words
    at = run.first - 1
    if at >= 0 and words[at].low.strip(".") in _WRITTEN_OUT:
        begin = _role_start(words, at)
        qualifiers = " ".join(word.low for word in words[begin:at])
        written = f"{qualifiers} {_WRITTEN_OUT[words[at].low.strip('.')]}".strip()
        person.roles.append((written, (words[begin].start, words[at].end)))
    elif at >= 0 and words[at].low in NAMING_ROLES and words[at].low not in HONORIFICS:
        _add_role(person, words, _role_start(words, at), at + 1)
    if run.last + 1 < len(words) and words[run.last].tag == "," and words[run.last + 1].tag == "M":
        person.age = person.age or words[run.last + 1].text
    if run.last + 1 < len(words) and words[run.last].tag in ",-(":
        stop = run.last + 1
        while stop < len(words) and words[stop].tag not in ",;.:-()QRX" and stop - run.last < 25:  # noqa: PLR2004
            stop += 1
        phrase = words[run.last + 1 : stop]
        roles = [word for word in phrase if word.low in NAMING_ROLES]
        if roles and phrase[0].tag not in "WPSIC" and phrase[0].low not in {"who"}:
            _add_role(person, words, run.last + 1, stop)
    if at >= 1 and words[at].tag == ",":
        _learn_leading_role(person, words, at)


def _learn_leading_role(person: Person, words: list[Word], comma: int) -> None:
    """Take down a role before the comma: "the head of the council, Ann Lee"."""
    begin = comma
    while begin > 0 and words[begin - 1].tag in "nNDSGIp" and comma - begin < 12:  # noqa: PLR2004
        begin -= 1
        if words[begin].tag == "D":
            break
    phrase = words[begin:comma]
    if (
        phrase
        and (phrase[0].low in {"the", "his", "her", "their"} or phrase[0].tag == "N")
        and any(word.low in NAMING_ROLES for word in phrase[:4])
    ):
        _add_role(person, words, begin, comma)


def _role_start(words: list[Word], at: int) -> int:
    while at > 0 and words[at - 1].tag in "NnGp" and words[at - 1].low not in {"that"}:
        at -= 1
    return at


def _add_role(person: Person, words: list[Word], first: int, last: int) -> None:
    for word in words[first:last]:
        if word.tag == "I":
            break
        gender = _title_gender(word.low)
        if gender != "unknown":
            person.vote(gender, 4.0)
            break
    low = " ".join(word.low for word in words[first:last])
    person.roles.append((low, (words[first].start, words[last - 1].end)))


def _learn_pronoun(person: Person, run: _Run) -> None:
    """Count a pronoun behind the only name of a sentence as evidence."""
    if "N" in run.sentence.tags[: max(run.first - len(run.words), 0)]:
        return
    for word in run.sentence.words[run.last : run.last + 25]:
        if word.tag == "N":
            return
        if word.low in {"he", "his", "him", "himself"}:
            person.vote("he", 1.0)
            return
        if word.low in {"she", "her", "herself"}:
            person.vote("she", 1.0)
            return
