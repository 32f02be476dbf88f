"""Who said what in one article: `attribute(article)` returns its quotations, each with state, engine and version.

`find_units` is the same for a bare text, without the models. The rules are loaded when they are first used: an answer
needs the marks only, and should not wait for the rest.
"""

from typing import TYPE_CHECKING, Any

from bot.quotes.engine import ENGINE, ENGINE_VERSION

if TYPE_CHECKING:
    from bot.quotes.quotations import attribute
    from bot.quotes.rules import find_units

__all__ = ["ENGINE", "ENGINE_VERSION", "attribute", "find_units"]


def __getattr__(name: str) -> Any:
    """Load the rules when one of their two doors is asked for (PEP 562)."""
    if name == "attribute":
        from bot.quotes.quotations import attribute  # noqa: PLC0415

        return attribute
    if name == "find_units":
        from bot.quotes.rules import find_units  # noqa: PLC0415

        return find_units
    raise AttributeError(name)
