"""Paragraphs and sentences of raw text, as spans; every pass is linear in the length of the text.

A paragraph is a line, or several where a sentence visibly runs on over a line break ("…by Transportation Minister", a
blank line, "Ramón …"), and hard-wrapped text is joined at single breaks. A sentence ends at a terminal mark and its closing
quotation marks, unless the mark belongs to an abbreviation or an initial.
"""

import re

from bot.models import Span
from bot.text.lexicon import ABBREVIATIONS, JOINING_WORDS, SENTENCE_STARTERS, TITLE_WORDS

_LINE = re.compile(r"[^\r\n\u2028\u2029\x0b\x0c\x85]+")
_TERMINAL = re.compile(r"[.!?…؟۔।]+[\"”’'»“)\]}]*(?=\s|$)|[。！？]+[」』”]*")
_LAST_WORD = re.compile(r"([\w.&’'-]+)$")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?$|^[^\W\d_]$")
_NEXT_WORD = re.compile(r"\s*[\"“‘'«„(\[–—-]*\s*([\w’']+)")
_ENDS = ".!?…:;\"”»“)]*。！？"
_WRAPPED_LINES = 5  # fewer unfinished lines than this are headings, not hard wrapping
_WRAP_WIDTH = 110


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of `text`, blank edges left out; a paragraph may run over a break in the middle of a sentence."""
    lines = [span for match in _LINE.finditer(text) if (span := _stripped(text, match.start(), match.end()))]
    wrapped = _is_hard_wrapped(text, lines)
    out: list[Span] = []
    for line in lines:
        if out and _runs_on(text, out[-1], line, wrapped=wrapped):
            out[-1] = Span.model_construct(start=out[-1].start, end=line.end)
        else:
            out.append(line)
    return tuple(out)


def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of `text` in order; they never overlap and hold every character that is not blank."""
    return tuple(sentence for paragraph in paragraphs(text) for sentence in split_sentences(text, paragraph))


def _stripped(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    right = len(piece.rstrip())
    return Span.model_construct(start=start + left, end=start + right) if right > left else None


def _gap(text: str, before: Span, after: Span) -> int:
    """Count the line breaks between two lines."""
    between = text[before.end : after.start].replace("\r\n", "\n")
    return sum(between.count(mark) for mark in "\n\r\u2028\u2029\x0b\x0c\x85")


def _is_hard_wrapped(text: str, lines: list[Span]) -> bool:
    followed = [a for a, b in zip(lines, lines[1:], strict=False) if _gap(text, a, b) == 1]
    if len(followed) < _WRAPPED_LINES or max(line.end - line.start for line in followed) > _WRAP_WIDTH:
        return False
    unfinished = [line for line in followed if text[line.end - 1] not in _ENDS]
    long = [line for line in unfinished if line.end - line.start > _WRAP_WIDTH // 3]
    return len(long) >= _WRAPPED_LINES and 2 * len(unfinished) > len(followed)


def _runs_on(text: str, before: Span, line: Span, *, wrapped: bool) -> bool:
    """Tell whether the sentence at the end of `before` goes on in `line`."""
    gap = _gap(text, before, line)
    if wrapped and gap == 1:
        return True
    last, first = text[before.end - 1], text[line.start]
    if last in _ENDS or gap > 2:  # noqa: PLR2004 - one blank line at most
        return False
    if first.islower():
        return True
    word = _LAST_WORD.search(text, max(before.start, before.end - 40), before.end)
    if word is None or before.end - before.start < 60:  # noqa: PLR2004 - a heading is shorter
        return False
    return last == "," or word[1].lower() in JOINING_WORDS or (word[1] in TITLE_WORDS and first.isupper())


def split_sentences(text: str, paragraph: Span) -> list[Span]:
    """Return the sentences of one paragraph."""
    out: list[Span] = []
    start, end = paragraph.start, paragraph.end
    at = start
    for match in _TERMINAL.finditer(text, start, end):
        if match.end() < end and not _is_end(text, at, match):
            continue
        out.append(Span.model_construct(start=at, end=match.end()))
        at = match.end()
        while at < end and text[at].isspace():
            at += 1
    if at < end:
        out.append(Span.model_construct(start=at, end=end))
    return out


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
    before = _LAST_WORD.search(text, max(start, match.start() - 20), match.start())
    if before is None:
        return True
    if _INITIAL.search(before[1]) or before[1].lower() in ABBREVIATIONS:
        return word in SENTENCE_STARTERS and before[1] not in TITLE_WORDS and len(before[1]) > 1
    return True
