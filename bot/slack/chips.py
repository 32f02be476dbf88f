"""The parts of a question as a person sees and removes them. Pure."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.models import Question
from bot.slack.asking.canonical import Parts

_LONGEST_LABEL = 60  # characters; a button takes 75


_Part = tuple[str, tuple[str, ...], Parts]


class Chip(NamedTuple):
    """One part of a question, as a person reads it, the values it stands for, and the question without it."""

    label: str
    values: tuple[str, ...]
    question: Question


def chips(question: Question) -> tuple[Chip, ...]:
    """Return the parts of a question that can be taken out; what is looked for stays where nothing else would be."""
    parts = Parts.of(question.text)
    return tuple(
        Chip(_short(label), values, Question(name=question.name, text=without.text))
        for label, values, without in _removable(parts)
        if _stands(question.name, without)
    )


def _removable(parts: Parts) -> Iterator[_Part]:
    """Yield the label and values of each part with what is left without it: words, phrases, then filters."""
    words = tuple(term for term in parts.terms if not term.startswith('"'))
    phrases = tuple(term for term in parts.terms if term.startswith('"'))
    if words:
        yield " ".join(words), (" ".join(words),), parts._replace(terms=phrases)
    for each in phrases:
        left = _other(parts.terms, each)
        yield f"“{each.strip(chr(34))}”", (each, each.strip('"')), parts._replace(terms=left)
    for name in parts.by:
        yield f"by {name}", (name,), parts._replace(by=_other(parts.by, name))
    for topic in parts.about:
        yield f"about {topic}", (topic,), parts._replace(about=_other(parts.about, topic))
    for outlet in parts.outlet:
        yield f"in {outlet}", (outlet,), parts._replace(outlet=_other(parts.outlet, outlet))
    if parts.after:
        yield f"from {parts.after}", (parts.after,), parts._replace(after=None)
    if parts.before:
        yield f"until {parts.before}", (parts.before,), parts._replace(before=None)
    if parts.sort:
        yield f"{parts.sort} first", (parts.sort,), parts._replace(sort=None)


def _other(values: tuple[str, ...], gone: str) -> tuple[str, ...]:
    return tuple(value for value in values if value != gone)


def _stands(name: str, parts: Parts) -> bool:
    """Tell whether a question of this name can be asked with these parts."""
    return bool(parts.terms or parts.about) if name in {"sources", "check"} else parts.asks


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"
