"""What an article has told up to where it is read: who was named lately, who spoke last, who came in without a name."""

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from bot.quotes.cast import Cast
from bot.quotes.people import Person, Place
from bot.quotes.words import SentenceWords

if TYPE_CHECKING:
    from bot.quotes.voice import Voice

_MOST_PLACES = 120  # of persons before a pronoun; more in nine sentences are no prose


class SoFar:
    """One article as far as it was read; what reads on takes down here what the next sentence needs."""

    def __init__(self, text: str, cast: Cast, sentences: list[SentenceWords]) -> None:
        """Start before the first sentence."""
        self.text = text
        self.cast = cast
        self.sentences = sentences
        self.last: tuple[int, Voice] | None = None  # sentence and voice of the latest saying
        self.speakers: set[int] = set()  # who has spoken, by id
        self.answering: tuple[int, Person] | None = None  # sentence in which somebody was told or asked, and who it was
        self.newcomer: tuple[int, Voice] | None = None  # sentence that somebody unnamed opens ("A woman came in")
        self._next = 0
        self.named: list[tuple[Place, Person]] = []  # where persons were named, in order
        self.times: Counter[int] = Counter()  # how often each was named, by id
        self.most_named: Person | None = None
        self.acting: set[int] = set()  # who has been the subject of a sentence, by id

    @cached_property
    def at(self) -> dict[int, int]:
        """Return where each sentence stands among all, by its number."""
        return {sentence.number: at for at, sentence in enumerate(self.sentences)}

    @cached_property
    def roles_told(self) -> frozenset[str]:
        """Return the words of all roles that the article tells of persons beside their names."""
        return frozenset(word for person in self.cast.people for word in person.roles.nouns)

    @property
    def recent(self) -> list[tuple[Place, Person]]:
        """Return where persons were named lately, in order."""
        return self.named[-_MOST_PLACES:]

    def advance(self, at: int) -> None:
        """Read on to a character: who is named before it has been named."""
        order = self.cast.order
        while self._next < len(order) and order[self._next][0].start < at:
            self._name(*order[self._next])
            self._next += 1

    def goes_on(self, person: Person | None, printed: tuple[int, int], sentence: SentenceWords) -> None:
        """Take down that a person is a subject of a sentence, in other words than by name."""
        if person is not None:
            place = Place(*printed, sentence.number, sentence.paragraph, subject=True, possessive=False)
            self._name(place, person)

    def _name(self, place: Place, person: Person) -> None:
        self.named.append((place, person))
        self.times[id(person)] += 1
        if self.most_named is None or self.times[id(person)] > self.times[id(self.most_named)]:
            self.most_named = person
        if place.subject and not place.possessive:
            self.acting.add(id(person))

    def asked(self, sentence: SentenceWords) -> Person | None:
        """Return who was asked in the sentence before, and so answers in this one."""
        if self.last is None or self.last[1].state != "inferred" or sentence.number - self.last[0] != 1:
            return None
        return self.last[1].person
