"""Shares and their intervals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.accuracy import share
from bot.accuracy.figures import f1


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0)],
)
def test_wilson_as_published(right: int, n: int, low: float, high: float) -> None:
    """The interval is the published one (81 of 263 is Newcombe's example of 1998), also at both ends."""
    assert (share(right, n).low, share(right, n).high) == pytest.approx((low, high), abs=5e-5)


def test_a_share_of_nothing() -> None:
    """Of nothing there is no share, and no division by zero."""
    assert share(0, 0).share is None
    assert f1(share(0, 0), share(0, 0)) == 0.0


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_interval_holds_the_share(found: tuple[int, int]) -> None:
    """The interval lies between 0 and 1 around the share."""
    result = share(*found)
    assert result.share is not None
    assert result.low is not None
    assert result.high is not None
    assert 0 <= result.low <= result.share <= result.high <= 1
