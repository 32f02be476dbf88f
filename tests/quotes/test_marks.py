"""Quotation marks to stretches, in every typography."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.quotes.marks import find_stretches


def inside(text: str) -> list[str]:
    """Return what stands between the marks."""
    return [text[stretch.start : stretch.end] for stretch in find_stretches(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"No," she said. "Never."', ["No,", "Never."]),
        ("“No,” she said. “Never.”", ["No,", "Never."]),
        ('“No," she said. "Never.”', ["No,", "Never."]),
        ("‘No,’ she said. ‘Don’t ask the players’ wives.’", ["No,", "Don’t ask the players’ wives."]),
        ("The workers’ union and the ’90s weren’t quoted.", []),
        ("It's the boys' own 'fault', he said.", ["fault"]),
        ("«Non», dit-elle. „Nein“, sagte er.", ["Non", "Nein"]),
        ("»Doch«, sagte sie. »Nie.«", ["Doch", "Nie."]),
        ("``No,'' she said.", ["No,"]),
        ("''No,'' she said.", ["No,"]),
        ("“He told me ‘never’ twice,” she said.", ["He told me ‘never’ twice,"]),
        ("“She calls it “the thing” now,” he said.", ["She calls it “the thing” now,"]),
        ("‘They call it “work”. I’d call it theft,’ she said.", ["They call it “work”. I’d call it theft,"]),
        ("'I said \"no\" and left.' \"Fine,\" he said.", ['I said "no" and left.', "Fine,"]),
        ("In the '90s he wrote \"Rain\" about the boys' lives.", ["Rain"]),
        ("“[We] were … told,”\u00a0he said.", ["[We] were … told,"]),
        ("He is 5'10\" tall and the board is 12\" wide.", []),
        ('Poe said," we went home". Then he left.', ["we went home"]),
        ("“A first paragraph.\n\n“A second,” she said.", ["A first paragraph.", "A second,"]),
        ("「はい」と言った。", ["はい"]),
    ],
)  # fmt: skip
def test_stretches(text: str, expected: list[str]) -> None:
    """Straight, curly, mixed, single, angled, low and TeX marks pair; apostrophes and inches are no marks."""
    assert inside(text) == expected


def test_a_mark_that_never_closes_stays_in_its_sentence() -> None:
    """A lost closing mark takes its own sentence and leaves the next quotation whole."""
    text = 'She spoke of "peace and quiet. He had other plans. "I want noise," he said.'
    assert inside(text) == ["peace and quiet.", "I want noise,"]
    assert [stretch.closed for stretch in find_stretches(text)] == [False, True]


def test_a_mark_that_never_closes_stays_in_its_paragraph() -> None:
    """In the next paragraph the marks count from the start again."""
    assert inside('She wants "peace and quiet.\nHe wants "noise", he said.') == ["peace and quiet.", "noise"]


def test_a_reopened_paragraph_is_told_apart() -> None:
    """A stretch that stays open because the next paragraph opens again says so."""
    first, second = find_stretches("“One.\n\n“Two,” she said.")
    assert (first.reopens, first.closed) == (True, False)
    assert (second.reopens, second.closed) == (False, True)


@given(st.text(alphabet="ab \"“”‘’'«»„`\n,.s", max_size=120))
def test_stretches_are_in_order_and_apart(text: str) -> None:
    """Whatever the input, stretches never overlap, never leave the text, and are not blank."""
    end = 0
    for stretch in find_stretches(text):
        assert end <= stretch.outer_start <= stretch.start < stretch.end <= stretch.outer_end <= len(text)
        assert text[stretch.start : stretch.end].strip()
        end = stretch.outer_end
