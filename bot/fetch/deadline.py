"""An end to everything one fetch may wait for: a server that sends a byte now and then never runs into a time-out."""

import contextlib
import socket
import threading
import time
from types import TracebackType
from typing import Any, Self

_CONNECTED = frozenset({"connection.connect_tcp.complete", "connection.start_tls.complete"})


class Deadline:
    """Seconds that the connections of one fetch may take together, pauses between them left out.

    Each connection is opened inside `with`; when the time is over, it is cut, whatever is being waited for.
    """

    def __init__(self, seconds: float) -> None:
        """Start with that much left."""
        self.seconds = seconds
        self.over = False
        self._left = seconds
        self._began = 0.0
        self._socket: socket.socket | None = None
        self._timer = threading.Timer(seconds, self._cut)

    def __enter__(self) -> Self:
        """Let the time run."""
        self._began, self._socket = time.monotonic(), None
        self._timer = threading.Timer(max(self._left, 0.0), self._cut)
        self._timer.daemon = True
        self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Let it stand still."""
        self._timer.cancel()
        self._left -= time.monotonic() - self._began

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Take note of a connection; httpx calls this with all it does (its request extension "trace")."""
        if event in _CONNECTED:
            self._socket = info["return_value"].get_extra_info("socket")
            if self.over:
                self._cut()

    def _cut(self) -> None:
        self.over = True
        if self._socket is not None:
            with contextlib.suppress(OSError):  # closed already
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
