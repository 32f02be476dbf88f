"""What a counterpart is: a Greek minister's "Turkish counterpart" goes on as "the Turkish minister"."""

from collections import defaultdict

from bot.quotes.occupations import OFFICES
from bot.quotes.offices import NATIONS
from bot.quotes.people import Person, Place
from bot.quotes.person_roles import own_words


def learn_counterparts(people: list[Person], order: list[tuple[Place, Person]]) -> None:
    """Give whom a text calls the counterpart of an officeholder named before in that sentence the same office.

    Only where the counterpart is told to be of a nation, which takes the place of the other's.
    """
    counterparts = [person for person in people if person.is_called("counterpart")]
    if not counterparts:
        return
    named: dict[int, list[tuple[Place, Person]]] = defaultdict(list)  # by sentence: a list may have thousands
    for place, person in order:
        named[place.sentence].append((place, person))
    for person in counterparts:
        for role, span in list(person.roles):
            nations = [word for word in role.split() if word in NATIONS]
            if not nations or "counterpart" not in own_words(role):
                continue
            number = min(person.places, key=lambda place: abs(place.start - span[0])).sentence
            before = [who for place, who in named[number] if place.start < span[0]]
            owner = next((who for who in reversed(before) if who is not person), None)
            for office in [it for it, _ in owner.roles] if owner is not None else []:
                if own_words(office) & OFFICES:
                    plain = [word for word in office.split() if word not in NATIONS]
                    person.told.add(" ".join([*nations, *plain]), span)
