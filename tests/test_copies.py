"""Tests of near-copies: verbatim, trimmed, re-headlined and edited ones fold, rewritten ones do not."""

from collections.abc import Callable

import pytest

from bot.copies import folded_copies, is_copy
from bot.text.shingles import bands
from bot.text.tokens import words

PLACES = ("Kalmar", "Ystad", "Visby", "Gävle", "Luleå", "Umeå", "Borås", "Lund", "Malmö", "Falun")
THINGS = ("dam", "pier", "bridge", "mill", "school", "market", "theatre", "tunnel", "archive", "lighthouse")


def wire(number: int) -> str:
    """Return one of a hundred different agency texts."""
    place, thing = PLACES[number % 10], THINGS[number // 10]
    return (
        f"The {thing} at {place} will close on {number % 28 + 1} May, the council decided after a long night. "
        f"Engineers had found {number + 3} cracks in the walls of the {thing}, and nobody could say how old they were. "
        f'"We had no choice," said the mayor of {place}, who has run the town for {number % 9 + 2} years. '
        f"The owner of the {thing} announced that {number * 7 + 11} people would be paid until the autumn. "
        f"Neighbours brought flowers and {number % 5 + 2} dogs to the gate, and a band from {place} played two songs. "
        f"Repairs would cost {number + 40} million crowns, which the town does not have, the treasurer said."
    )


def rewritten(number: int) -> str:
    """Return the same news in other words; the mayor's quotation stays."""
    place, thing = PLACES[number % 10], THINGS[number // 10]
    return (
        f"{place} is to lose its {thing}. In a session that went on until dawn, councillors voted to lock the doors "
        f'next month because the building is no longer safe. "We had no choice," said the mayor, visibly tired. '
        f"Staff keep "
        f"their wages for now. At the fence, music was played and candles were lit; where the money for new walls "
        f"might come from, nobody in the town hall was able to tell on Monday."
    )


def trimmed(number: int) -> str:
    """Return the first sentences of a text."""
    return ". ".join(wire(number).split(". ")[:4])


def headed(number: int) -> str:
    """Return a text under another headline."""
    return f"Town weeps: what now, {PLACES[number % 10]}? (Agency report) " + wire(number)


def edited(number: int) -> str:
    """Return a text with a few words changed."""
    return wire(number).replace("after a long night", "on Tuesday night").replace("played two songs", "played")


EDITS: dict[str, Callable[[int], str]] = {
    "verbatim": wire,
    "trimmed": trimmed,
    "re-headlined": headed,
    "edited": edited,
}


@pytest.mark.parametrize("edit", EDITS)
def test_copies_fold(edit: str) -> None:
    """At least 95 of a hundred texts fold with their copies."""
    assert sum(is_copy(wire(n), EDITS[edit](n)) for n in range(100)) >= 95


def test_rewritten_texts_do_not_fold() -> None:
    """None of a hundred rewritten texts folds with the first one, although a quotation is shared."""
    assert sum(is_copy(wire(n), rewritten(n)) for n in range(100)) == 0


@pytest.mark.parametrize("edit", EDITS)
def test_copies_meet_in_a_band(edit: str) -> None:
    """At least 95 of a hundred texts share a band with their copies, by which a store finds them."""
    met = [set(bands(" ".join(words(wire(n))))) & set(bands(" ".join(words(EDITS[edit](n))))) for n in range(100)]
    assert sum(map(bool, met)) >= 95


def test_one_long_quotation_makes_no_copy() -> None:
    """Two reports of one statement are two texts, even where the statement is most of both."""
    said = ". ".join(wire(1).replace('"', "").split(". ")[:4])
    one = f'"{said}," the treasurer of Visby told a small crowd that had waited all the rainy evening by the gate.'
    other = f'Nobody was surprised on Friday when the man who keeps the money read this aloud in the square: "{said}."'
    assert not is_copy(one, other)
    assert is_copy(one, "Money matters. " + one)


def test_groups_are_one_text_each() -> None:
    """Five editions of one text, two halves among them, are one text in any order, a rewritten one another."""
    whole = wire(7)
    texts = {"first half": whole[: len(whole) // 2], "second half": whole[len(whole) // 2 :]}
    texts |= {edit: make(7) for edit, make in EDITS.items()} | {"other": rewritten(7)}
    names = list(texts)
    pairs = [(one, other) for one in names for other in names if one < other]
    assert folded_copies(texts, pairs) == (tuple(names[:-1]), ("other",))
    assert folded_copies({"a": "", "b": "x", "c": "x"}, [("b", "c"), ("b", "gone")]) == (("a",), ("b", "c"))
    assert len(folded_copies(texts, [])) == len(texts)


def test_marks_make_no_other_text() -> None:
    """Curly marks, dashes and accents that one outlet prints and another does not are no difference, in any script."""
    assert is_copy(wire(3), wire(3).replace('"', "”").replace("ä", "a").replace(", ", " – "))
    told = "Министр сказал, что порт закроют в мае, потому что в стене нашли трещины и никто не знал, сколько им лет."
    assert is_copy(told, "Срочно. " + told)
    assert not is_copy(told, told[::-1])
