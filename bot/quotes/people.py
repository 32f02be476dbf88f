"""One person of an article: name, gender, roles, places; and what the words beside a name tell of them."""

import re
from bisect import bisect_left, bisect_right
from typing import Literal, NamedTuple

from bot.quotes.ages import age_beside
from bot.quotes.names import KIN, Run
from bot.quotes.person_roles import Roles, own_words
from bot.quotes.tellings import told_role
from bot.quotes.words import Word
from bot.text.given_names import FEMALE_NAMES, MALE_NAMES, is_given_name
from bot.text.roles import (
    DEMONYMS,
    FEMALE_ROLES,
    FEMALE_TITLES,
    HONORIFICS,
    MALE_ROLES,
    MALE_TITLES,
    NAMING_ROLES,
    PEOPLE_ROLES,
    is_naming_role,
    nominal_kind,
)

SUFFIXES = frozenset({"jr", "sr", "jr.", "sr.", "ii", "iii", "iv"})
Gender = Literal["he", "she", "unknown"]


class Place(NamedTuple):
    """Where a person is named: character, sentence, paragraph, and whether as a subject.

    `clause` tells of the subject of a side clause; a topic ("For Lee, it is late") is both. `aside` tells of a name in
    an introduction ("Asked about Lee, he said").
    """

    start: int
    end: int
    sentence: int
    paragraph: int
    subject: bool
    possessive: bool
    clause: bool = False
    aside: bool = False


class Person:
    """One person of the article. `name` is the fullest name printed, `span` its place."""

    def __init__(self, words: tuple[str, ...], span: tuple[int, int]) -> None:
        """Start with one name as printed."""
        self.words = words
        self.span = span
        self.votes = {"he": 0.0, "she": 0.0}
        self.is_read = False  # whether the first name has had its vote
        self.roles = Roles()
        self.told = Roles()  # those that a clause tells, in other words
        self.places: list[Place] = []  # in order, once the article is read
        self.age: int | None = None
        self.family_first = False  # "Park Soo-hyun"
        self.is_dead = False  # told of as dead beside the name
        self.by_surname: dict[Gender, float] = {}  # votes by a name that stood alone

    @property
    def surname(self) -> str:
        """Return the last word of the name, lower case, without Jr; the first where the family's name opens it."""
        if self.family_first:
            return self.words[0]
        words = [word for word in self.words if word not in SUFFIXES] or list(self.words)
        return words[-1]

    @property
    def gender(self) -> Gender:
        """Return the pronoun the article's evidence speaks for."""
        he, she = self.votes["he"], self.votes["she"]
        if he == she:
            return "unknown"
        return "he" if he > she else "she"

    def is_called(self, noun: str) -> bool:
        """Tell whether the article calls the person by a noun ("mayor"), or tells it in a clause."""
        return noun in self.roles.nouns or noun in self.told.nouns

    @property
    def nouns(self) -> set[str]:
        """Return what the article calls the person by, or tells in a clause."""
        return self.roles.nouns | self.told.nouns

    def times_before(self, at: int) -> int:
        """Return how often the person was named before a character."""
        return bisect_left(self.places, at, key=_start)

    def last_before(self, at: int) -> Place | None:
        """Return where the person was named last before a character."""
        before = self.times_before(at)
        return self.places[before - 1] if before else None

    def places_in(self, sentence: int) -> list[Place]:
        """Return where a sentence names the person."""
        first = bisect_left(self.places, sentence, key=_sentence)
        return self.places[first : bisect_right(self.places, sentence, lo=first, key=_sentence)]

    def vote(self, gender: Gender, weight: float) -> None:
        """Count evidence for a pronoun."""
        if gender != "unknown":
            self.votes[gender] += weight


def _start(place: Place) -> int:
    return place.start


def _sentence(place: Place) -> int:
    return place.sentence


def title_gender(title: str) -> Gender:
    """Return the pronoun a title speaks for ("Mrs", "chairman")."""
    if not title:
        return "unknown"
    if title in MALE_TITLES or title in MALE_ROLES:
        return "he"
    if title in FEMALE_TITLES or title in FEMALE_ROLES:
        return "she"
    return "unknown"


