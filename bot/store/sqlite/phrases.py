"""The best articles of one phrase, without finding all of them.

For every article that has the rarest word of a phrase the index steps to it in the list of each other word: of words
like "the" these lists are most of the index, and the steps nearly all of the work. Two rarer words tell almost as well
which articles have the phrase; the few of them that come to the top are read.
"""

import heapq
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from sqlite_utils import Database

from bot.store.searchable import indexed
from bot.store.sqlite.best import score, size
from bot.store.sqlite.matching import Among, Asked, matching
from bot.store.wordcounts import mark, phrase_times, times

_HELD = 1_000  # articles that are put in order here; of more, SQLite is as quick
_READ = 60  # of these, beyond those wanted, in which the phrase is counted, 20 µs each
_TOGETHER = 4  # as long as too few are found, or so many, are read at once
# an article that a program of an earlier version put comes last
_REPEATED = (
    "SELECT m.rowid, coalesce(r.length, 1000000000), coalesce(r.words, x'') FROM ({select} LIMIT {limit:d}) m"
    " LEFT JOIN repeated r ON r.article = m.rowid"
)
_MORE = 16  # a word in so many times more articles than the rarest is left out: steps to a shorter list cost little
_SHARE = 3  # a word in more than a third of all articles tells little beside the rarest
_PART = 2  # of the articles with the rarest word one in so many is looked at, else the others are left to the index
_STEPS = 16  # steps to the list of a word that take as long as reading an article


def by_rarer_words(db: Database, asked: Asked, having: Mapping[str, int], wanted: int) -> list[int] | None:
    """Return the first places of one phrase by relevance, None where its frequent words have to be looked for as well.

    `having` tells how many articles have each word.
    """
    phrases = [phrase for phrase in asked.query.phrases if phrase]
    words = [indexed(word) for phrase in phrases for word in phrase]
    rarest = _rarest(words, having)
    if len(phrases) > 1 or len(rarest) < 3:  # noqa: PLR2004 - two are looked for, so that a third can be left out
        return None
    counts = [having.get(word, 0) for word in rarest]
    kept = {word for word, n in zip(rarest, counts, strict=True) if n <= max(counts[1], _MORE * counts[0])}
    if len(kept) == len(rarest):
        return None
    articles, average = size(db)
    if counts[1] * _SHARE > articles or counts[0] * counts[1] > _HELD * articles:
        return None
    pieces = [tuple(piece) for is_kept, piece in groupby(phrases[0], lambda word: indexed(word) in kept) if is_kept]
    wider = matching(asked, pieces)
    most = {"held": min(_HELD, counts[0] // _PART), "read": wanted + min(_READ, counts[0] // _STEPS)}
    return _first(db, " ".join(words), rarest, wider, wanted, average=average, certain=False, **most)


def by_phrase(db: Database, phrase: str, having: Mapping[str, int], among: Among, wanted: int) -> list[int] | None:
    """Return the first of the articles that have a phrase, None where that takes longer than SQLite does.

    That is so for words that are all frequent, which say little about the phrase.
    """
    _, average = size(db)
    rarest = _rarest(phrase.split(), having)
    return _first(db, phrase, rarest, among, wanted, average=average, held=_HELD, read=wanted + _READ, certain=True)


def _rarest(words: Iterable[str], having: Mapping[str, int]) -> list[str]:
    """Return each word once, the rarest first."""
    return sorted(set(words), key=lambda word: having.get(word, 0))


def _first(
    db: Database,
    phrase: str,
    rarest: Sequence[str],
    among: Among,
    wanted: int,
    *,
    average: float,
    held: int,
    read: int,
    certain: bool,
) -> list[int] | None:
    """Go down the articles by the most they can score, until nothing that comes can be among the best.

    A phrase stands in an article no more often than its rarest word; only where that is several times is it counted, or
    where it is not `certain` that the article has the phrase. None where more articles than `held` may have it, or more
    than `read` would have to be read.
    """
    places = db.conn.execute(_REPEATED.format(select=among.select, limit=held + 1), among.values).fetchall()
    if len(places) > held:
        return None
    bounds, once = [], mark(rarest[0])
    for at, length, repeated in places:
        most = min(times(repeated, word) for word in rarest) if once in repeated else 1
        bounds.append((score(most, length, average), at, length, most))
    bounds.sort(reverse=True)
    best: list[tuple[float, int]] = []
    seen = 0
    while seen < len(bounds) and (len(best) < wanted or best[0] < bounds[seen][:2]):
        some = bounds[seen : seen + max(wanted - len(best), _TOGETHER)]
        unsure = [at for _, at, _, most in some if most > 1 or not certain]
        seen, read = seen + len(some), read - len(unsure)
        if read < 0:
            return None
        counts = _in_articles(db, unsure, phrase)
        for _, at, length, _ in some:
            often = counts.get(at, 1)
            if often:
                exact = score(often, length, average), at
                (heapq.heappush if len(best) < wanted else heapq.heappushpop)(best, exact)
    return [at for _, at in sorted(best, reverse=True)]


def _in_articles(db: Database, places: Sequence[int], phrase: str) -> dict[int, int]:
    """Return how often a phrase stands in each of these articles, by their words."""
    rows = db.conn.execute(
        f"SELECT place, headline, words FROM articles WHERE place IN ({','.join('?' * len(places))})", places
    )
    return {at: sum(phrase_times(column, phrase) for column in columns) for at, *columns in rows}
