"""How often words stand in an article, from what is kept of it."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.store.sqlite.driver import sqlite3
from bot.store.wordcounts import Counted, mark, phrase_times, repeated, times

words = st.text("abé+١東", min_size=1, max_size=3)


@given(st.dictionaries(words, st.integers(1, 60_000), max_size=30))
def test_how_often_each_word_stands_is_told(given_: dict[str, int]) -> None:
    """Every count comes back, up to the most that is told apart; SQLite reads it as Python does."""
    kept = repeated(Counted(Counter(given_), sum(given_.values())))
    connection = sqlite3.connect(":memory:")
    for word, often in given_.items():
        assert times(kept, word) == min(often, 50_000)
        if often > 1:
            read = "SELECT unicode(substr(?, instr(?, ?) + 4, 4))"
            assert connection.execute(read, (kept, kept, mark(word))).fetchone() == (min(often, 50_000),)
    connection.close()


def test_a_phrase_is_counted_as_often_as_it_begins() -> None:
    """Overlapping ones count each; a longer word is another."""
    assert phrase_times("a b a b a", "a b a") == 2
    assert phrase_times("ab a b", "a b") == 1
    assert phrase_times("", "a") == 0


def test_bytes_that_only_look_like_a_mark_tell_nothing() -> None:
    """Where two entries together look like a word's mark, and no number follows, the word stands there once."""
    for behind in (b"", b"\x80", b"\xff\xff"):
        assert times(b"\x01" + mark("a") + behind, "a") == 1
