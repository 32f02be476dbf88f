"""What a person typed, to a question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import Question
from bot.slack.questions import command_question, parse_question

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
    ("who said <http://gazeta.ru|Gazeta.ru>", "who_said", "Gazeta.ru"),
    ("who said AT&amp;T &lt;b&gt;", "who_said", "AT&T <b>"),
    ("sourcery", "who_said", "sourcery"),
    ("Who  Said   C++", "who_said", "C++"),
    ("/who-said *", "who_said", "*"),
    ("who-said “unbalanced", "who_said", '"unbalanced'),
]


@pytest.mark.parametrize(("text", "name", "rest"), TYPED)
def test_typed_lines(text: str, name: str, rest: str) -> None:
    """Each way of asking names its question and leaves the words as typed."""
    assert parse_question(text) == Question(name=name, text=rest)


def test_a_command_takes_help_as_help() -> None:
    """`/sources help` asks for help, and the word in quotation marks is searched."""
    assert command_question("sources", "help").name == "help"
    assert command_question("sources", '"help"') == Question(name="sources", text='"help"')


@given(st.text())
def test_no_text_raises(text: str) -> None:
    """Whatever is typed, some question comes out."""
    assert parse_question(text).name in {"who_said", "sources", "help"}
