"""Tests of where words stand and in whose voice."""

from bot.answers.places import Hit, Place, headline, places, voice
from bot.models import Sentence, Span
from tests.answers.news import Told, article, reading, span

TEXT = (
    'Ann Reed recalled that a treaty is in the "final stage" of talks. The treaty is old. '
    "“Nobody has read that treaty yet” stood on a wall. A “treaty” of sorts was sung."
)
READ = reading(
    article("a", TEXT, title="Treaty of the isles"),
    Told('a treaty is in the "final stage" of talks', "Ann Reed", "part", ("final stage",), mention="Ann Reed"),
    Told("Nobody has read that treaty yet", None),
    Told("treaty” of", None, "part", ()),
)


def voices(*phrase: str) -> list[tuple[str, str | None]]:
    """Return kind and speaker of each hit."""
    found: list[tuple[str, str | None]] = []
    for place in places(READ, (phrase,)):
        for hit in place.hits:
            heard = voice(READ, hit.start, hit.end)
            found.append((heard.kind, heard.quotation.speaker.name if heard.quotation else None))
    return found


def test_the_position_of_the_hit_decides() -> None:
    """Outside the marks of an attributed clause is reported, inside is quoted, the next sentence belongs to nobody."""
    assert voices("final", "stage") == [("quoted", "Ann Reed")]
    assert voices("treaty") == [
        ("reported", "Ann Reed"),
        ("own_words", None),
        ("quoted", None),  # a statement in marks that nobody says
        ("own_words", None),  # a word in marks that nobody says
    ]


def test_a_short_statement_nobody_is_named_for_is_no_word_of_the_outlet() -> None:
    """A clause in marks that carries its stop is quoted; a name or an echo in marks is the outlet's."""
    text = "«Договор готов», — сказал он. “It is over,” said Will. The “Deep Blue” sank."
    read = reading(article("b", text), Told("Договор готов", None), Told("It is over,", None), Told("Deep Blue", None))
    kinds = [voice(read, at, at + len(word)).kind for word in ("готов", "over", "Blue") if (at := text.index(word))]
    assert kinds == ["quoted", "quoted", "own_words"]


def test_several_words_want_one_sentence() -> None:
    """Where a sentence has all words only such sentences answer; else the shortest run of sentences that has them."""
    assert [TEXT[p.start : p.end] for p in places(READ, (("treaty",), ("old",)))] == ["The treaty is old."]
    apart = places(READ, (("old",), ("wall",)))
    assert [TEXT[p.start : p.end] for p in apart] == [
        "The treaty is old.",
        "“Nobody has read that treaty yet” stood on a wall.",
    ]


def test_several_plain_words_are_whole_words() -> None:
    """Each of two words is found where it stands by itself, in any writing, and tells which of them it is."""
    text = "A Cat-flap and a category. The dog’s CAT sees the dogged dog."
    given = reading(article("a", text))
    (place,) = places(given, (("cat",), ("dog",)))
    assert text[place.start : place.end] == "The dog’s CAT sees the dogged dog."
    assert [(text[hit.start : hit.end], hit.phrase) for hit in place.hits] == [("CAT", 0), ("dog", 1), ("dog", 1)]


def test_boilerplate_is_cut_out_of_a_sentence() -> None:
    """A heading inside a sentence never answers, and the sentence is shown without it."""
    text = "Warnings at sea The ferry was late."
    base = reading(article("b", text))
    blocked = base.model_copy(
        update={
            "article": base.article.model_copy(update={"boilerplate": (span(text, "Warnings at sea"),)}),
            "sentences": (Sentence(start=0, end=len(text)), Sentence(start=0, end=8, kind="boilerplate")),
        }
    )
    (place,) = places(blocked, (("ferry",),))
    assert Span(start=place.start, end=place.end).of(text) == "The ferry was late."
    assert places(blocked, (("warnings",),)) == ()


def test_a_headline_that_came_with_the_metadata() -> None:
    """A headline outside the text answers by itself; one that stands in the text is a sentence like any other."""
    assert headline(READ, (("treaty",),), ()) == "Treaty of the isles"
    assert headline(READ, (("ferry",),), ()) is None
    assert headline(READ, (("treaty",), ("ferry",)), (Place(0, 9, (Hit(0, 5, 1),)),)) == "Treaty of the isles"
    assert headline(READ, (("treaty",), ("ferry",)), (Place(0, 9, (Hit(0, 5, 0),)),)) is None
