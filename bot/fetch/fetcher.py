"""One request in, one document out: checked at every hop, bounded in size, time and redirects."""

import socket
import time
import zlib
from collections.abc import Callable
from urllib.parse import urljoin

import httpx

from bot import __version__
from bot.errors import ReadError
from bot.fetch.addresses import Resolve, Target, check
from bot.fetch.deadline import Deadline
from bot.fetch.manners import PAUSE, Manners
from bot.models import Model

AGENT = f"whosaid-bot/{__version__} (news index; reads robots.txt)"
_HOPS = 5
_TRIES = 3
LONGEST = 30.0  # seconds of waiting for one document: redirects and further tries count, pauses do not
_LONGEST_WAIT = 60.0  # seconds that a server may ask us to wait
_BUSY = frozenset({429, 502, 503, 504})
_MOVED = frozenset({301, 302, 303, 307, 308})
_NOT_MODIFIED, _OK, _MISSING = 304, 200, 400
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/json": ".json",
    "application/feed+json": ".json",
    "text/csv": ".csv",
    "text/plain": ".txt",
    "text/markdown": ".md",
}


class Fetched(Model):
    """A document as it came: `url` is where it was found at last. `raw` is empty where nothing changed."""

    url: str
    raw: bytes = b""
    ending: str = ".html"
    etag: str | None = None
    modified: str | None = None
    unchanged: bool = False


