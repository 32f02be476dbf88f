"""Whom "he" and "she" stand for: a person named lately, or somebody whom the article brings in without a name."""

import re
from collections.abc import Callable

from bot.quotes.people import Gender, Person, Place, title_gender
from bot.quotes.so_far import SoFar
from bot.quotes.strangers import REACH, Stranger, find_strangers, is_plural, weigh
from bot.quotes.voice import Speaker, Voice
from bot.quotes.words import SentenceWords
from bot.text.function_words import INDEFINITE, POSSESSIVES
from bot.text.roles import nominal_kind

WINDOW = 9  # sentences; a pronoun does not reach further back
INTRODUCING = INDEFINITE | (POSSESSIVES - {"whose", "your"})
_DEFINITE = frozenset("the his her its their this that".split())
_MOST_STRANGERS = 12
_BY_THE_WAY = 2  # times that somebody is named who was only told of as dead
_NEXT_BUT_ONE = 2  # sentences
_MARGIN = 0.25  # a pronoun with two candidates closer than this is left open
_INSERTED = re.compile(r"[DSNnM]+,P")  # "His sister, he says, left": what is said comes first
_TALKING = frozenset("asked pressed questioned quizzed speaking talking".split())
_LINKS = re.compile(r" (?:of|for|in|from|at|with|to|on|by|who|familiar)\b|,")


