"""Dates as people say them."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.asking.periods import find_periods, period_of
from tests.slack.reading import TODAY

SAID = [
    ("since October", "2026-10-01", None),
    ("since December", "2025-12-01", None),
    ("since March 2025", "2025-03-01", None),
    ("since 2025-10", "2025-10-01", None),
    ("since the start of the year", "2026-01-01", None),
    ("since two weeks ago", "2026-11-02", None),
    ("from March onwards", "2026-03-01", None),
    ("after October 2025", "2025-11-01", None),
    ("after 3 November 2025", "2025-11-04", None),
    ("before October 2025", None, "2025-09-30"),
    ("before 3rd of November 2025", None, "2025-11-02"),
    ("until October 2025", None, "2025-10-31"),
    ("up to 10/31/2025", None, "2025-10-31"),
    ("in 2025", "2025-01-01", "2025-12-31"),
    ("in February 2024", "2024-02-01", "2024-02-29"),
    ("in Sept. 2025", "2025-09-01", "2025-09-30"),
    ("in May", "2026-05-01", "2026-05-31"),
    ("on 31.10.2025", "2025-10-31", "2025-10-31"),
    ("on November 3", "2026-11-03", "2026-11-03"),
    ("on December 3", "2025-12-03", "2025-12-03"),
    ("on Sunday", "2026-11-22", "2026-11-22"),
    ("last Sunday", "2026-11-15", "2026-11-15"),
    ("last October", "2026-10-01", "2026-10-31"),
    ("last November", "2025-11-01", "2025-11-30"),
    ("today", "2026-11-22", "2026-11-22"),
    ("yesterday", "2026-11-21", "2026-11-21"),
    ("the day before yesterday", "2026-11-20", "2026-11-20"),
    ("this week", "2026-11-16", "2026-11-22"),
    ("last week", "2026-11-09", "2026-11-15"),
    ("last month", "2026-10-01", "2026-10-31"),
    ("earlier this year", "2026-01-01", "2026-11-22"),
    ("the last week", "2026-11-15", "2026-11-22"),
    ("over the past three months", "2026-08-22", "2026-11-22"),
    ("in the last 10 days", "2026-11-12", "2026-11-22"),
    ("a few days ago", "2026-11-19", "2026-11-19"),
    ("two years ago", "2024-01-01", "2024-12-31"),
    ("between March and May 2025", "2025-03-01", "2025-05-31"),
    ("between November and February 2025", "2024-11-01", "2025-02-28"),
    ("between 3 and 10 November 2025", "2025-11-03", "2025-11-10"),
    ("from 2024 to 2025", "2024-01-01", "2025-12-31"),
    ("from October 3 until October 9, 2025", "2025-10-03", "2025-10-09"),
]
NO_DATES = [
    "before the summit",
    "since the war",
    "after the October Revolution",
    "on 03/04/2025",
    "since 31 February 2025",
    "USA Today",
    "between us and them",
    "from Russia to Venezuela",
    "in time",
    "before 0001-01-01",
    "the last Monday club",
]


@pytest.mark.parametrize(("said", "after", "before"), SAID)
def test_periods(said: str, after: str | None, before: str | None) -> None:
    """Each way of saying it is first and last day, both counted in."""
    period = period_of(said, TODAY)
    assert period is not None
    assert (period.after and period.after.isoformat(), period.before and period.before.isoformat()) == (after, before)


@pytest.mark.parametrize("said", NO_DATES)
def test_no_dates(said: str) -> None:
    """An event is no date, nor is a day that does not exist or may be two; at most the date inside is found."""
    assert period_of(said, TODAY) is None


@pytest.mark.parametrize(("said", "after", "before"), SAID)
def test_without_a_day_nothing_is_guessed(said: str, after: str | None, before: str | None) -> None:
    """Without today's date, what is read is what is read with it, and states its year."""
    period = period_of(said, None)
    if period is not None:
        assert re.search(r"\d{4}", said)
        assert (period.after and str(period.after), period.before and str(period.before)) == (after, before)


def test_where_a_period_stands() -> None:
    """The stretch covers the preposition, so that what is left reads on."""
    text = "said since October about Cuba"
    (found,) = find_periods(text, TODAY)
    assert text[found.start : found.end] == "since October"


_PIECES = """since before after in on from to between and last past this three days week ago October 2025 31 Monday
2025-13-99""".split()


@given(st.lists(st.sampled_from(_PIECES), max_size=9).map(" ".join), st.none() | st.dates())
def test_no_line_raises(text: str, today: date | None) -> None:
    """Any line on any day gives periods in order, none over another, none that ends before it begins."""
    end = 0
    for found in find_periods(text, today):
        assert end <= found.start < found.end <= len(text)
        assert not (found.period.after and found.period.before) or found.period.after <= found.period.before
        end = found.end
