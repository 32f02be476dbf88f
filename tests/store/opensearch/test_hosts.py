"""Several hosts over one cluster, and an index that moves between a file and a cluster."""

import time
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from bot.replay.loopback import Loopback
from bot.replay.socketmode import Hub
from bot.store import open_store
from bot.store.copying import copy, digest
from tests.slack.stages import mention, store, texts
from tests.slack.test_serving import wait_for, workers
from tests.store.opensearch.nodes import Node, address, drop


def test_two_hosts_answer_once(cluster_address: str, tmp_path: Path) -> None:
    """Two workers that share nothing but the cluster get each event both, and one of them answers."""
    filled = store(tmp_path)
    copy(filled, open_store(cluster_address))
    filled.archive.close()
    with Loopback() as slack:
        hub = Hub(slack)
        with workers(slack, cluster_address, 2):
            hub.wait_for_lines(2, 60)
            for number in range(5):
                for line in (0, 1):
                    assert hub.acknowledgement(hub.send(mention(number), line=line), 20)
                wait_for(slack, number + 1, 40)
            time.sleep(2)
            assert len(slack.calls) == 5
            assert all("Ida Falk" in text for text in texts(slack.calls))
        hub.close()


def test_an_index_moves_to_a_cluster_and_back(cluster: Sequence[Node], tmp_path: Path) -> None:
    """A copy to a cluster and from there to a new file holds the same articles and ledger; copying again adds none."""
    first, name = store(tmp_path), f"t{uuid4().hex[:12]}"
    first.ledger.put(("T1", "decisions", "a"), {"joined": ["Ida Falk", "I. Falk"]}, version=0)
    middle, last = open_store(address(cluster, name)), open_store(str(tmp_path / "back.db"))
    went = copy(first, middle)
    assert went.copied == went.articles
    assert copy(first, middle).copied == 0
    assert copy(middle, last).digest == went.digest
    assert digest(last) == digest(first)
    assert last.ledger.get(("T1", "decisions", "a")) is not None
    for each in (first, middle, last):
        each.archive.close()
    drop(cluster, name)
