"""Whom the text is about where a noun that nobody was given goes on: "the 34-year-old", "the retired teacher"."""

import itertools
import re
from functools import cached_property

from bot.quotes.ages import of_age
from bot.quotes.mentions import Mention
from bot.quotes.occupations import OFFICES, OFTEN_SOMEBODY_ELSE, SEATS_OF_ONE, TRADES
from bot.quotes.offices import NATIONS, goes_with, has_trade, is_of_other_trade, is_one_of, may_be_called
from bot.quotes.people import Gender, Person, Place, title_gender
from bot.quotes.person_roles import words_of
from bot.quotes.pronouns import is_one
from bot.quotes.so_far import SoFar
from bot.quotes.strangers import is_plural
from bot.quotes.voice import Voice
from bot.quotes.words import SentenceWords, Word
from bot.text.roles import BODY_NOUNS, DEMONYMS, PLACES

_ANYBODY = frozenset("man woman person boy girl".split())
_DEFINITE = re.compile("D[nA]{0,2}n(?![nNGI])")  # "the plumber", "the old plumber", not "the head of the port"
_COUNTRYMAN = re.compile("(?:man|woman|democrat)$")
_GOING_ON = re.compile("-year-old$|-of-|^native$")
# of the nouns that often bring in somebody else, those by which a text goes on with who has just spoken
_GOING_ON_ALSO = frozenset(
    """diplomat author actor actress singer investor buyer paramedic nurse driver officer inspector translator victim
    survivor suspect official expert columnist announcer host adviser advisor""".split()
)
_ASKING = frozenset("ask asks asked asking".split())
_BESIDE_SOMEBODY = frozenset("boyfriend girlfriend husband wife fiance fiancé fiancee fiancée".split())
_CHANGING = frozenset("former ex onetime one-time retired incoming outgoing ousted disgraced".split())
# seats that many hold, by which a text goes on with somebody
_SEATS_ALSO = frozenset("editor manager curator leader director headteacher principal vicar rector priest".split())
_BETWEEN = frozenset("that has had as when after while".split())  # "the agent said as she left"
_PERFORMERS = frozenset(
    """actor actress singer rapper musician comedian comic star striker midfielder footballer golfer boxer sprinter
    swimmer novelist poet author playwright filmmaker film-maker songwriter""".split()
)
_PRIME_MINISTER = ["the", "prime", "minister"]
# that nobody is called who was not told to be it
_OF_HOUSES = frozenset("prince princess king queen pope pontiff archbishop cardinal duke duchess earl".split())
_PREMIERS = frozenset("premier pm leader".split())
_OF_STATES = frozenset("president premier chancellor king queen pope".split())
_OF_OTHERS = frozenset(
    """source aide insider operative strategist witness caller user reader neighbor neighbour friend colleague rival
    opponent supporter protester questioner bystander passenger voter""".split()
)
_ELSEWHERE = PLACES | DEMONYMS | NATIONS
_BARE = 2  # words of a noun with nothing but its article
_LATELY = 3  # sentences
_LEAD = 3  # the number of the last sentence that may open a text
_ABOUT = 4  # times that a text has named whom it is about
_OFTEN = 6  # times that the text is about whom it portrays


