"""An index of an earlier layout opens, takes articles at once, and is brought up by a rebuild."""

from typing import Any

import pytest

from bot.models import Reading
from bot.store import open_store
from bot.store.opensearch import documents, schema, writing
from tests.store.readings import reading

TEXT = "The pilot told the mayor of Ystad that no boat would leave the harbour before the storm was over."


def test_an_index_without_bands_gets_them(cluster_address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Articles stored before there were bands stay found; new ones have bands at once, old ones after a rebuild."""
    old, copy = reading(TEXT, source="old"), reading("Storm! " + TEXT, source="copy")
    ids = [old.article.id, copy.article.id]

    def without_bands(given: Reading, dump: str) -> dict[str, Any]:
        made = documents.document(given, dump)
        del made["bands"]
        return made

    with monkeypatch.context() as before:
        before.setattr(schema, "SCHEMA", 1)
        before.delitem(schema._FIELDS["articles"], "bands")  # noqa: SLF001 - the layout of then
        before.setattr(writing, "document", without_bands)
        open_store(cluster_address).archive.put([old])
    archive = open_store(cluster_address).archive
    archive.put([copy])
    assert archive.get(ids) == (old, copy)
    assert archive.sharing(ids) == ()
    assert any("older layout" in fault for fault in archive.check())
    archive.rebuild()
    assert archive.sharing(ids) == archive.sharing(ids[:1], others=3) == ((ids[0], ids[1]),)
    assert not any("older layout" in fault for fault in archive.check())
