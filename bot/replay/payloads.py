"""What a person does in a channel, as the payload that Slack sends for it."""

import json
from typing import Any
from urllib.parse import urlencode

from bot.models import Model
from bot.replay.loopback import APP, BOT_USER, TEAM

Payload = dict[str, Any]


class Place(Model):
    """Who acts, and where: ids as Slack would give them."""

    user: str
    name: str
    channel: str
    channel_name: str
    direct: bool = False
    thread: str | None = None


def command(place: Place, typed: str, number: int, response_url: str) -> Payload:
    """Return a slash command's payload."""
    name, _, text = typed.partition(" ")
    return {
        "command": name,
        "text": text.strip(),
        "team_id": TEAM,
        "team_domain": "replay",
        "channel_id": place.channel,
        "channel_name": "directmessage" if place.direct else place.channel_name,
        "user_id": place.user,
        "user_name": place.name,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": response_url,
        "trigger_id": f"{number}.trigger",
    }


def message(place: Place, typed: str, ts: str, number: int, **more: Any) -> Payload:
    """Return the event of a message: an `app_mention` where the bot is named, else a plain one."""
    text = typed.replace("@bot", f"<@{BOT_USER}>")
    mention = BOT_USER in text and not place.direct
    event: Payload = {
        "type": "app_mention" if mention else "message",
        "user": place.user,
        "text": text,
        "ts": ts,
        "event_ts": ts,
        "team": TEAM,
        "channel": place.channel,
    }
    if not mention:
        event["channel_type"] = "im" if place.direct else "channel"
    if place.thread:
        event["thread_ts"] = place.thread
    return envelope(event | more, number)


def envelope(event: Payload, number: int) -> Payload:
    """Return an Events API envelope around an event."""
    return {
        "token": "unused",
        "team_id": TEAM,
        "api_app_id": APP,
        "event": event,
        "type": "event_callback",
        "event_id": f"Ev{number:08}",
        "event_time": int(float(str(event.get("event_ts", "1")))),
        "authorizations": [{"enterprise_id": None, "team_id": TEAM, "user_id": BOT_USER, "is_bot": True}],
        "is_ext_shared_channel": False,
    }


def click(place: Place, element: Payload, shown: Payload, number: int, response_url: str) -> Payload:
    """Return the payload of a click on a button, or a choice in a menu, of a message."""
    action = {"action_id": element["action_id"], "type": element["type"], "action_ts": f"{number}.0"}
    for name in ("value", "block_id", "text", "selected_option"):
        if name in element:
            action[name] = element[name]
    ephemeral = shown.get("ts") is None
    container: Payload = {
        "type": "message",
        "message_ts": shown.get("ts") or f"{number}.000200",
        "channel_id": place.channel,
        "is_ephemeral": ephemeral,
    }
    if place.thread:
        container["thread_ts"] = place.thread
    return {
        "type": "block_actions",
        "user": {"id": place.user, "username": place.name, "name": place.name, "team_id": TEAM},
        "api_app_id": APP,
        "team": {"id": TEAM, "domain": "replay"},
        "channel": {"id": place.channel, "name": place.channel_name},
        "container": container,
        "message": {"ts": container["message_ts"], "thread_ts": place.thread, "user": BOT_USER},
        "trigger_id": f"{number}.trigger",
        "response_url": response_url,
        "actions": [action],
    }


def view_click(place: Place, element: Payload, view: Payload, number: int) -> Payload:
    """Return the payload of a click in App Home or a window, which has no channel and no `response_url`."""
    return {
        "type": "block_actions",
        "user": {"id": place.user, "username": place.name, "name": place.name, "team_id": TEAM},
        "api_app_id": APP,
        "team": {"id": TEAM, "domain": "replay"},
        "container": {"type": "view", "view_id": f"V{number}"},
        "view": view | {"id": f"V{number}"},
        "trigger_id": f"{number}.trigger",
        "actions": [{name: element[name] for name in ("action_id", "type", "value") if name in element}],
    }


def shortcut(place: Place, callback: str, text: str, number: int, response_url: str) -> Payload:
    """Return the payload of a message shortcut on a message with this text."""
    return {
        "type": "message_action",
        "callback_id": callback,
        "trigger_id": f"{number}.trigger",
        "response_url": response_url,
        "team": {"id": TEAM, "domain": "replay"},
        "user": {"id": place.user, "name": place.name, "username": place.name, "team_id": TEAM},
        "channel": {"id": place.channel, "name": place.channel_name},
        "message": {"type": "message", "user": "U0SOMEONE", "text": text, "ts": f"{number}.000300"},
        "message_ts": f"{number}.000300",
    }


def submission(place: Place, view: Payload, entered: dict[str, str], number: int) -> Payload:
    """Return the payload of a window that is sent, with what was entered or chosen in each field."""
    values: Payload = {}
    for block in view["blocks"]:
        if block["type"] != "input":
            continue
        element, text = block["element"], entered.get(block["block_id"])
        chosen = [option for option in element.get("options", []) if option["value"] == text]
        state: Payload = {"selected_option": chosen[0] if chosen else None} if "options" in element else {"value": text}
        values[block["block_id"]] = {element["action_id"]: {"type": element["type"]} | state}
    return {
        "type": "view_submission",
        "team": {"id": TEAM, "domain": "replay"},
        "user": {"id": place.user, "username": place.name, "name": place.name, "team_id": TEAM},
        "trigger_id": f"{number}.trigger",
        "view": view | {"id": f"V{number}", "hash": "1", "state": {"values": values}},
    }


def encoded(payload: Payload) -> tuple[str, str]:
    """Return the body and content type with which Slack posts this payload."""
    if "command" in payload:
        return urlencode(payload), "application/x-www-form-urlencoded"
    if payload.get("type") in {"event_callback", "url_verification"}:
        return json.dumps(payload), "application/json"
    return urlencode({"payload": json.dumps(payload)}), "application/x-www-form-urlencoded"


def envelope_type(payload: Payload) -> str:
    """Return the type of the Socket Mode envelope around this payload."""
    if "command" in payload:
        return "slash_commands"
    return "events_api" if payload.get("type") == "event_callback" else "interactive"
