"""Web addresses of one page are one address."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"utm_.*|fbclid|gclid|dclid|mc_[ce]id|cmpid|ocid|at_.*|ref|ref_src|smid|share|igshid", re.IGNORECASE
)


def canonical(address: str) -> str:
    """Return the address by which copies of a page are known: no scheme, `www.`, fragment, tracking, closing slash."""
    try:
        parts = urlsplit(address.strip() if "//" in address else f"//{address.strip()}")
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return address.strip()
    kept = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(k)]
    return urlunsplit(("", host + port, parts.path.rstrip("/"), urlencode(sorted(kept)), "")).removeprefix("//")
