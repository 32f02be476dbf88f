"""Near-copies: one text printed by several outlets, trimmed, re-headlined or lightly edited. A rewritten text is none.

Texts are held against each other by runs of five words (shingles; Broder 1997): two are one where most of the shorter
one's shingles stand in the longer one. Candidates meet in bands of their smallest shingle hashes, so that no text is
held against all others.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from zlib import crc32

from bot.text.tokens import words

RUN = 5  # words of a shingle; a quotation that two texts share makes few, a shared paragraph many
CONTAINED = 0.5  # of the shorter text's shingles stand in the longer one
_LEAST = 12  # shingles; shorter texts are copies only where they are equal
_BANDS = 24  # smallest hashes by which candidates meet


@lru_cache(maxsize=512)
def shingles(text: str) -> frozenset[int]:
    """Return the hashes of all runs of five words; of the whole where it is shorter."""
    folded = words(text)
    runs = range(max(1, len(folded) - RUN + 1))
    return frozenset(crc32(" ".join(folded[at : at + RUN]).encode()) for at in runs)


def bands(text: str) -> tuple[int, ...]:
    """Return the smallest shingle hashes, by which near-copies find each other in a table."""
    return tuple(sorted(shingles(text))[:_BANDS])


def is_copy(one: str, other: str) -> bool:
    """Tell whether two texts are one text, the shorter one perhaps trimmed or lightly edited."""
    a, b = shingles(one), shingles(other)
    shorter = min(len(a), len(b))
    if shorter < _LEAST:
        return a == b
    return len(a & b) >= CONTAINED * shorter


def folded_copies(texts: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """Return the names of texts in groups that are one text each, in the order given."""
    groups: list[list[str]] = []
    meeting: dict[int, list[int]] = {}
    for name, text in texts.items():
        near = dict.fromkeys(number for band in bands(text) for number in meeting.get(band, ()))
        at = next((number for number in near if is_copy(text, texts[groups[number][0]])), None)
        if at is None:
            at = len(groups)
            groups.append([])
        groups[at].append(name)
        for band in bands(text):
            _meet(meeting.setdefault(band, []), at)
    return tuple(tuple(group) for group in groups)


def _meet(found: list[int], number: int) -> None:
    if number not in found:
        found.append(number)


def distinct(texts: Sequence[str]) -> int:
    """Return how many different texts these are."""
    return len(folded_copies({str(number): text for number, text in enumerate(texts)}))
