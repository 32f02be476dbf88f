"""An article's sentences as words; none of them ends inside a stretch, or before the `Lee said.` that belongs to it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.quotes.capitals import settle_capitals
from bot.quotes.marks import Stretch
from bot.quotes.settling import settle_nouns, settle_titles
from bot.quotes.words import SentenceWords, Word, read_words
from bot.text.function_words import PREPOSITIONS, TIMES
from bot.text.given_names import is_given_name
from bot.text.lexicon import OUTLET_NOUNS
from bot.text.roles import BODY_NOUNS
from bot.text.sentences import sentence_bounds
from bot.text.verbs import VERBS

_BODIES = OUTLET_NOUNS | BODY_NOUNS
_LONGEST_SENTENCE = 150  # words; what is longer is no sentence, and is read in pieces so that the work stays linear


def read_sentences(text: str, stretches: list[Stretch]) -> list[SentenceWords]:
    """Cut the text into sentences of words; none of them ends inside a stretch."""
    out: list[SentenceWords] = []
    at = 0
    for start, end, paragraph in _outer_sentences(text, stretches):
        found: list[Word] = []
        here = start
        while at < len(stretches) and stretches[at].outer_start < end:
            stretch = stretches[at]
            read_words(text, here, stretch.outer_start, found)
            found.append(Word(stretch.outer_start, stretch.outer_end, "", text[stretch.end - 1], "Q", at))
            here = stretch.outer_end
            at += 1
        read_words(text, here, end, found)
        if here != start:
            _drop_nicknames(found, text, stretches)
            _read_names(found, text, stretches)
        settle_titles(found)
        settle_capitals(found)
        settle_nouns(found)
        if out and out[-1].paragraph == paragraph and _reports(out[-1].words, found):
            found = out.pop().words + found
        for piece in range(0, len(found), _LONGEST_SENTENCE):
            words = found[piece : piece + _LONGEST_SENTENCE]
            out.append(SentenceWords(len(out), paragraph, words[-1].end, words))
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


def _drop_nicknames(words: list[Word], text: str, stretches: list[Stretch]) -> None:
    """Leave out a stretch inside a name ("Ann “Red” Lee"): nobody says it, and the name goes on."""
    for at in range(len(words) - 2, 0, -1):
        if words[at].tag != "Q" or words[at - 1].tag != "N" or words[at + 1].tag != "N":
            continue
        stretch = stretches[words[at].stretch]
        inside = text[stretch.start : stretch.end]
        known = is_given_name(words[at - 1].low) or (at == 1 and " " not in inside and _opens_as_name(words, at))
        if _NICKNAME.fullmatch(inside) and known:
            del words[at]


def _opens_as_name(words: list[Word], at: int) -> bool:
    """Tell whether a sentence opens with a name of three words, the middle one in marks, told of or acting behind."""
    plain = not any(word.text.isupper() for word in (words[at - 1], words[at + 1]))
    return plain and at + 2 < len(words) and words[at + 2].tag in ",RV"


def _read_names(words: list[Word], text: str, stretches: list[Stretch]) -> None:
    """Read a name in marks behind what it names as one without marks: "the channel “Low Tide” writes"."""
    for at in range(len(words) - 1, 0, -1):
        if words[at].tag == "Q" and _is_known_as(words, at):
            said = stretches[words[at].stretch]
            name = text[said.start : said.end].rstrip(",")
            end = said.start + len(name)
            words[at : at + 1] = [Word(said.start, end, name, name.lower(), "N")] + [
                Word(end, said.end, ",", ",", ",") for _ in text[end : said.end]
            ]
        if words[at].tag != "Q" or words[at - 1].tag != "n" or words[at - 1].low not in _BODIES:
            continue
        stretch = stretches[words[at].stretch]
        begin = at - 1
        while begin and words[begin - 1].tag in "nNAM":
            begin -= 1
        if begin == 0 or words[begin - 1].tag not in "DSG" or (begin > 1 and words[begin - 2].tag in "RVXv"):
            continue  # "called the council “Low Tide”"
        if _IN_CAPITALS.fullmatch(text, stretch.start, stretch.end):
            named: list[Word] = []
            read_words(text, stretch.start, stretch.end, named)
            for word in named:
                word.tag = "N"
            words[at : at + 1] = named


def _is_known_as(words: list[Word], at: int) -> bool:
    """Tell whether a stretch is what something goes by: "a road known to sailors as “the ladder”"."""
    if words[at - 1].low != "as":
        return False
    back = at - 2
    while back > 0 and at - back < _KNOWN_WITHIN and not (words[back].tag in "RVXvPQ,;:." and words[back].low != "to"):
        back -= 1
    return words[back].low == "known"


_KNOWN_WITHIN = 8  # words
_IN_CAPITALS = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){1,3}")
_NICKNAME = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?")
_NO_TAIL = frozenset("that if whether for about of".split())
_ASIDES = frozenset("who when as after before while".split())


def _reports(before: list[Word], words: list[Word]) -> bool:
    """Tell whether a sentence behind a question or a shout only tells who it is from: "Lee asked reporters"."""
    if not before or before[-1].tag != "Q" or before[-1].low not in "?!":
        return False
    at = next((n for n, word in enumerate(words) if word.tag in "RvXVQ"), 0)
    if at == 0 or words[at].tag not in "Rv" or words[0].tag not in "NDSPn" or any(w.tag in "WIC" for w in words[:at]):
        return False
    follower = words[at + 1] if at + 1 < len(words) else None
    ends = follower is None or follower.tag in ".,"
    verb = VERBS.get(words[at].low, {}).get("")
    if verb is None or verb.kind != "say":
        return ends and words[at].low.endswith("ed")
    for behind, word in pairwise(words[at:]):
        if word.low in _ASIDES:
            break
        if word.low == "of" and behind.tag == "N":
            continue  # "in the House of Commons"
        if word.tag in "XRVPQ:" or word.low in _NO_TAIL:
            return False
    return True


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
