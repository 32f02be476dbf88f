"""Answers of a cluster in whose middle a rebuild swapped the index; no server is needed."""

from typing import Any

import pytest

from bot.errors import StoreError
from bot.store.opensearch.address import parse
from bot.store.opensearch.client import Cluster, Done, failed

FOUND = {"hits": {"hits": [], "total": {"value": 7}}, "docs": [{"_id": "a", "found": True}], "_shards": {}}


def _error(index: str, **more: Any) -> dict[str, Any]:
    reason = f"no such index [{index}]"
    return {"error": {"type": "index_not_found_exception", "reason": reason, "index": index}, **more}


OVERTAKEN = _error("news-articles-000001", status=404)
CLOSED = {"error": {"type": "search_phase_execution_exception", "reason": "all shards failed"}, "status": 404}
GONE = _error("news-articles", status=404)


def _cluster(monkeypatch: pytest.MonkeyPatch, *answers: dict[str, Any]) -> Cluster:
    """Return a cluster whose calls get these answers, the last one for ever."""
    cluster, waiting = Cluster(parse("opensearch://nowhere/news"), window=0.2), list(answers)

    def answer(*_: object, **__: object) -> dict[str, Any]:
        return waiting.pop(0) if len(waiting) > 1 else waiting[0]

    monkeypatch.setattr(cluster._connected().transport, "perform_request", answer)  # noqa: SLF001
    return cluster


@pytest.mark.parametrize("first", [OVERTAKEN, CLOSED])
def test_what_a_rebuild_overtook_is_asked_again(monkeypatch: pytest.MonkeyPatch, first: dict[str, Any]) -> None:
    """A search, documents by id and a refresh whose index went away under them get the new index's answer."""
    assert _cluster(monkeypatch, first, FOUND).search("articles", {}) == FOUND
    assert list(_cluster(monkeypatch, first, FOUND).documents("articles", ["a"], ())) == ["a"]
    refreshed = _cluster(monkeypatch, first, FOUND)
    refreshed.refresh("articles", "words")
    assert refreshed.search("articles", {}) == FOUND


def test_one_of_several_answers_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts and documents that come with one error among them are asked for whole again."""
    partly = {"responses": [FOUND, OVERTAKEN]}
    assert _cluster(monkeypatch, partly, {"responses": [FOUND, FOUND]}).counts("articles", [{}, {}]) == [7, 7]
    docs = {"docs": [{"_id": "a", **_error("news-articles-000001")}]}
    assert list(_cluster(monkeypatch, docs, FOUND).documents("articles", ["a"], ())) == ["a"]


def test_a_store_that_is_gone_says_so_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the alias itself is unknown nothing is asked again; what stays overtaken ends in a sentence too."""
    with pytest.raises(StoreError, match="gone"):
        _cluster(monkeypatch, GONE, FOUND).search("articles", {})
    with pytest.raises(StoreError, match="gone"):
        _cluster(monkeypatch, {"responses": [GONE]}, {"responses": [FOUND]}).counts("articles", [{}])
    with pytest.raises(StoreError, match="try again"):
        _cluster(monkeypatch, OVERTAKEN).search("articles", {})


def test_a_line_of_a_bulk_is_tried_again_where_a_rebuild_overtook_it() -> None:
    """A numbered index that is gone will be another one in a moment; a document that is no more stays gone."""
    assert failed(Done(404, "no such index [news-articles-000001]"))
    assert not failed(Done(404, "no such index [news-articles] and [require_alias] request flag is [true]"))
    assert not failed(Done(404, ""))
