"""Quotation marks to stretches: what stands between marks, however it is typed, in time linear in the text.

Curly and angled marks pair by kind, straight ones by the side on which space stands, then by parity. A mark that never
closes ends with its sentence or its paragraph, whichever leaves the next quotation whole. Single marks count only
when they cannot be apostrophes. The newspaper habit of reopening a quotation at every paragraph gives one stretch a
paragraph.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.text.sentences import Bounds, paragraph_bounds

# every choice begins with a letter of its own, no set: then the search steps over the letters between at once
_DOUBLE = re.compile(r"``|''|\"|“|”|„|«|»|‟|＂|「|」|『|』|&(?:quot|ldquo|rdquo);")
_SINGLE = re.compile(r"[‘’'`‚‹›](?:(?<![^\W_].)|(?![^\W_]))")  # not inside a word
_OPENING = frozenset("“„«‟「『") | {"``", "&ldquo;"}
_CLOSING = frozenset("”»」』") | {"&rdquo;"}
_BEFORE_OPENING = frozenset(" \t\u00a0\u2009\u202f([{—–-‘'/*_>:\u200b\u00ad")
_ELISIONS = re.compile(r"[‘’'](?:\d\ds?\b|em\b|tis\b|twas\b|til\b|cause\b|n[’']|bout\b|round\b)", re.IGNORECASE)
_GOING_ON = frozenset('“"„')
_SENTENCE_END = re.compile(r"[.!?…](?=\s)")
_TAIL = re.compile(
    r"(?<=[,?!])( )(?:(?:said|says|added|wrote) (?:[A-Z]|the )|(?:s?he|[A-Z][\w-]+) (?:said|says|added)\b)"
)
_LONGEST_SINGLE = 1_500  # characters; a longer stretch between single marks is two apostrophes


class Stretch(NamedTuple):
    """What stands between two marks: `start`/`end` without, `outer_start`/`outer_end` with the marks.

    `closed` is false where the closing mark never comes; `single` tells single marks; `reopens` a stretch that runs
    to the end of its paragraph because the next paragraph opens again.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True
    single: bool = False
    reopens: bool = False


class _Mark(NamedTuple):
    start: int
    end: int
    side: str  # "o" opens, "c" closes, "?" either
    single: bool = False


def find_stretches(text: str) -> list[Stretch]:
    """Return the outermost stretches between marks, in order; they never overlap and never leave their paragraph."""
    out: list[Stretch] = []
    paragraphs = paragraph_bounds(text)
    for number, paragraph in enumerate(paragraphs):
        marks = _double_marks(text, *paragraph)
        found = list(_pair(text, paragraph, marks)) if marks else []
        found = _with_singles(text, paragraph, found)
        if number + 1 < len(paragraphs):
            found += _left_open(text, paragraph, paragraphs[number + 1], found)
        if found and not found[-1].closed and number + 1 < len(paragraphs):
            follower = paragraphs[number + 1][0]
            if text[follower] in "\"“„«‘'`":
                found[-1] = found[-1]._replace(reopens=True)
        out.extend(found)
    return out


def _double_marks(text: str, start: int, end: int) -> list[_Mark]:
    marks = [_Mark(m.start(), m.end(), _side(text, m, start, end)) for m in _DOUBLE.finditer(text, start, end)]
    return _repaired(text, marks) if marks else marks


def _side(text: str, match: re.Match[str], start: int, end: int) -> str:
    """Tell which way a mark faces."""
    mark = match.group()
    if mark in _OPENING:
        return "o"
    if mark in _CLOSING:
        return "c"
    before = text[match.start() - 1] if match.start() > start else " "
    after = text[match.end()] if match.end() < end else " "
    opens = before in _BEFORE_OPENING and not after.isspace()
    closes = not before.isspace() and not after.isalnum()
    if opens != closes:
        return "o" if opens else "c"
    return "?"


