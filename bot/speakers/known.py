"""What is known of people beside their letters: aliases, and names that are not one person. Parsed from TOML text."""

import tomllib
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Self

from pydantic import Field, ValidationError

from bot.errors import SettingsError
from bot.models import Model
from bot.speakers.keys import key
from bot.text.tokens import words


class KnownPerson(Model):
    """One person: `name` is how answers call the person, `aliases` are other spellings, `not_` are other people."""

    name: str
    aliases: tuple[str, ...] = ()
    not_: tuple[str, ...] = Field((), alias="not")


class Known(Model):
    """The register of people. What is entered later wins over what is entered earlier."""

    person: tuple[KnownPerson, ...] = ()

    @classmethod
    def parse(cls, *documents: str) -> Self:
        """Read TOML documents; a `SettingsError` says what is wrong with one."""
        found: list[KnownPerson] = []
        for document in documents:
            try:
                found.extend(cls.model_validate(tomllib.loads(document)).person)
            except (tomllib.TOMLDecodeError, ValidationError) as error:
                reason = str(error).splitlines()[0]
                raise SettingsError(f"The register of people (WHOSAID_PEOPLE) is not usable: {reason}.") from error
        return cls(person=tuple(found))

    def deciding(self, merged: Iterable[tuple[str, str]], apart: Iterable[tuple[str, str]]) -> Self:
        """Return the register with what people decided behind it."""
        decided = [KnownPerson(name=one, aliases=(other,)) for one, other in merged]
        decided += [KnownPerson.model_validate({"name": one, "not": (other,)}) for one, other in apart]
        return type(self)(person=(*self.person, *decided))

    @cached_property
    def _verdicts(self) -> dict[frozenset[str], bool]:
        verdicts: dict[frozenset[str], bool] = {}
        for known in self.person:
            spellings = [folded(name) for name in (known.name, *known.aliases)]
            for number, one in enumerate(spellings):
                verdicts.update({frozenset((one, other)): True for other in spellings[number + 1 :]})
                verdicts.update({frozenset((one, folded(other))): False for other in known.not_})
        return verdicts

    @cached_property
    def _names(self) -> dict[str, tuple[str, ...]]:
        spellings: dict[str, dict[str, None]] = {}
        for known in self.person:
            every = (known.name, *known.aliases)
            for one in every:
                others = [o for o in every if self.same(one, o) is not False]
                spellings.setdefault(folded(one), {}).update(dict.fromkeys(others))
        return {name: tuple(others) for name, others in spellings.items()}

    @cached_property
    def _apart(self) -> frozenset[frozenset[str]]:
        """The pairs of spelling keys of who is entered as two; what has one key is told apart by its letters only."""
        pairs = (frozenset((key(known.name), key(other))) for known in self.person for other in known.not_)
        return frozenset(pair for pair in pairs if len(pair) > 1)

    def same(self, one: str, other: str) -> bool | None:
        """Return whether two spellings are entered as one person (True), as two (False), or not at all (None).

        Who is entered as two is two in other romanisations of both names as well.
        """
        verdict = self._verdicts.get(frozenset((folded(one), folded(other))))
        if verdict is None and self._apart and frozenset((key(one), key(other))) in self._apart:
            return False
        return verdict

    def spellings(self, name: str) -> tuple[str, ...]:
        """Return the spellings entered for the person printed so, best name first; none for who is not entered."""
        return self._names.get(folded(name), ())


@lru_cache(maxsize=4_096)
def folded(name: str) -> str:
    """Fold a spelling for lookup: case and accents go, its letters stay."""
    return " ".join(words(name))
