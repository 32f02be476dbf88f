"""How property tests run (no clock, in the one check the same examples every time), and that no broken rule passes."""

import logging
import os

from hypothesis import settings

settings.register_profile("default", deadline=None)
settings.register_profile("check", deadline=None, derandomize=True)
settings.load_profile("check" if os.environ.get("CI") else "default")


class _Loud(logging.Handler):
    """Fails the test in which a rule of attribution breaks; outside of tests the text would stay unattributed."""

    def emit(self, record: logging.LogRecord) -> None:
        raise AssertionError(record.getMessage())


logging.getLogger("bot.quotes.rules").addHandler(_Loud())
