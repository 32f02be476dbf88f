"""Tests of the quick look: it never misses what the tokens find."""

from hypothesis import given
from hypothesis import strategies as st

from bot.answers.spotting import is_plain, spots, standing
from bot.text.tokens import find, tokens

TEXT = st.text(alphabet=st.sampled_from("aeo éÉöøłßæİıſﬁŋƁ½²µ’“”-\u00ad\u200d1.Я中"), max_size=30)


@given(
    TEXT | st.text(max_size=40), st.sampled_from(["a", "e", "o", "i", "l", "s", "1", "ss", "fi", "я", "ae", "2", "μ"])
)
def test_it_never_misses(text: str, word: str) -> None:
    """Wherever the tokens have a word, the quick look points there, or says that it cannot tell."""
    spotted = spots(text, ((word,),))
    for start, _ in find((word,), tuple(tokens(text))):
        assert spotted is None or start in spotted


@given(TEXT | st.text(max_size=40), st.sampled_from(["a", "e", "o", "ss", "fi", "ae"]), st.data())
def test_a_plain_word_stands_where_the_tokens_find_it(text: str, word: str, data: st.DataObject) -> None:
    """In any stretch of fit text, the hits of a plain word are those of the tokens, without any tokens."""
    spotted = spots(text, ((word,),))
    if spotted is None:
        return
    assert is_plain(((word,),))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    told = [(start + low, start + high) for low, high in find((word,), tuple(tokens(text[start:end])))]
    assert list(standing(text, start, end, spotted, word)) == told


def test_most_text_is_fit() -> None:
    """English, French, Polish and Turkish text with curly marks needs no tokens."""
    for text in ("“Nicolás” – the pier’s", "Żabka", "Erdoğan’ın", "a € 50"):
        assert spots(text, (("pier",),)) is not None


@given(TEXT | st.text(max_size=40), st.lists(st.sampled_from(["a", "e", "ss", "fi", "1"]), min_size=2, max_size=3))
def test_a_phrase_is_pointed_to_by_its_longest_word(text: str, phrase: list[str]) -> None:
    """Wherever the tokens have a phrase, the quick look points into it."""
    spotted = spots(text, (tuple(phrase),))
    for start, end in find(tuple(phrase), tuple(tokens(text))):
        assert spotted is None or any(start <= at < end for at in spotted)