class Pronouns:
    """Finds whom a pronoun stands for; `is_known` tells whether "his wife" is a person whom the article names."""

    def __init__(self, so_far: SoFar, is_known: Callable[[Stranger], bool]) -> None:
        """Look at what was told so far, which changes as the article is read."""
        self._so_far = so_far
        self._text = so_far.text
        self._cast = so_far.cast
        self._sentences = so_far.sentences
        self._is_known = is_known
        self._strangers: dict[int, list[Stranger]] = {}  # by sentence
        self._stood: tuple[int, Gender, Person | Stranger | None] = -1, "unknown", None  # for whom a pronoun stood last

    def open(self, sentence: SentenceWords) -> None:
        """Take down the pronoun that opens a sentence: whoever speaks in it, the next may go on with it."""
        if "P" not in sentence.tags[:4] or _INSERTED.match(sentence.tags):
            return
        behind = "-"  # the tag of the word before
        for word in sentence.words[:4]:
            if word.tag == "Q":
                return
            if word.tag in "RVXv" and behind in "nN":
                return  # "The judge said he": the noun opens the sentence
            behind = word.tag
            if word.low in {"he", "she"}:
                if self._cast.subject_behind(word.start, sentence) is not None:
                    return  # "As he has before, Lee": who is meant is named behind the pronoun
                gender: Gender = "he" if word.low == "he" else "she"
                unnamed = self.unnamed_before(gender, word.start, sentence)
                if unnamed is None:
                    self.take_up(self.who(gender, word.start, sentence), gender, (word.start, word.end), sentence)
                elif self._stays_with(unnamed, gender, sentence):
                    self._so_far.newcomer = (sentence.number, unnamed)
                return

    def take_up(
        self, who: Person | Stranger | None, gender: Gender, printed: tuple[int, int], sentence: SentenceWords
    ) -> None:
        """Take down that a pronoun has stood for somebody."""
        self._stood = sentence.number, gender, who
        if isinstance(who, Stranger):
            place = Place(*printed, sentence.number, sentence.paragraph, subject=True, possessive=False)
            here = self._strangers_in(sentence.number)
            here.append(who._replace(place=place, gender=gender))
        else:
            self._so_far.goes_on(who, printed, sentence)

    def unnamed_before(self, gender: Gender, at: int, sentence: SentenceWords) -> Voice | None:
        """Return who spoke or came in last without a name ("A guard said …. He added") in a sentence naming nobody."""
        came = (self._so_far.last, self._so_far.newcomer)
        latest = max((it for it in came if it is not None), key=lambda it: it[0], default=None)
        if latest is None or not self._is_next(latest[0], sentence):
            return None
        voice = latest[1]
        if voice.mention is not None and voice.mention[0] >= at:
            return None  # "An aunt sent it, she said"
        spoke = latest is self._so_far.last
        if voice.speaker.kind != "unnamed" or voice.mention is None:
            return None
        name = voice.speaker.name or ""
        known = spoke and self._is_nobodys(name)
        if not is_one(name, gender, known=known):
            return None
        self._so_far.advance(at)
        own = range(*voice.mention)  # "Lee's spokesman left. He said": Lee is only whose he is
        if any(place.sentence >= latest[0] and place.start not in own for place, _ in self._so_far.recent):
            return None
        # "the engineer" is meant before who stands further back, not where the pronoun is left open
        return voice if is_one(name, gender) or self.who(gender, at, sentence) is not None else None

    def _is_next(self, number: int, sentence: SentenceWords) -> bool:
        """Tell whether a sentence is the next, or the next but one of its paragraph where nobody acts in between."""
        if sentence.number - number <= 1:
            return True
        before, between = (self._so_far.at.get(number + step) for step in range(2))
        if sentence.number - number > _NEXT_BUT_ONE or before is None or between is None:
            return False
        nouns = (word.low for word in self._sentences[between].words if word.tag == "n")
        others = any(nominal_kind(noun) == "unnamed" and not is_plural(noun) for noun in nouns)
        return self._sentences[before].paragraph == sentence.paragraph and not others

    def _stays_with(self, voice: Voice, gender: Gender, sentence: SentenceWords) -> bool:
        """Tell whether a paragraph goes on with somebody unnamed, beside whom no other pronoun told of another."""
        before = self._sentences[self._so_far.at[sentence.number] - 1]
        if before.paragraph != sentence.paragraph or not is_one(voice.speaker.name or "", gender):
            return False
        others = {"him", "he"} if gender == "he" else {"her", "she"}
        came_in = voice.mention is not None and before.start <= voice.mention[0]
        return not came_in or all(word.low not in others for word in before.words)

    def _is_nobodys(self, name: str) -> bool:
        """Tell whether the text calls nobody with a name by a noun: then "the engineer" goes on as "he"."""
        words = _LINKS.split(name.lower())[0].split()
        return bool(words) and words[-1] not in self._so_far.roles_told

    def who(
        self, gender: Gender, at: int, sentence: SentenceWords, other: Person | None = None
    ) -> Person | Stranger | None:
        """Return whom a pronoun at character `at` stands for, not `other`; None when two are as likely."""
        self._so_far.advance(at)
        spoken_to = self._cast.object_behind(at, sentence)  # "he told Lee" is somebody else than Lee
        others = {id(spoken_to), id(other), *self._told_of_before(at, sentence)}
        number, stood_as, stood_for = self._stood
        if number == sentence.number and stood_as != gender:
            others.add(id(stood_for))  # "Asked whether he was late, she said": two people
        near = []
        for place, person in reversed(self._so_far.recent):
            if sentence.number - place.sentence > WINDOW:
                break
            if person.gender in {gender, "unknown"} and id(person) not in others:
                near.append((place, person))
        scores: dict[int, tuple[float, Person | Stranger]] = self._strangers_near(gender, at, sentence)
        last = self._so_far.last
        # the latest sentence in which somebody who fits acts
        newest = max((place.sentence for place, _ in near if place.subject or place.clause), default=None)
        for place, person in near:
            score = _score(place, person, gender, sentence)
            if last is not None and last[1].person is person and sentence.number - last[0] <= 2:
                # who spoke last goes on, unless the text has turned to somebody else since
                score += 1.5 if newest is None or newest <= last[0] else 0.4
                if not place.subject and place.sentence == last[0] < sentence.number:
                    score += 1.2  # "…, Lee said": a subject too
            known = scores.get(id(person))
            if known is None or known[0] < score:
                scores[id(person)] = (score, person)
        ranked = sorted(scores.values(), key=lambda item: -item[0])
        if not ranked:
            return None
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN:
            return None
        return ranked[0][1]

    def _told_of_before(self, at: int, sentence: SentenceWords) -> set[int]:
        """Return whom somebody is asked about before a pronoun: "Asked about Lee, he" is somebody else."""
        words = sentence.words
        about = (n for n in range(1, len(words)) if words[n].low == "about" and words[n - 1].low in _TALKING)
        first = next(about, len(words))
        comma = next((n for n in range(first, len(words)) if words[n].tag == ","), None)
        if comma is None or words[comma].start > at:
            return set()
        bounds = range(words[first].start, words[comma].start)
        return {id(person) for place, person in self._so_far.recent if place.start in bounds}

    def _strangers_near(
        self, gender: Gender, at: int, sentence: SentenceWords
    ) -> dict[int, tuple[float, Person | Stranger]]:
        """Return the weights of those without a name whom a pronoun may stand for, by the character they stand at."""
        found: dict[int, tuple[float, Person | Stranger]] = {}
        last = self._so_far.last
        said = last[1].mention if last is not None else None
        near = [it for back in range(REACH, -1, -1) for it in self._strangers_in(sentence.number - back)]
        taken_up = {it.printed for it in near if it.gender not in {gender, "unknown"}}
        for stranger in near[-_MOST_STRANGERS:]:
            if stranger.place.end > at or stranger.printed in taken_up:
                continue
            score = weigh(stranger, gender, sentence, spoke=said is not None and said[0] == stranger.place.start)
            if score is not None and not self._is_known(stranger):
                found[-1 - stranger.place.start] = score, stranger
        return found

    def _strangers_in(self, number: int) -> list[Stranger]:
        if number not in self._strangers:
            at = self._so_far.at.get(number)
            self._strangers[number] = find_strangers(self._text, self._sentences[at]) if at is not None else []
        return self._strangers[number]


