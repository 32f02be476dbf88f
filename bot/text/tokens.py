"""The one tokeniser that answers, stores and highlights share.

A token is a run of letters, a run of digits, or a run of `+` or `#` behind either; a letter of a script that is
written without spaces is a token of its own. `Su-30MK2` is `su 30 mk 2`, so the phrase `su 30` finds it, `Su-30 MK2`
too, and not `Su-300`; `U.S.` is `u s`, `C++` is `c ++`.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.text.folding import fold

_UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
# combining marks, Hebrew and Arabic points, soft hyphens and joiners belong to the letter before them
_JOINED = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u00ad\u200c\u200d"
_TOKEN = re.compile(
    r"[A-Za-z]++(?![^\x00-\x7f])"  # the next but one branch finds the same, six times slower
    rf"|[{_UNSPACED}]"
    rf"|(?:(?![{_UNSPACED}])[^\W\d_][{_JOINED}]*)+"
    r"|\d+"
    r"|(?<=[^\W_])[+#]+"
)
# most text is ASCII but for these marks, which are never part of a token; it is split several times faster
MARKS = "“”’‘–—…«»\u00a0"
_ASCII = re.compile(r"[a-z]+|[0-9]+|(?<=[a-z0-9])[+#]+")
_MIXED = re.compile(rb"[0-9+#](?:(?<=[+#])|(?=[a-z])|(?<=[a-z][0-9]))")  # a sign, or a digit beside a letter
# capitals are small, and what is in no token is a blank, but for the sign that stands for all that is not ASCII
_SMALL = bytes(ord(c.lower()) if (c := chr(byte)).isalnum() or c in "+#?" else 32 for byte in range(128)) + bytes(128)
_FEW = 0.1  # share of characters that are not ASCII up to which they are looked for


class Token(NamedTuple):
    """One token: `word` is folded, `start` and `end` are its place in the text."""

    word: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of `text` in order."""
    for match in _TOKEN.finditer(text):
        word = fold(match.group())
        if word:
            yield Token(word, match.start(), match.end())


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of `text`."""
    if not text.isascii():
        for mark in (*MARKS, "?"):
            text = text.replace(mark, " ")
        if not text.isascii():
            return tuple(_of_any(text))
    return tuple(_of_ascii(text.encode().translate(_SMALL).replace(b"?", b" ")))


def _of_any(text: str) -> Iterator[str]:
    """Yield the words of a text in which no question mark is left to be taken for what is not ASCII."""
    small = text.encode("ascii", "replace").translate(_SMALL)
    at = len(small) if small.count(b"?") > _FEW * len(small) else 0
    yield from filter(None, map(fold, _TOKEN.findall(text[:at])))
    while (foreign := small.find(b"?", at)) >= 0:
        start = max(at, small.rfind(b" ", at, foreign) + 1)
        yield from _of_ascii(small[at:start])
        at = small.find(b" ", foreign)
        at = len(small) if at < 0 else at
        yield from filter(None, map(fold, _TOKEN.findall(text[start:at])))
    yield from _of_ascii(small[at:])


def _of_ascii(small: bytes) -> list[str]:
    """Return the words of what is in small letters of ASCII, digits, signs and blanks."""
    found = small.decode().split()
    if _MIXED.search(small) is None:
        return found
    return [word for some in found for word in ((some,) if some.isalpha() else _ASCII.findall(some))]


def find(phrase: Sequence[str], sequence: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the spans at which the folded words `phrase` stand next to each other in `sequence`."""
    size = len(phrase)
    if not size:
        return
    wanted = tuple(phrase)
    for at in range(len(sequence) - size + 1):
        if sequence[at].word == wanted[0] and all(sequence[at + k].word == wanted[k] for k in range(1, size)):
            yield sequence[at].start, sequence[at + size - 1].end
