"""The network: the only code that opens connections to other people's servers, and never to our own network."""

from bot.fetch.fetcher import Fetched, Fetcher

__all__ = ["Fetched", "Fetcher"]
