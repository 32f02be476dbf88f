"""The cluster beside SQLite, with a node lost, with many at once: what the contract suite cannot ask of every store."""

import os
import threading
from collections.abc import Sequence
from uuid import uuid4

import pytest
from opensearchpy.exceptions import ConnectionError as ConnectionLost

from bot.errors import StoreError
from bot.store import Query, open_store
from bot.store.opensearch.address import parse
from tests.drills.cluster import Drill
from tests.store.opensearch.made import WORDS, readings
from tests.store.opensearch.nodes import Node, address, drop, running
from tests.store.opensearch.same import best, different_answers, fill, views
from tests.store.readings import reading


def test_the_same_articles_give_the_same_answers_as_sqlite(cluster_address: str) -> None:
    """Entries, speakers, kinds, relays, counts, suggestions and order are those of SQLite; the best are the best."""
    cluster, file = open_store(cluster_address), open_store(":memory:")
    fill((cluster, file), readings(200))
    assert views(cluster.archive) == views(file.archive)
    assert list(different_answers(cluster.archive, file.archive, 15)) == []
    some = [best(cluster.archive, [word]) & best(file.archive, [word]) for word in WORDS[::100]]
    wanted = [best(file.archive, [word]) for word in WORDS[::100]]
    assert sum(map(len, some)) >= 0.95 * sum(map(len, wanted))
    cluster.archive.close()


def test_a_node_killed_in_the_middle_loses_nothing() -> None:
    """Nothing acknowledged is lost, no question fails, no key is given out twice, and the node comes back."""
    with running(3) as nodes:
        drill = Drill(address(nodes, "drill"), list(readings(300)))
        open_store(drill.url).archive.close()
        drill.run(nodes, victim=0)
        assert (drill.failures, [each.error for each in drill.asked if each.error]) == ([], [])
        assert (drill.lost(), drill.doubled()) == ([], [])
        assert len(set(drill.acknowledged)) == 300


def test_a_new_index_has_its_copies_before_anything_is_put(cluster: Sequence[Node], cluster_address: str) -> None:
    """No shard of a store just opened is on one node only, which that node's end would take away."""
    store = open_store(cluster_address)
    health = cluster[0].health(parse(cluster_address).name)
    assert (health["status"], health["unassigned_shards"], health["initializing_shards"]) == ("green", 0, 0)
    store.archive.close()


def test_one_of_many_gets_a_key(cluster_address: str) -> None:
    """Twelve workers that want the same keys at the same time get each of them once."""
    got: list[tuple[int, str]] = []
    start = threading.Barrier(12)

    def work(owner: str) -> None:
        store = open_store(cluster_address)
        start.wait()
        got.extend((n, owner) for n in range(20) if store.ledger.claim(("T1", str(n)), owner=owner, lease=60))
        store.archive.close()

    threads = [threading.Thread(target=work, args=(f"worker {n}",)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(n for n, _ in got) == list(range(20))


def test_a_write_repeated_after_a_lost_answer_meets_itself(
    cluster_address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the answer to a write is lost, the repetition finds it done: a claim is held, an article is new, once."""
    store = open_store(cluster_address)
    inner = store.archive._cluster._connected().transport  # type: ignore[attr-defined] # noqa: SLF001
    plain, broken = inner.perform_request, []

    def deaf(method: str, path: str, **given: object) -> object:
        found = plain(method, path, **given)
        if (method == "PUT" or path.endswith("_bulk")) and path not in broken:
            broken.append(path)
            raise ConnectionLost("N/A", "gone", OSError())
        return found

    monkeypatch.setattr(inner, "perform_request", deaf)
    assert store.ledger.claim(("T1", "a"), owner="me", lease=60)
    assert not store.ledger.claim(("T1", "a"), owner="you", lease=60)
    one = reading("A word.")
    assert store.archive.put([one]).new == (one.article.id,)
    assert len(broken) >= 3
    assert store.archive.search(Query()).readings == (one,)
    store.archive.close()


def test_questions_are_answered_while_the_index_is_made_anew(cluster_address: str) -> None:
    """A rebuild under questions and puts: no question finds less than before, no put is lost."""
    store = open_store(cluster_address)
    store.archive.put(list(readings(60)))
    store.archive.flush()
    totals: list[int] = []
    over = threading.Event()

    def ask() -> None:
        mine = open_store(cluster_address)
        while not over.is_set():
            totals.append(mine.archive.search(Query(), limit=1).total)
        mine.archive.close()

    def add() -> None:
        mine = open_store(cluster_address)
        for each in readings(20, start=1000):
            mine.archive.put([each])
        mine.archive.close()

    threads = [threading.Thread(target=ask), threading.Thread(target=add)]
    for thread in threads:
        thread.start()
    store.archive.rebuild()
    threads[1].join()
    over.set()
    threads[0].join()
    assert min(totals) >= 60
    store.archive.flush()
    assert store.archive.search(Query(), limit=1).total == 80
    assert store.archive.check() == ()
    store.archive.close()


def test_a_fork_uses_connections_of_its_own(cluster_address: str) -> None:
    """A store that was used before a fork, as under gunicorn, works on both sides."""
    store = open_store(cluster_address)
    store.archive.put([reading("A word.")])
    child = os.fork()
    if child == 0:
        os._exit(0 if store.archive.search(Query()).total == 1 else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert store.archive.search(Query()).total == 1
    store.archive.close()


def test_a_wide_text_and_a_long_word_are_stored_and_found(cluster_address: str) -> None:
    """Words longer than the server takes, and more quotations than its default, are no error."""
    long = "x" * 40_000
    store = open_store(cluster_address)
    many = reading("no " * 12_000, said=tuple(("no", "Anna Berg") for _ in range(12_000)))
    store.archive.put([reading(f"A {long} word."), many])
    assert store.archive.search(Query(phrases=((long, "word"),))).total == 1
    assert store.archive.names("berg")[0].quotations == 12_000
    store.archive.close()


def test_what_is_wrong_is_said_in_a_sentence(cluster: Sequence[Node]) -> None:
    """A half rebuild shows in `check`; an index taken away under the store is a sentence, and no index comes of it."""
    name = f"t{uuid4().hex[:12]}"
    store = open_store(address(cluster, name))
    store.archive._cluster.call("PUT", f"/{name}-articles-000007", {})  # type: ignore[attr-defined] # noqa: SLF001
    assert [said for said in store.archive.check() if "broken off" in said]
    store.archive.rebuild()
    assert store.archive.check() == ()
    drop(cluster, name)
    for attempt in (lambda: store.archive.put([reading("A word.")]), lambda: store.archive.search(Query())):
        with pytest.raises(StoreError, match="gone"):
            attempt()
    store.archive.close()
