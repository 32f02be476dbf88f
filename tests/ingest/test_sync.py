"""Feeds to articles, from a server on the loopback."""

import logging
from collections.abc import Callable, Iterator

import pytest

from bot.formats import guard
from bot.ingest.pages import fetcher
from bot.ingest.reading import read
from bot.ingest.sync import sync
from bot.ledger.feeds import Feeds
from bot.models import Article, Reading
from bot.outlets import Outlets
from bot.settings import Settings
from bot.store import Query
from tests.fetch.site import Page, Site, running
from tests.store.memory import MemoryStore

SENTENCE = "The harbour of Port Elm was closed on Monday after a storm tore two cranes from their rails. "
LONG = f"<p>{SENTENCE * 8}</p>"
STORY = (
    "<!doctype html><html lang='en'><head><title>Storm shuts harbour</title></head><body><article><h1>Storm"
    " shuts harbour</h1>"
    "<p>The harbour of Port Elm was closed on Monday after a storm tore two cranes from their rails.</p>"
    "<p>“Nobody was hurt,” said John Roe, the mayor of the town, who visited the quay in the morning.</p>"
    "<p>Repairs will take weeks, the port authority said, and ships are being sent to the neighbouring town."
    "</p></article></body></html>"
)


def feed(*items: str) -> Page:
    """Write a feed."""
    body = f"<rss version='2.0'><channel><title>Elm Courier</title>{''.join(items)}</channel></rss>"
    return Page(body.encode(), headers=(("Content-Type", "application/rss+xml"), ("ETag", f'"{hash(body)}"')))


def item(number: int, text: str, link: str = "") -> str:
    """Write an entry."""
    where = f"<link>{link}</link>" if link else ""
    return (
        f"<item><title>Report {number}</title><guid>elm-{number}</guid>{where}<pubDate>Tue, 12 Mar 2024"
        f" 10:15:00 GMT</pubDate>"
        f"<description><![CDATA[{text}]]></description></item>"
    )


@pytest.fixture
def site() -> Iterator[Site]:
    """A server with a feed of a long entry."""
    with running({"/feed": feed(item(1, LONG))}) as found:
        yield found


@pytest.fixture
def store(site: Site) -> MemoryStore:
    """A store that follows the feed."""
    opened = MemoryStore()
    Feeds(opened.ledger).add(site.url("/feed"), now=0.0)
    return opened


@pytest.fixture
def settings(site: Site) -> Iterator[Settings]:
    """Settings that open the test's server."""
    found = Settings(fetch_private=site.host)
    yield found
    fetcher(found).close()


def test_entries_become_articles_once(site: Site, store: MemoryStore, settings: Settings) -> None:
    """The second round asks with the tag, is told that nothing changed, and stores nothing."""
    assert sync(store, settings, now=1.0).new == 1
    assert sync(store, settings, now=2.0).read == 0
    assert site.asked[-1][1]["if-none-match"]
    (reading,) = store.archive.search(Query()).readings
    values = [reading.article.title, reading.article.outlet, reading.article.published]
    assert [stated and stated.value for stated in values] == ["Report 1", "Elm Courier", "2024-03-12T10:15:00Z"]


def test_only_what_is_new_is_read(site: Site, store: MemoryStore, settings: Settings) -> None:
    """A new entry is stored, the old ones are not read again; a changed one is."""
    sync(store, settings, now=1.0)
    site.pages["/feed"] = feed(item(2, LONG), item(1, LONG))
    report = sync(store, settings, now=2.0)
    assert (report.new, report.known, report.changed) == (1, 0, 0)
    site.pages["/feed"] = feed(item(2, LONG + "<p>Corrected.</p>"), item(1, LONG))
    report = sync(store, settings, now=3.0)
    assert (report.new, report.known, report.changed) == (0, 0, 1)


def test_a_short_entry_is_read_from_its_page(site: Site, store: MemoryStore, settings: Settings) -> None:
    """The page has the text, the feed what the page leaves open; the page is fetched once."""
    site.pages["/story"] = Page(STORY.encode())
    site.pages["/feed"] = feed(item(3, "In short.", site.url("/story")))
    assert sync(store, settings, now=1.0).new == 1
    (reading,) = store.archive.search(Query()).readings
    assert "Nobody was hurt" in reading.article.text
    assert {quotation.speaker.name for quotation in reading.quotations if quotation.marks == "direct"} == {"John Roe"}
    assert reading.article.published is not None
    assert reading.article.published.value == "2024-03-12T10:15:00Z"
    assert reading.article.outlet is not None
    assert reading.article.outlet.value == "Elm Courier"
    site.pages["/feed"] = feed(item(3, "In short.", site.url("/story")), item(4, LONG))
    sync(store, settings, now=2.0)
    assert site.paths().count("/story") == 1


def test_a_page_that_fails_leaves_the_feeds_own_text(site: Site, store: MemoryStore, settings: Settings) -> None:
    """The reason is reported, and what the feed has is stored."""
    site.pages["/feed"] = feed(item(5, "Nobody was hurt, said John Roe.", site.url("/missing")))
    report = sync(store, settings, now=1.0)
    assert report.new == 1
    assert "answers 404" in report.refused[0].reason


def test_a_bad_feed_is_left_alone_for_a_while(site: Site, store: MemoryStore, settings: Settings) -> None:
    """It is tried again later, the other feeds go on, and naming it tries at once."""
    Feeds(store.ledger).add(site.url("/bad"), now=0.0)
    site.pages["/bad"] = Page(b"<html>no feed</html>")
    report = sync(store, settings, now=1.0)
    assert report.new == 1
    assert [refused.source for refused in report.refused] == [site.url("/bad")]
    assert sync(store, settings, now=2.0).refused == ()
    assert sync(store, settings, now=3.0, only=site.url("/bad")).refused
    assert sync(store, settings, now=100_000.0).refused


def test_an_entry_that_breaks_the_reader_stops_no_round(
    site: Site, store: MemoryStore, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is refused and tried again in the next round; the entries behind it are stored."""
    site.pages["/feed"] = feed(item(1, f"{LONG} Once."), item(2, f"{LONG} Twice."))
    monkeypatch.setattr(guard, "_LOG", logging.getLogger("tests.broken"))
    with monkeypatch.context() as patched:
        patched.setattr("bot.ingest.sync.read", _breaking("Once."))
        report = sync(store, settings, now=1.0)
    assert (report.new, [refused.reason for refused in report.refused]) == (
        1,
        ["it made the reader stumble (KeyError)"],
    )
    assert sync(store, settings, now=100_000.0).new == 1


def _breaking(word: str) -> Callable[[Article, Outlets], Reading]:
    def broken(article: Article, outlets: Outlets) -> Reading:
        if word in article.text:
            raise KeyError(0)
        return read(article, outlets)

    return broken


def test_a_round_that_was_killed_goes_on(site: Site, store: MemoryStore, settings: Settings) -> None:
    """What was not stored is not known, and the feed is asked for in full again."""
    site.pages["/story"] = Page(STORY.encode())
    site.pages["/feed"] = feed(item(1, LONG), item(3, "In short.", site.url("/story")))
    calls = [0]

    def dying(url: str, **headers: str | None) -> object:
        calls[0] += 1
        if calls[0] == 2:
            raise SystemExit
        return fetcher(settings).get(url, **headers)

    with pytest.raises(SystemExit):
        sync(store, settings, now=1.0, fetch=dying)  # type: ignore[arg-type]
    assert sync(store, settings, now=2.0).new == 2
