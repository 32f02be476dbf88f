"""Markdown with front matter."""

from pathlib import Path

import pytest

from bot.errors import ReadError
from bot.formats import read_document
from bot.models import Article
from tests.formats.register import OUTLETS

CORPUS = Path(__file__).parents[2] / "corpus"


def read(text: str) -> Article:
    """Read one Markdown file."""
    (article,) = read_document(text.encode(), "a.md", OUTLETS)
    return article


def test_front_matter_is_metadata() -> None:
    """All fields arrive; a YAML date is a date; the text begins below."""
    article = read(
        "---\noutlet: BBC News\ntitle: A storm\npublished: 2024-03-12\nurl: https://bbc.co.uk/news/a1\n"
        "author: [Jane Doe, John Roe]\nlanguage: en\nunknown: 3\n---\n\n**Nobody** was hurt.\n"
    )
    values = [article.outlet, article.title, article.published, article.url, article.author]
    assert [stated and stated.value for stated in values] == [
        "BBC",
        "A storm",
        "2024-03-12",
        "https://bbc.co.uk/news/a1",
        "Jane Doe, John Roe",
    ]
    assert {stated.origin for stated in values if stated} == {"metadata"}
    assert (article.text, article.language, article.kind) == ("Nobody was hurt.", "en", "article")


def test_a_wrong_value_is_not_stated_and_the_rest_stays() -> None:
    """A day no calendar has, two outlets and a script for a link are no values; the title is one."""
    article = read(
        "---\noutlet: [BBC, CNN]\ntitle: A storm\npublished: 2026-02-30\nurl: javascript:alert(1)\n---\n"
        "\nNobody was hurt."
    )
    assert (article.outlet, article.published, article.url) == (None, None, None)
    assert article.title is not None
    assert article.title.value == "A storm"


def test_a_file_without_front_matter_is_its_text() -> None:
    """A first heading is the headline, found in the text."""
    article = read("# Storm shuts harbour\n\nNobody was hurt, the fire brigade said.\n")
    assert article.title is not None
    assert (article.title.value, article.title.origin) == ("Storm shuts harbour", "text")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("---\ntitle: [\n---\nWords.", "YAML"),
        ("---\n- a\n---\nWords.", "fields"),
        ("---\ntitle: A\n---\n\n", "no text"),
        ("---\n? !!python/object:os.system x\n: y\n---\nWords.", "YAML"),
    ],
)
def test_malformed_front_matter_is_refused(text: str, reason: str) -> None:
    """The reason says what is wrong; nothing of it is run."""
    with pytest.raises(ReadError, match=reason):
        read(text)


@pytest.mark.parametrize("path", sorted(CORPUS.glob("[a-z]*.md")), ids=lambda path: path.name)
def test_the_briefs_are_briefs(path: Path) -> None:
    """Each brief of the package is published by this project and says what it is about."""
    (article,) = read_document(path.read_bytes(), path.name, OUTLETS)
    assert article.kind == "brief"
    assert article.outlet is not None
    assert article.outlet.value == "whosaid-bot"
    assert article.title is not None
    assert article.boilerplate == ()
