"""A question's text taken apart and put together."""

from hypothesis import given
from hypothesis import strategies as st

from bot.answers.asked import understand
from bot.slack.asking.canonical import Parts, phrase

_PIECES = [
    "treaty",
    '"final stage"',
    "by:Lavrov",
    'by:"Sergei Lavrov"',
    "about: Cuba",
    "outlet:BBC",
    "after:2025",
    "before:x",
]
_TEXTS = st.one_of(st.lists(st.sampled_from([*_PIECES, "sort:best", '"', "AND"]), max_size=8).map(" ".join), st.text())


def test_parts_in_the_order_a_person_would_type_them() -> None:
    """Terms come first, then who, what about, where and when; values with a space are quoted."""
    parts = Parts.of('after:2025-10 by:"Sergei Lavrov" "final stage" outlet:BBC deal')
    assert parts.text == '"final stage" deal by:"Sergei Lavrov" outlet:BBC after:2025-10'


def test_a_phrase_cannot_be_broken_from_inside() -> None:
    """Marks inside a phrase are left out; a single word needs none."""
    assert phrase('no "big" deal') == '"no big deal"'
    assert phrase("deal") == "deal"


@given(_TEXTS)
def test_answers_read_the_same_from_both(text: str) -> None:
    """What answers understand from the text put together is what they understand from the text as typed."""
    typed, again = understand(text), understand(Parts.of(text).text)
    assert again.filters == typed.filters
    assert again.phrases == typed.phrases


@given(_TEXTS)
def test_put_together_twice_is_once(text: str) -> None:
    """Taking the text apart again changes nothing."""
    once = Parts.of(text).text
    assert Parts.of(once).text == once
