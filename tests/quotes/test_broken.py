"""A rule that breaks costs one text its speakers; none breaks where parts of a page are left out."""

import logging
import random
import re
from collections.abc import Callable

import pytest

from bot.accuracy import Case, daily, hard, noisy, roles, shipped, varied
from bot.quotes import find_units, rules
from bot.text.boilerplate import boilerplate
from tests.quotes.reading import read

_TEXT = "Pier shut\n\n“We waited for an hour,” said Ann Poe. The mayor said it was late.\n"
_TIMES = 4  # each text with other parts left out
_LINE = re.compile(r"[^\n]+")


def _left_out(text: str, chance: random.Random) -> list[tuple[int, int]]:
    """Return the first lines of a text, or some of its lines anywhere."""
    lines = [match.span() for match in _LINE.finditer(text)]
    few = chance.randint(1, 4)
    return lines[:few] if chance.random() < 1 / 2 else sorted(chance.sample(lines, min(few, len(lines))))


@pytest.mark.parametrize("cases", [shipped, hard, varied, roles, daily, noisy])
def test_any_line_may_be_left_out(cases: Callable[[], tuple[Case, ...]]) -> None:
    """Whichever lines are boilerplate, the rest is read, and nothing that lies in them is shown."""
    chance = random.Random(20)  # noqa: S311 - the same parts every time
    shown = 0
    for case in cases():
        for _ in range(_TIMES):
            lines = _left_out(case.text, chance)
            units = find_units(case.text, lines)
            shown += len(units)
            assert not [unit for unit in units for start, end in lines if start <= unit.start and unit.end <= end]
    assert shown > len(cases())


@pytest.mark.parametrize("byline", ["By Ann Lee", "Photos: Storm hits the pier", "Share this article"])
def test_a_role_opens_the_first_line_read(byline: str) -> None:
    """The first sentence behind a byline may open with a role: nothing was told before it."""
    text = f"{byline}\n\nThe minister said it was late."
    (unit,) = find_units(text, boilerplate(text) or [(0, len(byline))])
    assert (text[unit.start : unit.end], unit.voice.speaker.name) == ("it was late", "The minister")


def test_a_text_may_break_off_at_a_name(caplog: pytest.LogCaptureFixture) -> None:
    """Somebody's predecessor as the last words of a text breaks no rule."""
    text = "“It was late,” Ann Poe said on the pier. It was said of the former mayor Carl Lee, who replaced Paul Stone"
    assert [unit.voice.speaker.name for unit in find_units(text, [])] == ["Ann Poe"]
    assert not caplog.records


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every rule break, with the log as it is outside of tests."""

    def breaks(_: object) -> None:
        raise KeyError(0)

    monkeypatch.setattr(rules, "Cast", breaks)
    monkeypatch.setattr(rules, "_LOG", logging.getLogger("tests.broken"))


@pytest.mark.usefixtures("broken")
def test_the_words_in_marks_stay(caplog: pytest.LogCaptureFixture) -> None:
    """What stands in marks is shown as not attributed, and the log has the cause."""
    (quotation,) = read(_TEXT)
    assert (_TEXT[quotation.start : quotation.end], quotation.state) == ("We waited for an hour,", "not_attributed")
    (record,) = caplog.records
    assert record.exc_info is not None
    assert record.exc_info[0] is KeyError
    assert _TEXT not in record.getMessage()
