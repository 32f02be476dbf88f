"""Where a cluster is: `opensearch://host:9200,host:9200/name` to hosts, index name and settings."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

from bot.errors import StoreError
from bot.models import Model

PORT = 9200
SECURE = "opensearch+https://"
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


class Address(Model):
    """A cluster and the index in it; `shards` and `copies` count only when the index is created."""

    hosts: tuple[tuple[str, int], ...]
    name: str = "whosaid"
    secure: bool = False
    user: str | None = None
    password: str | None = None
    shards: int = 3
    copies: int = 1  # replicas beside each primary, as far as there are nodes for them

    def __str__(self) -> str:
        """Return what to call the cluster in messages: no user, no password."""
        return f"{self.name} at " + ", ".join(f"{host}:{port}" for host, port in self.hosts)


def parse(url: str) -> Address:
    """Return what an address says; `StoreError` says in a sentence what is wrong with it."""
    secure = url.startswith(SECURE)
    split = urlsplit("//" + url.partition("://")[2])
    user, _, hosts = split.netloc.rpartition("@")
    name = split.path.strip("/") or "whosaid"
    if not _NAME.fullmatch(name):
        raise StoreError(f"{name!r} is no name for an index: small letters, digits, - and _ only.")
    given = parse_qs(split.query)
    if unknown := given.keys() - {"shards", "copies"}:
        raise StoreError(f"{min(unknown)!r} is no setting of a cluster; there are shards and copies.")
    options = {key: _number(key, values[-1]) for key, values in given.items()}
    who, _, password = user.partition(":")
    return Address(
        hosts=tuple(_host(host) for host in hosts.split(",")),
        name=name,
        secure=secure,
        user=unquote(who) or None,
        password=unquote(password) or None,
        **options,
    )


def _host(given: str) -> tuple[str, int]:
    host, _, port = given.rpartition(":") if re.search(r":\d*$", given) else (given, "", "")
    if not host:
        raise StoreError("The address names no host; give opensearch://host:9200,host:9200/name.")
    return host, int(port or PORT)


def _number(key: str, value: str) -> int:
    if not re.fullmatch(r"\d{1,3}", value):
        raise StoreError(f"{key} of a cluster is a number, not {value!r}.")
    return int(value)
