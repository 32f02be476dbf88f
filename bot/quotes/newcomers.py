"""Nouns that bring in somebody whom nobody names ("a heckler", "an organizer"): "the heckler" is that one later."""

import re
from collections import defaultdict

from bot.quotes.words import SentenceWords
from bot.text.function_words import INDEFINITE
from bot.text.roles import nominal_kind

_PHRASE = re.compile(r"D[NnAMGv]*n(?![NnGv])")
_TOLD_APART = re.compile(r"D[NnAMGv]*nW")
_NAMED = re.compile("(?:ID?N+)?[vVRn]N")  # "a driver from Lind named Lee"
_BEING = frozenset(
    "is are was were be been being as become became becomes called named not remain remains remained".split()
)


def find_newcomers(sentences: list[SentenceWords]) -> dict[str, list[int]]:
    """Return by head noun the characters where it brings in somebody without a name, in order.

    What is told of somebody who has a name ("Lee, a nurse", "Lee is a nurse", "a nurse, Ann Lee") brings in nobody.
    """
    found: dict[str, list[int]] = defaultdict(list)
    for sentence in sentences:
        words = sentence.words
        for match in _PHRASE.finditer(sentence.tags):
            first, last = match.span()
            if words[first].low in INDEFINITE and not tells_of_a_name(sentence, first, last):
                head = words[last - 1].low
                if nominal_kind(head) == "unnamed":
                    found[head].append(words[last - 1].start)
    return dict(found)


def find_told_apart(sentences: list[SentenceWords]) -> dict[str, int]:
    """Return by head noun where a clause first tells who is meant: "The midwife who helped her" is nobody named yet."""
    found: dict[str, int] = {}
    for sentence in sentences:
        words = sentence.words
        for match in _TOLD_APART.finditer(sentence.tags):
            first, who = match.start(), match.end() - 1
            if words[first].low == "the" and words[who].low == "who":
                found.setdefault(words[who - 1].low, words[first].start)
    return found


def tells_of_a_name(sentence: SentenceWords, first: int, last: int) -> bool:
    """Tell whether a noun phrase is told of somebody who has a name: "Lee, a nurse", "a nurse, Ann Lee"."""
    words, tags = sentence.words, sentence.tags
    if tags[last : last + 2] in {",N", "-N"} or tags[max(0, first - 2) : first] in {"N,", "),", "M,", "N-"}:
        return True
    if _NAMED.match(tags, last) is not None and any(word.low in {"named", "called"} for word in words[last : last + 5]):
        return True
    return first > 0 and words[first - 1].low in _BEING
