"""`reindex` brings an index to the current engine."""

import pytest

from bot.quotes import ENGINE, ENGINE_VERSION
from bot.reindex import ReindexReport, reindex
from bot.settings import Settings
from bot.store import Store, open_store
from tests.store.readings import reading

SETTINGS = Settings(outlets=None)


@pytest.fixture
def store() -> Store:
    """A store with 120 articles that another engine read."""
    opened = open_store(":memory:")
    opened.archive.put(
        [reading(f"“We will see,” said Anna Berg on day {n}.", engine_version="old") for n in range(120)]
    )
    return opened


def test_every_article_is_read_by_the_current_engine(store: Store) -> None:
    """Afterwards nothing is stale, quotations are those of the engine, and a second run finds nothing to do."""
    report = reindex(store, SETTINGS)
    assert (report.articles, report.read, report.stopped) == (120, 120, False)
    assert store.archive.stale(ENGINE, ENGINE_VERSION).total == 0
    (one,) = store.archive.names("berg")
    assert one.quotations == 120
    assert reindex(store, SETTINGS).read == 0
    assert reindex(store, SETTINGS, every=True).read == 120


def test_an_interrupted_run_goes_on(store: Store) -> None:
    """An interrupt ends the run after a batch; the next run reads the rest only."""

    def interrupt(_: ReindexReport) -> None:
        raise KeyboardInterrupt

    first = reindex(store, SETTINGS, progress=interrupt)
    assert first.stopped
    left = store.archive.stale(ENGINE, ENGINE_VERSION).total
    assert 0 < left < 120
    assert reindex(store, SETTINGS).read == left
