"""Payloads as a stand-in for Slack might send them: parts missing, unknown names, other workspaces."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.replay.doors import InProcess
from bot.replay.loopback import Loopback
from tests.slack.stages import BOT_USER, asked, mention, running, store

BARE_EVENT = {
    "type": "app_mention",
    "user": "U1",
    "text": "<@U0WHOSAID> who said bridge?",
    "ts": "1.1",
    "channel": "C1",
}
ODD: dict[str, dict[str, Any]] = {
    "an event without ids": {"type": "event_callback", "event": BARE_EVENT},
    "an event without text": {"type": "event_callback", "event": {**BARE_EVENT, "text": None}, "team_id": "T1"},
    "a message that was deleted": {
        "type": "event_callback",
        "team_id": "T1",
        "event": {"type": "message", "subtype": "message_deleted", "channel": "C1", "ts": "1.2"},
    },
    "an event nobody knows": {"type": "event_callback", "team_id": "T1", "event": {"type": "team_join", "user": {}}},
    "home of nobody": {"type": "event_callback", "team_id": "T1", "event": {"type": "app_home_opened"}},
    "a command nobody knows": {
        "command": "/unknown",
        "text": "x",
        "user_id": "U1",
        "team_id": "T1",
        "channel_id": "C1",
    },
    "a command without text": {"command": "/who-said", "user_id": "U1", "team_id": "T1", "channel_id": "C1"},
    "a click nobody knows": {
        "type": "block_actions",
        "user": {"id": "U1"},
        "actions": [{"action_id": "x", "type": "button"}],
    },
    "a click on a page that is none": {
        "type": "block_actions",
        "team": {"id": "T1"},
        "user": {"id": "U1"},
        "channel": {"id": "C1"},
        "actions": [{"action_id": "page_next", "type": "button", "value": "nothing|minus"}],
    },
    "a click on an article that is gone": {
        "type": "block_actions",
        "team": {"id": "T1"},
        "user": {"id": "U1"},
        "actions": [{"action_id": "show", "type": "button", "value": "q|a|1|2"}],
    },
    "a window nobody knows": {
        "type": "view_submission",
        "user": {"id": "U1"},
        "view": {"callback_id": "x", "type": "modal"},
    },
    "a window without values": {
        "type": "view_submission",
        "team": {"id": "T1"},
        "user": {"id": "U1"},
        "view": {"callback_id": "dispute", "type": "modal"},
    },
    "a shortcut nobody knows": {
        "type": "message_action",
        "callback_id": "x",
        "user": {"id": "U1"},
        "team": {"id": "T1"},
    },
    "a shortcut on nothing": {
        "type": "message_action",
        "callback_id": "check_quote",
        "user": {"id": "U1"},
        "team": {"id": "T1"},
    },
}


@pytest.mark.parametrize("name", ODD)
def test_odd_payloads_are_acknowledged(tmp_path: Path, name: str) -> None:
    """Whatever is missing or unknown, Slack gets its 200 and the bot goes on."""
    with Loopback() as slack, running(slack, store(tmp_path)) as (built, pool):
        door = InProcess(built)
        assert door.deliver(ODD[name]).status == 200
        assert pool.wait(10)
        assert "Ida Falk" in door.deliver(asked(slack)).body


@pytest.mark.parametrize(
    ("more", "answers"),
    [
        ({"subtype": "file_share", "files": [{"id": "F1"}]}, 1),
        ({"subtype": "thread_broadcast"}, 1),
        ({"subtype": "me_message"}, 1),
        ({"subtype": "message_changed"}, 0),
        ({"subtype": "bot_message", "bot_id": "B9"}, 0),
        ({"bot_id": "B9"}, 0),
        ({"edited": {"user": "U0MARIA", "ts": "1"}}, 0),
        ({"user": BOT_USER}, 0),
        ({"text": "@bot " + "bridge " * 5_700}, 1),
        ({"text": "@bot <!channel> <@U0OTHER> *bridge* `x`"}, 1),
    ],
    ids=str,
)
def test_what_a_person_writes_now_is_answered(tmp_path: Path, more: dict[str, Any], answers: int) -> None:
    """A message with a file or 40,000 characters is answered; edits and bots are not, and nothing typed pings."""
    with Loopback() as slack, running(slack, store(tmp_path)) as (built, pool):
        payload = mention()
        payload["event"] |= more
        payload["event"]["text"] = payload["event"]["text"].replace("@bot", f"<@{BOT_USER}>")
        assert InProcess(built).deliver(payload).status == 200
        assert pool.wait(10)
        assert len(slack.calls) == answers
        assert all("<!" not in call.body["text"] and "<@" not in call.body["text"] for call in slack.calls)


def test_two_workspaces_do_not_meet(tmp_path: Path) -> None:
    """The same message time in two workspaces is two messages."""
    with Loopback() as slack, running(slack, store(tmp_path)) as (built, pool):
        door = InProcess(built)
        for team in ("T1", "T2"):
            door.deliver(mention() | {"team_id": team, "authorizations": []})
        pool.wait(10)
        assert len(slack.calls) == 2


def test_slack_that_does_not_know_us(tmp_path: Path) -> None:
    """A refused or missing `auth.test` stops neither commands nor mentions."""
    with Loopback() as slack:
        slack.refused["auth.test"] = "invalid_auth"
        with running(slack, store(tmp_path)) as (built, pool):
            door = InProcess(built)
            assert json.loads(door.deliver(asked(slack)).body)["response_type"] == "ephemeral"
            door.deliver(mention())
            pool.wait(10)
            assert built.desk.identity.refused == "invalid_auth"
            assert len(slack.calls) == 1


@pytest.mark.parametrize(
    "typed",
    ["", "*", '"unbalanced', "C++", "AND", "🚢", "x" * 5000, "Su-30", "<b>", "\x00", "outlet:", 'by:""', "—", "?"],
)
def test_whatever_is_typed_is_answered(tmp_path: Path, typed: str) -> None:
    """No term breaks a command: an answer or a plain sentence, inside Slack's limits."""
    with Loopback() as slack, running(slack, store(tmp_path)) as (built, _):
        for command in ("/who-said", "/sources", "/quotes check"):
            answer = InProcess(built).deliver(asked(slack, typed=f"{command} {typed}"))
            body = json.loads(answer.body)
            assert answer.status == 200
            assert body["text"]
            assert "Something went wrong" not in body["text"]
            assert len(answer.body) < 13_000
            assert all(
                len(element.get("value", "")) <= 2000 for b in body["blocks"] for element in b.get("elements", [])
            )
