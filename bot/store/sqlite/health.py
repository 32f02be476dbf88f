"""What can be wrong with an index, each as a sentence."""

from collections.abc import Iterator

from sqlite_utils import Database

from bot.store.searchable import text_bands
from bot.store.sqlite import bands, merging
from bot.store.sqlite.best import Lists, make_all
from bot.store.sqlite.counts import Counts, empty, number
from bot.store.sqlite.driver import sqlite3
from bot.store.sqlite.rows import load
from bot.store.sqlite.tally import tally
from bot.store.sqlite.writing import REPEATED, insert_rows
from bot.store.wordcounts import counted, repeated

_AT_A_TIME = 1000

_ORPHANS = (
    ("quotations", "SELECT count(*) FROM quotations WHERE article NOT IN (SELECT place FROM articles)"),
    ("rows of bands", "SELECT count(*) FROM bands WHERE article NOT IN (SELECT place FROM articles)"),
    ("lengths", "SELECT count(*) FROM repeated WHERE article NOT IN (SELECT place FROM articles)"),
)
_WITHOUT = (
    ("article_bands", "The copies of {} articles are not found, because they have no bands."),
    ("repeated", "{} articles come last in answers by relevance, because their length is not known."),
)


def faults(db: Database) -> Iterator[str]:
    """Yield what is wrong with pages, with rows that belong together and with counts."""
    for (said,) in db.execute("PRAGMA quick_check(5)"):
        if said != "ok":
            yield f"The file is damaged: {said}."
    for table, statement in _ORPHANS:
        (count,) = db.execute(statement).fetchone()
        if count:
            yield f"{count} {table} belong to no stored article."
    for table, sentence in _WITHOUT:
        statement = f"SELECT count(*) FROM articles WHERE place NOT IN (SELECT article FROM {table})"
        (count,) = db.execute(statement).fetchone()
        if count:
            yield sentence.format(count)
    yield from _miscounted(db)


def drift(db: Database, table: str) -> Iterator[str]:
    """Yield a sentence when a search index lost touch with its table, which `PRAGMA quick_check` does not see.

    The check is an INSERT to SQLite, so writers wait while it runs: about a second for ten thousand articles.
    """
    try:
        db.execute(f"INSERT INTO {table}_fts({table}_fts, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError:
        yield f"The search index of {table} does not fit the stored {table} any more."


def rebuild(db: Database, lists: Lists) -> None:
    """Make the full-text indexes and the counts anew from articles and quotations."""
    db.execute("DELETE FROM quotations WHERE article NOT IN (SELECT place FROM articles)")
    for table in ("articles", "quotations"):
        db.execute(f"INSERT INTO {table}_fts({table}_fts) VALUES ('rebuild')")
    stored = number(db, "stored")
    empty(db)
    bands.empty(db)
    db.execute("DELETE FROM repeated")
    last = None
    while True:
        rows = db.execute(
            "SELECT place, headline, words, labels FROM articles WHERE place > ? ORDER BY place LIMIT ?",
            (-(1 << 63) if last is None else last, _AT_A_TIME),
        ).fetchall()
        if not rows:
            break
        counts, shingled, last = Counts(), bands.BandRows(), rows[-1][0]
        lengths: list[tuple[int, int, bytes]] = []
        for (at, *columns), reading in zip(rows, load(db, [row[0] for row in rows]), strict=True):
            words = counted(columns)
            counts.add(tally(reading), words, dated=at >= 0)
            shingled.add(at, text_bands(columns[1]))
            lengths.append((at, words.length, repeated(words)))
        counts.apply(db)
        shingled.apply(db)
        insert_rows(db, "repeated", REPEATED, lengths)
    db.execute("INSERT OR REPLACE INTO numbers (name, value) VALUES ('stored', ?)", (stored,))
    merging.changed(db, number(db, "articles"))
    make_all(db, lists)


def _miscounted(db: Database) -> Iterator[str]:
    (articles,) = db.execute("SELECT count(*) FROM articles").fetchone()
    if articles != number(db, "articles"):
        yield f"The index holds {articles} articles but counts {number(db, 'articles')}."
    for table, columns, label in (("outlets", "outlet", "outlet"), ("engines", "engine, engine_version", "engine")):
        keys = "name" if table == "outlets" else "engine, version"
        (wrong,) = db.execute(
            f"SELECT count(*) FROM (SELECT {columns}, count(*) FROM articles WHERE {label} IS NOT NULL"
            f" GROUP BY {columns} EXCEPT SELECT {keys}, articles FROM {table})"
        ).fetchone()
        if wrong:
            yield f"The counts of {wrong} {table} are wrong."
