"""The ledger half: one document a row, created once or written only over the state it was read at."""

import base64
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from typing import Any, NamedTuple
from uuid import uuid4

from bot.errors import ConflictError, StoreError
from bot.store.interface import Row
from bot.store.opensearch.client import ALIAS, Cluster

_CHANGED = "Somebody else changed that first; please try again."
_SWEEP = 500  # writes between two sweeps of rows whose time is over


class _Found(NamedTuple):
    """A row that counts, or None, and the condition under which a write meets what was read."""

    row: Row | None
    seen: dict[str, Any]
    writer: str | None = None


class OpensearchLedger:
    """See `interface.Ledger`. `clock` gives Unix seconds."""

    def __init__(self, cluster: Cluster, clock: Callable[[], float]) -> None:
        """Use this cluster."""
        self._cluster = cluster
        self._clock = clock
        self._writes = 0

    def get(self, key: Sequence[str]) -> Row | None:
        """Return the row, or None."""
        return self._find(key).row

    def put(self, key: Sequence[str], value: dict[str, Any], *, version: int, ttl: float | None = None) -> Row:
        """Write the row if its stored version is `version`."""
        found = self._find(key)
        if (found.row.version if found.row else 0) != version:
            raise ConflictError(_CHANGED)
        return self._write(key, value, version + 1, ttl, found.seen)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write one by one: a cluster has no transactions."""
        yield

    def claim(self, key: Sequence[str], *, owner: str, lease: float) -> bool:
        """Take the key; an expired lease is no row any more."""
        found = self._find(key)
        if found.row:
            return False
        try:
            self._write(key, {"state": "claimed", "owner": owner}, 1, lease, found.seen)
        except ConflictError:
            return False
        return True

    def done(self, key: Sequence[str], *, owner: str, ttl: float) -> None:
        """Mark the key as finished."""
        while True:
            found = self._find(key)
            version = found.row.version + 1 if found.row else 1
            try:
                self._write(key, {"state": "done", "owner": owner}, version, ttl, found.seen)
            except ConflictError:
                continue
            return

    def release(self, key: Sequence[str], *, owner: str) -> None:
        """Give a claim back."""
        found = self._find(key)
        if found.row and found.row.value == {"state": "claimed", "owner": owner}:
            self._drop(key, found.seen)

    def scan(
        self, prefix: Sequence[str], *, limit: int = 100, cursor: str | None = None
    ) -> tuple[tuple[Row, ...], str | None]:
        """Return rows by prefix, in the order of their keys; every write acknowledged before is seen."""
        self._cluster.refresh("ledger")
        first = _sorting(prefix)
        reach = {"gte": first, "lt": first + "ff"}
        wanted = {
            "filter": [{"range": {"sorting": reach}}],
            "must_not": [{"range": {"expires": {"lte": self._clock()}}}],
        }
        body: dict[str, Any] = {"size": limit + 1, "query": {"bool": wanted}, "sort": [{"sorting": "asc"}]}
        if cursor:
            body["search_after"] = [_after(cursor)]
        hits = self._cluster.search("ledger", body)["hits"]["hits"]
        rows = tuple(_row(hit["_source"]) for hit in hits[:limit])
        return rows, base64.urlsafe_b64encode(hits[limit - 1]["sort"][0].encode()).decode() if len(
            hits
        ) > limit else None

    def delete(self, key: Sequence[str]) -> bool:
        """Delete the row."""
        while True:
            found = self._find(key)
            if not found.row:
                return False
            if self._drop(key, found.seen):
                return True

    def _find(self, key: Sequence[str]) -> _Found:
        found = self._cluster.call("GET", self._path(key))
        if not found.get("found"):
            return _Found(None, {"op_type": "create"})
        seen = {"if_seq_no": found["_seq_no"], "if_primary_term": found["_primary_term"]}
        row = _row(found["_source"])
        expired = row.expires is not None and row.expires <= self._clock()
        return _Found(None if expired else row, seen, found["_source"]["writer"])

    def _write(
        self, key: Sequence[str], value: dict[str, Any], version: int, ttl: float | None, seen: Mapping[str, Any]
    ) -> Row:
        writer = uuid4().hex
        row = Row(
            key=tuple(key),
            value=json.loads(json.dumps(value)),
            version=version,
            expires=None if ttl is None else self._clock() + ttl,
        )
        document = {
            "sorting": _sorting(key),
            "key": json.dumps(list(key)),
            "value": json.dumps(value),
            "version": version,
            "expires": row.expires,
            "writer": writer,
        }
        try:
            self._cluster.call("PUT", self._path(key), document, **ALIAS, **seen)
        except ConflictError:
            # a try that broke off may have been written all the same, and its repetition then meets itself
            if self._find(key).writer != writer:
                raise
        self._sweep()
        return row

    def _drop(self, key: Sequence[str], seen: Mapping[str, Any]) -> bool:
        try:
            self._cluster.call("DELETE", self._path(key), **seen)
        except ConflictError:
            return False
        return True

    def _sweep(self) -> None:
        """Take out rows whose time is over, now and then, so that the index does not grow for ever."""
        self._writes += 1
        if self._writes % _SWEEP == 0:
            over = {"query": {"range": {"expires": {"lte": self._clock()}}}}
            path = f"/{self._cluster.index('ledger')}/_delete_by_query"
            self._cluster.call("POST", path, over, conflicts="proceed", wait_for_completion="false")

    def _path(self, key: Sequence[str]) -> str:
        return f"/{self._cluster.index('ledger')}/_doc/k{blake2b(_sorting(key).encode(), digest_size=24).hexdigest()}"


def _sorting(key: Sequence[str]) -> str:
    """Return letters that sort as the tuple does: its parts' bytes in hexadecimal, 00 behind each, a 0 inside 00ff."""
    parts = (part.encode("utf-8", "surrogatepass").replace(b"\0", b"\0\xff") + b"\0" for part in key)
    return b"".join(parts).hex()


def _after(cursor: str) -> str:
    try:
        return base64.urlsafe_b64decode(cursor).decode()
    except ValueError:
        raise StoreError("That page cannot be found any more; please ask again.") from None


def _row(source: Mapping[str, Any]) -> Row:
    return Row(
        key=tuple(json.loads(source["key"])),
        value=json.loads(source["value"]),
        version=source["version"],
        expires=source["expires"],
    )
