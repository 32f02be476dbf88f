"""The door of the formats: which reader a document gets."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.errors import ReadError
from bot.formats import FORMATS, read_document
from tests.formats.register import OUTLETS


@pytest.mark.parametrize(
    ("name", "kind"), [("a.txt", "text"), ("a.TXT", "text"), ("notes", "text"), ("folder.d/a.md", "markdown")]
)
def test_the_ending_tells_the_format(name: str, kind: str) -> None:
    """Case and folders do not matter; a name without an ending is text."""
    (article,) = read_document(b"Nobody was hurt, the brigade said.", name, OUTLETS)
    assert article.provenance.format == kind


@pytest.mark.parametrize(("name", "raw"), [("a.exe", b"words"), ("a.txt", b"-- ... --"), ("a.md", b"***")])
def test_what_has_no_words_or_no_format_is_refused(name: str, raw: bytes) -> None:
    """There is always a reason."""
    with pytest.raises(ReadError):
        read_document(raw, name, OUTLETS)


@hypothesis_settings(deadline=None)  # the first page pays for the import of its reader
@given(st.binary(max_size=300), st.sampled_from(sorted(FORMATS)))
def test_no_bytes_make_a_reader_stumble(raw: bytes, ending: str) -> None:
    """Any bytes under any ending are articles or refused."""
    try:
        assert read_document(raw, f"a{ending}", OUTLETS)
    except ReadError as error:
        assert str(error)  # noqa: PT017 - either outcome is right
