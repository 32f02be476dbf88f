"""The sentence of a hit, cut where it is too long: outside quotation marks, at a clause, with what must stay."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from bot.models import Span
from bot.quotes.marks import find_stretches

LONGEST = 256  # characters of an excerpt that nothing forces to be longer
LONGEST_QUOTED = 500  # quoted content is not cut below this

Cut = Literal["none", "start", "end", "both"]
# behind these a clause begins; the mark itself stays with the clause before it
_CLAUSE = re.compile(
    r"[,;:](?=\s)\s+|\s+[–—-]\s+|(?<=\S)—(?=\S)"
    r"|\s+(?=(?:and|but|which|who|whose|while|whilst|as|because|although|though|after|before|when|where|if|since|so|"
    r"including|adding|saying|according)\s)"
)
_NEGATION = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|nowhere|nor|neither|without|cannot|hardly|barely|scarcely|"
    r"den(?:y|ies|ied|ying)|refus(?:e[sd]?|ing)|reject(?:s|ed|ing)?|refut(?:e[sd]?|ing))\b|n['’]t\b",
    re.IGNORECASE,
)


class Excerpt(NamedTuple):
    """A contiguous piece of the stored text and at which ends it is shorter than its sentence."""

    start: int
    end: int
    cut: Cut


def excerpt(text: str, start: int, end: int, keep: Iterable[Span | None]) -> Excerpt:
    """Return the excerpt of the sentence `start`…`end` that shows every span in `keep` (hits, mention, cue).

    Up to 256 characters it is the sentence. A longer one is cut to the clauses around what must stay, and any negation
    stays. Where that needs more than 256 characters, it is longer.
    """
    if end - start <= LONGEST:
        return Excerpt(start, end, "none")
    marked = tuple(_marked(text, start, end))
    kept = [span for span in keep if span is not None and start <= span.start and span.end <= end]
    kept += [Span(start=m.start(), end=m.end()) for m in _NEGATION.finditer(text, start, end)]
    first = min((span.start for span in kept), default=start)
    last = max((span.end for span in kept), default=start)
    borders = [start, *_borders(text, start, end, marked), end]
    low = max(border for border in borders if border <= first)
    high = min(border for border in borders if border >= last)
    low, high = _widened(borders, low, high)
    return _trimmed(text, start, end, low, high)


def _marked(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield what stands between quotation marks, marks included; a very long stretch may be cut inside."""
    for stretch in find_stretches(text[start:end]):
        if stretch.end - stretch.start <= LONGEST_QUOTED:
            yield Span(start=start + stretch.outer_start, end=start + stretch.outer_end)
        else:
            # its first 500 characters stay whole; behind them it is cut like any other text
            yield Span(start=start + stretch.outer_start, end=start + stretch.start + LONGEST_QUOTED)


def _borders(text: str, start: int, end: int, marked: Sequence[Span]) -> Iterator[int]:
    for match in _CLAUSE.finditer(text, start, end):
        if not any(span.start < match.end() < span.end for span in marked):
            yield match.end()


def _widened(borders: Sequence[int], low: int, high: int) -> tuple[int, int]:
    """Take in further clauses as long as the excerpt stays short: before first, because there the subject stands."""
    first, last = borders.index(low), borders.index(high)
    while True:
        if first > 0 and borders[last] - borders[first - 1] <= LONGEST:
            first -= 1
        elif last + 1 < len(borders) and borders[last + 1] - borders[first] <= LONGEST:
            last += 1
        else:
            return borders[first], borders[last]


def _trimmed(text: str, start: int, end: int, low: int, high: int) -> Excerpt:
    piece = text[low:high]
    low, high = low + len(piece) - len(piece.lstrip()), high - (len(piece) - len(piece.rstrip()))
    before, behind = bool(text[start:low].strip()), bool(text[high:end].strip())
    cut: Cut = "both" if before and behind else "start" if before else "end" if behind else "none"
    return Excerpt(low, high, cut)
