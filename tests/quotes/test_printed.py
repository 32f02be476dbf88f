"""How a speaker is printed: the whole name, and the words of the text that name them there, without what is beside."""

import pytest

from tests.quotes.reading import holding

# text, content, the best name, its kind, and how it is printed there
PRINTED = [
    ("“It is late,” said J. Craig Lind, a baker.", "It is late", "J. Craig Lind", "person", "J. Craig Lind"),
    (
        "“It is late,” said C. Stewart Lindmore Jr., a baker. Mr. Lindmore said it was cold.",
        "it was cold",
        "C. Stewart Lindmore Jr.",
        "person",
        "Mr. Lindmore",
    ),
    (
        "“It is late,” says Yunlin Gerry Zhang, a baker.",
        "It is late",
        "Yunlin Gerry Zhang",
        "person",
        "Yunlin Gerry Zhang",
    ),
    ("Wong Kim Lind said it was late.", "it was late", "Wong Kim Lind", "person", "Wong Kim Lind"),
    ("Jamal Al Lindouni, 58, said it was late.", "it was late", "Jamal Al Lindouni", "person", "Jamal Al Lindouni"),
    (
        "Jan Bolt, Lindco's vice president of sales, said the firm was late.",
        "the firm was late",
        "Jan Bolt",
        "person",
        "Jan Bolt",
    ),
    (
        (
            "North Velm fired four Lind-12 missiles into the sea near the coast of Velm after U.S. President Ann Lee"
            " warned it would face ruin."
        ),
        "it would face ruin",
        "Ann Lee",
        "person",
        "U.S. President Ann Lee",
    ),
    (
        "Speaking Saturday at the Lindmark state's party convention Sen. Ann Lee said it was late.",
        "it was late",
        "Ann Lee",
        "person",
        "Sen. Ann Lee",
    ),
    (
        "Given the complexity, Carl Poe, a retired guard, said it was late.",
        "it was late",
        "Carl Poe",
        "person",
        "Carl Poe",
    ),
    (
        "“It is late,” the assailant, Carl Poe, told a guard.",
        "It is late",
        "Carl Poe",
        "person",
        "the assailant, Carl Poe",
    ),
    ("“It is late,” said her nemesis, Carl Poe.", "It is late", "Carl Poe", "person", "her nemesis, Carl Poe"),
    (
        "It is a point Ann Lee has conceded: “It is late.”",
        "It is late",
        "Ann Lee",
        "person",
        "Ann Lee",
    ),
    (
        "Asked about it, many of them sceptical of Mr. Poe's plan, the campaign chief, Ann Lee, said it was late.",
        "it was late",
        "Ann Lee",
        "person",
        "Ann Lee",
    ),
    (
        "The New York Harbourers say they are late.",
        "they are late",
        "The New York Harbourers",
        "body",
        "The New York Harbourers",
    ),
    (
        "“It is late,” said Christian Lindmore, a weather expert in Lind.",
        "It is late",
        "Christian Lindmore",
        "person",
        "Christian Lindmore",
    ),
    ("Charles A Lind, a baker, said it was late.", "it was late", "Charles A Lind", "person", "Charles A Lind"),
    (
        "On the campus, George Church, a specialist in bread, says it is late.",
        "it is late",
        "George Church",
        "person",
        "George Church",
    ),
    (
        "Bank of Lind President Thomas M. Poe said it was late.",
        "it was late",
        "Thomas M. Poe",
        "person",
        "Bank of Lind President Thomas M. Poe",
    ),
    ("“It is late,” a Lindovian said.", "It is late", "a Lindovian", "unnamed", "a Lindovian"),
    (
        "The St Agnes Hospital said it was late.",
        "it was late",
        "The St Agnes Hospital",
        "body",
        "The St Agnes Hospital",
    ),
    (
        "The fund echoed recent remarks from Bank of Lind governor Ann Lee who said it was late.",
        "it was late",
        "Ann Lee",
        "person",
        "governor Ann Lee",
    ),
    ("Lindair said it would respond to the note.", "it would respond", "Lindair", "body", "Lindair"),
    (
        "In 2013 its youth, Junge VKL, left. The Junge VKL said it was late.",
        "it was late",
        "The Junge VKL",
        "body",
        "The Junge VKL",
    ),
    (
        "The group that sets the rules, the Basel Committee, said it was late.",
        "it was late",
        "Basel Committee",
        "body",
        "Basel Committee",
    ),
    (
        "Former Secretary of State Ann Lee and former Lindmark Gov. Martin Poe have said it was late.",
        "it was late",
        "Former Secretary of State Ann Lee and former Lindmark Gov. Martin Poe",
        "unnamed",
        "Former Secretary of State Ann Lee and former Lindmark Gov. Martin Poe",
    ),
]


@pytest.mark.parametrize(("text", "content", "name", "kind", "printed"), PRINTED)
def test_how_a_speaker_is_printed(text: str, content: str, name: str, kind: str, printed: str) -> None:
    """The name is whole, a body is no person, and the mention holds nobody and nothing else."""
    found = holding(text, content)[0]
    assert found.mention is not None
    assert (found.speaker.name, found.speaker.kind) == (name, kind)
    assert text[found.mention.start : found.mention.end] == printed


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Mr. Poe, a baker from Lind, left. “It is late,” Mr. Poe said.", "a baker from Lind"),
        ("Carl Poe left. “It is late,” Mr. Poe said.", None),
        ("Carl Poe left. “It is late,” an angry Poe said.", None),
        ("“It is late,” said rally driver Carl Poe.", "rally driver"),
        ("Carl Poe, a queer, Velmish advocate in Lind, said: “It is late.”", None),
        ("“It is late,” Carl Poe and Ann Lee said.", None),
    ],
)
def test_which_role_is_shown(text: str, role: str | None) -> None:
    """What one person is stands beside a name; a mere title, a mood, half a list and a second name do not."""
    assert holding(text, "It is late")[0].speaker.role == role
