"""Which addresses may be fetched."""

from typing import Any

import pytest

from bot.errors import ReadError
from bot.fetch.addresses import check, is_public


def resolving(*numbers: str) -> Any:
    """Return a resolver that knows every name under these numbers."""

    def resolve(host: str, port: int, **_: object) -> list[tuple[Any, Any, Any, str, tuple[Any, ...]]]:
        if not host:
            raise OSError
        return [(None, None, None, "", (number, port)) for number in numbers]

    return resolve


PRIVATE = [
    "127.0.0.1",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",  # noqa: S104 - an address that must be refused
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fc00::1",
    "fec0::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:db8::1",
]


@pytest.mark.parametrize("number", PRIVATE)
def test_private_numbers_are_not_public(number: str) -> None:
    """Loopback, private, link-local, metadata, shared, reserved, multicast, and each of them wrapped in IPv6."""
    assert not is_public(number)
    with pytest.raises(ReadError, match="public"):
        check("http://news.example/a", frozenset(), resolving(number))


@pytest.mark.parametrize("number", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34"])
def test_public_numbers(number: str) -> None:
    """The number that was checked is the one to connect to."""
    assert is_public(number)
    assert check("https://news.example/a", frozenset(), resolving(number)).number == number


def test_one_private_number_among_public_ones() -> None:
    """A name that also resolves to a private number is refused: it may be the one taken."""
    with pytest.raises(ReadError, match="public"):
        check("http://news.example/", frozenset(), resolving("93.184.216.34", "127.0.0.1"))


@pytest.mark.parametrize(
    "url",
    [
        "ftp://news.example/a",
        "file:///etc/hostname",
        "http://",
        "http:///a",
        "https://user:secret@news.example/",
        "http://news.example:22/",
        "http://news.example:99999/",
        "http://[::1/",
        "gopher://news.example",
        "news.example",
        "",
    ],
)
def test_what_is_no_plain_web_address_is_refused(url: str) -> None:
    """Other schemes, users, odd ports and broken addresses have a reason each."""
    with pytest.raises(ReadError):
        check(url, frozenset(), resolving("93.184.216.34"))


def test_only_the_setting_opens_a_private_host() -> None:
    """Host and port must both be named."""
    allowed = frozenset({"localhost:8000"})
    assert check("http://localhost:8000/a", allowed, resolving("127.0.0.1")).port == 8000
    with pytest.raises(ReadError):
        check("http://localhost:8001/a", allowed, resolving("127.0.0.1"))


@pytest.mark.parametrize("host", ["0x7f.1", "2130706433", "127.1", "localhost", "127.0.0.1.nip.invalid"])
def test_other_spellings_of_the_loopback(host: str) -> None:
    """However the number is written, it is what the resolver makes of it that counts."""
    with pytest.raises(ReadError):
        check(f"http://{host}/", frozenset())
