"""The people of one article: every capitalised name outside marks, joined into persons, with what is known of each.

A surname stands for the person whose full name the article gives; two persons of one surname are told apart by title,
then by who was named last; where one paragraph named both, the surname alone tells neither.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from bot.quotes.ages import age_beside
from bot.quotes.counterparts import learn_counterparts
from bot.quotes.firms import find_firms, find_lone_firms, going_on_as_firm
from bot.quotes.misspelt import of_misspelt
from bot.quotes.names import (
    Run,
    find_runs,
    in_title,
    is_body,
    is_family_first,
    is_full_name,
    is_place,
    may_be_name,
    speaks,
    without_headlines,
)
from bot.quotes.namesakes import agrees, best_titled, is_told_dead, the_one
from bot.quotes.people import (
    SUFFIXES,
    Gender,
    Person,
    Place,
    learn_pronoun,
    learn_role,
    pronoun_behind,
    title_gender,
    vote_by_name,
)
from bot.quotes.standing import acts, standing
from bot.quotes.words import SentenceWords, Word
from bot.text.given_names import GIVEN_NAMES, is_given_name
from bot.text.roles import HONORIFICS

_NO_PEOPLE: list[Person] = []
_MOST_PEOPLE = 300  # looked through for one name; more in one article are a list
_KNIGHTLY = frozenset({"sir", "dame"})
_SAID = frozenset("said says added warned announced reported forecast".split())
_OWN = re.compile("[AX]*[RVv][AI]?S")
_LED = frozenset("administration presidency premiership campaign".split())
_FULL = 2  # words of the shortest full name
_NAMING_ALONE = (HONORIFICS - {"st"}) | {"president"}  # a surname behind one of them is a person's


class Cast:
    """All persons of one article."""

    def __init__(self, sentences: list[SentenceWords]) -> None:
        """Read the names of all sentences."""
        self.people: list[Person] = []
        self._by_surname: dict[str, list[Person]] = defaultdict(list)
        self._by_first: dict[str, list[Person]] = defaultdict(list)
        self._by_front: dict[tuple[str, ...], Person] = {}  # by the first two words of a full name
        self._named_at: dict[int, Person] = {}  # by the character where a name starts
        self._middles: set[str] = set()  # first of two surnames
        runs = without_headlines([run for sentence in sentences for run in find_runs(sentence)], sentences)
        going_on = going_on_as_firm(sentences)
        firms = find_firms(runs, going_on)
        full = [run for run in runs if len(run.words) > 1 and run.words not in firms and is_full_name(run)]
        for run in sorted(full, key=in_title):  # headlines last: what their capitals join may be no name
            if not self._is_no_new_name(run):
                self._add(run)
        places = {run.words[0] for run in runs if is_place(run)}
        opening = opening_pronouns(sentences)
        alone = find_lone_firms(runs, firms, _going_on_with_it(sentences), going_on)
        single = [run for run in runs if len(run.words) == 1 and run.words[0] not in alone and may_be_name(run)]
        gone_on = {run.words[0] for run in single if _is_gone_on_with(run, opening)}
        speaking = ({run.words[0] for run in single if speaks(run)} | _never_small(gone_on, sentences)) - places
        acting = {run.words[0] for run in single if run.sentence.tags[run.last : run.last + 1] == "R"} - places
        for run in runs:
            if len(run.words) not in {2, 3} or run.determined or is_body(run) or run.words in firms:
                continue
            speaks_too = run.words[-1] in speaking or run.words[-1] in acting
            if _is_picked_up(run, opening) or (speaks_too and not self._is_no_new_name(run)):
                self._add(run)
        speaking |= _acting_for_themselves(runs, single, sentences) - places
        doing = {run.words[0] for run in single if run.title in _NAMING_ALONE or _stands_at_verb(run)}
        for surname in sorted(
            (speaking | doing) - places - self._by_surname.keys() - self._by_first.keys() - self._middles
        ):
            meant = of_misspelt(surname, self.people[:_MOST_PEOPLE])
            if meant is not None:
                self._by_surname[surname].append(meant)
        for run in runs:
            is_new = len(run.words) == 1 and run.words[0] in speaking and run.words[0] not in self._by_surname
            if is_new and run.words[0] not in self._middles and run.words[0] not in self._by_first:
                self._add(run)
        for run in runs:
            knighted = run.title in _KNIGHTLY and run.words[0] in self._by_first  # "Sir Peter said" of Sir Peter Lee
            if (
                len(run.words) == 1
                and run.title in _NAMING_ALONE
                and not is_body(run)  # "Romania's Justice Ministry"
                and run.words[0] not in self._middles
                and not knighted
            ):
                self._add(run)
        self._by_middle: dict[str, list[Person]] = defaultdict(list)
        for person in self.people:
            for word in person.words[1:-1]:
                if word not in self._by_surname and not is_given_name(word):
                    self._by_middle[word].append(person)  # "Vega said": the first of two surnames
        self.surnames = frozenset(self._by_surname) | frozenset(self._by_middle)
        self._shared = {surname for surname, people in self._by_surname.items() if len(people) > 1}
        for run in runs:
            self._place(run)
        for person in self.people:
            person.places.sort()
        self._named_in: dict[int, set[int]] = defaultdict(set)
        for number, person in enumerate(self.people):
            for place in person.places:
                self._named_in[place.sentence].add(number)
        self.order = sorted(
            ((place, person) for person in self.people for place in person.places), key=lambda item: item[0].start
        )
        self._learn_openings(opening)
        learn_counterparts(self.people, self.order)

    # ------------------------------------------------------------ reading

    def _add(self, run: Run) -> None:
        found = self._same(run)
        if found is None:
            found = Person(run.words, (run.start, run.end))
            self.people.append(found)
            found.family_first = is_family_first(run)
            self._by_surname[found.surname].append(found)
            if found.family_first:
                self._by_surname[found.words[-1]].append(found)
            self._index(found)
        elif len(run.words) > len(found.words) and not in_title(run):
            if run.words[-1] not in SUFFIXES and found not in self._by_surname[run.words[-1]]:
                self._by_surname[run.words[-1]].append(found)
            is_new = len(found.words) == 1
            found.words, found.span = run.words, (run.start, run.end)
            self._index(found, is_new=is_new)
        vote_by_name(found, run)

    def _is_no_new_name(self, run: Run) -> bool:
        """Tell whether a known surname stands behind a word that opens a sentence, or behind another: "Even Lee".

        "Lee Poe", of two whom the text names, is a firm.
        """
        if run.title or is_given_name(run.words[0]) or (run.first and run.words[0] not in self._by_surname):
            return False
        if run.first == 0 and age_beside(run) is not None:
            return False  # "Cyprus Lee, who is seventy-four,"
        known = self._by_surname.get(run.words[-1], [])
        return any(len(person.words) > 1 and person.words != run.words for person in known)

    def _index(self, person: Person, *, is_new: bool = True) -> None:
        """Make a person of a full name findable by its first word, its first two, and those in the middle."""
        if len(person.words) < _FULL:
            return
        if is_new:
            self._by_first[person.words[0]].append(person)
        self._by_front.setdefault(person.words[:_FULL], person)
        self._middles.update(word for word in person.words[1:-1] if not is_given_name(word))

    def _same(self, run: Run) -> Person | None:
        words = [word for word in run.words if word not in SUFFIXES] or list(run.words)
        known = self._by_surname.get(words[-1], _NO_PEOPLE)[:_MOST_PEOPLE]
        if len(words) == 1:
            titled = best_titled(known, title_gender(run.title))
            return titled if titled is not None else self._of_front(words)
        for person in known:
            if len(person.words) == 1 or _same_first(person.words[0], words[0]):
                return person
        return self._of_front(words)

    def _of_front(self, words: Sequence[str]) -> Person | None:
        """Return the person of whom one name is the front of the other ("Carlos Vega" and "Carlos Vega Ruiz")."""
        person = self._by_front.get(tuple(words[:_FULL]))
        if person is None or (len(words) > _FULL and len(person.words) > _FULL):
            return None
        return person

    def _place(self, run: Run) -> None:
        gender = title_gender(run.title)
        person = self.find(run.words, run.start, gender)
        if len(run.words) == 1 and run.words[0] in self._shared and gender == "unknown":
            person = self.find(run.words, run.start, pronoun_behind(run), titled=False) or person
        if person is None:
            return
        self._named_at[run.start] = person
        tags = run.sentence.tags
        possessive = tags[run.last : run.last + 1] == "G"
        stands = standing(run)
        person.places.append(
            Place(
                run.start, run.end, run.sentence.number, run.sentence.paragraph,
                stands in {"topic", "subject"}, possessive, stands in {"topic", "clause"}, stands == "aside",
            )
        )  # fmt: skip
        vote_by_name(person, run)
        learn_role(person, run)
        person.is_dead = person.is_dead or is_told_dead(run)
        learn_pronoun(person, run, subject=stands in {"topic", "subject"})

    def _learn_openings(self, opening: dict[int, Gender]) -> None:
        """Count a pronoun that opens a sentence as evidence for the one subject of the sentence before."""
        subjects: dict[int, dict[int, Person]] = defaultdict(dict)
        for place, person in self.order:
            if place.subject and not place.possessive:
                subjects[place.sentence][id(person)] = person
        for number, gender in opening.items():
            before = subjects.get(number - 1, {})
            if len(before) == 1 and not subjects.get(number):
                next(iter(before.values())).vote(gender, 1.0)

    # ------------------------------------------------------------ asking

    def count_in(self, sentence: SentenceWords) -> int:
        """Return how many persons a sentence names."""
        return len(self._named_in.get(sentence.number, ()))

    def names_before(self, at: int, sentence: SentenceWords) -> bool:
        """Tell whether a sentence names a person before a character."""
        named = (self.people[number] for number in self._named_in.get(sentence.number, ()))
        return any(place.start < at for person in named for place in person.places_in(sentence.number))

    def subject_behind(self, at: int, sentence: SentenceWords) -> Person | None:
        """Return the person who is the subject of a sentence, named behind its character `at`."""
        for number in self._named_in.get(sentence.number, ()):
            person = self.people[number]
            behind = bisect_right(person.places, at, key=lambda place: place.start)
            place = person.places[behind] if behind < len(person.places) else None
            if place is not None and place.sentence == sentence.number and place.subject and not place.possessive:
                return person
        return None

    def opens(self, sentence: SentenceWords) -> Person | None:
        """Return the person whose name, as its subject, opens a sentence."""
        person = self.named_from(sentence.words, 0)
        place = person.last_before(sentence.words[-1].end) if person is not None else None
        while person is not None and place is not None and place.sentence == sentence.number:
            if place.subject and not place.possessive:
                return person
            place = person.last_before(place.start)
        return None

    def object_behind(self, at: int, sentence: SentenceWords) -> Person | None:
        """Return whom the verb behind the pronoun at `at` has as its object: "he told Lee", "she called Lee"."""
        words = sentence.words
        verb = next((n for n, word in enumerate(words) if word.start > at and word.tag not in "XA"), len(words))
        return self.named_from(words, verb + 1) if verb < len(words) and words[verb].tag in "RVv" else None

    def named_from(self, words: list[Word], at: int) -> Person | None:
        """Return whom the capitalised words that begin at `at` name, behind titles; not who only owns what follows."""
        while at < len(words) and words[at].tag == "N" and words[at].start not in self._named_at:
            at += 1
        person = self._named_at.get(words[at].start) if at < len(words) else None
        while at < len(words) and words[at].tag in "Np":
            at += 1
        return person if at == len(words) or words[at].tag != "G" else None

    def of_initials(self, initials: str) -> Person | None:
        """Return the one person of these initials ("RK")."""
        wanted = initials.replace(".", "").lower()
        found = [p for p in self.people[:_MOST_PEOPLE] if "".join(word[0] for word in p.words) == wanted]
        return found[0] if len(found) == 1 and len(wanted) > 1 else None

    def named_at(self, start: int) -> Person | None:
        """Return the person whom a name that starts at a character stands for, as far as the article was read."""
        return self._named_at.get(start)

    def find(
        self, words: tuple[str, ...], at: int, gender: Gender = "unknown", *, titled: bool = True
    ) -> Person | None:
        """Return the person a name stands for at character `at`; None when nobody or two fit.

        `titled` tells that the gender is that of a title, which goes to whom it is known to fit.
        """
        names = words if SUFFIXES.isdisjoint(words) else tuple(word for word in words if word not in SUFFIXES) or words
        candidates = self._by_surname.get(names[-1], _NO_PEOPLE)[:_MOST_PEOPLE]
        if len(names) > 1:
            for person in candidates:
                if _same_first(person.words[0], names[0]) or names[0] in person.words:
                    return person
            front = self._of_front(names)
            if front is not None:
                return front
            return candidates[0] if len(candidates) == 1 and names[0] not in GIVEN_NAMES else None
        if not candidates:
            known = self._by_first.get(names[0]) or self._by_middle.get(names[0]) or _NO_PEOPLE
            candidates = known[:_MOST_PEOPLE]
            if not candidates:
                return None
        candidates = [person for person in candidates if agrees(person, gender)]
        if len(candidates) < 2:
            return candidates[0] if candidates else None
        return the_one(candidates, gender if titled else "unknown", at)


def _never_small(names: set[str], sentences: list[SentenceWords]) -> set[str]:
    """Return the words that stand in small letters nowhere: "Music was dear. She" tells of no Music."""
    if not names:
        return names
    return names - {word.low for it in sentences for word in it.words if word.low in names and word.text[0].islower()}


def opening_pronouns(sentences: list[SentenceWords]) -> dict[int, Gender]:
    """Return "he" and "she" by the number of the sentence they open, behind a quotation too: "“…,” she said"."""
    found: dict[int, Gender] = {}
    for sentence in sentences:
        first = next((word for word in sentence.words if word.tag not in "QAC,.-(ITM"), None)
        if first is not None and first.low in {"he", "she"}:
            found[sentence.number] = "he" if first.low == "he" else "she"
    return found


def _going_on_with_it(sentences: list[SentenceWords]) -> frozenset[int]:
    """Return the numbers of the sentences that open with "it" and what it says: "It added that"."""
    return frozenset(
        sentence.number
        for sentence in sentences
        if sentence.tags[:2] == "PR" and sentence.words[0].low == "it" and sentence.words[1].low in _SAID
    )


def _is_picked_up(run: Run, opening: dict[int, Gender]) -> bool:
    """Tell whether the next sentence opens with "he" or "she" behind a sentence that opens with this name."""
    if run.first or run.sentence.number + 1 not in opening or run.words[0].endswith("ing"):
        return False
    return run.sentence.tags.count("N") == len(run.words) or _does(run) or _acts_for_body(run)


def _acts_for_body(run: Run) -> bool:
    """Tell whether somebody of a body does something: "Clara Duvo of Helio Partners was blunt"."""
    return run.sentence.tags[run.last : run.last + 1] == "I" and run.sentence.words[run.last].low == "of" and acts(run)


def _is_gone_on_with(run: Run, opening: dict[int, Gender]) -> bool:
    """Tell whether "he" or "she" goes on with a surname that opens the sentence before ("Lee nodded. He said")."""
    return run.first == 0 and run.sentence.number + 1 in opening and _does(run)


def _acting_for_themselves(runs: list[Run], single: list[Run], sentences: list[SentenceWords]) -> set[str]:
    """Return surnames without a first name that only a person's can be.

    One opens a paragraph and does something to what is "his" or "hers" ("Lee changed her mind"), or acts where the text
    has a body of this name that one person leads ("the Lee administration").
    """
    if not single:
        return set()
    opening = {one.number for before, one in pairwise(sentences) if before.paragraph != one.paragraph}
    found = {run.words[0] for run in single if run.sentence.number in opening and _does_to_own(run)}
    led = {run.words[0] for run in runs if len(run.words) == 1 and _governs(run)}
    return found | {run.words[0] for run in single if run.words[0] in led and _does(run)}


def _does_to_own(run: Run) -> bool:
    """Tell whether a name that opens a sentence does something to what is "his" or "hers": "Lee changed her mind"."""
    own = _OWN.match(run.sentence.tags, run.last) if run.first == 0 else None
    return own is not None and run.sentence.words[own.end() - 1].low in {"his", "her"}


def _governs(run: Run) -> bool:
    """Tell whether a name stands before what somebody leads: "the Lee administration"."""
    return run.sentence.tags[run.last : run.last + 1] == "n" and run.sentence.words[run.last].low in _LED


def _does(run: Run) -> bool:
    """Tell whether a verb follows a name at once: "Lee caught", not "Footage of Lee shows"."""
    return run.sentence.tags[run.last : run.last + 1] in {"R", "V", "v", "X", "A"} and acts(run)


def _stands_at_verb(run: Run) -> bool:
    """Tell whether a verb stands right before or behind a name: "said Lee", "Lee has won"."""
    tags = run.sentence.tags
    return tags[max(run.first - 1, 0) : run.first] == "R" or tags[run.last : run.last + 1] in {"R", "V", "v", "X"}


def _same_first(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one.strip("."), other.strip(".")), key=len)
    return len(short) >= 1 and long.startswith(short) and (len(short) <= 2 or short[:3] == long[:3])
