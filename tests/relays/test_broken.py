"""A rule of relays that breaks costs one article its relays, and nothing else."""

import logging

import pytest

from bot.ingest import read, register
from bot.models import Article, Provenance
from bot.relays import attach
from bot.settings import Settings

_TEXT = "“It was late,” Ann Poe told Reuters.\n"


def test_the_article_stays(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """Quotations and speakers are what they are with relays, and the log has the cause."""

    def breaks(*_: object) -> None:
        raise KeyError(0)

    origin = Provenance(source="a", format="text", digest="0")
    article = Article(id="a", version="v", text=_TEXT, provenance=origin)
    whole = read(article, register(Settings()))
    assert [relay.name for relay in whole.relays] == ["Reuters"]
    monkeypatch.setattr(attach, "relays_in", breaks)
    monkeypatch.setattr(attach, "_LOG", logging.getLogger("tests.broken"))
    broken = read(article, register(Settings()))
    assert broken.relays == ()
    assert broken.quotations == tuple(each.model_copy(update={"relays": ()}) for each in whole.quotations)
    (record,) = caplog.records
    assert record.exc_info is not None
    assert _TEXT not in record.getMessage()
