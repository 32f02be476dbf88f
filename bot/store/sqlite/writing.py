"""Putting readings in and taking them out."""

import json
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from sqlite_utils import Database

from bot.models import Reading, Stated
from bot.store.interface import PutReport
from bot.store.sqlite import merging
from bot.store.sqlite.bands import BandRows
from bot.store.sqlite.best import BestRows, Lists
from bot.store.sqlite.counts import Counts, number
from bot.store.sqlite.laying import ARTICLE, QUOTATION, Laid, fingerprint, lay
from bot.store.sqlite.rows import STATED, load, placed
from bot.store.sqlite.tally import tally
from bot.store.wordcounts import Counted, counted


class _Stored(NamedTuple):
    at: int
    version: str
    stored: int
    fingerprint: str
    entered: dict[str, Stated]


class _New(NamedTuple):
    stored: int  # the count when its text was stored
    laid: Laid


_Placed = tuple[int, _New]
REPEATED = ("article", "length", "words")  # columns, as `wordcounts` tells of them


class _Changes(NamedTuple):
    """What a batch changes in the tables beside the index."""

    counts: Counts
    best: BestRows
    bands: BandRows

    def add(self, at: int, laid: Laid) -> None:
        self.counts.add(laid.tally, laid.counted, dated=at >= 0)
        self.best.add(at, laid.counted)
        self.bands.add(at, laid.bands)

    def take(self, at: int, reading: Reading, words: Counted) -> None:
        self.counts.add(tally(reading), words, dated=at >= 0, sign=-1)
        self.best.take(at, words)
        self.bands.take(at)

    def apply(self, db: Database) -> None:
        self.best.apply(db, self.counts.apply(db))
        self.bands.apply(db)


def put(db: Database, batch: Mapping[str, Reading | Laid], lists: Lists, *, keep_entered: bool = True) -> PutReport:
    """Write a batch, by id; the caller holds the transaction."""
    known = _stored(db, batch)
    did: dict[str, list[str]] = {"new": [], "known": [], "changed": []}
    rows: list[_New] = []
    changes, last = _Changes(Counts(), BestRows(lists), BandRows()), number(db, "stored")
    replaced = []
    for article_id, given in batch.items():
        old = known.get(article_id)
        filled = _keep_entered(given, old.entered) if old and keep_entered else given
        if old and old.fingerprint == (filled.fingerprint if isinstance(filled, Laid) else fingerprint(filled)):
            did["known"].append(article_id)
            continue
        laid = filled if isinstance(filled, Laid) else lay(filled)
        did["changed" if old else "new"].append(article_id)
        if old:
            replaced.append(old.at)
        same_text = old is not None and old.version == laid.version
        last += not same_text
        rows.append(_New(old.stored if old and same_text else last, laid))
    _take_out(db, replaced, changes)
    if rows:
        placed = _placed(db, rows)
        _insert(db, placed)
        for at, new in placed:
            changes.add(at, new.laid)
        changes.apply(db)
        db.execute("INSERT OR REPLACE INTO numbers (name, value) VALUES ('stored', ?)", (last,))
        merging.changed(db, len(rows))
    return PutReport(**{what: tuple(ids) for what, ids in did.items()})


def fingerprints(db: Database, ids: Iterable[str]) -> dict[str, str]:
    """Return the fingerprints of those of these articles that are stored."""
    return {article_id: old.fingerprint for article_id, old in _stored(db, ids).items()}


def reread(db: Database, batch: Sequence[Reading], lists: Lists) -> int:
    """Replace what was read out of articles that are stored with the same version; return how many there were."""
    given = {reading.article.id: reading for reading in batch}
    same = [
        old.at for article_id, old in _stored(db, given).items() if old.version == given[article_id].article.version
    ]
    stored = [reading.article for reading in load(db, same)]
    put(db, {article.id: given[article.id].model_copy(update={"article": article}) for article in stored}, lists)
    return len(stored)


def remove(db: Database, ids: Iterable[str], lists: Lists) -> int:
    """Take articles out with everything read from them; return how many there were."""
    found = sorted(placed(db, ids).values())
    if found:
        changes = _Changes(Counts(), BestRows(lists), BandRows())
        _take_out(db, found, changes)
        changes.apply(db)
        merging.changed(db, len(found))
    return len(found)


