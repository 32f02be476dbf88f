"""The one tokeniser."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.tokens import find, tokens, words

MIXED = st.text("abZ09+#_ .-'é\u0301\u00ad\u200c東ßłЖ²½Ⅷ’“İǅ", max_size=20)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Su-30MK2", ("su", "30", "mk", "2")),
        ("U.S. and C++", ("u", "s", "and", "c", "++")),
        ("Łódź", ("lodz",)),
        ("naïve cafe\u0301s", ("naive", "cafes")),
        ("mis\u00adsile", ("missile",)),
        ("東京 Ж", ("東", "京", "ж")),
        ("++ * 🚀", ()),
    ],
)
def test_words_are_split_and_folded(text: str, expected: tuple[str, ...]) -> None:
    """Letters, digits and signs part; case, accents and soft hyphens fold away."""
    assert words(text) == expected


@given(MIXED | st.text(max_size=30))
def test_tokens_and_words_agree(text: str) -> None:
    """The words are those of the tokens, and each token folds from its own place in the text."""
    found = list(tokens(text))
    assert words(text) == tuple(token.word for token in found)
    assert all(text[token.start : token.end] for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)


@given(MIXED)
def test_every_stretch_of_words_is_found_where_it_stands(text: str) -> None:
    """`find` gives the span of each phrase that the text has."""
    found = list(tokens(text))
    for at in range(len(found) - 1):
        phrase = (found[at].word, found[at + 1].word)
        assert (found[at].start, found[at + 1].end) in list(find(phrase, found))
