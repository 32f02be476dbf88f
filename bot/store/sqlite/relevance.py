"""The order of what matches, as SQLite's bm25 has it, in half to three quarters of the time.

SQLite's bm25 first walks all articles that have a word or phrase, to weigh it, and then reads of each match how often
the word stands there. What a word weighs is known here from the counts, what one phrase weighs changes no order, and
how often words stand in an article is told by its repeated words (see `wordcounts`).
"""

import heapq
import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlite_utils import Database

from bot.store.sqlite.best import score, size
from bot.store.wordcounts import mark, phrase_times

# how often a word stands in an article, as `wordcounts.times` tells
_TIMES = "CASE WHEN instr(r.words, ?) THEN coalesce(unicode(substr(r.words, instr(r.words, ?) + 4, 4)), 1) ELSE 1 END"
_READ = 60  # articles beyond those wanted in which a phrase is counted, 20 µs each
_HELD = 1_000  # matches of a phrase that are put in order here; of more, SQLite is as quick
_UNKNOWN = 1_000_000_000  # length of an article that a program of an earlier version put: it comes last


class Among(NamedTuple):
    """The articles to put in order: a select of their places (as rowid), and its values."""

    select: str
    values: tuple[Any, ...]


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
        found = _by_phrase(db, phrases[0], among, wanted)
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


def _by_phrase(db: Database, phrase: str, among: Among, wanted: int) -> list[int] | None:
    """Go down the matches by the most they can score, until nothing that comes can be among the best.

    A phrase stands in an article no more often than its rarest word; only where that is several times is it counted.
    None where that takes longer than SQLite does: words that are all frequent say little about the phrase.
    """
    _, average = size(db)
    times, sought = _times(tuple(dict.fromkeys(phrase.split())))
    rows = db.conn.execute(
        f"SELECT m.rowid, coalesce(r.length, {_UNKNOWN}), {times} FROM ({among.select} LIMIT {_HELD + 1}) m"
        " LEFT JOIN repeated r ON r.article = m.rowid",
        (*sought, *among.values),
    ).fetchall()
    if len(rows) > _HELD:
        return None
    bounds = sorted(((score(most, length, average), at, length, most) for at, length, most in rows), reverse=True)
    best: list[tuple[float, int]] = []
    read = 0
    for bound, at, length, most in bounds:
        if len(best) == wanted and best[0] > (bound, at):
            break
        read += most > 1
        if read > wanted + _READ:
            return None
        exact = score(_in_article(db, at, phrase), length, average) if most > 1 else bound
        (heapq.heappush if len(best) < wanted else heapq.heappushpop)(best, (exact, at))
    return [at for _, at in sorted(best, reverse=True)]


def _times(words: Sequence[str]) -> tuple[str, list[bytes]]:
    """Return SQL for how often a word (of several the rarest) stands in an article, and the values in it."""
    values = [mark(word) for word in words for _ in range(2)]
    return (f"min({', '.join([_TIMES] * len(words))})" if len(words) > 1 else _TIMES), values


def _in_article(db: Database, at: int, phrase: str) -> int:
    """Return how often a phrase stands in one article, by its words."""
    columns = db.conn.execute("SELECT headline, words FROM articles WHERE place = ?", (at,)).fetchone()
    return sum(phrase_times(column, phrase) for column in columns)


def _weight(articles: int, having: int) -> float:
    """Return the factor of bm25 that is the same for all articles of one word, as SQLite has it."""
    return max(math.log((articles - having + 0.5) / (having + 0.5)), 1e-6)
