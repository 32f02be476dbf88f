"""Exports: JSON in the shapes of news services, and tables."""

import json

import pytest

from bot.errors import ReadError
from bot.formats import read_document
from bot.formats.fields import FIELDS
from bot.models import Article
from tests.formats.register import OUTLETS

TEXT = "Nobody was hurt, the mayor of Port Elm said on Monday."
NEWS_API = {
    "status": "ok",
    "totalResults": 1,
    "articles": [
        {
            "source": {"id": None, "name": "Elm Courier"},
            "author": "Jane Doe",
            "title": "Storm shuts harbour",
            "description": "A storm.",
            "url": "https://elm.example/storm",
            "publishedAt": "2024-03-12T10:15:00Z",
            "content": f"{TEXT}… [+1234 chars]",
        }
    ],
}
EVENT_REGISTRY = {
    "articles": {
        "results": [
            {
                "uri": "8012345678",
                "lang": "eng",
                "date": "2024-03-12",
                "dateTimePub": "2024-03-12T10:15:00Z",
                "url": "https://elm.example/storm",
                "title": "Storm shuts harbour",
                "body": TEXT,
                "source": {"uri": "elm.example", "dataType": "news", "title": "Elm Courier"},
                "authors": [{"uri": "jane@elm.example", "name": "Jane Doe", "type": "author"}],
            }
        ],
        "totalResults": 1,
    }
}
MEDIA_CLOUD = [
    {
        "id": "9a",
        "media_name": "Elm Courier",
        "media_url": "elm.example",
        "title": "Storm shuts harbour",
        "publish_date": "2024-03-12",
        "url": "https://elm.example/storm",
        "language": "en",
        "story_text": TEXT,
    }
]
JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Elm Courier",
    "items": [
        {
            "id": "1",
            "url": "https://elm.example/storm",
            "title": "Storm shuts harbour",
            "content_html": f"<p>{TEXT}</p>",
            "date_published": "2024-03-12T10:15:00Z",
        }
    ],
}
SEARCH_ENGINE = {
    "hits": {
        "hits": [
            {
                "_id": "1",
                "_source": {
                    "url": "https://elm.example/storm",
                    "title": "Storm shuts harbour",
                    "text": TEXT,
                    "date": "2024-03-12",
                },
            }
        ]
    }
}


def read(loaded: object, name: str = "export.json") -> list[Article]:
    """Read an export."""
    return read_document(json.dumps(loaded).encode(), name, OUTLETS)


@pytest.mark.parametrize(
    ("export", "outlet"),
    [
        (NEWS_API, "Elm Courier"),
        (EVENT_REGISTRY, "Elm Courier"),
        (MEDIA_CLOUD, "Elm Courier"),
        (JSON_FEED, None),
        (SEARCH_ENGINE, None),
    ],
    ids=["NewsAPI", "Event Registry", "Media Cloud", "JSON Feed", "search engine"],
)
def test_the_shapes_of_exports(export: object, outlet: str | None) -> None:
    """Text, headline, date, outlet and link are found wherever the service puts them."""
    (article,) = read(export)
    assert article.text == TEXT
    assert (article.outlet.value if article.outlet else None) == outlet
    values = [article.title, article.published, article.url]
    assert [stated.value[:10] if stated else None for stated in values] == ["Storm shut", "2024-03-12", "https://el"]


def test_one_object_is_one_article() -> None:
    """A file with a single article needs no list."""
    (article,) = read({"headline": "Storm", "body": TEXT})
    assert article.text == TEXT


@pytest.mark.parametrize("loaded", [{"status": "error"}, [], {"articles": []}, [{"title": "A"}], "text", 3, None])
def test_an_export_without_articles_is_refused(loaded: object) -> None:
    """The reason says what is missing."""
    with pytest.raises(ReadError):
        read(loaded)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table(delimiter: str) -> None:
    """Columns are found by name, cells may hold line breaks; the separator is seen from the first row."""
    header = delimiter.join(["url", "title", "date", "outlet", "text"])
    row = delimiter.join(
        ["https://elm.example/storm", "Storm", "2024-03-12", "Elm Courier", '"Nobody\n\nwas ""hurt"", she said."']
    )
    (article,) = read_document(f"\ufeff{header}\r\n{row}\r\n".encode(), "table.csv", OUTLETS)
    assert article.text == 'Nobody\n\nwas "hurt", she said.'
    assert article.url is not None
    assert article.outlet is not None
    assert article.outlet.value == "Elm Courier"


@pytest.mark.parametrize("raw", [b"url,title\nhttps://elm.example/a,Storm\n", b"text\n", b"\n\n"])
def test_a_table_without_texts_is_refused(raw: bytes) -> None:
    """A table of links alone has no article in it."""
    with pytest.raises(ReadError):
        read_document(raw, "table.csv", OUTLETS)


@pytest.mark.parametrize("field", ["publisher", "source", "outlet"])
@pytest.mark.parametrize(
    ("value", "outlet"),
    [
        (["BBC", "CNN"], None),
        (["BBC"], "BBC"),
        ([{"name": "BBC"}, "bbc"], "BBC"),
        ([], None),
    ],
)
def test_of_several_publishers_none_is_the_outlet(field: str, value: list[object], outlet: str | None) -> None:
    """A list with one name is that name, one with several states no outlet."""
    raw = json.dumps({field: value, "text": "The harbour was closed on Monday."}).encode()
    (found,) = read_document(raw, "a.jsonl:1", OUTLETS)
    assert (found.outlet and found.outlet.value) == outlet


@pytest.mark.parametrize("names", FIELDS.values(), ids=FIELDS)
def test_every_name_of_a_field_is_one_that_can_be_met(names: tuple[str, ...]) -> None:
    """Names are compared in small letters and digits alone; one written otherwise would match nothing."""
    assert [name for name in names if not name.isalnum() or not name.islower()] == []


@pytest.mark.parametrize("field", ["published_date", "publishedDate", "published-date"])
def test_a_published_date_is_the_date(field: str) -> None:
    """The field goes by this name in whatever way its words are joined."""
    raw = json.dumps({field: "2024-03-12", "text": "The harbour was closed on Monday."}).encode()
    (found,) = read_document(raw, "a.jsonl:1", OUTLETS)
    assert found.published is not None
    assert found.published.value == "2024-03-12"
