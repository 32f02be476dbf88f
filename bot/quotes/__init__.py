"""Who said what in one article: `attribute(article)` returns its quotations, each with state, engine and version."""

from bot.quotes.rules import attribute
from bot.quotes.units import ENGINE, ENGINE_VERSION

__all__ = ["ENGINE", "ENGINE_VERSION", "attribute"]
