"""JSON lines."""

import json

import pytest

from bot.errors import ReadError
from bot.formats import read_document
from bot.formats.jsonl import read_line
from tests.formats.register import OUTLETS


def test_a_line_is_an_article() -> None:
    """Text and fields arrive, whatever the export calls them; a time keeps its zone."""
    line = {
        "id": 7,
        "headline": "A storm",
        "publisher": "bbc",
        "link": "https://bbc.co.uk/news/a1",
        "published_at": "2024-03-12T10:15:00Z",
        "body": "Nobody was hurt.",
    }
    (article,) = read_line(json.dumps(line).encode(), "news.jsonl:1", OUTLETS)
    values = [article.title, article.outlet, article.url, article.published]
    assert [stated and stated.value for stated in values] == [
        "A storm",
        "BBC",
        "https://bbc.co.uk/news/a1",
        "2024-03-12T10:15:00Z",
    ]
    assert (article.text, article.provenance.source, article.provenance.format) == (
        "Nobody was hurt.",
        "news.jsonl:1",
        "jsonl",
    )


def test_an_id_without_an_address_is_one_of_its_file() -> None:
    """The same running number in another file is another article; in another line of the same file it is the same."""
    line = b'{"id": 7, "text": "Nobody was hurt."}'
    (one,), (two,), (three,) = (read_line(line, name, OUTLETS) for name in ("a.jsonl:1", "a.jsonl:9", "b.jsonl:1"))
    assert one.id == two.id != three.id


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "JSON"),
        (b"[1]", "object"),
        (b'{"title": "A"}', "no text"),
        (b'{"text": "  "}', "no text"),
        (b"\xff\xfe", "empty"),
    ],
)
def test_a_line_that_is_no_article_is_refused(line: bytes, reason: str) -> None:
    """The reason says what is missing."""
    with pytest.raises(ReadError, match=reason):
        read_line(line, "a.jsonl:1", OUTLETS)


def test_deep_nesting_is_refused() -> None:
    """A line of brackets exhausts nothing."""
    with pytest.raises(ReadError, match="JSON"):
        read_line(b"[" * 200_000, "a.jsonl:1", OUTLETS)


def test_a_whole_file() -> None:
    """Every line of a small file is read, blank ones skipped."""
    raw = b'{"text": "One thing."}\n\n{"text": "Another."}\n'
    assert [article.text for article in read_document(raw, "a.jsonl", OUTLETS)] == ["One thing.", "Another."]
