"""Where the shared material lies, and the mark of tests that need it.

Its text never enters a test: only offsets, names, counts and digests do.
"""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"
needs_shared = pytest.mark.skipif(
    not (SHARED / "seeds").is_dir(), reason="the shared material is not beside the project"
)
