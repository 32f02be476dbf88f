"""Tests of reading what a person typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.asked import MOST_PHRASES, understand


@pytest.mark.parametrize(
    ("typed", "phrases"),
    [
        ("Oreshnik", (("oreshnik",),)),
        ("Su-30", (("su", "30"),)),
        ("U.S.", (("u", "s"),)),
        ("Gov't", (("gov", "t"),)),
        ("C++", (("c", "++"),)),
        ("AND", (("and",),)),
        ("strategic treaty", (("strategic",), ("treaty",))),
        ('"final stage" treaty', (("final", "stage"), ("treaty",))),
        ("“final stage”", (("final", "stage"),)),
        ('"unbalanced treaty', (("unbalanced",), ("treaty",))),
        ("treaty treaty", (("treaty",),)),
        ("*", ()),
        ("🚀", ()),
        ('""', ()),
        ("", ()),
        ("http://example.org/x", (("http", "example", "org", "x"),)),
    ],
)
def test_words_and_phrases(typed: str, phrases: tuple[tuple[str, ...], ...]) -> None:
    """A chunk without spaces is a phrase, words all have to be there, quotation marks of any kind hold a phrase."""
    assert understand(typed).phrases == phrases


def test_filters() -> None:
    """Filters take plain and quoted values and leave the term."""
    asked = understand('treaty outlet:"The Times" by:Lavrov about:Putin sort:best OUTLET:BBC')
    assert asked.term == "treaty"
    assert asked.filters.outlet == ("The Times", "BBC")
    assert (asked.filters.by, asked.filters.about, asked.filters.sort) == (("Lavrov",), ("Putin",), "best")
    assert asked.wanted == (("treaty",), ("putin",))
    assert asked.notes == ()


@pytest.mark.parametrize(
    ("typed", "after", "before"),
    [
        ("x after:2025-10", date(2025, 10, 1), None),
        ("x before:2025-10", None, date(2025, 10, 31)),
        ("x after:2025 before:2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("x before:2024-02", None, date(2024, 2, 29)),
        ("x after:2025-10-31", date(2025, 10, 31), None),
    ],
)
def test_partial_dates_take_in_their_whole_span(typed: str, after: date | None, before: date | None) -> None:
    """A month or year stands for its first day behind `after:` and its last behind `before:`."""
    filters = understand(typed).filters
    assert (filters.after, filters.before) == (after, before)


@pytest.mark.parametrize(
    "typed", ["x after:yesterday", "x before:2025-13", "x sort:prettiest", "x by:", 'x outlet:"*"']
)
def test_what_cannot_be_used_is_said(typed: str) -> None:
    """A filter that makes no sense is left out, and a note says so."""
    asked = understand(typed)
    assert len(asked.notes) == 1
    assert asked.phrases == (("x",),)


def test_many_words_are_bounded() -> None:
    """More words than a question needs are cut off openly."""
    asked = understand(" ".join(f"word{number}" for number in range(900)))
    assert len(asked.phrases) == MOST_PHRASES
    assert "Only the first" in asked.notes[0]


@given(st.text(max_size=400))
def test_nothing_typed_raises(typed: str) -> None:
    """Any text is understood somehow, and its phrases hold folded words only."""
    for phrase in understand(typed).wanted:
        assert phrase
        assert all(phrase)
