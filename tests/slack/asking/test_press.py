"""Outlets as people name them in a question."""

import pytest

from bot.slack.asking.press import find_outlets, outlet_named
from tests.slack.reading import OUTLETS


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("the Guardian", "Guardian"),
        ("the guardian", "Guardian"),
        ("AP", "Associated Press"),
        ("gazeta.ru", "Gazeta.ru"),
        ("WSJ", "Wall Street Journal"),
        ("Time", "Time"),
        ("time", None),
        ("the sun", None),
        ("The Sun", "Sun"),
        ("MENA", None),
        ("the Harbour Post", "Harbour Post"),
        ("the harbour post", None),
        ("Post", None),
        ("Venezuela", None),
        ("", None),
    ],
)
def test_names(typed: str, name: str | None) -> None:
    """Names and aliases of the register count, ordinary words only with a capital letter, others by their last word."""
    assert outlet_named(typed, OUTLETS) == name


@pytest.mark.parametrize(
    ("text", "stretch", "names"),
    [
        ("who said treaty in the Guardian", "in the Guardian", ("Guardian",)),
        ("according to Reuters, who said it", "according to Reuters", ("Reuters",)),
        ("who said it in the BBC or the Times", "in the BBC or the Times", ("BBC", "Times")),
        ("what did she say in the New York Times about it", "in the New York Times", ("New York Times",)),
    ],
)
def test_where_outlets_stand(text: str, stretch: str, names: tuple[str, ...]) -> None:
    """The stretch covers preposition and article, so that what is left reads on."""
    ((start, end, found),) = find_outlets(text, OUTLETS)
    assert (text[start:end], found) == (stretch, names)


@pytest.mark.parametrize("text", ["who said it in time", "in the Guardian building", "who said it in Venezuela", "in"])
def test_no_outlets(text: str) -> None:
    """A place, a time or a building is no outlet."""
    assert list(find_outlets(text, OUTLETS)) == []
