"""How old somebody is, as the words beside the name tell, and the nouns that tell it of them later ("the teenager")."""

import re

from bot.quotes.names import Run
from bot.quotes.words import Word

_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SMALL = """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen""".split()
_SPELT = {word: at for at, word in enumerate(_SMALL, start=1)} | _TENS
_LEADING = re.compile(r"(?:[,(] (?:who )?(?:(?:is|was|turned) )?|who |is |was )(?:(?:aged|at|now|then|just|only) )*$")
_LEADING_WORDS = frozenset(", ( who is was turned aged at now then just only".split())  # of which _LEADING is made
_BEFORE_AGE = frozenset(", ( who is was of from".split())
_OLDEST = 120
_DIGITS = 3
_FURTHEST = 8  # words from a name to the age told behind it
_YEARS_OLD = "-year-old"

_OF_AGE = {
    "teenager": range(13, 20), "teen": range(13, 20), "youngster": range(5, 22), "schoolboy": range(5, 19),
    "schoolgirl": range(5, 19), "pensioner": range(60, _OLDEST), "octogenarian": range(80, 90),
    "septuagenarian": range(70, 80), "nonagenarian": range(90, 100), "centenarian": range(100, _OLDEST),
    "sexagenarian": range(60, 70),
}  # fmt: skip


def of_age(noun: str) -> range:
    """Return the ages of whom a noun tells of ("the 54-year-old", "the teenager"); none of another noun."""
    if noun.endswith(_YEARS_OLD):
        age = number(noun.removesuffix(_YEARS_OLD))
        return range(age, age + 1) if age is not None else range(0)
    return _OF_AGE.get(noun, range(0))


def number(low: str) -> int | None:
    """Return the age a number tells, in figures or words: "34", "thirty-four"."""
    if low.isdecimal():
        return int(low) if len(low) <= _DIGITS and int(low) < _OLDEST else None
    tens, _, small = low.partition("-")
    if not small:
        return _SPELT.get(low)
    return _TENS[tens] + _SPELT[small] if tens in _TENS and small in _SPELT else None


def age_beside(run: Run) -> int | None:
    """Return the age told beside a name: "Lee, 54,", "54-year-old Lee", "Lee is now fifty", "Lee, who at 19 was"."""
    words, at = run.sentence.words, run.last
    for word in reversed(words[max(0, run.first - 2) : run.first]):
        if word.low.endswith(_YEARS_OLD):
            return number(word.low.removesuffix(_YEARS_OLD))
        if word.tag in "RVXv":
            break  # "The 21-year-old told Lind Radio"
    if at >= len(words) or words[at].low not in _BEFORE_AGE:
        return None
    at = _behind_place(words, at)
    leading = ""
    for here in range(at, min(len(words), at + _FURTHEST)):
        age = number(words[here].low.removesuffix(_YEARS_OLD)) if here > at else None
        if age is not None:
            return age if _LEADING.fullmatch(leading) and _ends(words, here) else None
        if words[here].low not in _LEADING_WORDS:
            return None
        leading += f"{words[here].low} "
    return None


def _behind_place(words: list[Word], at: int) -> int:
    """Step over where somebody is from: "Lee of Lind, who at 19"."""
    if at + 1 >= len(words) or words[at].low not in {"of", "from"} or words[at + 1].tag != "N":
        return at
    at += 1
    while at < len(words) and words[at].tag == "N":
        at += 1
    return at


def _ends(words: list[Word], at: int) -> bool:
    """Tell whether nothing is counted by the number at `at`: "who at 19 was", not "who at 19 points"."""
    if words[at].low.endswith(_YEARS_OLD) or at + 1 >= len(words):
        return True
    return words[at + 1].tag in ",.;)-XWC" or words[at + 1].low in {"years", "when"}
