"""The relevance of a few articles, worked out from their own words as SQLite's bm25 does (k1 1.2, b 0.75)."""

import math
from collections.abc import Sequence

from sqlite_utils import Database

from bot.store.sqlite.best import average_length
from bot.store.sqlite.counts import number

_LEAST = 1e-6  # the weight of what more than half of all articles have


def ranked(db: Database, places: Sequence[int], phrases: Sequence[Sequence[str]]) -> list[int]:
    """Return the places by relevance, of equals the newest first. Several phrases are single words."""
    if len(places) < 2:  # noqa: PLR2004 - one alone is in order
        return list(places)
    average = average_length(db)
    needles = [f" {' '.join(phrase)} " for phrase in phrases]
    weights = _weights(db, [word for (word,) in phrases]) if len(phrases) > 1 else [1.0]
    scores = []
    for at, *columns in db.conn.execute(
        f"SELECT place, headline, words, labels FROM articles WHERE place IN ({','.join('?' * len(places))})", places
    ):
        length = sum(column.count(" ") + 1 for column in columns if column)
        norm = 1.2 * (0.25 + 0.75 * length / average)
        texts = [f" {column} " for column in columns[:2] if column]
        times = [sum(_times(text, needle) for text in texts) for needle in needles]
        scores.append((sum(w * tf * 2.2 / (tf + norm) for w, tf in zip(weights, times, strict=True)), at))
    return [at for _, at in sorted(scores, reverse=True)]


def _weights(db: Database, words: Sequence[str]) -> list[float]:
    articles = number(db, "articles")
    marks = ",".join("?" * len(words))
    having = dict(db.conn.execute(f"SELECT term, articles FROM terms WHERE term IN ({marks})", words).fetchall())
    counts = (having.get(word, 0) for word in words)
    return [max(math.log((articles - count + 0.5) / (count + 0.5)), _LEAST) for count in counts]


def _times(text: str, needle: str) -> int:
    """Return how often a phrase stands in a column, overlapping ones each."""
    count, at = 0, text.find(needle)
    while at >= 0:
        count, at = count + 1, text.find(needle, at + 1)
    return count
