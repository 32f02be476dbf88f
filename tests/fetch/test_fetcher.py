"""One request in, one document out."""

import gzip
import time
import zlib
from collections.abc import Iterator
from typing import Any

import pytest

from bot.errors import ReadError
from bot.fetch import Fetcher
from tests.fetch.site import Page, Site, dripping, running

HTML = (("Content-Type", "text/html; charset=utf-8"),)


@pytest.fixture
def site() -> Iterator[Site]:
    """A server with one page."""
    with running({"/a": Page(b"<p>words</p>")}) as found:
        yield found


@pytest.fixture
def waited() -> list[float]:
    """The pauses that were made, in seconds."""
    return []


@pytest.fixture
def fetcher(site: Site, waited: list[float]) -> Iterator[Fetcher]:
    """A fetcher that may ask the test's server and does not really sleep."""
    found = Fetcher(max_bytes=1000, allowed=frozenset({site.host}), pause=0, sleep=waited.append)
    yield found
    found.close()


def test_a_page_comes_with_its_address_and_format(site: Site, fetcher: Fetcher) -> None:
    """The content type tells the format; the agent says who asks."""
    found = fetcher.get(site.url("/a#part"))
    assert (found.raw, found.ending) == (b"<p>words</p>", ".html")
    assert site.asked[-1][0] == "/a"
    assert site.asked[-1][1]["user-agent"].startswith("whosaid-bot/")
    assert site.asked[-1][1]["host"] == site.host


def test_nothing_private_without_the_setting(site: Site) -> None:
    """The loopback is refused, and no request is made."""
    with pytest.raises(ReadError, match=r"port|public"):
        Fetcher(max_bytes=1000).get(site.url("/a"))
    assert site.asked == []


@pytest.mark.parametrize(
    "target",
    ["http://169.254.169.254/latest/meta-data/", "http://127.0.0.1:80/", "file:///etc/hostname", "http://10.0.0.1/"],
)
def test_a_redirect_to_a_private_address_is_refused(site: Site, fetcher: Fetcher, target: str) -> None:
    """Every hop is checked like the first."""
    site.pages["/r"] = Page(b"", 302, (("Location", target),))
    with pytest.raises(ReadError, match=r"public|begins with"):
        fetcher.get(site.url("/r"))


def test_a_name_that_changes_its_number_is_not_followed(site: Site) -> None:
    """The number that was checked is the one connected to, whatever the name resolves to a moment later."""
    answers = iter(["93.184.216.34"] * 1 + ["127.0.0.1"] * 9)

    def resolve(_: str, port: int, **__: object) -> list[tuple[Any, Any, Any, str, tuple[Any, ...]]]:
        return [(None, None, None, "", (next(answers), port))]

    with pytest.raises(ReadError, match=r"public|robots"):
        Fetcher(max_bytes=1000, resolve=resolve, pause=0, sleep=lambda _: None).get("http://news.example/a")
    assert site.asked == []


def test_redirects_are_followed_and_counted(site: Site, fetcher: Fetcher) -> None:
    """The last address is the document's; a ring of redirects ends."""
    site.pages["/r"] = Page(b"", 301, (("Location", "/a"),))
    site.pages["/ring"] = Page(b"", 302, (("Location", "/ring"),))
    assert fetcher.get(site.url("/r")).url == site.url("/a")
    with pytest.raises(ReadError, match="redirects more than 5 times"):
        fetcher.get(site.url("/ring"))


def test_sizes_are_limited(site: Site, fetcher: Fetcher) -> None:
    """A large body, and a small one that unpacks to a large one, stop at the limit."""
    site.pages["/large"] = Page(b"x" * 1001)
    site.pages["/bomb"] = Page(gzip.compress(b"\0" * 500_000), headers=(*HTML, ("Content-Encoding", "gzip")))
    with pytest.raises(ReadError, match="larger than 1,000 bytes"):
        fetcher.get(site.url("/large"))
    with pytest.raises(ReadError, match="unpacks to more than 1,000 bytes"):
        fetcher.get(site.url("/bomb"))


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(b"words")),
        ("deflate", zlib.compress(b"words")),
        ("deflate", zlib.compress(b"words")[2:-4]),
    ],
)
def test_compressed_pages_are_unpacked(site: Site, fetcher: Fetcher, encoding: str, packed: bytes) -> None:
    """Both things that servers call deflate, and gzip."""
    site.pages["/z"] = Page(packed, headers=(*HTML, ("Content-Encoding", encoding)))
    assert fetcher.get(site.url("/z")).raw == b"words"


