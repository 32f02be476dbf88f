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
_ASCII = re.compile(r"[a-z]+|\d+|(?<=[a-z\d])[+#]+", re.ASCII)
_FOREIGN = re.compile(r"((?<!\S)[^\s\x80-\U0010ffff]*+[^\s\x00-\x7f]\S*)")  # a stretch that is not ASCII, up to blanks


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
        for mark in MARKS:
            text = text.replace(mark, " ")
    if text.isascii():
        return tuple(_ASCII.findall(text.lower()))
    found: list[str] = []
    for number, piece in enumerate(_FOREIGN.split(text)):
        found.extend(filter(None, map(fold, _TOKEN.findall(piece))) if number % 2 else _ASCII.findall(piece.lower()))
    return tuple(found)


def find(phrase: Sequence[str], sequence: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Yield the spans at which the folded words `phrase` stand next to each other in `sequence`."""
    size = len(phrase)
    if not size:
        return
    wanted = tuple(phrase)
    for at in range(len(sequence) - size + 1):
        if sequence[at].word == wanted[0] and all(sequence[at + k].word == wanted[k] for k in range(1, size)):
            yield sequence[at].start, sequence[at + size - 1].end
