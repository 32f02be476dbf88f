"""What a bare noun can be when it speaks."""

import pytest

from bot.text.roles import nominal_kind


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        ("deputy", "unnamed"),
        ("spokeswoman", "unnamed"),
        ("officials", "unnamed"),
        ("54-year-old", "unnamed"),
        ("biologist", "unnamed"),
        ("ministry", "body"),
        ("firms", "unnamed"),
        ("companies", "unnamed"),
        ("prices", "none"),
        ("letter", "document"),
        ("reports", "document"),
        ("weather", "none"),
    ],
)
def test_nominal_kind(noun: str, kind: str) -> None:
    """People, bodies and documents are told apart by their noun."""
    assert nominal_kind(noun) == kind
