"""Tests of what an answer shows of an article: whom it has its words from."""

from bot.answers.shown import relays_at
from bot.ingest.reading import read
from bot.models import Article, Provenance, Reading
from bot.outlets import Outlets


def reading_of(text: str) -> Reading:
    """Return a bare text as ingest reads it."""
    origin = Provenance(source="test", format="text", digest="")
    return read(Article(id="test", version="", text=text, provenance=origin), Outlets.parse(""))


def from_whom(text: str, words: str) -> list[str]:
    """Return whom the outlet has its own words from, as the answer names them."""
    start = text.index(words)
    return [relay.name for relay in relays_at(reading_of(text), None, start, start + len(words))]


def test_the_outlets_own_words_are_not_from_whom_somebody_tells_theirs() -> None:
    """Of "she told the Gazette, and the ferry left" only what she said is from the Gazette."""
    text = "“We are late,” Ann Lee told the Lind Gazette, and the ferry left the harbour at noon."
    (said,) = reading_of(text).quotations
    assert [relay.name for relay in said.relays] == ["Lind Gazette"]
    assert from_whom(text, "the ferry left the harbour at noon") == []


def test_the_outlets_own_words_are_from_whom_it_names_for_them() -> None:
    """A relay that is the cue of nobody's words holds for the sentence."""
    text = "As reported by the Lind Gazette, the ferry left the harbour at noon."
    assert from_whom(text, text) == ["Lind Gazette"]
