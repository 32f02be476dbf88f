"""Tags and stars."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.formats.markup import plain, plain_markdown

REMOVED = {
    "the mayor <u>said</u> so": "the mayor said so",
    "**Jane Doe / Pool**": "Jane Doe / Pool",
    "a *very* old crane": "a very old crane",
    "a __very__ old _crane_": "a very old crane",
    "***Breaking***": "Breaking",
    "see [the report](https://news.example/report) here": "see the report here",
    "![A crane](https://news.example/crane.jpg)": "",
    "first<br>second<br/>third": "first\nsecond\nthird",
    "<p>One.</p><p>Two.</p>": "One.\nTwo.",
    "<script>alert('x')</script>text<!-- hidden -->": "text",
    '<a href="https://news.example">link</a>': "link",
    "## Heading": "Heading",
    "**Note**that": "Notethat",
}
KEPT = [
    "our [Venezuelan] partners",
    "2 * 3 * 4 = 24",
    "a footnote* and another*",
    "file_name_with_underscores",
    "I <3 cranes",
    "<!channel> and <@U123>",
    "if a < b and b > c",
    "#1 in the charts",
    "snake_case and __init",
    "* a bullet\n* another",
]


@pytest.mark.parametrize(("raw", "seen"), REMOVED.items())
def test_markup_goes(raw: str, seen: str) -> None:
    """What remains is what a reader saw."""
    assert plain(raw) == seen


@pytest.mark.parametrize("text", KEPT)
def test_what_only_looks_like_markup_stays(text: str) -> None:
    """Brackets, lone stars, underscores inside words and things in angle brackets that are no tags stay."""
    assert plain(text) == text


def test_markdown_also_loses_quotation_marks_of_blocks_and_rules() -> None:
    """Block quotations and rules are seen as their text and as nothing."""
    assert plain_markdown("> Quoted.\n\n---\n\n# Title") == "Quoted.\n\n\n\nTitle"


@given(st.text(alphabet=st.characters(exclude_characters="<>*_[]#&")))
def test_a_text_without_marks_is_untouched(text: str) -> None:
    """No mark, no change: offsets hold against the file."""
    assert plain(text) == text
