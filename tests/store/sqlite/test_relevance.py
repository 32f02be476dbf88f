"""A few matches are put in order as SQLite's bm25 puts them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.store.sqlite import SqliteStore
from bot.store.sqlite.relevance import ranked
from tests.store.readings import reading

texts = st.lists(st.lists(st.sampled_from("abcde"), min_size=1, max_size=14).map(" ".join), min_size=1, max_size=12)
words = st.sampled_from("abcde")


@settings(max_examples=60, deadline=None)
@given(texts, st.lists(words, min_size=1, max_size=3).map(tuple), st.lists(words, min_size=2, max_size=3, unique=True))
def test_the_order_is_that_of_bm25(written: list[str], phrase: tuple[str, ...], several: list[str]) -> None:
    """Overlapping occurrences count each, long texts count less, and a word that few have counts more."""
    store = SqliteStore(None)
    store.archive.put([reading(text, source=str(number)) for number, text in enumerate(written)])
    for phrases in ((phrase,), tuple((word,) for word in several)):
        asked = " AND ".join(f'"{" ".join(each)}"' for each in phrases)
        with store.archive._connections.reading() as db:  # noqa: SLF001 - what is looked at is behind the archive
            rows = db.execute(
                "SELECT rowid, bm25(articles_fts, 1.0, 1.0, 0.0) FROM articles_fts WHERE articles_fts MATCH ?", (asked,)
            ).fetchall()
            scores = {at: round(-score, 9) for at, score in rows}
            found = ranked(db, sorted(scores), phrases)
        assert sorted(found) == sorted(scores)
        if len(phrases) == 1 or all(score > 1e-4 for score in scores.values()):
            assert [scores[at] for at in found] == sorted(scores.values(), reverse=True)
