"""The plain reading of quotation marks that measures the engine's own."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.accuracy.stretches import stretches


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"No," she said. "Never."', ["No,", "Never."]),
        ("“No,” she said. “Ne“v”er.”", ["No,", "Ne“v"]),
        ('"A first paragraph.\n"A second."', ["A first paragraph.", "A second."]),
        ("``No,'' he said of «peace».", ["No,", "peace"]),
        ('A board of 12" and a "plank".', ["plank"]),
        ('Never closed: "and so on\nNext.', ["and so on"]),
        ("Closed” only. ‘Single’ ones.", []),
        ('Nothing " " inside.', []),
    ],
)
def test_stretches(text: str, expected: list[str]) -> None:
    """Curly, straight, TeX and angled marks pair within a line; an unclosed one runs to its end."""
    assert [text[start:end] for start, end in stretches(text)] == expected


@given(st.text(alphabet="ab \"“”«»`'\n,."))
def test_stretches_are_in_order_and_on_one_line(text: str) -> None:
    """Whatever the marks, stretches are in order, never overlap, never blank-edged, never over a line break."""
    found = list(stretches(text))
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in found)
    assert all("\n" not in text[start:end] for start, end in found)
