"""Headings on their own line, and headings that were run into a one-line body."""

import pytest

from bot.text.headings import headings

FILL = "The harbour of Port Elm was closed on Monday after a storm tore two cranes from their rails. " * 8

RUN_IN = {
    "Calls for Calm Last Friday, the court warned again against haste.": "Calls for Calm",
    "The Mayor's Promises In a letter, she asked for patience.": "The Mayor's Promises",
    '"A day at a time" When asked about the costs, the mayor shrugged.': '"A day at a time"',
    "“Slow and steady” Asked about the costs, the mayor shrugged.": "“Slow and steady”",
    "What happens next Meanwhile, the ships wait outside.": "What happens next",
    "What do the port's workers want?": "What do the port's workers want?",
    "REPAIRS AND COSTS The port authority has no money.": "REPAIRS AND COSTS",
}
SENTENCES = [
    "Why, she asked, was nobody told?",
    "Who would have thought that the wall, of all things, would hold?",
    "Sources told The Times that the cranes were old.",
    "The New York Times The Daily podcast had warned of it.",
    "She lives in The Hague and works there.",
    '"We had no warning," The mayor wrote in a letter.',
    "Prime Minister Jane Doe Said, they call her in the village.",
    "The film When Harry Met Sally was shown that night.",
    "He sang Let It Be on the quay.",
    "NATO Secretary General Max Mustermann arrived on Tuesday.",
    "The Italian Serie A match was put off.",
    "President Jane Doe met the mayor on Tuesday.",
    "On Tuesday The Washington Post reported that the cranes were old.",
]


@pytest.mark.parametrize(("sentence", "heading"), RUN_IN.items())
def test_a_heading_run_into_a_long_line(sentence: str, heading: str) -> None:
    """A capital letter on a word that only opens sentences shows where the heading ends."""
    text = f"{FILL}{sentence} {FILL}"
    assert [span.of(text) for span in headings(text)] == [heading]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_real_sentence_is_no_heading(sentence: str) -> None:
    """Names and titles with capital letters inside a sentence take nothing off it."""
    assert headings(f"{FILL}{sentence} {FILL}") == ()


def test_short_paragraphs_are_left_alone() -> None:
    """Only a body that was pasted into one line has headings run in."""
    assert headings("Calls for Calm Last Friday, the court warned.") == ()


def test_a_heading_between_paragraphs() -> None:
    """A short line without a full stop between finished paragraphs is one; a broken sentence is not."""
    text = f"{FILL.strip()}\n\nRepairs and costs\n\n{FILL.strip()}\n\nThe letter came from Prime Minister\n\nJane Doe."
    assert [span.of(text) for span in headings(text)] == ["Repairs and costs"]
