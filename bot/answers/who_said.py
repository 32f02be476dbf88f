"""`who_said`: who said it, in three kinds; a person before a word."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import nearby, people
from bot.answers.asked import Asked, Inquiry, understand
from bot.answers.differing import disputes, stages
from bot.answers.entries import Said, entries
from bot.answers.identities import People
from bot.answers.nothing import not_found, nothing_to_find
from bot.answers.nouns import Named, is_noun, part_of_a_name
from bot.answers.outcome import counts, joined, named, swap_note, undated_note, window_note
from bot.answers.people import Meant
from bot.answers.places import Phrase
from bot.answers.reach import Reach, merged, reach
from bot.answers.said import about_person, about_words, by_speaker, touches
from bot.answers.texts import elsewhere_note, texts, texts_note
from bot.answers.verbatim import verified
from bot.models import Entry, Question, Quotation, Suggestion, WhoSaidResult
from bot.speakers import Known
from bot.store.interface import Archive
from bot.text.tokens import words


class Found(NamedTuple):
    """What was found, by list of the answer."""

    reach: Reach
    said: tuple[Said, ...]
    about: tuple[Said, ...] = ()
    shown_for: str | None = None
    notes: tuple[str, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()


def who_said(question: Question, archive: Archive, known: Known) -> WhoSaidResult:
    """Answer a `who_said` question; whatever was typed, the answer is a result."""
    asked = understand(question.text)
    inquiry = Inquiry(question, asked, archive, known)
    if not asked.wanted and not asked.filters.by:
        return nothing_to_find(WhoSaidResult, inquiry)
    found = _find(inquiry)
    if not found.said and not found.about:
        return _instead(inquiry)
    return _result(inquiry, found)


def _find(inquiry: Inquiry) -> Found:
    _, asked, archive, known = inquiry
    if asked.filters.by:
        return by_speakers(inquiry)
    if asked.phrases:
        person = people.meant(asked.term or "", archive, known)
        if person.names and not is_noun(asked, archive):
            return _person(asked, person, archive)
        return _words(inquiry, asked.wanted, part_of_a_name(person) if person.names else None)
    return _words(inquiry, asked.wanted)


# ---------------------------------------------------------------- words


def _words(inquiry: Inquiry, phrases: Sequence[Phrase], left_out: Named | None = None) -> Found:
    _, asked, archive, known = inquiry
    found = reach(archive, asked, phrases)
    subjects = [people.meant(value, archive, known) for value in asked.filters.about]
    said = (each for reading in found.readings for each in about_words(reading, phrases, left_out))
    # about:Lavrov is what others say of him
    kept = tuple(each for each in said if not any(_is_own(each, subject) for subject in subjects))
    typed = tuple(phrase for phrase in phrases if phrase not in asked.about)
    if not typed or not asked.about:
        return Found(found, kept)
    worded = tuple(each for each in kept if any(_mentions(each, (phrase,)) for phrase in typed))
    apart = any(not _mentions(each, asked.about) for each in worded)
    return Found(found, worded, notes=(_apart_note(asked),) if apart else ())


def _apart_note(asked: Asked) -> str:
    about = " and ".join(named(value) for value in asked.filters.about)
    return f"Where a sentence lacks {about}, it stands elsewhere in the same article."


def _is_own(said: Said, person: Meant) -> bool:
    """Tell whether a person says this, or the outlet only says there that the person speaks."""
    if said.quotation is not None:
        return _is_by(said.quotation, person)
    start, end = said.wording.start, said.wording.end
    if start is None or end is None:
        return False
    return any(_is_by(q, person) and touches(q, start, end) for q in said.reading.quotations)


# ---------------------------------------------------------------- persons


def _is_by(quotation: Quotation | None, person: Meant) -> bool:
    return quotation is not None and quotation.speaker.kind == "person" and person.includes(quotation.speaker.name)


def _person(asked: Asked, person: Meant, archive: Archive) -> Found:
    """What the person says first, what others say about the person second."""
    theirs = reach(archive, asked, asked.about, person.keys)
    surnames = person.surnames
    others = [reach(archive, asked, (surname, *asked.about)) for surname in surnames]
    said = tuple(
        each
        for reading in theirs.readings
        for each in by_speaker(reading, lambda q: _is_by(q, person))
        if not asked.about or _mentions(each, asked.about)
    )
    everything = merged(theirs, *others)
    about = tuple(
        each
        for reading in everything.readings
        for each in about_person(reading, surnames, lambda q: _is_by(q, person))
        if not asked.about or _mentions(each, asked.about)
    )
    return Found(
        everything, said, about, _shown_for(asked, person, archive), suggestions=people.likely(person, archive)
    )


def _mentions(said: Said, phrases: Sequence[Phrase]) -> bool:
    text = " ".join(words(said.wording.excerpt))
    return all(f" {' '.join(phrase)} " in f" {text} " for phrase in phrases)


def _shown_for(asked: Asked, person: Meant, archive: Archive) -> str | None:
    """Return the name shown instead where no article prints it as typed."""
    typed = [word for phrase in asked.phrases for word in phrase]
    if all(count.articles for count in archive.frequencies(typed)):
        return None
    return person.names[0].name


def by_speakers(inquiry: Inquiry) -> Found:
    """Only what the named speakers say: persons by their spellings, bodies and documents by their name's words."""
    _, asked, archive, known = inquiry
    persons = [people.meant(value, archive, known) for value in asked.filters.by]
    keys = tuple(dict.fromkeys(key for person in persons for key in person.keys))
    bodies = [words(value) for value, person in zip(asked.filters.by, persons, strict=True) if not person.names]
    found = [reach(archive, asked, asked.wanted, keys)] if keys else []
    found += [reach(archive, asked, (*asked.wanted, *((word,) for word in body))) for body in bodies]
    everything = merged(found[0], *found[1:]) if len(found) > 1 else found[0]

    def wanted(quotation: Quotation) -> bool:
        name = set(words(quotation.speaker.name or ""))
        return any(_is_by(quotation, person) for person in persons) or any(name >= set(body) for body in bodies)

    said: list[Said] = []
    for reading in everything.readings:
        if asked.wanted:
            hits = about_words(reading, asked.wanted)
            said += (each for each in hits if each.quotation is not None and wanted(each.quotation))
        else:
            said += by_speaker(reading, wanted)
    if said or asked.phrases or not asked.about:
        return Found(everything, tuple(said))
    # the sentence rarely repeats what the article is about: better what they say in such articles, said openly
    nearby_said = tuple(each for reading in everything.readings for each in by_speaker(reading, wanted))
    return Found(everything, nearby_said, notes=(_in_articles_note(asked),) if nearby_said else ())