def _repaired(text: str, marks: list[_Mark]) -> list[_Mark]:
    """Turn marks that face the wrong way: German “closing”, »inverted« angles, and `said," Words"`."""
    out: list[_Mark] = []
    is_open = False
    german = any(text[m.start] in "„‚" for m in marks)
    inverted = text[marks[0].start] == "»"
    for number, mark in enumerate(marks):
        side, sign = mark.side, text[mark.start]
        if inverted and sign in "«»":
            side = "o" if sign == "»" else "c"
        elif sign == "“" and is_open and (german or _faces_back(text, mark)):
            side = "c"
        elif side == "c" and not is_open and sign == '"' and number + 1 < len(marks):
            following = marks[number + 1]
            if following.side == "c" and text[mark.start - 1 : mark.start] in {",", ":", ""}:
                side = "o"
        if side == "?":
            side = "c" if is_open else "o"
        is_open = side == "o"
        out.append(mark if side == mark.side else mark._replace(side=side))
    return out


def _faces_back(text: str, mark: _Mark) -> bool:
    """Tell whether a mark stands behind a word and before a space."""
    return not text[mark.start - 1].isspace() and text[mark.end : mark.end + 1].strip() == ""


def _pair(text: str, paragraph: Bounds, marks: list[_Mark]) -> Iterator[Stretch]:
    """Pair the double marks of one paragraph."""
    opened: _Mark | None = None
    depth = 0
    for number, mark in enumerate(marks):
        if mark.side == "o":
            if opened is None:
                opened, depth = mark, 1
            elif _is_nested(text, marks, number):
                depth += 1
            else:
                yield from _unclosed(text, opened, mark.start)
                opened, depth = mark, 1
        elif opened is not None:
            depth -= 1
            if depth == 0:
                if inner := _trimmed(text, opened.end, mark.start):
                    yield Stretch(*inner, opened.start, mark.end)
                opened = None
    if opened is not None:
        end = _before_tail(text, opened.end, paragraph[1])
        if inner := _trimmed(text, opened.end, end):
            yield Stretch(*inner, opened.start, end, closed=False)


def _before_tail(text: str, start: int, end: int) -> int:
    """Return where a stretch without a closing mark ends: before its ", said Lee" or ", she said", else with `end`."""
    match = _TAIL.search(text, start, end)
    return match.start(1) if match else end


def _is_nested(text: str, marks: list[_Mark], number: int) -> bool:
    """Tell whether an opening mark inside an open stretch is a quotation in a quotation: two closing marks follow."""
    following = marks[number + 1 : number + 3]
    if len(following) == 1:
        # one closing mark for two opening ones: nested where no sentence ends before the inner
        return not _SENTENCE_END.search(text, marks[number - 1].end, marks[number].start)
    return len(following) == 2 and all(mark.side == "c" for mark in following)


def _unclosed(text: str, opened: _Mark, limit: int) -> Iterator[Stretch]:
    """Close a stretch whose closing mark was lost: with its first sentence, at the latest before the next mark."""
    match = _SENTENCE_END.search(text, opened.end, limit)
    end = match.end() if match else limit
    if inner := _trimmed(text, opened.end, end):
        yield Stretch(*inner, opened.start, end, closed=False)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None


# ---------------------------------------------------------------- single marks


def _with_singles(text: str, paragraph: Bounds, doubles: list[Stretch]) -> list[Stretch]:
    """Add what stands between single marks outside the double ones."""
    if not _SINGLE.search(text, paragraph[0], paragraph[1]):
        return doubles
    if not doubles:
        return list(_singles(text, _single_marks(text, paragraph, *paragraph)))
    around = _around(text, paragraph, doubles)
    doubles = [s for s in doubles if not any(o.start <= s.outer_start and s.outer_end <= o.end for o in around)]
    taken = sorted((*around, *doubles), key=lambda stretch: stretch.outer_start)
    out: list[Stretch] = []
    at = paragraph[0]
    for stretch in taken:
        out.extend(_singles(text, _single_marks(text, paragraph, at, stretch.outer_start)))
        out.append(stretch)
        at = stretch.outer_end
    out.extend(_singles(text, _single_marks(text, paragraph, at, paragraph[1])))
    return out


