"""The shared articles: who says what in each, told by offsets, names and counts only."""

import pytest

from bot.models import Quotation
from bot.text.boilerplate import boilerplate
from tests.quotes.reading import read_file
from tests.shared import SHARED, needs_shared

# article, words the content holds, its speaker, how the speaker was found
EXPECTED = [
    ("000", "Oreshnik", "Alexey Zhuravlev", "named"),
    ("000", "surprises", "Alexey Zhuravlev", "named"),
    ("000", "requests,", "Sergey Lavrov", "named"),
    ("000", "unjustified", "Sergey Rybakov", "named"),
    ("000", "mutual development", "Maduro", "named"),
    ("001", "treaty", "Sergey Lavrov", "named"),
    ("001", "requests,", "Sergey Lavrov", "role"),
    ("001", "aggravate", "Maria Zakharova", "named"),
    ("001", "great tensions", "Sergei Ryabkov", "named"),
    ("002", "surprises", "Alexei Zhuravlyov", "role"),
    ("002", "obstacles to supplying", "Alexei Zhuravlyov", "pronoun"),
    ("002", "to put it bluntly", "Mark Galeotti", "named"),
    ("002", "already a win", "James Story", "named"),
    ("002", "serenity and confidence", "Maria Zakharova", "pronoun"),
    ("003", "deterrent", "The letter", "role"),
    ("004", "remain peaceful", "Dmitry Peskov", "pronoun"),
    ("004", "zone of peace", "Maria Zakharova", "named"),
    ("004", "flooding", "The Trump administration", "named"),
    ("004", "unacceptable", "Volker Türk", "named"),
]
NEVER_SPEAK = {"The Times", "The Washington Post’s", "El Debate", "EFE agency", "Gazeta.ru", "RFE/RL", "AFP"}


def quotations(number: str) -> tuple[str, tuple[Quotation, ...]]:
    """Return the text of a shared article and its quotations."""
    path = next((SHARED / "seeds").glob(f"{number}_*.txt"))
    text = path.read_text(encoding="utf-8")
    return text, read_file(text, boilerplate(text))


@needs_shared
@pytest.mark.parametrize(("number", "word", "speaker", "state"), EXPECTED)
def test_speakers(number: str, word: str, speaker: str, state: str) -> None:
    """The narrowest quotation that holds the word has the right speaker, found in the right way."""
    text, found = quotations(number)
    holding = [q for q in found if word.lower() in text[q.start : q.end].lower()]
    assert holding
    narrowest = min(holding, key=lambda q: q.end - q.start)
    assert (narrowest.speaker.name, narrowest.state) == (speaker, state)


@needs_shared
@pytest.mark.parametrize("number", ["000", "001", "002", "003", "004"])
def test_relays_never_speak(number: str) -> None:
    """An outlet that only passes words on is nobody's speaker."""
    _, found = quotations(number)
    assert not {q.speaker.name for q in found} & NEVER_SPEAK


@needs_shared
def test_reported_and_quoted_are_told_apart() -> None:
    """In one clause of an article a word stands in reported speech and others in marks."""
    text, found = quotations("001")
    clause = next(q for q in found if "treaty" in text[q.start : q.end] and q.marks == "part")
    assert ["ratification" in span.of(text) for span in clause.quoted] == [True]
    assert not any("treaty" in span.of(text) for span in clause.quoted)
