"""Log lines for people (`text`) or for programs (`json`): ids, counts and durations, never what anybody typed."""

import json
import logging
import sys
from datetime import UTC, datetime
from typing import TextIO

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """One JSON object a line: time, level, logger, event, and the record's own extra fields."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line."""
        fields = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
        }
        if record.exc_info and record.exc_info[0]:
            fields["error"] = record.exc_info[0].__qualname__
        return json.dumps(fields | extra(record), ensure_ascii=False, default=str)


class TextLines(logging.Formatter):
    """The same for a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line."""
        more = " ".join(f"{key}={value}" for key, value in extra(record).items())
        return f"{record.levelname.lower()}: {record.getMessage()}{f' ({more})' if more else ''}"


def extra(record: logging.LogRecord) -> dict[str, object]:
    """Return the fields a log call gave beside its words."""
    return {key: value for key, value in vars(record).items() if key not in _STANDARD}


def set_up(form: str, stream: TextIO | None = None) -> None:
    """Send every log line to standard error in this form; other libraries only from WARNING on."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines() if form == "json" else TextLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("bot").setLevel(logging.INFO)
