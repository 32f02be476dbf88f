"""Calls to a cluster: each is tried again on another node until it works or the window is over.

Everything goes as JSON bodies made here; nothing a person types is ever part of a path, a parameter or query syntax.
"""

import json
import os
import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from opensearchpy import OpenSearch
from opensearchpy.exceptions import ConnectionError as Unreachable
from opensearchpy.exceptions import TransportError

from bot.errors import ConflictError, StoreError
from bot.store.opensearch.address import Address

WINDOW = 30.0  # seconds a call is tried again: longer than a cluster needs to promote copies of a lost node's shards
FIRST_WINDOW = 8.0  # seconds for the first call of all: a wrong address should be said soon
TRY = 10.0  # seconds one node gets for one try
REST = 5.0  # seconds a node that failed is left alone
_PAUSES = (0.02, 1.0)
BULK_TRY = 30.0  # seconds for writing many documents at once
BULK_BYTES = 5_000_000
CONFLICT, MISSING, BUSY = 409, 404, 429
SERVER_FAULT = 500
_NO_INDEX = "index_not_found_exception"
_NUMBERED = re.compile(r"^no such index \[[^\]]*-\d{6}\]")  # what a rebuild replaces; the alias before it stays

ALIAS: dict[str, Any] = {"require_alias": "true"}  # a write never makes an index of its own where the alias is gone
Line = tuple[dict[str, Any], str | None]  # of a bulk: an action, and the document as JSON text


class Done(NamedTuple):
    """What became of one line of a bulk: its HTTP status and the reason where it failed."""

    status: int
    reason: str


class Cluster:
    """The nodes of one cluster. Safe to use from any thread; after a fork or `close` connections are made anew."""

    def __init__(self, address: Address, window: float = WINDOW) -> None:
        """Connect lazily; the first call says whether anybody is there."""
        self.address = address
        self.name = str(address)
        self.window = window
        self._client: tuple[int, OpenSearch] | None = None

    def index(self, what: str) -> str:
        """Return the alias of one of this store's indexes."""
        return f"{self.address.name}-{what}"

    def call(
        self, method: str, path: str, body: Any = None, *, window: float | None = None, **params: str | float
    ) -> dict[str, Any]:
        """Return the answer of the first node that has one.

        `ConflictError` where somebody else wrote that document first; where a document or index is missing, an empty
        answer; else a `StoreError` with a plain sentence.
        """
        text = body if isinstance(body, str) else None if body is None else json.dumps(body)
        for last in _tries(self.window if window is None else window):
            try:
                found = self._connected().transport.perform_request(
                    method, path, params={**params, "ignore": (MISSING, CONFLICT)}, body=text
                )
            except TransportError as error:
                if last or not _passing(error):
                    raise StoreError(self._sentence(error)) from error
            else:
                return self._checked(found)
        raise AssertionError("the last try returns or raises")

    def search(self, what: str, body: Mapping[str, Any], **params: Any) -> dict[str, Any]:
        """Return a search's answer, from every shard or not at all."""
        return self._whole(f"/{self.index(what)}/_search", "hits", body, allow_partial_search_results="false", **params)

    def counts(self, what: str, queries: Sequence[Mapping[str, Any]]) -> list[int]:
        """Return how many documents each query matches."""
        head = json.dumps({"index": self.index(what), "allow_partial_search_results": False})
        found: list[int] = []
        for at in range(0, len(queries), 100):
            bodies = [
                json.dumps({"size": 0, "track_total_hits": True, "query": each}) for each in queries[at : at + 100]
            ]
            lines = "".join(f"{head}\n{body}\n" for body in bodies)
            for last in _tries(self.window):
                answers = self.call("POST", "/_msearch", lines)["responses"]
                if all("hits" in answer for answer in answers):
                    break
                self._gone(answers)
                if last:
                    raise StoreError(f"The cluster {self.name} cannot count right now; please try again in a moment.")
            found.extend(answer["hits"]["total"]["value"] for answer in answers)
        return found

    def documents(self, what: str, ids: Sequence[str], fields: Sequence[str]) -> dict[str, dict[str, Any]]:
        """Return documents by id, as they are this very moment, with `_seq_no` and `_primary_term`."""
        found: dict[str, dict[str, Any]] = {}
        for at in range(0, len(ids), 200):
            body = {"docs": [{"_id": each, "_source": list(fields)} for each in ids[at : at + 200]]}
            for last in _tries(self.window):
                answers = self._whole(f"/{self.index(what)}/_mget", "docs", body)["docs"]
                if not any("error" in each for each in answers):
                    break
                self._gone(answers)
                if last:
                    raise StoreError(f"The cluster {self.name} cannot be read right now; please try again in a moment.")
            found.update((each["_id"], each) for each in answers if each.get("found"))
        return found

    def bulk(self, name: str, lines: Iterable[Line], **params: Any) -> list[Done]:
        """Write documents to an alias or index and return what became of each line."""
        done: list[Done] = []
        for body in _bodies(lines):
            answer = self.call("POST", f"/{name}/_bulk", body, window=2 * BULK_TRY, request_timeout=BULK_TRY, **params)
            for item in answer["items"]:
                (result,) = item.values()
                done.append(Done(result["status"], str(result.get("error", {}).get("reason", ""))))
        return done

    def refresh(self, *what: str) -> None:
        """Make what was written so far searchable."""
        self._whole("/" + ",".join(map(self.index, what)) + "/_refresh", "_shards")

    def close(self) -> None:
        """Release the connections; the next call makes new ones."""
        client, self._client = self._client, None
        if client and client[0] == os.getpid():
            client[1].close()

    def _whole(self, path: str, key: str, body: Any = None, **params: Any) -> dict[str, Any]:
        """Return an answer that has `key`.

        One without it was overtaken by a rebuild: the index the alias meant went away under it, so it is asked again.
        """
        for last in _tries(self.window):
            answer = self.call("POST", path, body, **params)
            if key in answer:
                return answer
            if last:
                raise StoreError(f"The cluster {self.name} cannot be read right now; please try again in a moment.")
        raise AssertionError("the last try returns or raises")

    def _checked(self, found: Any) -> dict[str, Any]:
        """Return an answer, empty where the document is missing."""
        if not isinstance(found, dict) or "error" not in found:
            return found if isinstance(found, dict) else {}
        if found.get("status") == CONFLICT:
            raise ConflictError("Somebody else changed that first; please try again.")
        self._gone((found,))
        return {}

    def _gone(self, answers: Iterable[Any]) -> None:
        """Raise where an alias of this store is unknown; the numbered index behind one goes away with each rebuild."""
        errors = (each.get("error") for each in answers if isinstance(each, dict))
        missing = (each for each in errors if isinstance(each, dict) and each.get("type") == _NO_INDEX)
        if any(not _NUMBERED.search(str(each.get("reason"))) for each in missing):
            raise StoreError(f"The index {self.name} is gone; ingest again, or restore it from a snapshot.")

    def _connected(self) -> OpenSearch:
        if self._client is None or self._client[0] != os.getpid():  # a connection must not cross a fork
            where = self.address
            self._client = (
                os.getpid(),
                OpenSearch(
                    hosts=[{"host": host, "port": port} for host, port in where.hosts],
                    http_auth=(where.user, where.password or "") if where.user else None,
                    use_ssl=where.secure,
                    verify_certs=True,
                    timeout=TRY,
                    max_retries=0,
                    dead_timeout=REST,
                    pool_maxsize=32,
                ),
            )
        return self._client[1]

    def _sentence(self, error: TransportError) -> str:
        if isinstance(error, Unreachable):
            return f"The cluster {self.name} cannot be reached; please try again in a moment."
        said = str(error.info)
        for part, sentence in (
            ("read-only", f"The disks of the cluster {self.name} are full."),
            ("index write", f"The index {self.name} is being rebuilt; please try again in a moment."),
            ("circuit_breaking", f"The cluster {self.name} is out of memory; please try again in a moment."),
        ):
            if part in said:
                return sentence
        if error.status_code in {401, 403}:
            return f"The cluster {self.name} refuses this user or password."
        return f"The cluster {self.name} cannot be used: {_reason(error)} ({error.status_code})."


