"""Addresses of a cluster, and one nobody answers at; no server is needed."""

import socket

import pytest

from bot.errors import StoreError
from bot.store import open_store
from bot.store.opensearch.address import parse


def test_an_address_names_hosts_index_and_settings() -> None:
    """Hosts with and without port, a name, a user, shards and copies."""
    plain = parse("opensearch://one:9201,two/")
    assert (plain.hosts, plain.name, plain.secure, plain.user) == (
        (("one", 9201), ("two", 9200)),
        "whosaid",
        False,
        None,
    )
    full = parse("opensearch+https://me:p%40ss@one,two:9243/news?shards=6&copies=2")
    assert (full.hosts, full.name, full.secure) == ((("one", 9200), ("two", 9243)), "news", True)
    assert (full.user, full.password, full.shards, full.copies) == ("me", "p@ss", 6, 2)
    assert str(full) == "news at one:9200, two:9243"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("opensearch://", "names no host"),
        ("opensearch://one,:9200", "names no host"),
        ("opensearch://one/News", "no name for an index"),
        ("opensearch://one/a/b", "no name for an index"),
        ("opensearch://one/_all", "no name for an index"),
        ("opensearch://one/a?shards=many", "is a number"),
        ("opensearch://one/a?colour=red", "no setting"),
    ],
)
def test_a_wrong_address_is_a_plain_sentence(url: str, said: str) -> None:
    """What is wrong with an address is said before anybody is called."""
    with pytest.raises(StoreError, match=said):
        open_store(url)


def test_nobody_there_is_a_plain_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cluster that does not answer is named, without its password."""
    monkeypatch.setattr("bot.store.opensearch.schema.FIRST_WINDOW", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(StoreError, match=rf"news at 127.0.0.1:{port} cannot be reached"):
        open_store(f"opensearch://me:secret@127.0.0.1:{port}/news")
