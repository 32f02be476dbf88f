"""The way in: walk, read, attribute, store, report."""

from bot.ingest.embedded import embedded, open_index
from bot.ingest.reading import read
from bot.ingest.register import register
from bot.ingest.report import IngestReport, Refused, Understood
from bot.ingest.run import ingest

__all__ = ["IngestReport", "Refused", "Understood", "embedded", "ingest", "open_index", "read", "register"]
