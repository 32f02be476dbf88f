"""An article's text as the rules read it: words, punctuation and stretches in marks.

A stretch between marks is one atom here, so that what is said never looks like the grammar around it. Tags are
one letter each:

    N capitalised word   n other word     D determiner   S possessive     P subject pronoun   I preposition
    C and, or, but       W subordinator   X auxiliary    V plain verb     R reporting verb    A adverb
    T time word          M number         G 's           Q stretch        p particle of a name ("van", "bin")
    v other word in -ed  , ; : . - ( )    punctuation    * anything else
"""

import re

from bot.text.function_words import (
    ADVERBS,
    AUXILIARIES,
    COMMON_VERBS,
    CONJUNCTIONS,
    DETERMINERS,
    NAME_PARTICLES,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TIMES,
    WEEKDAYS_AND_MONTHS,
)
from bot.text.lexicon import ABBREVIATIONS, NUMBERING
from bot.text.verbs import VERBS

# accents that stand by themselves, and what a wrong encoding makes of accents, are parts of a word
_INSIDE = r"\w\u00ad\u0300-\u036f\x80-\x9f"
_WORD = re.compile(
    r"[A-Za-z]++(?=[ ,;:!?)\n])|"  # most words; the next but one pattern finds the same, at twice the cost
    r"\d{1,2}:\d\d(?!\w)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?:-[a-z]+(?!\w)|(?![\w,]))|"
    rf"[^\W_][{_INSIDE}]*(?:[-&./’'\u2010\u2011\xa1-\xaa\xac-\xba\xbc-\xbf](?![sS]\b)[{_INSIDE}]+)*|['’][sS]\b|(?<=[^\W_])‘[sS]\b|(?<=[sS])['’](?=\s)"
    r"|--+|\.\.+|</?[A-Za-z][^<>\n]{0,80}>|\((?=[A-Z]{2,6}\))[A-Z]+\)|"
    r"\([A-Z][A-Za-z]{0,4}-[A-Z][A-Za-z. ]{1,15}\)|[^\w\s]"
)
_PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(", "[": "(", ")": ")", "]": ")",
    "–": "-", "—": "-", "―": "-", "-": "-", "'s": "G", "’s": "G", "‘s": "G", "'": "G", "’": "G", "'S": "G", "’S": "G",
    "&": "C",
}  # fmt: skip


class Word:
    """One word, punctuation mark or stretch; a stretch has its number, no text, and its last character as `low`.

    A class with slots, since nothing is read as often as `tag` and `low`, and a slot is read in half the time.
    """

    __slots__ = ("end", "low", "start", "stretch", "tag", "text")

    def __init__(self, start: int, end: int, text: str, low: str, tag: str, stretch: int = -1) -> None:
        """Take down one word."""
        self.start = start
        self.end = end
        self.text = text
        self.low = low
        self.tag = tag
        self.stretch = stretch


class SentenceWords:
    """The words of one sentence; `number` counts sentences, `paragraph` paragraphs; `tags` is one letter a word."""

    __slots__ = ("end", "number", "paragraph", "start", "tags", "words")

    def __init__(self, number: int, paragraph: int, end: int, words: list[Word]) -> None:
        """Put the words of a sentence together."""
        self.number = number
        self.paragraph = paragraph
        self.start = words[0].start
        self.end = end
        self.words = words
        self.tags = "".join([word.tag for word in words])


def _lexicon() -> dict[str, str]:
    """Give each known word one tag; the later list wins."""
    table: dict[str, str] = {}
    for tag, listed in (
        ("R", VERBS), ("V", COMMON_VERBS - VERBS.keys()), ("A", ADVERBS), ("T", TIMES), ("I", PREPOSITIONS),
        ("W", SUBORDINATORS - PREPOSITIONS), ("D", DETERMINERS - {"that"}), ("S", POSSESSIVES), ("C", CONJUNCTIONS),
        ("p", NAME_PARTICLES), ("P", SUBJECT_PRONOUNS - {"who"}), ("X", AUXILIARIES), ("X", {"to"}),
    ):  # fmt: skip
        for word in listed:
            table[word] = tag
    return table


TAGS = _lexicon()
_NEVER_NAMES = frozenset("DSPICWXA")  # small words stay what they are when they open a sentence


_NO_ADVERBS = frozenset(
    """weekly daily monthly yearly nightly quarterly family rally folly jelly melee assembly reply supply italy july
    bully belly anomaly ally tally elderly friendly lonely deadly costly lively unruly""".split()
)
_NO_VERBS = frozenset(
    """need seed feed speed breed succeed proceed exceed indeed hundred sacred wicked naked shed deed weed
    greed creed steed united""".split()
)
_PARTICLE_JOINED = re.compile(
    "(?:a[ldsntrz]|el|ash|ibn|abu|bin|bint|ben|d|de|l|ul|ur|ter|ten|von|van)[-'’][A-Z]"
    "|(?:d[aeiu]|l[ae]|ma?c|van|von|fitz)[A-Z][a-z]"  # "duPreez"
)
_CONTRACTED = re.compile(r"(he|she|it|they|we|i|you|who)'(?:d|ll|ve|re|m)$")


