"""Paragraphs and sentences of raw text, as spans; every pass is linear in the length of the text.

A paragraph is a line, or several where a sentence visibly runs on over a line break ("…by Transportation Minister", a
blank line, "Ramón …"), and hard-wrapped text is joined at single breaks. A sentence ends at a terminal mark and its
closing quotation marks, unless the mark belongs to an abbreviation or an initial.
"""

import itertools
import re
from collections.abc import Iterator
from functools import lru_cache

from bot.text.lexicon import ABBREVIATIONS, JOINING_WORDS, NUMBERING, SENTENCE_STARTERS, TITLE_WORDS
from bot.text.pieces import Piece

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
# one set in front, so that the search steps over the letters between at once
_TERMINAL = re.compile(
    r"[.!?…؟۔।。！？](?:(?<=[.!?…؟۔।])[.!?…؟۔।]*[\"”’'»“)\]}]*(?=\s|$)|(?<=[。！？])[。！？]*[」』”]*"
    # "he said.Lee left": paragraphs that were put together without a blank, not the name of a site
    r"|(?<=[a-z]{3}\.)(?=[A-Z][a-z]+ )(?!(?:Com|Net|Org|Info|Ru|Ua|De|Fr|Uk|Tv|Io|Co)\b))"
)
_LAST_WORD = re.compile(r"([\w.&’'-]+)$")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?$|^[^\W\d_]$")
_NEXT_WORD = re.compile(r"\s*[\"“‘'«„(\[–—-]*\s*([\w’']+)")
_ENDS = '.!?…:;"”»“)]*。！？'
_WRAPPED_LINES = 5  # fewer unfinished lines than this are headings, not hard wrapping
_WRAP_WIDTH = 110  # characters
_HEADING = 60  # characters; a line that is shorter may be a heading
_ENDED = re.compile(r"ing (?:by|on|in|off|up|over|out|around|through)$")  # "is barely scraping by": it ends
_REMEMBERED = 16  # texts; a line of an article is looked at between two looks at the article
_COMMON_GAPS = frozenset({"\n", "\n\n"})
_NO_BREAKS = dict.fromkeys(map(ord, "\n\r\u2028\u2029\x0b\x0c\x85"))


Bounds = tuple[int, int]


@lru_cache(maxsize=_REMEMBERED)
def paragraphs(text: str) -> tuple[Piece, ...]:
    """Return the paragraphs of `text`, without blank edges; one may run over a break in the middle of a sentence."""
    return tuple(Piece(start=start, end=end) for start, end in paragraph_bounds(text))


@lru_cache(maxsize=_REMEMBERED)
def sentences(text: str) -> tuple[Piece, ...]:
    """Return the sentences of `text` in order; they never overlap and hold every character that is not blank."""
    bounds = (bound for paragraph in sentence_bounds(text) for bound in paragraph)
    return tuple(Piece(start=start, end=end) for start, end in bounds)


@lru_cache(maxsize=_REMEMBERED)
def paragraph_bounds(text: str) -> tuple[Bounds, ...]:
    """Return the paragraphs as (start, end)."""
    lines = line_bounds(text)
    wrapped = _is_hard_wrapped(text, lines)
    out: list[Bounds] = []
    for line in lines:
        if out and _runs_on(text, out[-1], line, wrapped=wrapped):
            out[-1] = (out[-1][0], line[1])
        else:
            out.append(line)
    return tuple(out)


@lru_cache(maxsize=_REMEMBERED)
def line_bounds(text: str) -> tuple[Bounds, ...]:
    """Return the lines that are not blank as (start, end), without blank edges."""
    return tuple([bound for match in _LINE.finditer(text) if (bound := _stripped(match))])


@lru_cache(maxsize=_REMEMBERED)
def sentence_bounds(text: str) -> tuple[tuple[Bounds, ...], ...]:
    """Return the sentences of every paragraph as (start, end)."""
    return tuple(tuple(_split(text, start, end)) for start, end in paragraph_bounds(text))


