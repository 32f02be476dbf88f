"""Connections to one SQLite file: one a thread, readers never wait, writers queue up with BEGIN IMMEDIATE."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from bot.errors import StoreError
from bot.store.migrations import prepare
from bot.store.sqlite.driver import sqlite3

WAIT = 30.0  # seconds a writer waits for its turn
MAPPED = 2_000_000_000  # bytes; 140,000 articles. Of a larger file too much of the page cache would be shown as ours
_CACHE = 16_000  # kB; the system's page cache does the rest
_LOADING = 64_000  # kB, while many articles come at a time: 1,000 change some 10,000 pages of a million's index
_MANY = 100  # articles
POLL = 0.002  # often, because SQLite's own busy handler sleeps up to 0.1 s and starves beside a steady writer


class Connections:
    """The connections of one store. `path` is None for an index in memory, which has one connection under a lock."""

    def __init__(self, path: Path | None) -> None:
        """Open the index, creating or upgrading it; `StoreError` says in a sentence why it cannot be used."""
        self._path = path
        self.name = str(path) if path else "an index in memory"
        self._local = threading.local()
        self._opened: list[Database] = []
        self._generation = (os.getpid(), 0)
        self._lock = threading.RLock()
        self._one = None if path else self._open()
        with self.errors():
            self.database()

    def database(self) -> Database:
        """Return this thread's connection; after a fork or `close` a new one."""
        if self._one is not None:
            return self._one
        if self._generation[0] != os.getpid():  # a connection must not cross a fork: leave the parent's alone
            self._generation, self._opened = (os.getpid(), 0), []
        if getattr(self._local, "generation", None) != self._generation:
            self._local.database = self._open()
            self._local.generation = self._generation
        database: Database = self._local.database
        return database

    def reading(self, *, single: bool = False) -> "_Snapshot":
        """Give a connection that sees one state of the index from first to last statement.

        A `single` statement does so without a transaction, which would cost a quarter as much again.
        """
        return _Snapshot(self, self._lock if self._one is not None else None, single=single)

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """Give a connection in a write transaction: committed at the end, rolled back on any error.

        Inside another one of this thread it is that one's, which commits or rolls back for both.
        """
        with self._turn(), self.errors():
            database = self.database()
            if getattr(self._local, "writes", False):
                yield database
                return
            _begin(database)
            self._local.writes = True
            try:
                yield database
                database.conn.execute("COMMIT")
            finally:
                self._local.writes = False
                if database.conn.in_transaction:
                    database.conn.execute("ROLLBACK")

    def loads(self, articles: int) -> None:
        """Prepare this thread's connection for storing so many articles at a time.

        It reads the file by copies from now on, else who loads would be said to hold all of it. A large batch changes
        more pages of a large index than a small cache holds: they would be written, and read again, while it lasts.
        """
        with self.errors():
            connection = self.database().conn
            connection.execute("PRAGMA mmap_size=0")
            if articles >= _MANY:
                connection.execute(f"PRAGMA cache_size=-{_LOADING}")

    def close(self) -> None:
        """Close every thread's connection; the next use opens a new one. An index in memory lives on."""
        with self._lock:
            opened, self._opened = self._opened, []
            self._generation = (self._generation[0], self._generation[1] + 1)
        for database in opened:
            database.close()

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Turn the driver's errors into a `StoreError` with a plain sentence."""
        try:
            yield
        except (sqlite3.Error, UnicodeEncodeError) as error:
            raise StoreError(_sentence(self.name, error)) from error

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if self._one is None:
            yield
            return
        with self._lock:
            yield

    def _open(self) -> Database:
        try:
            connection = sqlite3.connect(
                self._path or ":memory:", timeout=WAIT, isolation_level=None, check_same_thread=False
            )
        except sqlite3.Error as error:
            raise StoreError(f"The index {self.name} cannot be opened: no such folder, or no permission.") from error
        try:
            database = self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        if self._path:
            with self._lock:
                self._opened.append(database)
        return database

    def _prepare(self, connection: sqlite3.Connection) -> Database:
        with self.errors():
            # another process may be changing the journal mode of a new file right now
            _patiently(lambda: connection.execute("PRAGMA journal_mode=WAL").fetchone())
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.execute(f"PRAGMA cache_size=-{_CACHE}")
            connection.execute(f"PRAGMA mmap_size={self._mapped()}")
            database = Database(connection)
            prepare(database, self.name, lambda: _begin(database))
            return database

    def _mapped(self) -> int:
        """Return how much of the file is read in the system's page cache itself, without copying pages out of it."""
        return MAPPED if self._path and self._path.stat().st_size <= MAPPED else 0


class _Snapshot:
    """The context of `Connections.reading`; a generator with the same parts costs as much as a cheap statement."""

    def __init__(self, connections: Connections, lock: "threading.RLock | None", *, single: bool) -> None:
        self._connections = connections
        self._lock = lock
        self._single = single
        self._begun: Database | None = None

    def __enter__(self) -> Database:
        if self._lock:
            self._lock.acquire()
        try:
            database = self._connections.database()
            if not self._single and not database.conn.in_transaction:
                database.conn.execute("BEGIN")
                self._begun = database
        except BaseException as error:
            self.__exit__(type(error), error, None)
            raise
        return database

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        try:
            if self._begun and self._begun.conn.in_transaction:
                self._begun.conn.execute("ROLLBACK")
        finally:
            if self._lock:
                self._lock.release()
        if isinstance(error, sqlite3.Error | UnicodeEncodeError):
            raise StoreError(_sentence(self._connections.name, error)) from error


def _begin(database: Database) -> None:
    database.conn.execute("PRAGMA busy_timeout=0")
    try:
        _patiently(lambda: database.conn.execute("BEGIN IMMEDIATE"))
    finally:
        database.conn.execute(f"PRAGMA busy_timeout={int(WAIT * 1000)}")


def _patiently(attempt: Callable[[], object]) -> None:
    """Try until it is our turn or `WAIT` is over."""
    deadline = time.monotonic() + WAIT
    while True:
        try:
            attempt()
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(POLL)
        else:
            return


def _sentence(name: str, error: Exception) -> str:
    said = str(error)
    for part, sentence in (
        ("not a database", f"{name} is not an index of this bot."),
        ("locked", "The index is busy with other work; please try again in a moment."),
        ("full", "The disk that holds the index is full."),
        ("unable to open", f"The index {name} cannot be opened: no such folder, or no permission."),
        ("readonly", f"The index {name} cannot be written: it is read-only."),
        ("malformed", f"The index {name} is damaged; `doctor` says what to do."),
    ):
        if part in said:
            return sentence
    return f"The index {name} cannot be used: {said}."
