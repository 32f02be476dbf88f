"""Bytes to text: byte order marks, UTF-8, then whatever encoding fits; what is no text is refused with the reason."""

import codecs

from charset_normalizer import from_bytes

from bot.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = {
    b"%PDF": "a PDF",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"PK\x03\x04": "a ZIP archive or office document",
    b"\x1f\x8b": "a gzip archive",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x7fELF": "a program",
    b"SQLite format 3\x00": "a database",
}
_SAMPLE = 50_000  # bytes; enough to tell an encoding, and detection is slow
_BINARY = 0.1  # share of control characters above which bytes are no text


def decode(raw: bytes) -> str:
    """Return the text of a document; a `ReadError` says why there is none (empty, binary, no encoding fits)."""
    if not raw.strip(b" \t\r\n\x00"):
        raise ReadError("it is empty")
    for signature, name in _SIGNATURES.items():
        if raw.startswith(signature):
            raise ReadError(f"it is {name}, not text")
    text = _text(raw)
    if not text.strip():
        raise ReadError("it is empty")
    if "\x00" in text or sum(c < " " and c not in "\t\n\r\f\v\x1b" for c in text[:_SAMPLE]) > _BINARY * len(
        text[:_SAMPLE]
    ):
        raise ReadError("it is binary, not text")
    return text


def _text(raw: bytes) -> str:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            try:
                return raw[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise ReadError(f"it begins like {encoding} but is not") from error
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _detected(raw)


def _detected(raw: bytes) -> str:
    if _has_zeros(raw):
        for encoding in ("utf-16-le", "utf-16-be"):
            try:
                text = raw.decode(encoding)
            except UnicodeDecodeError:
                continue
            if text.isprintable() or sum(c.isalpha() or c.isspace() for c in text[:_SAMPLE]) > len(text[:_SAMPLE]) / 2:
                return text
        raise ReadError("it is binary, not text")
    best = from_bytes(raw[:_SAMPLE]).best()
    if best is None:
        raise ReadError("no text encoding fits it")
    return raw.decode(best.encoding, errors="replace")


def _has_zeros(raw: bytes) -> bool:
    return b"\x00" in raw[:_SAMPLE]
