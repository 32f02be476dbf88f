"""The store in one SQLite file, split by subject: connections, rows, writing, reading, vocabulary, counts, ledger.

The store itself is loaded when it is first used: processes that only lay readings out need no database.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.store.sqlite.store import SqliteStore

__all__ = ["SqliteStore"]


def __getattr__(name: str) -> Any:
    """Load the store when it is asked for (PEP 562)."""
    if name != "SqliteStore":
        raise AttributeError(name)
    from bot.store.sqlite.store import SqliteStore  # noqa: PLC0415

    return SqliteStore
