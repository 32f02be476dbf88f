"""A typed name to the speakers it may mean."""

from collections.abc import Iterable
from typing import NamedTuple

from bot.models import Suggestion
from bot.speakers import Known, compare, key, name_words, said_of, word_keys
from bot.store.interface import Archive, NameCount
from bot.text.folding import fold
from bot.text.tokens import words

_MOST_SPELLINGS = 4  # of one surname, each looked for on its own
_MOST_ENTERED = 12  # spellings entered for one person that are looked for

_SMALL_ROLE_WORDS = frozenset("the a an of for s and in at to his her its their former first".split())


class Meant(NamedTuple):
    """The speakers a typed name means: their spellings as printed with their keys."""

    typed: str
    names: tuple[NameCount, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The spelling keys to search by."""
        return tuple(dict.fromkeys(name.key for name in self.names))

    @property
    def surnames(self) -> tuple[tuple[str, ...], ...]:
        """The surnames as printed, as phrases to find, most used first."""
        last = (name_words(name.name)[-1] for name in self.names)
        return tuple(dict.fromkeys(words(word) for word in last))[:_MOST_SPELLINGS]

    def includes(self, name: str | None) -> bool:
        """Tell whether a speaker's name is one of these."""
        return name is not None and any(name == known.name for known in self.names)


def meant(typed: str, archive: Archive, known: Known) -> Meant:
    """Return the speakers whose name has every word of `typed`, in any romanisation; none for what is no name.

    Spellings entered as one person are looked for too, those entered as another are left out.
    """
    found = _called(typed, archive)
    entered = dict.fromkeys(
        spelling for name in (typed, *(each.name for each in found)) for spelling in known.spellings(name)
    )
    others = (name for spelling in list(entered)[:_MOST_ENTERED] for name in _called(spelling, archive))
    return Meant(typed, _distinct((*found, *others)))


def _called(typed: str, archive: Archive) -> tuple[NameCount, ...]:
    parts = name_words(typed)
    if not parts or not words(typed):
        return ()
    whole = (key(typed),) if len(parts) > 1 else ()
    found = _distinct(name for word in (*whole, *word_keys(parts[-1])) for name in archive.names(word))
    return tuple(name for name in found if said_of(typed, name.name))


def nearly(typed: str, archive: Archive) -> Meant:
    """Return the speakers whose name is a slip of the keyboard away from `typed`, nearest surname only."""
    parts = name_words(typed)
    if not parts:
        return Meant(typed, ())
    found = archive.similar_names(fold(parts[-1].rstrip(".")))
    if not found:
        return Meant(typed, ())
    nearest = name_words(found[0].name)
    corrected = " ".join((*parts[:-1], nearest[-1]))
    return Meant(corrected, tuple(name for name in found if said_of(corrected, name.name)))


def likely(person: Meant, archive: Archive) -> tuple[Suggestion, ...]:
    """Return names that are probably the same person's, a slip away behind one given name and with a shared role."""
    surname = person.surnames[0] if person.surnames else ()
    near = archive.similar_names(surname[-1]) if surname else ()
    mine = {name.name for name in person.names}
    found = (
        other
        for other in near
        if other.name not in mine
        and any(
            compare(name.name, other.name, (role_words(name.role), role_words(other.role))) == "probable"
            for name in person.names
        )
    )
    return suggestions(found, archive)


def role_words(role: str | None) -> frozenset[str]:
    """Return the words of a role that say something."""
    return frozenset(words(role or "")) - _SMALL_ROLE_WORDS


def suggestions(names: Iterable[NameCount], archive: Archive) -> tuple[Suggestion, ...]:
    """Return names to offer, with the number of articles that print the surname."""
    offered = []
    for name in dict.fromkeys(name.name for name in names):
        counts = archive.frequencies(words(name_words(name)[-1]))
        offered.append(Suggestion(term=name, articles=min((c.articles for c in counts), default=0), why="name"))
    return tuple(offered[:_MOST_SPELLINGS])


def _distinct(names: Iterable[NameCount]) -> tuple[NameCount, ...]:
    return tuple({(name.name, name.key): name for name in names}.values())
