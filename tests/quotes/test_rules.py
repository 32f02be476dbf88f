"""Who says what: our own sentences through the whole engine, and what must hold whatever the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.quotes import ENGINE, ENGINE_VERSION
from bot.text.pieces import Piece
from tests.quotes.anew_cases import DESCRIPTIONS, UNDESCRIBED
from tests.quotes.body_cases import AGAINST, BETWEEN, BODIES, DOCUMENTS, NAMED_AS, NO_CONTENTS, PARTED, PASSED_ON
from tests.quotes.cases import ALL, NOBODY
from tests.quotes.epithet_cases import EPITHETS
from tests.quotes.grammar_cases import BEFORE_ITS_VERB, FAR_SUBJECTS, SAID_BY_NOBODY
from tests.quotes.hard_cases import HARD, NO_SPEECH
from tests.quotes.harder_cases import HARDER, NOBODYS
from tests.quotes.namesake_cases import NAMESAKES
from tests.quotes.noun_cases import NO_NOUNS, NOUNS
from tests.quotes.phrase_cases import NO_SUBJECTS, PHRASES
from tests.quotes.pronoun_cases import PRONOUN_CASES
from tests.quotes.reach_cases import BEYOND, REACH
from tests.quotes.reading import holding, read, read_file
from tests.quotes.report_cases import NO_REPORTS, REPORTS, SHOWN
from tests.quotes.role_cases import ROLES_NAMED
from tests.quotes.settled_cases import NO_SPEAKERS, NOT_VOICED, SETTLED
from tests.quotes.told_cases import TOLD


def check(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """Compare speaker and state of each expected content."""
    for content, speaker, state in expected:
        found = holding(text, content)
        assert found, f"nobody says {content!r}"
        assert (found[0].speaker.name, found[0].state) == (speaker, state)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *ALL,
        *HARD,
        *HARDER,
        *NOUNS,
        *PRONOUN_CASES,
        *ROLES_NAMED,
        *BODIES,
        *NAMED_AS,
        *DOCUMENTS,
        *BETWEEN,
        *PARTED,
        *PASSED_ON,
        *TOLD,
        *EPITHETS,
        *NAMESAKES,
        *PHRASES,
        *REPORTS,
        *SETTLED,
        *REACH,
        *DESCRIPTIONS,
        *FAR_SUBJECTS,
    ],
)
def test_who_says_what(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """Each content of our own sentences has its speaker, found in the way the text gives."""
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        *NOBODY,
        *NO_SPEECH,
        *NOBODYS,
        *NO_NOUNS,
        *NO_CONTENTS,
        *NO_SUBJECTS,
        *NO_REPORTS,
        *NOT_VOICED,
        *BEYOND,
        *UNDESCRIBED,
        *SAID_BY_NOBODY,
    ],
)
def test_what_nobody_says(text: str, content: str) -> None:
    """Titles, nicknames, terms and source lists stand in marks and are nobody's."""
    assert [quotation.speaker.name for quotation in holding(text, content)] == []


@pytest.mark.parametrize(("text", "content", "name", "kind"), SHOWN)
def test_who_is_a_person(text: str, content: str, name: str, kind: str) -> None:
    """Posts, countries and bodies are no persons, and a person is shown without what stands before the name."""
    (found, *_) = holding(text, content)
    assert (found.speaker.name, found.speaker.kind) == (name, kind)


def test_who_spoke_long_ago_answers_no_judge() -> None:
    """A question of a court is answered by who spoke right before it, not by somebody of another scene."""
    scene = "The rain went on for hours in the town. " * 8
    text = f"Carl Dent, a baker, said it was odd. {scene}\n\n“How odd was it?” the judge asked.\n\n“Not odd at all.”"
    assert "Carl Dent" not in [quotation.speaker.name for quotation in holding(text, "Not odd at all")]


@pytest.mark.parametrize(
    ("beside", "role"),
    [
        ("the disgraced baker who stands accused of fraud", "the disgraced baker"),
        ("a carpenter from Lind who won the cup", "a carpenter from Lind"),
        ("an analyst at Lind Bank", "an analyst at Lind Bank"),
    ],
)
def test_a_role_ends_where_a_clause_begins(beside: str, role: str) -> None:
    """What somebody did is no part of the role shown, least of all half of it."""
    (first,) = holding(f"Ann Poe, {beside}, came late. “It was old,” Poe said.", "It was old")
    assert (first.speaker.name, first.speaker.role) == ("Ann Poe", role)


def test_kinds() -> None:
    """A whole quotation is direct, a clause with marks in it part, a clause without them reported."""
    text = "“We are late,” Ann Poe said. She said the train was “full”. Poe said that it rained."
    assert [quotation.marks for quotation in read(text)] == ["direct", "part", "none"]
    part = read(text)[1]
    assert [span.of(text) for span in part.quoted] == ["full"]


def test_the_outlets_own_sentence_behind_a_quotation_is_nobodys() -> None:
    """What the outlet adds in its own voice belongs to nobody."""
    text = "“We are late,” Ann Poe said. The train has been late since March."
    assert holding(text, "has been late since March") == []


def test_a_relay_is_no_speaker() -> None:
    """An outlet that passes words on is not the one who says them."""
    text = "“We are late,” said Ann Poe, as quoted by The Lind Gazette."
    assert [quotation.speaker.name for quotation in read(text)] == ["Ann Poe"]