class Fetcher:
    """Fetches documents politely. `allowed` are `host:port` pairs outside the public network that may be fetched."""

    def __init__(
        self,
        *,
        max_bytes: int,
        allowed: frozenset[str] = frozenset(),
        pause: float = PAUSE,
        resolve: Resolve = socket.getaddrinfo,
        sleep: Callable[[float], None] = time.sleep,
        longest: float = LONGEST,
    ) -> None:
        """Open nothing yet; `pause` is in seconds between two requests to one host, `longest` for one document."""
        self._longest = longest
        self._max_bytes, self._allowed, self._resolve, self._sleep = max_bytes, allowed, resolve, sleep
        self._manners = Manners(AGENT, self._robots, pause=pause, sleep=sleep)
        # a connection is never used twice: the next name behind the same number may be another server
        limits = httpx.Limits(max_keepalive_connections=0)
        self._client = httpx.Client(
            trust_env=False, follow_redirects=False, limits=limits, timeout=httpx.Timeout(10.0, connect=5.0)
        )

    def get(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
        """Fetch a document; a `ReadError` is the reason why not. `etag` and `modified` are those of the last time."""
        headers = {"If-None-Match": etag, "If-Modified-Since": modified}
        asked = {name: value for name, value in headers.items() if value}
        deadline = Deadline(self._longest)
        for hop in range(_HOPS + 1):
            check(url, self._allowed, self._resolve)  # before robots.txt: a refusal says the true reason
            self._manners.check(url)
            response, raw = self._patiently(url, asked, deadline)
            if response.status_code not in _MOVED or "location" not in response.headers:
                return self._fetched(url, response, raw)
            if hop < _HOPS:
                url = urljoin(url, response.headers["location"])
        raise ReadError(f"it redirects more than {_HOPS} times")

    def close(self) -> None:
        """Release the connections."""
        self._client.close()

    def _patiently(self, url: str, headers: dict[str, str], deadline: Deadline) -> tuple[httpx.Response, bytes]:
        """Ask again, later each time, where the server is busy or the connection breaks."""
        for attempt in range(_TRIES):
            self._manners.wait(url)
            last = attempt == _TRIES - 1
            try:
                response, raw = self._once(url, headers, deadline)
            except httpx.HTTPError as error:
                if last:
                    raise ReadError(f"it could not be fetched: {_why(error)}") from error
                self._sleep(2.0**attempt)
                continue
            if response.status_code not in _BUSY or last:
                return response, raw
            self._sleep(_asked_to_wait(response, 2.0**attempt))
        raise AssertionError  # the last attempt returns or raises

    def _once(self, url: str, headers: dict[str, str], deadline: Deadline) -> tuple[httpx.Response, bytes]:
        target = check(url, self._allowed, self._resolve)
        request = self._client.build_request(
            "GET",
            httpx.URL(url).copy_with(host=target.number, fragment=None),
            headers={"Host": _host_header(target), "User-Agent": AGENT, "Accept-Encoding": "gzip, deflate", **headers},
            # the connection goes to the number that was checked, the certificate must be the name's
            extensions={"sni_hostname": target.host, "trace": deadline.trace},
        )
        try:
            with deadline:
                received = self._received(request)
        except httpx.HTTPError:
            if not deadline.over:
                raise
        if deadline.over:  # a body without a length ends like a whole one where the connection is cut
            raise ReadError(f"it takes longer than {deadline.seconds:g} seconds")
        return received

    def _received(self, request: httpx.Request) -> tuple[httpx.Response, bytes]:
        response = self._client.send(request, stream=True)
        try:
            raw = bytearray()
            for chunk in response.iter_raw():
                raw += chunk
                if len(raw) > self._max_bytes:
                    raise ReadError(f"it is larger than {self._max_bytes:,} bytes (WHOSAID_MAX_BYTES)")
        finally:
            response.close()
        return response, bytes(raw)

    def _fetched(self, url: str, response: httpx.Response, raw: bytes) -> Fetched:
        if response.status_code == _NOT_MODIFIED:
            return Fetched(url=url, unchanged=True)
        if not _OK <= response.status_code < _MISSING:
            raise ReadError(f"the server answers {response.status_code}")
        kind = response.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
        if kind not in _ENDINGS:
            raise ReadError(f"it is {kind}, not an article")
        return Fetched(
            url=url,
            raw=self._unpacked(response.headers.get("content-encoding", ""), raw),
            ending=_ENDINGS[kind],
            etag=response.headers.get("etag"),
            modified=response.headers.get("last-modified"),
        )

    def _unpacked(self, encoding: str, raw: bytes) -> bytes:
        """Unpack a compressed document, but never more of it than the limit."""
        if encoding.strip().lower() in {"", "identity"}:
            return raw
        if encoding.strip().lower() not in {"gzip", "x-gzip", "deflate"}:
            raise ReadError(f"it is compressed in a way that is not read ({encoding})")
        for bits in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):  # servers call two things "deflate"
            try:
                unpacked = zlib.decompressobj(bits).decompress(raw, self._max_bytes + 1)
            except zlib.error:
                continue
            if len(unpacked) > self._max_bytes:
                raise ReadError(f"it unpacks to more than {self._max_bytes:,} bytes (WHOSAID_MAX_BYTES)")
            return unpacked
        raise ReadError("its compression is broken")

    def _robots(self, url: str) -> tuple[int, str]:
        """Return status and text of a robots.txt; one that cannot be reached forbids, as the standard says."""
        try:
            deadline = Deadline(self._longest)
            response, raw = self._once(url, {}, deadline)
            if response.status_code in _MOVED and "location" in response.headers:
                response, raw = self._once(urljoin(url, response.headers["location"]), {}, deadline)
            text = self._unpacked(response.headers.get("content-encoding", ""), raw) if raw else b""
        except (httpx.HTTPError, ReadError):
            return 503, ""
        return response.status_code, text.decode("utf-8", "replace")


def _host_header(target: Target) -> str:
    host = f"[{target.host}]" if ":" in target.host else target.host
    usual = 443 if target.scheme == "https" else 80
    return host if target.port == usual else f"{host}:{target.port}"


def _asked_to_wait(response: httpx.Response, otherwise: float) -> float:
    asked = response.headers.get("retry-after", "")
    return min(float(asked), _LONGEST_WAIT) if asked.isdigit() else otherwise


def _why(error: httpx.HTTPError) -> str:
    if isinstance(error, httpx.TimeoutException):
        return "the server takes too long"
    if isinstance(error, httpx.ConnectError):
        return "there is no connection to the server"
    return "the connection broke"
