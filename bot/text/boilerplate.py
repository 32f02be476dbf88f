"""What stands in a text but is not the article's prose: captions, credits, copyright lines, footers, run-in headings.

Works on lines, because that is what survives copying; in a body pasted into one line it looks at single sentences.
A whole line is marked only where it is short enough to be what it looks like: a sentence about a photo stays prose.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.text import clutter
from bot.text.dates import find_dates
from bot.text.headings import headings
from bot.text.pieces import Piece
from bot.text.sentences import line_bounds, sentences

_STAFF_SMALL = frozenset(
    """by and in for the of with from editing writing reporting additional at on de da del van von der al el la & edited
    """.split()
)
_NUMBERS = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{2,4}")
_SENTENCE_BREAK = re.compile(r"[.!?]\s+[\"“]?[^\W\d_a-z]")
_SAID = re.compile(r"\b(?:said|says|told|according to|added|wrote|warned|reported)\b|[\"“”«»]")
# the words in small letters with which a credit may end: particles of names and agencies ("John Smith/dpa")
_SMALL_IN_CREDITS = tuple("de da del van von der al el la bin dpa imago alliance photo".split())
_LABELS = tuple("photo image picture illustration graphic foto video screenshot credit courtesy".split())
_BRACKETS = (")", "]", ").", "].")
_LONGEST_LINE = 350  # characters; what is longer is a paragraph, whatever it begins with
_LONGEST_CREDIT = 140
_OF_RIGHTS = ("©", "reserved", "reproduce")  # one of them is in every copyright note
_CAPTION_BREAKS = 2  # a caption has at most three sentences


def boilerplate(text: str) -> tuple[Piece, ...]:
    """Return the stretches of `text` that never answer, in order and not overlapping."""
    lines = [Piece(start, end) for start, end in line_bounds(text)]
    marked: list[Piece] = []
    small = text.lower()
    reserved = any(word in small for word in _OF_RIGHTS)  # in nearly no text, and then no line is looked at for it
    for at, span in enumerate(lines):
        marked.extend(_in_line(text, span, last=at == len(lines) - 1, reserved=reserved))
    marked.extend(_alternative_texts(text, lines, {span.start for span in marked if span.end - span.start > 1}))
    marked.extend(_link_lists(text, lines, {(span.start, span.end) for span in marked}))
    if any(span.end - span.start > _LONGEST_LINE for span in lines):
        marked.extend(_in_sentences(text, reserved=reserved))
    marked.extend(headings(text))
    return _merged(marked)


def _in_line(text: str, span: Piece, *, last: bool, reserved: bool) -> Iterator[Piece]:
    line = span.of(text)
    if len(line) > _LONGEST_LINE:
        return
    if _is_boilerplate(line):
        yield span
        return
    rights = clutter.RIGHTS.search(line) if reserved else None
    if rights:
        yield Piece(start=span.start + _rights_start(line, rights.start()), end=span.end)
        return
    at = _caption_end(line, max(0, len(line) - _LONGEST_CREDIT))
    if at is None or clutter.DATELINE.match(line):
        return
    caption = line[at:].strip()
    weak = bool(re.fullmatch(clutter.WEAK_CREDIT, caption))
    crowded = len(_SENTENCE_BREAK.findall(line)) > _CAPTION_BREAKS or (weak and (last or _SAID.search(line)))
    if crowded:  # the credit at the end of a paragraph of prose
        yield Piece(start=span.end - len(caption), end=span.end)
    else:
        yield span


def _caption_end(line: str, at: int) -> int | None:
    """Find where the credit that ends a caption begins, behind `at`; what nearly every line ends in is told apart fast.

    A label needs its word, brackets end the line, and no name ends in a small word or a quotation.
    """
    tail = line[at:].lower()
    labelled = "©" in tail or (":" in tail and any(word in tail for word in _LABELS))
    other = clutter.CAPTION_END.search(line, at) if labelled or tail.endswith(_BRACKETS) else None
    starts = [other.start()] if other else []
    last = line[line.rfind(" ") + 1 :].removesuffix(".")
    small = last.isalpha() and last.islower() and last.isascii() and not last.endswith(_SMALL_IN_CREDITS)
    if not small and line[-1] not in '"”!?':
        gaps = clutter.BEFORE_CREDIT.finditer(line, at)
        starts += [gap.start() for gap in gaps if clutter.CREDIT.fullmatch(line, gap.end())]
    return min(starts, default=None)


def _rights_start(line: str, at: int) -> int:
    """Return where a copyright note inside a line begins: at its mark, else with its sentence."""
    mark = re.search(r"(?:copyright\s*)?(?:©|\([cC]\))\s*\S", line, re.IGNORECASE)
    breaks = [found.end() - 1 for found in _SENTENCE_BREAK.finditer(line, 0, at)]
    if mark and mark.start() <= at:
        # "Latin Times © 2025": a name in front belongs to the note
        return mark.start() if len(line[: mark.start()].split()) > 6 else 0  # noqa: PLR2004 - words of a name
    return breaks[-1] if breaks else 0


def _is_boilerplate(line: str) -> bool:
    """Tell whether a whole line is a credit, a footer, a label or the like."""
    if (
        clutter.CRUMBS.fullmatch(line)
        or clutter.ADDRESS.fullmatch(line)
        or clutter.PICTURE_ID.fullmatch(line)
        or clutter.ALONE.fullmatch(line)
        or _is_date_line(line)
    ):
        return True
    if clutter.COPYRIGHT.match(line) or clutter.PICTURE_LABEL.match(line) or _is_staff(line):
        return True
    if len(line) <= _LONGEST_CREDIT and clutter.CREDIT.fullmatch(line):
        return True
    return bool(clutter.PROMOTION.match(line)) and not _SAID.search(line[:-1])


def _is_date_line(line: str) -> bool:
    """Tell whether a line is nothing but a date, its time and its label."""
    if " the " in line:
        return False  # prose, and dates need not be looked for
    dates = find_dates(line)
    if not dates:
        return bool(_NUMBERS.fullmatch(line))  # a date all the same, if nobody knows which
    rest = line
    for found in reversed(dates):
        rest = rest[: found.start] + rest[found.end :]
    return not re.search(r"\w", re.sub(clutter.DATE_WORDS, "", _NUMBERS.sub("", rest), flags=re.IGNORECASE))


def _is_staff(line: str) -> bool:
    """Tell whether a line names who wrote or edited: behind the label stand nothing but names."""
    match = clutter.STAFF.match(line)
    if match is None:
        return False
    words = [word.strip(".,;:()|/–—-") for word in match["who"].split()]
    return all(not w[:1].islower() or w.lower() in _STAFF_SMALL for w in words) and any(w[:1].isupper() for w in words)


def _alternative_texts(text: str, lines: list[Piece], marked: set[int]) -> Iterator[Piece]:
    """Yield picture descriptions: a short line without a full stop right above a caption, below the headline."""
    prose = 0
    for span, below in pairwise(lines):
        if span.start in marked:
            continue
        line = span.of(text)
        above = prose and below.start in marked and "\n\n" not in text[span.end : below.start]
        if above and len(line.split()) <= 12 and line[-1] not in '.!?…:"”»':  # noqa: PLR2004 - words of a description
            caption = below.of(text)
            credit = _caption_end(caption, 0) is not None or clutter.CREDIT.fullmatch(caption)
            if credit or clutter.PICTURE_LABEL.match(caption):
                yield span
                continue
        prose += 1


def _link_lists(text: str, lines: list[Piece], marked: set[tuple[int, int]]) -> Iterator[Piece]:
    """Yield the headlines listed below a label such as "Related articles"."""
    listing = False
    for span in lines:
        line = span.of(text)
        if (span.start, span.end) in marked:
            listing = bool(
                re.fullmatch(
                    r"(?:related|recommended|most|trending|editor|more|see also|read|also read).*?:?",
                    line,
                    re.IGNORECASE,
                )
            )
        elif listing and len(line.split()) <= 20 and line[-1] not in '.!?"”':  # noqa: PLR2004 - words of a headline
            yield span
        else:
            listing = False


def _in_sentences(text: str, *, reserved: bool) -> Iterator[Piece]:
    """Yield credits, copyright notes and editors' names that stand as sentences in a long line."""
    for span in sentences(text):
        sentence = span.of(text)
        if len(sentence) > _LONGEST_LINE:
            continue
        credit = clutter.PICTURE_LABEL.match(sentence) and len(sentence) <= _LONGEST_CREDIT
        if clutter.COPYRIGHT.match(sentence) or credit or _is_staff(sentence.rstrip(".")):
            yield span
        elif reserved and (rights := clutter.RIGHTS.search(sentence)):
            yield Piece(start=span.start + _rights_start(sentence, rights.start()), end=span.end)


def _merged(spans: list[Piece]) -> tuple[Piece, ...]:
    out: list[Piece] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if out and span.start < out[-1].end:
            if span.end > out[-1].end:
                out[-1] = Piece(start=out[-1].start, end=span.end)
        else:
            out.append(Piece(start=span.start, end=span.end))
    return tuple(out)
