"""What a sentence's words rule out before its relay phrases are looked for."""

import pytest

from bot.relays import telling
from tests.relays.test_phrases import ROWS, found_in


class _Everything(frozenset[bytes]):
    """Words that rule out nothing."""

    def __contains__(self, word: object) -> bool:
        return True

    def isdisjoint(self, other: object) -> bool:
        del other
        return False

    def __and__(self, other: object) -> frozenset[bytes]:
        return frozenset(other) if isinstance(other, frozenset) else frozenset()


def test_words_are_letters_of_ascii_in_small() -> None:
    """Signs, digits and letters with accents part words; capitals are small."""
    assert telling.telling_words("E-mails, TOLD1to communiqué") == {b"e", b"mails", b"told", b"to", b"communiqu"}


def test_no_relay_is_missed_because_its_words_were_not_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every written case has the same relays when no sentence is passed over."""
    quick = [found_in(text, "*") for text, _, _ in ROWS]
    monkeypatch.setattr(telling, "words_in", lambda *_: _Everything())
    assert quick == [found_in(text, "*") for text, _, _ in ROWS]


def test_every_cue_is_listed() -> None:
    """A sentence made of one telling word of each kind is not passed over."""
    for words in (telling.STRONG, telling.WEAK, telling.TOLD, telling.POSTED, telling.REPORTED, telling.INVERTED):
        assert all(not telling.telling_words(f"It {word.decode()} on").isdisjoint(telling.ANY) for word in words)
