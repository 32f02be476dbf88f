"""Bytes to text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import ReadError
from bot.formats.decode import decode

TEXT = "«Мы готовы ко всему», сказала мэр города после шторма. Порт закрыт на неделю, и суда ждут на рейде."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251"])
def test_encodings_are_recognised(encoding: str) -> None:
    """With or without a byte order mark, and in an old one-byte encoding, the text comes out whole."""
    text = TEXT * 4
    assert decode(text.encode(encoding)) == text


def test_western_text_in_a_one_byte_encoding() -> None:
    """Accents and curly quotes of Windows' own encoding survive."""
    text = "“Nous étions prêts”, a déclaré la maire de la ville après la tempête. Le port est fermé. " * 4
    assert decode(text.encode("cp1252")) == text


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b"  \n\t\r\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"PK\x03\x04 something", "ZIP"),
        (b"words\x00and\x00zeros" * 20, "binary"),
        (bytes(range(256)) * 20, "binary|encoding"),
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, reason: str) -> None:
    """The reason says what it is."""
    with pytest.raises(ReadError, match=reason):
        decode(raw)


@given(st.binary(max_size=2000))
def test_no_bytes_make_it_stumble(raw: bytes) -> None:
    """Any bytes are either text or refused with a reason."""
    try:
        assert decode(raw).strip()
    except ReadError as error:
        assert str(error)  # noqa: PT017 - either outcome is right
