"""Tests of persons across articles: joined by letters, by entries and by decisions; else only suspected."""

from bot.answers import answer
from bot.answers.people import meant
from bot.answers.persons import persons
from bot.models import Question, Reading, WhoSaidResult
from bot.speakers import Known
from tests.answers.news import Told, archive, article, reading
from tests.store.memory import MemoryArchive

KNOWN = Known.parse('[[person]]\nname = "Maria Quintana"\naliases = ["MQ"]\nnot = ["Maria J. Quintana"]')


def said(name: str, who: str, what: str, role: str | None = None) -> MemoryArchive:
    """Return an archive with one article in which somebody says something."""
    return archive(one(name, who, what, role))


def one(name: str, who: str, what: str, role: str | None = None) -> Reading:
    """Return the reading of an article in which somebody says something."""
    return reading(article(name, f'"{what}," {who} said.'), Told(f"{what},", who, mention=who, cue="said", role=role))


def ask(text: str, store: MemoryArchive, known: Known | None = None) -> WhoSaidResult:
    """Return the answer to a `who_said` question."""
    result = answer(Question(name="who_said", text=text), store, known)
    assert isinstance(result, WhoSaidResult)
    return result


SLIPPED = archive(
    one("a", "Sergei Ryabkov", "The pier stays", "deputy foreign minister"),
    one("b", "Sergey Rybakov", "The pier goes", "a deputy foreign minister"),
    one("c", "Olga Lavrova", "The pier burns", "editor"),
    one("d", "Sergey Lavrov", "The pier floats", "minister"),
)


def test_a_slip_is_only_probable() -> None:
    """Two spellings a slip apart with one role stay two persons, each marked as probably the other."""
    result = ask("pier", SLIPPED)
    likely = {e.speaker.person: e.speaker.probably for e in result.quoted}
    assert likely["Sergei Ryabkov"] == ("Sergey Rybakov",)
    assert likely["Sergey Lavrov"] == ()
    assert result.counts.people == 4


def test_a_person_decides() -> None:
    """What a person merged is one person, and either name finds both; what was split stays two without a mark."""
    merged = Known().deciding([("Sergei Ryabkov", "Sergey Rybakov")], [])
    assert {e.speaker.person for e in ask("Rybakov", SLIPPED, merged).quoted} == {"Sergei Ryabkov"}
    assert len(ask("Ryabkov", SLIPPED, merged).quoted) == 2
    split = Known().deciding([], [("Sergei Ryabkov", "Sergey Rybakov")])
    assert all(not e.speaker.probably for e in ask("pier", SLIPPED, split).quoted)


def test_a_probable_name_is_offered() -> None:
    """Asking for one of two likely spellings offers the other."""
    assert [(s.term, s.why) for s in ask("Ryabkov", SLIPPED).suggestions] == [("Sergey Rybakov", "name")]


def test_a_woman_is_not_her_husband() -> None:
    """Lavrov is not Lavrova."""
    assert [name.name for name in meant("Lavrov", SLIPPED, Known()).names] == ["Sergey Lavrov"]
    assert [name.name for name in meant("Lavrova", SLIPPED, Known()).names] == ["Olga Lavrova"]


def test_an_alias_finds_its_person() -> None:
    """An entered alias finds what the person says under the full name."""
    store = said("a", "Maria Quintana", "The pier stays")
    assert [e.speaker.person for e in ask("MQ", store, KNOWN).quoted] == ["Maria Quintana"]


def test_two_of_one_surname_stay_two() -> None:
    """Two people of one surname in one article are two, and their surname alone belongs to neither."""
    text = '"Yes," Ann Reed said. "No," Bob Reed said.'
    both = reading(
        article("a", text), Told("Yes,", "Ann Reed", mention="Ann Reed"), Told("No,", "Bob Reed", mention="Bob Reed")
    )
    store = archive(both, one("b", "Reed", "Maybe so it is"))
    people = {person.person for person in persons(store, Known())}
    assert people == {"Ann Reed", "Bob Reed", "Reed"}


def test_persons_are_counted() -> None:
    """Spellings, roles and utterances are counted person by person."""
    store = archive(
        one("a", "Alexey Zhuravlev", "The pier stays", "deputy"), one("b", "Alexei Zhuravlyov", "The pier is wet")
    )
    (person,) = persons(store, Known())
    assert set(person.spellings) == {"Alexey Zhuravlev", "Alexei Zhuravlyov"}
    assert (person.quoted, person.reported, person.articles, person.roles) == (2, 0, 2, ("deputy",))


def test_one_of_many_with_a_surname_is_found() -> None:
    """A full name finds its man, in any romanisation, among more people of his surname than a look-up gives."""
    crowd = [
        f"{first}{middle} Smirnov"
        for first in "Bo Da Ke Lu Ma Ni Pe Ra So Ti".split()
        for middle in map(chr, range(97, 123))
    ]
    told = [Told(f"Number {n} here,", who, mention=who) for n, who in enumerate([*crowd, *crowd[::-1]])]
    text = " ".join(f'"{each.content}" {each.by} said.' for each in told)
    store = archive(reading(article("crowd", text), *told), one("lone", "Yuri Smirnov", "The pier stays"))
    assert [name.name for name in meant("Iurii Smirnoff", store, Known()).names] == ["Yuri Smirnov"]
    assert "Yuri Smirnov" not in {name.name for name in store.names("smirnov")}


def test_a_split_holds_for_every_spelling() -> None:
    """Who was split is no longer suspected to be one through another spelling, here or merged by hand."""
    store = archive(
        one("a", "Sergei Ryabkov", "The pier stays", "deputy foreign minister"),
        one("b", "Sergey Rybakov", "The pier goes", "a deputy foreign minister"),
        one("c", "Sergey Riabkov", "The pier burns", "deputy foreign minister"),
    )
    for decided in (("Sergei Ryabkov", "Sergey Rybakov"), ("Sergey Ryabkov", "Sergei Rybakov")):
        result = ask("pier", store, Known().deciding([], [decided]))
        assert all(not entry.speaker.probably for entry in result.quoted)
    assert any(entry.speaker.probably for entry in ask("pier", store).quoted)
