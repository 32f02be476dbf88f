"""Who is one person is the same in whichever order an answer asks."""

from hypothesis import given
from hypothesis import strategies as st

from bot.answers.identities import People
from bot.speakers import Known, KnownPerson
from tests.store.readings import reading

NAMES = (
    "Sergey Lavrov",
    "Sergei Lavrov",
    "S. Lavrov",
    "Lavrov",
    "Lavrova",
    "Maria Lavrova",
    "Mary Lavrova",
    "Anna Berg",
    "Ana Berg",
    "Berg",
    "Bergh",
    "The Fox",
)
KNOWN = Known(person=(KnownPerson(name="Anna Berg", aliases=("The Fox",)),))
READINGS = [reading(f'"So," said {name}.', source=name, said=(("So,", name),)) for name in NAMES]


@given(st.permutations(NAMES), st.sampled_from([Known(), KNOWN]))
def test_the_order_of_asking_decides_nothing(asked: tuple[str, ...], known: Known) -> None:
    """Names, spellings and who is probably the same are those found when asked in the order of the articles."""
    plain, shuffled = People(READINGS, known), People(READINGS, known)
    found = {name: shuffled.person(name) for name in asked}
    for name in NAMES:
        one, other = plain.person(name), found[name]
        assert one is not None
        assert other is not None
        assert one[1:] == other[1:]
        assert {each for each in NAMES if found[each] == other} == set(other.spellings)


def test_spellings_are_joined() -> None:
    """Romanisations and an entered alias are one person; a woman's name is another."""
    people = People(READINGS, KNOWN)
    sergey, maria, fox = (people.person(name) for name in ("Sergei Lavrov", "Maria Lavrova", "The Fox"))
    assert sergey is not None
    assert maria is not None
    assert fox is not None
    assert {"Sergey Lavrov", "Sergei Lavrov"} <= set(sergey.spellings)
    assert sergey.number != maria.number
    assert fox.name == "Anna Berg"
    assert "Lavrov" in sergey.spellings  # all of them stand with one role
    assert people.person("Nobody Here") is None
