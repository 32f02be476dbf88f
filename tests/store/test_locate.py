"""The place of a phrase in a text."""

from hypothesis import given
from hypothesis import strategies as st

from bot.models import Span
from bot.store.locate import first_hit
from bot.text.tokens import find, tokens, words

WORDS = ["Su-30MK2", "su", "300", "30", "“su”", "SU’s", "C++", "c", "Łódź", "Lodz", "su\u0301", "a30su", "東京su", "++"]


@given(
    st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join), st.sampled_from(WORDS).map(words), st.integers(0, 40)
)
def test_a_hit_is_a_place_the_tokeniser_finds(text: str, phrase: tuple[str, ...], cut: int) -> None:
    """What is found is a place of the phrase outside boilerplate, and something is found where there is one."""
    boilerplate = (Span(start=cut, end=cut + 5),)
    places = [
        (start, end)
        for start, end in (find(phrase, list(tokens(text))) if phrase else ())
        if not (start < cut + 5 and cut < end)
    ]
    if phrase:
        found = first_hit(text, boilerplate, phrase)
        assert found in places if places else found is None
