"""Wordings of one thing said: whether two pieces of quoted text are one utterance, by their words alone.

Who said them is the caller's business: nothing joins across persons.
"""

import re
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import Indel

from bot.text.tokens import words

Likeness = Literal["same", "possibly", "different"]

FRAGMENT = 4  # words; shorter pieces never join by themselves
_SHORT_FORMS = (
    (re.compile(r"\bwo(?=n['’]t\b)", re.IGNORECASE), "will"),
    (re.compile(r"\bca(?=n['’]t\b)", re.IGNORECASE), "can"),
    (re.compile(r"n['’]t\b|\bcannot\b", re.IGNORECASE), " not"),
    (re.compile(r"['’]re\b", re.IGNORECASE), " are"),
    (re.compile(r"['’]ve\b", re.IGNORECASE), " have"),
    (re.compile(r"['’]ll\b", re.IGNORECASE), " will"),
    (re.compile(r"\b(it|he|she|that|there|what|who)['’]s\b", re.IGNORECASE), r"\1 is"),
    (re.compile(r"['’]m\b", re.IGNORECASE), " am"),
    (re.compile(r"\[[^\]]*\]|…|\.\.\."), " "),
)
_SMALL = frozenset(
    """a an the and or but of in on at by for from to with as than that which who is are was were be been being am has
    have had do does did will would can could may might shall should must it its this these those such like i we you he
    she they me us him her them my our your his their there here so very also just any some""".split()
)
_NEGATIONS = frozenset("no not never none nobody nothing nor neither without".split())


@lru_cache(maxsize=8192)
def plain_words(text: str) -> tuple[str, ...]:
    """Return the folded words, short forms written out (`haven't` is `have not`), an editor's brackets left out."""
    for pattern, to in _SHORT_FORMS:
        text = pattern.sub(to, text)
    return words(text)


def alike(one: str, other: str) -> Likeness:
    """Return whether two wordings render one utterance: by shared words in order, numbers and negation."""
    a, b = plain_words(one), plain_words(other)
    if a == b:
        return "same"
    if min(len(a), len(b)) < FRAGMENT:
        return "different"
    if _numbers(a) != _numbers(b) or _negative(a) != _negative(b):
        return "different"
    heavy = Indel.normalized_similarity(_heavy(a), _heavy(b))
    every = Indel.normalized_similarity(a, b)
    if heavy >= 0.75 and every >= 0.6:  # noqa: PLR2004 - see the measured pairs in tests/test_wordings.py
        return "same"
    return "possibly" if heavy >= 0.5 and every >= 0.4 else "different"  # noqa: PLR2004


def _heavy(words_: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words_ if word not in _SMALL)


def _numbers(words_: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for word in words_ if word.isdigit())


def _negative(words_: tuple[str, ...]) -> bool:
    return any(word in _NEGATIONS for word in words_)
