"""Feeds in the ledger."""

from bot.ledger.feeds import Feeds
from tests.store.memory import MemoryStore

URL = "https://elm.example/feed"


def test_feeds_are_added_once_listed_and_removed() -> None:
    """Adding twice and removing twice tell the difference."""
    feeds = Feeds(MemoryStore().ledger)
    assert feeds.add(URL, now=1.0, outlet="Elm Courier")
    assert not feeds.add(URL, now=2.0)
    (feed,) = feeds.all()
    assert (feed.url, feed.added, feed.outlet, feed.synced) == (URL, 1.0, "Elm Courier", None)
    assert feeds.remove(URL)
    assert not feeds.remove(URL)
    assert list(feeds.all()) == []


def test_failures_push_the_next_try_away() -> None:
    """Each failure doubles the wait, up to a day; a success forgets them."""
    feeds = Feeds(MemoryStore().ledger)
    feeds.add(URL, now=0.0)
    waits = []
    for _ in range(10):
        feeds.failed(URL, "the server answers 500", now=100.0)
        (feed,) = feeds.all()
        waits.append(feed.not_before - 100.0)
    assert waits[:3] == [900.0, 1800.0, 3600.0]
    assert max(waits) == 86_400.0
    feeds.read(URL, now=200.0, etag='"1"', modified=None)
    (feed,) = feeds.all()
    assert (feed.failures, feed.error, feed.not_before, feed.etag) == (0, None, 0.0, '"1"')


def test_one_worker_reads_a_feed_at_a_time() -> None:
    """A feed that is taken is taken until it is given back."""
    feeds = Feeds(MemoryStore().ledger)
    assert feeds.take(URL, "one")
    assert not feeds.take(URL, "two")
    feeds.give_back(URL, "one")
    assert feeds.take(URL, "two")


def test_entries_are_known_by_version() -> None:
    """An entry that the feed changed is not known any more."""
    feeds = Feeds(MemoryStore().ledger)
    feeds.remember("7", "a")
    assert feeds.knows("7", "a")
    assert not feeds.knows("7", "b")
    feeds.remember("7", "b")
    assert feeds.knows("7", "b")


def test_a_feed_removed_while_it_is_read_stays_removed() -> None:
    """Noting the end of a round brings nothing back."""
    feeds = Feeds(MemoryStore().ledger)
    feeds.add(URL, now=0.0)
    feeds.remove(URL)
    feeds.read(URL, now=1.0, etag=None, modified=None)
    feeds.failed(URL, "gone", now=1.0)
    assert list(feeds.all()) == []