@pytest.mark.parametrize(("encoding", "reason"), [("br", "not read"), ("gzip", "broken")])
def test_other_compression_is_refused(site: Site, fetcher: Fetcher, encoding: str, reason: str) -> None:
    """What was not asked for is not guessed at."""
    site.pages["/z"] = Page(b"words", headers=(*HTML, ("Content-Encoding", encoding)))
    with pytest.raises(ReadError, match=reason):
        fetcher.get(site.url("/z"))


def test_robots_are_obeyed(site: Site, fetcher: Fetcher) -> None:
    """A forbidden address is refused and not asked for; robots.txt is asked for once."""
    site.pages["/robots.txt"] = Page(b"User-agent: *\nDisallow: /private\nCrawl-delay: 7")
    site.pages["/private/a"] = Page(b"<p>words</p>")
    fetcher.get(site.url("/a"))
    with pytest.raises(ReadError, match="robots"):
        fetcher.get(site.url("/private/a"))
    assert [path for path, _ in site.asked] == ["/robots.txt", "/a"]


def test_robots_that_fail_forbid(site: Site, fetcher: Fetcher) -> None:
    """A server that cannot say what it allows is left alone."""
    site.pages["/robots.txt"] = Page(b"", 500)
    with pytest.raises(ReadError, match="robots"):
        fetcher.get(site.url("/a"))


def test_a_host_is_asked_slowly(site: Site, fetcher: Fetcher, waited: list[float]) -> None:
    """Between two requests to one host lies the pause its robots.txt asks for."""
    site.pages["/robots.txt"] = Page(b"User-agent: *\nCrawl-delay: 7")
    fetcher.get(site.url("/a"))
    fetcher.get(site.url("/a"))
    assert [round(seconds) for seconds in waited] == [7]


def test_a_busy_server_is_asked_again_later(site: Site, fetcher: Fetcher, waited: list[float]) -> None:
    """As late as it says, else twice as late each time; the third answer counts."""
    site.pages["/busy"] = Page(b"", 503, (("Retry-After", "9"),))
    with pytest.raises(ReadError, match="answers 503"):
        fetcher.get(site.url("/busy"))
    assert site.paths() == ["/busy"] * 3
    assert waited == [9.0, 9.0]


def test_what_has_not_changed_is_not_sent(site: Site, fetcher: Fetcher) -> None:
    """The tag of the last time goes along, and the answer is that nothing changed."""
    site.pages["/f"] = Page(b"<rss/>", headers=(("Content-Type", "application/rss+xml"), ("ETag", '"7"')))
    first = fetcher.get(site.url("/f"))
    assert (first.etag, first.ending) == ('"7"', ".xml")
    assert fetcher.get(site.url("/f"), etag=first.etag).unchanged


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (Page(b"", 404), "answers 404"),
        (Page(b"x", headers=(("Content-Type", "image/png"),)), "image/png, not an article"),
    ],
)
def test_errors_and_pictures_are_refused(site: Site, fetcher: Fetcher, page: Page, reason: str) -> None:
    """The reason is the server's answer or the kind of document."""
    site.pages["/x"] = page
    with pytest.raises(ReadError, match=reason):
        fetcher.get(site.url("/x"))


def test_a_dead_server_is_said_to_be(site: Site, fetcher: Fetcher) -> None:
    """Nobody listens: robots.txt cannot be read, and nothing is fetched."""
    site.server.shutdown()
    site.server.server_close()
    with pytest.raises(ReadError, match=r"robots|connection"):
        fetcher.get(site.url("/a"))


@pytest.mark.parametrize(
    "start",
    [b"", b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\n"],
    ids=repr,
)
def test_a_server_that_drips_is_left(start: bytes) -> None:
    """Whether headers or body come byte by byte, each in time, the whole takes no longer than it may."""
    with dripping(start, pause=0.02) as host:
        fetcher = Fetcher(max_bytes=10_000, allowed=frozenset({host}), pause=0, longest=0.5)
        began = time.monotonic()
        with pytest.raises(ReadError, match=r"longer than 0\.5 seconds"):
            fetcher.get(f"http://{host}/a")
        assert time.monotonic() - began < 5
        fetcher.close()
