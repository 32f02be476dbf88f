"""Both halves of the store over one SQLite file."""

import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from bot.models import Article, Coverage, Reading
from bot.store.interface import Hit, LaidOut, NameCount, Page, PutReport, Query, TermCount
from bot.store.order import day_of
from bot.store.sqlite import bands, health, merging, reading, vocabulary, writing
from bot.store.sqlite.best import Lists
from bot.store.sqlite.connection import Connections
from bot.store.sqlite.counts import number
from bot.store.sqlite.hits import hits
from bot.store.sqlite.kept import Kept
from bot.store.sqlite.laying import Laid, fingerprint, lay
from bot.store.sqlite.ledger import SqliteLedger
from bot.store.sqlite.rows import moment_at


class SqliteStore:
    """Both halves over one file, or in memory where `path` is None. `clock` gives Unix seconds."""

    def __init__(self, path: Path | None, clock: Callable[[], float] = time.time, lists: Lists | None = None) -> None:
        """Open the index, creating or upgrading it; `lists` says which words have their best rows kept."""
        connections = Connections(path)
        self.name = connections.name
        self.archive = SqliteArchive(connections, lists or Lists())
        self.ledger = SqliteLedger(connections, clock)


class SqliteArchive:
    """See `interface.Archive`; each method is one transaction."""

    layout = staticmethod(lay)

    def __init__(self, connections: Connections, lists: Lists) -> None:
        """Use these connections."""
        self._connections = connections
        self._lists = lists
        self._kept = Kept()

    def put(self, batch: Sequence[Reading | LaidOut], *, keep_entered: bool = True) -> PutReport:
        """Store a batch; what is not laid out yet is before the write transaction, so that nobody waits for it."""
        given: dict[str, Reading | Laid] = {}
        for each in batch:
            if isinstance(each, Laid):
                given[each.id] = each
            else:
                given[each.article.id] = each if isinstance(each, Reading) else each.reading
        self._connections.loads(len(given))
        rest = {article_id: reading for article_id, reading in given.items() if isinstance(reading, Reading)}
        with self._connections.reading() as db:
            stored = writing.fingerprints(db, rest)
        for article_id, new in rest.items():
            if article_id not in stored or stored[article_id] != fingerprint(new):
                given[article_id] = lay(new)
        with self._connections.writing() as db:
            return writing.put(db, given, self._lists, keep_entered=keep_entered)

    def reread(self, batch: Sequence[Reading]) -> int:
        """Replace what was read out of articles."""
        with self._connections.writing() as db:
            return writing.reread(db, batch, self._lists)

    def remove(self, ids: Iterable[str]) -> int:
        """Remove articles."""
        with self._connections.writing() as db:
            return writing.remove(db, ids, self._lists)

    def get(self, ids: Sequence[str]) -> tuple[Reading, ...]:
        """Return readings by id."""
        with self._connections.reading() as db:
            return self._kept.load(db, reading.places_of(db, ids))

    def articles(self, ids: Sequence[str]) -> tuple[Article, ...]:
        """Return articles by id."""
        with self._connections.reading() as db:
            return self._kept.articles(db, reading.places_of(db, ids))

    def search(self, query: Query, *, limit: int = 50, cursor: str | None = None) -> Page:
        """Return a page of matching articles."""
        with self._connections.reading() as db:
            return reading.search(db, query, limit, cursor, self._kept)

    def hits(self, query: Query, *, limit: int = 10) -> tuple[Hit, ...]:
        """Return a quick list."""
        with self._connections.reading() as db:
            return tuple(hits(db, query, limit))

    def frequencies(self, words: Sequence[str]) -> tuple[TermCount, ...]:
        """Return article counts of words."""
        with self._connections.reading(single=True) as db:
            return vocabulary.frequencies(db, words)

    def similar(self, word: str, *, limit: int = 5) -> tuple[TermCount, ...]:
        """Return words like this one."""
        with self._connections.reading(single=True) as db:
            return vocabulary.similar(db, word, limit)

    def forms(self, word: str, *, limit: int = 5) -> tuple[TermCount, ...]:
        """Return other forms of a word."""
        with self._connections.reading() as db:
            return vocabulary.forms(db, word, limit)

    def names(self, word: str, *, limit: int = 100) -> tuple[NameCount, ...]:
        """Return speakers by a word of their name."""
        with self._connections.reading(single=True) as db:
            return vocabulary.names(db, word, limit)

    def similar_names(self, word: str, *, limit: int = 50) -> tuple[NameCount, ...]:
        """Return speakers by a word like one of their name's."""
        with self._connections.reading() as db:
            return vocabulary.similar_names(db, word, limit)

    def sharing(self, ids: Sequence[str], *, others: int = 0) -> tuple[tuple[str, str], ...]:
        """Return pairs of articles that share a band."""
        with self._connections.reading() as db:
            return bands.sharing(db, ids, others)

    def coverage(self) -> Coverage:
        """Return what the index covers."""
        with self._connections.reading() as db:
            first, last = (
                db.execute(f"SELECT {end}(place) FROM articles WHERE place >= 0").fetchone()[0]
                for end in ("min", "max")
            )
            return Coverage(
                articles=number(db, "articles"),
                dated_from=None if first is None else day_of(moment_at(first)),
                dated_to=None if last is None else day_of(moment_at(last)),
                undated=number(db, "undated"),
            )

    def outlets(self) -> tuple[tuple[str, int], ...]:
        """Return outlets with counts."""
        with self._connections.reading(single=True) as db:
            return tuple(db.execute("SELECT name, articles FROM outlets ORDER BY articles DESC, name").fetchall())

    def gaps(self, *, limit: int = 100, cursor: str | None = None) -> Page:
        """Return articles with something not stated."""
        missing = "(outlet IS NULL OR published IS NULL OR url IS NULL)"
        with self._connections.reading() as db:
            (total,) = db.execute(f"SELECT count(*) FROM articles WHERE {missing}").fetchone()
            return reading.by_id(db, "gaps", [(missing, ())], total=total, limit=limit, cursor=cursor)

    def stale(self, engine: str, engine_version: str, *, limit: int = 100, cursor: str | None = None) -> Page:
        """Return articles read by another engine."""
        with self._connections.reading() as db:
            others = db.execute(
                "SELECT engine, version, articles FROM engines WHERE engine <> ? OR version <> ?",
                (engine, engine_version),
            ).fetchall()
            sources = [("engine = ? AND engine_version = ?", (name, version)) for name, version, _ in others]
            total = sum(count for _, _, count in others)
            return reading.by_id(
                db, f"stale {engine} {engine_version}", sources, total=total, limit=limit, cursor=cursor
            )

    def check(self) -> tuple[str, ...]:
        """Return what is wrong."""
        with self._connections.reading() as db:
            found = list(health.faults(db))
        for table in ("articles", "quotations"):
            with self._connections.writing() as db:
                found += health.drift(db, table)
        return tuple(found)

    def rebuild(self) -> None:
        """Make indexes and counts anew."""
        with self._connections.writing() as db:
            health.rebuild(db, self._lists)

    def flush(self) -> None:
        """Join the search index's segments once half of it is new, and bring the log to the file."""
        with self._connections.reading() as db:
            more = merging.is_due(db)
        while more:  # a few at a time, so that nobody waits long for a turn
            with self._connections.writing() as db:
                more = merging.merge(db)
        with self._connections.errors():
            self._connections.database().execute("PRAGMA wal_checkpoint(PASSIVE)")

    def close(self) -> None:
        """Close the connections; the next use opens new ones."""
        self._connections.close()
