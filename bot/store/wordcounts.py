"""How often words stand in an article, as bm25 needs it."""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

from bot.store.searchable import BREAK

_MOST = 50_000  # what is told apart; beyond come code points that are no characters


class Counted(NamedTuple):
    """The words of headline and text with how often they stand there, and how many all columns of the index hold."""

    words: Counter[str]
    length: int


def counted(columns: Iterable[str]) -> Counted:
    """Count the words of an article's columns: headline, words and labels as indexed. A break counts in the length."""
    headline, text, labels = (column.split() for column in columns)
    found = Counter(text)
    found.update(headline)
    del found[BREAK]
    return Counted(found, len(headline) + len(text) + len(labels))


def repeated(counted: Counted) -> bytes:
    """Return the words that stand in an article more than once: the mark of each, then how often as one character.

    That is 0.3 KB in UTF-8 and enough: any other word of the article stands there once. A word is taken for another,
    and one article ranked too high, in about one of five million looks.
    """
    return b"".join(
        [mark(word) + chr(min(often, _MOST)).encode() for word, often in counted.words.items() if often > 1]
    )


@lru_cache(maxsize=16_384)
def mark(word: str) -> bytes:
    """Return four bytes that stand for a word; the first goes on no character before it."""
    return (crc32(word.encode("utf-8", "surrogatepass")) & 0x7FFFFFFF).to_bytes(4, "big")


def times(kept: bytes, word: str) -> int:
    """Return how often a word of an article stands in it, by the article's repeated words."""
    _, _, behind = kept.partition(mark(word))
    often = behind[:4].decode("utf-8", "ignore")  # nothing where two entries only look like a mark
    return ord(often[0]) if often else 1


def phrase_times(column: str, phrase: str) -> int:
    """Return how often a phrase (words with a blank between) stands in a column of words, overlapping ones each."""
    column, sought = f" {column} ", f" {phrase} "
    found, at = 0, column.find(sought)
    while at >= 0:
        found, at = found + 1, column.find(sought, at + 1)
    return found
