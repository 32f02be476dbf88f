"""Bad input costs time linear in its length: names that nobody has listed, cues without end, one sentence of papers."""

import time
from collections.abc import Callable

import pytest

from bot.ingest import read, register
from bot.models import Article, Provenance
from bot.relays import find_relays
from bot.settings import Settings

_SMALL = 12_000  # characters


def _told(characters: int) -> str:
    """Return as many sentences as fit, each with somebody else who is told."""
    names = (f"K{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)}rr" for n in range(characters // 36))
    return " ".join(f"Ana Reed told {name} that it rained." for name in names)


_BAD: dict[str, Callable[[int], str]] = {
    "told by name": _told,
    "said on": lambda n: "said on " * (n // 8),
    "names without end": lambda n: "told " + "Aaa Bbb " * (n // 8),
    "papers without end": lambda n: "in a a in a statement report said " * (n // 34),
    "speaking to": lambda n: "speaking to a b " * (n // 16),
}


def _seconds(text: str) -> float:
    article = Article(id="a", version="v", text=text, provenance=Provenance(source="a", format="text", digest="0"))
    outlets = register(Settings())
    reading = read(article, outlets)
    begun = time.process_time()
    find_relays(text, reading.quotations, reading.sentences, outlets)
    return time.process_time() - begun


@pytest.mark.parametrize("name", _BAD)
def test_time_is_linear(name: str) -> None:
    """Four times the bad input takes far less than the sixteen times that quadratic work would."""
    small, large = (min(_seconds(_BAD[name](size)) for _ in range(2)) for size in (_SMALL, 4 * _SMALL))
    assert large < 10 * small + 0.25
