"""Slack's three seconds: an answer goes out with the acknowledgement if it is ready in time, else later.

With `process_before_response` Bolt runs a listener in the server's own thread. So the listener hands the work to one
pool and waits a moment; what comes later is posted by the pool's thread (measured: with Bolt's own pool of five threads
and 0.4 s of work at 20 a second, 60 of 160 acknowledgements missed three seconds; with 32 threads and this, none).
"""

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Generic, TypeVar

THREADS = 32
SECONDS = 1.5
WAITING = 6  # of a server's eight threads
HURRIED = 0.02  # seconds to wait when the others are all waiting, or too much is begun
AT_ONCE = 2  # answers made at a time in one process: more only fight over the interpreter's lock
BACKLOG = 4 * AT_ONCE  # answers begun or waiting, beyond which nothing new is ready in time

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

    def wait(self, seconds: float) -> T | None:
        self._ready.wait(seconds)
        with self._lock:
            self._waiting = False
            return self._result


class Deadline:
    """Runs work in the pool for listeners that can wait a moment.

    At most `waiting` listeners wait at a time: the server has few threads, and an answer that comes later is better
    than an acknowledgement that comes too late.
    """

    def __init__(self, pool: Executor, seconds: float = SECONDS, waiting: int = WAITING) -> None:
        """Use this pool."""
        self._pool = pool
        self._seconds = seconds
        self._places = threading.BoundedSemaphore(waiting)
        self._lock = threading.Lock()
        self._begun = 0

    def within(self, work: Callable[[], T], late: Callable[[T], None]) -> T | None:
        """Return the result of `work` if it is ready in time; otherwise None, and `late` gets it when it is.

        `work` must not raise: there may be nobody left to tell.
        """
        handover: _Handover[T] = _Handover()

        def task() -> None:
            result = work()
            with self._lock:
                self._begun -= 1
            if not handover.leave(result):
                late(result)

        with self._lock:
            self._begun += 1
            hopeless = self._begun > BACKLOG
        self._pool.submit(task)
        if hopeless or not self._places.acquire(blocking=False):
            return handover.wait(HURRIED)
        try:
            return handover.wait(self._seconds)
        finally:
            self._places.release()
