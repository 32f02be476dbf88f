"""The lists of best rows say what ranking every article would say."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.store import Query
from bot.store.sqlite import SqliteStore
from bot.store.sqlite.best import Lists
from bot.text.tokens import words
from tests.store.readings import digest, reading

SMALL = Lists(enough=3, kept=4, most=6)
LETTERS = "abcd"
WORDS = 6  # in every article, so that the average length stays and lists are not made anew on every write

articles = st.lists(st.sampled_from(LETTERS), min_size=WORDS, max_size=WORDS).map(" ".join)
numbers = st.integers(0, 30)
steps = st.lists(st.dictionaries(numbers, articles | articles | articles | st.none(), max_size=8), max_size=12)


def counts(store: SqliteStore, word: str, limit: int) -> list[int]:
    """Return how often the word stands in each of the best articles."""
    page = store.archive.search(Query(phrases=((word,),), order="best"), limit=limit)
    return [words(each.article.text).count(word) for each in page.readings]


@settings(max_examples=150, deadline=None)
@given(steps)
def test_updates_and_take_downs_keep_the_lists_right(done: list[dict[int, str | None]]) -> None:
    """After any puts, changes and removals the best of each word are those of all articles and of a new index."""
    store = SqliteStore(None, lists=SMALL)
    stored: dict[int, str] = {}
    for step in done:
        store.archive.put([reading(text, source=str(number)) for number, text in step.items() if text is not None])
        store.archive.remove([digest(str(number)) for number, text in step.items() if text is None])
        stored |= {number: text for number, text in step.items() if text is not None}
        stored = {number: text for number, text in stored.items() if step.get(number, text) is not None}
    for _ in range(2):
        for word in LETTERS:
            best = sorted((text.split().count(word) for text in stored.values() if word in text), reverse=True)
            for limit in (1, 2, 3, 5):
                assert counts(store, word, limit) == best[:limit]
        store.archive.rebuild()


def test_a_frequent_word_is_answered_from_its_list() -> None:
    """A word that many articles have gets a list, and loses it when few have it any more."""
    store = SqliteStore(None, lists=SMALL)
    made = [reading(f"a b {'a ' * (n % 3)}{'c ' * (2 - n % 3)}{n}", source=str(n)) for n in range(20)]
    store.archive.put(made)
    connections = store.archive._connections  # noqa: SLF001 - what is looked at is behind the archive
    with connections.reading() as db:
        sizes = dict(db.execute("SELECT term, count(*) FROM best GROUP BY term").fetchall())
    assert sizes["a"] == sizes["b"] == SMALL.kept
    store.archive.remove([each.article.id for each in made[1:]])
    with connections.reading() as db:
        assert db.execute("SELECT count(*) FROM best").fetchone() == (0,)
