"""Tests of what an answer is made from: everything of a few articles, the newest of many."""

import pytest

from bot.answers.asked import understand
from bot.answers.reach import NEWEST, WINDOW, number_of, reach
from bot.answers.who_said import who_said
from bot.models import Question
from bot.speakers import Known
from tests.store.memory import MemoryArchive
from tests.store.readings import reading

ASKED = understand("harbour")


def _archive(number: int) -> MemoryArchive:
    archive = MemoryArchive()
    archive.put(
        [reading(f"The harbour is open, letter {n}.", published=f"2026-01-{1 + n % 28:02}") for n in range(number)]
    )
    return archive


@pytest.mark.parametrize("number", [1, NEWEST, NEWEST + 1, WINDOW])
def test_a_few_articles_are_all_read(number: int) -> None:
    """Up to the window every matching article is read, newest first, and nothing is said of a window."""
    found = reach(_archive(number), ASKED, ASKED.wanted)
    assert (len(found.readings), found.total, found.narrowed) == (number, number, False)
    days = [each.article.published.value for each in found.readings if each.article.published]
    assert days == sorted(days, reverse=True)


def test_of_many_the_newest_are_read() -> None:
    """Beyond the window the newest are read, the rest is counted, and the answer says so."""
    archive = _archive(WINDOW + 1)
    found = reach(archive, ASKED, ASKED.wanted)
    assert (len(found.readings), found.total, found.narrowed) == (NEWEST, WINDOW + 1, True)
    answer = who_said(Question(name="who_said", text="harbour"), archive, Known())
    assert f"{WINDOW + 1} articles match; shown from the newest {NEWEST}." in (answer.message or "")
    assert answer.counts.at_least


def test_articles_are_counted_without_being_read() -> None:
    """The number alone is what a reading would find."""
    assert number_of(_archive(70), ASKED, ASKED.wanted) == 70
