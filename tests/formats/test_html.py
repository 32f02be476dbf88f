"""HTML pages: text, and what the head of a page states."""

import json

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.errors import ReadError
from bot.formats import read_document
from bot.formats.html import strip_html
from bot.models import Article
from tests.formats.register import OUTLETS

PARAGRAPHS = (
    "The harbour of Port Elm was closed on Monday after a storm tore two cranes from their rails.",
    "“Nobody was hurt,” said John Roe, the mayor of the town, who visited the quay in the morning.",
    "Repairs will take weeks, the port authority said, and ships are being sent to the neighbouring town.",
)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def page(head: str = "", body: str = BODY, attributes: str = ' lang="en"') -> str:
    """Write a page around a body."""
    return f"<!doctype html><html{attributes}><head>{head}</head><body><article>{body}</article></body></html>"


def read(html: str | bytes, name: str = "page.html") -> Article:
    """Read one page."""
    (article,) = read_document(html if isinstance(html, bytes) else html.encode(), name, OUTLETS)
    return article


def data(**fields: object) -> str:
    """Write schema.org data of an article."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def test_the_text_is_the_articles() -> None:
    """Navigation, lists of links, footers and scripts are left out."""
    html = page().replace("<body>", "<body><nav><a href='/'>Home</a> <a href='/w'>World</a></nav>")
    html = html.replace(
        "</body>",
        "<aside><h3>Most read</h3><ul><li><a href='/y'>Mayor visits</a></li></ul></aside><footer>Imprint</footer>"
        "<script>var a = 'said John Roe';</script></body>",
    )
    assert read(html).text == "\n\n".join(PARAGRAPHS)


def test_schema_org_comes_first() -> None:
    """Headline, date of publication, author and publisher; the date of a change is no date of publication."""
    head = data(
        headline="Storm shuts harbour",
        datePublished="2024-03-12T10:15:00Z",
        dateModified="2024-03-13",
        author=[{"name": "Jane Doe"}, {"name": "Max Poe"}],
        publisher={"name": "The Elm Courier"},
        url="https://elm.example/2024/storm",
    )
    article = read(page(head + '<meta property="og:title" content="Another headline">'))
    values = [article.title, article.published, article.author, article.outlet, article.url]
    assert [stated and stated.value for stated in values] == [
        "Storm shuts harbour",
        "2024-03-12T10:15:00Z",
        "Jane Doe, Max Poe",
        "The Elm Courier",
        "https://elm.example/2024/storm",
    ]
    assert {stated.origin for stated in values if stated} == {"metadata"}


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ('<meta property="article:published_time" content="2024-03-12">', "published", "2024-03-12"),
        ('<meta name="date" content="12 March 2024">', "published", "2024-03-12"),
        ('<meta name="date" content="03/04/2024">', "published", None),
        ('<meta property="article:modified_time" content="2024-03-12">', "published", None),
        ('<meta property="og:site_name" content="BBC News">', "outlet", "BBC"),
        ('<link rel="canonical" href="https://www.dw.com/en/storm/a-123">', "outlet", "Deutsche Welle"),
        ('<link rel="canonical" href="https://elm.example/">', "url", None),
        ('<link rel="canonical" href="javascript:alert(1)">', "url", None),
        (
            "<title>Storm shuts harbour | Elm Courier</title><meta property='og:site_name' content='The Elm Courier'>",
            "title",
            "Storm shuts harbour",
        ),
        ("<title>Storm shuts harbour - day two</title>", "title", "Storm shuts harbour - day two"),
        ('<script type="application/ld+json">{broken</script>', "title", None),
        ('<script type="application/ld+json">[[[{"@type": "Organization", "name": "X"}]]]</script>', "outlet", None),
        ('<meta name="author" content="https://facebook.example/jane">', "author", None),
    ],
)
def test_what_a_head_states(head: str, field: str, value: str | None) -> None:
    """Each value from where pages keep it, and nothing from where it means something else."""
    stated = getattr(read(page(head)), field)
    assert (stated.value if stated else None) == value


def test_the_address_it_was_fetched_from() -> None:
    """Without a canonical address the page's own is the link, and a relative one is completed by it."""
    fetched = read(page(), "https://www.bbc.co.uk/news/articles/c0ld")
    assert fetched.url is not None
    assert fetched.url.value == "https://www.bbc.co.uk/news/articles/c0ld"
    assert fetched.outlet is not None
    assert fetched.outlet.value == "BBC"
    relative = read(page('<link rel="canonical" href="/2024/03/12/storm">'), "https://elm.example/x?id=3")
    assert relative.url is not None
    assert relative.url.value == "https://elm.example/2024/03/12/storm"
    assert relative.published is not None
    assert relative.published.value == "2024-03-12"


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "iso-8859-1"),
        ("cp1252", "utf-8"),
        ("cp1252", "windows-1252"),
        ("cp1252", "iso-8859-1"),
        ("utf-16", "utf-8"),
    ],
)
def test_wrong_and_right_encodings(encoding: str, declared: str) -> None:
    """The bytes count before what the page declares."""
    html = page(f'<meta charset="{declared}">', BODY.replace("hurt", "hürt"))
    assert "“Nobody was hürt,” said John Roe" in read(html.encode(encoding)).text


@pytest.mark.parametrize(
    "html", ["<html><body></body></html>", "<!doctype html>", "<html><body><nav><a href='/'>Home</a></nav>"]
)
def test_a_page_without_an_article_is_refused(html: str) -> None:
    """The reason says that no text was found."""
    with pytest.raises(ReadError, match=r"text|page"):
        read(html)


def test_a_page_saved_as_text_is_a_page() -> None:
    """The first bytes tell, whatever the file is called."""
    assert read(page(), "page.txt").provenance.format == "html"


def test_deep_nesting_and_entities_of_its_own() -> None:
    """Deep nesting is read or refused, and a document type's entities are not expanded."""
    assert "Nobody was hurt" in read(page(body="<div>" * 200 + BODY + "</div>" * 200)).text
    with pytest.raises(ReadError, match="text"):
        read(page(body="<div>" * 10_000 + BODY))
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + page(
        body=f"{BODY}<p>&b; is what the entity says here.</p>"
    )
    assert "aaaaaaaaaa" not in read(bomb).text.replace("<!", "")


def test_a_fragment_as_a_reader_sees_it() -> None:
    """Blocks are lines, scripts are not seen, entities are characters."""
    html = "<p>One &amp; two<br>three</p><div>Four <b>five</b></div><script>x</script>tail"
    assert strip_html(html) == "One & two\n\nthree\n\nFour five\n\ntail"
    assert strip_html("plain text") == "plain text"


@given(st.text(alphabet="<>/aphtml \"'=&;!-éß\n", max_size=200))
@hypothesis_settings(deadline=None)
def test_no_markup_makes_it_stumble(soup: str) -> None:
    """Any soup of tags is a page with text or refused."""
    try:
        assert read(f"<html>{soup}").text
    except ReadError as error:
        assert str(error)  # noqa: PT017 - either outcome is right
