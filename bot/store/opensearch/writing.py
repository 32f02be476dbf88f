"""Putting readings in and taking them out: each article is one document, written only over the state it was read at."""

import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from bot.errors import ConflictError, StoreError
from bot.models import Reading, Stated
from bot.store.interface import PutReport
from bot.store.opensearch.client import ALIAS, CONFLICT, Cluster, failed
from bot.store.opensearch.documents import document, dumped, fingerprint, place, reading_of
from bot.store.opensearch.vocabulary import Dictionary

_COUNTER = "stored"  # the ledger's one document that is no row: the number the last stored article got
_NEEDED = ("version", "fingerprint", "stored", "entered")
_PAUSE = 0.05
_FIRST_ERROR = 400


class _Old(NamedTuple):
    """The stored state of an article, and where its document is in the order of writes."""

    version: str
    fingerprint: str
    stored: int
    entered: dict[str, Stated]
    seen: dict[str, int]
    reading: Reading | None

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> "_Old":
        source = found["_source"]
        return cls(
            source["version"],
            source["fingerprint"],
            source["stored"],
            {field: Stated.model_validate(value) for field, value in source["entered"].items()},
            {"if_seq_no": found["_seq_no"], "if_primary_term": found["_primary_term"]},
            reading_of(source) if "reading" in source else None,
        )


Choose = Callable[[Reading, "_Old | None"], Reading | None]


def put(cluster: Cluster, dictionary: Dictionary, batch: Sequence[Reading], *, keep_entered: bool = True) -> PutReport:
    """Write a batch. A writer that dies leaves whole articles, and putting the batch again writes the rest."""
    did = _write(cluster, dictionary, batch, _keep_entered if keep_entered else _as_given, _NEEDED)
    return PutReport(
        **{what: tuple(i for i, was in did.items() if was == what) for what in ("new", "known", "changed")}
    )


def reread(cluster: Cluster, dictionary: Dictionary, batch: Sequence[Reading]) -> int:
    """Replace what was read out of articles that are stored with the same version; return how many there were."""
    return len(_write(cluster, dictionary, batch, _same_version, (*_NEEDED, "reading")))


def remove(cluster: Cluster, ids: Iterable[str]) -> int:
    """Take articles out; return how many there were."""
    places = sorted({place(article_id) for article_id in ids})
    there = list(cluster.documents("articles", places, ()))
    waiting, deadline = there, time.monotonic() + cluster.window
    while waiting:
        done = cluster.bulk(cluster.index("articles"), (({"delete": {"_id": each}}, None) for each in waiting), **ALIAS)
        again = [each for each, was in zip(waiting, done, strict=True) if failed(was)]
        if again:
            _rest(cluster, deadline)
        waiting = again
    return len(there)


def last_stored(cluster: Cluster) -> int:
    """Return the number the last stored article got."""
    return _counter(cluster)[0]


def _write(
    cluster: Cluster, dictionary: Dictionary, batch: Sequence[Reading], choose: Choose, fields: Sequence[str]
) -> dict[str, str]:
    """Write what `choose` makes of each reading and of what is stored; say what became of each article."""
    given = {reading.article.id: reading for reading in batch}
    did: dict[str, str] = {}
    waiting, deadline = list(given), time.monotonic() + cluster.window
    while waiting:
        found = cluster.documents("articles", [place(article_id) for article_id in waiting], fields)
        old = {each: _Old.of(found[place(each)]) for each in waiting if place(each) in found}
        plans = {each: _chosen(choose, given[each], old.get(each)) for each in waiting}
        # what a first try wrote without hearing of it is found as known by the second, and stays new or changed
        did.update({each: did.get(each, was) for each, (was, _, _) in plans.items() if was})
        writes = [(each, reading, dump) for each, (was, reading, dump) in plans.items() if was not in {"known", ""}]
        if not writes:
            break
        waiting = _store(cluster, dictionary, writes, old)
        if waiting:
            _rest(cluster, deadline)
    return {article_id: did[article_id] for article_id in given if article_id in did}


def _chosen(choose: Choose, given: Reading, old: _Old | None) -> tuple[str, Reading, str]:
    reading = choose(given, old)
    if reading is None:
        return "", given, ""
    dump = dumped(reading)
    if old is None:
        return "new", reading, dump
    return "known" if old.fingerprint == fingerprint(dump) else "changed", reading, dump


def _store(
    cluster: Cluster, dictionary: Dictionary, writes: Sequence[tuple[str, Reading, str]], old: Mapping[str, _Old]
) -> list[str]:
    """Write documents; return the ids to look at again, because another writer or a lost node was in between."""
    made = {each: document(reading, dump) for each, reading, dump in writes}
    # the words first: an article that is acknowledged is then always found by its misspelt words too
    dictionary.learn(made.values())
    fresh = [each for each, reading, _ in writes if each not in old or old[each].version != reading.article.version]
    numbers = dict(zip(fresh, range(_reserve(cluster, len(fresh)), 1 << 62), strict=False))
    lines = []
    for each, document_ in made.items():
        before = old.get(each)
        document_["stored"] = numbers[each] if each in numbers else old[each].stored
        action = {"create": {"_id": place(each)}} if before is None else {"index": {"_id": place(each), **before.seen}}
        lines.append((action, json.dumps(document_)))
    again = []
    for (each, _, _), done in zip(writes, cluster.bulk(cluster.index("articles"), lines, **ALIAS), strict=True):
        if done.status == CONFLICT or failed(done):
            again.append(each)
        elif done.status >= _FIRST_ERROR:
            raise StoreError(f"The cluster {cluster.name} does not take the article {each}: {done.reason}.")
    return again


def _keep_entered(given: Reading, old: _Old | None) -> Reading:
    missing = {f: value for f, value in old.entered.items() if getattr(given.article, f) is None} if old else {}
    return given.model_copy(update={"article": given.article.model_copy(update=missing)}) if missing else given


def _as_given(given: Reading, old: _Old | None) -> Reading:  # noqa: ARG001 - one of two ways to write
    return given


def _same_version(given: Reading, old: _Old | None) -> Reading | None:
    if old is None or old.reading is None or old.version != given.article.version:
        return None
    return given.model_copy(update={"article": old.reading.article})


def _counter(cluster: Cluster) -> tuple[int, dict[str, Any]]:
    found = cluster.call("GET", f"/{cluster.index('ledger')}/_doc/{_COUNTER}")
    if not found.get("found"):
        return 0, {"op_type": "create"}
    return found["_source"]["version"], {"if_seq_no": found["_seq_no"], "if_primary_term": found["_primary_term"]}


def _reserve(cluster: Cluster, count: int) -> int:
    """Take `count` numbers no other writer gets, and return the first. Numbers of a lost try are left out for ever."""
    while count:
        last, seen = _counter(cluster)
        try:
            cluster.call(
                "PUT", f"/{cluster.index('ledger')}/_doc/{_COUNTER}", {"version": last + count}, **ALIAS, **seen
            )
        except ConflictError:
            continue
        return last + 1
    return 0


def _rest(cluster: Cluster, deadline: float) -> None:
    if time.monotonic() > deadline:
        raise StoreError(f"The cluster {cluster.name} could not store everything; please run the same again.")
    time.sleep(_PAUSE)
