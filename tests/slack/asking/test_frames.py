"""The shapes of plain questions."""

import pytest

from bot.slack.asking.frames import fits, shape


@pytest.mark.parametrize(
    ("pattern", "line", "slots"),
    [
        ("(a|b c) {x}", "b c d e", {"x": "d e"}),
        ("a [b] {x} c", "a b d c", {"x": "d"}),
        ("a [b] {x} c", "a d c", {"x": "d"}),
        ("{x}'s <about> {y}", "Lavrov's on Cuba", {"x": "Lavrov", "y": "Cuba"}),
        ("{x}'s <about> {y}", "Reuters' on Cuba", {"x": "Reuters", "y": "Cuba"}),
    ],
)
def test_the_little_language(pattern: str, line: str, slots: dict[str, str]) -> None:
    """Alternatives, parts that may be missing, classes of words and slots mean what the module says."""
    match = shape(pattern).match(f"{line} ")
    assert match is not None
    assert match.groupdict() == slots


def test_a_shape_fits_the_whole_line() -> None:
    """A line with something before or behind is no question of that shape."""
    assert shape("who said {x}").match("he asks who said it ") is None
    assert shape("help").match("help desk ") is None


def test_the_most_special_shape_comes_first() -> None:
    """Who said anything *about* it is not who said the words "anything about it"."""
    assert next(fits("who said anything about Cuba")).slots == {"topic": "Cuba"}
