"""How well pages are read: precision and recall over a hundred pages in the manner of different sites."""

from collections import Counter

from bot.formats import read_document
from bot.models import Article
from bot.text.tokens import words
from tests.formats.register import OUTLETS
from tests.formats.sites import MANNERS, Written, pages

# what the README states; these only rise
FLOORS = {"title": (1.0, 1.0), "published": (1.0, 1.0), "outlet": (1.0, 1.0), "text": (0.995, 0.99)}


def body_words(article: Article) -> Counter[str]:
    """Return the words of an article's text that can answer: without headline and boilerplate."""
    marks = list(article.boilerplate)
    if article.title is not None and article.title.span is not None:
        marks.append(article.title.span)
    text = article.text
    for mark in sorted(marks, key=lambda span: span.start, reverse=True):
        text = text[: mark.start] + " " + text[mark.end :]
    return Counter(words(text))


def found_and_true(page: Written) -> dict[str, tuple[Counter[str], Counter[str]]]:
    """Return for each field what was read off a page and what stands on it, as bags."""
    (article,) = read_document(page.raw, page.address, OUTLETS, ending=".html")
    story = page.story
    fields = {"title": story.title, "published": story.day, "outlet": story.outlet}
    bags = {}
    for field, true in fields.items():
        stated = getattr(article, field)
        shown = [stated.value[:10] if field == "published" else stated.value] if stated else []
        bags[field] = (Counter(shown), Counter([true] if true else []))
    bags["text"] = (body_words(article), Counter(words(" ".join(story.paragraphs))))
    return bags


def test_a_hundred_pages() -> None:
    """Headline, date, outlet and text keep their precision and recall, each in words or values of all pages."""
    right, shown, true = Counter[str](), Counter[str](), Counter[str]()
    for page in pages():
        for field, (read, written) in found_and_true(page).items():
            right[field] += (read & written).total()
            shown[field] += read.total()
            true[field] += written.total()
    for field, (precision, recall) in FLOORS.items():
        assert right[field] / shown[field] >= precision, field
        assert right[field] / true[field] >= recall, field


def test_every_manner_is_there() -> None:
    """Ten pages each, one manner of three megabytes, no two pages alike."""
    written = list(pages())
    assert Counter(page.manner for page in written) == dict.fromkeys(MANNERS, 10)
    assert min(len(page.raw) for page in written if page.manner == "3 MB") > 2_500_000
    assert len({page.raw for page in written}) == 100
