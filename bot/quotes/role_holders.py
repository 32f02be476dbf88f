"""Who has a role that a bare noun names ("the mayor", "her son"), and whether the text still means them by it."""

from functools import cached_property

from bot.quotes.kin import relative, relative_ahead
from bot.quotes.mentions import Mention
from bot.quotes.names import KIN
from bot.quotes.newcomers import find_newcomers, find_told_apart
from bot.quotes.occupations import OFFICES, OFTEN_SOMEBODY_ELSE, POSTS, SEATS, SEATS_OF_ONE
from bot.quotes.offices import NATIONS, PRINTED_AS, holders, is_gone, is_one_of, most_likely, of_side
from bot.quotes.people import Person
from bot.quotes.person_roles import own_words, words_of
from bot.quotes.pronouns import WINDOW, Pronouns
from bot.quotes.sides import AT_HOME, SIDES, find_sides
from bot.quotes.so_far import SoFar
from bot.quotes.words import SentenceWords, Word
from bot.text.roles import PERSON_ROLES

OPPOSITE = ["opposite", "number"]
_LEFT = 2  # paragraphs without a name, and the text has turned to others
_MOST = 50  # predecessors, or successors
_BARE = 2  # words of a noun with nothing but its article
_SOMEBODY_ELSE = (OFTEN_SOMEBODY_ELSE | SEATS) - POSTS


