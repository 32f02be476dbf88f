"""Noun phrases that cannot speak: pieces of a phrase, or a clause read as one. Better nobody than half a phrase."""

from bot.quotes.mentions import SOMEBODY, Mention
from bot.quotes.phrases import PARTICIPLES
from bot.quotes.reduced import lacks_object
from bot.quotes.words import Word
from bot.text.given_names import is_given_name
from bot.text.roles import DEMONYMS, nominal_kind

_OPENING = frozenset("IWXVRA)*GC,;:.-")  # tags no noun phrase begins with
_QUANTITIES = frozenset(
    """percent half third quarter some most many more several few all both each one two three four five six seven eight
    nine ten another other none majority minority number dozens hundreds thousands pair duo trio""".split()
)
_FINITE = frozenset("PXVR")
_KNOWN_OPENINGS = frozenset("about around almost nearly roughly over under only even just both".split())
_MEASURES = frozenset("million billion times points hours days weeks months years".split())


def is_doubtful(words: list[Word], mention: Mention, text: str, *, turned: bool) -> bool:
    """Tell whether a bare noun phrase is no speaker: cut inside a number, opened by a verb, or a clause.

    `turned` tells that the phrase stands behind its cue.
    """
    if mention.kind != "nominal":
        return False
    first, last = mention.first, mention.last
    before = text[mention.start - 1 : mention.start]
    unknown = mention.speaker == "none" and not turned and text[mention.start : mention.start + 1] != "@"
    if unknown and not (_is_number(mention.head) or _holds_people(words, first, last)):
        return True  # "the cover shows", "Lee's exit tells", not "a person familiar with the matter"
    if turned and last - first > 1 and mention.speaker == "none" and words[last : last + 1] and words[last].tag == "Q":
        return words[last - 1].low in _ADJECTIVES  # "according to the new “dot plot”"
    if words[first].tag in _OPENING and words[first].low not in _KNOWN_OPENINGS:
        return True
    if _opens_with_participle(words, first, last) or any(words[at].low in _WHEN for at in range(first, last)):
        return True
    if words[first].tag == "M" and before and (before.isalnum() or before in ".,$£€:"):
        return True
    if last - first == 1 and (
        mention.head == "percent" or (words[first].tag == "M" and _is_behind_preposition(words, first))
    ):
        return True  # "as high as 4.9 percent, suggested", "four in 10 who said"
    if mention.head in _SHARES and any(word.low == "who" for word in words[mention.first : mention.last + 1]):
        return True  # "the number who said": nobody
    if mention.head in _MEASURES or any(word.text in _CURRENCIES for word in words[first:last]):
        return True
    return any(_is_clause(words, at, first) for at in range(first + 1, last))


def _opens_with_participle(words: list[Word], first: int, last: int) -> bool:
    """Tell whether a phrase is what somebody does or is done to: "heading to the port", ", forcing people"."""
    opening, following = words[first], words[first + 1].tag if first + 1 < last else ""
    if opening.tag == "v":
        return following in set("IDSTX") or (following == "n" and words[first + 1].low.endswith("ing"))
    if not opening.low.endswith("ing") or opening.tag not in "nR" or nominal_kind(opening.low) != "none":
        return False
    beside = first > 0 and words[first - 1].tag in ",-" and opening.low not in _KINDS_OF_PEOPLE
    return following in set("IDSTXP") or beside


_KINDS_OF_PEOPLE = frozenset(
    """leading ruling visiting outgoing incoming sitting surviving remaining competing opposing neighbouring neighboring
    existing acting aspiring retiring striking serving grieving working voting living warring managing prosecuting
    investigating presiding commanding attending training travelling traveling participating""".split()
)
_WHEN = frozenset("until because while although unless".split())


def _holds_people(words: list[Word], first: int, last: int) -> bool:
    """Tell whether people or a body stand in a phrase: not as owners, nor as where something is ("a line in Lind")."""
    stop = next((at for at in range(first, last) if words[at].low in _WHERE), last)
    begin = first + _is_no_name(words) if first == 0 else first
    inside = (at for at in range(begin, stop) if at + 1 == last or words[at].tag != "N" or words[at + 1].tag != "G")
    return any(_is_of_people(words[at]) for at in inside)


def _is_no_name(words: list[Word]) -> bool:
    """Tell whether the capital that opens a sentence may be no name's: "Early sales reports"."""
    if words[0].tag != "N" or len(words) == 1 or words[1].tag not in "nRv":
        return False
    if words[1].low.endswith("s") and words[2:3] and words[2].tag == "M":
        return False  # "Lindstore cuts 300 jobs"
    low = words[0].low
    return not (is_given_name(low) or low in DEMONYMS or low in SOMEBODY or nominal_kind(low) != "none")


_ADJECTIVES = frozenset("new old latest recent first second last same so-called".split())
_SHARES = frozenset("number share proportion percentage".split())
_CURRENCIES = frozenset("$£€")
_WHERE = frozenset("in on near".split())


def _is_of_people(word: Word) -> bool:
    """Tell whether a word stands for people or a body: a name, a listed noun, the name of an account."""
    if word.tag == "N" or nominal_kind(word.low) != "none":
        return True
    return "_" in word.low or (word.low[-1:].isdigit() and word.low[:1].isalpha())


def _is_number(head: str) -> bool:
    """Tell whether a head noun is a number of people: "six in ten", "a majority", "two-thirds"."""
    return head in _QUANTITIES or head.endswith(("-thirds", "-fourths", "-quarters"))


def _is_behind_preposition(words: list[Word], at: int) -> bool:
    return at > 0 and words[at - 1].tag == "I"


def _is_clause(words: list[Word], at: int, first: int) -> bool:
    """Tell whether a finite verb stands inside the phrase, outside a relative clause that goes with its noun."""
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else None
    if any(inner.tag == "W" for inner in words[first:at]) or (following is not None and following.low == "by"):
        return False
    if word.low in PARTICIPLES and following is not None and following.tag in "ITX" and words[at - 1].tag in "nN":
        return False  # "an audit report submitted to the committee"
    if lacks_object(words, at):
        return False  # "a man accused of theft"
    if word.tag in _FINITE and word.low != "to" and not word.low.endswith("ing"):
        return words[at - 1].tag in "nNAP"
    return word.tag == "v" and words[at - 1].tag in "nNA" and following is not None and following.tag in "ADSTP"
