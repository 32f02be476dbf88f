"""Paths to documents: folders are walked in order, big files of lines are read line by line, nothing stops the walk."""

import contextlib
import json
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bot.errors import ReadError
from bot.formats import LINES, ROWS
from bot.ledger.bookmarks import Position
from bot.models import Model

_SAMPLE = 50_000  # bytes by which the encoding of a table is told
_SKIPPED = frozenset({"node_modules", "__pycache__"})


Begun = Callable[[str, str], Position]  # where a file lies and the state it is in, to what of it was read before


class Document(Model):
    """One document to read. `key` is where it lies on this machine, None for one of many in a file.

    `reason` says why there is nothing to read. Of one of many, `file` is where the file lies and the state it is in,
    and `position` where this one ends.
    """

    source: str
    key: str | None = None
    raw: bytes = b""
    size: int = 0  # bytes, for the progress
    ending: str | None = None  # the format, where the name does not tell
    reason: str | None = None
    file: tuple[str, str] | None = None
    position: Position = Position()


def _from_the_beginning(_file: str, _state: str) -> Position:
    return Position()


def documents(paths: Sequence[Path], max_bytes: int, begun: Begun = _from_the_beginning) -> Iterator[Document]:
    """Yield the documents at these paths; what cannot be read comes with its reason.

    Of a file of many, those up to where it is `begun` are left out.
    """
    for path in paths:
        if path.is_dir():
            for found in _walk(path):
                yield from _file(found, found.relative_to(path).as_posix(), max_bytes, begun)
        else:
            yield from _file(path, path.name, max_bytes, begun)


def bytes_at(paths: Sequence[Path | str]) -> int:
    """Return how many bytes lie at these paths, as far as can be told without reading; addresses count nothing."""
    total = 0
    for path in (Path(path) for path in paths if not str(path).startswith(("http://", "https://"))):
        for found in _walk(path) if path.is_dir() else (path,):
            with contextlib.suppress(OSError):
                total += found.stat().st_size
    return total


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder in order, hidden ones left out."""
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _SKIPPED)
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(where) / name


def _file(path: Path, source: str, max_bytes: int, begun: Begun) -> Iterator[Document]:
    # a name that is no UTF-8 is shown, and kept, as far as it can be read
    key, source = (os.fsencode(name).decode("utf-8", "replace") for name in (os.path.realpath(path), source))
    try:
        status = path.stat()
        where = (key, f"{status.st_size} {status.st_mtime_ns}")
        if not stat.S_ISREG(status.st_mode):
            yield Document(source=source, key=key, reason="it is not a file")
        elif path.suffix.lower() in LINES:
            yield from _from_where(begun, where, lambda after: _lines(path, source, max_bytes, after))
        elif path.suffix.lower() in ROWS:
            yield from _from_where(begun, where, lambda after: _rows(path, source, max_bytes, after))
        elif status.st_size > max_bytes:
            yield Document(source=source, key=key, reason=_too_large(max_bytes))
        else:
            yield Document(source=source, key=key, raw=path.read_bytes(), size=status.st_size)
    except OSError as error:
        yield Document(source=source, key=key, reason=_why(error))


def _from_where(
    begun: Begun, file: tuple[str, str], parts: Callable[[Position], Iterator[Document]]
) -> Iterator[Document]:
    """Yield the parts of a file behind where it was begun; the first of them comes with the bytes left out."""
    after = begun(*file)
    left_out = after.behind
    for document in parts(after):
        yield document.model_copy(update={"file": file, "size": document.size + left_out})
        left_out = 0


def _lines(path: Path, source: str, max_bytes: int, after: Position) -> Iterator[Document]:
    """Yield the lines of a file one by one; the limit is on a line, not on the file."""
    with path.open("rb") as file:
        file.seek(after.behind)
        number, behind = after
        while line := file.readline(max_bytes + 1):
            number += 1
            behind += len(line)
            name = f"{source}:{number}"
            if len(line) > max_bytes:
                while line and not line.endswith(b"\n"):
                    line = file.readline(max_bytes + 1)
                    behind += len(line)
                yield Document(source=name, reason=_too_large(max_bytes), position=Position(number, behind))
            elif line.strip():
                yield Document(source=name, raw=line, size=len(line), position=Position(number, behind))
        if not number:
            yield Document(source=source, reason="it is empty")


def _rows(path: Path, source: str, max_bytes: int, after: Position) -> Iterator[Document]:
    """Yield the rows of a table one by one; the limit is on a cell, not on the file."""
    from bot.formats.decode import encoding_of  # noqa: PLC0415 - only tables need it
    from bot.formats.table import rows  # noqa: PLC0415

    with path.open("rb") as start:
        sample = start.read(_SAMPLE)
    number = 0
    try:
        with path.open(encoding=encoding_of(sample), errors="replace", newline="") as file:
            for number, row in enumerate(rows(file, largest=max_bytes), 1):
                if number > after.number:
                    raw = json.dumps(row, ensure_ascii=False).encode()
                    yield Document(source=f"{source}:{number}", raw=raw, size=len(raw), position=Position(number))
        if not number:
            yield Document(source=source, reason="it has no rows")
    except ReadError as error:
        yield Document(source=f"{source}:{number + 1}", reason=str(error))


def _too_large(max_bytes: int) -> str:
    return f"it is larger than {max_bytes:,} bytes (WHOSAID_MAX_BYTES)"


def _why(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder"
    if isinstance(error, PermissionError):
        return "there is no permission to read it"
    return f"it cannot be read: {error.strerror or 'an error of the file system'}"
