"""RSS and Atom."""

import pytest

from bot.errors import ReadError
from bot.formats import read_document
from bot.formats.feed import entries
from tests.formats.register import OUTLETS

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Elm Courier</title><link>https://elm.example</link><language>en-gb</language>
<item><title>Storm shuts harbour</title><link>https://elm.example/2024/03/12/storm</link>
<guid isPermaLink="false">elm-17</guid><dc:creator>Jane Doe</dc:creator>
<pubDate>Tue, 12 Mar 2024 10:15:00 +0000</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The harbour is closed.</p><p>“Nobody was hurt,” said John Roe.</p>
<script>x</script>]]></content:encoded>
</item>
<item><title>Only a headline</title><guid>elm-18</guid></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>World</title>
<entry><id>tag:dw.com,2024:1</id><title type="html">Storm &amp;amp; flood</title>
<link href="https://www.dw.com/en/storm/a-1"/><published>2024-03-12T10:15:00Z</published>
<summary>Nobody was hurt, the mayor said.</summary></entry></feed>"""


def test_an_entry_is_an_article() -> None:
    """The longest text counts; the feed's title is the outlet where the address tells none."""
    (article,) = read_document(RSS.encode(), "feed.xml", OUTLETS)
    values = [article.title, article.outlet, article.published, article.url, article.author]
    assert [stated and stated.value for stated in values] == [
        "Storm shuts harbour",
        "The Elm Courier",
        "2024-03-12T10:15:00Z",
        "https://elm.example/2024/03/12/storm",
        "Jane Doe",
    ]
    assert article.text == "The harbour is closed.\n\n“Nobody was hurt,” said John Roe."
    assert article.provenance.source == "https://elm.example/2024/03/12/storm"


def test_atom_and_the_outlet_of_the_address() -> None:
    """A register's domain comes before the feed's title; entities in a headline are characters."""
    (article,) = read_document(ATOM.encode(), "feed.atom", OUTLETS)
    assert article.outlet is not None
    assert article.outlet.value == "Deutsche Welle"
    assert article.title is not None
    assert article.title.value == "Storm & flood"


def test_entries_without_text_are_entries() -> None:
    """A headline alone is no article yet, but the feed names it."""
    found = entries(RSS.encode(), "https://elm.example/feed", OUTLETS)
    assert [(entry.given.title, bool(entry.text)) for entry in found] == [
        ("Storm shuts harbour", True),
        ("Only a headline", False),
    ]
    assert found[1].given.feed_id == "https://elm.example/feed elm-18"


def test_entities_are_not_expanded() -> None:
    """Neither a thousand laughs nor a local file comes out of a document type."""
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
        "<rss version='2.0'><channel><title>T</title><item><title>One</title>"
        "<description>Text &b; and &f; here</description></item></channel></rss>"
    )
    (entry,) = entries(bomb.encode(), "feed", OUTLETS)
    assert "hahahaha" not in entry.text


@pytest.mark.parametrize(
    "raw", [b"<html><body>no</body></html>", b"words", b"<rss version='2.0'><channel></channel></rss>"]
)
def test_what_is_no_feed_is_refused(raw: bytes) -> None:
    """A page, a text and an empty feed have a reason each."""
    with pytest.raises(ReadError, match="feed"):
        read_document(raw, "feed.xml", OUTLETS)
