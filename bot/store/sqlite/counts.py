"""The small tables of counts: what a batch adds to them and takes from them, applied once at its end."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlite_utils import Database

from bot.store.nearness import LONGEST, has_slips, slips
from bot.store.sqlite.tally import Tally
from bot.store.wordcounts import Counted

_TABLES = {
    "terms": ("term", "articles"),
    "outlets": ("name", "articles"),
    "engines": ("engine, version", "articles"),
    "speaker_words": ("word, name, key", "quotations"),
    "speaker_roles": ("name, key, role", "quotations"),
    "numbers": ("name", "value"),
}


class Counts:
    """What changes in the counts; `apply` writes it."""

    def __init__(self) -> None:
        """Start with no change."""
        self._changes: dict[str, Counter[tuple[str, ...]]] = {table: Counter() for table in _TABLES if table != "terms"}
        self._terms: Counter[str] = Counter()

    def add(self, tally: Tally, counted: Counted, *, dated: bool, sign: int = 1) -> None:
        """Count an article in, or out with `sign` -1."""
        self._count(self._terms, counted.words.keys(), sign)
        if tally.outlet is not None:
            self._changes["outlets"][(tally.outlet,)] += sign
        self._changes["engines"][tally.engine] += sign
        numbers = self._changes["numbers"]
        numbers[("articles",)] += sign
        numbers[("undated",)] += 0 if dated else sign
        numbers[("words",)] += sign * counted.length
        self._count(self._changes["speaker_words"], tally.spoken, sign)
        self._count(self._changes["speaker_roles"], tally.roles, sign)

    @staticmethod
    def _count(counter: Counter[Any], each: Iterable[Any], sign: int) -> None:
        if sign > 0:
            counter.update(each)
        else:
            counter.subtract(each)

    def apply(self, db: Database) -> list[str]:
        """Write the changes, and the slips of words that came or went; return all words of the batch, in order."""
        touched = sorted(self._terms)  # sorting them with their changes takes longer
        terms = [(term, n) for term in touched if (n := self._terms[term])]
        more, fewer = [term for term, n in terms if n > 0], [term for term, n in terms if n < 0]
        new_terms = _absent(db, "terms", "term", more)
        spoken = self._changes["speaker_words"]
        new_words = _absent(db, "speaker_words", "word", sorted({word for (word, _, _), n in spoken.items() if n > 0}))
        _write(db, "terms", terms)
        for table, changes in self._changes.items():
            _write(db, table, sorted((*key, n) for key, n in changes.items() if n))
        _write_slips(db, "term_slips", new_terms)
        _write_slips(db, "name_slips", new_words)
        _drop_slips(db, "term_slips", _absent(db, "terms", "term", fewer))
        silent = sorted({word for (word, _, _), n in spoken.items() if n < 0})
        _drop_slips(db, "name_slips", _absent(db, "speaker_words", "word", silent))
        return touched


def empty(db: Database) -> None:
    """Forget all counts, to count anew."""
    for table in (*_TABLES, "term_slips", "name_slips"):
        db.execute(f"DELETE FROM {table}")


def number(db: Database, name: str) -> int:
    """Return one of the numbers of the whole, 0 where none was written."""
    row = db.execute("SELECT value FROM numbers WHERE name = ?", (name,)).fetchone()
    return int(row[0]) if row else 0


def _write(db: Database, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Add to the counts of a table and take out what came down to nothing; the last value of a row is its change."""
    keys, count = _TABLES[table]
    marks = ", ".join("?" * (keys.count(",") + 2))
    db.conn.executemany(
        f"INSERT INTO {table} ({keys}, {count}) VALUES ({marks})"
        f" ON CONFLICT ({keys}) DO UPDATE SET {count} = {count} + excluded.{count}",
        rows,
    )
    where = " AND ".join(f"{key} = ?" for key in keys.split(", "))
    fallen = [row[:-1] for row in rows if row[-1] < 0]
    db.conn.executemany(f"DELETE FROM {table} WHERE {where} AND {count} = 0", fallen)


def _absent(db: Database, table: str, column: str, wanted: Sequence[str]) -> list[str]:
    """Return the words that a table does not have, in the order given."""
    rows = db.execute(
        f"SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE {column} = value)",
        (json.dumps(wanted),),
    )
    return [word for (word,) in rows]


def _write_slips(db: Database, table: str, new: Iterable[str]) -> None:
    """Write the slips of new words: `nearness.slips`, made in SQL in two thirds of the time."""
    db.execute(
        f"WITH n(at) AS (VALUES {', '.join(f'({at})' for at in range(LONGEST + 1))}),"
        " new(word, letters) AS MATERIALIZED (SELECT value, length(value) FROM json_each(?))"
        f" INSERT OR IGNORE INTO {table} (slip, word)"
        " SELECT substr(word, 1, at - 1) || substr(word, at + 1) AS slip, word"
        " FROM new CROSS JOIN n WHERE at <= letters ORDER BY slip, word",
        (json.dumps(list(filter(has_slips, new))),),
    )


def _drop_slips(db: Database, table: str, gone: Iterable[str]) -> None:
    rows = [(slip, word) for word in gone for slip in slips(word)]
    db.conn.executemany(f"DELETE FROM {table} WHERE slip = ? AND word = ?", rows)
