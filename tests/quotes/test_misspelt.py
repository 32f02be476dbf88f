"""A surname misspelt by one letter stands for the person introduced, and for nobody else's."""

import pytest

from tests.quotes.reading import read

_INTRODUCED = "Ann Havenmoor won the final on Sunday. Carl Poe lost it.\n\n"


def _speaker(text: str) -> str | None:
    return read(text)[-1].speaker.name


@pytest.mark.parametrize("printed", ["Havemoor", "Havennmoor", "Havenmour", "Havnemoor"])
def test_a_letter_missing_doubled_wrong_or_swapped_is_a_slip(printed: str) -> None:
    """Each way of getting one letter wrong leads to the person introduced."""
    assert _speaker(f"{_INTRODUCED}“It was a long day for both of us,” said {printed}.") == "Ann Havenmoor"


@pytest.mark.parametrize(
    "text",
    [
        "“It was a long day for both of us,” said Harenmour.",  # two letters
        "“It was a long day for both of us,” said Ravenmoor.",  # the first letter
        "“It was a long day for both of us,” said Havenmoors.",  # an ending
        "Joe Havenmoon kept the score. “It was a long day for both of us,” said Havenmoon.",  # a name of its own
        "Eve Havenmoon kept the score.\n\n“It was a long day for both of us,” said Havenmoot.",  # two are as near
    ],
)
def test_what_may_be_another_name_is_left_to_itself(text: str) -> None:
    """Two letters, another first letter, an ending, a name of its own and two as near make no slip."""
    assert _speaker(_INTRODUCED + text) != "Ann Havenmoor"