def _stored(db: Database, ids: Iterable[str]) -> dict[str, _Stored]:
    chosen = (json.dumps(list(ids)),)
    found = {}
    for at, article_id, version, stored, known_by, stated, *values in db.execute(
        f"SELECT place, id, version, stored, fingerprint, stated, {', '.join(STATED)} FROM articles"
        " WHERE id IN (SELECT value FROM json_each(?))",
        chosen,
    ):
        origins = json.loads(stated)
        entered = {
            field: Stated(value=value, **origins[field])
            for field, value in zip(STATED, values, strict=True)
            if field in origins and origins[field]["origin"] == "person"
        }
        found[article_id] = _Stored(at, version, stored, known_by, entered)
    return found


def _keep_entered(given: Reading | Laid, entered: dict[str, Stated]) -> Reading | Laid:
    if not entered:
        return given
    article = given.article
    missing = {field: value for field, value in entered.items() if getattr(article, field) is None}
    if not missing:
        return given
    reading = given.reading if isinstance(given, Laid) else given
    return reading.model_copy(update={"article": reading.article.model_copy(update=missing)})


def _placed(db: Database, rows: Sequence[_New]) -> list[_Placed]:
    """Give each row its place, or the free one next below it (two articles of one moment whose ids begin alike).

    They come ascending, because the full-text index writes a segment whenever a row number falls.
    """
    wanted = sorted(((new.laid.wanted, new) for new in rows), key=itemgetter(0))
    taken = {
        row[0]
        for row in db.execute(
            "SELECT place FROM articles WHERE place IN (SELECT value FROM json_each(?))",
            (json.dumps([at for at, _ in wanted]),),
        )
    }
    placed = []
    for first, new in wanted:
        at = first
        while at in taken or (at < first and _is_taken(db, at)):
            at -= 1
        taken.add(at)
        placed.append((at, new))
    return sorted(placed, key=itemgetter(0))


def _is_taken(db: Database, at: int) -> bool:
    return db.execute("SELECT 1 FROM articles WHERE place = ?", (at,)).fetchone() is not None


def _insert(db: Database, placed: Sequence[_Placed]) -> None:
    """Insert a batch table by table.

    The full-text indexes get theirs last and not by the triggers, each of which would make the index write a segment.
    """
    db.execute("INSERT INTO numbers (name, value) VALUES ('loading', 1)")
    (last,) = db.execute("SELECT coalesce(max(row), 0) FROM quotations").fetchone()
    articles = [(at, new.stored, *new.laid.row) for at, new in placed]
    spoken = [(at, quotation) for at, new in placed for quotation in new.laid.quotations]
    quotations = [(row, at, *quotation) for row, (at, quotation) in enumerate(spoken, last + 1)]
    insert_rows(db, "articles", ("place", "stored", *ARTICLE), articles)
    insert_rows(db, "quotations", ("row", "article", *QUOTATION), quotations)
    repeated = [(at, new.laid.counted.length, new.laid.repeated) for at, new in placed]
    insert_rows(db, "repeated", REPEATED, repeated)
    found = [(at, *new.laid.columns) for at, new in placed]
    insert_rows(db, "articles_fts", ("rowid", "headline", "words", "labels"), found)
    insert_rows(db, "quotations_fts", ("rowid", "words", "labels"), [(row[0], *row[-2:]) for row in quotations])
    db.execute("DELETE FROM numbers WHERE name = 'loading'")


def insert_rows(db: Database, table: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> None:
    """Insert rows; sqlite-utils' own insert costs three times as much, most of it in making the SQL."""
    marks = ", ".join("?" * len(columns))
    db.conn.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


def _take_out(db: Database, at: Sequence[int], changes: _Changes) -> None:
    if not at:
        return
    chosen = (json.dumps(sorted(at)),)
    among = "IN (SELECT value FROM json_each(?))"
    columns = {
        row[0]: counted(row[1:])
        for row in db.execute(f"SELECT place, headline, words, labels FROM articles WHERE place {among}", chosen)
    }
    for number_, reading in zip(at, load(db, at), strict=True):
        changes.take(number_, reading, columns[number_])
    for table in ("quotations", "repeated"):
        db.execute(f"DELETE FROM {table} WHERE article {among}", chosen)
    db.execute(f"DELETE FROM articles WHERE place {among}", chosen)
