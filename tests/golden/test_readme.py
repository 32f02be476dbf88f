"""The README quotes the accuracy that is measured now."""

from tests.golden.readme import README, printed, quoted


def test_the_readme_quotes_what_accuracy_prints() -> None:
    """The figures in the README are those of this engine (`python -m tests.golden --readme` renews them)."""
    assert quoted(README.read_text(encoding="utf-8")) == printed()


def test_quoted() -> None:
    """The block of figures is found between its fences, and nothing where there is none."""
    assert quoted("It printed:\n\n```text\nEngine rules 2 on 3.\n\n  named\n```\n") == "Engine rules 2 on 3.\n\n  named"
    assert quoted("```text\nEngines\n```\n") == ""
