"""The store in an OpenSearch cluster, split by subject: calls, documents, writing, pages, words, counts, ledger."""

import threading
import time
from collections.abc import Callable, Iterable, Sequence

from bot.models import Article, Coverage, Reading
from bot.store.interface import Hit, LaidOut, NameCount, Page, PutReport, Query, TermCount, opened
from bot.store.opensearch import bands, counts, health, pages, vocabulary, writing
from bot.store.opensearch.address import parse
from bot.store.opensearch.client import Cluster
from bot.store.opensearch.documents import engine_label
from bot.store.opensearch.ledger import OpensearchLedger
from bot.store.opensearch.rebuild import rebuild
from bot.store.opensearch.schema import prepare

__all__ = ["OpensearchStore"]


class OpensearchStore:
    """Both halves in one cluster, `opensearch://host:9200,host:9200/name`. `clock` gives Unix seconds."""

    def __init__(self, url: str, clock: Callable[[], float] = time.time) -> None:
        """Open the index, creating it where there is none."""
        cluster = Cluster(parse(url))
        prepare(cluster)
        self.name = cluster.name
        self.archive = OpensearchArchive(cluster)
        self.ledger = OpensearchLedger(cluster, clock)


class OpensearchArchive:
    """See `interface.Archive`; an article with its quotations is one document, written and replaced in one step.

    What this object wrote is found by its next question; other processes find it a second later.
    """

    layout = None

    def __init__(self, cluster: Cluster) -> None:
        """Use this cluster."""
        self._cluster = cluster
        self._dictionary = vocabulary.Dictionary(cluster)
        self._lock = threading.Lock()
        self._written = self._searchable = 0  # writes so far, and how many of them a refresh has made searchable

    def put(self, batch: Sequence[Reading | LaidOut], *, keep_entered: bool = True) -> PutReport:
        """Store a batch."""
        try:
            return writing.put(self._cluster, self._dictionary, opened(batch), keep_entered=keep_entered)
        finally:
            self._wrote()

    def reread(self, batch: Sequence[Reading]) -> int:
        """Replace what was read out of articles."""
        try:
            return writing.reread(self._cluster, self._dictionary, batch)
        finally:
            self._wrote()

    def remove(self, ids: Iterable[str]) -> int:
        """Remove articles, for every process at once."""
        try:
            return writing.remove(self._cluster, ids)
        finally:
            self.flush()

    def get(self, ids: Sequence[str]) -> tuple[Reading, ...]:
        """Return readings by id."""
        return pages.readings(self._cluster, ids)

    def articles(self, ids: Sequence[str]) -> tuple[Article, ...]:
        """Return articles by id."""
        return tuple(reading.article for reading in self.get(ids))

    def search(self, query: Query, *, limit: int = 50, cursor: str | None = None) -> Page:
        """Return a page of matching articles."""
        return pages.search(self._fresh(), query, limit, cursor)

    def hits(self, query: Query, *, limit: int = 10) -> tuple[Hit, ...]:
        """Return a quick list."""
        return tuple(pages.hits(self._fresh(), query, limit))

    def frequencies(self, words: Sequence[str]) -> tuple[TermCount, ...]:
        """Return article counts of words."""
        return vocabulary.frequencies(self._fresh(), words)

    def similar(self, word: str, *, limit: int = 5) -> tuple[TermCount, ...]:
        """Return words like this one."""
        return vocabulary.similar(self._fresh(), self._dictionary, word, limit)

    def forms(self, word: str, *, limit: int = 5) -> tuple[TermCount, ...]:
        """Return other forms of a word."""
        return vocabulary.forms(self._fresh(), self._dictionary, word, limit)

    def names(self, word: str, *, limit: int = 100) -> tuple[NameCount, ...]:
        """Return speakers by a word of their name."""
        return counts.names(self._fresh(), word, limit)

    def similar_names(self, word: str, *, limit: int = 50) -> tuple[NameCount, ...]:
        """Return speakers by a word like one of their name's."""
        return counts.similar_names(self._fresh(), self._dictionary, word, limit)

    def sharing(self, ids: Sequence[str], *, others: int = 0) -> tuple[tuple[str, str], ...]:
        """Return pairs of articles that share a band."""
        return bands.sharing(self._fresh(), ids, others)

    def coverage(self) -> Coverage:
        """Return what the index covers."""
        return counts.coverage(self._fresh())

    def outlets(self) -> tuple[tuple[str, int], ...]:
        """Return outlets with counts."""
        return counts.outlets(self._fresh())

    def gaps(self, *, limit: int = 100, cursor: str | None = None) -> Page:
        """Return articles with something not stated."""
        return pages.by_id(self._fresh(), "gaps", {"term": {"gap": True}}, limit, cursor)

    def stale(self, engine: str, engine_version: str, *, limit: int = 100, cursor: str | None = None) -> Page:
        """Return articles read by another engine."""
        label = engine_label(engine, engine_version)
        others = {"bool": {"must_not": [{"term": {"engine": label}}]}}
        return pages.by_id(self._fresh(), f"stale {label}", others, limit, cursor)

    def check(self) -> tuple[str, ...]:
        """Return what is wrong."""
        return tuple(health.faults(self._cluster))

    def rebuild(self) -> None:
        """Make the articles' index anew beside the old one, and swap."""
        self.flush()
        rebuild(self._cluster, self._dictionary)
        self.flush()

    def flush(self) -> None:
        """Make everything put so far searchable; it is durable already."""
        written = self._written
        self._cluster.refresh("articles", "words")
        with self._lock:
            self._searchable = max(self._searchable, written)

    def close(self) -> None:
        """Release the connections; the next use opens new ones."""
        self._cluster.close()

    def _fresh(self) -> Cluster:
        """Return the cluster, with what this object wrote made searchable."""
        if self._searchable < self._written:
            self.flush()
        return self._cluster

    def _wrote(self) -> None:
        with self._lock:
            self._written += 1
