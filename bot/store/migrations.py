"""The schema's history.

Names are for ever; a new step is a new function at the end. What the step before it changed in the schema is then kept
as a file of its name in `tests/store/schemas/`, so that a test can upgrade from there. `articles` and `quotations` are
plain tables with external-content full-text indexes as sqlite-utils and Datasette know them. The small tables hold
counts that would cost a walk over everything, kept right by every write.
"""

import struct
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlite_utils import Database, Migrations

from bot.errors import StoreError
from bot.store.searchable import packed_bands, text_bands
from bot.store.wordcounts import counted, repeated

TOKENIZE = "unicode61 remove_diacritics 0 tokenchars '+#'"  # words come folded; `++` is a word
_AT_A_TIME = 20_000  # articles read at once, 60 MB
_GATHERED = 8_388_608  # bytes
migrations = Migrations("whosaid")


def prepare(database: Database, name: str, begin: Callable[[], None]) -> None:
    """Bring an index to the current schema; `StoreError` when it is newer than this program or not ours.

    `begin` starts a write transaction, so that of two processes opening a new file one makes the tables.
    """
    if not _pending(database, name):
        return
    begin()
    try:
        if _pending(database, name):
            migrations.apply(database)
        database.conn.execute("COMMIT")
    finally:
        if database.conn.in_transaction:
            database.conn.execute("ROLLBACK")


def _pending(database: Database, name: str) -> bool:
    applied = {step.name for step in migrations.applied(database)}
    if not applied and database.table_names():
        raise StoreError(f"{name} is a database, but not an index of this bot.")
    if applied - _names():
        raise StoreError(f"The index {name} was written by a newer version of this bot; please update the bot.")
    return applied != _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(step.name for step in migrations.pending(Database(memory=True)))


