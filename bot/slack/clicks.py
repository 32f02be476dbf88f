"""Clicks on what an answer offers: pages, sharing, another question, windows."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from slack_bolt import Ack, App

from bot.answers import QUESTIONS
from bot.ledger.outbox import Post
from bot.slack import windows
from bot.slack.aside import aside, later
from bot.slack.desk import Desk
from bot.slack.messages import Message, sentence
from bot.slack.modals import modal
from bot.slack.parts import View
from bot.slack.payload import asker_of, value_of
from bot.slack.questions import parse_question
from bot.slack.reply import reply
from bot.slack.sender import Sender

Body = Mapping[str, Any]
SHARED = 60.0  # seconds in which a second click on "Share" is the same click


def register(app: App, desk: Desk, sender: Sender) -> None:
    """Connect every button; one nobody knows is acknowledged and does nothing."""

    def allowed(body: Body, next_: Callable[[], None]) -> None:
        refusal = desk.gate.refusal(asker_of(body), body)
        if refusal is None:
            next_()
        else:
            aside(desk, body, sentence(refusal))

    def paging(ack: Ack, body: Body) -> None:
        ack()
        query, start, per_article = _page(desk, value_of(body))
        view = desk.view().model_copy(update={"start": start, "per_article": per_article, "private": _is_private(body)})
        later(desk, body, lambda: _show(desk, body, desk.page(asker_of(body), query, view)))

    def asking(ack: Ack, body: Body) -> None:
        ack()
        later(desk, body, lambda: _ask_again(desk, body))

    def chipping(ack: Ack, body: Body) -> None:
        ack()
        later(desk, body, lambda: _without(desk, sender, body))

    def sharing(ack: Ack, body: Body) -> None:
        ack()
        later(desk, body, lambda: _share(desk, sender, body))

    app.action(re.compile("^page_"), middleware=[allowed])(paging)
    app.action(re.compile("^ask_"), middleware=[allowed])(asking)
    app.action(re.compile("^chip_"), middleware=[allowed])(chipping)
    app.action("share", middleware=[allowed])(sharing)
    windows.register(app, desk, allowed)
    app.action(re.compile(".*"))(lambda ack: ack())


def _ask_again(desk: Desk, body: Body) -> None:
    view = desk.view().model_copy(update={"private": _is_private(body)})
    _show(desk, body, desk.ask(asker_of(body), parse_question(value_of(body), known=QUESTIONS), view))


def _without(desk: Desk, sender: Sender, body: Body) -> None:
    """Ask without the part that was taken out: for oneself in place, in a thread for all, as its next question."""
    container = body.get("container") or {}
    thread = container.get("thread_ts")
    if _is_private(body) or not thread:
        _ask_again(desk, body)
        return
    asker, question = asker_of(body), parse_question(value_of(body), known=QUESTIONS)
    moment = (body.get("actions") or [{}])[0].get("action_ts") or body.get("trigger_id")
    desk.threads.remember(asker.team, asker.channel, thread, question)
    name = f"chip-{asker.channel}-{asker.user}-{moment}"
    if desk.seen.first((asker.team, "seen", name), SHARED):
        post = Post(name=name, channel=asker.channel, thread=thread, question=question, asker=asker.user)
        sender.post(asker.team, post)


def _page(desk: Desk, value: str) -> tuple[str, int, int | None]:
    """Return (query, first entry, excerpts per article) of a page button; one that is no number begins at the start."""
    query, _, rest = value.partition("|")
    start, _, every = rest.partition("|")
    per_article = None if every == "all" else desk.settings.excerpts_per_article
    return query, int(start) if start.isdecimal() else 0, per_article


def _is_private(body: Body) -> bool:
    container = body.get("container") or {}
    return bool(container.get("is_ephemeral"))


def _is_direct(body: Body) -> bool:
    return asker_of(body).channel.startswith("D")


def _show(desk: Desk, body: Body, message: Message) -> None:
    """Put an answer in the place of the message that was clicked; in a channel only the person who clicked sees it."""
    url = body.get("response_url")
    if not url and body.get("view"):  # clicked in Home, where no message is: the answer opens as a window
        drawn = [block for block in message.blocks if block["type"] != "actions"]
        desk.client.views_open(trigger_id=str(body.get("trigger_id")), view=modal("Answer", drawn))
    if url:
        own = _is_private(body) or _is_direct(body)
        reply(
            url, message, replace_original=own, **({} if own and _is_direct(body) else {"response_type": "ephemeral"})
        )


def _share(desk: Desk, sender: Sender, body: Body) -> None:
    asker = asker_of(body)
    query, start, per_article = _page(desk, value_of(body))
    name = f"share-{asker.channel}-{asker.user}-{query}-{start}"
    if not desk.seen.first((asker.team, "seen", name), SHARED):
        return
    asked = desk.asks.find(asker.team, query)
    if asked is not None:
        post = Post(
            name=name,
            channel=asker.channel,
            thread=(body.get("container") or {}).get("thread_ts"),
            question=asked.question,
            asker=asker.user,
            query=query,
            start=start,
            url=body.get("response_url"),
        )
        sender.post(asker.team, post)
    view = View(start=start, per_article=per_article, private=False)
    _show(desk, body, desk.page(asker, query, view))
