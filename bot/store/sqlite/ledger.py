"""The ledger half: rows under keys, written in transactions that begin by taking the write lock."""

import base64
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlite_utils import Database

from bot.errors import ConflictError
from bot.store.interface import Row
from bot.store.sqlite.connection import Connections

_CHANGED = "Somebody else changed that first; please try again."
_SWEEP = 16  # writes between two sweeps of rows whose time is over


class SqliteLedger:
    """See `interface.Ledger`. `clock` gives Unix seconds."""

    def __init__(self, connections: Connections, clock: Callable[[], float]) -> None:
        """Use these connections."""
        self._connections = connections
        self._clock = clock
        self._writes = 0

    def get(self, key: Sequence[str]) -> Row | None:
        """Return the row, or None."""
        with self._connections.reading() as db:
            return self._row(db, key)

    def put(self, key: Sequence[str], value: dict[str, Any], *, version: int, ttl: float | None = None) -> Row:
        """Write the row if its stored version is `version`."""
        with self._connections.writing() as db:
            old = self._row(db, key)
            if (old.version if old else 0) != version:
                raise ConflictError(_CHANGED)
            return self._write(db, key, value, version + 1, ttl)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let this thread's writes inside be one transaction."""
        with self._connections.writing():
            yield

    def claim(self, key: Sequence[str], *, owner: str, lease: float) -> bool:
        """Take the key; an expired lease is no row any more."""
        with self._connections.writing() as db:
            if self._row(db, key) is not None:
                return False
            self._write(db, key, {"state": "claimed", "owner": owner}, 1, lease)
            return True

    def done(self, key: Sequence[str], *, owner: str, ttl: float) -> None:
        """Mark the key as finished."""
        with self._connections.writing() as db:
            old = self._row(db, key)
            self._write(db, key, {"state": "done", "owner": owner}, old.version + 1 if old else 1, ttl)

    def release(self, key: Sequence[str], *, owner: str) -> None:
        """Give a claim back."""
        with self._connections.writing() as db:
            row = self._row(db, key)
            if row and row.value == {"state": "claimed", "owner": owner}:
                db.execute("DELETE FROM ledger WHERE sorting = ?", (_sorting(key),))

    def scan(
        self, prefix: Sequence[str], *, limit: int = 100, cursor: str | None = None
    ) -> tuple[tuple[Row, ...], str | None]:
        """Return rows by prefix, in the order of their keys."""
        first = _sorting(prefix)
        after = base64.urlsafe_b64decode(cursor) if cursor else b""
        with self._connections.reading() as db:
            found = db.execute(
                "SELECT key, value, version, expires, sorting FROM ledger WHERE sorting >= ? AND sorting < ?"
                " AND sorting > ? AND (expires IS NULL OR expires > ?) ORDER BY sorting LIMIT ?",
                (first, first + b"\xff", after, self._clock(), limit + 1),
            ).fetchall()
        rows = tuple(_read(*each[:4]) for each in found[:limit])
        return rows, base64.urlsafe_b64encode(found[limit - 1][4]).decode() if len(found) > limit else None

    def delete(self, key: Sequence[str]) -> bool:
        """Delete the row."""
        with self._connections.writing() as db:
            there = self._row(db, key) is not None
            db.execute("DELETE FROM ledger WHERE sorting = ?", (_sorting(key),))
            return there

    def _row(self, db: Database, key: Sequence[str]) -> Row | None:
        found = db.execute(
            "SELECT key, value, version, expires FROM ledger WHERE sorting = ? AND (expires IS NULL OR expires > ?)",
            (_sorting(key), self._clock()),
        ).fetchone()
        return _read(*found) if found else None

    def _write(self, db: Database, key: Sequence[str], value: dict[str, Any], version: int, ttl: float | None) -> Row:
        expires = None if ttl is None else self._clock() + ttl
        text = json.dumps(value)
        self._writes += 1
        if self._writes % _SWEEP == 1:  # rows whose time is over go as new ones come, or the table grows for ever
            db.execute(
                "DELETE FROM ledger WHERE sorting IN (SELECT sorting FROM ledger WHERE expires <= ? LIMIT ?)",
                (self._clock(), 10 * _SWEEP),
            )
        db.execute(
            "INSERT OR REPLACE INTO ledger (sorting, key, value, version, expires) VALUES (?, ?, ?, ?, ?)",
            (_sorting(key), json.dumps(list(key)), text, version, expires),
        )
        return Row(key=tuple(key), value=json.loads(text), version=version, expires=expires)


def _sorting(key: Sequence[str]) -> bytes:
    """Return bytes that sort as the tuple does: parts end in 0, a 0 inside a part is written 0 255."""
    return b"".join(part.encode("utf-8", "surrogatepass").replace(b"\0", b"\0\xff") + b"\0" for part in key)


def _read(key: str, value: str, version: int, expires: float | None) -> Row:
    return Row(key=tuple(json.loads(key)), value=json.loads(value), version=version, expires=expires)
