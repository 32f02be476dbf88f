"""What a text states besides what is shown."""

import pytest

from bot.formats import contradicted, read_document
from tests.formats.register import OUTLETS

BODY = "The harbour of Port Elm was closed on Monday, the fire brigade said. Nobody was hurt."


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (BODY, {}),
        (f"---\noutlet: BBC\npublished: 2024-03-12\n---\nStorm\n12 March 2024\n\n{BODY}\n\n© 2024 BBC", {}),
        (
            (
                f"---\noutlet: BBC\npublished: 2024-03-13\n---\nStorm shuts harbour\n12 March 2024\n\n{BODY}\n\n"
                "© 2024 Latin Times"
            ),
            {"outlet": ("Latin Times",), "published": ("2024-03-12",)},
        ),
        (f"{BODY}\n\n© 2024 The Guardian\n© 2024 The Seattle Times", {"outlet": ("The Guardian", "The Seattle Times")}),
        (f"PORT ELM (Reuters) - {BODY}\n\n© 2024 The Jakarta Post", {}),
        (f"---\nurl: https://www.dw.com/en/a-1\n---\n{BODY}\n\nSource: http://dw.com/en/a-1/", {}),
        (
            f"---\nurl: https://www.dw.com/en/a-1\n---\n{BODY}\n\nSource: https://www.dw.com/en/another/a-2",
            {"url": ("https://www.dw.com/en/another/a-2",)},
        ),
    ],
)
def test_other_values_are_told(text: str, others: dict[str, tuple[str, ...]]) -> None:
    """Two values for one field are both told; one printed twice, or an agency's dateline, is no contradiction."""
    (article,) = read_document(text.encode(), "a.md", OUTLETS)
    assert contradicted(article, OUTLETS) == others
