"""Ids, versions, and what comes with a document."""

import json

import pytest

from bot.formats import Given, article, canonical, read_document
from bot.models import Article, Provenance
from tests.formats.register import OUTLETS

TEXT = "Storm shuts harbour\n\nThe harbour was closed on Monday, the fire brigade said.\n\n© 2024 Latin Times"
WHERE = Provenance(source="a.txt", format="text", digest="0")


def put_together(given: Given, text: str = TEXT) -> Article:
    """Put an article together from a text and what came with it."""
    return article(text, WHERE, given, OUTLETS)


@pytest.mark.parametrize(
    "address",
    [
        "https://news.example/a?id=2",
        "http://www.news.example/a/?id=2",
        "https://news.example/a?utm_source=x&id=2#top",
        "https://m.news.example/a?fbclid=1&id=2",
    ],
)
def test_one_page_has_one_id(address: str) -> None:
    """Scheme, `www.`, tracking, fragment and a closing slash do not make another page."""
    assert canonical(address) == "news.example/a?id=2"
    assert put_together(Given(url=address)).id == put_together(Given(url="https://news.example/a?id=2")).id


def test_the_id_comes_from_the_address_then_the_feed_then_the_text() -> None:
    """A changed text keeps its id where an address or a feed's id is known."""
    with_url, with_feed = Given(url="https://news.example/a", feed_id="7"), Given(feed_id="7")
    assert put_together(with_url).id == put_together(with_url, TEXT + "!").id
    assert put_together(with_feed).id == put_together(with_feed, TEXT + "!").id
    assert put_together(Given()).id == put_together(Given()).version != put_together(Given(), TEXT + "!").id


def test_what_comes_with_a_document_stands_before_its_text() -> None:
    """Front matter is metadata; what it leaves open the text may state."""
    found = put_together(Given(outlet="the guardian", title="A storm"))
    assert found.outlet is not None
    assert (found.outlet.value, found.outlet.origin) == ("The Guardian", "metadata")
    assert found.title is not None
    assert (found.title.value, found.title.span) == ("A storm", None)
    assert put_together(Given(title="A storm")).outlet is not None


def test_an_address_tells_outlet_and_date() -> None:
    """The domain is looked up in the register; an unknown one names no outlet."""
    found = put_together(Given(url="https://www.dw.com/2024/03/12/storm"), "No outlet in it. Two sentences.")
    assert found.outlet is not None
    assert found.outlet.value == "Deutsche Welle"
    assert found.published is not None
    assert found.published.value == "2024-03-12"
    assert put_together(Given(url="https://news.example/storm"), "Nothing.").outlet is None


@pytest.mark.parametrize("published", ["03/04/2024", "yesterday", "2024"])
def test_a_date_that_cannot_be_read_is_not_stated(published: str) -> None:
    """Metadata are held to the same rules as the text."""
    assert put_together(Given(published=published)).published is None


@pytest.mark.parametrize("url", ["news.example/a", "javascript:alert(1)", "ftp://news.example/a", "https://"])
def test_what_is_no_web_address_is_no_link(url: str) -> None:
    """Only http and https with a host are links."""
    assert put_together(Given(url=url)).url is None


def test_half_characters_are_replaced() -> None:
    """A lone surrogate, which no store can hold, becomes the replacement character and moves nothing."""
    assert put_together(Given(), "a\ud83db").text == "a\ufffdb"


def test_a_headline_that_the_text_repeats_is_one() -> None:
    """Where the text begins with the headline that came with it, that place is the headline."""
    found = put_together(Given(title="Storm  shuts HARBOUR"))
    assert found.title is not None
    assert (found.title.value, found.title.origin) == ("Storm shuts harbour", "text")
    assert found.title.span is not None
    assert found.title.span.of(TEXT) == "Storm shuts harbour"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"Storm\x00 shuts harbour", "Storm shuts harbour"),
        (b"\x1b[1;31mStorm\x1b[0m shuts harbour", "Storm shuts harbour"),
        (b"\x1b]8;;https://elm.example/a\x1b\\Storm\x1b]8;;\x1b\\ shuts harbour\x07", "Storm shuts harbour"),
        (b"Storm\tshuts\r\nharbour\x0cnow", "Storm\tshuts\r\nharbour\x0cnow"),
    ],
)
def test_control_characters_are_no_text(raw: bytes, text: str) -> None:
    """A NUL, colours and links of a terminal are left out; tabs and line breaks stay."""
    (found,) = read_document(raw, "a.txt", OUTLETS)
    assert found.text == text
    (line,) = read_document(json.dumps({"text": raw.decode()}).encode(), "a.jsonl:1", OUTLETS)
    assert line.text == text