def _stripped(match: re.Match[str]) -> Bounds | None:
    line, start = match.group(), match.start()
    if not line[0].isspace() and not line[-1].isspace():
        return match.span()
    left = len(line) - len(line.lstrip())
    right = len(line.rstrip())
    return (start + left, start + right) if right > left else None


def _gap(text: str, before: Bounds, after: Bounds) -> int:
    """Count the line breaks between two lines."""
    between = text[before[1] : after[0]]
    if between in _COMMON_GAPS:
        return len(between)
    between = between.replace("\r\n", "\n")
    return len(between) - len(between.translate(_NO_BREAKS))


def _is_hard_wrapped(text: str, lines: tuple[Bounds, ...]) -> bool:
    followed = [a for a, b in itertools.pairwise(lines) if _gap(text, a, b) == 1]
    if len(followed) < _WRAPPED_LINES or max(end - start for start, end in followed) > _WRAP_WIDTH:
        return False
    unfinished = [line for line in followed if text[line[1] - 1] not in _ENDS]
    long = [line for line in unfinished if line[1] - line[0] > _WRAP_WIDTH // 3]
    return len(long) >= _WRAPPED_LINES and 2 * len(unfinished) > len(followed)


def _runs_on(text: str, before: Bounds, line: Bounds, *, wrapped: bool) -> bool:
    """Tell whether the sentence at the end of `before` goes on in `line`."""
    last, first = text[before[1] - 1], text[line[0]]
    if last in _ENDS and not wrapped:
        return False
    gap = _gap(text, before, line)
    if wrapped and gap == 1:
        return True
    if last in _ENDS or gap > 2:  # noqa: PLR2004 - one blank line at most
        return False
    if first.islower():
        return True
    word = _LAST_WORD.search(text, max(before[0], before[1] - 40), before[1])
    if word is None or before[1] - before[0] < _HEADING:
        return False
    joins = word[1].lower() in JOINING_WORDS and not _ENDED.search(text, before[1] - 40, before[1])
    return last == "," or joins or (word[1] in TITLE_WORDS and first.isupper())


def _split(text: str, start: int, end: int) -> Iterator[Bounds]:
    at = start
    for match in _TERMINAL.finditer(text, start, end):
        stop = match.end()
        if stop < end and not _is_end(text, at, match):
            continue
        yield at, stop
        at = stop
        while at < end and text[at].isspace():
            at += 1
    if at < end:
        yield at, end


def _is_end(text: str, start: int, match: re.Match[str]) -> bool:
    """Tell whether a terminal mark ends a sentence: not behind an abbreviation, not before a small letter."""
    follows = _NEXT_WORD.match(text, match.end(), match.end() + 40)
    word = follows[1] if follows else ""
    if match.group()[0] not in ".…":
        # "Why?" he asked: a small letter behind the mark goes on with the sentence
        return not word[:1].islower()
    if word[:1].islower():
        return False
    if match.group() != ".":
        return True
    start = max(start, match.start() - 20)
    before = _LAST_WORD.search(text, max(start, text.rfind(" ", start, match.start())), match.start())
    if before is None:
        return True
    if text[match.end()].isalpha() and not before[1][0].islower():
        return False  # "Lind.Media", not "he said.Lee left"
    return _ends_behind(before[1], word)


def _ends_behind(before: str, follows: str) -> bool:
    """Tell whether a full stop behind the word `before` ends a sentence, by the word that follows."""
    if before.lower() in NUMBERING:
        return not follows[:1].isdigit()
    # "R-Ky." is as short for a state as "Ky."
    if _INITIAL.search(before) or before.lower().rpartition("-")[2] in ABBREVIATIONS:
        return follows in SENTENCE_STARTERS and before not in TITLE_WORDS and len(before) > 1
    return True
