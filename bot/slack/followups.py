"""A remark in a thread ("and Zakharova?", "only October", "link?") to the next question, by rules. Pure.

The question before is changed in one part and keeps the others. Small talk is no follow-up: a rule that does not fit
says None, and so does a question that stands on its own, which `parse_question` reads.
"""

from collections.abc import Callable, Collection
from datetime import date
from typing import NamedTuple

from bot.models import Question
from bot.outlets import Outlets
from bot.slack.asking import remarks
from bot.slack.asking.canonical import Parts, phrase
from bot.slack.asking.manners import bare_of_manners
from bot.slack.asking.periods import period_of
from bot.slack.asking.plain import Plain, peeled, plain
from bot.slack.asking.press import outlet_named
from bot.slack.asking.remarks import Lead, looks_like_a_name
from bot.slack.asking.slots import fill
from bot.slack.chips import Chip, chips
from bot.slack.questions import KNOWN, asked_for, typed_line

__all__ = ["Chip", "chips", "follow_up"]


class Thread(NamedTuple):
    """What a follow-up is read with: the question before, the day, and who and what is known."""

    name: str
    parts: Parts
    today: date | None
    outlets: Outlets | None
    is_person: Callable[[str], bool]


def follow_up(
    previous: Question,
    text: str,
    today: date | None,
    *,
    known: Collection[str] = KNOWN,
    outlets: Outlets | None = None,
    is_person: Callable[[str], bool] = looks_like_a_name,
) -> Question | None:
    """Return the question that a remark makes of the previous one; None where it is no follow-up.

    `is_person` tells a person's name from a word ("and Zakharova?", "and Oreshnik?"); by default by capital letters.
    """
    if previous.name == "help":
        return None
    line = typed_line(text)
    thread = Thread(previous.name, Parts.of(previous.text), today, outlets, is_person)
    found = _next(thread, line)
    if found is None or not found.parts.asks:
        return None
    return asked_for(_askable(found), known)


def _askable(asked: Plain) -> Plain:
    """Return the question with something to look for: outlets are asked of words, so a name becomes a word."""
    parts = asked.parts
    if asked.name != "sources" or parts.terms or parts.about:
        return asked
    names = tuple(phrase(name) for name in parts.by)
    return asked._replace(parts=parts._replace(terms=names, by=()))


def _next(thread: Thread, line: str) -> Plain | None:
    """Return the next question, read from the remark or, where that says nothing, from its core."""
    is_question = line.endswith("?")
    continues = remarks.continues(line)
    bare = bare_of_manners(line)
    for said in remarks.cores(remarks.corrected(bare) or bare):
        found = _read(thread, said, is_question=is_question, continues=continues)
        if found is not None:
            return found
    return None


def _read(thread: Thread, said: str, *, is_question: bool, continues: bool) -> Plain | None:
    action = remarks.action(said)
    if action is not None:
        return _acted(thread, action)
    asked = plain(said, thread.today, thread.outlets)
    if asked is not None:
        same_topic = continues and asked.name == "who_said" and asked.parts.by and not asked.parts.terms
        if not asked.back and not (same_topic and not asked.parts.about):
            return None  # a question that stands on its own
        if remarks.somebody_else(said):
            others = thread._replace(parts=thread.parts._replace(by=()))
            return _pointing_back(others, asked._replace(parts=asked.parts._replace(by=())), more=False)
        return _pointing_back(thread, asked, more=" else " in said)
    dropped = remarks.dropped(said)
    if dropped is not None:
        return _without(thread, dropped)
    lead, rest = remarks.led(said, is_question=is_question)
    return _exchanged(thread, lead, rest) if rest else None


# ---------------------------------------------------------------- the ways a question changes


def _acted(thread: Thread, action: str) -> Plain | None:
    """Do what a fixed remark asks for ("which outlets?", "without dates", "newest first")."""
    parts = thread.parts
    if action in {"sources", "who_said"}:
        return Plain(action, parts)
    if action == "tree":
        return _as_tree(parts)
    changed = {
        "any date": lambda: parts._replace(after=None, before=None),
        "any outlet": lambda: parts._replace(outlet=()),
        "anyone": lambda: parts._replace(by=()),
        "no filters": lambda: Parts(terms=parts.terms, about=parts.about),
        "newest": lambda: parts._replace(sort=None),
        "best": lambda: parts._replace(sort="best"),
        "phrase": lambda: parts._replace(terms=(phrase(" ".join(parts.terms)),) if parts.terms else ()),
        "words": lambda: parts._replace(terms=tuple(" ".join(parts.terms).replace('"', " ").split())),
    }[action]()
    return Plain(thread.name, changed)


