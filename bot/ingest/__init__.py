"""The way in: walk, read, attribute, store, report.

What reads and attributes is loaded when it is first used: who only asks an index should not wait for it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from bot.ingest.embedded import embedded, open_index
from bot.ingest.register import register
from bot.ingest.report import IngestReport, Refused, Understood

if TYPE_CHECKING:
    from bot.ingest.reading import read
    from bot.ingest.run import ingest

__all__ = ["IngestReport", "Refused", "Understood", "embedded", "ingest", "open_index", "read", "register"]

_MODULES = {"read": "reading", "ingest": "run"}


def __getattr__(name: str) -> Any:
    """Load what reads when it is asked for (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module(f"bot.ingest.{_MODULES[name]}"), name)
