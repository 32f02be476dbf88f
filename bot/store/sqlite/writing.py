"""Putting readings in and taking them out."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlite_utils import Database

from bot.models import Reading, Stated
from bot.store.interface import PutReport
from bot.store.sqlite.best import BestRows, Lists
from bot.store.sqlite.counts import Counts, number
from bot.store.sqlite.rows import KINDS, STATED, article_row, load, place, quotation_row


class _Stored(NamedTuple):
    at: int
    version: str
    stored: int
    fingerprint: str
    entered: dict[str, Stated]


MERGED = 500  # pages of one step, 2 MB
_IDLE = 2  # changes counted when neither merge had anything to do: the two commands themselves


class _Changes(NamedTuple):
    """What a batch changes in the tables beside the index."""

    counts: Counts
    best: BestRows

    def apply(self, db: Database) -> None:
        self.counts.apply(db)
        self.best.apply(db)


def put(db: Database, batch: Sequence[Reading], lists: Lists, *, keep_entered: bool = True) -> PutReport:
    """Write a batch; the caller holds the transaction."""
    readings = {reading.article.id: reading for reading in batch}
    known = _stored(db, readings)
    did: dict[str, list[str]] = {"new": [], "known": [], "changed": []}
    rows: list[tuple[int, int, dict[str, Any], Reading]] = []
    changes, last = _Changes(Counts(), BestRows(db, lists)), number(db, "stored")
    replaced = []
    for article_id, given in readings.items():
        old = known.get(article_id)
        reading = _keep_entered(given, old.entered) if old and keep_entered else given
        row = article_row(reading)
        if old and old.fingerprint == row["fingerprint"]:
            did["known"].append(article_id)
            continue
        did["changed" if old else "new"].append(article_id)
        if old:
            replaced.append(old.at)
        if old is None or old.version != reading.article.version:
            last += 1
        rows.append(
            (place(reading.article), last if not old or old.version != row["version"] else old.stored, row, reading)
        )
    _take_out(db, replaced, changes)
    # ascending, because the full-text index writes a segment whenever a row number falls
    for wanted, stored, row, reading in sorted(rows, key=lambda each: each[0]):
        at = _free(db, wanted)
        _insert(db, at, stored, row, reading)
        columns = (row["headline"], row["words"], row["labels"])
        changes.counts.add(reading, columns, dated=wanted >= 0)
        changes.best.add(at, columns)
    if rows:
        changes.apply(db)
        db.execute("INSERT OR REPLACE INTO numbers (name, value) VALUES ('stored', ?)", (last,))
    return PutReport(**{what: tuple(ids) for what, ids in did.items()})


def reread(db: Database, batch: Sequence[Reading], lists: Lists) -> int:
    """Replace what was read out of articles that are stored with the same version; return how many there were."""
    given = {reading.article.id: reading for reading in batch}
    same = [
        old.at for article_id, old in _stored(db, given).items() if old.version == given[article_id].article.version
    ]
    stored = [reading.article for reading in load(db, same)]
    put(db, [given[article.id].model_copy(update={"article": article}) for article in stored], lists)
    return len(stored)


def remove(db: Database, ids: Iterable[str], lists: Lists) -> int:
    """Take articles out with everything read from them; return how many there were."""
    chosen = (json.dumps(sorted(set(ids))),)
    found = db.execute("SELECT place FROM articles WHERE id IN (SELECT value FROM json_each(?))", chosen).fetchall()
    if found:
        changes = _Changes(Counts(), BestRows(db, lists))
        _take_out(db, [at for (at,) in found], changes)
        changes.apply(db)
    return len(found)


def merge(db: Database) -> bool:
    """Join segments of the search indexes, some pages' worth of work; return whether there is more to join.

    One segment answers two words and phrases up to twice as fast as the twenty that a long ingest leaves.
    """
    before = db.conn.total_changes
    for table in ("articles", "quotations"):
        db.execute(f"INSERT INTO {table}_fts({table}_fts, rank) VALUES ('merge', ?)", (-MERGED,))
    return db.conn.total_changes - before > _IDLE


def _stored(db: Database, ids: Iterable[str]) -> dict[str, _Stored]:
    chosen = (json.dumps(list(ids)),)
    found = {}
    for at, article_id, version, stored, fingerprint, stated, *values in db.execute(
        "SELECT place, id, version, stored, fingerprint, stated, outlet, title, published, url, author FROM articles"
        " WHERE id IN (SELECT value FROM json_each(?))",
        chosen,
    ):
        origins = json.loads(stated)
        entered = {
            field: Stated(value=value, **origins[field])
            for field, value in zip(STATED, values, strict=True)
            if field in origins and origins[field]["origin"] == "person"
        }
        found[article_id] = _Stored(at, version, stored, fingerprint, entered)
    return found


def _keep_entered(reading: Reading, entered: dict[str, Stated]) -> Reading:
    missing = {field: value for field, value in entered.items() if getattr(reading.article, field) is None}
    if not missing:
        return reading
    return reading.model_copy(update={"article": reading.article.model_copy(update=missing)})


def _free(db: Database, wanted: int) -> int:
    """Return the free place next below `wanted` (two articles of one moment whose ids begin alike)."""
    at = wanted
    while db.execute("SELECT 1 FROM articles WHERE place = ?", (at,)).fetchone():
        at -= 1
    return at


def _insert(db: Database, at: int, stored: int, row: dict[str, Any], reading: Reading) -> None:
    _insert_rows(db, "articles", [{"place": at, "stored": stored, **row}])
    db.conn.executemany(
        "INSERT INTO sentences (article, number, starts, ends, kind) VALUES (?, ?, ?, ?, ?)",
        [(at, n, s.start, s.end, KINDS.index(s.kind)) for n, s in enumerate(reading.sentences)],
    )
    _insert_rows(db, "quotations", [quotation_row(reading.article, q, at) for q in reading.quotations])


def _insert_rows(db: Database, table: str, rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows of one shape; sqlite-utils' own insert costs three times as much, most of it in making the SQL."""
    if rows:
        names, values = ", ".join(rows[0]), ", ".join(f":{name}" for name in rows[0])
        db.conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({values})", rows)


def _take_out(db: Database, at: Sequence[int], changes: _Changes) -> None:
    if not at:
        return
    chosen = (json.dumps(sorted(at)),)
    among = "IN (SELECT value FROM json_each(?))"
    columns = {
        row[0]: row[1:]
        for row in db.execute(f"SELECT place, headline, words, labels FROM articles WHERE place {among}", chosen)
    }
    for number_, reading in zip(at, load(db, at), strict=True):
        changes.counts.add(reading, columns[number_], dated=number_ >= 0, sign=-1)
        changes.best.take(number_, columns[number_])
    for table, key in (("articles", "place"), ("sentences", "article"), ("quotations", "article")):
        db.execute(f"DELETE FROM {table} WHERE {key} {among}", chosen)
