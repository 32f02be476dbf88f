"""The briefs of this project are read as a person reads them."""

import pytest

from tests.golden.briefs import briefs, golden, reading


@pytest.mark.parametrize("name", briefs())
def test_golden_quotations(name: str) -> None:
    """Contents, kinds, speakers and states of a brief are those agreed on."""
    assert reading(name) == golden(name)
