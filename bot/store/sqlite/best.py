"""The best rows of frequent words, kept beside the index.

Ranking a word costs 1.5 to 3 µs for each article that has it, so a word that a thousandth of all articles have would
take seconds at a hundred million. For every word but the rarest the best articles are kept in a list with what bm25
needs of each (how often the word stands there, how long the article is). A list is kept in order by the average length
of when it was made; the first rows are put in order anew when asked, by the average length of then.
"""

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import heappush, heappushpop
from typing import NamedTuple

from sqlite_utils import Database

from bot.store.wordcounts import Counted, times

_MARGIN = 32  # rows looked at beyond those asked for: their order may have changed with the average length
_INSERT = "INSERT OR REPLACE INTO best (term, score, article, tf, length) VALUES (?, ?, ?, ?, ?)"
# limits of short queries stand in the SQL: SQLite plans anew for each value that is bound to one
_FIRST = (
    "SELECT b.score, b.article, b.tf, b.length, f.floor, f.average,"
    " (SELECT value FROM numbers WHERE name = 'words') * 1.0 / (SELECT value FROM numbers WHERE name = 'articles')"
    " FROM frequent f JOIN best b ON b.term = f.term WHERE f.term = ?"
    " ORDER BY b.score DESC, b.article DESC LIMIT {limit:d}"
)

_Row = tuple[str, float, int, int, int]


class Lists(NamedTuple):
    """Which words have lists, and how long these are."""

    enough: int = 192  # articles a word must stand in to have a list: ranking fewer is quick, about 3 µs each
    kept: int = 128  # rows left by a trim; an answer reads the first of them only
    most: int = 224  # rows that call for a trim
    drift: float = 0.1  # when the average length has moved by that much, a list is made anew


