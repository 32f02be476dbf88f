"""What a pasted text states about itself, and what it does not."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.formats import read_document
from bot.models import Article
from tests.formats.register import OUTLETS
from tests.shared import SHARED, needs_shared

TITLE = "Storm shuts harbour of Port Elm"
BODY = (
    "The harbour of Port Elm was closed on Monday after a storm tore two cranes from their rails. Nobody was hurt, the"
    " fire brigade said.\n\nRepairs will take weeks, the port authority said, and ships are being sent elsewhere."
)


class Case(NamedTuple):
    """A text with `{body}` where the body stands, and what it states; None is not stated."""

    text: str
    outlet: str | None = None
    published: str | None = None
    title: str | None = TITLE
    url: str | None = None
    author: str | None = None


CASES = [
    # an outlet no register has, beside a date
    Case(f"{TITLE}\n\nThe Coastal Gazette, 5 March 2026\n\n{{body}}", "The Coastal Gazette", "2026-03-05"),
    Case(f"{TITLE}\n\nPort Elm Courier | 5 March 2026\n\n{{body}}", "Port Elm Courier", "2026-03-05"),
    Case(f"Coastal Herald — March 5, 2026\n\n{TITLE}\n\n{{body}}", "Coastal Herald", "2026-03-05"),
    Case(f"{TITLE}\n\nEmily Post, 5 March 2026\n\n{{body}}"),
    Case(f"{TITLE}\n\nPort Elm, 5 March 2026\n\n{{body}}"),
    Case(f"{TITLE}\n\nThe storm was in the news, 5 March 2026\n\n{{body}}"),
    # a publisher's whole name
    Case(
        f"{TITLE}\n\n{{body}}\n\n© 2025 Guardian News & Media Limited or its affiliated companies.",
        "The Guardian",
    ),
    # datelines
    Case(f"{TITLE}\n\nPORT ELM, March 3 (Reuters) - {{body}}", "Reuters"),
    Case("(Reuters) - {body}", "Reuters", title=None),
    Case("PORT ELM (AP) — {body}", "Associated Press", title=None),
    Case("PORT ELM, March 3, 2025 (AP) — {body}", "Associated Press", "2025-03-03", None),
    Case("PORT ELM, March 3. /TASS/. {body}", "TASS", title=None),
    Case("BEIJING, March 3 (Xinhua) -- {body}", "Xinhua", title=None),
    Case("Port Elm, 3 March 2025 (elmcourier.example) – {body}", "elmcourier.example", "2025-03-03", None),
    Case("PORT ELM — {body}", title=None),
    Case("WASHINGTON (U.S.) — {body}", title=None),
    Case("Jane Doe (R-Texas) - {body}", title=None),
    Case(
        "PORT ELM (Reuters) - {body}\n\n© 2024 The Jakarta Post. All rights reserved.",
        "The Jakarta Post",
        title=None,
    ),
    Case("New Delhi, March 12 (PTI) {body}", "PTI", title=None),
    Case("Port Elm, Mar 12 (EFE).- {body}", "EFE", title=None),
    # addresses
    Case(
        f"{TITLE}\n\n{{body}}\n\nSource: https://www.dw.com/en/storm/a-681\nhttps://www.bbc.co.uk/news/articles/c0ld",
        "Deutsche Welle",
        url="https://www.dw.com/en/storm/a-681",
    ),
    Case(
        f"{TITLE}\n\n{{body}}\n\nSource: https://www.bbc.co.uk/news/articles/c0ld",
        "BBC",
        url="https://www.bbc.co.uk/news/articles/c0ld",
    ),
    Case(
        f"{TITLE}\n\n{{body}}\n\nOriginal url:\n\nhttps://www.elmcourier.example/2024/03/12/storm-shuts-harbour",
        "elmcourier.example",
        "2024-03-12",
        url="https://www.elmcourier.example/2024/03/12/storm-shuts-harbour",
    ),
    Case(f"{TITLE}\n\n{{body}}\n\nwww.kyivindependent.com", "The Kyiv Independent"),
    Case(
        f"{TITLE}\n\n{{body}}\n\nhttps://www.elmcourier.example/2024/03/12/storm-shuts-harbour\n© Elm Courier",
        "elmcourier.example",
        "2024-03-12",
        url="https://www.elmcourier.example/2024/03/12/storm-shuts-harbour",
    ),
    Case(f"{TITLE}\n\n{{body}}\n\nRead more at https://www.bbc.co.uk/news/articles/c0ldst0rm"),
    Case(f"{TITLE}\n\n{{body}}\n\nhttps://twitter.com/elm/status/123456789012"),
    # copyright
    Case(f"{TITLE}\n\n{{body}}\n\n© 2024 Latin Times. All rights reserved.", "Latin Times"),
    Case(f"{TITLE}\n\n{{body}}\n\n© 2024 Elm Courier. All rights reserved.", "Elm Courier"),
    Case(f"{TITLE}\n\n{{body}}\n\n© 2024 The New York Times Company", "The New York Times"),
    Case(f"{TITLE}\n\n{{body}}\n\nCopyright © 2024 BBC. All rights reserved. The BBC is not responsible.", "BBC"),
    Case(f"{TITLE}\n\n{{body}}\n\n(c) 2024, The Washington Post", "The Washington Post"),
    Case(f"{TITLE}\n\n{{body}}\n\n© 2024"),
    Case(f"{TITLE}\n\n{{body}}\n\n© 2024 Jane Doe. All rights reserved."),
    Case(f"{TITLE}\n\n© 2024 Getty Images\n\n{{body}}"),
    Case(
        f"{TITLE}\n\n{{body}}\n\nCopyright 2024 The Associated Press. All rights reserved.\n© 2024 The Seattle Times",
        "The Seattle Times",
    ),
    Case(f"{TITLE}\n\n{{body}}\n\n© 2024 The Guardian. All rights reserved.\n© 2024 The Seattle Times"),
    Case(f"{TITLE}\n\n{{body}}\n\nLatin Times © 2024. All rights reserved.", "Latin Times"),
    Case(f"{TITLE}\n\n{{body}}\n\nJane Doe © 2024"),
    Case(f"{TITLE}\n\n{{body}}\n\nCopyright The Guardian 2024", "The Guardian"),
    Case(
        f"{TITLE}\n\n{{body}}\n\n© 2024 Guardian News & Media Limited or its affiliated companies.",
        "The Guardian",
    ),
    # mastheads, bylines, labels
    Case(f"BBC News\n12 March 2024\n{TITLE}\nBy Jane Doe\n\n{{body}}", "BBC", "2024-03-12", author="Jane Doe"),
    Case(f"The Guardian | 12 March 2024\n{TITLE}\n\n{{body}}", "The Guardian", "2024-03-12"),
    Case(f"{TITLE}\nMarch 12, 2024 / 5:00 PM EDT / CBS News\n\n{{body}}", "CBS News", "2024-03-12"),
    Case(f"{TITLE}\nBy Jane Doe, The Guardian\n\n{{body}}", "The Guardian", author="Jane Doe"),
    Case(f"{TITLE}\nBy Jane Doe, Elm Brigade\n\n{{body}}", author="Jane Doe"),
    Case(
        f"Title: {TITLE}\nOutlet: The Elm Courier\nDate: 2024-03-12\nAuthor: Jane Doe\n\n{{body}}",
        "The Elm Courier",
        "2024-03-12",
        author="Jane Doe",
    ),
    # dates
    Case(f"{TITLE}\nPublished March 12, 2024Updated March 13, 2024\n\n{{body}}", published="2024-03-12"),
    Case(f"{TITLE}\n03/12/2024March 12, 2024\n\n{{body}}", published="2024-03-12"),
    Case(f"{TITLE}\nMarch 12, 2024 10:15 AM (Updated: March 13, 2024 9:00 am)\n\n{{body}}", published="2024-03-12"),
    Case(f"{TITLE}\nPublished 12 March 2024\n\n{{body}}", published="2024-03-12"),
    Case(f"{TITLE}\nPublished: 12 March 2024\nUpdated: 14 March 2024\n\n{{body}}", published="2024-03-12"),
    Case(f"{TITLE}\nPublished 12 March 2024 | Updated 14 March 2024, 10:15 GMT\n\n{{body}}", published="2024-03-12"),
    Case(f"{TITLE}\nLast updated: 14 March 2024\n\n{{body}}"),
    Case(f"{TITLE}\n03/04/2024\n\n{{body}}"),
    Case(f"{TITLE}\n10/31/2024\n\n{{body}}", published="2024-10-31"),
    Case(f"{TITLE}\nTue 12 Mar 2024 14.05 GMT\n\n{{body}}", published="2024-03-12T14:05:00Z"),
    Case(f"{TITLE}\n12 March 2024\n13 March 2024\n\n{{body}}"),
    Case(f"{TITLE}\n\nOn 12 March 2024 the harbour closed. {{body}}"),
    Case(f"{TITLE}\n\n{{body}}\n\n12 March 2024", published="2024-03-12"),
    # a name that is an ordinary word too: only its address or a label makes it the publisher
    Case(f"Variety\n{TITLE}\n\n{{body}}\n\nwww.variety.com", "Variety"),
    Case(f"{TITLE}\nOutlet: Variety\n\n{{body}}", "Variety"),
    Case(f"{TITLE} – Deadline\n\n{{body}}\n\nDeadline", title=f"{TITLE} – Deadline"),
    Case(f"{TITLE}\n\nScience, 5 March 2026\n\n{{body}}"),
    Case("PORT ELM (Record) — {body}", title=None),
    Case(f"{TITLE}\nBy Jane Doe, Grist\n\n{{body}}", author="Jane Doe"),
    # nobody's word for the publisher
    Case(f"{TITLE} – The Guardian\n\n{{body}}", title=f"{TITLE} – The Guardian"),
    Case(f"{TITLE}\n\n{{body}}\n\nThe Guardian reported that the cranes were old."),
    Case(f"{TITLE}\n\nA crane lies in the water. Photo: Reuters\n\n{{body}}"),
    Case(f"{TITLE}\n\nA crane lies in the water. (AFP)\n\n{{body}}"),
    Case(f"{TITLE}\n\n{{body}} – AFP"),
    Case(f"{TITLE}\n\n{{body}} It was first in the\n\nWashington Post.\n\n{{body}}"),
    Case(f"{TITLE}\n\n{{body}}\n\nThis article first appeared in The Guardian."),
    Case(f"{TITLE}\n\n{{body}}\n\nOriginally published by ProPublica."),
    # headlines
    Case("Why did the harbour close?\n\n{body}", title="Why did the harbour close?"),
    Case('"We had no warning," says mayor\n\n{body}', title='"We had no warning," says mayor'),
    Case("Storm shuts biggest harbour in the U.S.\n\n{body}", title="Storm shuts biggest harbour in the U.S."),
    Case(f"World\n{TITLE}\n\n{{body}}"),
    Case(f"Home > World > Europe\n{TITLE}\n\n{{body}}"),
    Case("{body}", title=None),
    Case(
        "{body} {body} {body}\nStorm closes Port Elm harbour for weeks\nA summary of it all.",
        title="Storm closes Port Elm harbour for weeks",
    ),
]


def read(text: str) -> Article:
    """Read one pasted text."""
    (article,) = read_document(text.encode(), "pasted.txt", OUTLETS)
    return article


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text.replace("{body}", "…")[-60:])
def test_a_text_states_what_it_states(case: Case) -> None:
    """Outlet, date, headline, link and author come from the text alone; where it says nothing, nothing is known."""
    article = read(case.text.replace("{body}", BODY))
    fields = ("outlet", "published", "title", "url", "author")
    found = {field: stated.value for field in fields if (stated := getattr(article, field))}
    assert found == {field: value for field in fields if (value := getattr(case, field))}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text.replace("{body}", "…")[-60:])
def test_every_value_has_its_place(case: Case) -> None:
    """A headline, link and author are literally what their span covers; every value from the text has one."""
    article = read(case.text.replace("{body}", BODY))
    for field in ("outlet", "published", "title", "url", "author"):
        stated = getattr(article, field)
        if stated is not None:
            assert stated.origin == "text"
            assert stated.span is not None
            assert field in {"outlet", "published"} or stated.span.of(article.text) == stated.value


def test_the_headline_is_no_boilerplate() -> None:
    """A headline behind the body would pass for a heading; it is taken out of the marks."""
    article = read(CASES[-1].text.replace("{body}", BODY))
    assert article.title is not None
    assert article.title.span is not None
    assert all(
        mark.end <= article.title.span.start or mark.start >= article.title.span.end for mark in article.boilerplate
    )


@needs_shared
def test_the_seeds_state_three_outlets_two_dates_one_link() -> None:
    """Exactly these can be known of the five seeds."""
    found = {}
    for path in sorted((SHARED / "seeds").glob("*.txt")):
        (article,) = read_document(path.read_bytes(), path.name, OUTLETS)
        values = (article.outlet, article.published, article.url)
        found[path.name[:3]] = tuple(stated and stated.value for stated in values)
    url = found["003"][2]
    assert url is not None
    assert found == {
        "000": ("Latin Times", None, None),
        "001": (None, None, None),
        "002": (None, None, None),
        "003": ("The Moscow Times", "2025-10-31", url),
        "004": ("Venezuelanalysis", "2025-11-03", None),
    }


@needs_shared
def test_the_stored_text_of_the_seeds() -> None:
    """Where there are no tags and stars, the stored text is the file's own; elsewhere only they are missing."""
    for path in sorted((SHARED / "seeds").glob("*.txt")):
        raw = path.read_text(encoding="utf-8")
        (article,) = read_document(path.read_bytes(), path.name, OUTLETS)
        seen = raw.replace("<u>", "").replace("</u>", "").replace("**", "")
        assert article.text == seen, path.name


@given(
    st.lists(st.sampled_from([case.text.replace("{body}", "Words here.") for case in CASES]), min_size=1, max_size=3)
)
def test_a_shown_value_has_something_behind_it(texts: list[str]) -> None:
    """However texts are put together, a value has a span inside the text."""
    article = read("\n\n".join(texts))
    for field in ("outlet", "published", "title", "url", "author"):
        stated = getattr(article, field)
        assert stated is None or (
            stated.span is not None and 0 <= stated.span.start < stated.span.end <= len(article.text)
        )
