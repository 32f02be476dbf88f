"""The lists of best rows: how far down they have to be read."""

from hypothesis import given
from hypothesis import strategies as st

from bot.store.sqlite.best import at_most, score

lengths = st.integers(1, 5000)


@given(st.integers(1, 500), lengths, st.floats(1, 5000), st.floats(0.25, 4))
def test_no_article_scores_more_than_its_listed_score_allows(often: int, length: int, now: float, grown: float) -> None:
    """Whatever an article is like, the bound by its score of another average length holds."""
    assert score(often, length, now) <= at_most(score(often, length, now * grown), grown)