class BestRows:
    """What a batch changes in the lists; `apply` writes it after the counts were written."""

    def __init__(self, lists: Lists) -> None:
        """Start with no change."""
        self._lists = lists
        self._came: list[tuple[int, Counted]] = []
        self._went: list[tuple[int, Counted]] = []

    def add(self, at: int, counted: Counted) -> None:
        """Take note of an article's words."""
        self._came.append((at, counted))

    def take(self, at: int, counted: Counted) -> None:
        """Take note of an article that goes."""
        self._went.append((at, counted))

    def apply(self, db: Database, words: Sequence[str]) -> None:
        """Write rows, trim what is too long, make anew what is too short, new or out of date.

        `words` are all words of the batch, in order. What is looked up of the lists are theirs: a small batch costs as
        little in a large index.
        """
        listed = _listed(db, words)
        went, came = list(_going(self._went, listed)), _coming(self._came, listed)
        db.conn.executemany("DELETE FROM best WHERE term = ? AND score = ? AND article = ?", went)
        db.conn.executemany(_INSERT, [row for term in sorted(came) for row in came[term]])
        lists = self._lists
        (_, average), enough = size(db), lists.enough
        remade = {
            row[0]
            for row in db.execute("SELECT term FROM frequent WHERE abs(average / ? - 1) > ?", (average, lists.drift))
        }
        remade |= _with_articles(db, [term for term in words if term not in listed], enough)
        gone = {term for term, *_ in went}
        for term, count in _sizes(db, gone):
            if count < lists.kept // 2 and listed[term][0] >= 0:
                remade.add(term)
        for term, count in _sizes(db, came.keys() - remade):
            if count > lists.most:
                _trim(db, term, lists.kept)
        for term in sorted(remade):
            make(db, term, lists.kept)
        for term in gone - _with_articles(db, sorted(gone), enough // 2 + 1):
            _forget(db, term)


def _listed(db: Database, words: Sequence[str]) -> dict[str, tuple[float, float]]:
    """Return, of those of these words that have lists, the floor and the average length the list was made with."""
    rows = db.execute(
        "SELECT term, floor, average FROM frequent WHERE term IN (SELECT value FROM json_each(?))",
        (json.dumps(words),),
    )
    return {term: (floor, average) for term, floor, average in rows}


def _coming(
    articles: Iterable[tuple[int, Counted]], listed: Mapping[str, tuple[float, float]]
) -> dict[str, list[_Row]]:
    """Return the rows of articles that belong on lists, by word."""
    bars = {term: _bar(*each) for term, each in listed.items()}
    found: defaultdict[str, list[_Row]] = defaultdict(list)
    for at, (counts, length) in articles:
        for term in bars.keys() & counts.keys():
            often = counts[term]
            least, more = bars[term]
            if often >= least + more * length:  # most words end here: this is asked of two hundred an article
                floor, average = listed[term]
                exact = score(often, length, average)
                if exact > floor:
                    found[term].append((term, exact, at, often, length))
    return found


def _going(
    articles: Iterable[tuple[int, Counted]], listed: Mapping[str, tuple[float, float]]
) -> Iterator[tuple[str, float, int]]:
    """Yield the rows that articles may have on lists."""
    for at, (counts, length) in articles:
        for term in listed.keys() & counts.keys():
            yield term, score(counts[term], length, listed[term][1]), at


def best_rows(db: Database, term: str, limit: int, skipped: int) -> list[int] | None:
    """Return the places of the best articles of a word, None where its list is too short, empty where it has none.

    Rows are read until none that follows can be among the best by the average length of now.
    """
    wanted, floor = skipped + limit, -1.0
    best: list[tuple[float, int]] = []
    for row in db.conn.execute(_FIRST.format(limit=wanted + _MARGIN), (term,)):
        kept, at, often, length, floor, before, average = row
        exact = (score(often, length, average), at)
        if len(best) < wanted:
            heappush(best, exact)
        elif best[0][0] > at_most(kept, before / average):
            break
        else:
            heappushpop(best, exact)
    if len(best) < wanted and floor >= 0:  # not every article that has the word is on the list
        return None
    return [at for _, at in sorted(best, reverse=True)[skipped:]]


def at_most(kept: float, grown: float) -> float:
    """Return what an article can score now that had this score by another average length, `grown` times today's.

    It is `score` with the length taken out of the listed one: most for a word that stands there once where articles
    have become shorter (`grown` is over 1), else the more often it stands there.
    """
    rest = (1 - grown) * (1.3 if grown > 1 else 1) + 2.2 * grown / kept
    return 2.2 / rest * (1 + 1e-9) if rest > 0 else math.inf


def score(times: int, length: int, average: float) -> float:
    """Return bm25 of an article of that length in which a word stands that often, without the word's own factor.

    As SQLite computes it: k1 is 1.2, b is 0.75.
    """
    return times * 2.2 / (times + 1.2 * (0.25 + 0.75 * length / average))


def _bar(floor: float, average: float) -> tuple[float, float]:
    """Return (a, b): a word that stands fewer than a + b * length times in an article cannot reach the floor.

    It is `score` solved for the number of times, and a hair less.
    """
    share = 1.2 * floor / (2.2 - floor) * (1 - 1e-9) if floor > 0 else -1.0
    return 0.25 * share, 0.75 * share / average


def size(db: Database) -> tuple[int, float]:
    """Return how many articles there are, and their average length in indexed words, 1 where they have none."""
    found = dict(db.conn.execute("SELECT name, value FROM numbers WHERE name IN ('words', 'articles')").fetchall())
    articles = found.get("articles", 0)
    return articles, found.get("words", 0) / (articles or 1) or 1.0


def make(db: Database, term: str, kept: int) -> None:
    """Make the list of a word from the index."""
    _forget(db, term)
    rows = db.execute(
        "SELECT b.place, r.length, r.words FROM (SELECT rowid AS place FROM articles_fts WHERE articles_fts MATCH ?"
        " ORDER BY bm25(articles_fts, 1.0, 1.0, 0.0), rowid DESC LIMIT ?) b JOIN repeated r ON r.article = b.place",
        (f'"{term}"', kept),
    ).fetchall()
    _, average = size(db)
    found = []
    for at, length, repeated in rows:
        often = times(repeated, term)
        found.append((term, score(often, length, average), at, often, length))
    db.conn.executemany(_INSERT, found)
    lowest = -1.0 if len(found) < kept else min(each[1] for each in found)
    db.execute("INSERT INTO frequent (term, floor, average) VALUES (?, ?, ?)", (term, lowest, average))


def make_all(db: Database, lists: Lists) -> None:
    """Make every list anew."""
    db.execute("DELETE FROM best")
    db.execute("DELETE FROM frequent")
    for (term,) in db.execute("SELECT term FROM terms WHERE articles >= ?", (lists.enough,)).fetchall():
        make(db, term, lists.kept)


def _trim(db: Database, term: str, kept: int) -> None:
    """Take the last rows off a list; its floor is the score of the last that stays."""
    lowest, article = db.execute(
        "SELECT score, article FROM best WHERE term = ? ORDER BY score DESC, article DESC LIMIT 1 OFFSET ?",
        (term, kept - 1),
    ).fetchone()
    db.execute("DELETE FROM best WHERE term = ? AND (score, article) < (?, ?)", (term, lowest, article))
    db.execute("UPDATE frequent SET floor = ? WHERE term = ?", (lowest, term))


def _forget(db: Database, term: str) -> None:
    db.execute("DELETE FROM best WHERE term = ?", (term,))
    db.execute("DELETE FROM frequent WHERE term = ?", (term,))


def _sizes(db: Database, terms: set[str]) -> list[tuple[str, int]]:
    return db.execute(
        "SELECT value, (SELECT count(*) FROM best WHERE term = value) FROM json_each(?)", (json.dumps(sorted(terms)),)
    ).fetchall()


def _with_articles(db: Database, terms: Sequence[str], enough: int) -> set[str]:
    rows = db.execute(
        "SELECT term FROM terms WHERE term IN (SELECT value FROM json_each(?)) AND articles >= ?",
        (json.dumps(terms), enough),
    )
    return {row[0] for row in rows}
