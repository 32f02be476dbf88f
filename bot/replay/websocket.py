"""The server's half of a web socket (RFC 6455), as much of it as Socket Mode uses: text, ping, pong, close."""

import base64
import hashlib
import socket
import struct
import threading
from collections.abc import Callable

_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, section 1.3
_TEXT, _CLOSE, _PING, _PONG = 1, 8, 9, 10
_SHORT, _LONG = 126, 127


class Line:
    """One client's connection."""

    def __init__(self, connection: socket.socket) -> None:
        """Use a connection whose handshake is done."""
        self._connection = connection
        self._lock = threading.Lock()

    def send(self, text: str) -> None:
        """Send a text."""
        self._frame(_TEXT, text.encode())

    def close(self) -> None:
        """Say goodbye, and hang up; twice is once."""
        if self._connection.fileno() < 0:
            return
        try:
            self._frame(_CLOSE, b"")
            self._connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # the other side was faster
        finally:
            self._connection.close()

    def _frame(self, kind: int, data: bytes) -> None:
        size = len(data)
        if size < _SHORT:
            head = struct.pack("!BB", 0x80 | kind, size)
        elif size < 1 << 16:
            head = struct.pack("!BBH", 0x80 | kind, _SHORT, size)
        else:
            head = struct.pack("!BBQ", 0x80 | kind, _LONG, size)
        with self._lock:
            self._connection.sendall(head + data)

    def read(self) -> str | None:
        """Return the next text, None when the other side is gone; pings are answered on the way."""
        parts: list[bytes] = []
        while True:
            try:
                last, kind, data = self._next()
            except (OSError, EOFError):
                return None
            if kind == _CLOSE:
                return None
            if kind == _PING:
                self._frame(_PONG, data)
            elif kind != _PONG:
                parts.append(data)
                if last:
                    return b"".join(parts).decode()

    def _next(self) -> tuple[bool, int, bytes]:
        first, second = self._exactly(2)
        size = second & 0x7F
        if size == _SHORT:
            (size,) = struct.unpack("!H", self._exactly(2))
        elif size == _LONG:
            (size,) = struct.unpack("!Q", self._exactly(8))
        mask = self._exactly(4) if second & 0x80 else b"\0\0\0\0"
        data = self._exactly(size)
        return bool(first & 0x80), first & 0x0F, bytes(byte ^ mask[at % 4] for at, byte in enumerate(data))

    def _exactly(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            more = self._connection.recv(size - len(data))
            if not more:
                raise EOFError
            data += more
        return data


class Listener:
    """Accepts web sockets on a loopback port and hands each to `talk` in a thread of its own."""

    def __init__(self, talk: Callable[[Line], None]) -> None:
        """Begin to listen."""
        self._talk = talk
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"ws://127.0.0.1:{self._socket.getsockname()[1]}/link"
        threading.Thread(target=self._accept, name="web socket", daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        self._socket.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:  # closed
                return
            threading.Thread(target=self._greet, args=(connection,), daemon=True).start()

    def _greet(self, connection: socket.socket) -> None:
        request = b""
        while b"\r\n\r\n" not in request:
            more = connection.recv(4096)
            if not more:
                return
            request += more
        lines = request.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        digest = hashlib.sha1((headers["sec-websocket-key"] + _GUID).encode()).digest()  # noqa: S324 - as the RFC says
        accept = base64.b64encode(digest).decode()
        connection.sendall(
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode()
        )
        self._talk(Line(connection))
