"""Words and names: how many, which are like one, which are forms of one."""

import json
from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from bot.store.interface import NameCount, TermCount
from bot.store.nearness import is_form, nearest, slips
from bot.store.searchable import indexed

_LAST = "\U0010ffff"
_BY_WORD = "SELECT name, key, quotations FROM speaker_words WHERE word = ? ORDER BY quotations DESC, name, key LIMIT ?"


def frequencies(db: Database, words: Sequence[str]) -> tuple[TermCount, ...]:
    """Return the number of articles of each word, in order."""
    counts = _articles(db, [indexed(word) for word in words])
    return tuple(TermCount(term=word, articles=counts.get(indexed(word), 0)) for word in words)


def similar(db: Database, word: str, limit: int) -> tuple[TermCount, ...]:
    """Return indexed words like `word`."""
    given = sorted(slips(word))
    rows = db.conn.execute(
        "SELECT DISTINCT s.word, t.articles FROM term_slips s JOIN terms t ON t.term = s.word"
        f" WHERE s.slip IN ({','.join('?' * len(given))})",
        given,
    )
    counts = dict(rows.fetchall())
    distances = {term: distance for distance, term in nearest(word, counts)}
    best = sorted(distances, key=lambda term: (distances[term], -counts[term], term))
    return tuple(TermCount(term=term, articles=counts[term]) for term in best[:limit])


def forms(db: Database, word: str, limit: int) -> tuple[TermCount, ...]:
    """Return indexed words that `word` begins or that begin it."""
    shorter = [word[:size] for size in range(max(len(word) - 3, 0), len(word))]
    longer = db.execute(
        "SELECT term FROM terms WHERE term > ? AND term < ? AND length(term) <= ?",
        (indexed(word), indexed(word) + _LAST, len(word) + 3),
    )
    found = [term for term in (*shorter, *(row[0] for row in longer)) if is_form(word, term)]
    counts = _articles(db, found)
    most = sorted(counts, key=lambda term: (-counts[term], term))
    return tuple(TermCount(term=term, articles=counts[term]) for term in most[:limit])


def names(db: Database, word: str, limit: int) -> tuple[NameCount, ...]:
    """Return speakers by a word of their name or key."""
    rows = db.execute(
        _BY_WORD,
        (word.encode("utf-8", "replace").decode(), limit),
    ).fetchall()
    return tuple(_name(db, *row) for row in rows)


def similar_names(db: Database, word: str, limit: int) -> tuple[NameCount, ...]:
    """Return speakers by a word like one of their name or key."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for like, distance in sorted(_like(db, word).items(), key=lambda item: item[1]):
        for name, key, quotations in db.execute(
            _BY_WORD,
            (like, limit),
        ):
            found.setdefault((name, key), (distance, -quotations))
    best = sorted(found, key=lambda who: (*found[who], *who))[:limit]
    return tuple(_name(db, name, key, -found[name, key][1]) for name, key in best)


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


def _name(db: Database, name: str, key: str, quotations: int) -> NameCount:
    role = db.execute(
        "SELECT role FROM speaker_roles WHERE name = ? AND key = ? ORDER BY quotations DESC, role LIMIT 1", (name, key)
    ).fetchone()
    return NameCount(name=name, key=key, role=role[0] if role else None, quotations=quotations)
