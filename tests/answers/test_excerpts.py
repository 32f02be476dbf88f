"""Tests of cutting an excerpt."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.answers.excerpts import LONGEST, LONGEST_QUOTED, excerpt
from bot.models import Span
from tests.answers.news import span

TAIL = (
    ", while the harbour board, which met for the third time this month, "
    "spoke of the weather, the tides and the price of coal"
)


def test_a_short_sentence_stays_whole() -> None:
    """Up to 256 characters the excerpt is the sentence."""
    text = "The ferry will sail again in May."
    assert excerpt(text, 0, len(text), [span(text, "ferry")]) == (0, len(text), "none")


def test_a_long_sentence_is_cut_at_a_clause() -> None:
    """A long sentence loses clauses, keeps the hit and ends behind a comma or a word's end."""
    text = "The ferry will sail again in May" + TAIL + TAIL + "."
    shown = excerpt(text, 0, len(text), [span(text, "ferry")])
    assert shown.cut == "end"
    assert shown.end - shown.start <= LONGEST
    assert re.match(r"\W", text[shown.end :])


def test_negation_stays() -> None:
    """A negation far from the hit is never cut away."""
    text = (
        "The board, which met on Monday, said that it does not, as some papers wrote"
        + TAIL
        + TAIL
        + ", want the ferry back."
    )
    shown = excerpt(text, 0, len(text), [span(text, "ferry")])
    assert "not" in text[shown.start : shown.end]
    assert "ferry" in text[shown.start : shown.end]


def test_quoted_content_is_not_cut() -> None:
    """Words in marks stay whole below 500 characters, wherever the hit is in them."""
    quote = "We have, as everybody knows, and as nobody denies, waited for this ferry, and for the pier" + TAIL * 2
    text = f"Last week, after a long debate, and before the vote, the mayor told the board: “{quote}.” Then it rained."
    shown = excerpt(text, 0, len(text), [span(text, "ferry")])
    assert quote in text[shown.start : shown.end]


def test_a_very_long_quotation_is_cut_behind_its_first_500() -> None:
    """Quoted content of more than 500 characters is cut, and never below 500."""
    quote = "We waited for this ferry" + TAIL * 12
    text = f"“{quote}.”"
    shown = excerpt(text, 0, len(text), [span(text, "ferry")])
    assert LONGEST_QUOTED <= shown.end - shown.start < len(text)


PIECES = st.sampled_from(
    [
        "the ferry",
        "said",
        "not",
        "“a slow boat, and a wet one”",
        ", which",
        " – ",
        "; and",
        "Kalmar",
        "no,",
        '"unclosed',
        "winter" * 9,
    ]
)


@given(st.lists(PIECES, min_size=1, max_size=60), st.data())
def test_what_must_stay_stays(pieces: list[str], data: st.DataObject) -> None:
    """Every span to keep is inside the excerpt, which is a trimmed piece of its sentence."""
    text = " ".join(pieces)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    shown = excerpt(text, 0, len(text), [Span(start=start, end=end)])
    assert 0 <= shown.start <= shown.end <= len(text)
    kept = text[start:end].strip()
    assert kept in text[shown.start : shown.end]
    assert (shown.cut == "none") == (text[shown.start : shown.end] == text.strip() or len(text) <= LONGEST)
