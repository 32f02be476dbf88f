"""Tests of relay phrases over sentences of our own: named, carried over, and what only looks like one."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from bot.ingest import read, register
from bot.models import Article, Provenance, Relay
from bot.settings import Settings

LINES = (Path(__file__).parents[1] / "cases/relay_sentences.tsv").read_text("utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if not line.startswith("#")]
Found = tuple[str, str, str]


def shown(relay: Relay) -> Found:
    """Return a relay as the cases write it; whether "The" belongs to a name is not their subject."""
    name = relay.name.removeprefix("The ") if relay.kind == "outlet" else relay.name
    return (name, relay.kind, "carried" if relay.carried_over else "named")


def found_in(text: str, piece: str) -> set[Found]:
    """Return the relays of a whole text, or of what is said at `piece`."""
    source = Provenance(source="a", format="text", digest="0")
    reading = read(Article(id="a", version="v", text=text, provenance=source), register(Settings()))
    relays = list(reading.relays)
    if piece != "*":
        at = text.index(piece) + 2
        relays = [relay for q in reading.quotations if q.start <= at <= q.end for relay in q.relays]
    return {shown(relay) for relay in relays}


@cache
def results() -> Counter[tuple[str, str]]:
    """Count right, wrong and missed relays, by named and carried over."""
    counted: Counter[tuple[str, str]] = Counter()
    for text, piece, expected in ROWS:
        wanted = set() if expected == "-" else {_row(each) for each in expected.split(";")}
        got = found_in(text, piece)
        counted.update((how, "right") for _, _, how in got & wanted)
        counted.update((how, "wrong") for _, _, how in got - wanted)
        counted.update((how, "missed") for _, _, how in wanted - got)
    return counted


def _row(written: str) -> Found:
    name, kind, how = written.split("|")
    return (name.removeprefix("The ") if kind == "outlet" else name, kind, how)


@pytest.mark.parametrize(("how", "precision", "recall"), [("named", 0.97, 0.95), ("carried", 0.95, 0.95)])
def test_relay_sentences(how: str, precision: float, recall: float) -> None:
    """Precision and recall over at least 250 written sentences are at least their floors."""
    counted = results()
    right = counted[(how, "right")]
    assert len(ROWS) >= 250
    assert right / (right + counted[(how, "wrong")]) >= precision
    assert right / (right + counted[(how, "missed")]) >= recall


def test_words_are_the_outlets_own() -> None:
    """Each relay's span holds its name or the words that point back to it."""
    for text, _, _ in ROWS:
        source = Provenance(source="a", format="text", digest="0")
        reading = read(Article(id="a", version="v", text=text, provenance=source), register(Settings()))
        for relay in reading.relays:
            assert relay.carried_over or relay.name in text[relay.start : relay.end]


def test_a_relay_belongs_to_the_nearer_speaker() -> None:
    """Where two people speak in one sentence, the relay holds for the one it stands with."""
    text = '"The pier is wet," Ana Reed told Reuters, while the mayor, Bo Lund, said nobody had asked him.'
    assert found_in(text, "The pier is wet") == {("Reuters", "outlet", "named")}
    assert found_in(text, "nobody had asked him") == set()


def test_words_inside_marks_are_the_speakers() -> None:
    """A relay phrase inside quotation marks is what the speaker says, not where the outlet has it from."""
    assert found_in('"As Reuters reported, we are ready," Ana Reed said.', "we are ready") == set()


@pytest.mark.parametrize(
    "text", ["Two officials who had seen the paper said the annex exists.", "A woman with the letter said no."]
)
def test_what_somebody_has_read_is_no_relay(text: str) -> None:
    """A document behind a verb or preposition is its object; the sentence has it from somebody else."""
    assert {relay for relay in found_in(text, "*") if relay[1] == "document"} == set()


def test_a_document_that_speaks_is_a_relay() -> None:
    """A document that is the subject stays one, whatever stands before its clause."""
    assert ("the letter", "document", "named") in found_in("According to the mayor, the letter said no.", "*")


def test_what_somebody_threatens_to_do_passes_nothing_on() -> None:
    """What somebody threatens or vows to do is no report of the words told of inside it."""
    warned = "after Ann Lee warned that it would face ruin."
    assert found_in(f"North Velm threatened to fire on the pier {warned}", "it would face ruin") == set()
    passed = found_in(f"North Velm said it had fired on the pier {warned}", "it would face ruin")
    assert {name for name, _, _ in passed} == {"North Velm"}
