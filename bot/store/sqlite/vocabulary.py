"""Words and names: how many, which are like one, which are forms of one."""

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter

from sqlite_utils import Database

from bot.store.interface import NameCount, TermCount
from bot.store.nearness import MOST_LETTERS_MORE, SHORTEST, is_form, nearest, slips
from bot.store.searchable import indexed

_LAST = "\U0010ffff"
_WITH_ROLES = (
    "SELECT w.name, w.key, (SELECT role FROM speaker_roles r WHERE r.name = w.name AND r.key = w.key"
    " ORDER BY quotations DESC, role LIMIT 1), w.quotations FROM speaker_words w WHERE w.word = ?"
    " ORDER BY w.quotations DESC, w.name, w.key LIMIT ?"
)
_ROLES = (
    "SELECT (SELECT role FROM speaker_roles WHERE name = json_extract(value, '$[0]')"
    " AND key = json_extract(value, '$[1]') ORDER BY quotations DESC, role LIMIT 1) FROM json_each(?) ORDER BY id"
)
_BY_WORD = "SELECT name, key, quotations FROM speaker_words WHERE word = ? ORDER BY quotations DESC, name, key LIMIT ?"


def frequencies(db: Database, words: Sequence[str]) -> tuple[TermCount, ...]:
    """Return the number of articles of each word, in order."""
    counts = _articles(db, [indexed(word) for word in words])
    return tuple(TermCount(term=word, articles=counts.get(indexed(word), 0)) for word in words)


def similar(db: Database, word: str, limit: int) -> tuple[TermCount, ...]:
    """Return indexed words like `word`."""
    given = sorted(slips(word))
    rows = db.conn.execute(
        "SELECT s.word, t.articles FROM term_slips s JOIN terms t ON t.term = s.word"
        f" WHERE s.slip IN ({','.join('?' * len(given))})",
        given,
    )
    counts = dict(rows.fetchall())
    distances = {term: distance for distance, term in nearest(word, counts)}
    best = sorted(distances, key=lambda term: (distances[term], -counts[term], term))
    return tuple(TermCount(term=term, articles=counts[term]) for term in best[:limit])


def forms(db: Database, word: str, limit: int) -> tuple[TermCount, ...]:
    """Return indexed words that `word` begins or that begin it."""
    if len(word) < SHORTEST:
        return ()
    counts = _articles(db, [word[:size] for size in range(max(len(word) - MOST_LETTERS_MORE, SHORTEST), len(word))])
    first = indexed(word)
    longer = db.conn.execute(
        "SELECT term, articles FROM terms WHERE term > ? AND term < ? AND length(term) <= ?"
        " ORDER BY articles DESC, term LIMIT ?",
        (first, first + _LAST, len(word) + MOST_LETTERS_MORE, limit),
    )
    counts |= {term: articles for term, articles in longer if is_form(word, term)}
    most = sorted(counts, key=lambda term: (-counts[term], term))
    return tuple(TermCount(term=term, articles=counts[term]) for term in most[:limit])


def names(db: Database, word: str, limit: int) -> tuple[NameCount, ...]:
    """Return speakers by a word of their name or key."""
    rows = db.conn.execute(_WITH_ROLES, (word.encode("utf-8", "replace").decode(), limit))
    return tuple(NameCount(*row) for row in rows.fetchall())


def similar_names(db: Database, word: str, limit: int) -> tuple[NameCount, ...]:
    """Return speakers by a word like one of their name or key."""
    found: dict[tuple[str, str], int] = {}
    for _, likes in groupby(sorted((distance, like) for like, distance in _like(db, word).items()), itemgetter(0)):
        if len(found) >= limit:  # what is further off comes behind all of these
            break
        some = {(name, key): times for _, like in likes for name, key, times in _speakers(db, like, limit)}
        nearest_first = sorted(some.items(), key=lambda item: (-item[1], item[0]))
        found.update({who: times for who, times in nearest_first if who not in found})
    best = [(*who, times) for who, times in found.items()]
    return _with_roles(db, best[:limit])


def _speakers(db: Database, word: str, limit: int) -> list[tuple[str, str, int]]:
    return db.conn.execute(_BY_WORD, (word, limit)).fetchall()


def _like(db: Database, word: str) -> dict[str, int]:
    rows = db.execute(
        "SELECT DISTINCT word FROM name_slips WHERE slip IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(slips(word))),),
    )
    return {term: distance for distance, term in nearest(word, (row[0] for row in rows))}


def _articles(db: Database, terms: Iterable[str]) -> dict[str, int]:
    rows = db.execute(
        "SELECT term, articles FROM terms WHERE term IN (SELECT value FROM json_each(?))", (json.dumps(list(terms)),)
    )
    return dict(rows.fetchall())


def _with_roles(db: Database, speakers: Sequence[tuple[str, str, int]]) -> tuple[NameCount, ...]:
    """Return speakers (name, key, quotations) with the most frequent role of each."""
    rows = db.conn.execute(_ROLES, (json.dumps([each[:2] for each in speakers]),))
    roles = [role for (role,) in rows.fetchall()]
    return tuple(NameCount(name, key, role, times) for (name, key, times), role in zip(speakers, roles, strict=True))
