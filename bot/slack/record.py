"""Writes Slack's payloads as JSON lines, to be replayed: without tokens, links to answer to, and names of people."""

import json
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

REMOVED = frozenset(
    """token response_url trigger_id bot_access_token api_token authed_users user_name username real_name display_name
    name_normalized real_name_normalized email team_domain domain channel_name profile
    response_urls enterprise_name""".split()
)
NAMED = frozenset({"user", "channel", "team", "enterprise"})  # objects whose "name" is somebody's or some place's


class Recorder:
    """A Bolt middleware that appends every payload to a file."""

    def __init__(self, path: Path) -> None:
        """Append to this file."""
        self._path = path
        self._lock = threading.Lock()

    def __call__(self, body: Mapping[str, Any], next_: Callable[[], None]) -> None:
        """Write the payload, then go on."""
        line = json.dumps(cleaned(body), ensure_ascii=False)
        with self._lock, self._path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
        next_()


def cleaned(value: Any, inside: str = "") -> Any:
    """Return a payload without what identifies people or lets one act for them; ids stay, so that threads do."""
    if isinstance(value, list):
        return [cleaned(item, inside) for item in value]
    if not isinstance(value, Mapping):
        return value
    kept = {key: item for key, item in value.items() if key not in REMOVED and not (key == "name" and inside in NAMED)}
    return {key: cleaned(item, key) for key, item in kept.items()}
