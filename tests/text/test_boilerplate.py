"""What is marked as no prose, and above all what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.boilerplate import boilerplate
from tests.shared import SHARED, needs_shared

BODY = "The harbour of Port Elm was closed on Monday after a storm tore two cranes from their rails."
MORE = "Repairs will take weeks, the port authority said, and ships are being sent to the neighbouring town."

MARKED = [
    "GettyImages-123456789",
    "storm_port_elm.jpg",
    "JANE DOE/Getty Images.",
    "Jane Doe / Pool / TASS",
    "REUTERS/Jane Doe",
    "Photo: Jane Doe",
    "Image: Elm Fire Brigade.",
    "Photo by Jane Doe",
    "A crane lies in the basin of Port Elm on Tuesday. (AP Photo/Jane Doe)",
    "A crane lies in the basin of Port Elm, May 7. Jane Doe / Pool / TASS",
    "A crane lies in the basin of Port Elm [Jane Doe/AFP]",
    "A crane lies in the basin. Photo: Reuters",
    "© 2024 The Elm Courier. All rights reserved.",
    "Copyright 2024 Elm Media Ltd",
    "Edited by Jane Doe in Port Elm.",
    "Reporting by Jane Doe and John Roe; Editing by Max Mustermann",
    "(Additional reporting by Jane Doe in Elm City)",
    "By Jane Doe",
    "Original url:",
    "https://news.example/2024/03/12/storm",
    "Source: https://news.example/2024/03/12/storm",
    "Read more: Storm warning for the whole coast",
    "Also read: Storm warning for the whole coast",
    "Sign up for our morning newsletter",
    "Follow us on Telegram",
    "Share this article",
    "ADVERTISEMENT",
    "12 March 2024, 10:15 GMT",
    "Published: 12 March 2024 | Updated: 13 March 2024",
    "03/04/2024",
    "3 min read",
    "Home > World > Europe",
    "This article was first published in The Elm Courier.",
    "Repairs and their price",
]
PROSE = [
    "Photographs of the storm were published by every newspaper of the coast, and the mayor spoke of a miracle.",
    "By Monday the cranes were gone and so were the ships that used to wait for them outside the harbour.",
    "Reporting by the Courier found that both cranes had failed their last inspection.",
    "Source of the fire was a transformer, the brigade said on Tuesday evening.",
    "Copyright law does not cover the photographs, a lawyer for the port authority said.",
    "Related industries will lose millions while the harbour is closed.",
    "Published figures show that the port handled less freight last year than in any year since 1990.",
    "Watch what happens, the mayor said.",
    "“Read more books and fewer weather reports,” said the harbour master.",
    "The cranes fell at noon, said the brigade, which counted three injured people. (AFP)",
    "Edited by hand, the recordings no longer prove anything, the judge said.",
    "Share prices of the operator fell by a tenth.",
    "'We had no warning at all.'",
    "Subscribe to what theory you like, the professor said, the cranes were old.",
]


@pytest.mark.parametrize("line", MARKED)
def test_clutter_between_paragraphs_is_marked_whole(line: str) -> None:
    """Captions, credits, footers, labels and headings on their own line never answer."""
    text = f"Storm shuts harbour\n\n{BODY}\n\n{line}\n\n{MORE}\n\n{BODY}"
    assert [mark.of(text) for mark in boilerplate(text)] == [line]


@pytest.mark.parametrize("line", PROSE)
def test_sentences_that_look_alike_stay_prose(line: str) -> None:
    """A sentence about a photograph, a source or a share is not marked; of the last line only the agency is."""
    text = f"Storm shuts harbour\n\n{BODY}\n\n{line}\n\n{MORE}"
    assert [mark.of(text) for mark in boilerplate(text) if mark.of(text) != "(AFP)"] == []


def test_an_agency_behind_the_last_sentence() -> None:
    """A report that ends in "(AFP)" keeps its sentence; only the agency's sign is marked."""
    text = f"{BODY}\n\nNobody was hurt. (AFP)"
    assert [mark.of(text) for mark in boilerplate(text)] == ["(AFP)"]


def test_a_copyright_note_behind_prose_leaves_the_prose() -> None:
    """In a body pasted into one line only the note itself is marked."""
    text = f"{BODY} {MORE} © 2024 The Elm Courier. All rights reserved."
    assert [mark.of(text) for mark in boilerplate(text)] == ["© 2024 The Elm Courier. All rights reserved."]


def test_a_picture_description_above_its_caption() -> None:
    """An alternative text directly above a caption goes with it, the headline above it does not."""
    text = f"Storm shuts harbour\n\n{BODY}\nPort Elm storm damage\nA crane lies in the basin. (AFP)\n\n{MORE}"
    found = [mark.of(text) for mark in boilerplate(text)]
    assert found == ["Port Elm storm damage", "A crane lies in the basin. (AFP)"]


def test_headlines_below_a_label() -> None:
    """The links below "Related articles" are marked, the paragraph behind them is not."""
    text = f"{BODY}\n\nRelated articles\nStorm warning for the coast\nMayor visits Port Elm\n\n{MORE}"
    assert [mark.of(text) for mark in boilerplate(text)] == [
        "Related articles",
        "Storm warning for the coast",
        "Mayor visits Port Elm",
    ]


@needs_shared
@pytest.mark.parametrize(
    ("seed", "spans"),
    [
        ("000", [(0, 22), (23, 61), (2439, 2516)]),
        ("001", [(796, 817), (1790, 1825), (2794, 2844)]),
        ("002", []),
        ("004", [(193, 226), (227, 337), (5795, 5852)]),
    ],
)
def test_the_boilerplate_of_the_seeds(seed: str, spans: list[tuple[int, int]]) -> None:
    """Picture ids, credits, captions, copyright, run-in headings and the editor are marked, and nothing else."""
    (path,) = (SHARED / "seeds").glob(f"{seed}_*")
    text = path.read_text(encoding="utf-8")
    assert [(mark.start, mark.end) for mark in boilerplate(text)] == spans


@given(st.text(max_size=400))
def test_marks_are_ordered_apart_and_inside(text: str) -> None:
    """Whatever the text, marks never overlap, are never empty and lie inside it."""
    at = 0
    for mark in boilerplate(text):
        assert at <= mark.start < mark.end <= len(text)
        at = mark.end


@given(st.lists(st.sampled_from([*MARKED, *PROSE, BODY, MORE, "", "©", "Photo:", '"']), max_size=12))
def test_marks_of_mixed_lines(lines: list[str]) -> None:
    """Lines in any order give marks in order."""
    text = "\n".join(lines)
    marks = boilerplate(text)
    assert list(marks) == sorted(marks, key=lambda mark: mark.start)