class Focus:
    """Finds the one person a new noun can go on with; None where there are two."""

    def __init__(self, so_far: SoFar) -> None:
        """Look at what was told so far, which changes as the article is read."""
        self._so_far = so_far
        self._cast = so_far.cast
        self._sentences = so_far.sentences

    def person(self, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return the person the text is about where a noun that nobody was given goes on ("the 34-year-old")."""
        words = [word.low for word in sentence.words[mention.first : mention.last]]
        told = [person for person in self._cast.people if person.age in of_age(mention.head)]
        if len(told) == 1:
            return told[0]
        told_apart = sentence.tags[mention.last : mention.last + 1] == "W" and mention.head in TRADES
        if told_apart or mention.head in _OF_HOUSES:
            return None  # "the barrister who saw him", "the prince"
        if any(word.low == "meanwhile" for word in sentence.words[mention.last : mention.last + 2]):
            return None  # "The chancellor meanwhile said": somebody else than who spoke
        asked = self._so_far.asked(sentence)
        if asked is not None and (mention.head in OFTEN_SOMEBODY_ELSE or mention.head.endswith("-year-old")):
            return asked  # "Poe asked Lee how late it was. “Ten,” the witness said."
        if self._is_unnamed_going_on(mention, sentence) or mention.head in _BESIDE_SOMEBODY:
            return None
        if len(words) <= _BARE and self._is_known(mention) and mention.head in TRADES - SEATS_OF_ONE:
            return None  # "The team doctor came. … the doctor said"
        often = mention.head in OFTEN_SOMEBODY_ELSE
        alone = self._alone(mention) if len(words) == _BARE and mention.head in _PERFORMERS else None
        if alone is not None:
            return alone
        if often and (mention.head not in _GOING_ON_ALSO or not self._has_just_spoken(sentence)):
            return None
        gender: Gender = "unknown"
        for word in words:
            if title_gender(word) != "unknown":
                gender = title_gender(word)
        gender = gender if gender != "unknown" else _told_as(mention, sentence)
        before = sentence.words[max(0, mention.first - 2) : mention.first]
        cited = bool(before) and before[0].low == "according" and mention.head not in SEATS_OF_ONE
        if before and before[-1].tag == "I" and (not cited or self._cast.count_in(sentence)):
            return None  # "was found by the county auditor": who comes in behind a preposition is somebody else
        if len(words) > _BARE or _GOING_ON.search(mention.head) or mention.head in OFFICES:
            found = self._only_one_told_of(gender, mention, sentence) or self._described(gender, mention, sentence)
        else:
            found = self._only_one_near(gender, mention, sentence)
            found = self._who_speaks(found, gender, mention, sentence)
        if often and (self._so_far.last is None or found is not self._so_far.last[1].person):
            found = None
        found = found if found is not None or cited else self._right_before(gender, mention, sentence)
        if found is not None and found.roles and _is_seat_elsewhere(found, mention, sentence):
            return None  # "the Lib Dem leader" is no home secretary
        ages = of_age(mention.head)
        if found is not None and words == _PRIME_MINISTER and not self._may_be_premier(found, sentence):
            return None  # who was not told to be it is another
        return None if found is not None and ages and found.age is not None and found.age not in ages else found

    def _alone(self, mention: Mention) -> Person | None:
        """Return the one person named so far who can be told of by a noun, where a text has begun with them as subject.

        "Ann Lee has cancelled two concerts. The singer": of a man and a woman "the actress" is the woman.
        """
        self._so_far.advance(mention.start)
        gender = title_gender(mention.head)
        named = {id(person): person for _, person in self._so_far.named}
        fitting = [it for it in named.values() if gender == "unknown" or it.gender in {gender, "unknown"}]
        person = fitting[0] if len(fitting) == 1 else None
        if person is None or id(person) not in self._so_far.acting or person.is_dead:
            return None
        if any(it.is_called(mention.head) for it in self._cast.people if it is not person):
            return None
        return person if goes_with(person, mention.head, ["the", mention.head]) else None

    def described_anew(self, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return who spoke right before, or was the one subject there, where a text goes on with new words for them.

        Such words are several and of no seat ("the young lawyer", "the gutter cleaner from Lind"). What belongs to
        something ("the club doctor", "the port's cook") brings in somebody else, unless the one known may be called so.
        """
        words = sentence.words[mention.first : mention.last]
        core = next((at for at, word in enumerate(words) if word.tag == "I"), len(words))
        place = words[core + 1 :] if core < len(words) else []
        if place and (words[core].low != "from" or not all(word.tag in "nN" for word in place)):
            return None  # "the owner of the mill"
        beside, head = words[1 : core - 1], words[core - 1]
        of_nation = head.low in NATIONS and not beside  # "the Russian"
        if core <= _BARE and not place and not of_nation:
            return self._portrayed(mention) if core == _BARE else None
        if head.low.endswith("-general") or not (head.tag == "n" or of_nation) or any(map(_is_of_more, beside)):
            return None
        if head.low in _OF_OTHERS or sentence.tags[mention.last : mention.last + 1] == "W":
            return None  # "the Lee supporter", "the young lawyer who"
        low = [word.low for word in words[:core]]
        ahead = self._sentences[self._so_far.at[self._told_before(sentence)]]
        told_more = sentence.tags[mention.last : mention.last + 2] == ",W"  # "the label's founder, who has sung"
        if ahead.paragraph != sentence.paragraph and not told_more and _opens_anew(low, mention, sentence):
            return None
        person = self._who_was_told_of(sentence) or self._portrayed(mention)
        gender = next((it for it in map(title_gender, low) if it != "unknown"), _told_as(mention, sentence))
        if person is None or (gender != "unknown" and person.gender not in {gender, "unknown"}):
            return None
        if _CHANGING.intersection(low):
            return person if head.low not in _OF_STATES else None  # "the former auditor" may be anybody
        if head.low in SEATS_OF_ONE:
            of_body = any(word.text.isupper() for word in beside)  # "the NTB director"
            plain = head.low in _SEATS_ALSO and not of_body
            return person if plain and goes_with(person, head.low, low) else None
        belongs = any(word.tag == "n" and word.low in BODY_NOUNS for word in beside)
        return None if belongs and person.roles and not may_be_called(person, head.low, low) else person

    def _portrayed(self, mention: Mention) -> Person | None:
        """Return whom most of a text has named so far, where it goes on with their trade: "the singer"."""
        if mention.head not in _PERFORMERS:
            return None
        self._so_far.advance(mention.start)
        person = self._so_far.most_named
        if person is None or not self._is_about(person, _ABOUT):
            return None
        gender = title_gender(mention.head)
        if gender != "unknown" and person.gender not in {gender, "unknown"}:
            return None
        others = (it for it in self._cast.people if it is not person)
        if any(it.is_called(mention.head) for it in others):
            return None
        return person if goes_with(person, mention.head, ["the", mention.head]) else None

    def _who_was_told_of(self, sentence: SentenceWords) -> Person | None:
        """Return who spoke in the sentence before; where nobody did, its one subject."""
        before = self._told_before(sentence)
        last = self._so_far.last
        if _is_asking(self._sentences[self._so_far.at[before]]):
            return None  # who was asked answers
        if last is not None and last[0] >= before:
            return last[1].person
        told = [(place, person) for place, person in self._so_far.recent if place.sentence == before]
        subjects = {id(person): person for place, person in told if place.subject and not place.possessive}
        person = next(iter(subjects.values())) if len(subjects) == 1 else None
        alone = all(other is person for _, other in told)
        return person if person is None or alone or person.places[0].sentence < before else None

    def unnamed(self, mention: Mention, sentence: SentenceWords) -> Voice | None:
        """Return who without a name has just spoken, where a new noun tells more of them: "a baker …, the 41-year-old".

        Nobody was named since, and the noun is no seat, nothing told of something else, and of no other trade.
        """
        last = self._so_far.last
        if last is None or last[1].speaker.kind != "unnamed" or last[0] < self._told_before(sentence):
            return None
        name = (last[1].speaker.name or "").lower()
        if is_plural(mention.head) or not (is_one(name, "he") or is_one(name, "she")):
            return None
        told_apart = sentence.tags[mention.last : mention.last + 2].lstrip(",")[:1] == "W"  # "the boy, who wore red"
        behind_preposition = sentence.tags[max(0, mention.first - 2) : mention.first].rstrip("D")[-1:] == "I"
        if told_apart or behind_preposition:
            return None
        same = is_one_of(mention.head, name.split())
        other = mention.head in OFTEN_SOMEBODY_ELSE or (mention.head in TRADES and TRADES.intersection(name.split()))
        if other and not same:
            return None
        words = sentence.words[mention.first : mention.last]
        of_something = any(word.low == "of" or word.tag == "G" for word in words)
        is_new = mention.head not in SEATS_OF_ONE and not self._is_known(mention) and not of_something
        if not is_new and not _GOING_ON.search(mention.head):
            return None
        self._so_far.advance(mention.start)
        return None if any(place.sentence >= last[0] for place, _ in self._so_far.recent) else last[1]

    def _right_before(self, gender: Gender, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return who spoke right before, or else is the only one named there: a new noun tells more of them.

        Not of whom the text knows by another post or trade, nor where somebody without a name spoke.
        """
        words = [word.low for word in sentence.words[mention.first : mention.last]]
        if _is_part_of_name(mention, sentence) and not self._is_seat_of_only_one(mention):
            return None
        of = words.index("of") if "of" in words[:-1] and mention.head not in {"head", "native"} else None
        if of is not None and sentence.words[mention.first + of + 1].tag != "M":
            return None  # "the keeper of the pier", not "the gran of four"
        clause = sentence.tags[mention.last : mention.last + 2].lstrip(",")[:1] == "W"
        if clause and not _GOING_ON.search(mention.head):
            return None  # "the midwife who helped her"
        if "G" in sentence.tags[mention.first : mention.last] or (len(words) <= _BARE and self._is_known(mention)):
            return None  # "the truck's driver"; "the plumber has arrived", and "the plumber" is no new noun
        self._so_far.advance(mention.start)
        before = self._told_before(sentence)
        ahead = self._sentences[self._so_far.at[before]]
        last = self._so_far.last
        person: Person | None = None
        if last is not None and last[0] >= before:
            person = last[1].person
        else:
            told = {id(person): person for place, person in self._so_far.recent if place.sentence == before}
            person = next(iter(told.values())) if len(told) == 1 else self._took_to_writing(ahead)
        if person is None or (gender != "unknown" and person.gender not in {gender, "unknown"}):
            return None
        new = ahead.paragraph != sentence.paragraph and self._took_to_writing(ahead) is None
        if new and _opens_anew(words, mention, sentence):
            return None
        others = (it for it in self._cast.people if it is not person and it.span[0] < mention.start)
        if len(words) <= _BARE and any(it.is_called(mention.head) for it in others):
            return None
        if _is_asking(ahead):
            return None  # who was asked answers
        if _is_seat_elsewhere(person, mention, sentence):
            return None
        return person if goes_with(person, mention.head, words) else None

    def _is_seat_of_only_one(self, mention: Mention) -> bool:
        """Tell whether a noun is a seat that one person has, and one only has done anything so far: "The President"."""
        return mention.head in SEATS_OF_ONE and len(self._so_far.acting) == 1

    def _took_to_writing(self, sentence: SentenceWords) -> Person | None:
        """Return the subject of a sentence that announces what somebody writes: "Lee took to Twitter to thank Poe"."""
        low = [word.low for word in sentence.words]
        if ("took", "to") not in itertools.pairwise(low):
            return None
        subjects = [(it, who) for it, who in self._so_far.recent if it.sentence == sentence.number and it.subject]
        told = {id(person): person for place, person in subjects if not place.possessive}
        return next(iter(told.values())) if len(told) == 1 else None

    def _has_just_spoken(self, sentence: SentenceWords) -> bool:
        """Tell whether a person whose name is known spoke in the sentence before, or has acted there since."""
        last = self._so_far.last
        if last is None or last[1].person is None:
            return False
        before = self._told_before(sentence)
        if last[0] >= before:
            return True
        self._so_far.advance(sentence.start)
        told = [(place, person) for place, person in self._so_far.recent if place.sentence == before]
        subjects = {id(person) for place, person in told if place.subject and not place.possessive}
        return before - last[0] == 1 and subjects == {id(last[1].person)}

    def _is_unnamed_going_on(self, mention: Mention, sentence: SentenceWords) -> bool:
        """Tell whether "the man" is who spoke last without a name ("Another guest, who gave no name, said")."""
        if mention.head not in _ANYBODY or self._so_far.last is None or sentence.number - self._so_far.last[0] > 1:
            return False
        return self._so_far.last[1].speaker.kind == "unnamed"

    def _only_one_told_of(self, gender: Gender, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return the one person this paragraph, or the article, has named so far: a description goes with nobody else.

        Where two have been named, a description that is new ("the retired teacher") tells neither. One of age or
        children ("the 34-year-old") is of who spoke in the paragraph before, when a quotation opens this one.
        """
        self._so_far.advance(mention.start)
        recent = self._so_far.recent
        here = [person for place, person in recent if place.paragraph == sentence.paragraph]
        of_children = _GOING_ON.search(mention.head) is not None
        before = self._subjects_before(recent, sentence) if of_children else []
        everybody = [person for _, person in recent] if mention.head not in OFFICES else []
        ages = of_age(mention.head)
        owned = any(word.tag == "G" for word in sentence.words[mention.first : mention.last])
        for people in (here, before, everybody):
            told = {id(person): person for person in people if not ages or person.age is None or person.age in ages}
            if of_children and len(told) > 1 and gender != "unknown":  # "the mother of two" is not her son
                told = {key: person for key, person in told.items() if person.gender in {gender, "unknown"}}
            if owned:  # "the council's chief executive" is an office, which the one they know of may not have
                told = {key: person for key, person in told.items() if not is_of_other_trade(person, mention.head)}
            if told:
                person = next(iter(told.values()))
                fits = len(told) == 1 and (gender == "unknown" or person.gender in {gender, "unknown"})
                return person if fits else None
        return None

    def _described(self, gender: Gender, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return the one subject of the sentence before, who may be called by a noun that nobody was given.

        Whom the text knows by a trade, or a seat, goes by no other one; what a noun is told of ("the port's head", "the
        Lind baker", "the head of the port") brings in somebody else.
        """
        words = sentence.words[mention.first : mention.last]
        if words[-1].low != mention.head or any(word.tag in "NGM" for word in words) or mention.head == "percent":
            return None
        self._so_far.advance(mention.start)
        before = self._told_before(sentence)
        told = [(place, person) for place, person in self._so_far.recent if place.sentence == before]
        subjects = {id(person): person for place, person in told if place.subject and not place.possessive}
        person = next(iter(subjects.values())) if len(subjects) == 1 else None
        spoke = self._so_far.last is not None and self._so_far.last[0] == before
        if self._so_far.last is not None and spoke:
            person = self._so_far.last[1].person  # whatever about
        if not told:
            person = self._protagonist(mention)
        if person is None or (gender != "unknown" and person.gender not in {gender, "unknown"}):
            return None
        if may_be_called(person, mention.head, [word.low for word in words]):
            return person
        others = [it for it in self._cast.people if it is not person and it.span[0] < mention.start]
        if has_trade(person) or any(it.is_called(mention.head) for it in others):
            return None
        above = self._sentences[0]
        here = {before} if above.words[-1].low == "." else {before, above.number}  # a headline
        is_new = not person.roles and all(it.sentence in here for it in person.places if it.start < mention.start)
        if mention.head in SEATS_OF_ONE or (is_new and not spoke):
            return person if is_new else None
        return person if len(words) == _BARE and mention.head in TRADES else None

    def _protagonist(self, mention: Mention) -> Person | None:
        """Return whom a portrait is of: most of what its text has said so far is of that person."""
        person = self._so_far.most_named if mention.head not in SEATS_OF_ONE else None
        return person if person is not None and self._is_about(person, _OFTEN) else None

    def _is_about(self, person: Person, least: int) -> bool:
        """Tell whether half of all names so far are of a person, and at least so many."""
        times = self._so_far.times[id(person)]
        return times >= least and times * 2 >= len(self._so_far.named)

    def _subjects_before(self, recent: list[tuple[Place, Person]], sentence: SentenceWords) -> list[Person]:
        """Return whom the paragraph before is about, where a quotation opens this one: it goes on with who spoke."""
        at = self._so_far.at[sentence.number]
        before = self._sentences[at - 1] if at else None
        if before is None or before.paragraph == sentence.paragraph or sentence.tags[0] != "Q":
            return []
        if any(word.low in _ASKING for word in before.words):
            return []  # who was asked answers
        return [
            person
            for place, person in recent
            if place.paragraph == before.paragraph and place.subject and not place.possessive
        ]

    def _who_speaks(
        self, found: Person | None, gender: Gender, mention: Mention, sentence: SentenceWords
    ) -> Person | None:
        """Return who spoke lately rather than somebody known who has said nothing yet and was only named since."""
        last = self._so_far.last
        if found is None or last is None or id(found) in self._so_far.speakers:
            return found
        person = last[1].person
        before = self._told_before(sentence)
        is_new = found.places[0].sentence >= before
        goes_on = self._sentences[self._so_far.at[before]].paragraph == sentence.paragraph
        if person is None or is_new or goes_on or found.roles or sentence.number - last[0] > _LATELY:
            return found
        if gender != "unknown" and person.gender not in {gender, "unknown"}:
            return found
        return person if goes_with(person, mention.head, [mention.head]) else found

    def _only_one_near(self, gender: Gender, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return the one person the sentence before names, or its one subject; nobody known by another trade."""
        self._so_far.advance(mention.start)
        near: dict[int, tuple[bool, Person]] = {}
        before = self._told_before(sentence)
        for place, person in reversed(self._so_far.recent):
            if place.sentence < before:
                break
            fits = gender == "unknown" or person.gender in {gender, "unknown"}
            if fits and not is_of_other_trade(person, mention.head):
                subject = near.get(id(person), (False, person))[0] or place.subject
                near[id(person)] = (subject, person)
        if len(near) > 1:
            near = {key: value for key, value in near.items() if value[0]}
        if not near:
            here = [person for place, person in self._so_far.recent if place.paragraph == sentence.paragraph]
            near = {id(p): (True, p) for p in here if gender == "unknown" or p.gender in {gender, "unknown"}}
        return next(iter(near.values()))[1] if len(near) == 1 else None

    def _is_known(self, mention: Mention) -> bool:
        """Tell whether the text has told of somebody by this noun as known."""
        return self._definite.get(mention.head, mention.start) < mention.start

    @cached_property
    def _definite(self) -> dict[str, int]:
        """Return by noun where the text first tells of somebody by it as known: "the plumber"."""
        found: dict[str, int] = {}
        for sentence in self._sentences:
            for match in _DEFINITE.finditer(sentence.tags):
                words = sentence.words[match.start() : match.end()]
                if words[0].low == "the":
                    found.setdefault(words[-1].low, words[0].start)
        return found

    def _may_be_premier(self, person: Person, sentence: SentenceWords) -> bool:
        """Tell whether a text is about somebody, or opens with what they say, and it knows them by no other seat."""
        if person.roles.nouns & (SEATS_OF_ONE | TRADES) - _PREMIERS:
            return False
        last = self._so_far.last
        spoke = last[1].person if last is not None and last[0] >= self._told_before(sentence) else None
        return person is self._so_far.most_named or (person is spoke and sentence.number <= _LEAD)

    def _told_before(self, sentence: SentenceWords) -> int:
        """Return the number of the sentence before that is more than a quotation."""
        at = self._so_far.at[sentence.number] - 1
        while at > 0 and not self._sentences[at].tags.strip("Q.,;-"):
            at -= 1
        return self._sentences[max(at, 0)].number


def _is_of_more(word: Word) -> bool:
    """Tell whether a word before a noun is no word for one person: an owner, "and", a number that is no age."""
    return word.tag in "GC" or (word.tag == "M" and not word.low.endswith("-old"))


def _is_asking(sentence: SentenceWords) -> bool:
    """Tell whether somebody is asked in a sentence; who was "never asked", or acts "when asked", is no other one."""
    words = sentence.words
    for at, word in enumerate(words):
        before = [it.low for it in words[max(0, at - 2) : at]]
        if word.low in _ASKING and at and not {"never", "not", "when"}.intersection(before):
            return True
    return False


def _is_part_of_name(mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether a noun is part of a name and no word for somebody: "the Coast Guard"."""
    told = sentence.words[mention.first : mention.last]
    capital = any(word.tag == "N" and word.low == mention.head and not word.text.isupper() for word in told)
    return capital and mention.head not in DEMONYMS and not _COUNTRYMAN.search(mention.head)


def _is_seat_elsewhere(person: Person, mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether a noun is a seat in something that the text has not told of a person: "the U.N. chief"."""
    if mention.head not in SEATS_OF_ONE and not mention.head.endswith("-general"):
        return False
    told = {word for role, _ in (*person.roles, *person.told) for word in words_of(role)}
    words = sentence.words[mention.first : mention.last]
    before = itertools.takewhile(lambda word: word.low != mention.head, words)  # not "the minister in Lind"
    elsewhere = [word for word in before if word.tag == "N" and word.low not in told]
    if any(word.low == mention.head and word.tag == "N" for word in words):  # "The Prime Minister": all of it a title
        elsewhere = [word for word in elsewhere if word.low in _ELSEWHERE or not word.text[1:].islower()]
    return bool(elsewhere)


def _told_as(mention: Mention, sentence: SentenceWords) -> Gender:
    """Return the pronoun by which a noun goes on in what is said: "The agent said she …" is a woman, as a rule."""
    words = sentence.words[mention.last : mention.last + 4]
    behind = [word.low for word in words if word.low not in _BETWEEN]
    told = behind[1] if len(behind) > 1 and words[0].tag in "RX" else ""
    return "he" if told == "he" else "she" if told == "she" else "unknown"


def _opens_anew(words: list[str], mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether a paragraph brings in somebody: "“No,” said the chief cook"."""
    verb = sentence.words[mention.first - 1] if mention.first else None
    return verb is not None and verb.tag == "R" and len(words) > _BARE and "of" not in words
