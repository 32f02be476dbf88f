"""The order of a few articles that have a phrase, worked out from their own words as SQLite's bm25 does."""

import json
from collections.abc import Sequence

from sqlite_utils import Database

from bot.store.sqlite.best import average_length, indexed_length, score, weight

_EDGES = ("", " ")


def ranked(db: Database, places: Sequence[int], phrases: Sequence[str]) -> list[int]:
    """Return the places by relevance, of equals the newest first; a phrase is indexed words with a blank between.

    How much one phrase weighs beside another is told by its rarest word.
    """
    average = average_length(db)
    weights = [max(weight(db, word) for word in phrase.split()) for phrase in phrases]
    scores = []
    for at, headline, words, sizes in db.conn.execute(
        "SELECT a.place, a.headline, a.words, d.sz FROM articles a JOIN articles_fts_docsize d ON d.id = a.place"
        " WHERE a.place IN (SELECT value FROM json_each(?))",
        (json.dumps(list(places)),),
    ):
        length = indexed_length(sizes)
        times = (_times(words, phrase) + _times(headline, phrase) for phrase in phrases)
        found = (share * score(each, length, average) for share, each in zip(weights, times, strict=True))
        scores.append((sum(found), at))
    return [at for _, at in sorted(scores, reverse=True)]


def _times(column: str, phrase: str) -> int:
    """Return how often a phrase stands in a column, overlapping ones each."""
    count, at, size = 0, column.find(phrase), len(phrase)
    while at >= 0:
        if column[at - 1 : at] in _EDGES and column[at + size : at + size + 1] in _EDGES:
            count += 1
        at = column.find(phrase, at + 1)
    return count
