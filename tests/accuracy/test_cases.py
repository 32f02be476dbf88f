"""Labelled files: what is read, what is refused, and what the shipped set holds."""

import json
from collections import Counter
from itertools import pairwise

import pytest

from bot.accuracy import read_cases, shipped
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


def test_shipped_labels_are_clean() -> None:
    """No label of the shipped set starts or ends in a blank, and what stands in marks lies in no second stretch."""
    for case in shipped():
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