def _in_articles_note(asked: Asked) -> str:
    return (
        f"No sentence by {' or '.join(asked.filters.by)} has {named(' '.join(asked.filters.about))}: "
        "shown is what they say in articles that have it."
    )


# ---------------------------------------------------------------- results


def _instead(inquiry: Inquiry) -> WhoSaidResult:
    """Answer for a likely spelling, said openly, or say that it is not in this index."""
    _, asked, archive, _ = inquiry
    nearest = people.nearly(asked.term or "", archive) if asked.phrases and not asked.filters.by else Meant("", ())
    offered, corrected = nearby.typos(archive, asked.phrases)
    if nearest.names and not any(count.articles for phrase in asked.phrases for count in archive.frequencies(phrase)):
        found = _person(asked, nearest, archive)._replace(shown_for=nearest.names[0].name)
        if found.said or found.about:
            return _result(inquiry, found)
    if corrected is not None:
        found = _words(inquiry, (*corrected, *asked.about))
        if found.said:
            term = nearby.as_printed(found.reach.readings, corrected)
            other = found._replace(shown_for=term, suggestions=nearby.others(offered, term))
            return _result(inquiry, other)
    return not_found(WhoSaidResult, inquiry, offered)


def _result(inquiry: Inquiry, found: Found) -> WhoSaidResult:
    question, asked, archive, known = inquiry
    said, about = verified(found.said, archive), verified(found.about, archive)
    persons = People(found.reach.readings, known)
    order = found.reach.order
    lists = {
        kind: entries((s for s in said if s.kind == kind), persons, order)
        for kind in ("quoted", "reported", "own_words")
    }
    spoken = (*lists["quoted"], *lists["reported"])
    others = tuple(
        entry
        for kind in ("quoted", "reported", "own_words")
        for entry in entries((s for s in about if s.kind == kind), persons, order)
    )
    forms = () if found.shown_for or asked.filters.by else nearby.forms(archive, asked.phrases)
    shown = {each.reading.article.id: each.reading for each in (*said, *about)}
    printed = texts(shown.values(), archive)
    refs = (each.wording.article for each in (*said, *about))
    total = counts(found.reach, refs, (*spoken, *others), printed.different)
    return WhoSaidResult(
        question=question.text,
        term=asked.term,
        filters=asked.filters,
        shown_for=found.shown_for,
        counts=total,
        suggestions=(*found.suggestions, *forms),
        coverage=archive.coverage(),
        message=joined(
            [
                swap_note(asked, found.shown_for),
                _nobody_note(asked, spoken, others),
                texts_note(printed, total),
                elsewhere_note(printed),
                window_note(found.reach, asked),
                undated_note(found.reach),
                *found.notes,
                *asked.notes,
            ]
        ),
        quoted=lists["quoted"],
        reported=lists["reported"],
        own_words=lists["own_words"],
        about=others,
        may_differ=disputes((*said, *about), asked.wanted),
        stages=stages(said),
    )


def _nobody_note(asked: Asked, spoken: Sequence[Entry], about: Sequence[Entry]) -> str | None:
    if spoken:
        return None
    if about:
        return f"Nothing that {named(asked.term)} says is in this index; below is what others say."
    return f"Nobody is quoted on {named(asked.term or ' '.join(asked.filters.about))} in this index."
