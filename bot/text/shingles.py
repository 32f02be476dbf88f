"""Runs of words (shingles; Broder 1997), and the few hashes of them by which near-copies find each other in a table.

The smallest hashes of a text are a fair sample of it, and what a trimmed copy keeps of them is among its own smallest.
A copy cut down to its first sentences keeps few of the whole: so some are taken of the beginning alone.
"""

from collections.abc import Hashable, Sequence
from itertools import accumulate
from zlib import crc32

RUN = 5  # words of a shingle; a quotation that two texts share makes few, a shared paragraph many
_OF_WHOLE = 7  # smallest hashes of the whole: half a text has none of them once in 128 times
_OF_BEGINNING = 3
_BEGINNING = 60  # words
_LIKELY = 32  # hashes among which the smallest are looked for first


def shingles(words: Sequence[Hashable]) -> frozenset[int]:
    """Return all runs of five folded words, as numbers that only this process knows; of fewer words all as one."""
    if len(words) < RUN:
        return frozenset((hash(tuple(words)),))
    return frozenset(map(hash, zip(*(words[at:] for at in range(RUN)), strict=False)))


def bands(words: str) -> tuple[int, ...]:
    """Return the hashes (32 bits, signed) by which a text of folded words with blanks between is found."""
    if not words:
        return ()
    raw = f"{words} ".encode("utf-8", "surrogatepass")
    starts = [0, *accumulate([len(word) + 1 for word in raw.split(b" ")[:-1]])]  # of each word, and the end
    run = min(RUN, len(starts) - 1)
    hashes = [crc32(raw[start:end]) for start, end in zip(starts, starts[run:], strict=False)]
    found = {*_smallest(hashes, _OF_WHOLE), *sorted(set(hashes[:_BEGINNING]))[:_OF_BEGINNING]}
    return tuple(sorted(value - (1 << 31) for value in found))


def _smallest(hashes: Sequence[int], many: int) -> list[int]:
    """Return the smallest of hashes, which are spread evenly: so only the lowest few are put in order."""
    low = (_LIKELY << 32) // max(len(hashes), _LIKELY)
    few = {each for each in hashes if each < low}
    return sorted(few if len(few) >= many else set(hashes))[:many]
