"""Cursors: what a later page needs of the first, as one word that only the question it was made for understands."""

import base64
import json
from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import Any, TypeVar

from bot.errors import StoreError

State = TypeVar("State")


def mark_of(what: str) -> str:
    """Return a digest of a question."""
    return blake2b(what.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def write_cursor(mark: str, state: Sequence[Any]) -> str:
    """Return the cursor of a question's next page; `state` holds what JSON can."""
    return base64.urlsafe_b64encode(json.dumps([mark, *state]).encode()).decode()


def read_cursor(cursor: str, mark: str, shape: Callable[..., State]) -> State:
    """Return what a cursor holds, as `shape` takes it; `StoreError` where it is none of this question's."""
    try:
        made_by, *state = json.loads(base64.urlsafe_b64decode(cursor.encode()))
        found = shape(*state)
    except (ValueError, TypeError):
        raise StoreError("That page cannot be found any more; please ask again.") from None
    if made_by != mark:
        raise StoreError("That page belongs to another question; please ask again.")
    return found
