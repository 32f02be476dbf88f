"""Tests of whether two names are one person."""

from collections import Counter
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.speakers import compare, said_of
from bot.speakers.same import Likeness, Roles

PAIRS = (Path(__file__).parents[1] / "cases/name_pairs.tsv").read_text("utf-8").splitlines()
FLOORS = {"same": 0.98, "probable": 0.92, "different": 0.95}


def rows() -> list[tuple[str, str, str, Roles | None]]:
    """Return the pairs with the roles as sets of words."""
    found = []
    for line in PAIRS:
        if not line.startswith("#"):
            one, other, verdict, *roles = line.split("\t")
            words = (frozenset(roles[0].split()), frozenset(roles[1].split())) if roles else None
            found.append((one, other, verdict, words))
    return found


def test_there_are_enough_pairs() -> None:
    """The measure rests on at least 300 pairs of all three kinds."""
    assert len(rows()) >= 300
    assert {row[2] for row in rows()} == set(FLOORS)


@pytest.mark.parametrize("verdict", FLOORS)
def test_name_pairs(verdict: Likeness) -> None:
    """Each verdict's F1 over the written pairs is at least its floor."""
    results = Counter((wanted, compare(one, other, roles)) for one, other, wanted, roles in rows())
    right = results[(verdict, verdict)]
    said = sum(number for (_, got), number in results.items() if got == verdict)
    true = sum(number for (wanted, _), number in results.items() if wanted == verdict)
    assert 2 * right / (said + true) >= FLOORS[verdict]


def test_symmetric() -> None:
    """Which name comes first makes no difference."""
    for one, other, _, roles in rows():
        assert compare(one, other, roles) == compare(other, one, roles[::-1] if roles else None)


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text(one: str, other: str) -> None:
    """No text raises, and the verdict is symmetric."""
    assert compare(one, other) == compare(other, one)


def test_what_is_typed_means_a_name() -> None:
    """Parts of a name in any romanisation mean it; a woman's surname, or another's, does not."""
    for typed, name in product(("Lavrov", "sergei lavrov", "S. Lavrov", "Лавров"), ("Sergey Lavrov",)):
        assert said_of(typed, name)
    assert not said_of("Lavrova", "Sergey Lavrov")
    assert not said_of("Donald Trump Jr", "Donald Trump")
    assert not said_of("*", "Sergey Lavrov")
