"""“Wrong?”: what people say of an entry, and what editors make of it."""

import time
from collections.abc import Mapping
from typing import Any, cast

from slack_bolt import Ack, App

from bot.answers.shown import ref
from bot.ledger.disputes import KINDS, Dispute, Kind, Step, Verdict
from bot.models import Article, Stated
from bot.slack import blocks, entries
from bot.slack.aside import later
from bot.slack.blocks import Block
from bot.slack.desk import Desk
from bot.slack.modals import modal
from bot.slack.payload import asker_of, value_of
from bot.slack.windows import GONE, open_window

Body = Mapping[str, Any]
VERDICTS = {"confirmed": "Confirm: it is wrong", "dismissed": "Dismiss: it is right"}
WORDS = 500  # characters of an entry that its window repeats
_DID: dict[Verdict, str] = {"open": "disputes it", "confirmed": "finds it wrong", "dismissed": "finds it right"}
THANKS = "Thank you. New answers show it as disputed until an editor settles it."


def register(app: App, desk: Desk) -> None:
    """Connect the button and the two windows behind it."""

    def wrong(ack: Ack, body: Body) -> None:
        ack()
        later(desk, body, lambda: open_window(desk, body, window(desk, body, value_of(body)) or GONE))

    def disputed(ack: Ack, body: Body, view: Body) -> None:
        _dispute(desk, body, view)
        ack(response_action="update", view=modal("Thank you", [blocks.section(blocks.plain(THANKS))]))

    def settled(ack: Ack, body: Body, view: Body) -> None:
        if asker_of(body).user in desk.settings.editors:
            _settle(desk, body, view)
        ack()

    app.action("wrong")(wrong)
    app.view("dispute")(disputed)
    app.view("settle")(settled)


def window(desk: Desk, body: Body, value: str) -> dict[str, Any] | None:
    """Return the window for a place: to dispute it, or for an editor to settle it; None where it is gone."""
    asker, place = asker_of(body), _place(value)
    articles = desk.archive(asker.channel).articles([place[0]]) if place is not None else ()
    if place is None or not articles:
        return None
    found = desk.disputes.find(asker.team, *place)
    editor = asker.user in desk.settings.editors
    more = {"private_metadata": f"{asker.channel}|{'|'.join(map(str, place))}", "submit": blocks.plain("Send")}
    if editor and found is not None and found.verdict == "open":
        return modal("Settle", _shown(articles[0], place) + _settling(found), callback_id="settle", **more)
    drawn = _shown(articles[0], place) + _disputing(editor=editor)
    return modal("What is wrong?", drawn, callback_id="dispute", **more)


def _shown(article: Article, place: tuple[str, int, int]) -> list[Block]:
    """Return the words it is about, cut at `WORDS`, and their article."""
    words = blocks.clip(blocks.tidy(article.text[place[1] : place[2]]), WORDS) or " "
    return [blocks.rich(blocks.quote(blocks.run(words))), entries.article_line(None, ref(article))]


def _disputing(*, editor: bool) -> list[Block]:
    drawn = [
        _input("kind", "What is wrong?", _radio([(kind.capitalize(), kind) for kind in KINDS])),
        _input("note", "What is right, and how do you know?", _line(), optional=True),
    ]
    if editor:
        drawn.append(_input("outlet", "The outlet, if it is not stated (as an editor)", _line(), optional=True))
    return drawn


def _settling(found: Dispute) -> list[Block]:
    said = [f"@{step.name} {_DID[step.verdict]}{f': {step.note}' if step.note else ''}" for step in found.steps[-5:]]
    return [
        blocks.section(blocks.plain(blocks.clip(f"Disputed: {found.kind}\n" + "\n".join(said), 2_900))),
        _input("verdict", "What holds?", _radio([(text, verdict) for verdict, text in VERDICTS.items()])),
        _input("right", "Who says it, if somebody else", _line(), optional=True),
    ]


def _input(name: str, label: str, element: Block, *, optional: bool = False) -> Block:
    return {
        "type": "input",
        "block_id": name,
        "label": blocks.plain(label),
        "element": element | {"action_id": "value"},
        "optional": optional,
    }


def _radio(options: list[tuple[str, str]]) -> Block:
    listed = [{"text": blocks.plain(text), "value": value} for text, value in options]
    return {"type": "radio_buttons", "options": listed}


def _line() -> Block:
    return {"type": "plain_text_input", "max_length": 300}


def _place(value: str) -> tuple[str, int, int] | None:
    """Return (article id, start, end) of a button's or a window's value, which has one more part in front."""
    parts = value.split("|")
    if len(parts) != 4 or not (parts[2].isdecimal() and parts[3].isdecimal()):  # noqa: PLR2004 - the four parts
        return None
    return parts[1], int(parts[2]), int(parts[3])


def _values(view: Body) -> dict[str, str]:
    """Return what was entered, by field; what was left out is empty."""
    found: dict[str, str] = {}
    for name, elements in ((view.get("state") or {}).get("values") or {}).items():
        for element in elements.values():
            chosen = element.get("selected_option") or {}
            found[name] = str(chosen.get("value") or element.get("value") or "").strip()
    return found


def _by(body: Body) -> tuple[str, str]:
    user = body.get("user") or {}
    return asker_of(body).user, str(user.get("username") or user.get("name") or asker_of(body).user)


def _dispute(desk: Desk, body: Body, view: Body) -> None:
    metadata = str(view.get("private_metadata") or "")
    place, values = _place(metadata), _values(view)
    if place is None or values.get("kind") not in KINDS:
        return
    by, name = _by(body)
    step = Step(verdict="open", by=by, name=name, at=time.time(), note=values.get("note", ""))
    article, start, end = place
    kind = cast("Kind", values["kind"])
    desk.disputes.add(asker_of(body).team, Dispute(article=article, start=start, end=end, kind=kind, steps=(step,)))
    outlet = values.get("outlet", "")
    if outlet and by in desk.settings.editors:
        _enter_outlet(desk, metadata.partition("|")[0], article, outlet, name)


def _settle(desk: Desk, body: Body, view: Body) -> None:
    place, values = _place(str(view.get("private_metadata") or "")), _values(view)
    found = desk.disputes.find(asker_of(body).team, *place) if place else None
    if found is None or values.get("verdict") not in VERDICTS:
        return
    by, name = _by(body)
    verdict = cast("Verdict", values["verdict"])
    step = Step(verdict=verdict, by=by, name=name, at=time.time(), right=values.get("right", ""))
    desk.disputes.add(asker_of(body).team, found.model_copy(update={"steps": (step,)}))


def _enter_outlet(desk: Desk, channel: str, article_id: str, outlet: str, name: str) -> None:
    """Fill in an outlet that is not stated; what the text or the file states is never overwritten."""
    archive = desk.archive(channel)
    for reading in archive.get([article_id]):
        if reading.article.outlet is None:
            entered = Stated(value=desk.outlets.normal(outlet), origin="person", by=f"@{name}")
            article = reading.article.model_copy(update={"outlet": entered})
            archive.put([reading.model_copy(update={"article": article})])
