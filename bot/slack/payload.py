"""What every payload of Slack has, wherever Slack puts it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Body = Mapping[str, Any]


@dataclass(frozen=True)
class Asker:
    """Who asks, and where."""

    team: str
    user: str
    channel: str


def asker_of(body: Body) -> Asker:
    """Return who acts, and where, from any of Slack's payloads; a missing part is empty."""
    container = body.get("container") or {}
    return Asker(_id(body, "team"), _id(body, "user"), _id(body, "channel") or str(container.get("channel_id") or ""))


def value_of(body: Body) -> str:
    """Return what a clicked button carries, or the option chosen; empty where there is neither."""
    action = (body.get("actions") or [{}])[0]
    chosen = action.get("selected_option") or {}
    return str(action.get("value") or chosen.get("value") or "")


def _id(body: Body, what: str) -> str:
    flat = body.get(f"{what}_id")
    nested = body.get(what)
    found = flat or (nested.get("id") if isinstance(nested, Mapping) else nested)
    if not found and what == "team" and isinstance(body.get("user"), Mapping):
        found = body["user"].get("team_id")
    return str(found or "")