def vote_by_name(person: Person, run: Run) -> None:
    """Count what title and first name tell of the pronoun: a title each time, a first name once.

    What the article goes on to say of a person weighs more than the name: "Marty Lee" may be "she".
    """
    person.vote(title_gender(run.title), 5.0)
    first = run.words[0]
    male, female = first in MALE_NAMES, first in FEMALE_NAMES
    alone = len(run.words) == 1  # "Melanie said"; it may be a surname
    if not alone and person.by_surname:
        for gender, weight in person.by_surname.items():
            person.votes[gender] -= weight  # of "Omar" whose name is "Ilhan Omar", the surname tells nothing
        person.by_surname = {}
    if male == female or person.is_read or (alone and len(person.words) > 1 and first != person.words[0]):
        return
    told: Gender = "he" if male else "she"
    person.is_read = not alone
    weight = 0.5 if alone else 3.0
    person.vote(told, weight)
    if alone:
        person.by_surname[told] = person.by_surname.get(told, 0.0) + weight


# titles that are short for a role, or are one themselves
_WRITTEN_OUT = {
    "sen": "senator", "rep": "representative congressman congresswoman", "gov": "governor", "dr": "doctor",
    "prof": "professor", "sgt": "sergeant", "capt": "captain", "gen": "general", "det": "detective", "lt": "lieutenant",
    "col": "colonel", "maj": "major", "judge": "judge", "justice": "justice judge", "cllr": "councillor",
    "rev": "reverend",
    "supt": "superintendent", "insp": "inspector", "cpl": "corporal", "adm": "admiral", "di": "detective inspector",
    "dci": "detective chief inspector", "brig": "brigadier", "cdr": "commander", "pte": "private",
}  # fmt: skip


def learn_role(person: Person, run: Run) -> None:
    """Take down the role beside the name: before it ("deputy minister Lee") or behind a comma ("Lee, the mayor,")."""
    words = run.sentence.words
    at = run.first - 1
    if at >= 0 and words[at].low.strip(".") in _WRITTEN_OUT:
        begin = _role_start(words, at)
        qualifiers = " ".join(word.low for word in words[begin:at])
        written = f"{qualifiers} {_WRITTEN_OUT[words[at].low.strip('.')]}".strip()
        person.roles.add(written, (words[begin].start, words[at].end))
    elif at >= 0 and is_naming_role(words[at].low) and words[at].low not in HONORIFICS:
        _add_role(person, words, _role_start(words, at), at + 1)
    elif at >= 0 and words[at].tag == "n" and _is_of_people(words[at].low) and is_given_name(run.words[0]):
        _add_role(person, words, _role_start(words, at), at + 1)  # "the royal biographer Ann Lee"
    person.age = person.age or age_beside(run)
    if run.last + 1 < len(words) and words[run.last].tag in ",-(":
        stop = run.last + 1
        while stop < len(words) and words[stop].tag not in ",;.:-()QRX" and stop - run.last < 25:
            stop += 1
        phrase = words[run.last + 1 : stop]
        clause = next((at for at, word in enumerate(phrase) if at and word.tag == "W"), len(phrase))
        if clause == len(phrase) and stop < len(words) and words[stop].tag in "RX" and _opens_with_aside(run):
            clause = 0  # "Echoing Ann Lee, the mayor said"
        phrase = phrase[:clause]  # ", an event which gave the baker a chance"
        _vote_by_second_role(person, phrase)
        told = phrase[:1] and phrase[0].tag == "D"  # "Lee, a beekeeper": any noun of people
        naming = NAMING_ROLES - HONORIFICS  # ", Mr. Poe was": somebody else
        roles = [w for w in phrase if w.low in naming or (told and w.tag == "n" and _is_of_people(w.low))]
        if phrase[:1] and phrase[0].tag not in "DS" and _names_another(phrase):
            roles = []
        ends = (
            phrase[:1]
            and phrase[0].tag == "S"
            and phrase[0].low != "whose"
            and (stop == len(words) or words[stop].tag in ".,")
        )
        if roles and (ends or phrase[0].tag not in "WPSICVX") and phrase[0].low != "who":
            _add_role(person, words, run.last + 1, stop)
    if at >= 2 and words[at].low in _STYLES and words[at - 1].tag == "S":
        at -= 2  # "the judge, Her Honour Ann Lee"
    titled = at
    while at >= 1 and words[at].low.strip(".") in HONORIFICS | _STYLED:
        at -= 1  # "the Speaker, Dame Ann Lee"
    if 1 <= at < titled and words[at].low == "the" and words[titled].low.strip(".") in _REVERENDS:
        at -= 1  # "the bishop, the Rt Rev Carl Lee"
    if at > 1 and words[at].tag in "GN":
        at = _behind_comma(words, at)
    if at >= 1 and words[at].tag == ",":
        _learn_leading_role(person, run, at)
    _learn_told_role(person, run)


