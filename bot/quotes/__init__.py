"""Who said what in one article: `attribute(article)` returns its quotations, each with state, engine and version."""

from bot.quotes.rules import ENGINE, ENGINE_VERSION, attribute

__all__ = ["ENGINE", "ENGINE_VERSION", "attribute"]
