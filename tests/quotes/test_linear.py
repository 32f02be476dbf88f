"""Bad input costs time linear in its length, and never turns later quotations inside out."""

import pytest

from tests.benchmarks.attribution import INPUTS, STORIES, seconds
from tests.quotes.reading import read

_SMALL = 4_000  # characters


@pytest.mark.parametrize("name", INPUTS)
def test_time_is_linear(name: str) -> None:
    """Four times the bad input takes far less than the sixteen times that quadratic work would."""
    small = min(seconds(INPUTS[name](_SMALL)) for _ in range(2))
    large = min(seconds(INPUTS[name](4 * _SMALL)) for _ in range(2))
    assert large < 10 * small + 0.25


@pytest.mark.parametrize("mess", ["“" * 10_000, '"' * 9_999, "\x00\x07\x1b", "\u202e«", "''`` ‘"])
def test_what_follows_stays_whole(mess: str) -> None:
    """Whatever a paragraph of marks and control characters does, the quotation behind it is found as it stands."""
    text = f"{mess}\n\nThe talks ended in the evening. “We are late,” Ann Poe said, and that was all she had."
    last = read(text)[-1]
    assert (text[last.start : last.end], last.speaker.name) == ("We are late,", "Ann Poe")


def _crowd(people: int, sentence: str) -> str:
    names = (f"Po{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}" for n in range(people))
    return " ".join(sentence.format(name=name) for name in names)


@pytest.mark.parametrize(
    "sentence",
    [
        "“We are late for it,” said Ann {name}.",
        "“We are late,” said Ann Vega {name}. Vega said it rained.",
        "Lind Mills said it was late. The company said it rained.",
        "Mayor Ann {name} left. Her predecessor, Bob {name}, said it was late. The former mayor said it rained.",
    ],
)
def test_a_crowd_costs_no_more_than_its_length(sentence: str) -> None:
    """Four times the people on one line, also with one first surname, take far less than sixteen times as long."""
    small = min(seconds(_crowd(400, sentence)) for _ in range(2))
    assert seconds(_crowd(1_600, sentence)) < 10 * small + 0.25


@pytest.mark.parametrize("name", STORIES)
def test_a_story_told_again_costs_as_much_as_before(name: str) -> None:
    """Four times one person's story takes far less than sixteen times as long: what is known is looked up."""
    small = min(seconds(STORIES[name] * 500) for _ in range(2))
    assert seconds(STORIES[name] * 2_000) < 10 * small + 0.25


def test_many_roles_of_one_person_cost_no_more_than_their_length() -> None:
    """A list of ever new roles of one person is no prose: most of them are left out, and time stays linear."""
    roles = [f"Ann Poe, the keeper{n} of Lind, said it was late. The keeper{n} said it rained. " for n in range(1_600)]
    small = min(seconds("".join(roles[:400])) for _ in range(2))
    assert seconds("".join(roles)) < 10 * small + 0.25
