"""A few matches are put in order as SQLite's bm25 puts them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.store.sqlite import SqliteStore
from bot.store.sqlite.relevance import ranked
from tests.store.readings import reading

texts = st.lists(st.lists(st.sampled_from("abcde"), min_size=1, max_size=14).map(" ".join), min_size=1, max_size=12)
phrases = st.lists(st.sampled_from("abcde"), min_size=1, max_size=3).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(texts, phrases)
def test_the_order_is_that_of_bm25(written: list[str], phrase: str) -> None:
    """Overlapping occurrences count each, and long texts count less."""
    store = SqliteStore(None)
    store.archive.put([reading(text, source=str(number)) for number, text in enumerate(written)])
    with store.archive._connections.reading() as db:  # noqa: SLF001 - what is looked at is behind the archive
        rows = db.execute(
            "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?"
            " ORDER BY bm25(articles_fts, 1.0, 1.0, 0.0), rowid DESC",
            (f'"{phrase}"',),
        ).fetchall()
        best = [at for (at,) in rows]
        assert ranked(db, sorted(best), [phrase]) == best
