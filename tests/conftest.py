"""How property tests run (no clock, in the check the same examples every time), and that nothing broken passes."""

import logging
import os

from hypothesis import settings

settings.register_profile("default", deadline=None)
settings.register_profile("check", deadline=None, derandomize=True)
settings.load_profile("check" if os.environ.get("CI") else "default")


class _Loud(logging.Handler):
    """Fails the test in which a rule or a reader breaks; outside of tests the run would go on without it."""

    def emit(self, record: logging.LogRecord) -> None:
        raise AssertionError(record.getMessage())


for broken in ("bot.quotes.rules", "bot.relays.attach", "bot.formats.guard"):
    logging.getLogger(broken).addHandler(_Loud())
