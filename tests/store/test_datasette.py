"""The index file opens in Datasette, with search working on articles and quotations."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.slack.stages import store

needs_datasette = pytest.mark.skipif(importlib.util.find_spec("datasette") is None, reason="Datasette is an extra")


@needs_datasette
@pytest.mark.parametrize(("table", "column"), [("articles", "title"), ("quotations", "speaker")])
def test_search_in_datasette(tmp_path: Path, table: str, column: str) -> None:
    """A search for a word of the article finds its row in both tables."""
    store(tmp_path).archive.close()
    path = f"/index/{table}.json?_search=bridge&_shape=array"
    found = subprocess.run(
        [sys.executable, "-m", "datasette", str(tmp_path / "index.db"), "--get", path],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    rows = json.loads(found.stdout)
    assert rows
    assert all(row[column] for row in rows)
