"""A surname misspelt by one letter: "said Daveport" in a text that has introduced Lindsay Davenport.

Newspapers introduce whom they quote by the full name. A bare surname that no full name of the text bears, one letter
off a long one that exactly one full name bears, is a slip of the pen rather than a second person.
"""

from collections.abc import Iterable

from rapidfuzz.distance import OSA

from bot.quotes.people import Person
from bot.text.given_names import is_given_name

_SHORTEST = 7  # letters; "Brown" and "Browne" may both be there


def of_misspelt(surname: str, people: Iterable[Person]) -> Person | None:
    """Return the one person of a full name whose surname is a letter off (one missing, too many, other or swapped).

    `surname` is in lower case. None where two fit, where the first letter differs, where the names differ by an ending
    that makes two names of one ("Roberts", "Robert") or where the word is a given name as well.
    """
    if len(surname) < _SHORTEST or is_given_name(surname):
        return None
    found = [person for person in people if len(person.words) > 1 and _is_slip(surname, person.surname)]
    return found[0] if len(found) == 1 else None


def _is_slip(printed: str, surname: str) -> bool:
    return (
        printed[0] == surname[0]
        and len(surname) >= _SHORTEST
        and not printed.startswith(surname)
        and not surname.startswith(printed)
        and OSA.distance(printed, surname, score_cutoff=1) == 1
    )
