"""Web addresses given to ingest."""

from bot.ingest import ingest
from bot.ingest.pages import fetcher
from bot.settings import Settings
from bot.store import Query
from tests.fetch.site import Page, running
from tests.ingest.test_sync import LONG, STORY, feed, item
from tests.store.memory import MemoryStore


def test_pages_and_feeds_by_address() -> None:
    """A page is an article with its address, a feed as many as it has; a dead link is refused with the reason."""
    with running({"/story": Page(STORY.encode()), "/feed": feed(item(1, LONG), item(2, LONG))}) as site:
        settings = Settings(fetch_private=site.host)
        store = MemoryStore()
        report = ingest([site.url("/story"), site.url("/feed"), site.url("/none")], store, settings)
        assert report.new == 3
        assert [refused.reason for refused in report.refused] == ["the server answers 404"]
        again = ingest([site.url("/story")], store, settings)
        assert (again.new, again.known) == (0, 1)
        fetcher(settings).close()
    urls = {reading.article.url.value for reading in store.archive.search(Query()).readings if reading.article.url}
    assert urls == {site.url("/story")}


def test_private_addresses_are_refused() -> None:
    """Without the setting nothing of the own network is read."""
    report = ingest(["http://127.0.0.1/a", "http://169.254.169.254/latest"], MemoryStore(), Settings())
    assert report.read == 0
    assert all("public" in refused.reason for refused in report.refused)
    assert len(report.refused) == 2
