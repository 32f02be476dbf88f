"""Cursors: what a later page needs of the first, as one word that only the question it was made for understands."""

import base64
import json
from hashlib import blake2b
from typing import Any, NamedTuple

from bot.errors import StoreError


class Marked(NamedTuple):
    """What later pages need of the first; `last` is the last place shown, of ranked ones how many were."""

    total: int
    at_least: bool
    since: int
    as_of: int
    last: Any


def mark_of(what: str) -> str:
    """Return a digest of a question."""
    return blake2b(what.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def write_cursor(mark: str, state: Marked) -> str:
    """Return the cursor of a question's next page."""
    return base64.urlsafe_b64encode(json.dumps([mark, *state]).encode()).decode()


def read_cursor(cursor: str, mark: str) -> Marked:
    """Return what a cursor holds; `StoreError` where it is none of this question's."""
    try:
        made_by, *state = json.loads(base64.urlsafe_b64decode(cursor.encode()))
        marked = Marked(*state)
    except (ValueError, TypeError):
        raise StoreError("That page cannot be found any more; please ask again.") from None
    if made_by != mark:
        raise StoreError("That page belongs to another question; please ask again.")
    return marked