def _score(place: Place, person: Person, gender: Gender, sentence: SentenceWords) -> float:
    """Weigh a candidate: near, a subject, the last one to speak, of the known gender."""
    score = -1.0 * (sentence.number - place.sentence) - 0.6 * (sentence.paragraph - place.paragraph)
    score += (1.2 if place.subject else 0.0) + (0.4 if place.clause else 0.0)
    score += 0.8 if place.subject and place.sentence == sentence.number else 0.0
    if place.sentence == sentence.number and place.aside:
        score -= 1.0  # "In a letter to Lee, he said": somebody else
    score -= 0.5 if place.possessive else 0.0
    score -= 1.5 if person.is_dead and len(person.places) <= _BY_THE_WAY else 0.0
    return score + (0.0 if person.gender == gender else -0.5)


_OF_ANY = re.compile(r"^the [\w -]+ of an? ", re.IGNORECASE)  # "the commander of a patrol"


def is_one(name: str, gender: Gender, *, known: bool = False) -> bool:
    """Tell whether a noun phrase is one person of whom a pronoun may be said: "a spokesman for the port" and "he".

    `known` tells that it may be one whom the text takes as known ("the engineer").
    """
    words = _LINKS.split(name.lower())[0].split()
    if not words or "and" in words or is_plural(words[-1]):
        return False
    owned = any(word.endswith(("'s", "’s")) for word in words)  # "Lee's spokesman"
    brings_in = words[0] in INTRODUCING or owned or _OF_ANY.search(name) is not None
    if not brings_in and not (known and words[0] == "the"):
        return False
    return nominal_kind(words[-1]) == "unnamed" and title_gender(words[-1]) in {"unknown", gender}


def may_be_they(speaker: Speaker) -> bool:
    """Tell whether people without a name go on as "they": several, or somebody whom the text does not know."""
    words = _LINKS.split((speaker.name or "").lower())[0].split()
    if speaker.kind != "unnamed" or not words:
        return False
    return words[0] not in _DEFINITE or "and" in words or is_plural(words[-1])