def _stored(db: Database, columns: str) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the places and these columns of all articles, some at a time."""
    last = -(1 << 63)
    while rows := db.execute(
        f"SELECT place, {columns} FROM articles WHERE place > ? ORDER BY place LIMIT ?", (last, _AT_A_TIME)
    ).fetchall():
        yield rows
        last = rows[-1][0]


@migrations()
def m001_articles(db: Database) -> None:
    """Articles. `place` sorts newest first; `stored` grows with each new text, for pages that keep a state."""
    db.table("articles").create(
        {
            "place": int,
            "id": str,
            "version": str,
            "stored": int,
            "fingerprint": str,
            "outlet": str,
            "title": str,
            "published": str,
            "url": str,
            "author": str,
            "stated": str,
            "language": str,
            "kind": str,
            "about_outlet": str,
            "about_url": str,
            "source": str,
            "format": str,
            "digest": str,
            "engine": str,
            "engine_version": str,
            "boilerplate": str,
            "relays": str,
            "text": str,
            "headline": str,
            "words": str,
            "labels": str,
        },
        pk="place",
    )
    db.table("articles").create_index(["id"], unique=True)
    db.table("articles").create_index(["engine", "engine_version", "id"])
    db.execute("CREATE INDEX articles_gaps ON articles(id) WHERE outlet IS NULL OR published IS NULL OR url IS NULL")
    db.table("articles").enable_fts(["headline", "words", "labels"], create_triggers=True, tokenize=TOKENIZE)


@migrations()
def m002_sentences(db: Database) -> None:
    """Sentences: rows with span and kind (0 body, 1 headline, 2 boilerplate), not indexed."""
    db.execute(
        "CREATE TABLE sentences (article INTEGER, number INTEGER, starts INTEGER, ends INTEGER, kind INTEGER,"
        " PRIMARY KEY (article, number)) WITHOUT ROWID"
    )


@migrations()
def m003_quotations(db: Database) -> None:
    """Quotations, with the words of their content as a full-text index."""
    db.table("quotations").create(
        {
            "row": int,
            "article": int,
            "id": str,
            "starts": int,
            "ends": int,
            "marks": str,
            "state": str,
            "speaker_kind": str,
            "speaker": str,
            "role": str,
            "speaker_key": str,
            "mention_starts": int,
            "mention_ends": int,
            "cue_starts": int,
            "cue_ends": int,
            "quoted": str,
            "relays": str,
            "engine": str,
            "engine_version": str,
            "words": str,
            "labels": str,
        },
        pk="row",
    )
    db.table("quotations").create_index(["article"])
    db.table("quotations").enable_fts(["words", "labels"], create_triggers=True, tokenize=TOKENIZE)
    db.create_view(
        "who_said",
        "SELECT a.outlet, a.published, q.speaker, q.role, q.marks, q.state,"
        " substr(a.text, q.starts + 1, q.ends - q.starts) AS said, a.title, a.url, a.id AS article"
        " FROM quotations q JOIN articles a ON a.place = q.article",
    )


@migrations()
def m004_counts(db: Database) -> None:
    """Counts: numbers of the whole, articles by word, outlet and engine, quotations by speaker."""
    for statement in (
        "CREATE TABLE numbers (name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID",
        "CREATE TABLE terms (term TEXT PRIMARY KEY, articles INTEGER) WITHOUT ROWID",
        "CREATE TABLE outlets (name TEXT PRIMARY KEY, articles INTEGER) WITHOUT ROWID",
        (
            "CREATE TABLE engines (engine TEXT, version TEXT, articles INTEGER, PRIMARY KEY (engine, version))"
            " WITHOUT ROWID"
        ),
        (
            "CREATE TABLE speaker_words (word TEXT, name TEXT, key TEXT, quotations INTEGER,"
            " PRIMARY KEY (word, name, key)) WITHOUT ROWID"
        ),
        "CREATE INDEX speaker_words_most ON speaker_words (word, quotations DESC, name, key)",
        (
            "CREATE TABLE speaker_roles (name TEXT, key TEXT, role TEXT, quotations INTEGER,"
            " PRIMARY KEY (name, key, role)) WITHOUT ROWID"
        ),
    ):
        db.execute(statement)


@migrations()
def m005_slips(db: Database) -> None:
    """Words by what a slip of the keyboard leaves of them (see `nearness`)."""
    for table in ("term_slips", "name_slips"):
        db.execute(f"CREATE TABLE {table} (slip TEXT, word TEXT, PRIMARY KEY (slip, word)) WITHOUT ROWID")


@migrations()
def m006_ledger(db: Database) -> None:
    """The ledger: `sorting` orders keys part by part, `key` is the same as readable JSON."""
    db.execute(
        "CREATE TABLE ledger (sorting BLOB PRIMARY KEY, key TEXT, value TEXT, version INTEGER, expires REAL)"
        " WITHOUT ROWID"
    )


@migrations()
def m007_best(db: Database) -> None:
    """The best rows of frequent words (see `sqlite.best`); `floor` is the score from which a row belongs on a list."""
    db.execute(
        "CREATE TABLE best (term TEXT, article INTEGER, tf INTEGER, length INTEGER, PRIMARY KEY (term, article))"
        " WITHOUT ROWID"
    )
    db.execute("CREATE TABLE frequent (term TEXT PRIMARY KEY, floor REAL, average REAL) WITHOUT ROWID")
    # the number of words now counts labels too, as bm25 does
    columns = ("headline", "words", "labels")
    words = " + ".join(f"length({name}) - length(replace({name}, ' ', '')) + ({name} <> '')" for name in columns)
    db.execute(f"INSERT OR REPLACE INTO numbers (name, value) SELECT 'words', coalesce(sum({words}), 0) FROM articles")


@migrations()
def m008_bands(db: Database) -> None:
    """Bands of shingles, by which near-copies find each other; those of one article as packed 32-bit integers.

    Made here for what is stored, about 0.3 ms an article.
    """
    db.execute("CREATE TABLE bands (band INTEGER, article INTEGER, PRIMARY KEY (band, article)) WITHOUT ROWID")
    db.execute("CREATE TABLE article_bands (article INTEGER PRIMARY KEY, bands BLOB)")
    for rows in _stored(db, "words"):
        found = {at: text_bands(words) for at, words in rows}
        db.conn.executemany(
            "INSERT INTO bands (band, article) VALUES (?, ?)",
            sorted((band, at) for at, bands in found.items() for band in bands),
        )
        db.conn.executemany(
            "INSERT INTO article_bands (article, bands) VALUES (?, ?)",
            [(at, packed_bands(bands)) for at, bands in found.items()],
        )


@migrations()
def m009_loading(db: Database) -> None:
    """While rows come in batches (a number "loading"), the triggers leave the search indexes to whoever loads them.

    The indexes gather 8 MB of words before they write a segment, so that a batch makes one.
    """
    for table, columns in (("articles", ("headline", "words", "labels")), ("quotations", ("words", "labels"))):
        new = ", ".join(f'new."{name}"' for name in columns)
        names = ", ".join(f'"{name}"' for name in columns)
        db.execute(f"DROP TRIGGER {table}_ai")
        db.execute(
            f"CREATE TRIGGER {table}_ai AFTER INSERT ON {table}"
            " WHEN NOT EXISTS (SELECT 1 FROM numbers WHERE name = 'loading')"
            f" BEGIN INSERT INTO {table}_fts (rowid, {names}) VALUES (new.rowid, {new}); END"
        )
        db.execute(f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('hashsize', ?)", (_GATHERED,))


@migrations()
def m010_best_in_order(db: Database) -> None:
    """Lists of best rows in the order of their scores, so that the first are read without the others."""
    score = "{tf} * 2.2 / ({tf} + 1.2 * (0.25 + 0.75 * {length} / f.average))".format(tf="b.tf", length="b.length")
    db.execute(
        "CREATE TABLE listed (term TEXT, score REAL, article INTEGER, tf INTEGER, length INTEGER,"
        " PRIMARY KEY (term, score DESC, article DESC)) WITHOUT ROWID"
    )
    db.execute(
        f"INSERT INTO listed SELECT b.term, {score}, b.article, b.tf, b.length"
        " FROM best b JOIN frequent f ON f.term = b.term"
    )
    db.execute("DROP TABLE best")
    db.execute("ALTER TABLE listed RENAME TO best")
    db.execute(
        "UPDATE frequent SET floor = (SELECT min(score) FROM best WHERE best.term = frequent.term) WHERE floor >= 0"
    )


@migrations()
def m011_whole_keys(db: Database) -> None:
    """Speakers by their whole spelling key too: one of a thousand who share a surname is found by it."""
    db.execute(
        "INSERT OR IGNORE INTO speaker_words (word, name, key, quotations)"
        " SELECT key, name, key, max(quotations) FROM speaker_words WHERE key LIKE '% %' GROUP BY name, key"
    )


@migrations()
def m012_repeated(db: Database) -> None:
    """What bm25 needs of each article: its length and the words that stand there more than once.

    Made here for what is stored, about 0.2 ms an article.
    """
    db.execute("CREATE TABLE repeated (article INTEGER PRIMARY KEY, length INTEGER, words BLOB)")
    for rows in _stored(db, "headline, words, labels"):
        found = ((at, counted(columns)) for at, *columns in rows)
        db.conn.executemany(
            "INSERT INTO repeated (article, length, words) VALUES (?, ?, ?)",
            ((at, words.length, repeated(words)) for at, words in found),
        )


@migrations()
def m013_packed_sentences(db: Database) -> None:
    """Sentences in the row of their article, each as three 32-bit integers (start, end, kind): nobody reads one alone.

    Moved here for what is stored, about 0.1 ms an article.
    """
    trigger = "SELECT sql FROM sqlite_master WHERE name = 'articles_au'"  # would write the words of every article anew
    (updating,) = db.execute(trigger).fetchone()
    db.execute("DROP TRIGGER articles_au")
    db.execute("ALTER TABLE articles ADD COLUMN sentences BLOB NOT NULL DEFAULT x''")
    rows = db.execute("SELECT article, starts, ends, kind FROM sentences ORDER BY article, number")
    moved = ((b"".join(struct.pack("<3i", *each[1:]) for each in of), at) for at, of in groupby(rows, itemgetter(0)))
    db.conn.executemany("UPDATE articles SET sentences = ? WHERE place = ?", moved)
    db.execute(updating)
    db.execute("DROP TABLE sentences")
