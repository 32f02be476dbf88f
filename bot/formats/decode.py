"""Bytes to text: byte order marks, UTF-8, then whatever encoding fits; what is no text is refused with the reason."""

import codecs
import re

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
_WESTERN = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒ“”‘’„‚–—…«»‹›€£°§©®™·•\u00a0\u00ad¡¿")
_FOREIGN = 0.12  # share of characters outside ASCII above which it is no Western text
_SAMPLE = 50_000  # bytes; enough to tell an encoding, and detection is slow
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SPACES = 0.02  # share of spaces below which two-byte text is none
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
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) > _BINARY * len(sample):
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


def encoding_of(sample: bytes) -> str:
    """Return the name of the encoding that the beginning of a long document is in."""
    for mark, encoding in _MARKS:
        if sample.startswith(mark):
            return {"utf-8": "utf-8-sig", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(encoding, "utf-32")
    try:
        sample[:-4].decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(sample) - 8:
            return (None if _is_western(sample) else _guessed(sample)) or "cp1252"
    return "utf-8"


def _detected(raw: bytes) -> str:
    if b"\x00" in raw[:_SAMPLE]:
        return _unmarked_utf16(raw)
    if _is_western(raw[:_SAMPLE]):  # the detector takes short texts of it for other one-byte encodings
        return raw.decode("cp1252", errors="replace")
    encoding = _guessed(raw[:_SAMPLE])
    if encoding is None:
        raise ReadError("no text encoding fits it")
    return raw.decode(encoding, errors="replace")


def _guessed(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - nearly everything is UTF-8

    best = from_bytes(sample).best()
    return best.encoding if best else None


def _is_western(raw: bytes) -> bool:
    """Tell whether bytes are Windows' Western encoding: mostly ASCII, the rest letters and marks of Western text."""
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError:
        return False
    rest = [c for c in text if c > "\x7f"]
    return len(rest) <= _FOREIGN * len(text) and set(rest) <= _WESTERN


def _unmarked_utf16(raw: bytes) -> str:
    """Decode UTF-16 without a mark: of the two byte orders the one that has spaces between words."""
    texts = [raw[: len(raw) // 2 * 2].decode(order, errors="replace") for order in ("utf-16-le", "utf-16-be")]
    best = max(texts, key=lambda text: text[:_SAMPLE].count(" "))
    if best[:_SAMPLE].count(" ") < len(best[:_SAMPLE]) * _SPACES:
        raise ReadError("it is binary, not text")
    return best
