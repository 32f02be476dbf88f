"""An article's text as the rules read it: words, punctuation and stretches in marks, cut into sentences.

A stretch between marks is one atom here, so that what is said never looks like the grammar around it, and a sentence
does not end inside it. Tags are one letter each:

    N capitalised word   n other word     D determiner   S possessive     P subject pronoun   I preposition
    C and, or, but       W subordinator   X auxiliary    V plain verb     R reporting verb    A adverb
    T time word          M number         G 's           Q stretch        p particle of a name ("van", "bin")
    v other word in -ed  , ; : . - ( )    punctuation    * anything else
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from bot.quotes.marks import Stretch
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
from bot.text.given_names import is_given_name
from bot.text.lexicon import ABBREVIATIONS, OUTLET_WORDS
from bot.text.roles import DEMONYMS, NAMING_ROLES, PEOPLE_ROLES
from bot.text.sentences import sentence_bounds
from bot.text.verbs import VERBS

_WORD = re.compile(
    r"[^\W_][\w\u00ad]*(?:[-&./’'\u2010\u2011](?![sS]\b)[\w\u00ad]+)*|['’][sS]\b|(?<=[sS])['’](?=\s)"
    r"|--+|\.\.+|</?[A-Za-z][^<>\n]{0,80}>|\((?=[A-Z]{2,6}\))[A-Z]+\)|[^\w\s]"
)
_PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", ".": ".", "!": ".", "?": ".", "…": ".", "(": "(", "[": "(", ")": ")", "]": ")",
    "–": "-", "—": "-", "―": "-", "-": "-", "'s": "G", "’s": "G", "'": "G", "’": "G", "'S": "G", "’S": "G",
    "&": "C",
}  # fmt: skip


_LONGEST_SENTENCE = 150  # words; what is longer is no sentence, and is read in pieces so that the work stays linear


class Word(NamedTuple):
    """One word, punctuation mark or stretch; a stretch has its number, no text, and its last character as `low`."""

    start: int
    end: int
    text: str
    low: str
    tag: str
    stretch: int = -1


class SentenceWords(NamedTuple):
    """The words of one sentence; `number` counts sentences, `paragraph` paragraphs; `tags` is one letter a word."""

    number: int
    paragraph: int
    start: int
    end: int
    words: list[Word]
    tags: str


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


_TAGS = _lexicon()
_NEVER_NAMES = frozenset("DSPICWXA")  # small words stay what they are when they open a sentence


_NO_ADVERBS = frozenset(
    """weekly daily monthly quarterly family rally folly jelly melee assembly reply supply italy july bully belly
    anomaly ally""".split()
)
_NO_VERBS = frozenset(
    "need seed feed speed breed indeed hundred sacred wicked naked shed deed weed greed creed steed united".split()
)
_CONTRACTED = re.compile(r"(he|she|it|they|we|i|you|who)'(?:d|ll|ve|re|m)$")


def _tag(word: str, low: str, *, opens: bool) -> str:
    if word in _PUNCTUATION:
        return _PUNCTUATION[word]
    known = _TAGS.get(low)
    first = word[0]
    if known == "P":
        return "P"
    if first.isupper():
        if low in WEEKDAYS_AND_MONTHS and known == "T":
            return "T"
        if word == "I":
            return "P"
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
    if low.endswith("ly") and len(low) > 4 and low not in _NO_ADVERBS:
        return "A"
    if low.endswith("ed") and len(low) > 3 and low not in _NO_VERBS:
        return "v"
    return "n"


def read_sentences(text: str, stretches: list[Stretch]) -> list[SentenceWords]:
    """Cut the text into sentences of words; none of them ends inside a stretch."""
    out: list[SentenceWords] = []
    at = 0
    for start, end, paragraph in _outer_sentences(text, stretches):
        found: list[Word] = []
        here = start
        while at < len(stretches) and stretches[at].outer_start < end:
            stretch = stretches[at]
            _read(text, here, stretch.outer_start, found)
            found.append(Word(stretch.outer_start, stretch.outer_end, "", text[stretch.end - 1], "Q", at))
            here = stretch.outer_end
            at += 1
        _read(text, here, end, found)
        _settle_titles(found)
        _settle_nouns(found)
        for piece in range(0, len(found), _LONGEST_SENTENCE):
            words = found[piece : piece + _LONGEST_SENTENCE]
            tags = "".join([word.tag for word in words])
            out.append(SentenceWords(len(out), paragraph, words[0].start, words[-1].end, words, tags))
    return out


def _outer_sentences(text: str, stretches: list[Stretch]) -> Iterator[tuple[int, int, int]]:
    """Yield sentences as (start, end, paragraph), joined over ends inside a stretch or before its "Lee said"."""
    at = 0
    for number, bounds in enumerate(sentence_bounds(text)):
        first: int | None = None
        last = bounds[-1][1] if bounds else 0
        for start, end in bounds:
            first = start if first is None else first
            while at < len(stretches) and stretches[at].outer_end < end:
                at += 1
            stretch = stretches[at] if at < len(stretches) else None
            inside = stretch is not None and stretch.outer_start < end < last
            if stretch is not None and inside and (stretch.outer_end > end or _goes_on(text, stretch)):
                continue
            yield first, end, number
            first = None
        if first is not None:
            yield first, last, number


_SIGNED = re.compile(r"\s*(?:[-–—―]|--)\s*[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,3}\s*(?:,|$)", re.MULTILINE)
_TAIL = re.compile(
    r"\s*((?:[A-Z][\w.’'-]*,?\s+){1,8}(?:\([^()\n]{1,30}\)\s+)?(?:(?<=,\s)[^“\"”\n,]{1,60},\s+)?|(?:[Hh]e|[Ss]he|[Tt]hey)\s+)"
    r"([a-z]+)\b\s*([,.:“\"]|$|[a-z]+\b|\S)?"
)
_TAIL_FOLLOWERS = frozenset("in on at to during of as when with after before from via about last this".split()) | TIMES


def _goes_on(text: str, stretch: Stretch) -> bool:
    """Tell whether `Lee said.` behind a finished quotation belongs to it."""
    match = _TAIL.match(text, stretch.outer_end, stretch.outer_end + 120)
    if _SIGNED.match(text, stretch.outer_end, stretch.outer_end + 120):
        return True
    if match is None or match[2] not in VERBS or match[1].split()[0].lower() in PREPOSITIONS:
        return False
    follower = match[3] or ""
    if follower in VERBS[match[2]]:
        return True  # "went on", "shot back"
    if "" not in VERBS[match[2]] or VERBS[match[2]][""].kind != "say" or match[2].endswith("ing"):
        return False
    if text[stretch.end - 1] in "?!,":
        return follower in {"", ",", "."} or follower in _TAIL_FOLLOWERS
    return follower in {"", ".", ","}


_NOUNS = """claim report comment state post text tweet blog message remark note request demand offer estimate plan hope
    fear view doubt wish guess dream call question answer reply response protest address attack order support credit
    blame praise challenge charge appeal promise pledge vow forecast project record document label brand bill cast style
    detail outline highlight issue mention find show look need help work play move use press back push press query
    rant retort boast joke whisper shout scream cry quip sneer laugh sigh objection rule hold query chant radio email
    e-mail talk figure count mean invite welcome counter contest dispute slam blast charge rebuke mock dub hail tease"""
_NOUN_OR_VERB = (
    frozenset(_NOUNS.split())
    | frozenset(f"{word}s" for word in _NOUNS.split())
    | frozenset("replies queries addresses searches thought felt wishes guesses".split())
)
_PLAIN_NOUNS = frozenset(_NOUNS.split())
_PEOPLE = PEOPLE_ROLES | NAMING_ROLES


_TITLE_SIZE = 4  # words; fewer capitals in a row are a name


def _settle_titles(words: list[Word]) -> None:
    """Read a Headline That Has All Its Words In Capitals as if it had none: "Calls" and "Will" are no names there."""
    if "".join([word.tag for word in words]).count("N") < _TITLE_SIZE:
        return
    if any(word.tag not in "IDCWXSp" and word.text[:1].islower() for word in words):
        return
    for at, word in enumerate(words):
        if word.tag != "N" or word.text.isupper():
            continue
        tag = _TAGS.get(word.low, "N")
        surname = at > 0 and is_given_name(words[at - 1].low) and (at == 1 or words[at - 2].tag != "N")
        if tag == "N" and not surname:
            tag = _tag(word.low, word.low, opens=False)  # "Fully Embraced": by its ending
        if tag in "RVXIWADSv":
            words[at] = word._replace(tag=tag)


def _settle_nouns(words: list[Word]) -> None:
    """Make nouns of words that could be verbs but stand where only a noun can ("a report", "his claims said")."""
    for at, word in enumerate(words):
        if word.tag in "RV" and _is_noun(words, at, word):
            words[at] = word._replace(tag="n")
        elif word.low in _NAMES_TOO and word.text[0].isupper() and word.tag != "N" and _is_first_name(words, at):
            words[at] = word._replace(tag="N")
        elif word.low in _NAMES_AND_MONTHS and word.tag == "T" and _speaks(words, at):
            words[at] = word._replace(tag="N")  # "May said": a name that is also a month
        elif word.low == "to" and at + 1 < len(words) and _opens_noun(words, at + 1):
            words[at] = word._replace(tag="I")


_PRONOUNS_TOO = frozenset("most many some several all others few both this that".split())  # "Most said"
_CLAIMED = frozenset("reports claims doubts fears hopes complaints comments remarks promises plans".split())
_NAMES_AND_MONTHS = frozenset("may june april jun august jan mar".split())
_NAMES_TOO = frozenset("will may june april jan sun an per so do".split())


def _is_first_name(words: list[Word], at: int) -> bool:
    """Tell whether a capitalised small word is a given name: "said Will Ford", "May Long said"; not in a title."""
    if at + 1 >= len(words) or words[at + 1].tag != "N" or words[at + 1].text.isupper():
        return False
    stop = at + 1
    while stop < len(words) and words[stop].tag == "N":
        stop += 1
    speaks = stop < len(words) and words[stop].tag == "R" and words[stop].low.endswith(("s", "d", "e", "k"))
    if at == 0:
        return speaks and words[-1].text != "?"
    before = words[at - 1]
    if before.tag in "RQ" or (before.tag == "n" and before.low in _PEOPLE):
        return True
    return speaks and before.tag in ",-C(:" and words[at].tag != "T"


def _speaks(words: list[Word], at: int) -> bool:
    """Tell whether a capitalised word stands where only a subject can, right before a reporting verb."""
    follows = at + 1 < len(words) and words[at + 1].tag == "R"
    return follows and words[at].text[0].isupper() and (at == 0 or words[at - 1].tag not in "IT")


def _opens_noun(words: list[Word], at: int) -> bool:
    """Tell whether a noun phrase begins here, so that "to" before it is a preposition."""
    if words[at].tag in "DSNMPT":
        return True
    if words[at].tag != "n":
        return False
    return words[at].low.endswith("s") or (at + 1 < len(words) and words[at + 1].tag in "nN")


def _is_noun(words: list[Word], at: int, word: Word) -> bool:
    previous = words[at - 1] if at else None
    if previous is None or previous.tag == "P":
        return False
    before = previous.tag
    if before in "DS" or (before == "G" and at > 1 and words[at - 2].tag != "P"):
        return previous.low not in _PRONOUNS_TOO or not word.low.endswith(("d", "told", "wrote", "thought"))
    if word.low not in _NOUN_OR_VERB:
        return False
    if before in "Q,.;:-(":
        return word.low in _PLAIN_NOUNS
    if previous.low in {"said", "says", "say"} and word.low.endswith("s"):
        return True  # "said comments from the mayor were"
    if before in "nN" and at + 1 < len(words) and words[at + 1].text == ":":
        # "The Lind Times reports:" is a verb, "a snappy retort:" a noun
        return not word.low.endswith("s") and _in_noun_phrase(words, at, "n")
    following_clause = at + 2 < len(words) and words[at + 1].low == "that" and words[at + 2].tag not in "XVRv"
    if before == "n" and following_clause and word.low not in _CLAIMED and _opens_sentence(words, at):
        return False  # "the campaign projects that half", not "in a text message that"
    if before in "GMI" or (previous.low == "to" and at > 1 and words[at - 2].low == "according"):
        return True
    if previous.low in DEMONYMS:
        return True
    following = words[at + 1] if at + 1 < len(words) else None
    if following is not None and following.tag in "Rv":
        after = words[at + 2].tag if at + 2 < len(words) else "."
        if following.low not in _NOUN_OR_VERB or after in "DNPS":
            return True
    if before == "n" and (following is None or following.tag in ",.;)") and _in_noun_phrase(words, at, before):
        return True  # "according to the police report,"
    if before == "n" and following is not None and (following.tag in "DSPQ" or following.low == "to"):
        return False
    if before == "N" and previous.low in OUTLET_WORDS and word.low.endswith("s"):
        return False  # "the Lind Gazette reports"
    if before in "nvN" and previous.low not in _PEOPLE and previous.low.rstrip("s") not in _PEOPLE:
        return _in_noun_phrase(words, at, previous.tag)
    return False


def _opens_sentence(words: list[Word], at: int) -> bool:
    """Tell whether the noun phrase that ends before `at` opens its clause."""
    back = at
    while back > 0 and words[back - 1].tag in "nvNAGDSI":
        back -= 1
    return words[back].tag != "I" and (back == 0 or words[back - 1].tag in ",;:-CWQ")


def _in_noun_phrase(words: list[Word], at: int, before: str) -> bool:
    """Tell whether a determiner or preposition opens the phrase the word would end: "a New York Times report"."""
    back = at - 1
    while back > 0 and words[back].tag in "nvNA" and at - back < 6:
        back -= 1
    if before == "N" and (at - back < 3 or not words[back].low.startswith(("a", "the", "of"))):
        return words[back].tag in "IS" and any(word.tag == "n" for word in words[back:at])
    return words[back].tag in "DSGI" or (words[back].tag in "VRX" and at - back > 1)


_CACHED_WORDS = 20_000


@lru_cache(maxsize=_CACHED_WORDS)
def _entry(word: str) -> tuple[str, str, str]:
    """Return a word's lower case and its tags: inside a sentence, and where it opens one."""
    low = word.lower().replace("’", "'")
    contracted = _CONTRACTED.match(low)
    if contracted:
        low = contracted[1]
    return low, _tag(word, low, opens=False), _tag(word, low, opens=True)


def _read(text: str, start: int, end: int, found: list[Word]) -> None:
    """Append the words of a piece of text without stretches."""
    opens = not found
    new = tuple.__new__  # the same as Word(...), at half the cost
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        if word[0] in "<(" and len(word) > 1:
            continue  # markup, and the short form of a name in brackets: "United Nations (UN)"
        first, stop = match.span()
        if word == "." and found:
            previous = found[-1]
            if (
                previous.end == first
                and stop < end
                and (previous.low.rpartition("-")[2] in ABBREVIATIONS or previous.text[1:2] in {"", "."})
            ):
                found[-1] = previous._replace(end=stop)
                continue
        low, tag, opening_tag = _entry(word)
        if opens:
            tag = opening_tag
            opens = tag in '"(-*'
        elif tag in ".:":
            opens = True
        found.append(new(Word, (first, stop, word, low, tag, -1)))
