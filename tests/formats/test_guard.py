"""A reader that breaks refuses its document, with the cause in the log; errors of ours pass."""

import logging
from typing import Any

import pytest

from bot.errors import ReadError, StoreError
from bot.formats import feed, guard, read_document, text
from tests.formats.register import OUTLETS


def _breaks(*_: Any) -> None:
    raise KeyError(0)


@pytest.mark.parametrize(("module", "reader", "name"), [(text, "read_text", "a.txt"), (feed, "_entries", "a.xml")])
def test_what_breaks_refuses_the_document(
    module: Any, reader: str, name: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The reason tells the kind of what broke, the log the rest, and neither the words of the document."""
    monkeypatch.setattr(module, reader, _breaks)
    monkeypatch.setattr(guard, "_LOG", logging.getLogger("tests.broken"))
    with pytest.raises(ReadError, match=r"stumble \(KeyError\)"):
        read_document(b"Storm shuts harbour", name, OUTLETS)
    (record,) = caplog.records
    assert record.exc_info is not None
    assert record.exc_info[0] is KeyError
    assert (name in record.getMessage(), "Storm" in record.getMessage()) == (True, False)


@pytest.mark.parametrize("error", [ReadError("there are no words in it"), StoreError("the disk is full")])
def test_errors_of_ours_pass(error: Exception, caplog: pytest.LogCaptureFixture) -> None:
    """They have their sentence already."""
    with pytest.raises(type(error), match=str(error)), guard.refusing("a.txt"):
        raise error
    assert not caplog.records
