"""What matches is put in order as SQLite's bm25 puts it."""

from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.store import Query
from bot.store.sqlite import SqliteStore, phrases
from bot.store.sqlite import reading as walks
from bot.store.sqlite.matching import Among, Asked, articles_having, matching
from bot.store.sqlite.relevance import ranked
from bot.store.wordcounts import mark, times
from tests.store.readings import reading

LETTERS = "abcde"
texts = st.lists(st.lists(st.sampled_from(LETTERS), min_size=1, max_size=14).map(" ".join), min_size=1, max_size=12)
one_phrase = st.lists(st.sampled_from(LETTERS), min_size=1, max_size=3).map(lambda words: [" ".join(words)])
some_words = st.lists(st.sampled_from(LETTERS), min_size=1, max_size=3, unique=True)


@settings(max_examples=120, deadline=None)
@given(texts, one_phrase | some_words, st.integers(1, 12))
def test_the_order_is_that_of_bm25(written: list[str], phrases: list[str], wanted: int) -> None:
    """Overlapping occurrences count each, long texts count less, and what is rare counts more."""
    store = SqliteStore(None)
    store.archive.put([reading(text, source=str(n), title=text[: n % 3 * 2] or None) for n, text in enumerate(written)])
    match = " AND ".join(f'"{phrase}"' for phrase in phrases)
    with store.archive._connections.reading() as db:  # noqa: SLF001 - what is looked at is behind the archive
        plain = db.execute(
            "SELECT rowid, round(bm25(articles_fts, 1.0, 1.0, 0.0), 9) AS score FROM articles_fts"
            " WHERE articles_fts MATCH ? ORDER BY score, rowid DESC",
            (match,),
        ).fetchall()
        among = Among("SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?", (match,))
        having = dict(db.execute("SELECT term, articles FROM terms"))
        found = ranked(db, phrases, having, among, wanted)
    scores = dict(plain)
    assert found is not None
    assert len(found) == len(set(found)) == min(wanted, len(plain))
    assert [scores[at] for at in found] == [score for _, score in plain[:wanted]]


@settings(max_examples=120, deadline=None)
@given(texts, st.lists(st.sampled_from(LETTERS), min_size=3, max_size=4), st.integers(1, 12))
def test_a_phrase_is_found_by_its_rarer_words(written: list[str], phrase: list[str], wanted: int) -> None:
    """Whatever words are left out: the articles and their order are those of the whole phrase."""
    store = SqliteStore(None)
    store.archive.put([reading(text, source=str(n)) for n, text in enumerate(written)])
    asked = Asked(Query(phrases=(tuple(phrase),), order="best"), None)
    with (
        patch.multiple(phrases, _MORE=1, _SHARE=0, _PART=1, _STEPS=1),
        store.archive._connections.reading() as db,  # noqa: SLF001 - what is looked at is behind the archive
    ):
        having = articles_having(db, asked.query)
        found = phrases.by_rarer_words(db, asked, having, wanted)
        assert found in (None, ranked(db, [" ".join(phrase)], having, matching(asked), wanted))
        ordered = sorted(having.get(word, 0) for word in set(phrase))
        assert (found is not None) == (len(ordered) > 2 and ordered[-1] > ordered[1])


