"""Words that nearly every article has: the newest articles are looked at, and the page says so."""

from datetime import date

import pytest

from bot.answers import answer
from bot.models import Question
from bot.store import Query
from bot.store.sqlite import SqliteStore, bounded, phrases
from tests.store import readings

PHRASE = Query(phrases=(("of", "the"),))


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> SqliteStore:
    """Return a store that looks at eight articles, with thirty that have the words: each fifth as a phrase."""
    monkeypatch.setattr(bounded, "LOOKED", 8)
    made = SqliteStore(None)
    made.archive.put(
        [
            readings.reading(
                f"Part {n} of {'the' if n % 5 == 0 else 'all the'} harbour.",
                outlet="The Courier" if n < 3 else None,
                published=f"2024-01-{n + 1:02}",
                said=(("harbour", "Anna Berg"),) if n < 3 else (),
            )
            for n in range(30)
        ]
    )
    return made


def days(store: SqliteStore, query: Query) -> list[int]:
    """Return the days of the articles found, page by page."""
    found, cursor = [], None
    while True:
        page = store.archive.search(query, limit=1, cursor=cursor)
        found += [int(str(each.article.published and each.article.published.value)[8:10]) for each in page.readings]
        if (cursor := page.cursor) is None:
            return found


def test_only_the_newest_are_looked_at(store: SqliteStore) -> None:
    """Of thirty articles with both words the newest eight are looked at: one has the phrase, and the page says so."""
    page = store.archive.search(PHRASE)
    assert (page.total, page.at_least, page.looked_at) == (1, True, 8)
    assert days(store, PHRASE) == [26]
    assert days(store, PHRASE._replace(order="best")) == [26]
    assert len(store.archive.hits(PHRASE)) == 1


def test_a_phrase_of_frequent_words_is_put_in_order_roughly(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where counting the phrase in each of the newest articles would take too long, its words are counted."""
    monkeypatch.setattr(phrases, "_READ", -10)
    often = [
        readings.reading("Out of the rain of the day, of the.", source=str(n), published="2024-03-01") for n in range(3)
    ]
    store.archive.put(often)
    best = PHRASE._replace(order="best")
    assert store.archive.search(best).looked_at == 8
    assert len(store.archive.hits(best)) == 4


def test_an_earlier_date_moves_what_is_looked_at(store: SqliteStore) -> None:
    """With `before` the newest of those days are looked at."""
    early = PHRASE._replace(before=date(2024, 1, 12))
    assert days(store, early) == [11, 6]
    assert store.archive.search(early).looked_at == 8
    assert store.archive.search(PHRASE._replace(before=date(2024, 1, 8))).looked_at is None
    assert store.archive.search(PHRASE._replace(after=date(2024, 1, 25))).looked_at is None


def test_what_is_rare_bounds_the_work_by_itself(store: SqliteStore) -> None:
    """A rare word, outlet or speaker beside frequent words is looked for everywhere."""
    rare = [
        Query(phrases=(("of", "the"), ("part", "10"))),
        PHRASE._replace(outlets=("The Courier",)),
        PHRASE._replace(speakers=("berg anna",)),
    ]
    for query in rare[:2]:
        page = store.archive.search(query)
        assert (page.total, page.at_least, page.looked_at) == (1, False, None)
    assert store.archive.search(rare[2]).looked_at is None
    assert store.archive.search(Query(phrases=(("the",),))).total == 30


def test_pages_keep_to_what_the_first_looked_at(store: SqliteStore) -> None:
    """Articles that came since do not move the others out of a later page."""
    both = Query(phrases=(("of",), ("harbour",)))
    first = store.archive.search(both, limit=5)
    store.archive.put([readings.reading(f"New {n} of the harbour.", published="2024-02-01") for n in range(8)])
    second = store.archive.search(both, limit=5, cursor=first.cursor)
    assert len(second.readings) == 3
    assert second.looked_at == 8


def test_the_answer_says_what_was_looked_at(store: SqliteStore) -> None:
    """Found or not: nobody takes the newest articles for all."""
    shown = answer(Question(name="who_said", text='"of the"'), store.archive)
    assert shown.message is not None
    assert "At least 1 article matches; shown from the newest 1." in shown.message
    note = "Looked at were the newest 8 articles with the rarest of these words, not those before them."
    assert note in shown.message
    nothing = answer(Question(name="who_said", text='"harbour of"'), store.archive)
    assert nothing.message is not None
    assert nothing.message.startswith(f"Not found: “harbour of”. {note}")