def _left_open(text: str, paragraph: Bounds, following: Bounds, found: list[Stretch]) -> list[Stretch]:
    """Return the stretch between single marks that runs on into the next paragraph, which opens with one again."""
    opens = _SINGLE.match(text, following[0])
    if opens is None or not _is_opening(text, opens, following):
        return []
    start = found[-1].outer_end if found else paragraph[0]
    for match in _SINGLE.finditer(text, start, paragraph[1]):
        before = text[max(paragraph[0], match.start() - 2) : match.start()]
        if (before in {"", ": ", ", ", ". ", "? ", "! "}) and _is_opening(text, match, paragraph):
            inner = _trimmed(text, match.end(), paragraph[1])
            if inner and text[inner[1] - 1] in ".!?…":
                return [Stretch(*inner, match.start(), inner[1], closed=False, single=True)]
    return []


def _is_opening(text: str, match: re.Match[str], paragraph: Bounds) -> bool:
    mark = _single_mark(text, match, *paragraph)
    return mark is not None and mark.side == "o"


def _around(text: str, paragraph: Bounds, doubles: list[Stretch]) -> list[Stretch]:
    """Return the single stretches that hold whole double ones: a quotation in a quotation, as in the UK.

    They count only where the closing mark stands behind a stop, so that two apostrophes never swallow a quotation.
    """
    inner = [(stretch.outer_start, stretch.outer_end) for stretch in doubles if stretch.closed]
    if len(inner) < len(doubles):
        return []  # where a double mark never closes, nobody knows what holds what
    marks = [
        mark
        for mark in _single_marks(text, paragraph, *paragraph)
        if not any(start < mark.start < end for start, end in inner)
    ]
    return [
        stretch
        for stretch in _singles(text, marks)
        if any(stretch.start <= start and end <= stretch.end for start, end in inner)
        and (text[stretch.end - 1] in ".,!?…" or any(end == stretch.end for _, end in inner))
    ]


def _single_marks(text: str, paragraph: Bounds, start: int, end: int) -> list[_Mark]:
    found = (_single_mark(text, match, *paragraph) for match in _SINGLE.finditer(text, start, end))
    return [mark for mark in found if mark is not None]


def _singles(text: str, marks: list[_Mark]) -> Iterator[Stretch]:
    """Pair single marks."""
    number = 0
    while number < len(marks):
        opening = marks[number]
        number += 1
        if opening.side != "o":
            continue
        closing = _closing_single(text, marks, number)
        if closing is None:
            continue
        if inner := _trimmed(text, opening.end, marks[closing].start):
            yield Stretch(*inner, opening.start, marks[closing].end, single=True)
        number = closing + 1


def _single_mark(text: str, match: re.Match[str], start: int, end: int) -> _Mark | None:
    at = match.start()
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    if before in "'`" or after in "'`":
        return None
    if before in _BEFORE_OPENING and not after.isspace():
        if text[at] == "’" or _ELISIONS.match(text, at):
            return None
        return _Mark(at, at + 1, "o", single=True)
    if not before.isspace() and not after.isalnum() and text[at] != "‘":
        return _Mark(at, at + 1, "c", single=True)
    return None


def _closing_single(text: str, marks: list[_Mark], number: int) -> int | None:
    """Return the mark that closes a single quotation: not a plural's apostrophe where a better one follows."""
    opened_at = marks[number - 1].end
    fallback: int | None = None
    for position in range(number, min(number + 12, len(marks))):
        mark = marks[position]
        if mark.start - opened_at > _LONGEST_SINGLE:
            break
        if mark.side == "o":
            if fallback is not None:
                break
            continue
        follower = text[mark.end : mark.end + 2].lstrip(" ")[:1]
        if text[mark.start - 1] not in "sz" or not (follower.isalpha() or follower in _GOING_ON):
            return position
        if fallback is None:
            fallback = position
    return fallback
