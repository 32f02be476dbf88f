"""What every ledger owes, as `bot.store.interface.Ledger` says it."""

import pytest

from bot.errors import ConflictError
from bot.store import Store

KEY = ("T1", "seen", "Ev1")


def test_a_row_is_written_only_over_the_version_it_was_read_at(store: Store) -> None:
    """The first of two writers wins, the second is told; the version grows by one."""
    ledger = store.ledger
    assert ledger.get(KEY) is None
    first = ledger.put(KEY, {"a": [1, "ä"]}, version=0)
    assert (first.version, first.value) == (1, {"a": [1, "ä"]})
    assert ledger.put(KEY, {"a": 2}, version=1).version == 2
    for version in (0, 1, 3):
        with pytest.raises(ConflictError):
            ledger.put(KEY, {"a": 3}, version=version)
    assert ledger.get(KEY) == ledger.put(("T1", "other"), {}, version=0).model_copy(
        update={"key": KEY, "value": {"a": 2}, "version": 2}
    )


def test_writes_may_be_made_together(store: Store) -> None:
    """What is written together is all there afterwards, and one conflict leaves the others as they are."""
    store.ledger.put(("t", "there"), {}, version=0)
    with store.ledger.together():
        store.ledger.put(("t", "first"), {"n": 1}, version=0)
        with pytest.raises(ConflictError):
            store.ledger.put(("t", "there"), {}, version=0)
        store.ledger.put(("t", "second"), {"n": 2}, version=0)
    assert [row.value["n"] for key in ("first", "second") if (row := store.ledger.get(("t", key)))] == [1, 2]


def test_an_expired_row_is_as_good_as_absent(store: Store) -> None:
    """A row whose time is over is neither got nor scanned, and may be written as new."""
    store.ledger.put(KEY, {"a": 1}, version=0, ttl=-1.0)
    assert store.ledger.get(KEY) is None
    assert store.ledger.scan(("T1",)) == ((), None)
    assert store.ledger.delete(KEY) is False
    assert store.ledger.put(KEY, {"a": 2}, version=0).version == 1


def test_a_key_is_claimed_once(store: Store) -> None:
    """One caller gets the key; it comes free by release or the end of the lease, never after `done`."""
    claim = store.ledger.claim
    assert claim(KEY, owner="a", lease=60)
    assert not claim(KEY, owner="b", lease=60)
    assert not claim(KEY, owner="a", lease=60)
    store.ledger.release(KEY, owner="b")
    assert not claim(KEY, owner="b", lease=60)
    store.ledger.release(KEY, owner="a")
    assert claim(KEY, owner="b", lease=-1)
    assert claim(KEY, owner="c", lease=60)
    row = store.ledger.get(KEY)
    assert row
    assert row.value == {"state": "claimed", "owner": "c"}
    store.ledger.done(KEY, owner="c", ttl=60)
    store.ledger.release(KEY, owner="c")
    assert not claim(KEY, owner="d", lease=60)
    row = store.ledger.get(KEY)
    assert row
    assert row.value["state"] == "done"
    store.ledger.done(KEY, owner="c", ttl=-1)
    assert claim(KEY, owner="d", lease=60)


def test_scan_walks_a_prefix_part_by_part(store: Store) -> None:
    """Rows come by key; a prefix means whole parts, so T1 is not the beginning of T10."""
    keys = [("T1", "a"), ("T1", "a", "b"), ("T1", "ab"), ("T1", "\0", "🚀"), ("T10", "a"), ("T1",), ("T1", "")]
    for key in keys:
        store.ledger.put(key, {}, version=0)
    wanted = sorted(key for key in keys if key[0] == "T1")
    seen, cursor = [], None
    while True:
        rows, cursor = store.ledger.scan(("T1",), limit=2, cursor=cursor)
        seen += [row.key for row in rows]
        if cursor is None:
            break
    assert seen == wanted
    assert [row.key for row in store.ledger.scan(("T1", "a"))[0]] == [("T1", "a"), ("T1", "a", "b")]
    assert len(store.ledger.scan(())[0]) == len(keys)


def test_delete_says_whether_there_was_one(store: Store) -> None:
    """A deleted row is gone, once."""
    store.ledger.put(KEY, {}, version=0)
    assert store.ledger.delete(KEY)
    assert not store.ledger.delete(KEY)
    assert store.ledger.get(KEY) is None
