"""`help`: what can be asked."""

from bot.answers.outcome import covers
from bot.models import HelpResult, Question
from bot.speakers import Known
from bot.store.interface import Archive

TEXT = """\
/who-said Oreshnik: who said it, in quotation marks, reported, or in the outlet's own words
/who-said Lavrov: what Lavrov said first, what others say about Lavrov second
/who-said "final stage": the words next to each other
/sources treaty: which articles have it, and from whom each outlet has it
Filters: outlet:BBC, by:Lavrov, about:treaty, after:2025-10, before:2025-11-03, sort:best"""


def show_help(question: Question, archive: Archive, _known: Known) -> HelpResult:
    """Answer a `help` question: what can be asked, and what the index covers."""
    coverage = archive.coverage()
    return HelpResult(question=question.text, coverage=coverage, message=f"{TEXT}\n{covers(coverage)}")
