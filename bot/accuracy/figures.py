"""What a measurement says: shares with the numbers behind them, never a bare percentage."""

from math import sqrt

from bot.models import Model

_Z = 1.959964  # standard normal quantile of a two-sided 95 % interval


class Share(Model):
    """`right` of `n`, with Wilson's 95 % interval; the share is None of nothing."""

    right: int
    n: int
    share: float | None
    low: float | None
    high: float | None


class Genre(Model):
    """How well an engine did on the articles of one genre: speakers shown that are right, stretches end to end."""

    articles: int
    shown: Share
    stretches: int
    end_to_end_f1: float


class Figures(Model):
    """How well an engine did on a set.

    `labelled` counts the things said by kind, how many of them are "not told" (the text does not say by whom), and the
    stretches in marks that "nobody" says. `states` and `kinds` count the speakers shown that are right; `detection_*`
    and `end_to_end_*` count stretches in marks; `attributed` and `rightly_attributed` count things said by somebody
    the text tells. `given` is the share of stretches found whose speaker is right, by what the text gives there: a
    name, a pronoun or a bare noun. `contents_f1` is end to end for whole contents, reported speech included, None where
    the file has none. `genres` is empty where the file states none.
    """

    engine: str
    articles: int
    labelled: dict[str, int]
    states: dict[str, Share]
    kinds: dict[str, Share]
    attributed: Share
    rightly_attributed: Share
    reported_found: Share | None
    detection_precision: Share
    detection_recall: Share
    end_to_end_precision: Share
    end_to_end_recall: Share
    end_to_end_f1: float
    given: dict[str, Share]
    contents_f1: float | None
    genres: dict[str, Genre]


def share(right: int, n: int) -> Share:
    """Return `right` of `n` with its interval (E. B. Wilson, 1927, JASA 22, 209-212), rounded to six places."""
    if not n:
        return Share(right=right, n=n, share=None, low=None, high=None)
    p = right / n
    middle = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    half = _Z / (1 + _Z**2 / n) * sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
    low, high = max(0.0, middle - half), min(1.0, middle + half)
    return Share(right=right, n=n, share=round(p, 6), low=round(low, 6), high=round(high, 6))


def f1(precision: Share, recall: Share) -> float:
    """Return the harmonic mean of both, 0 where nothing is right; their numbers count the same things right."""
    both = precision.n + recall.n
    return round(2 * precision.right / both, 6) if both else 0.0