def failed(done: Done) -> bool:
    """Tell whether a line of a bulk should be tried again as it is: its shard was away, or a rebuild overtook it."""
    overtaken = done.status == MISSING and _NUMBERED.search(done.reason) is not None
    return overtaken or done.status >= SERVER_FAULT or done.status == BUSY or _blocked(done.status, done.reason)


def _reason(error: TransportError) -> str:
    """Return the kind of a failure and the innermost reason the server gives."""
    at = error.info.get("error") if isinstance(error.info, dict) else None
    reason = ""
    while isinstance(at, dict):
        reason, at = str(at.get("reason") or reason), at.get("caused_by")
    return f"{error.error}: {reason}" if reason else str(error.error)


def _passing(error: TransportError) -> bool:
    status = error.status_code
    if isinstance(error, Unreachable) or not isinstance(status, int):
        return True
    return status >= SERVER_FAULT or status == BUSY or _blocked(status, str(error.info))


def _blocked(status: int, said: str) -> bool:
    return status == 403 and "index write" in said  # noqa: PLR2004 - a rebuild about to swap


def _tries(window: float) -> Iterator[bool]:
    """Yield, pausing longer each time, whether this try is the last."""
    deadline = time.monotonic() + window
    pause, longest = _PAUSES
    while time.monotonic() + pause < deadline:
        yield False
        time.sleep(pause)
        pause = min(pause * 2, longest)
    yield True


def _bodies(lines: Iterable[Line]) -> Iterator[str]:
    body: list[str] = []
    size = 0
    for action, document in lines:
        body.append(json.dumps(action) + "\n" + (document + "\n" if document is not None else ""))
        size += len(body[-1])
        if size >= BULK_BYTES:
            yield "".join(body)
            body, size = [], 0
    if body:
        yield "".join(body)