def _opens_with_aside(run: Run) -> bool:
    """Tell whether a name stands in what is set before the subject: "Echoing Ann Lee, the mayor said"."""
    first = run.sentence.words[0]
    return run.first > 0 and (first.tag == "I" or first.low.endswith(("ing", "ed")))


def _names_another(phrase: list[Word]) -> bool:
    """Tell whether a phrase behind a name's comma is the next of a list: "Lee, businesswoman Ann Poe and"."""
    at = next((n for n, word in enumerate(phrase) if word.low in NAMING_ROLES), len(phrase))
    behind = phrase[at + 1 : at + 3]
    owns = any(word.tag == "G" for word in phrase[at + 1 :])  # "Lee, Admiral Ann Poe's predecessor"
    return not owns and [word.tag for word in behind] == ["N", "N"] and is_given_name(behind[0].low)


def _vote_by_second_role(person: Person, phrase: list[Word]) -> None:
    """Count what a second role tells of the pronoun: "Lee, co-founder of Lind Mills and a father of two"."""
    for at in range(2, len(phrase)):
        if phrase[at - 2].tag == "C" and phrase[at - 1].low in {"a", "an"}:
            person.vote(title_gender(phrase[at].low), 4.0)


def _behind_comma(words: list[Word], at: int) -> int:
    """Step left over where somebody is from, before the name: ", Kenya's Ann Lee", ", the Canadian Ann Lee"."""
    if at > 1 and words[at].tag == "G" and words[at - 1].tag == "N":
        begin = at - 1
        while begin > 1 and words[begin - 1].tag == "N":
            begin -= 1
    elif at > 1 and words[at].low in DEMONYMS and words[at - 1].tag == "D":
        begin = at - 1
    else:
        return at
    return begin - 1 if words[begin - 1].tag == "," else at


def _is_of_people(low: str) -> bool:
    return low not in PEOPLE_ROLES and nominal_kind(low) == "unnamed"


def _learn_told_role(person: Person, run: Run) -> None:
    """Take down the role that a sentence tells: "The first witness was Ann Lee", "Ann Lee is a midwife"."""
    words, tags = run.sentence.words, run.sentence.tags
    before = tags[run.first - 1 : run.first]
    named = _IS_NAMED.fullmatch(tags, 0, run.first) if before == "X" else None
    if named is not None and words[run.first - 1].low in _BEING and words[named.end("role") - 1].low in NAMING_ROLES:
        _add_role(person, words, 1, named.end("role"))
    behind = _IS_ONE.match(tags, run.last)
    if behind is not None and words[run.last].low in _BEING and words[behind.end() - 1].low in NAMING_ROLES:
        _add_role(person, words, run.last + 2, behind.end())
    if run.first and words[run.first - 1].low in {"named", "called"}:
        noun = _NAMED_SO.search(tags, 0, run.first - 1)  # "a bus driver from Lind named Ann Lee"
        if noun is not None and words[noun.end("role") - 1].low in NAMING_ROLES:
            _add_role(person, words, noun.start() + 1, noun.end("role"))
    told = told_role(run)
    if told is not None:
        edge = words[min(run.last, len(words) - 1)]  # a text may break off at the name
        person.told.add(told, (edge.start, edge.end))
    titled = words[run.first - 1].low.strip(".") in HONORIFICS | NAMING_ROLES
    # not "a spokesman for Mrs. Lee", "the daughter of President Lee"
    of = _OF_BODY.search(tags, 0, run.first) if before == "N" and not titled else None
    if of is not None and words[of.start()].low in NAMING_ROLES:
        _add_role(person, words, _role_start(words, of.start()), run.first)  # "the head of Lind Gas Ann Lee"


