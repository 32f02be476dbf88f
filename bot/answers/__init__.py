"""Questions to frozen results; knows no door.

One more question is one function, one line in `QUESTIONS`, one renderer.
"""

from collections.abc import Callable

from bot.answers.check import check
from bot.answers.help import show_help
from bot.answers.sources import sources
from bot.answers.who_said import who_said
from bot.models import AnyResult, Question
from bot.speakers import Known
from bot.store.interface import Archive

__all__ = ["QUESTIONS", "answer"]

QUESTIONS: dict[str, Callable[[Question, Archive, Known], AnyResult]] = {
    "who_said": who_said,
    "sources": sources,
    "check": check,
    "help": show_help,
}


def answer(question: Question, archive: Archive, known: Known | None = None) -> AnyResult:
    """Answer a question from an archive; a name that is no question gets help. Raises only what the store raises.

    `known` is what is entered or was decided about people; without it only their letters and roles speak.
    """
    return QUESTIONS.get(question.name, show_help)(question, archive, known or Known())
