"""Manners towards other people's servers: robots.txt, a pause between two requests to one host."""

import time
from collections.abc import Callable
from urllib.parse import urlsplit

from protego import Protego

from bot.errors import ReadError

PAUSE = 1.0  # seconds between two requests to one host
_LONGEST_PAUSE = 30.0  # seconds that a robots.txt may ask for


class Manners:
    """What is known of each host; `get_robots` returns the status and text of a robots.txt."""

    def __init__(
        self,
        agent: str,
        get_robots: Callable[[str], tuple[int, str]],
        *,
        pause: float = PAUSE,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Keep the pause, in seconds, and the clock to measure it by."""
        self._agent, self._get_robots = agent, get_robots
        self._pause, self._clock, self._sleep = pause, clock, sleep
        self._robots: dict[str, Protego | None] = {}
        self._last: dict[str, float] = {}

    def check(self, url: str) -> None:
        """Raise a `ReadError` where the host's robots.txt forbids this address; one that fails (5xx) forbids all."""
        rules = self._rules(url)
        if rules is None:
            raise ReadError("its server cannot be reached or cannot say what it allows (robots.txt)")
        if not rules.can_fetch(url, self._agent):
            raise ReadError("its robots.txt does not allow it")

    def wait(self, url: str) -> None:
        """Sleep until the host may be asked again."""
        host = urlsplit(url).netloc
        last = self._last.get(host)
        if last is not None:
            asked = self._robots.get(_origin(url))
            delay = float((asked.crawl_delay(self._agent) if asked else None) or 0)
            left = max(self._pause, min(delay, _LONGEST_PAUSE)) - (self._clock() - last)
            if left > 0:
                self._sleep(left)
        self._last[host] = self._clock()

    def _rules(self, url: str) -> Protego | None:
        origin = _origin(url)
        if origin not in self._robots:
            status, text = self._get_robots(f"{origin}/robots.txt")
            server_error, missing = 500, 400
            rules = Protego.parse(text if status < missing else "")
            self._robots[origin] = None if status >= server_error else rules
        return self._robots[origin]


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
