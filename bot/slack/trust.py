"""Whose certificates are good: read once for all calls to Slack, for reading them takes tens of milliseconds."""

import ssl
from functools import cache


@cache
def trusted() -> ssl.SSLContext:
    """Return the system's certificates; without this, Slack's SDK reads them again for every call."""
    return ssl.create_default_context()