def test_towns_and_firms_are_no_persons() -> None:
    """A capitalised word that nobody gave a first name or a title, and that stands as a place, is no person."""
    text = (
        "Harbour treaty close to signing: Velmara\n\nThe foreign minister of Velmara said on Monday that it was late."
        " Talks in Velmara go on. Velmara said that it would sign."
    )
    found = {(quotation.speaker.kind, quotation.speaker.name) for quotation in read(text)}
    assert found == {("unnamed", "The foreign minister of Velmara"), ("body", "Velmara")}


def test_a_quotation_is_no_word_of_the_outlet_where_the_verb_is_unknown() -> None:
    """A sentence that opens with a quotation ending in a comma has it as a quotation, with nobody named."""
    (found,) = holding("“It was a good tray,” from Nesta, with a beam.", "It was a good tray")
    assert (found.marks, found.state) == ("direct", "not_attributed")


def test_a_surname_of_two_people_names_neither() -> None:
    """Where one paragraph named both, the surname alone stays as printed."""
    text = "“We left,” Ann Poe said. “We stayed,” Dan Poe said.\n\nPoe said that the rain was bad."
    assert [quotation.speaker.name for quotation in read(text)] == ["Ann Poe", "Dan Poe", "Poe"]


def test_who_is_quoted_by_an_outlet_speaks() -> None:
    """Of "was quoted by" an outlet "as saying" the person is the speaker."""
    (found,) = holding("“We are late,” Poe was quoted by Reuters as saying.", "We are late")
    assert (found.speaker.name, found.state) == ("Poe", "named")


def test_asking_not_to_be_named_is_no_reported_speech() -> None:
    """A wish to stay unnamed is how the outlet tells of its source."""
    found = read("A clerk, who asked not to be named, said that the train was late.")
    assert [quotation.speaker.name for quotation in found] == ["A clerk"]


def test_another_office_is_another_person() -> None:
    """A referee is not the coach who spoke in the sentence before."""
    text = "“We train,” said coach Ivo Brandl. The referee said that the match was wild."
    assert [quotation.speaker.name for quotation in read(text)] == ["Ivo Brandl", "The referee"]


def test_boilerplate_never_answers() -> None:
    """A quotation in boilerplate is skipped, the rest of its sentence is read."""
    text = "“Daily contact” Ann Poe said the two were “in daily contact”."
    heading = Piece(start=0, end=15)
    assert [span.of(text) for q in read_file(text, (heading,)) for span in q.quoted] == ["in daily contact"]


def test_another_language_is_found_and_not_attributed() -> None:
    """Text that is not English keeps its quotations, with no speaker."""
    text = "„Wir kommen zu spät“, sagte die Ministerin am Montag vor der Presse und ging dann schnell aus dem Haus."
    assert [(q.speaker.name, q.state, Piece(start=q.start, end=q.end).of(text)) for q in read(text)] == [
        (None, "not_attributed", "Wir kommen zu spät")
    ]


def test_ids_tell_the_same_words_apart() -> None:
    """The id is made of article, content and occurrence: a moved paragraph keeps it, a repetition gets its own."""
    once = "“We are late,” Ann Poe said."
    first, second = read(f"{once}\n\n{once}")
    assert first.id != second.id
    assert read(f"It rained.\n\n{once}")[0].id == first.id
    assert (first.engine, first.engine_version) == (ENGINE, ENGINE_VERSION)


_PIECES = st.sampled_from(
    ["“", "”", '"', "‘", "’", "'", " said", " Ann Poe", " he", " she", ",", ".", "?", "\n\n", " that", " the minister",
     " told", " reporters", " late", ":", " – ", " (", ")", " who", " and", " according to", " called", " it",
     "\u200f", "\x07"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=60).map("".join))
def test_whatever_the_text(text: str) -> None:
    """No text raises; every span lies in the text, is not blank, and a shown speaker stands in the text."""
    for quotation in read(text):
        assert 0 <= quotation.start < quotation.end <= len(text)
        assert text[quotation.start : quotation.end].strip()
        assert all(quotation.start <= span.start < span.end <= quotation.end for span in quotation.quoted)
        if quotation.speaker.name is not None:
            assert quotation.speaker.name in " ".join(text.split()) or quotation.speaker.name in text


@pytest.mark.parametrize(
    "text",
    [
        "Lee asked an expert on political messaging,",
        "The secretary of who told, said it was late",
        "The boat, Lee said,",
        "Lee said on a pier that slipped",
        "Lee said in a note that paper",
    ],
)
def test_a_sentence_that_breaks_off_breaks_no_rule(text: str, caplog: pytest.LogCaptureFixture) -> None:
    """Cut anywhere, a sentence is read to its end."""
    read(f"{text}\n\n“It is late,” said the mayor of the town. She told them of the boats that they had lost.")
    assert not caplog.records


@pytest.mark.parametrize(("text", "content"), [*AGAINST, *BEFORE_ITS_VERB])
def test_a_content_ends_where_another_speaker_goes_on(text: str, content: str) -> None:
    """Neither another speaker's saying behind ", while" is part of it, nor the verb its speaker is the subject of."""
    found = holding(text, content)[0]
    assert text[found.start : found.end] == content


@pytest.mark.parametrize(("text", "words"), NO_SPEAKERS)
def test_half_phrases_are_no_speakers(text: str, words: str) -> None:
    """Words that the sentence uses otherwise are shown as nobody, neither alone nor in a longer name."""
    assert not [quotation for quotation in read(text) if words in (quotation.speaker.name or "")]
