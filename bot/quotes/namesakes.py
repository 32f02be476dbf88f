"""Persons of one surname: which of them a surname alone stands for.

A title tells ("Mr Lee" is the man), then by whom the text goes: a relative who comes in by the way, or somebody told of
as dead, leaves the surname to whom it stood for; then who was named most often lately.
"""

from bot.quotes.names import KIN, Run
from bot.quotes.people import Gender, Person, Place
from bot.quotes.person_roles import own_words
from bot.quotes.words import Word

_LATELY = 1_500  # characters
_BY_THE_WAY = 2  # times that somebody is named who only comes in beside another
_AGAIN_AND_AGAIN = 3  # times that a surname alone stands for whose it is
_FURTHEST = 16  # words between a name and "who died"
_OWNERS = frozenset("his her their my our".split())


def is_told_dead(run: Run) -> bool:
    """Tell whether somebody is told of as dead beside the name: "the late Ann Lee", "Ann Lee, a pilot, who died"."""
    words, tags = run.sentence.words, run.sentence.tags
    return _is_late(words, run.first) or _has_died(words, tags, run.last)


def _is_late(words: list[Word], name: int) -> bool:
    """Tell whether "the late" or "her late father" stands before a name, not "It was late, Ann Lee"."""
    at = name - 1
    while at > 0 and words[at].tag in "nN,A" and name - at < _FURTHEST and words[at].low != "late":
        at -= 1
    return at > 0 and words[at].low == "late" and words[at - 1].tag in "DSG"


def _has_died(words: list[Word], tags: str, behind: int) -> bool:
    """Tell whether "who died" stands behind a name, in what is told of it between commas."""
    if tags[behind : behind + 1] != ",":
        return False
    for at in range(behind + 1, min(behind + _FURTHEST, len(words) - 1)):
        if words[at].low == "who":
            return words[at + 1].low == "died"
        if tags[at] in "RVXvP.;:Q-":
            return False
    return False


def agrees(person: Person, gender: Gender) -> bool:
    """Tell whether a pronoun or a title may be of a person, as far as the text tells."""
    return gender == "unknown" or person.gender in {"unknown", gender}


def best_titled(people: list[Person], gender: Gender) -> Person | None:
    """Return the first whom a title may be of: one whom it is known to fit, else one of whom the text tells nothing."""
    fitting = [person for person in people if agrees(person, gender)]
    return next((person for person in fitting if person.gender == gender), fitting[0] if fitting else None)


def the_one(candidates: list[Person], title: Gender, at: int) -> Person | None:
    """Return for which of several persons a surname stands at a character; None when two are as likely.

    `title` is the pronoun of a title before it, which all of them may have.
    """
    named = [person for person in candidates if person.last_before(at) is not None]
    if title != "unknown":
        known = [person for person in named if person.gender == title]
        candidates, named = known or candidates, known or named
    main = [person for person in named if not _is_by_the_way(person, at)]
    if len(main) == 1:
        return main[0]
    if _as_near(candidates, at):
        settled = [person for person in candidates if _is_settled(person, at)]
        return settled[0] if len(settled) == 1 else None
    return max(candidates, key=lambda person: _prominence(person, at))


def _is_by_the_way(person: Person, at: int) -> bool:
    """Tell whether somebody came in as dead, or as a relative who does nothing, and was named no more than that."""
    before = person.times_before(at)
    if before > _BY_THE_WAY:
        return False
    if person.is_dead:
        return True
    acts = any(place.subject or place.clause for place in person.places[:before])
    return not acts and any(_is_relative(role) for role, span in person.roles if span[0] < at)


def _is_relative(role: str) -> bool:
    """Tell whether a role is that of somebody's relative: "her father", "Ann Lee's son", not "a father"."""
    words = role.split()
    return (words[0] in _OWNERS or "'s" in words) and not KIN.isdisjoint(own_words(role))


def _is_settled(person: Person, at: int) -> bool:
    """Tell whether the surname alone has stood for a person again and again before a character."""
    before = person.times_before(at)
    lately = person.places[max(0, before - 2 * _AGAIN_AND_AGAIN) : before]
    return sum(_is_alone(person, place) for place in lately) >= _AGAIN_AND_AGAIN


def _is_alone(person: Person, place: Place) -> bool:
    return place.end - place.start == len(person.surname)


def _prominence(person: Person, at: int) -> tuple[int, int, int]:
    """Rank persons of one surname: most often named lately before `at`, then the one named first in the article.

    A relative who comes in by a full name leaves the bare surname to whom it stood for.
    """
    last = person.last_before(at)
    if last is not None:
        return 2, person.times_before(at) - person.times_before(at - _LATELY), last.start
    if person.span[0] <= at:
        return 1, 0, person.span[0]
    return 0, 0, -person.span[0]


def _as_near(people: list[Person], at: int) -> bool:
    """Tell whether two persons of one surname were named last in one paragraph: then the surname tells neither."""
    last = [place.paragraph for person in people if (place := person.last_before(at)) is not None]
    return len(last) > 1 and last.count(max(last)) > 1