def test_frequent_words_of_a_phrase_are_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two rarer words tell which articles may have the phrase; one that has them otherwise does not count."""
    store = SqliteStore(None)
    news = [
        "By the grey harbour, by the grey harbour.",
        "In the grey harbour.",
        "The harbour is grey.",
        "Grey harbour.",
    ]
    store.archive.put([reading(text, source=text) for text in (*news, *(f"All the {n} days." for n in range(60)))])
    asked = Asked(Query(phrases=(("the", "grey", "harbour"),), order="best"), None)
    monkeypatch.setattr(phrases, "_PART", 1)
    with store.archive._connections.reading() as db:  # noqa: SLF001 - what is looked at is behind the archive
        having = {"the": 63, "grey": 4, "harbour": 4}
        assert articles_having(db, asked.query) == having
        found = phrases.by_rarer_words(db, asked, {**having, "the": 65}, 10)
        assert found is not None
        sources = [db.execute("SELECT source FROM articles WHERE place = ?", (at,)).fetchone()[0] for at in found]
        assert sources == news[:2]
        monkeypatch.setattr(phrases, "_PART", 2)  # three may have it, of two at most
        assert phrases.by_rarer_words(db, asked, {**having, "the": 65}, 10) is None


def test_only_sqlite_weighs_several_phrases() -> None:
    """A phrase beside a word is put in order by SQLite, unless roughly is enough."""
    store = SqliteStore(None)
    store.archive.put([reading("a b c", source="one"), reading("a b c a b", source="two")])
    among = Among("SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?", ('"a b" AND "c"',))
    with store.archive._connections.reading() as db:  # noqa: SLF001 - what is looked at is behind the archive
        having = {"a": 2, "b": 2, "c": 2}
        assert ranked(db, ["a b", "c"], having, among, 2) is None
        roughly = ranked(db, ["a b", "c"], having, among, 2, roughly=True)
        both = {at for (at,) in db.execute("SELECT place FROM articles")}
    assert roughly is not None
    assert set(roughly) == both
    assert len(store.archive.hits(Query(phrases=(("a", "b"), ("c",)), order="best"))) == len(both)


@pytest.mark.parametrize("change", ["put again", "rebuilt", "taken down"])
def test_how_often_words_stand_is_kept_right(change: str) -> None:
    """What is known of an article's words follows its text."""
    store = SqliteStore(None)
    store.archive.put([reading("a a a b", source="one"), reading("a b", source="two")])
    if change == "put again":
        store.archive.put([reading("a b b b b", source="one")])
    elif change == "rebuilt":
        store.archive.rebuild()
    else:
        store.archive.remove([reading("", source="one").article.id])
    with store.archive._connections.reading() as db:  # noqa: SLF001 - what is looked at is behind the archive
        rows = db.execute("SELECT length, words FROM repeated ORDER BY length").fetchall()
    one = {"put again": [(5, 1, 4)], "rebuilt": [(4, 3, 1)], "taken down": []}[change]
    assert [(length, times(found, "a"), times(found, "b")) for length, found in rows] == [(2, 1, 1), *one]
    assert store.archive.check() == ()


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few articles too are put in order by the counts of their repeated words."""
    monkeypatch.setattr(walks, "QUICK", -1)


@pytest.mark.usefixtures("counted")
def test_what_an_earlier_program_put_comes_last() -> None:
    """An article without its length is found all the same, and `check` tells."""
    store = SqliteStore(None)
    store.archive.put([reading("a b", source="one"), reading("a b c c c c c c", source="two")])
    with store.archive._connections.writing() as db:  # noqa: SLF001 - what is looked at is behind the archive
        db.execute("DELETE FROM repeated WHERE length = 2")
    for asked in ((("a",), ("b",)), (("a", "b"),)):
        found = store.archive.search(Query(phrases=asked, order="best")).readings
        assert [each.article.text for each in found] == ["a b c c c c c c", "a b"]
    assert store.archive.check() == (
        "1 articles come last in answers by relevance, because their length is not known.",
    )
    store.archive.rebuild()
    assert store.archive.check() == ()


@pytest.mark.usefixtures("counted")
@pytest.mark.parametrize("phrases", [(("a",),), (("a",), ("b",)), (("a", "b"),)])
def test_an_index_without_a_word_finds_nothing(phrases: tuple[tuple[str, ...], ...]) -> None:
    """Articles without text have no length to go by."""
    store = SqliteStore(None)
    store.archive.put([reading("", source="one")])
    assert store.archive.hits(Query(phrases=phrases, order="best")) == ()


@pytest.mark.usefixtures("counted")
def test_sqlite_reads_how_often_as_python_does() -> None:
    """Bytes that only look like a word's mark tell SQLite nothing either."""
    store = SqliteStore(None)
    store.archive.put([reading("a b", source="one"), reading("a a a b", source="two")])
    with store.archive._connections.writing() as db:  # noqa: SLF001 - what is looked at is behind the archive
        db.execute("UPDATE repeated SET words = ? WHERE length = 2", (b"\x01" + mark("a"),))
    for query in (Query(phrases=(("a",), ("b",)), order="best"), Query(phrases=(("a", "b"),), order="best")):
        assert len(store.archive.hits(query)) == 2
