"""Whose a quotation is that a noun stands for: "Lee's reply: “…”", "“…” was her verdict", "“…” is how Lee put it"."""

from bot.quotes.mentions import Mention, read_mention
from bot.quotes.phrases import name_start
from bot.quotes.sayings import BE
from bot.quotes.words import Word
from bot.text.roles import SPEECH_NOUNS

_UTTERANCES = frozenset(
    """reply answer response reaction message verdict advice warning words view point conclusion comment comments
    statement explanation summary promise plea question pitch take retort assessment motto mantra catchphrase
    tweet post caption prediction recommendation suggestion slogan refrain boast claim argument complaint joke quip
    observation thought thoughts judgment judgement ruling order instruction command request""".split()
)
_IN_WORDS = frozenset("words view opinion telling estimation judgment judgement phrase".split())
_OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it", "my": "i", "our": "we"}
_TOLD = 4  # words between "was" and the colon: "was short and blunt"
_HOW = 5  # words of who puts it so


_ISSUED = frozenset("statement apology cry plea warning retort declaration appeal message letter tweet email".split())


def issued_as(words: list[Word], mark: int) -> int | None:
    """Return the noun of speech that a comma or dash parts from what is said: "a statement,", "an apology for it –"."""
    noun = mark - 1
    if words[mark].tag == "," and words[noun].low in SPEECH_NOUNS:
        return noun
    if words[mark].tag == "-" and words[noun].low not in _ISSUED:
        while noun > 0 and words[noun].tag in "SDnN":
            noun -= 1
        noun -= words[noun].tag == "I"
    return noun if words[mark].tag in ",-" and words[noun].low in _ISSUED else None


def owner_of(words: list[Word], at: int, people: frozenset[str]) -> Mention | None:
    """Return who says the stretch at a word, as a noun of speech beside it tells; None where none does."""
    return _before(words, at, people) or _behind(words, at, people)


def _before(words: list[Word], at: int, people: frozenset[str]) -> Mention | None:
    """Read "Lee's reply: “…”", "Her verdict was blunt: “…”", "In Lee's words, “…”"."""
    if at < 2 or words[at - 1].tag not in ":,":
        return None
    noun = at - 2
    if words[noun].low in _IN_WORDS:
        owner, first = _owner(words, noun, people)
        if owner is not None and first == 1 and words[0].low in {"in", "to"}:
            return owner
    if words[at - 1].tag != ":":
        return None
    for back in range(at - 2, max(-1, at - 3 - _TOLD), -1):
        if words[back].low in BE and words[back].tag == "X":
            noun = back - 1
            break
        if words[back].tag not in "nAvDC":
            break
    if noun < 1 or words[noun].low not in _UTTERANCES:
        return None
    owner, first = _owner(words, noun, people)
    opens = first == 0 or words[first - 1].tag in ".;:-,C"
    return owner if opens else None


def _behind(words: list[Word], at: int, people: frozenset[str]) -> Mention | None:
    """Read "“…” was Lee's verdict", "“…” is how Lee described it"."""
    if at + 3 >= len(words) or words[at + 1].low not in BE:
        return None
    if words[at + 2].low == "how":
        stop = next((n for n in range(at + 3, min(at + 4 + _HOW, len(words))) if words[n].tag in "RV"), None)
        return read_mention(words, at + 3, stop, people) if stop is not None else None
    noun = next((n for n in range(at + 3, min(at + 4 + _HOW, len(words))) if words[n].low in _UTTERANCES), None)
    if noun is None or any(word.tag in "RVX,;:." for word in words[at + 2 : noun]):
        return None
    owner, first = _owner(words, noun, people)
    return owner if first == at + 2 else None


def _owner(words: list[Word], noun: int, people: frozenset[str]) -> tuple[Mention | None, int]:
    """Return whose a noun is, and the word with which that begins: "Lee's", "her", "the mayor's first"."""
    end = noun
    while end > 1 and words[end - 1].tag in "nAv" and noun - end < _TOLD:
        end -= 1
    own = words[end - 1]
    if own.low in _OWNERS:
        told = Mention("pronoun", "person", end - 1, end, own.start, own.end, _OWNERS[own.low])
        return told, end - 1
    if own.tag != "G":
        return None, 0
    first = name_start(words, end - 1)
    if first == end - 1:  # "the mayor's reply"
        while first > 0 and words[first - 1].tag in "nNA":
            first -= 1
        first -= first > 0 and words[first - 1].tag in "DS"
    return (read_mention(words, first, end - 1, people) if first < end - 1 else None), first
