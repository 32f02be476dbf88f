"""A small web server on the loopback for tests: pages by path, each a status, headers and a body."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple


class Page(NamedTuple):
    """What the server answers at one path."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "text/html"),)


class Site:
    """A running server: `pages` may be changed while it runs, `asked` lists the requests it had."""

    def __init__(self, pages: dict[str, Page]) -> None:
        """Serve these pages; what is missing answers 404."""
        self.pages = pages
        self.asked: list[tuple[str, dict[str, str]]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
                page = site.pages.get(self.path, Page(b"", 404))
                etag = dict(page.headers).get("ETag")
                if etag and self.headers.get("If-None-Match") == etag:
                    page = Page(b"", 304)
                self.send_response(page.status)
                for name, value in page.headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(page.body)))
                self.end_headers()
                self.wfile.write(page.body)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.host = f"127.0.0.1:{self.server.server_port}"

    def url(self, path: str) -> str:
        """Return the address of a path."""
        return f"http://{self.host}{path}"

    def paths(self) -> list[str]:
        """Return the paths that were asked for, without robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


@contextmanager
def running(pages: dict[str, Page]) -> Iterator[Site]:
    """Run a server while the block lasts."""
    site = Site(pages)
    thread = threading.Thread(target=site.server.serve_forever, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.server.shutdown()
        site.server.server_close()
        thread.join()


@contextmanager
def dripping(start: bytes, pause: float) -> Iterator[str]:
    """Run a server that answers `start` and then a byte every `pause` seconds, for ever; give its host and port.

    It has no robots.txt.
    """
    listening, ended = socket.create_server(("127.0.0.1", 0)), threading.Event()

    def serve() -> None:
        while not ended.is_set():
            with contextlib.suppress(OSError):
                asking, _ = listening.accept()
                with asking:
                    if b"/robots.txt" in asking.recv(4096):
                        asking.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                        continue
                    asking.sendall(start)
                    while not ended.wait(pause):
                        asking.sendall(b"a")

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"127.0.0.1:{listening.getsockname()[1]}"
    finally:
        ended.set()
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
