"""Which addresses may be fetched: public ones only, decided on the numbers that a name resolves to."""

import ipaddress
import socket
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple
from urllib.parse import SplitResult, urlsplit

from bot.errors import ReadError

PORTS = frozenset({80, 443, 8080, 8443})
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
Resolve = Callable[..., list[tuple[Any, Any, Any, str, tuple[Any, ...]]]]


class Target(NamedTuple):
    """A checked address: connect to `number`, ask for `host`."""

    url: str
    scheme: str
    host: str
    port: int
    number: str


def check(url: str, allowed: frozenset[str], resolve: Resolve = socket.getaddrinfo) -> Target:
    """Return where to connect for a web address; a `ReadError` says why it is not fetched.

    `allowed` are `host:port` pairs that may lie outside the public network.
    """
    parts = _parts(url)
    host, port = (parts.hostname or "").rstrip("."), parts.port or (443 if parts.scheme == "https" else 80)
    local = f"{host}:{port}" in allowed
    if not local and port not in PORTS:
        raise ReadError(f"port {port} is not fetched")
    try:
        found = resolve(
            host.encode("idna").decode("ascii") if not host.isascii() else host, port, type=socket.SOCK_STREAM
        )
    except (OSError, UnicodeError) as error:
        raise ReadError(f"the host {host} is not known") from error
    numbers = [str(entry[4][0]).partition("%")[0] for entry in found]
    if not numbers or not (local or all(map(is_public, numbers))):
        raise ReadError(f"the host {host} is not on the public network")
    return Target(url, parts.scheme, host, port, _preferred(numbers))


def is_public(number: str) -> bool:
    """Tell whether an IP address is one of the public network, also where it wraps another one."""
    address = ipaddress.ip_address(number)
    if isinstance(address, ipaddress.IPv6Address):
        wrapped = address.ipv4_mapped or address.sixtofour or (address.teredo and address.teredo[1])
        if address in _NAT64:
            wrapped = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if wrapped:
            return is_public(str(wrapped))
        if address.is_site_local:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _parts(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError as error:
        raise ReadError("it is not a web address") from error
    if parts.scheme not in {"http", "https"} or not parts.hostname or port == 0:
        raise ReadError("it is not a web address that begins with http:// or https://")
    if parts.username is not None or parts.password is not None:
        raise ReadError("addresses with a user name are not fetched")
    return parts


def _preferred(numbers: Iterable[str]) -> str:
    """Return the first IPv4 address, else the first: more machines can reach it."""
    listed = list(numbers)
    return next((number for number in listed if ":" not in number), listed[0])
