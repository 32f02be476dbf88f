"""Tests of noun phrases that cannot speak: pieces of numbers, and clauses read as one."""

import pytest

from tests.quotes.reading import read


def _speakers(text: str) -> list[str | None]:
    return [quotation.speaker.name for quotation in read(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The new pier drew at least 21,000 said to like it.",
        "The panel cleared four in 10 who said they had paid.",
        "The group deleted the picture after the person who posted it said it was a fake.",
        "The brawl erupted just two months after the shipping magnate said he would run.",
        "The rate, as high as 42 percent, suggested that many had left.",
    ],
)
def test_a_piece_or_a_clause_does_not_speak(text: str) -> None:
    """Half a number, a measure or a whole clause is never shown as the speaker."""
    for name in _speakers(text):
        assert name is None or not any(bad in name for bad in ("000", "10", "erupted", "deleted", "percent")), name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sixty-three percent of the voters said they would stay.", "Sixty-three percent of the voters"),
        ("Elected officials from both towns said the pier was safe.", "Elected officials from both towns"),
        ("An article cited by her campaign said the pier was safe.", "An article cited by her campaign"),
        ("About 50 residents of the quay said the pier was safe.", "About 50 residents of the quay"),
    ],
)
def test_whole_phrases_speak(text: str, speaker: str) -> None:
    """Shares of people, participles in front of a noun and behind it are whole phrases."""
    assert speaker in _speakers(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ann Lee Fully Backed Tolls When She Ran\n\nThey came from Ann Lee, a mayor. Lee said they would stay.",
            "Ann Lee",
        ),
        ("Ann Lee Fully Backed Tolls When She Ran\n\nThey came on Monday. Lee said they would stay.", "Ann Lee"),
        ("The rally took Ann Lee North Velmara on Monday. Lee said that it was so. Ann Lee left.", "Ann Lee"),
        (
            "The tolls are in doubt. Linton Mayor Don Guardian said that they would stay. Guardian said it was so.",
            "Don Guardian",
        ),
        ("Aung San led the talks. Aung San Suu Kyi said that it was late. Suu Kyi said it rained.", "Aung San Suu Kyi"),
        ("Karl Rubel, a senior analyst at Norkraft, who notes that tolls fell, was absent.", "Karl Rubel"),
    ],
)
def test_the_name_alone_speaks(text: str, speaker: str) -> None:
    """No headline's words, no outlet that shares the surname and no employer behind "at" takes a person's place."""
    assert set(_speakers(text)) == {speaker}


def test_two_persons_are_not_one() -> None:
    """Who speaks together is shown as printed and is no person."""
    text = "Ann Lee, the mayor, and the trader Bo Lund met. Ann Lee and Bo Lund said that the tolls would stay."
    (quotation,) = read(text)
    assert (quotation.speaker.kind, quotation.speaker.name) == ("unnamed", "Ann Lee and Bo Lund")
