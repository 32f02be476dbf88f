"""Questions from elsewhere: message shortcuts, App Home, and what is asked from a window without a channel."""

import re
from collections.abc import Mapping
from typing import Any

from slack_bolt import Ack, App

from bot.models import Question
from bot.slack.asking.leftover import content_words
from bot.slack.desk import Desk
from bot.slack.home import home
from bot.slack.messages import sentence
from bot.slack.payload import asker_of
from bot.slack.questions import straighten, unescape
from bot.slack.reply import reply

Body = Mapping[str, Any]
_QUOTED = re.compile(r'"([^"]{3,})"')
_LONGEST = 1_000  # characters of a message that are looked at
NOTHING = "There are no words in that message to look for."


def register(app: App, desk: Desk) -> None:
    """Connect the two shortcuts and App Home."""

    def shortcut(ack: Ack, body: Body) -> None:
        ack()
        desk.pool.submit(_shortcut, desk, body)

    def opened(event: Body, body: Body) -> None:
        if event.get("tab", "home") == "home" and event.get("user"):
            desk.pool.submit(_publish, desk, str(body.get("team_id") or ""), str(event["user"]))

    app.shortcut(re.compile("^(check_quote|find_sources)$"))(shortcut)
    app.event("app_home_opened")(opened)


def question_of(shortcut: str, text: str) -> Question | None:
    """Return the question a shortcut asks about a message; sources are looked for by its longest quotation."""
    line = straighten(unescape(text))[:_LONGEST]
    if shortcut == "check_quote":
        return Question(name="check", text=line) if line else None
    quoted = max(_QUOTED.findall(line), key=len, default=None)
    words = f'"{quoted}"' if quoted else _telling(content_words(line) or line)
    return Question(name="sources", text=words) if words else None


def _telling(text: str) -> str:
    """Return the two longest words, in their order: more of them are seldom in one article."""
    found = text.replace('"', " ").split()
    longest = sorted(found, key=len, reverse=True)[:2]
    return " ".join(dict.fromkeys(word for word in found if word in longest))


def _shortcut(desk: Desk, body: Body) -> None:
    asker = asker_of(body)
    text = str((body.get("message") or {}).get("text") or "")
    question = question_of(str(body.get("callback_id")), text)
    refusal = desk.gate.refusal(asker, body)
    message = sentence(refusal or NOTHING) if refusal or question is None else desk.ask(asker, question)
    url = body.get("response_url")
    if url:
        reply(str(url), message, response_type="ephemeral", replace_original=False)


def _publish(desk: Desk, team: str, user: str) -> None:
    """Draw a person's Home; what goes wrong is logged, and Home stays as it was."""
    try:
        archive = desk.store.archive
        view = home(
            archive.coverage(),
            archive.outlets(),
            archive.gaps(limit=1).total,
            desk.asks.recent(team, user),
            editor=user in desk.settings.editors,
        )
        desk.client.views_publish(user_id=user, view=view)
    except Exception as error:  # noqa: BLE001 - a pool's thread has nobody above it
        desk.failure(error)
