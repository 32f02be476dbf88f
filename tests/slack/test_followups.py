"""Remarks in a thread, and the next question they make."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import Question
from bot.slack.followups import follow_up
from bot.slack.questions import parse_question, understood
from tests.slack.reading import KNOWN, OUTLETS, TODAY, data, is_person

DATA = data("followups.yaml")
REMARKS = [(Question(name=each["after"][0], text=each["after"][1]), *row) for each in DATA for row in each["remarks"]]
_WORDS = """and only just the same for without forget drop what about how she he it that they Zakharova Lavrov October
2025 Guardian BBC which outlets link dates newest first in quotation marks who said did say treaty "never" by ? ,
anyone""".split()
_LINES = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(_WORDS), max_size=8).map(" ".join))
_BEFORE = st.sampled_from([before for before, *_ in REMARKS])


def following(before: Question, text: str) -> Question | None:
    """Return the follow-up on the tests' day."""
    return follow_up(before, text, TODAY, known=KNOWN, outlets=OUTLETS, is_person=is_person)


@pytest.mark.parametrize(("before", "text", "expected"), [(row[0], row[1], row[2:]) for row in REMARKS])
def test_remarks(before: Question, text: str, expected: tuple[str | None, ...]) -> None:
    """Every remark of the data makes the next question, or none."""
    found = following(before, text)
    assert ((found.name, found.text) if found else (None,)) == expected


def test_the_data_is_large_enough() -> None:
    """There are at least eighty follow-ups and forty remarks that are none."""
    follow_ups = [row for row in REMARKS if row[2] is not None]
    assert len(follow_ups) >= 80
    assert len(REMARKS) - len(follow_ups) >= 40


def test_by_default_a_capital_letter_makes_a_name() -> None:
    """Where nobody says who is a person, a word with a capital letter is one."""
    before = Question(name="who_said", text="by:Lavrov about:treaty")
    assert follow_up(before, "and Novikova?", TODAY) == Question(name="who_said", text="by:Novikova about:treaty")
    assert follow_up(before, "and sanctions?", TODAY) == Question(name="who_said", text="by:Lavrov about:sanctions")


def test_a_question_that_cannot_be_checked_is_searched() -> None:
    """Without a `check` question, "did she say …" in a thread asks `who_said`."""
    before = Question(name="who_said", text="by:Zakharova")
    found = follow_up(before, "did she say “never”?", TODAY)
    assert found == Question(name="who_said", text='"never" by:Zakharova')


@given(_BEFORE, _LINES)
def test_no_remark_raises_and_what_follows_can_be_typed(before: Question, text: str) -> None:
    """Whatever is written, the next question's slash form asks the same."""
    found = following(before, text)
    if found is not None:
        typed = understood(found).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        assert parse_question(typed, TODAY, known=KNOWN, outlets=OUTLETS) == found


@given(_BEFORE, _LINES)
def test_a_remark_said_twice_changes_nothing_more(before: Question, text: str) -> None:
    """Saying "only October" again asks the same question again."""
    once = following(before, text)
    if once is not None and following(once, text) is not None:
        assert following(once, text) == following(following(once, text) or once, text)
