"""Headings inside a body: on a line of their own, or run into a one-line body without as much as a full stop.

Text that was copied off a page loses its markup: `…on the stage. Calls for Calm Last Friday, the court…` and
`…will go on. "A day at a time" When asked…`. Both are seen by a capital letter on a word that only opens sentences;
a short question by itself (`What do they want?`) is one too.
"""

import re
from collections.abc import Iterator

from bot.text.lexicon import JOINING_WORDS, SENTENCE_STARTERS, TITLE_WORDS
from bot.text.pieces import Piece
from bot.text.sentences import paragraphs, sentences

_LONG = 600  # characters; shorter paragraphs were not pasted together
_SHORT = 90  # characters; longer is no heading
_MOST_WORDS = 10
_FEWEST_WORDS = 2

# capitalised only where a sentence begins, also inside titles and names; the rest of the starters is too common there
_NOT_OPENERS = frozenset("A To By For Of No And Or As Some One Two Now What Why How Who Where So Yet Not I You".split())
_OPENERS = (SENTENCE_STARTERS - _NOT_OPENERS) | frozenset(
    """Previously Earlier Later Today Yesterday Asked Speaking Another Also Even Still Until Once Under Within Without
    Because Despite Following Across Amid Among Hundreds Thousands Dozens Additionally Furthermore Nevertheless
    Nonetheless Recently Finally Instead Likewise Similarly""".split()
)
_ARTICLES = frozenset({"The", "This", "That", "These", "Those", "Its", "His", "Her", "Their", "Our", "An"})
_PRONOUNS = frozenset("He She It They We I You This That These Those There His Her Its Their".split())
_WORKS = frozenset(
    """film movie book song novel play series show album programme program magazine newspaper paper outlet website group
    band party movement called titled named entitled""".split()
)
_UNFINISHED = JOINING_WORDS | _WORKS
_SMALL = frozenset("of the and in to for on a an with from by at vs over as or its is".split())
_REPORTING = re.compile(
    r"\b(?:said|says|told|added|adds|wrote|writes|noted|stated|claimed|reported|asked|replied|was|were|is|are|has|had|will)\b"
)
_QUOTED = re.compile(r"[\"“«]([^\"“”«»\n]{3,90}?)[\"”»]\s+(?=([A-Z][\w’']*)\b,?\s+(\S+))")
_CAPITALS = re.compile(r"((?:[A-Z][A-Z'’-]{2,}\s+){2,6})(?=[A-Z][a-z]|[A-Z]\s)")
_WORD = re.compile(r"\S+")
# "What do they want?": a sentence of its own that asks the reader something stands above what answers it
_QUESTION = re.compile(r"(?:What|How|Why|Who|Where|When)(?: [\w’'-]+){2,8}\?")
_OPENS = re.compile(r"[A-Z0-9\"“«‘'(]|[^\W\d_a-z]")
_TERMINAL = tuple('.!?;:,…"”»')


def headings(text: str) -> tuple[Piece, ...]:
    """Return the headings of a body: short lines between paragraphs, and headings run into a long one."""
    spans = paragraphs(text)
    return tuple(sorted((*_on_their_own(text, spans), *_run_in(text, spans)), key=lambda span: span.start))


def _on_their_own(text: str, spans: tuple[Piece, ...]) -> Iterator[Piece]:
    for before, span, after in zip(spans, spans[1:], spans[2:], strict=False):
        if span.end - span.start > _SHORT:
            continue
        finished = text[before.end - 1] in '.!?…"”»)]'
        goes_on = after.end - after.start > _SHORT or text[after.end - 1] in '.!?…"”»)'
        if finished and goes_on and _reads_as_heading(span.of(text)):
            yield span


def _reads_as_heading(line: str) -> bool:
    words = line.split()
    return (
        len(words) <= _MOST_WORDS + 2
        and bool(_OPENS.match(line))
        and not line.endswith(_TERMINAL)
        and words[-1].lower() not in JOINING_WORDS
        and words[-1] not in TITLE_WORDS
        and not any(c in '"“”«»' for c in line[1:])
        and not line.rstrip("'’").endswith((".", "!", "?", ","))  # a quotation in single marks
    )


def _run_in(text: str, spans: tuple[Piece, ...]) -> Iterator[Piece]:
    long = [span for span in spans if span.end - span.start >= _LONG]
    if not long:
        return
    for sentence in sentences(text):
        if any(span.start < sentence.start and sentence.end <= span.end for span in long):
            piece = text[sentence.start : min(sentence.end, sentence.start + 200)]
            length = len(piece) if _QUESTION.fullmatch(piece) else _heading_length(piece)
            if length:
                yield Piece(start=sentence.start, end=sentence.start + length)


def _heading_length(sentence: str) -> int:
    """Return how many characters at the front of a sentence are a heading that was run into it; 0 for none."""
    quoted = _QUOTED.match(sentence)
    if quoted and not quoted[1].endswith(_TERMINAL) and len(quoted[1].split()) <= _MOST_WORDS:
        return quoted.end(0) - len(quoted.group()) + len(quoted.group().rstrip()) if _opens(quoted[2], quoted[3]) else 0
    capitals = _CAPITALS.match(sentence)
    if capitals and max(len(word) for word in capitals[1].split()) > len("NATO's"):
        return len(capitals[1].rstrip())
    if _OPENERS.isdisjoint(sentence.replace(",", " ").split()[_FEWEST_WORDS:]):
        return 0
    words = list(_WORD.finditer(sentence))
    for at, word in enumerate(words[1:-1], 1):
        if at > _MOST_WORDS or words[at - 1].group()[-1] in ".,;:!?—–":
            return 0
        if at >= _FEWEST_WORDS and _opens(word.group().rstrip(","), words[at + 1].group()):
            heading = [w.group() for w in words[:at]]
            return words[at - 1].end() if _in_title_case(heading) or _in_sentence_case(heading) else 0
    return 0


def _opens(word: str, following: str) -> bool:
    """Tell whether a capitalised word begins a sentence here: after "The" a small letter follows, or it is a name."""
    return word in _OPENERS and (word not in _ARTICLES or following[:1].islower())


def _in_title_case(words: list[str]) -> bool:
    big = [word for word in words if word.lower() not in _SMALL]
    return words[0][:1].isupper() and words[-1][:1].isupper() and len(big) > 1 and all(not w[:1].islower() for w in big)


def _in_sentence_case(words: list[str]) -> bool:
    last = words[-1]
    return (
        words[0][:1].isupper()
        and words[0] not in _PRONOUNS
        and last[:1].islower()
        and last not in _UNFINISHED
        and not _REPORTING.search(" ".join(words).lower())
    )
