"""Who said what in one article: `attribute(article)` returns its quotations, each with state, engine and version.

The rules are loaded when they are first used: an answer needs the marks only, and should not wait for the rest.
"""

from typing import TYPE_CHECKING, Any

from bot.quotes.engine import ENGINE, ENGINE_VERSION

if TYPE_CHECKING:
    from bot.quotes.rules import attribute

__all__ = ["ENGINE", "ENGINE_VERSION", "attribute"]


def __getattr__(name: str) -> Any:
    """Load the rules when `attribute` is asked for (PEP 562)."""
    if name != "attribute":
        raise AttributeError(name)
    from bot.quotes.rules import attribute  # noqa: PLC0415

    return attribute
