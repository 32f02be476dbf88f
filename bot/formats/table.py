"""CSV: a first row of names, an article a row (`url,title,date,outlet,text`)."""

import csv
import io
import json
from collections.abc import Iterable, Iterator

from bot.errors import ReadError
from bot.formats.article import digest
from bot.formats.decode import decode
from bot.formats.fields import from_fields
from bot.models import Article
from bot.outlets import Outlets

_DELIMITERS = ",;\t|"


def rows(lines: Iterable[str], *, largest: int = 10_000_000) -> Iterator[dict[str, str]]:
    """Yield the rows of a table as objects; the separator is what the first row uses most. `largest` is for a cell."""
    csv.field_size_limit(largest)
    read = iter(lines)
    header = next(read, "")
    delimiter = max(_DELIMITERS, key=header.count)
    if delimiter not in header and not header.strip():
        return
    try:
        names = next(csv.reader([header], delimiter=delimiter), [])
        for row in csv.reader(read, delimiter=delimiter):
            if any(cell.strip() for cell in row):
                yield dict(zip((name.strip("\ufeff ") for name in names), row, strict=False))
    except csv.Error as error:
        raise ReadError(f"it is not a table that can be read: {error}") from error


def read_table(raw: bytes, name: str, outlets: Outlets) -> list[Article]:
    """Read all rows of a small table; `ingest` reads tables row by row itself."""
    found = [
        from_fields(row, f"{name}:{number}", "csv", row_digest(row), outlets)
        for number, row in enumerate(rows(io.StringIO(decode(raw), newline="")), 1)
    ]
    if not found:
        raise ReadError("it has no rows")
    return found


def row_digest(row: dict[str, str]) -> str:
    """Return the digest of a row, as of the bytes of the object it is."""
    return digest(json.dumps(row, ensure_ascii=False))
