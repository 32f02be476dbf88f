"""Which indexed words are like a word: a slip of the keyboard away."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

FURTHEST = 2
LONGEST = 32  # longer words are addresses and runs of text, nobody mistypes them into a question
SHORTEST = 3
MOST_LETTERS_MORE = 3  # "s", "es", "ing": what makes another form of a word


def has_slips(word: str) -> bool:
    """Tell whether people mistype a word."""
    return SHORTEST <= len(word) <= LONGEST and word.isalpha()


@lru_cache(maxsize=4096)
def slips(word: str) -> frozenset[str]:
    """Return the word and the word with any one letter left out.

    Two words that share a slip are one edit apart, or two of the kinds people make (a letter wrong, two swapped, one
    too many and one too few). That is what `similar` finds: all at distance 1, most at 2, without walking the
    vocabulary (the delete-1 half of the symmetric-delete scheme).
    """
    if not has_slips(word):
        return frozenset()
    return frozenset((word, *(word[:at] + word[at + 1 :] for at in range(len(word)))))


def nearest(word: str, terms: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield (distance, term) for the terms within edit distance 2, `word` itself left out."""
    for term in terms:
        distance = OSA.distance(word, term, score_cutoff=FURTHEST)
        if 0 < distance <= FURTHEST:
            yield distance, term


def is_form(word: str, term: str) -> bool:
    """Tell whether one of the two begins with the other and is at most three letters longer."""
    short, long = sorted((word, term), key=len)
    return len(short) >= SHORTEST and 0 < len(long) - len(short) <= MOST_LETTERS_MORE and long.startswith(short)
