"""The list of mistakes: each in one line, under its word, and nothing that is right."""

from bot.accuracy import Case, hard, measure, mistakes, noisy, roles, shipped, varied
from bot.models import Article, Quotation
from tests.accuracy.engines import silent
from tests.accuracy.test_measure import LABELS, said


def listed(*quotations: Quotation) -> list[str]:
    """Return the mistakes of an engine that answers just this."""
    return list(mistakes([Case.model_validate(LABELS)], lambda _article: quotations))


def test_what_is_right_is_not_listed() -> None:
    """Right speakers, and silence where the text does not tell, are no mistakes."""
    assert listed(said(14, 16, "Ann Lee"), said(33, 36, None), said(77, 91, "Lee", "role", marks=False)) == []


def test_each_mistake_has_its_word_and_its_place() -> None:
    """Another speaker, a title given to somebody, a speaker left open, and a thing said that is missed."""
    wrong, nobody, left_open, missed = listed(said(14, 16, "Bob Ray"), said(59, 64, "Bob Ray"), said(77, 91, None))
    assert wrong.startswith('WRONG a: Bob Ray (named), not lee | Ann Lee said "[[no]]". Bob Ray')
    assert nobody.startswith("NOBODY a: Bob Ray (named) | ")
    assert "[[Maybe]]" in nobody
    assert left_open.startswith("MISSED a: somebody the text does not tell | ")
    assert missed.startswith("OPEN a: lee | ")


def test_a_silent_engine_is_listed_as_open() -> None:
    """An engine that names nobody is never wrong, and each thing it finds and leaves open is listed."""
    found = list(mistakes(shipped(), silent))
    assert {line.split()[0] for line in found} <= {"OPEN", "MISSED", "NOBODY"}
    assert sum(line.startswith("OPEN") for line in found) > 300


def test_the_list_has_as_many_wrong_lines_as_the_figures() -> None:
    """Speakers shown and not right, by the figures, are the lines with a speaker in the list."""
    for cases in (shipped(), noisy(), varied(), hard(), roles()):
        states = measure(cases).states.values()
        shown = [
            line for line in mistakes(cases) if line.startswith(("WRONG", "NOBODY")) and "a quotation |" not in line
        ]
        assert len(shown) == sum(share.n - share.right for share in states)


def test_long_contents_are_cut() -> None:
    """A line stays short however long a content is, and holds no line break."""
    text = "Ann Lee said " + '"' + "no \n" * 500 + '".'
    label = {"start": 14, "end": len(text) - 2, "kind": "direct", "keys": ["lee"]}
    case = Case.model_validate({"id": "a", "text": text, "quotes": [label]})

    def deaf(_article: Article) -> tuple[Quotation, ...]:
        return ()

    (line,) = mistakes([case], deaf)
    assert len(line) < 400
    assert "\n" not in line
