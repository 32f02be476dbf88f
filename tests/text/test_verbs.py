"""Forms of reporting verbs."""

import pytest

from bot.text.verbs import VERBS


@pytest.mark.parametrize(
    ("word", "particle", "lemma", "form"),
    [
        ("said", "", "say", "past"),
        ("tells", "", "tell", "present"),
        ("admitting", "", "admit", "gerund"),
        ("denied", "", "deny", "past"),
        ("written", "", "write", "participle"),
        ("pointed", "out", "point out", "past"),
        ("quipped", "", "quip", "past"),
        ("replies", "", "reply", "present"),
    ],
)
def test_forms(word: str, particle: str, lemma: str, form: str) -> None:
    """A form of a verb, with its particle, leads to its lemma and says which form it is."""
    verb = VERBS[word][particle]
    assert (verb.lemma, verb.form) == (lemma, form)


def test_a_hearer_stands_before_the_content() -> None:
    """Only verbs like "tell" take a hearer before the content."""
    assert VERBS["told"][""].takes_hearer
    assert not VERBS["said"][""].takes_hearer
