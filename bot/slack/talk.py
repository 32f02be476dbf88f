"""What a message in a thread or a direct message asks, with what was asked there before in mind."""

from datetime import UTC, date, datetime
from typing import NamedTuple

from bot.answers import QUESTIONS
from bot.models import Question
from bot.slack.asking.remarks import is_small_talk
from bot.slack.desk import Desk
from bot.slack.followups import follow_up
from bot.slack.questions import parse_question, plain_question, restated, typed_line
from bot.text.tokens import words


class Heard(NamedTuple):
    """A question, and how it was understood where that says more than what was typed."""

    question: Question
    understood: str | None


class Place(NamedTuple):
    """Where something was said: `thread` is None in a direct message outside threads."""

    team: str
    channel: str
    thread: str | None


def heard(desk: Desk, place: Place, typed: str, ts: str, *, addressed: bool) -> Heard | None:
    """Return what a message asks, and remember it for the thread; None for small talk.

    `addressed` is false for a message that does not name the bot: only a plain question or a follow-up counts then.
    """
    before = desk.threads.question(*place)
    today = day_of(ts)
    question = None
    if before is not None:
        question = follow_up(
            before,
            typed,
            today,
            known=QUESTIONS,
            outlets=desk.outlets,
            is_person=lambda name: is_person(desk, place.channel, name),
        )
        if question is None and is_small_talk(typed_line(typed)):
            return None
    if question is None:
        read = parse_question if addressed else plain_question
        question = read(typed, today, known=QUESTIONS, outlets=desk.outlets)
    if question is None:
        return None
    if question.name != "help":
        desk.threads.remember(*place, question)
    return Heard(question, restated(typed, question))


def day_of(ts: str) -> date | None:
    """Return the day (UTC) of a message time, None for one that is no time."""
    try:
        return datetime.fromtimestamp(float(ts), UTC).date()
    except (ValueError, OverflowError, OSError):
        return None


def is_person(desk: Desk, channel: str, name: str) -> bool:
    """Tell whether a channel's index knows a speaker by the last word of this name."""
    found = words(name)
    return bool(found) and bool(desk.archive(channel).names(found[-1], limit=1))
