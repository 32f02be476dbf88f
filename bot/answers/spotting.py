"""A quick look where a word may stand, so that most sentences need no tokens. Never misses; may point to too much."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.text.folding import fold

# letters that fold to one letter of ASCII; what folds to others, to nothing or by other rules makes a text unfit
_LATIN = {
    chr(code): folded
    for code in range(0xC0, 0x250)
    if len(folded := fold(chr(code))) == 1 and folded.isascii() and unicodedata.category(chr(code)).startswith("L")
}
_UNFIT = re.compile(
    f"[\u00aa\u00ad\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u0250-\u1fff\u200b-\u200f\u2070-\u209f\u2100-\U0010ffff"
    f"{''.join(chr(code) for code in range(0xC0, 0x250) if chr(code) not in _LATIN and chr(code).isalpha())}]"
)
_SHORT = 10_000  # characters of a text that is kept in small letters, 5 MB of them in all
_SIGNS = frozenset("?“”‘’«»–—…\u00a0")  # most of what is beyond ASCII in English news


def spots(text: str, phrases: Sequence[Sequence[str]]) -> tuple[int, ...] | None:
    """Return where the longest word of each phrase may stand, in order; None where only tokens can tell."""
    small = _short_plain(text) if len(text) <= _SHORT else _plain(text)
    if small is None:
        return None
    return tuple(sorted(at for word in {max(phrase, key=len) for phrase in phrases} for at in _all(small, word)))


def _plain(text: str) -> str | None:
    """Return a text in plain small letters, each at its place, signs beyond ASCII as "?"; None where that cannot be."""
    if text.isascii():
        return text.lower()
    small = bytearray(text.encode("ascii", "replace").lower())
    at = small.find(b"?")
    while at >= 0:
        character = text[at]
        if character in _LATIN:
            small[at] = ord(_LATIN[character])
        elif character not in _SIGNS and _UNFIT.match(character):
            return None
        at = small.find(b"?", at + 1)
    return small.decode("ascii")


_short_plain = lru_cache(maxsize=500)(_plain)  # the newest articles answer most questions


def is_plain(phrases: Sequence[Sequence[str]]) -> bool:
    """Tell whether words of plain letters are looked for, so that their spots tell the hits without any tokens."""
    return all(len(phrase) == 1 and phrase[0].isascii() and phrase[0].isalpha() for phrase in phrases)


def standing(text: str, start: int, end: int, spotted: Sequence[int], word: str) -> Iterator[tuple[int, int]]:
    """Yield where a plain word stands by itself between two offsets: a token is a whole run of letters."""
    for at in spotted[bisect_left(spotted, start) :]:
        last = at + len(word)
        if last > end:
            return
        if (at == start or not text[at - 1].isalpha()) and (last == end or not text[last].isalpha()):
            yield at, last


def _all(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)
