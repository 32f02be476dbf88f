"""What reaches us from Slack, and which question it is. Each listener is short: it reads, hands over, acknowledges."""

import re
from collections.abc import Mapping
from typing import Any

from slack_bolt import Ack, App, BoltResponse

from bot.answers import QUESTIONS
from bot.errors import StoreError
from bot.ledger.outbox import Post
from bot.models import Question
from bot.slack import clicks, shortcuts, wrong
from bot.slack.aside import aside
from bot.slack.desk import Desk
from bot.slack.messages import Message, sentence
from bot.slack.payload import Asker, asker_of
from bot.slack.questions import addressed as said_to
from bot.slack.questions import command_question, parse_question
from bot.slack.reply import reply
from bot.slack.sender import Sender
from bot.slack.talk import Place, heard

COMMANDS = {"/who-said": "who_said", "/sources": "sources"}
GAPS = "gaps"  # a list of the index, not a question to it
SEARCHING = "Searching…"
FOLLOWING = "In threads of this channel I now hear follow-ups without a mention. “follow-ups off” ends it."
NOT_FOLLOWING = "I now hear only messages in this channel that mention me."
_FOLLOW_UPS = re.compile(r"follow-?\s?ups\s+(on|off)[.!]?", re.IGNORECASE)
_WRITTEN = {"file_share", "thread_broadcast", "me_message"}  # with a file, for the channel too, with /me
Body = Mapping[str, Any]


def register(app: App, desk: Desk, sender: Sender) -> None:
    """Connect every listener, and the one error handler, to the app."""
    _commands(app, desk)
    shortcuts.register(app, desk)
    _events(app, desk, sender)
    wrong.register(app, desk)
    clicks.register(app, desk, sender)
    # a click, window or shortcut nobody knows any more is acknowledged, or Slack would show it as broken
    app.view(re.compile(".*"))(lambda ack: ack())
    app.shortcut(re.compile(".*"))(lambda ack: ack())
    app.error(lambda error, body: _failed(desk, error, body))


# ---------------------------------------------------------------- slash commands


def _commands(app: App, desk: Desk) -> None:
    def command(ack: Ack, body: Body) -> None:
        name = COMMANDS.get(body.get("command", ""))
        typed = body.get("text") or ""
        if name is not None:
            question = command_question(name, typed)
        elif typed.strip().casefold() == GAPS:
            question = Question(name=GAPS)
        else:
            question = parse_question(f"/quotes {typed}", known=QUESTIONS)
        _answer(desk, ack, body, question)

    app.command(re.compile(".*"))(command)


def _answer(desk: Desk, ack: Ack, body: Body, question: Question) -> None:
    """Acknowledge with the answer if it is ready in time, else with "Searching…" and post it to `response_url`."""
    url = body.get("response_url") or ""
    asker = asker_of(body)

    def late(message: Message) -> None:
        if url:
            reply(url, message, response_type="ephemeral")

    found = desk.deadline.within(lambda: _allowed(desk, asker, body, question), late)
    ack(ephemeral(found or sentence(SEARCHING)))


def _allowed(desk: Desk, asker: Asker, body: Body, question: Question) -> Message:
    try:
        refusal = desk.gate.refusal(asker, body)
    except StoreError as error:
        return desk.failure(error)
    if refusal:
        return sentence(refusal)
    return desk.gaps(asker) if question.name == GAPS else desk.ask(asker, question)


def ephemeral(message: Message) -> dict[str, Any]:
    """Return the body of an acknowledgement that only the asker sees."""
    return {"response_type": "ephemeral", **message.body()}


# ---------------------------------------------------------------- mentions and messages


def _events(app: App, desk: Desk, sender: Sender) -> None:
    def mention(event: Body, body: Body) -> None:
        if _by_a_person(desk, event):
            _take(desk, sender, event, body, thread=event.get("thread_ts") or event["ts"])

    def message(event: Body, body: Body) -> None:
        if not _by_a_person(desk, event):
            return
        if _direct(event):
            _take(desk, sender, event, body, thread=event.get("thread_ts"))
        elif event.get("thread_ts") and desk.threads.listens(_team(body), event["channel"]):
            _take(desk, sender, event, body, thread=event["thread_ts"], addressed=False)

    app.event("app_mention")(mention)
    app.event("message")(message)
    app.event(re.compile(".*"))(lambda: None)  # what is not for us is acknowledged, or Slack would send it again


def _by_a_person(desk: Desk, event: Body) -> bool:
    """Tell whether a person wrote this just now: no edit, no bot, no notice of something else."""
    written = event.get("subtype") in {None, *_WRITTEN}
    if not written or event.get("bot_id") or event.get("edited") or event.get("hidden"):
        return False
    user = event.get("user")
    return bool(user and event.get("channel") and event.get("ts")) and user != desk.identity.user


def _direct(event: Body) -> bool:
    kind = event.get("channel_type")
    return kind == "im" or (kind is None and str(event["channel"]).startswith("D"))


def _take(desk: Desk, sender: Sender, event: Body, body: Body, *, thread: str | None, addressed: bool = True) -> None:
    """Take on what a message asks, unless it was taken on before; its answer goes to the thread."""
    team, channel, ts = _team(body), str(event["channel"]), str(event["ts"])
    if desk.seen.event(team, body.get("event_id"), channel, ts):
        return
    users = {desk.identity.user, *(found.get("user_id") for found in body.get("authorizations") or [])}
    typed = said_to(event.get("text") or "", {user for user in users if user})
    post = Post(
        name=f"{channel}-{ts}",
        channel=channel,
        thread=thread,
        question=Question(name="help"),
        asker=event["user"],
        event_id=body.get("event_id"),
        ts=ts,
    )
    asker = Asker(team, post.asker or "", channel)
    # nothing but an answer waits for Slack's word on guests: a switch is thrown, and an unasked remark heard, at once
    wait = not addressed or _FOLLOW_UPS.fullmatch(typed.strip()) is not None
    unvetted = not wait and desk.gate.unvetted(asker)
    refusal = desk.gate.refusal(asker, body, wait=wait)
    says = refusal or (_switched(desk, team, channel, typed) if addressed else None)
    if says:
        if addressed:
            sender.enqueue(team, post.model_copy(update={"says": says}))
        return
    found = heard(desk, Place(team, channel, thread), typed, ts, addressed=addressed)
    if found is not None:
        asked = {"question": found.question, "understood": found.understood, "unvetted": unvetted}
        sender.enqueue(team, post.model_copy(update=asked))


def _switched(desk: Desk, team: str, channel: str, typed: str) -> str | None:
    """Turn follow-ups without a mention on or off where that is what was said, and return what to say."""
    said = _FOLLOW_UPS.fullmatch(typed.strip())
    if said is None:
        return None
    on = said.group(1).lower() == "on"
    desk.threads.listen(team, channel, on=on)
    return FOLLOWING if on else NOT_FOLLOWING


def _team(body: Body) -> str:
    return str(body.get("team_id") or "")


# ---------------------------------------------------------------- what goes wrong


def _failed(desk: Desk, error: Exception, body: Body) -> BoltResponse:
    """Tell the person in a plain sentence; an event gets 500, so that Slack delivers it again."""
    message = desk.failure(error)
    if "event" in body:
        return BoltResponse(status=500, body="")
    if "command" in body:
        return BoltResponse(status=200, body=ephemeral(message))
    aside(desk, body, message)
    return BoltResponse(status=200, body="")
