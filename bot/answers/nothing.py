"""Answers with nothing in them: not in this index, with what the index covers, and what else would answer."""

from collections.abc import Sequence
from typing import TypeVar

from bot.answers import nearby, people
from bot.answers.asked import Asked, Inquiry
from bot.answers.outcome import (
    counted,
    covers,
    filter_words,
    joined,
    known_outlets,
    looked_note,
    named,
    undated_among,
    undated_note,
)
from bot.answers.reach import number_of, outlet_names, reach, unfiltered
from bot.models import Result, Suggestion
from bot.speakers import Known
from bot.store.interface import Archive

R = TypeVar("R", bound=Result)

_MOST_NAMED = 4  # words whose counts one sentence gives


def nothing_to_find(shape: type[R], inquiry: Inquiry) -> R:
    """Answer a question without a word in it."""
    question, asked, archive, _ = inquiry
    coverage = archive.coverage()
    if asked.term is None:
        sentence = "Add a word, a phrase in quotation marks or a name, such as Oreshnik."
    else:
        sentence = f"There is no word to look for in {named(asked.term)}."
    return shape(
        question=question.text,
        term=asked.term,
        filters=asked.filters,
        coverage=coverage,
        message=joined([sentence, *asked.notes, covers(coverage)]),
    )


def not_found(shape: type[R], inquiry: Inquiry, offered: Sequence[Suggestion]) -> R:
    """Answer that it is not in this index: why, as far as the index tells, what it covers, and what would answer."""
    question, asked, archive, known = inquiry
    coverage = archive.coverage()
    forms = nearby.forms(archive, asked.phrases)
    printed = nearby.printed_suggestions(offered, archive)
    names = _names(asked, archive)
    return shape(
        question=question.text,
        term=asked.term,
        filters=asked.filters,
        suggestions=(*names, *printed, *forms),
        coverage=coverage,
        message=joined([_reason(asked, archive, known), *asked.notes, covers(coverage)]),
    )


def _names(asked: Asked, archive: Archive) -> tuple[Suggestion, ...]:
    typed = asked.filters.by or ((asked.term,) if asked.term and len(asked.phrases) == 1 else ())
    near = (name for value in typed for name in people.nearly(value, archive).names)
    return people.suggestions(near, archive)


def _reason(asked: Asked, archive: Archive, known: Known) -> str | None:
    """Say what stands in the way: a name nobody has, an outlet, a date, or words that never meet."""
    filters = asked.filters
    strangers = [v for v in filters.by if not people.meant(v, archive, known).names]
    if strangers:
        return f"Nobody called {named(strangers[0])} is quoted or reported in this index."
    if filters.outlet and not set(outlet_names(archive, filters.outlet)) & {name for name, _ in archive.outlets()}:
        return f"No article of this index is from {named(filters.outlet[0])}. {known_outlets(archive)}"
    term = named(asked.term or " ".join(filters.about or filters.by))
    if filter_words(asked):
        every = number_of(archive, unfiltered(asked), asked.wanted)
        if every:
            found = reach(archive, asked, asked.wanted)
            have = "has it" if every == 1 else "have it"
            return joined(
                [
                    f"Not in this index with {filter_words(asked)}.",
                    looked_note(found.looked_at),
                    f"Without that, {counted(every, 'article')} {have}: {term}." if asked.wanted else None,
                    undated_among(found, every) if asked.wanted else undated_note(found),
                ]
            )
    looked = looked_note(reach(archive, asked, asked.wanted).looked_at)
    if looked:
        return joined([f"Not found: {term}.", looked, _apart(asked, archive)])
    return joined([f"Not in this index: no article has {term}.", _apart(asked, archive)])


def _apart(asked: Asked, archive: Archive) -> str | None:
    """Say how many articles have each word, where no article has all."""
    if len(asked.wanted) < 2:  # noqa: PLR2004 - one phrase cannot be apart from itself
        return None
    shown = asked.wanted[:_MOST_NAMED]
    each = [(phrase, number_of(archive, unfiltered(asked), (phrase,))) for phrase in shown]
    return "Each by itself: " + ", ".join(f"{named(' '.join(phrase))} in {total:,}" for phrase, total in each) + "."
