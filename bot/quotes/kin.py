"""Relatives: whom "her son" or "his wife" stands for, among the persons who share a surname with her or him."""

from bot.quotes.names import KIN
from bot.quotes.people import Person, own_words, title_gender


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
    return family[0] if len(family) == 1 else None


def _is_other(person: Person, noun: str) -> bool:
    """Tell whether a person is told to be a relative of another kind: "her brother, Carl Dent" is no husband."""
    told = {word for role, _ in person.roles for word in own_words(role)} & KIN
    return bool(told) and noun not in told
