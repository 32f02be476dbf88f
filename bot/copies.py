"""Near-copies: one text printed by several outlets, trimmed, re-headlined or lightly edited. A rewritten text is none.

Texts are held against each other by runs of five words (`text.shingles`): two are one where most of the shorter one's
runs stand in the longer one, and most of what its writer tells outside quotation marks too, so that two reports of one
statement are two texts however long they quote it. Which are held against each other at all, the store knows: those
that share a band.
"""

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import lru_cache

from bot.text.shingles import shingles
from bot.text.tokens import words

CONTAINED = 0.5  # of the shorter text's shingles stand in the longer one
_LEAST = 12  # shingles; shorter texts are copies only where they are equal
_SIGNS = b"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_IN_MARKS = re.compile(r'"[^"\n]{1,1000}"|“[^“”\n]{1,1000}”|«[^«»\n]{1,1000}»|„[^„“”\n]{1,1000}[“”]')

Pair = tuple[str, str]


@lru_cache(maxsize=512)
def _runs(text: str) -> frozenset[int]:
    return shingles(_plain_words(text))


@lru_cache(maxsize=512)
def _told(text: str) -> frozenset[int]:
    """Return the shingles of what stands outside quotation marks."""
    return shingles(_plain_words(_IN_MARKS.sub(" ", text)))


def _plain_words(text: str) -> Sequence[Hashable]:
    """Return words for comparing only, in a tenth of the time that those of `text.tokens` take: letters of ASCII.

    Marks and accents are dropped, which two copies may print differently; a text in another script is split properly.
    """
    plain = text.lower().encode("ascii", "ignore").translate(None, _SIGNS)
    return plain.split() if len(plain) > len(text) / 2 else words(text)


def is_copy(one: str, other: str) -> bool:
    """Tell whether two texts are one text, the shorter one perhaps trimmed or lightly edited."""
    a, b = _runs(one), _runs(other)
    if min(len(a), len(b)) < _LEAST:
        return a == b
    if not _contained(a, b):
        return False
    told, also_told = _told(one), _told(other)
    return min(len(told), len(also_told)) < _LEAST or _contained(told, also_told)


def _contained(a: frozenset[int], b: frozenset[int]) -> bool:
    return len(a & b) >= CONTAINED * min(len(a), len(b))


def folded_copies(texts: Mapping[str, str], pairs: Iterable[Pair]) -> tuple[tuple[str, ...], ...]:
    """Return the names of texts in groups that are one text each, in the order given; only `pairs` may be one.

    Each is held against the longest of a group, so that two halves of a text are one with it in any order.
    """
    near: dict[str, set[str]] = {name: set() for name in texts}
    for one, other in pairs:
        if one in near and other in near:
            near[one].add(other)
            near[other].add(one)
    group_of: dict[str, str] = {}  # by its longest text
    for name in sorted(texts, key=lambda name: (-len(texts[name]), name)):
        longest = dict.fromkeys(group_of[other] for other in sorted(near[name]) if other in group_of)
        group_of[name] = next((first for first in longest if is_copy(texts[name], texts[first])), name)
    groups: dict[str, list[str]] = {}
    for name in texts:
        groups.setdefault(group_of[name], []).append(name)
    return tuple(tuple(group) for group in groups.values())
