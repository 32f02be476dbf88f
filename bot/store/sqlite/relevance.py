"""The order of what matches, as SQLite's bm25 has it, in half to three quarters of the time.

SQLite's bm25 first walks all articles that have a word or phrase, to weigh it, and then reads of each match how often
the word stands there. What a word weighs is known here from the counts, what one phrase weighs changes no order, and
how often words stand in an article is told by its repeated words (see `wordcounts`).
"""

import math
from collections.abc import Mapping, Sequence

from sqlite_utils import Database

from bot.store.sqlite.best import size
from bot.store.sqlite.matching import Among
from bot.store.sqlite.phrases import by_phrase
from bot.store.wordcounts import mark

# how often a word stands in an article, as `wordcounts.times` tells
_TIMES = "CASE WHEN instr(r.words, ?) THEN coalesce(unicode(substr(r.words, instr(r.words, ?) + 4, 4)), 1) ELSE 1 END"


def ranked(
    db: Database,
    phrases: Sequence[str],
    having: Mapping[str, int],
    among: Among,
    wanted: int,
    *,
    roughly: bool = False,
) -> list[int] | None:
    """Return the first places by relevance, of equals the newest first; None where only SQLite knows the order.

    `phrases` are indexed words with a blank between, and the articles have all of them; `having` tells how many
    articles have each word. What several phrases weigh beside one another only SQLite knows; `roughly` goes by their
    rarest words.
    """
    split = [tuple(dict.fromkeys(phrase.split())) for phrase in phrases]
    if len(phrases) == 1 and " " in phrases[0]:
        found = by_phrase(db, phrases[0], having, among, wanted)
        if found is not None or not roughly:
            return found
    if any(" " in phrase for phrase in phrases) and not roughly:
        return None
    articles, average = size(db)
    scores, given = [], []
    for words in split:
        times, sought = _times(words)
        scores.append(f"? / (1.0 + (0.3 + ? * r.length) / {times})")  # k1 is 1.2 and b 0.75, as SQLite has it
        given += [_weight(articles, min(having.get(word, 0) for word in words)), 0.9 / average, *sought]
    rows = db.conn.execute(
        f"SELECT m.rowid FROM ({among.select}) m LEFT JOIN repeated r ON r.article = m.rowid"
        f" ORDER BY {' + '.join(scores)} DESC, m.rowid DESC LIMIT {wanted:d}",
        (*among.values, *given),
    )
    return [at for (at,) in rows]


def _times(words: Sequence[str]) -> tuple[str, list[bytes]]:
    """Return SQL for how often a word (of several the rarest) stands in an article, and the values in it."""
    values = [mark(word) for word in words for _ in range(2)]
    return (f"min({', '.join([_TIMES] * len(words))})" if len(words) > 1 else _TIMES), values


def _weight(articles: int, having: int) -> float:
    """Return the factor of bm25 that is the same for all articles of one word, as SQLite has it."""
    return max(math.log((articles - having + 0.5) / (having + 0.5)), 1e-6)
