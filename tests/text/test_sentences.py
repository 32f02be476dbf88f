"""Paragraphs and sentences as spans of the raw text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.sentences import paragraphs, sentences


def split(text: str) -> list[str]:
    """Return the sentences themselves, line breaks shown as blanks."""
    return [" ".join(text[span.start : span.end].split()) for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. It snowed.", ["It rained.", "It snowed."]),
        ("Mr. Low met Sen. Ann Poe of the U.S. Senate on Jan. 5. He left.",
         ["Mr. Low met Sen. Ann Poe of the U.S. Senate on Jan. 5.", "He left."]),
        ("He works in the U.S. The pay is good.", ["He works in the U.S.", "The pay is good."]),
        ("J. K. Marsh wrote it. Nobody read it.", ["J. K. Marsh wrote it.", "Nobody read it."]),
        ("“Why?” he asked. “Because!” she said.", ["“Why?” he asked.", "“Because!” she said."]),
        ("“I saw it. It was red.” Poe nodded.", ["“I saw it.", "It was red.”", "Poe nodded."]),
        ("It costs 3.5 million at example.com today. Fine.", ["It costs 3.5 million at example.com today.", "Fine."]),
        ("Wait … what? No.", ["Wait … what?", "No."]),
        ("他来了。他走了。", ["他来了。", "他走了。"]),
        ("No full stop at all", ["No full stop at all"]),
    ],
)  # fmt: skip
def test_sentences(text: str, expected: list[str]) -> None:
    """A sentence ends at a terminal mark, not at an abbreviation, an initial or a number."""
    assert split(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A headline without a stop\nThe text begins here.", 2),
        ("The appeal was carried to the capital in October by the Transport Minister\n\nRosa Lind during a visit.", 1),
        ("The committee, which met for the third time this week to discuss the plan, and\n\nits chair left.", 1),
        ("A line that ends in the middle of a\nsentence goes on.", 1),
        ("One.\n\nTwo.\r\nThree.", 3),
    ],
)
def test_a_sentence_may_run_over_a_break(text: str, expected: int) -> None:
    """A line break ends a paragraph unless the sentence visibly goes on behind it."""
    assert len(paragraphs(text)) == expected


def test_hard_wrapped_text_is_joined() -> None:
    """Text wrapped at a fixed width is one paragraph up to the blank line."""
    line = "these are some words of a text that somebody wrapped at seventy"
    text = "\n".join([f"Then {line}"] * 8) + ".\n\nA second paragraph."
    assert len(paragraphs(text)) == 2


@given(st.text(alphabet='aB .!?…\n\r"”’U.S。', max_size=200))
def test_sentences_hold_everything_once(text: str) -> None:
    """Sentences are in order, never overlap, and hold every character that is not blank."""
    spans = sentences(text)
    ends = [0, *(span.end for span in spans)]
    for before, span in zip(ends, spans, strict=False):
        assert before <= span.start < span.end
        assert not text[before : span.start].strip()
    assert not text[ends[-1] :].strip()
