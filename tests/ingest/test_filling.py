"""What people enter where an article states nothing."""

from pathlib import Path

import pytest

from bot.errors import QuestionError
from bot.ingest import filling, ingest
from bot.models import Stated
from bot.settings import Settings
from bot.store import Query, Store

TEXT = "Storm shuts harbour\n\n“Nobody was hurt,” said Jane Doe, the mayor of Port Elm. The ships wait outside.\n"


@pytest.fixture
def article(store: Store, settings: Settings, folder: Path) -> str:
    """The id of an article that states no outlet, date or link."""
    (folder / "a.txt").write_text(TEXT)
    ingest([folder], store, settings)
    return store.archive.search(Query()).readings[0].article.id


def test_a_value_is_entered_and_taken_back(store: Store, settings: Settings, folder: Path, article: str) -> None:
    """It is normalised, marked with the person, survives another ingest, and leaves no trace when taken back."""
    before = store.archive.get([article])
    filling.fill(
        store, settings, article, {"outlet": "the guardian", "published": "31/10/2025"}, by="Ana", at="2026-01-02"
    )
    (reading,) = store.archive.get([article])
    assert reading.article.outlet == Stated(value="The Guardian", origin="person", by="Ana")
    assert reading.article.published == Stated(value="2025-10-31", origin="person", by="Ana")
    assert reading.article.id == article
    assert ingest([folder], store, settings).known == 1
    assert store.archive.get([article]) == (reading,)
    filling.undo(store, settings, article, ("outlet",))
    assert store.archive.get([article])[0].article.outlet is None
    filling.undo(store, settings, article)
    assert store.archive.get([article]) == before


def test_undo_brings_back_what_stood_before_the_first_entry(store: Store, settings: Settings, article: str) -> None:
    """Entering twice keeps the first value that a text stated; a headline's place comes back with it."""
    before = store.archive.get([article])
    for title in ("One headline", "Another headline"):
        filling.fill(store, settings, article, {"title": title}, by="Ana", at="2026-01-02")
    (changed,) = store.archive.get([article])
    assert changed.article.title is not None
    assert changed.article.title.value == "Another headline"
    filling.undo(store, settings, article)
    assert store.archive.get([article]) == before


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"published": "03/04/2024"}, "date"),
        ({"url": "javascript:alert(1)"}, "web address"),
        ({"outlet": "—"}, "outlet"),
    ],
)
def test_what_cannot_be_read_is_not_entered(
    store: Store, settings: Settings, article: str, values: dict[filling.Fillable, str], reason: str
) -> None:
    """The sentence says what was expected, and nothing is changed."""
    before = store.archive.get([article])
    with pytest.raises(QuestionError, match=reason):
        filling.fill(store, settings, article, values, by="Ana", at="2026-01-02")
    assert store.archive.get([article]) == before


def test_nothing_to_take_back(store: Store, settings: Settings, article: str) -> None:
    """Undoing where nothing was entered, and an id that nobody has, are plain sentences."""
    with pytest.raises(QuestionError, match="Nothing was entered"):
        filling.undo(store, settings, article)
    with pytest.raises(QuestionError, match="no article"):
        filling.undo(store, settings, "0" * 32)
