"""Noun phrases that cannot speak: pieces of a phrase, or a clause read as one. Better nobody than half a phrase."""

from bot.quotes.mentions import Mention
from bot.quotes.words import Word

_OPENING = frozenset("IWXVRA)*GC,;:.-")  # tags no noun phrase begins with
_FINITE = frozenset("PXVR")
_MEASURES = frozenset("million billion times points hours days weeks months years".split())


def is_doubtful(words: list[Word], mention: Mention, text: str) -> bool:
    """Tell whether a bare noun phrase is no speaker: cut inside a number, opened by a verb, or a clause."""
    if mention.kind != "nominal":
        return False
    first, last = mention.first, mention.last
    if words[first].tag in _OPENING and words[first].low not in _KNOWN_OPENINGS:
        return True
    before = text[mention.start - 1 : mention.start]
    if words[first].tag == "M" and before and (before.isalnum() or before in ".,$£€:"):
        return True
    if last - first == 1 and (
        mention.head == "percent" or (words[first].tag == "M" and _is_behind_preposition(words, first))
    ):
        return True  # "as high as 4.9 percent, suggested", "four in 10 who said"
    if mention.head in _MEASURES:
        return True
    return any(_is_clause(words, at, first) for at in range(first + 1, last))


_KNOWN_OPENINGS = frozenset("about around almost nearly roughly over under only even just both".split())


def _is_behind_preposition(words: list[Word], at: int) -> bool:
    return at > 0 and words[at - 1].tag == "I"


def _is_clause(words: list[Word], at: int, first: int) -> bool:
    """Tell whether a finite verb stands inside the phrase, outside a relative clause that goes with its noun."""
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else None
    if any(inner.tag == "W" for inner in words[first:at]) or (following is not None and following.low == "by"):
        return False
    if word.tag in _FINITE and word.low != "to":
        return words[at - 1].tag in "nNAP"
    return word.tag == "v" and words[at - 1].tag in "nNA" and following is not None and following.tag in "ADSTP"
