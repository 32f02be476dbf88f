"""Clicks that open a window: the words in their article, and all wordings of one utterance."""

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from slack_bolt import Ack, App

from bot.answers.shown import ref
from bot.slack import blocks, wordings
from bot.slack.aside import aside, later
from bot.slack.desk import Desk
from bot.slack.messages import sentence
from bot.slack.modals import in_place, modal
from bot.slack.payload import Asker, asker_of, value_of

Body = Mapping[str, Any]
View = dict[str, Any]
GONE = "That article is no longer in the index."
NO_WORDINGS = "These wordings can no longer be shown. Please ask again."


class Spot(NamedTuple):
    """What a button of an entry carries: the question's id, and a place in an article."""

    query: str
    article: str
    start: int
    end: int

    @property
    def value(self) -> str:
        """The place as a button carries it."""
        return "|".join(map(str, self))


def register(app: App, desk: Desk, allowed: Callable[..., None]) -> None:
    """Connect the two buttons of an entry and the pages of the window."""

    def showing(ack: Ack, body: Body) -> None:
        ack()
        later(desk, body, lambda: open_window(desk, body, _in_place(desk, asker_of(body), body) or GONE))

    def comparing(ack: Ack, body: Body) -> None:
        ack()
        later(desk, body, lambda: open_window(desk, body, _wordings(desk, asker_of(body), body) or NO_WORDINGS))

    def turning(ack: Ack, body: Body) -> None:
        ack()
        later(desk, body, lambda: _turn(desk, body))

    app.action("show", middleware=[allowed])(showing)
    app.action("wordings", middleware=[allowed])(comparing)
    app.action(re.compile("^wordings_"))(turning)


def open_window(desk: Desk, body: Body, view: View | str) -> None:
    """Open a window, or say aside why there is none; Slack's `trigger_id` is good for three seconds."""
    if isinstance(view, str):
        aside(desk, body, sentence(view))
    else:
        desk.client.views_open(trigger_id=str(body.get("trigger_id")), view=view)


def _turn(desk: Desk, body: Body) -> None:
    """Show another page in the same window, which knows the channel it was opened in."""
    opened = body.get("view") or {}
    asker = asker_of(body)
    asker = Asker(asker.team, asker.user, str(opened.get("private_metadata") or ""))
    view: View | str = desk.gate.refusal(asker, body) or _wordings(desk, asker, body) or NO_WORDINGS
    if isinstance(view, str):
        view = modal("Wordings", [blocks.section(blocks.plain(view))])
    desk.client.views_update(view_id=str(opened.get("id")), view=view)


def _spot(value: str) -> tuple[Spot, int] | None:
    """Return the place and the page in a button's value, None where it has none."""
    query, article, start, end, page = [*value.split("|"), "", "", "", "", ""][:5]
    if not (start.isdecimal() and end.isdecimal()):
        return None
    return Spot(query, article, int(start), int(end)), int(page) if page.isdecimal() else 0


def _in_place(desk: Desk, asker: Asker, body: Body) -> View | None:
    found = _spot(value_of(body))
    if found is None or desk.asks.find(asker.team, found[0].query) is None:
        return None
    spot = found[0]
    articles = desk.archive(asker.channel).articles([spot.article])
    if not articles:
        return None
    high = min(spot.end, len(articles[0].text))
    return in_place(ref(articles[0]), articles[0].text, min(spot.start, high), high)


def _wordings(desk: Desk, asker: Asker, body: Body) -> View | None:
    found = _spot(value_of(body))
    result = desk.again(asker, found[0].query) if found else None
    if found is None or result is None:
        return None
    spot, page = found
    entry = wordings.entry_at(result, spot.article, spot.start, spot.end)
    if entry is None:
        return None
    return wordings.window(result, entry, spot.value, page) | {"private_metadata": asker.channel}