def _as_tree(parts: Parts) -> Plain:
    """Ask for the tree of what was asked; a name or a topic becomes the words whose tree it is."""
    words = parts.terms or tuple(phrase(name) for name in (*parts.about, *parts.by))
    terms = (*(word for word in words if word != "tree"), "tree")
    return Plain("sources", parts._replace(terms=terms, about=(), by=parts.by if parts.terms else ()))


def _pointing_back(thread: Thread, asked: Plain, *, more: bool) -> Plain:
    """Fill in what "it" and "she" mean, from the question before; `more` leaves its topic ("what else")."""
    before, new = thread.parts, asked.parts
    by_them = "who" in asked.back and asked.name != "sources"
    speakers = _speakers(thread) if by_them else before.by
    terms = () if by_them and speakers and not before.by else before.terms  # the term was the speaker's name
    topic_stays = not (new.terms or new.about or more)
    merged = before._replace(
        terms=new.terms or (terms if topic_stays else ()),
        about=new.about or (before.about if topic_stays else ()),
        by=new.by or speakers,
        outlet=new.outlet or before.outlet,
        sort=new.sort or before.sort,
    )
    dated = new if new.after or new.before else before
    return Plain(asked.name, merged._replace(after=dated.after, before=dated.before))


def _speakers(thread: Thread) -> tuple[str, ...]:
    """Return whom "she" means: the speakers before or, where a name alone was asked for, that name."""
    name = " ".join(thread.parts.terms).replace('"', "")
    return thread.parts.by or ((name,) if name and not thread.parts.about and thread.is_person(name) else ())


def _without(thread: Thread, what: str) -> Plain | None:
    """Take out the part that is named ("without the Guardian", "forget Venezuela"); None where no part is."""
    if period_of(what, thread.today) is not None and (thread.parts.after or thread.parts.before):
        return _acted(thread, "any date")
    named = (outlet_named(what, thread.outlets) or what).casefold()
    for chip in chips(Question(name=thread.name, text=thread.parts.text)):
        if named in {value.casefold() for value in chip.values}:
            return Plain(thread.name, Parts.of(chip.question.text))
    return None


def _exchanged(thread: Thread, lead: Lead, rest: str) -> Plain | None:
    """Put the remark's date, outlet, person or words in place of those before."""
    # in front of "October" or "the Guardian" the preposition may be missing
    left, off = peeled(f"and {rest}", thread.today, thread.outlets)
    if left == f"and {rest}":
        left, off = peeled(f"and in {rest}", thread.today, thread.outlets)
        left = left if left == "and" else f"and {rest}"
        off = off if left == "and" else Parts()
    left = left.removeprefix("and").strip()
    parts = thread.parts
    if off.after or off.before:
        parts = parts._replace(after=off.after, before=off.before)
    if off.outlet:
        parts = parts._replace(outlet=off.outlet)
    if not left:
        return Plain(thread.name, parts)
    if lead == "none" and not (looks_like_a_name(left) or thread.is_person(left)):
        return None
    return _with_subject(thread._replace(parts=parts), lead, left)


def _with_subject(thread: Thread, lead: Lead, value: str) -> Plain | None:
    kind, _, name = value.partition(" ")
    if kind.lower() in {"about", "on", "regarding"} and name:
        return _with_topic(thread, lead, name)
    if kind.lower() in {"by", "from"} and name:
        return _with_person(thread, name)
    if remarks.is_small_talk(value):
        return None
    if all(thread.is_person(name) for name in remarks.several(value)):
        return _with_person(thread, value)
    return None if lead == "only" and '"' not in value and not value[0].isupper() else _with_topic(thread, lead, value)


def _with_person(thread: Thread, name: str) -> Plain | None:
    filled = fill("who", name, thread.outlets)
    if filled is None or filled.back:
        return None
    parts = thread.parts
    before = " ".join(parts.terms).replace('"', "")
    if before and not parts.by and not parts.about and thread.is_person(before) and filled.parts.by:
        return Plain(thread.name, parts._replace(terms=(phrase(filled.parts.by[0]),)))
    return Plain(
        thread.name, parts._replace(by=filled.parts.by or parts.by, outlet=filled.parts.outlet or parts.outlet)
    )


def _with_topic(thread: Thread, lead: Lead, words: str) -> Plain | None:
    """Exchange what was looked for; "only about" adds to it."""
    parts = thread.parts
    narrowed = lead == "only" and thread.name != "sources"
    slot = "topic" if narrowed or parts.about or (parts.by and not parts.terms) else "story"
    filled = fill(slot, words, thread.outlets)
    if filled is None or filled.back:
        return None
    if lead == "only":
        new = Parts.of(filled.parts.text)
        terms = tuple(term for term in new.terms if term not in parts.terms)
        return Plain(thread.name, parts.joined(new._replace(terms=terms)))
    return Plain(thread.name, parts._replace(terms=filled.parts.terms, about=filled.parts.about))
