"""What a person typed, to a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import Question
from bot.slack.questions import command_question, parse_question, plain_question, restated, straighten, understood
from tests.slack.reading import KNOWN, OUTLETS, TODAY, data

TYPED = [
    ("/who-said Oreshnik", "who_said", "Oreshnik"),
    ("/sources treaty", "sources", "treaty"),
    ("@bot who said Oreshnik?", "who_said", "Oreshnik"),
    ("<@U123> sources treaty", "sources", "treaty"),
    ("<@U123>, who said “in for some surprises”?", "who_said", '"in for some surprises"'),
    ("<@U123> Oreshnik", "who_said", "Oreshnik"),
    ("<@U123|bot> help", "help", ""),
    ("help", "help", ""),
    ("", "help", ""),
    ("<@U123>", "help", ""),
    ("/who-said", "help", ""),
    ("/help", "help", ""),
    ("who said <http://gazeta.ru|Gazeta.ru>", "who_said", "Gazeta.ru"),
    ("who said AT&amp;T &lt;b&gt;", "who_said", "AT&T <b>"),
    ("sourcery", "who_said", "sourcery"),
    ("Who  Said   C++", "who_said", "C++"),
    ("/who-said *", "who_said", "*"),
    ("/who-said :smile:", "who_said", ":smile:"),
    ("/who-said who said so", "who_said", "who said so"),
    ("/who-said what did Lavrov say about Cuba?", "who_said", "what did Lavrov say about Cuba?"),
    ("who-said “unbalanced", "who_said", '"unbalanced'),
]
PHRASINGS = data("phrasings.yaml")
TERMS = PHRASINGS["terms"]
ASKED = [tuple(row) for group, rows in PHRASINGS.items() if group != "terms" for row in rows]
# words that the rules look at, so that made-up lines come near their shapes
_WORDS = """who said what did has Lavrov Zakharova say about on Venezuela in the Guardian since before October 2025 last
week yesterday which outlets have story sources of for treaty is it true that check "no obstacles" 'never' and only
by:Peskov about:Cuba after:2025 please thanks ? , : " ' between from to help BBC where does come from it she
they""".split()
_LINES = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(_WORDS), max_size=14).map(" ".join),
    st.lists(st.one_of(st.sampled_from(_WORDS), st.text(max_size=6)), max_size=10).map(" ".join),
)


def asked(text: str) -> Question:
    """Return the question in a line on the tests' day."""
    return parse_question(text, TODAY, known=KNOWN, outlets=OUTLETS)


def escaped(text: str) -> str:
    """Return a line as Slack hands it over."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@pytest.mark.parametrize(("text", "name", "rest"), TYPED)
def test_typed_lines(text: str, name: str, rest: str) -> None:
    """Each way of asking names its question and leaves the words as typed."""
    assert parse_question(text) == Question(name=name, text=rest)


@pytest.mark.parametrize(("typed", "name", "text"), ASKED)
def test_phrasings(typed: str, name: str, text: str) -> None:
    """Every phrasing of the data is the question it means."""
    assert asked(typed) == Question(name=name, text=text)


@pytest.mark.parametrize("term", TERMS)
def test_terms_stay_as_typed(term: str) -> None:
    """A term that resembles a question loses no word, and is no question beyond doubt."""
    assert asked(term) == Question(name="who_said", text=term)
    plain = plain_question(term, TODAY, known=KNOWN, outlets=OUTLETS)
    assert plain is None or plain == Question(name="who_said", text=term)


def test_the_data_is_large_enough() -> None:
    """The phrasings are at least two hundred, each once."""
    typed = [row[0] for row in ASKED] + TERMS
    assert len(ASKED) >= 200
    assert len(set(typed)) == len(typed)


def test_what_cannot_be_checked_is_searched() -> None:
    """Without a `check` question the sentence is asked of `who_said`, speaker and words the same."""
    checked = asked("did Lavrov say “we have no requests”?")
    searched = parse_question("did Lavrov say “we have no requests”?")
    assert checked == Question(name="check", text='"we have no requests" by:Lavrov')
    assert searched == Question(name="who_said", text=checked.text)


def test_without_a_day_only_full_dates_are_read() -> None:
    """Where no day is given, "since October" is not made up, and October 2025 is read."""
    assert "after:" not in parse_question("what did Lavrov say about Cuba since October?").text
    assert parse_question("what did Lavrov say about Cuba since October 2025?").text.endswith("after:2025-10-01")


def test_without_a_register_an_outlet_is_a_speaker() -> None:
    """The register of outlets tells the Guardian from a person; a name that ends in Post needs none."""
    assert parse_question("what did the Guardian say about Cuba?").text == "by:Guardian about:Cuba"
    assert parse_question("who said Cuba in the Harbour Post?").text == 'Cuba outlet:"Harbour Post"'


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ('/quotes check "no obstacles" by:Lavrov', Question(name="check", text='"no obstacles" by:Lavrov')),
        ("/quotes", Question(name="help")),
        ("/quotes help", Question(name="help")),
        ("/quotes dance", Question(name="help")),
    ],
)
def test_the_third_command(line: str, question: Question) -> None:
    """`/quotes` has subcommands; an unknown one gets help."""
    assert asked(line) == question


def test_a_command_takes_help_as_help() -> None:
    """`/sources help` asks for help, and the word in quotation marks is searched."""
    assert command_question("sources", "help").name == "help"
    assert command_question("sources", '"help"') == Question(name="sources", text='"help"')


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("who said Oreshnik?", None),
        ("Oreshnik", None),
        ("<@U1> sources treaty", None),
        ("/who-said Oreshnik", None),
        ("help", None),
        ("what did Lavrov say about Cuba?", "/who-said by:Lavrov about:Cuba"),
        ("which outlets have the 14 missiles story?", "/sources 14 missiles"),
        ("did Lavrov say “never”?", '/quotes check "never" by:Lavrov'),
    ],
)
def test_an_answer_restates_only_what_was_read_into_it(typed: str, shown: str | None) -> None:
    """The slash form is shown where it says more than was typed."""
    assert restated(typed, asked(typed)) == shown


@given(_LINES)
def test_no_text_raises_and_the_slash_form_is_the_same_question(text: str) -> None:
    """Whatever is typed, some question comes out, and typing its slash form asks it again."""
    question = asked(text)
    assert question.name in KNOWN
    assert asked(escaped(understood(question))) == question


@given(_LINES)
def test_a_question_beyond_doubt_is_the_question(text: str) -> None:
    """What `plain_question` is sure of, `parse_question` reads in the same way."""
    plain = plain_question(text, TODAY, known=KNOWN, outlets=OUTLETS)
    assert plain is None or plain == asked(text)


@given(_LINES)
def test_words_in_quotation_marks_are_kept(text: str) -> None:
    """A phrase in quotation marks comes out as it went in, in whatever question it stands."""
    plain = straighten(text).replace('"', "").replace("'", "")
    assert '"the very words"' in asked(f'who said {plain} "the very words"').text


@pytest.mark.parametrize("text", ["who said " + "a b " * 2_000, "x" * 5_000, "<" * 5_000, '"' * 5_000, "hi " * 2_000])
def test_a_long_line_is_a_term(text: str) -> None:
    """A line too long for a question is searched, not refused."""
    assert asked(text).name == "who_said"
