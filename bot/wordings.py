"""Wordings of one thing said: whether two pieces of quoted text are one utterance, by their words alone.

Who said them is the caller's business: nothing joins across persons.
"""

import re
from collections import Counter
from functools import lru_cache
from itertools import groupby
from typing import Literal, NamedTuple

from rapidfuzz.distance import Indel

from bot.text.tokens import Token, tokens, words

Likeness = Literal["same", "possibly", "different"]

FRAGMENT = 4  # words; shorter pieces never join by themselves
_TELLING = 3  # telling words that two wordings share at least
_CLOSE = 0.8  # of all words in one order make up for few telling ones: may / could be in for some surprises
_STEM = 3  # letters that are left of a word without its ending
_ORDER = 0.8  # of the shared words stand in one order
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
    she they me us him her them my our your his their there here so very also just any some all every each both one two
    if when such now then only already still before after rather instead ready prepared able go goes going continue
    continues keep keeps keeping even own more much most because while too quite really over up out""".split()
)
_ONE_MEANING = {"cent": "percent", "burnt": "burn"}  # one word in two spellings
_NEGATIONS = frozenset("no not never none nobody nothing nor neither without".split())


def _plain_words(text: str) -> tuple[str, ...]:
    """Return the folded words, short forms written out (`haven't` is `have not`), an editor's brackets left out."""
    for pattern, to in _SHORT_FORMS:
        text = pattern.sub(to, text)
    return words(text)


class _Plain(NamedTuple):
    """A wording taken apart once: its words, the stems that tell, numbers, and whether it negates."""

    words: tuple[str, ...]
    telling: tuple[str, ...]
    bag: frozenset[str]
    numbers: frozenset[str]
    negative: bool


@lru_cache(maxsize=8192)
def _plain(text: str) -> _Plain:
    found = _plain_words(text)
    telling = tuple(_ONE_MEANING.get(word) or stem(word) for word in found if is_telling(word))
    numbers = frozenset(word for word in found if word.isdigit())
    return _Plain(found, telling, frozenset(telling), numbers, not _NEGATIONS.isdisjoint(found))


def alike(one: str, other: str) -> Likeness:
    """Return whether two wordings render one utterance, by their telling words, numbers and negation.

    "same": one has all telling words of the other, in one order (a part may have moved to the front). A telling word
    in the place of another ("grow", "shrink") leaves it at "possibly": no rule tells a synonym from the contrary.
    """
    a, b = _plain(one), _plain(other)
    if a.words == b.words:
        return "same"
    if min(len(a.words), len(b.words)) < FRAGMENT or a.numbers != b.numbers or a.negative != b.negative:
        return "different"
    shared, shorter = len(a.bag & b.bag), min(len(a.bag), len(b.bag))
    if shared == shorter and _contained(a, b):
        return "same"
    return "possibly" if shorter and shared >= max(2, shorter / 2) else "different"


def _contained(a: _Plain, b: _Plain) -> bool:
    """Tell whether one wording has all telling words of the other, as often and in one order."""
    common = Counter(a.telling) & Counter(b.telling)
    shared = common.total()
    if shared < min(len(a.telling), len(b.telling)):
        return False
    enough = shared >= _TELLING or (shared and Indel.normalized_similarity(a.words, b.words) >= _CLOSE)
    return bool(enough) and _in_order(a.telling, b.telling, common)


def telling_stems(text: str) -> tuple[str, ...]:
    """Return the stems of the words of a text that say something, in order."""
    return _plain(text).telling


def is_telling(word: str) -> bool:
    """Tell whether a folded word says something: no article, auxiliary, negation or single letter."""
    return word not in _SMALL and word not in _NEGATIONS and (len(word) > 1 or word.isdigit())


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a folded word without its ending: sees, see."""
    for ending in ("ing", "ies", "ied", "ed", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word.removesuffix(ending)
    return word


def _in_order(one: tuple[str, ...], other: tuple[str, ...], common: Counter[str]) -> bool:
    """Tell whether the shared words stand in one order, perhaps with a part moved to the front."""
    a = tuple(word for word in one if word in common)
    b = tuple(word for word in other if word in common)
    return any(Indel.normalized_similarity(a, b[at:] + b[:at]) >= _ORDER for at in range(max(1, len(b))))


class Change(NamedTuple):
    """One difference between two wordings: what stands in the first, and instead of it in the other."""

    first: str
    other: str


def changes(one: str, other: str) -> tuple[Change, ...]:
    """Return the word diff of two wordings, as printed, in order: ("may", "could"); one side may be empty."""
    a, b = tuple(tokens(one)), tuple(tokens(other))
    steps = Indel.opcodes([token.word for token in a], [token.word for token in b])
    found = []
    for differs, group in groupby(steps, key=lambda step: step.tag != "equal"):
        if differs:
            run = tuple(group)
            first = _printed(one, a[run[0].src_start : run[-1].src_end])
            found.append(Change(first, _printed(other, b[run[0].dest_start : run[-1].dest_end])))
    return tuple(found)


def _printed(text: str, part: tuple[Token, ...]) -> str:
    return text[part[0].start : part[-1].end] if part else ""
