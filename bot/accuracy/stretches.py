"""The stretches between double quotation marks, found without the engine, so that it never sets its own examination.

A plain reading, line by line: curly marks open and close by their form, straight ones by what stands beside them and
else in turn; a mark that is never closed runs to the end of its line; the outermost pair counts. It takes titles and
scare quotes for stretches too, and knows nothing of single marks: labels name those.
"""

import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\r\n]+")
_MARK = re.compile("[“„«]|(?P<close>[”»]|'')|``|(?P<straight>\")")
_BEFORE_AN_OPENING = frozenset(" \t\u00a0([{—–-‘'/*_>:")


def stretches(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each stretch stands, marks and blank edges left out."""
    for line in _LINE.finditer(text):
        for start, end in _of_line(text, *line.span()):
            inside = text[start:end]
            if inside.strip():
                yield start + len(inside) - len(inside.lstrip()), end - len(inside) + len(inside.rstrip())


def _of_line(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    opened: int | None = None
    for mark in _MARK.finditer(text, start, end):
        closes = mark["close"] is not None
        if mark["straight"]:
            before = text[mark.start() - 1] if mark.start() > start else " "
            after = text[mark.end()] if mark.end() < end else " "
            closes = _closes(before, after, opened is not None)
        if not closes:
            opened = mark.end() if opened is None else opened
        elif opened is not None:
            yield opened, mark.start()
            opened = None
    if opened is not None:
        yield opened, end


def _closes(before: str, after: str, inside: bool) -> bool:
    """Tell whether a straight mark between these characters closes; where they do not tell, marks take turns."""
    may_open = before in _BEFORE_AN_OPENING and not after.isspace()
    may_close = not before.isspace() and not after.isalnum()
    return inside if may_open == may_close else may_close
