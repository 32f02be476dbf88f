"""Relatives: whom "her son" or "his wife" stands for, among the persons who share a surname with her or him."""

from bot.quotes.names import KIN
from bot.quotes.people import Person, title_gender

_SPOUSES = {"wife": "husband", "husband": "wife"}
_NEXT = range(1, 3)  # sentences


def relative(owner: Person, noun: str, people: list[Person], at: int) -> Person | None:
    """Return the one person named before a character who may be this relative of `owner`."""
    if noun not in KIN:
        return None
    gender = title_gender(noun)
    family = [
        person
        for person in people
        if person is not owner
        and person.span[0] < at
        and person.surname == owner.surname
        and len(person.words) > 1
        and (gender == "unknown" or person.gender in {gender, "unknown"})
        and not _is_other(person, noun)
    ]
    return family[0] if len(family) == 1 else _spouse(owner, noun, people)


def _spouse(owner: Person, noun: str, people: list[Person]) -> Person | None:
    """Return of whom somebody came in as husband or wife: "Her husband, Mark", then "his wife", whom "her" meant."""
    if noun not in _SPOUSES or not owner.is_called(_SPOUSES[noun]):
        return None
    came = owner.span[0]
    named = (
        (place.start, number)
        for number, person in enumerate(people)
        if person is not owner and person.gender == title_gender(noun) and (place := person.last_before(came))
    )
    latest = max(named, default=None)
    return people[latest[1]] if latest is not None else None


def relative_ahead(noun: str, people: list[Person], at: int, sentence: int) -> Person | None:
    """Return who comes in behind a relative without a name, with a surname the text knows: "His son left. Carl Dent".

    `at` is the character behind the relative, in the sentence of this number.
    """
    gender = title_gender(noun)
    new = [
        person
        for person in people
        if person.span[0] >= at
        and person.places
        and person.places[0].start == person.span[0]
        and person.places[0].sentence - sentence in _NEXT
        and person.places[0].subject
        and (gender == "unknown" or person.gender in {gender, "unknown"})
        and not _is_other(person, noun)
    ]
    if len(new) != 1:
        return None
    return new[0] if any(it.surname == new[0].surname and it.span[0] < at for it in people) else None


def _is_other(person: Person, noun: str) -> bool:
    """Tell whether a person is told to be a relative of another kind: "her brother, Carl Dent" is no husband."""
    told = person.roles.nouns & KIN
    return bool(told) and noun not in told
