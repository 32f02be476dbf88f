"""Where a text prints its headline."""

import re
from collections.abc import Iterator

from bot.formats.lines import HEAD, LABEL, Claim, lines_of
from bot.formats.publishers import DATELINE
from bot.models import Span, Stated
from bot.text.boilerplate import boilerplate
from bot.text.pieces import Piece
from bot.text.sentences import paragraphs
from bot.text.tokens import words

_LONGEST = 220  # characters
_MOST_WORDS = 32
_LONGEST_BEHIND = 150  # a headline behind the body is surer when it is short
_BODY_BEFORE = 4  # paragraphs at most before such a headline: later it is a heading
_CONTENT_WORD = 4  # letters; shorter words are shared by any two lines
_ABBREVIATED = re.compile(r"(?:\b[A-Z]\.|\.\.\.|\b[JS]r\.)$")


def titles(text: str, marks: tuple[Span, ...]) -> Iterator[Claim]:
    """Yield the headline: the first line that is neither boilerplate nor a sentence, or one behind the body."""
    head = lines_of(text)[:HEAD]
    if any((label := LABEL.fullmatch(line.text)) and label[1].lower() in {"headline", "title"} for line in head):
        return
    spans = paragraphs(text)
    span, rank = _in_front(text, spans, {mark.start for mark in marks}), 1
    if span is None:
        span, rank = _behind(text, spans), 2
    if span is not None:
        yield Claim("title", rank, Stated(value=span.of(text), origin="text", span=Span.at(span)))


def _in_front(text: str, spans: tuple[Piece, ...], marked: set[int]) -> Piece | None:
    """Return the first line if it reads like a headline; one word above it ("World") is a section's name."""
    body = [span for span in spans if span.start not in marked]
    if len(body) > 2 and len(body[0].of(text).split()) == 1:  # noqa: PLR2004 - a section, a headline, a text
        body.pop(0)
    return body[0] if len(body) > 1 and _is_title(body[0].of(text)) else None


def _behind(text: str, spans: tuple[Piece, ...]) -> Piece | None:
    """Return a line behind the body that says again what the body's beginning says."""
    for span in spans[1 : _BODY_BEFORE + 1]:
        title = span.of(text)
        likely = len(title) <= _LONGEST_BEHIND and title[-1] not in "?!" and _is_title(title)
        if likely and not boilerplate(title) and len(_content_words(title) & _content_words(text[:400])) > 1:
            return span
    return None


def _content_words(text: str) -> set[str]:
    """Return the longer words of a text, cut to five letters, so that "denies" and "denied" meet."""
    return {word[:5] for word in words(text) if len(word) >= _CONTENT_WORD}


def _is_title(line: str) -> bool:
    if len(line) > _LONGEST or "\n" in line or line[0].islower():
        return False
    finished = line.endswith((".", ":", ";", ",", '."', ".”", ".»")) and not _ABBREVIATED.search(line)
    return 1 < len(line.split()) <= _MOST_WORDS and not finished and not DATELINE.match(line)
