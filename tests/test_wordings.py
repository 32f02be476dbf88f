"""Tests of wordings: whether two render one utterance, and how they differ."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.tokens import words
from bot.wordings import alike, changes

PAIRS = [
    line.split("\t")
    for line in (Path(__file__).parent / "cases/wording_pairs.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def test_precision_of_same() -> None:
    """What is called the same is the same in at least 95 of 100 written pairs, and most of the same is found."""
    results = Counter((wanted, alike(one, other)) for one, other, wanted in PAIRS)
    called = sum(number for (_, got), number in results.items() if got == "same")
    true = sum(number for (wanted, _), number in results.items() if wanted == "same")
    assert len(PAIRS) >= 150
    assert results[("same", "same")] / called >= 0.98
    assert results[("same", "same")] / true >= 0.8


def test_different_is_never_same() -> None:
    """No pair with another meaning is joined."""
    assert [(one, other) for one, other, wanted in PAIRS if wanted == "different" and alike(one, other) == "same"] == []


@given(st.sampled_from(PAIRS))
def test_symmetric(pair: list[str]) -> None:
    """Which wording comes first makes no difference."""
    assert alike(pair[0], pair[1]) == alike(pair[1], pair[0])


def test_fragments_join_only_their_copies() -> None:
    """Fragments under four words join nothing but the very same words."""
    assert alike("regime change", "regime change") == "same"
    assert alike("regime change", "a regime change in spring") == "different"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("It may be in for surprises", "It could be in for surprises", [("may", "could")]),
        ("We haven't any", "We have not any", [("haven't", "have not")]),
        ("new [engine] parts such as these", "new parts like these", [("engine", ""), ("such as", "like")]),
        ("The same", "the same", []),
        ("", "words", [("", "words")]),
    ],
)
def test_word_diff(one: str, other: str, expected: list[tuple[str, str]]) -> None:
    """The diff names the words that differ, as printed, in order."""
    assert [tuple(change) for change in changes(one, other)] == expected


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text(one: str, other: str) -> None:
    """No text raises; equal words are the same and have no diff."""
    alike(one, other)
    if words(one) == words(other):
        assert changes(one, other) == ()
