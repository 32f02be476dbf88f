"""One article to its reading."""

from hypothesis import given
from hypothesis import strategies as st

from bot.formats import read_document
from bot.ingest import read
from bot.models import Reading
from tests.formats.register import OUTLETS

FILL = "The harbour of Port Elm was closed on Monday after a storm tore two cranes from their rails. " * 8


def reading_of(text: str) -> Reading:
    """Read a pasted text."""
    (article,) = read_document(text.encode(), "a.txt", OUTLETS)
    return read(article, OUTLETS)


def test_sentences_have_their_kind() -> None:
    """The headline and clutter are told from the body."""
    text = "Storm shuts harbour\nBy Jane Doe\n\nNobody was hurt. The ships wait.\n\n© 2024 Latin Times"
    found = [(text[s.start : s.end], s.kind) for s in reading_of(text).sentences]
    assert found == [
        ("Storm shuts harbour", "headline"),
        ("By Jane Doe", "boilerplate"),
        ("Nobody was hurt.", "body"),
        ("The ships wait.", "body"),
        ("© 2024 Latin Times", "boilerplate"),
    ]


def test_a_heading_run_into_a_sentence_is_cut_off() -> None:
    """The sentence behind a run-in heading begins with its own first word."""
    text = f"{FILL}Calls for Calm Last Friday, the court warned again. {FILL}"
    pieces = [(text[s.start : s.end], s.kind) for s in reading_of(text).sentences]
    assert ("Calls for Calm", "boilerplate") in pieces
    assert ("Last Friday, the court warned again.", "body") in pieces


def test_persons_get_the_key_of_their_name() -> None:
    """Every person that is named can be found again; nobody else has a key."""
    reading = reading_of("“Nobody was hurt,” said Jane Doe. A report said that the cranes were old.\n")
    keys = {quotation.speaker.name: quotation.speaker.key for quotation in reading.quotations}
    assert keys["Jane Doe"]
    assert all(q.speaker.key is None for q in reading.quotations if q.speaker.kind != "person")


@given(
    st.lists(
        st.sampled_from(
            [FILL, "“Yes,” said Jane Doe.", "By Jane Doe", "Calls for Calm Last Friday, he left.", "\n", '"', "©"]
        )
    )
)
def test_sentences_cover_the_text_once(parts: list[str]) -> None:
    """Whatever the text, every character that is not blank lies in exactly one sentence."""
    text = " ".join(["Words.", *parts])
    sentences = reading_of(text).sentences
    at = 0
    for sentence in sentences:
        assert text[at : sentence.start].strip() == ""
        at = sentence.end
    assert text[at:].strip() == ""


def test_other_languages_keep_their_marks_and_name_nobody() -> None:
    """What stands in quotation marks in a German text is kept and attributed to nobody."""
    text = (
        "„Wir waren nicht vorbereitet“, sagte Jana Dau, die Bürgermeisterin der Stadt. Der Hafen ist bis zum Sommer"
        " geschlossen, und die Schiffe werden in den Nachbarort geschickt.\n"
    )
    reading = reading_of(text)
    assert reading.article.language == "de"
    assert [text[q.start : q.end] for q in reading.quotations] == ["Wir waren nicht vorbereitet"]
    assert {(q.state, q.speaker.name) for q in reading.quotations} == {("not_attributed", None)}
