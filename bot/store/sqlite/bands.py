"""The bands of each article's shingles: which articles may be copies of one another."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sqlite_utils import Database

from bot.store.meeting import pairs
from bot.store.searchable import packed_bands, unpacked_bands
from bot.store.sqlite.rows import placed

CROWD = 200  # articles of one band that are looked at, the newest: what more have is a stock phrase
_IN_BANDS = """
    SELECT b.article FROM json_each(?) j CROSS JOIN bands b ON b.band = j.value AND b.article >= coalesce(
        (SELECT article FROM bands WHERE band = j.value ORDER BY article DESC LIMIT 1 OFFSET ?), -9223372036854775808)
"""


class BandRows:
    """What a batch changes in the bands; `apply` writes it."""

    def __init__(self) -> None:
        """Start with no change."""
        self._new: dict[int, tuple[int, ...]] = {}
        self._gone: set[int] = set()

    def add(self, at: int, bands: tuple[int, ...]) -> None:
        """Take note of an article with the bands of its text."""
        self._new[at] = bands

    def take(self, at: int) -> None:
        """Take note of an article that goes."""
        self._gone.add(at)

    def apply(self, db: Database) -> None:
        """Write what differs; an article read anew keeps its rows."""
        old = _held(db, self._gone)
        same = {at for at, bands in old.items() if self._new.get(at) == bands}
        db.conn.executemany(
            "DELETE FROM bands WHERE band = ? AND article = ?",
            [(band, at) for at, bands in old.items() if at not in same for band in bands],
        )
        db.conn.executemany("DELETE FROM article_bands WHERE article = ?", [(at,) for at in old if at not in same])
        new = {at: bands for at, bands in self._new.items() if at not in same}
        db.conn.executemany(
            "INSERT INTO bands (band, article) VALUES (?, ?)",
            sorted((band, at) for at, bands in new.items() for band in bands),
        )
        db.conn.executemany(
            "INSERT INTO article_bands (article, bands) VALUES (?, ?)",
            [(at, packed_bands(bands)) for at, bands in sorted(new.items())],
        )


def empty(db: Database) -> None:
    """Forget all bands, to make them anew."""
    db.execute("DELETE FROM bands")
    db.execute("DELETE FROM article_bands")


def sharing(db: Database, ids: Sequence[str], limit: int) -> tuple[tuple[str, str], ...]:
    """Return pairs of articles that share a band."""
    places = placed(db, ids)
    given = _held(db, places.values())
    named = _ids(db, _others(db, given, limit)) if limit else {}
    names = {at: article_id for article_id, at in places.items()} | named
    bands = {names[at]: found for at, found in {**given, **_held(db, named)}.items()}
    return pairs([each for each in ids if each in places], named.values(), bands)


def _others(db: Database, given: Mapping[int, tuple[int, ...]], limit: int) -> tuple[int, ...]:
    """Return the places of other articles, those with most bands in common first, then the newest."""
    every = {band for bands in given.values() for band in bands}
    rows = db.execute(_IN_BANDS, (json.dumps(sorted(every)), CROWD - 1))
    shared = Counter(at for (at,) in rows if at not in given)
    return tuple(sorted(shared, key=lambda at: (-shared[at], -at))[:limit])


def _held(db: Database, places: Iterable[int]) -> dict[int, tuple[int, ...]]:
    rows = db.execute(
        "SELECT article, bands FROM article_bands WHERE article IN (SELECT value FROM json_each(?))",
        (json.dumps(list(places)),),
    )
    return {at: unpacked_bands(packed) for at, packed in rows}


def _ids(db: Database, places: Sequence[int]) -> dict[int, str]:
    """Return the ids of the articles at these places, in this order."""
    rows = db.execute(
        "SELECT place, id FROM articles WHERE place IN (SELECT value FROM json_each(?))", (json.dumps(list(places)),)
    )
    found = dict(rows.fetchall())
    return {at: found[at] for at in places if at in found}
