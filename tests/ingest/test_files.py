"""The walk over files."""

import os
from pathlib import Path

import pytest

from bot.ingest.files import documents


def test_folders_are_walked_in_order(tmp_path: Path) -> None:
    """Names are relative to the folder, in a stable order, hidden ones left out."""
    for name in ("b/2.txt", "a/1.txt", "c.txt", ".x/9.txt", "b/.y.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("words")
    assert [found.source for found in documents([tmp_path], 100)] == ["c.txt", "a/1.txt", "b/2.txt"]


def test_lines_are_documents(tmp_path: Path) -> None:
    """A file of lines is read line by line; the limit is on a line."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"a": 1}\n\n' + b"x" * 50 + b"\n{}")
    found = list(documents([path], 20))
    assert [(d.source, d.raw.strip(), bool(d.reason)) for d in found] == [
        ("a.jsonl:1", b'{"a": 1}', False),
        ("a.jsonl:3", b"", True),
        ("a.jsonl:4", b"{}", False),
    ]


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """A pipe is not waited for, a dangling link and a locked file are named."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    reasons = {found.source: found.reason for found in documents([tmp_path], 100)}
    assert reasons == {"pipe.txt": "it is not a file", "gone.txt": "there is no such file or folder"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_locked_file_is_refused(tmp_path: Path) -> None:
    """The reason is the permission."""
    path = tmp_path / "locked.txt"
    path.write_text("words")
    path.chmod(0)
    (found,) = documents([path], 100)
    assert found.reason == "there is no permission to read it"