_OPENING = frozenset("the a an his her their its our my".split())
_REVERENDS = frozenset("rev reverend revd hon ven".split())
_STYLED = _REVERENDS | frozenset("rt right most very venerable honourable honorable".split())
_STYLES = frozenset("honour honor excellency lordship ladyship majesty highness eminence".split())
_BEING = frozenset("is was".split())
_IS_NAMED = re.compile("(?P<role>D[nNA]*n)(?:IDn)?X")  # "The mayor at the time was"
_NAMED_SO = re.compile("(?P<role>D[nNAvM]*n)(?:ID?N+)?$")
_IS_ONE = re.compile("XD[nNA]*n(?![nNG])")
_OF_BODY = re.compile("[nN](?:ID?[nNGC]+)*ID?[nNGC]*N$")


def _learn_leading_role(person: Person, run: Run, comma: int) -> None:
    """Take down a role before the comma: "the head of the council, Ann Lee"."""
    words = run.sentence.words
    begin = comma
    while begin > 0 and (words[begin - 1].tag in "nNDSGIp" or words[begin - 1].low == "then") and comma - begin < 12:
        begin -= 1
        of = begin > 1 and words[begin - 1].tag == "I" and is_naming_role(words[begin - 2].low)
        if words[begin].tag in "DS" and not of:  # "the editor of the weekly Lind", "counsel for the crew"
            break
    phrase = words[begin:comma]
    if begin and words[begin - 1].tag == "I" and words[run.last : run.last + 1] and words[run.last].tag in "RVXvA":
        return  # "in a letter to the speaker, Lee wrote"
    if begin and words[begin - 1].tag in "RVv" and any(word.low == "as" for word in phrase):
        return  # "as he begins his term as mayor, Lee said"
    if (
        phrase
        and (phrase[0].low in _OPENING or phrase[0].tag == "N")
        and any(is_naming_role(word) for word in own_words(" ".join(word.low for word in phrase)))
    ):
        _add_role(person, words, begin, comma)


def _role_start(words: list[Word], at: int) -> int:
    while at > 0 and words[at - 1].tag in "NnGp" and words[at - 1].low != "that":
        at -= 1
    return at


def _add_role(person: Person, words: list[Word], first: int, last: int) -> None:
    link = next((at for at in range(first + 1, last) if words[at].tag == "I"), last)
    owned = max((at for at in range(first, link) if words[at].tag == "G"), default=first - 1)
    known = person.gender if person.is_read and words[first].tag == "S" else "unknown"
    for at, word in enumerate(words[owned + 1 : last], owned + 1):  # "Mr. Lee's daughter" is a daughter
        if word.tag == "I":
            break
        gender = title_gender(word.low) if words[at - 1].low != "notre" else "unknown"
        if known not in {gender, "unknown"} and word.low in KIN and gender != "unknown":
            return  # "Jack Lee, his wife, Ann, and"
        if gender != "unknown":
            person.vote(gender, 4.0)
            break
    low = " ".join(word.low for word in words[first:last])
    shown = next((at for at in range(first + 1, last) if words[at].tag == "W"), last)  # "the baker who stands accused"
    person.roles.add(low, (words[first].start, words[shown - 1].end))


_SELVES: dict[str, Gender] = {"himself": "he", "herself": "she"}  # "Lee herself said nothing"


def learn_pronoun(person: Person, run: Run, *, subject: bool) -> None:
    """Count a pronoun behind the subject or the only name of a sentence as evidence."""
    if subject or "N" not in run.sentence.tags[: max(run.first - len(run.words), 0)]:
        person.vote(pronoun_behind(run), 1.0)
    behind = run.sentence.words[run.last].low if run.last < len(run.sentence.words) else ""
    if behind in _SELVES:
        person.vote(_SELVES[behind], 4.0)


def pronoun_behind(run: Run) -> Gender:
    """Return the pronoun that follows a name before another name does."""
    words = run.sentence.words
    for at, word in enumerate(words[run.last : run.last + 25], run.last):
        if word.tag == "N":
            return "unknown"
        if (
            word.low in {"her", "him"}
            and words[at - 1].tag in "RVv"
            and words[at + 1 : at + 2]
            and words[at + 1].tag not in "nA"
        ):
            continue  # "Lee, who has coached her since": somebody else
        if word.low in {"he", "his", "him", "himself"}:
            return "he"
        if word.low in {"she", "her", "herself"}:
            return "she"
    return "unknown"
