"""Labelled files: what is read, what is refused, and what the shipped set holds."""

import json
from collections import Counter
from itertools import pairwise

import pytest

from bot.accuracy import Case, daily, hard, noisy, read_cases, roles, shipped, varied
from bot.errors import ReadError


def line(**fields: object) -> str:
    """Return one labelled article as a line of a file."""
    return json.dumps({"id": "a", "text": 'Ann Lee said "no".', "quotes": [], **fields})


def test_the_shipped_set_is_large_and_mixed() -> None:
    """At least 30 articles and 250 labelled units, of all three kinds, with stretches that nobody says."""
    cases = shipped()
    kinds = Counter(label.kind for case in cases for label in case.units)
    assert len(cases) >= 30
    assert sum(kinds.values()) >= 250
    assert min(kinds["direct"], kinds["mixed"], kinds["indirect"]) >= 50
    assert sum(len(case.nobody) for case in cases) >= 25
    assert len({case.id for case in cases}) == len(cases)


def test_most_of_what_stands_in_marks_on_noisy_pages_is_not_speech() -> None:
    """At least 25 noisy pages of at least four kinds, 80 stretches said and twice as many that nobody says."""
    cases = noisy()
    said = sum(len(case.quotes) for case in cases)
    assert len({case.id for case in cases}) == len(cases) >= 25
    assert len({case.group for case in cases}) >= 4
    assert said >= 80
    assert sum(len(case.nobody) for case in cases) >= 2 * said


def test_group_is_the_genre_without_its_particulars() -> None:
    """Figures are given by the words in front of the first comma."""
    cases = read_cases([line(genre="sport, tabloid"), line(genre="courts"), line()], "here")
    assert [case.group for case in cases] == ["sport", "courts", ""]


@pytest.mark.parametrize(
    "cases",
    [shipped(), noisy(), varied(), hard(), roles(), daily()],
    ids=["news", "noisy", "varied", "hard", "roles", "daily"],
)
def test_shipped_labels_are_clean(cases: tuple[Case, ...]) -> None:
    """No label starts or ends in a blank, and what stands in marks lies in no second stretch."""
    for case in cases:
        labels = [label.bounds for label in case.quotes + case.contents] + list(case.nobody)
        assert [text for start, end in labels if (text := case.text[start:end]) != text.strip()] == []
        marked = sorted([label.bounds for label in case.quotes] + list(case.nobody))
        assert all(before[1] <= after[0] for before, after in pairwise(marked))


def test_fields_of_others_are_left_alone() -> None:
    """A file may carry more than we read, and lines may be empty."""
    label = {"start": 14, "end": 16, "kind": "direct", "keys": ["lee"], "speaker": "Ann Lee", "referent": 7}
    (case,) = read_cases([line(quotes=[label], source="x"), "", "  "], "here")
    assert [(unit.bounds, unit.keys) for unit in case.units] == [((14, 16), ("lee",))]


@pytest.mark.parametrize(
    ("given", "keys"),
    [({"speaker": "Mark Lee"}, ("lee",)), ({"speaker": None}, ()), ({"speaker": "Mark Lee", "keys": []}, ()), ({}, ())],
)
def test_a_speaker_without_keys_means_the_last_word_of_the_name(
    given: dict[str, object], keys: tuple[str, ...]
) -> None:
    """Labels made by hand need no keys; keys that are given, even none, count as given."""
    (case,) = read_cases([line(quotes=[{"start": 14, "end": 16, "kind": "direct", **given}])], "here")
    assert case.quotes[0].keys == keys


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no labelled article in gold.jsonl"),
        ("no json", "gold.jsonl, line 1 is no labelled article"),
        ('{"id": "a", "text": "b"}', "quotes: Field required"),
        (line(quotes=[{"start": 3, "end": 99, "kind": "direct"}]), "3 to 99 lies outside the text of 18"),
        (line(quotes=[{"start": 3, "end": 9, "kind": "shouted"}]), "quotes.0.kind"),
    ],
)
def test_a_wrong_file_is_refused_in_a_sentence(text: str, says: str) -> None:
    """A file that holds no labels ends in one sentence with the file, the line and the reason."""
    with pytest.raises(ReadError, match=says):
        read_cases(text.split("\n"), "gold.jsonl")
