"""What breaks while a document is read refuses that document, and stops nothing else."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from bot.errors import ReadError, WhosaidError

_LOG = logging.getLogger(__name__)


@contextmanager
def refusing(name: str) -> Iterator[None]:
    """Raise whatever breaks inside, and is no error of ours, as a `ReadError` with its kind; the log has the cause."""
    try:
        yield
    except WhosaidError:
        raise
    except Exception as error:
        _LOG.exception("a reader broke on %s", name)
        raise ReadError(f"it made the reader stumble ({type(error).__name__})") from error