class RoleHolders:
    """Finds who has a role."""

    def __init__(self, so_far: SoFar, pronouns: Pronouns, introduced: dict[int, Person]) -> None:
        """Look at what was told so far, which changes as the article is read, and at nouns that a name goes on with."""
        self._named_later = introduced
        self._so_far = so_far
        self._text = so_far.text
        self._cast = so_far.cast
        self._sentences = so_far.sentences
        self._pronouns = pronouns

    def one(self, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return the person who has a role, or is a relative of whom "his" or "her" stands for."""
        words = [word.low for word in sentence.words[mention.first : mention.last] if word.tag in "nNR"]
        if words[-2:] == OPPOSITE:
            return self._opposite(mention, sentence)
        found = most_likely(self.all_of(mention, sentence), mention, words)
        return found or self.relative(mention, sentence)

    def all_of(self, mention: Mention, sentence: SentenceWords) -> list[Person]:
        """Return who has a role; of the managers of two sides "the home manager" is one."""
        words = sentence.words[mention.first : mention.last]
        side = next((word.low for word in words if word.low in SIDES), None)
        if side is None or self._sides is None:
            found = [self._after(it, mention) for it in holders(self._cast.people, mention, sentence.words)]
            found = [person for person in found if not self._is_of_another(person, mention, sentence)]
            before = [] if any(map(is_gone, found)) else self._predecessors(mention, words)
            return [person for person in before if not found or _is_told_predecessor(person)] or found
        home, away = self._sides
        others = [word for word in sentence.words if word.low not in SIDES]
        first = next(at for at, word in enumerate(others) if word.start >= mention.start)
        found = holders(self._cast.people, mention._replace(first=first, last=first + len(words) - 1), others)
        return of_side(found, home, away) if side in AT_HOME else of_side(found, away, home)

    def _is_of_another(self, person: Person, mention: Mention, sentence: SentenceWords) -> bool:
        """Tell whether "Lee's lawyer" is not somebody who is only "counsel" of others."""
        words = sentence.words
        owner = next((words[at - 1] for at in range(mention.first + 1, mention.last) if words[at].tag == "G"), None)
        if owner is None or owner.tag != "N" or mention.head not in _OF_SOMEBODY:
            return False
        return not any(owner.low in role.split() or mention.head in role.split() for role, _ in person.roles)

    def _after(self, person: Person, mention: Mention) -> Person:
        """Return who came after a person in a role: "Lee's successor, Ann Poe", else the person."""
        for other in self._followers:
            place = other.places[0]
            owned = (it for it in person.places_in(place.sentence) if it.possessive)
            if place.start < mention.start and any(it.start < place.start for it in owned):
                return other
        return person

    @cached_property
    def _followers(self) -> list[Person]:
        """The successors of others; more than a few in one article are a list."""
        return [person for person in self._cast.people if person.is_called("successor")][:_MOST]

    def _predecessors(self, mention: Mention, words: list[Word]) -> list[Person]:
        """Return whose predecessors "the former chief" are, where somebody is the chief."""
        if not any(word.low in {"former", "ex", "previous"} for word in words):
            return []
        before = [it for it in self._followed if it.span[0] < mention.start and not _has_seat(it, mention.head)]
        known = (person for person in self._cast.people if person.span[0] < mention.start)
        return before if before and any(_is_called(person, mention.head) for person in known) else []

    @cached_property
    def _followed(self) -> list[Person]:
        """The predecessors of others; more than a few in one article are a list."""
        return [person for person in self._cast.people if person.is_called("predecessor")][:_MOST]

    @cached_property
    def _sides(self) -> tuple[frozenset[str], frozenset[str]] | None:
        return find_sides(self._text)

    def relative(self, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return the one person whom "her son" can mean: he has the surname of whom "her" stands for."""
        opening = sentence.words[mention.first].low
        if opening not in {"his", "her"} or mention.head not in KIN:
            return None
        owner = self._pronouns.who("he" if opening == "his" else "she", mention.start, sentence)
        known = relative(owner, mention.head, self._cast.people, mention.start) if isinstance(owner, Person) else None
        return known or relative_ahead(mention.head, self._cast.people, mention.end, sentence.number)

    def _opposite(self, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return whom "his opposite number" means: the one other person of a role that he has too."""
        owner = self._pronouns.who("she" if sentence.words[0].low == "her" else "he", mention.start, sentence)
        if not isinstance(owner, Person):
            return None
        nouns = owner.nouns & PERSON_ROLES
        people = [person for person in self._cast.people if person is not owner and person.span[0] < mention.start]
        found = [person for person in people if any(person.is_called(noun) for noun in nouns)]
        return found[0] if len(found) == 1 else None

    def is_elsewhere(self, mention: Mention, sentence: SentenceWords) -> bool:
        """Tell whether a role is told of a place or a body that the text has not named before: "Velmara's mayor".

        "The Dutch minister" is so too, where nothing Dutch came before.
        """
        words = sentence.words
        if mention.head in OFFICES:
            nation = next((word for word in words[mention.first : mention.last] if word.low in NATIONS), None)
            if nation is not None and nation.tag == "N":
                printed = (nation.text[:4], *PRINTED_AS.get(nation.low, ()))
                if all(self._text.find(it, 0, nation.start) < 0 for it in printed):
                    return True
        owner = next((words[at - 1] for at in range(mention.first + 1, mention.last) if words[at].tag == "G"), None)
        if owner is None or owner.tag != "N" or self._cast.named_at(owner.start) is not None:
            return False
        return self._text.find(owner.text, 0, owner.start) < 0

    def came_in(self, mention: Mention, person: Person | None, *, former: bool = False) -> bool:
        """Tell whether somebody without a name came in by this noun since `person`, who has that role, was named.

        `former` tells that the noun is of somebody who has given the role up.
        """
        came = [at for at in self._newcomers.get(mention.head, ()) if at < mention.start]
        latest = max((at for at in came if at not in self._named_later), default=-1)
        if person is None and latest < 0 and former:
            return False  # "the minister who wrote it" is in office
        if person is None:
            return latest >= 0 or self._told_apart.get(mention.head, mention.start) < mention.start
        named = person.last_before(mention.start)
        return latest > (named.start if named is not None else -1)

    @cached_property
    def _newcomers(self) -> dict[str, list[int]]:
        return find_newcomers(self._sentences)

    @cached_property
    def _told_apart(self) -> dict[str, int]:
        return find_told_apart(self._sentences)

    def is_left(self, person: Person, mention: Mention, sentence: SentenceWords, *, owned: bool) -> bool:
        """Tell whether the text has left a person: it has not named them lately and is about somebody else by now.

        `owned` tells that the role is told of "him" or "her" ("his lawyer"): that is soon another's.
        """
        self._so_far.advance(mention.start)
        last = person.last_before(mention.start)
        if last is None or sentence.paragraph - last.paragraph < _LEFT:
            return False
        if any(mention.head in role.split() for role in person.roles.behind(mention.end)):
            return False  # and has that role further on
        if not owned and self._alone_has(person, mention):
            return False
        if owned and mention.head in KIN and self._alone_has(person, mention):
            return False  # "his daughter, Ann Lee", then "his daughter"
        if not owned and self._alone_goes_by(mention, sentence):
            return False  # "the study's lead author"
        if owned or (sentence.number - last.sentence > WINDOW and mention.head in OFTEN_SOMEBODY_ELSE):
            return True  # "the actress" of a list: another one each time
        return any(
            place.subject
            and place.paragraph == sentence.paragraph
            and other is not person
            # "Lee was late, the mayor said": the mayor speaks of Lee
            and (place.sentence < sentence.number or "Q" in sentence.tags)
            for place, other in self._so_far.recent
        )

    def _alone_goes_by(self, mention: Mention, sentence: SentenceWords) -> bool:
        """Tell whether a role of several nouns is told of one name only: "the bus driver"."""
        words = sentence.words[mention.first : mention.last]
        phrase = " ".join(word.low for word in words)
        nouns = {word.low for word in words if word.tag == "n"}
        if len(nouns) < _BARE:
            return False
        having = [
            person
            for person in self._cast.people
            if any(role == phrase or nouns <= words_of(role) for role, _ in person.roles)
        ]
        return len(having) == 1

    def _alone_has(self, person: Person, mention: Mention) -> bool:
        """Tell whether one person only is called by this very noun in the article."""
        if mention.head in _SOMEBODY_ELSE:
            return False
        return all(person is it or not it.is_called(mention.head) for it in self._cast.people)


_OF_SOMEBODY = frozenset("lawyer attorney solicitor barrister counsel agent publicist doctor coach".split())


def _is_told_predecessor(person: Person) -> bool:
    """Tell whether somebody comes in as a predecessor: "her predecessor, Ann Lee", "took over the post from Lee"."""
    told = any(role == "predecessor in office" for role, _ in person.told)
    return told or any("predecessor" in role for role, _ in person.roles)


def _has_seat(person: Person, head: str) -> bool:
    """Tell whether the text gives somebody another office than a noun names."""
    nouns = person.roles.nouns
    return bool(nouns & SEATS_OF_ONE) and head not in nouns


def _is_called(person: Person, head: str) -> bool:
    """Tell whether somebody goes by a noun or another word for it: "the head" for a headteacher."""
    return any(is_one_of(head, own_words(role)) for role, _ in person.roles)
