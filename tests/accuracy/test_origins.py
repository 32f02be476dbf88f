"""Whom an outlet has it from is measured; a reader that finds nothing or too much lowers the figures."""

import json

import pytest

from bot.accuracy import measure_relays, read_relay_cases, relay_cases
from bot.errors import ReadError
from bot.ingest import read, register
from bot.models import Article, Reading, Relay
from bot.outlets import Outlets
from bot.settings import Settings

TEXT = "Ana Reed told Reuters that the pier was shut. Bo Lund said it was open."
SAID = [
    {"start": 27, "end": 44, "speaker": "Ana Reed", "relays": [{"name": "Reuters", "kind": "outlet"}]},
    {"start": 59, "end": 70, "speaker": "Bo Lund", "relays": []},
]


def cases(text: str = TEXT, said: list[dict[str, object]] | None = None) -> list[str]:
    """Return one labelled article as the lines of a file."""
    return [json.dumps({"id": "a", "text": text, "said": SAID if said is None else said})]


def test_right_relays_count() -> None:
    """A relay that is expected and shown is right, and nothing is shown where nothing is expected."""
    figures = measure_relays(read_relay_cases(cases(), "a"), register(Settings()))
    assert (figures.shown.right, figures.shown.n, figures.found.right, figures.found.n) == (1, 1, 1, 1)
    assert (figures.without.right, figures.without.n) == (1, 1)
    assert figures.kinds["outlet"].share == 1.0


def test_doubtful_ones_and_the_speaker_are_not_asked_for() -> None:
    """What readers may differ on is neither expected nor wrong; a source that speaks is not asked for again."""
    relays = [{"name": "Reuters", "kind": "outlet", "doubtful": True}, {"name": "Ana Reed", "kind": "unnamed"}]
    figures = measure_relays(read_relay_cases(cases(said=[SAID[0] | {"relays": relays}]), "a"), register(Settings()))
    assert (figures.shown.right, figures.shown.n, figures.found.n) == (1, 1, 0)


def _silent(article: Article, outlets: Outlets) -> Reading:
    reading = read(article, outlets)
    return reading.model_copy(
        update={"quotations": tuple(q.model_copy(update={"relays": ()}) for q in reading.quotations)}
    )


def _inventive(article: Article, outlets: Outlets) -> Reading:
    reading = read(article, outlets)
    made_up = (Relay(name="The Daily Nobody", kind="outlet", start=0, end=3),)
    return reading.model_copy(
        update={"quotations": tuple(q.model_copy(update={"relays": made_up}) for q in reading.quotations)}
    )


def test_a_broken_reader_lowers_the_figures() -> None:
    """On the shipped set a reader without relays finds none, and one that makes them up is never right."""
    outlets = register(Settings())
    sound = measure_relays(relay_cases(), outlets)
    silent, inventive = (measure_relays(relay_cases(), outlets, reader) for reader in (_silent, _inventive))
    assert (silent.found.right, silent.shown.n, silent.without.share) == (0, 0, 1.0)
    assert inventive.shown.right == 0
    assert inventive.without.right < sound.without.right
    assert sound.said > 400
    assert (sound.found.share or 0) > 0.8


def test_a_wrong_file_is_named() -> None:
    """A line that is no labelled article ends in a sentence."""
    with pytest.raises(ReadError, match=r"gold\.jsonl is no file of labelled relays"):
        read_relay_cases(["{}"], "gold.jsonl")