def tag_of(word: str, low: str, *, opens: bool) -> str:
    """Return the tag of a word by itself; `opens` tells that it opens a sentence."""
    if word in _PUNCTUATION:
        return _PUNCTUATION[word]
    known = TAGS.get(low)
    first = word[0]
    if known == "P":
        return "P"
    if first.isupper():
        if low in WEEKDAYS_AND_MONTHS and known == "T":
            return "T"
        if word == "I":
            return "P"
        if word[1:2] == "-" and word[2:].islower():
            return "n"  # "X-rays"
        if known is not None and (known in _NEVER_NAMES) and (opens or known in "DPXCIWS"):
            return known
        if opens and known == "R" and low.endswith(("ing", "ed", "said")):
            return "R"
        return "N"
    if first.isdigit():
        return "M"
    if known is not None:
        return known
    if not first.isalnum():
        return _PUNCTUATION.get(first, "*")
    if _PARTICLE_JOINED.match(word):
        return "N"  # "al-Lind"
    if low.endswith("ly") and len(low) > 4 and low not in _NO_ADVERBS:
        return "A"
    if low.endswith("ed") and len(low) > 3 and low not in _NO_VERBS:
        return "v"
    return "n"


_MOST_KNOWN = 20_000  # words


class _Entries(dict[str, tuple[str, str, str]]):
    """Each word's lower case and its tags: inside a sentence, and where it opens one."""

    def __missing__(self, word: str) -> tuple[str, str, str]:
        low = word.lower().replace("’", "'")
        contracted = _CONTRACTED.match(low) if "'" in low else None
        if contracted:
            low = contracted[1]
        tag = tag_of(word, low, opens=False)
        entry = (low, tag, tag_of(word, low, opens=True) if word[0].isupper() else tag)
        if len(self) >= _MOST_KNOWN:
            self.clear()
        self[word] = entry
        return entry


_ENTRIES = _Entries()


def read_words(text: str, start: int, end: int, found: list[Word]) -> None:
    """Append the words of a piece of text without stretches."""
    opens = not found
    append, entries = found.append, _ENTRIES
    sign = -1  # where the "#" or "@" of the next word stands
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        first, stop = match.span()
        low, tag, opening_tag = entries[word]
        if tag in ".:(-*":
            if word[0] in "<(" and len(word) > 1:
                continue  # markup, and the short form of a name or a party in brackets: "Lind Board (LB)", "(D-N.Y.)"
            if word == "." and found and _takes_stop(found, text, first, end):
                continue
            if word in "#@" and text[stop : stop + 1].isalnum():
                sign = first  # "@annlee", "the #LindFirst campaign"
                continue
            opens = tag in "(-*" if opens else tag in ".:"
        elif opens:
            tag = opening_tag
            opens = False
        if tag == "G" and low in "'’" and _ends_name(found, text, first):
            found[-1].end = stop  # "Anyang’ Nyong’o"
            continue
        if sign >= 0:
            first, sign = sign, -1
        append(Word(first, stop, word, low, tag))


def _ends_name(found: list[Word], text: str, at: int) -> bool:
    """Tell whether an apostrophe belongs to the name before it, another one behind: no plural's, nor a closing mark."""
    before = found[-1] if found else None
    if before is None or before.end != at or before.tag != "N" or before.low.endswith("s"):
        return False
    return text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].isupper()


def _takes_stop(found: list[Word], text: str, at: int, end: int) -> bool:
    """Let the last word take the full stop at `at` where it belongs to it: "James A. Lee", "the No. 2"."""
    previous, stop = found[-1], at + 1
    if previous.end != at:
        return False
    if stop < end and (previous.low.rpartition("-")[2] in ABBREVIATIONS or previous.text[1:2] in {"", "."}):
        # "James A. Lee": a small word that is an initial
        if previous.tag in "DP" and previous.text.isupper() and len(found) > 1 and found[-2].tag == "N":
            previous.tag = "N"
        previous.end = stop
        return True
    if previous.low in NUMBERING and text[stop : stop + 2].strip()[:1].isdigit():
        previous.end, previous.tag = stop, "n"  # "the No. 2 in the party"
        return True
    return False


def past(words: list[Word], at: int, tags: str) -> int:
    """Return the first word from `at` on that has none of these tags."""
    while at < len(words) and words[at].tag in tags:
        at += 1
    return at
