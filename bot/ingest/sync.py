"""Feeds to articles: what is new in them, with the page's full text where the feed is short."""

import uuid
from collections.abc import Callable
from typing import Any

from bot.errors import ReadError
from bot.fetch import Fetched
from bot.formats import article_id, digest, read_document
from bot.formats.feed import Entry, entries, entry_article
from bot.formats.guard import refusing
from bot.ingest.intake import Intake
from bot.ingest.pages import fetcher
from bot.ingest.reading import read
from bot.ingest.register import register
from bot.ingest.report import IngestReport
from bot.ledger.feeds import Feed, Feeds
from bot.models import Article, Reading
from bot.outlets import Outlets
from bot.settings import Settings
from bot.store import Store

FULL = 120  # words from which an entry's text is taken for the whole article
_FIELDS = ("title", "published", "author", "outlet", "url")
Fetch = Callable[..., Fetched]


def sync(
    store: Store, settings: Settings, *, now: float, only: str | None = None, fetch: Fetch | None = None
) -> IngestReport:
    """Read every feed that is due, or the one named; one bad feed or entry never stops the rest.

    A feed counts as read when all its entries are stored, so a run that was killed is continued by the next one.
    """
    feeds, outlets = Feeds(store.ledger), register(settings)
    intake = Intake(store, outlets)
    reader = _Reader(feeds, intake, outlets, fetch or fetcher(settings).get)
    owner = uuid.uuid4().hex
    try:
        for feed in feeds.all():
            if (only is None and feed.not_before > now) or (only is not None and feed.url != only):
                continue
            if not feeds.take(feed.url, owner):
                continue
            try:
                reader.feed(feed, now)
            finally:
                feeds.give_back(feed.url, owner)
    except KeyboardInterrupt:
        intake.stopped = True
    return intake.finish()


class _Reader:
    """One round over the feeds."""

    def __init__(self, feeds: Feeds, intake: Intake, outlets: Outlets, fetch: Fetch) -> None:
        self._feeds, self._intake, self._outlets, self._fetch = feeds, intake, outlets, fetch

    def feed(self, feed: Feed, now: float) -> None:
        """Read one feed; what goes wrong is noted and the feed left alone for a while."""
        try:
            found = self._fetch(feed.url, etag=feed.etag, modified=feed.modified)
            if found.unchanged:
                self._feeds.read(feed.url, now=now, etag=feed.etag, modified=feed.modified)
                return
            listed = entries(found.raw, feed.url, self._outlets)
        except ReadError as error:
            self._feeds.failed(feed.url, str(error), now=now)
            self._intake.refuse(feed.url, str(error))
            return
        read_now: list[tuple[str, str]] = []
        left = False  # something to be tried again, though the feed be the same
        for entry in listed:
            name, version = _name(entry), digest(f"{entry.given.model_dump_json()} {entry.text}")
            if self._feeds.knows(name, version):
                continue
            try:
                with refusing(name):
                    reading = self._entry(entry, feed)
            except ReadError as error:
                self._intake.refuse(name, str(error))
                reading = None
            if reading is None:
                left = True
                continue
            self._intake.take(reading)
            read_now.append((name, version))
        self._intake.flush()
        for name, version in read_now:  # only what is stored is known
            self._feeds.remember(name, version)
        etag, modified = (None, None) if left else (found.etag, found.modified)
        self._feeds.read(feed.url, now=now, etag=etag, modified=modified)

    def _entry(self, entry: Entry, feed: Feed) -> Reading | None:
        """Read one entry; None where it should be tried again."""
        with_outlet = entry.given.model_copy(update={"outlet": feed.outlet}) if feed.outlet else entry.given
        entry = entry.model_copy(update={"given": with_outlet})
        short, url = len(entry.text.split()) < FULL, entry.given.url
        article = entry_article(entry, feed.url, self._outlets) if entry.text.strip() else None
        if short and url:
            try:
                article = self._page(url, entry, article)
            except ReadError as error:
                self._intake.refuse(url, f"{error}; {'the feed has only its beginning' if article else 'no text'}")
        return read(article, self._outlets) if article is not None else None

    def _page(self, url: str, entry: Entry, short: Article | None) -> Article:
        """Return the article of an entry's page; what the page leaves open the feed may know."""
        found = self._fetch(url)
        (article,) = read_document(found.raw, found.url, self._outlets, ending=found.ending)[:1]
        known = short or entry_article(entry.model_copy(update={"text": "-"}), url, self._outlets)
        missing: dict[str, Any] = {
            field: getattr(known, field)
            for field in _FIELDS
            if getattr(article, field) is None and (stated := getattr(known, field)) and stated.origin == "metadata"
        }
        if "url" in missing:
            missing["id"] = article_id(missing["url"].value, None, article.version)
        return article.model_copy(update=missing)


def _name(entry: Entry) -> str:
    return entry.given.feed_id or entry.given.url or digest(entry.text)
