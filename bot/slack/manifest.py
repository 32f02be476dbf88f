"""The app manifest: what Slack has to know of this app, with the least it has to allow. Pure.

Schema: docs.slack.dev/reference/app-manifest. `should_escape` stays off: the text of a command comes as typed.
"""

from typing import Any

SCOPES = ("app_mentions:read", "chat:write", "commands", "im:history", "users:read")  # users:read tells guests apart
FOLLOW_UP_SCOPES = ("channels:history", "groups:history")  # to hear a thread go on without a new mention
EVENTS = ("app_home_opened", "app_mention", "message.im")
FOLLOW_UP_EVENTS = ("message.channels", "message.groups")
COMMANDS = (
    ("/who-said", "Who really said it, in which outlet, when", 'Oreshnik | "final stage" | Lavrov after:2025-10'),
    ("/sources", "Which articles have it, and whom they have it from", "treaty outlet:BBC"),
    ("/quotes", "Gaps of the index, and help", "gaps | help"),
)
SHORTCUTS = (
    ("Check this quote", "check_quote", "Who said these words, in which outlet"),
    ("Find sources", "find_sources", "Which articles have what this message says"),
)
PLACE = "https://YOUR-HOST.example/slack/events"


def manifest(*, socket: bool, url: str | None = None, follow_ups: bool = False) -> dict[str, Any]:
    """Return the manifest for Socket Mode, or for HTTP at `url` (the address of `/slack/events`)."""
    place = {} if socket else {"request_url": url or PLACE}
    events = sorted((*EVENTS, *(FOLLOW_UP_EVENTS if follow_ups else ())))
    return {
        "_metadata": {"major_version": 1, "minor_version": 1},
        "display_information": {
            "name": "Who Said",
            "description": "Who really said it, in which outlet, when, and from whom that outlet has it",
            "background_color": "#1d3557",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "who-said", "always_online": True},
            "shortcuts": [
                {"name": name, "type": "message", "callback_id": callback, "description": what}
                for name, callback, what in SHORTCUTS
            ],
            "slash_commands": [_command(*command, url=None if socket else url or PLACE) for command in COMMANDS],
        },
        "oauth_config": {"scopes": {"bot": scopes(follow_ups=follow_ups)}},
        "settings": {
            "event_subscriptions": {**place, "bot_events": events},
            "interactivity": {"is_enabled": True, **place},
            "org_deploy_enabled": False,
            "socket_mode_enabled": socket,
            "token_rotation_enabled": False,
        },
    }


def scopes(*, follow_ups: bool = False) -> list[str]:
    """Return the bot scopes the manifest asks for."""
    return sorted((*SCOPES, *(FOLLOW_UP_SCOPES if follow_ups else ())))


def _command(name: str, what: str, hint: str, url: str | None) -> dict[str, Any]:
    command: dict[str, Any] = {"command": name, "description": what, "usage_hint": hint, "should_escape": False}
    return command if url is None else command | {"url": url}
