"""Slack's three seconds: an answer goes out with the acknowledgement if it is ready in time, else later.

With `process_before_response` Bolt runs a listener in the server's own thread. So the listener hands the work to one
pool and waits a moment; what comes later is posted by the pool's thread (measured: with Bolt's own pool of five threads
and 0.4 s of work at 20 a second, 60 of 160 acknowledgements missed three seconds; with 32 threads and this, none).
"""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Generic, TypeVar

THREADS = 32
SECONDS = 1.5  # for a person who asks alone
BUSY = 0.06  # seconds to wait while others are asking too: their acknowledgements need the server's threads
STEP = 0.03  # seconds between two looks whether others ask by now
AT_ONCE = 1  # answer made at a time in one process: two fight over the interpreter's lock, and with acknowledgements

T = TypeVar("T")


class _Handover(Generic[T]):
    """Where a result is left: either the waiting listener gets it, or the late way does, never both."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ready = threading.Event()
        self._waiting = True
        self._result: T | None = None

    def leave(self, result: T) -> bool:
        """Leave a result; false when nobody waits for it any more."""
        with self._lock:
            if not self._waiting:
                return False
            self._result = result
            self._ready.set()
            return True

    def ready(self, seconds: float) -> bool:
        """Wait for the result; true when it is there."""
        return self._ready.wait(seconds)

    def result(self) -> T | None:
        """Return the result if it is there; from now on the late way gets it."""
        with self._lock:
            self._waiting = False
            return self._result


class Deadline:
    """Runs work in the pool for listeners that can wait a moment.

    Who asks alone is given the answer with the acknowledgement, if it takes `seconds` or less. While others ask too,
    nobody waits longer than `busy`: an answer that comes later is better than an acknowledgement that comes too late.
    """

    def __init__(self, pool: Executor, seconds: float = SECONDS, busy: float = BUSY) -> None:
        """Use this pool."""
        self._pool = pool
        self._seconds = seconds
        self._busy = busy
        self._lock = threading.Lock()
        self._begun = 0

    def within(self, work: Callable[[], T], late: Callable[[T], None]) -> T | None:
        """Return the result of `work` if it is ready in time; otherwise None, and `late` gets it when it is.

        `work` must not raise: there may be nobody left to tell.
        """
        handover: _Handover[T] = _Handover()

        def task() -> None:
            result = work()
            self._count(-1)
            if not handover.leave(result):
                late(result)

        ahead = self._count(1) - 1
        self._pool.submit(task)
        if ahead < AT_ONCE * 2:  # else nothing of it is ready in time
            self._wait(handover)
        return handover.result()

    def _count(self, change: int) -> int:
        with self._lock:
            self._begun += change
            return self._begun

    def _wait(self, handover: _Handover[T]) -> None:
        began = time.monotonic()
        limit = min(self._busy, self._seconds)
        while not handover.ready(limit):
            waited = time.monotonic() - began
            if waited >= self._seconds or (waited >= self._busy and self._begun > 1):
                return
            limit = min(STEP, self._seconds - waited)
