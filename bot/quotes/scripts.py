"""Interviews set as scripts: paragraphs that open with who speaks ("Kerr: …", "Q: …", "A. …"), marked or not."""

import re
from collections import Counter
from typing import NamedTuple

from bot.quotes.cast import Cast
from bot.quotes.marks import Stretch
from bot.quotes.people import Person
from bot.quotes.voice import NOBODY, Speaker, Voice
from bot.quotes.voices import Voices
from bot.text.roles import nominal_kind
from bot.text.sentences import paragraph_bounds

_LABEL = re.compile(r"(?:([QA])\s?[:.]|([A-Z][\w'’.-]*(?: (?:[A-Z]|de |van |von )[\w'’.-]*){0,3}):)\s+(?=\S)")
_CAPITALS = re.compile(r"([A-Z][A-Z.'’-]{2,}(?: [A-Z][A-Z.'’-]+){0,2}): (?=\S)")
_NAME = re.compile(r"([A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){0,2}): (?=\S)")
_FEWEST_LINES = 3
_FEWEST_WORDS = 4  # a line on average; shorter ones are a table
_SIDES = 2  # who asks and who answers
_ONE_LINE = 4_000  # characters


class _Line(NamedTuple):
    """A paragraph behind a label: `label` as printed, its place, and the place of what is said."""

    label: str
    label_start: int
    start: int
    end: int


class Turn(NamedTuple):
    """What one person says in a script, in characters, and who it is."""

    start: int
    end: int
    voice: Voice


def script_turns(text: str, cast: Cast, voices: Voices) -> list[Turn]:
    """Return the turns of a text that is set as a script, with those who are named in front of them."""
    lines = _lines(text)
    if not lines:
        return []
    above = {id(person): person for place, person in cast.order if place.start < lines[0].label_start}
    answering = next(iter(above.values())) if len(above) == 1 else None
    return [Turn(line.start, line.end, _voice(line, answering, cast, voices)) for line in lines]


def marked_turns(text: str, stretches: list[Stretch], cast: Cast, voices: Voices) -> dict[int, Voice]:
    """Return by where they start who says the quotations that open with a name ("“KERR: No."), and those they go on in.

    A label counts where it is a person of the article, or set in capitals and not the only one.
    """
    capitals = [match for stretch in stretches if (match := _CAPITALS.match(text, stretch.start, stretch.end))]
    out: dict[int, Voice] = {}
    voice: Voice | None = None
    for stretch in stretches:
        shouted = _CAPITALS.match(text, stretch.start, stretch.end) if len(capitals) > 1 else None
        label = shouted or _NAME.match(text, stretch.start, stretch.end)
        if label is not None:
            voice = _labelled(label, cast, voices, named=shouted is not None)
        if voice is not None and text[stretch.start] != "(":
            out[stretch.start] = voice
        if not stretch.reopens:
            voice = None
    return out


def _labelled(label: re.Match[str], cast: Cast, voices: Voices, *, named: bool) -> Voice | None:
    person = cast.find(tuple(label[1].lower().split()), label.start(1))
    if person is not None:
        return voices.of_person(person, "named", label.span(1))
    if not named or nominal_kind(label[1].lower()) == "document":
        return None  # "VIDEO: …"
    return Voice(Speaker(kind="person", name=label[1]), "named", label.span(1))


def _voice(line: _Line, answering: Person | None, cast: Cast, voices: Voices) -> Voice:
    """Return who speaks behind a label: "A" is the one person introduced above, "Q" stays open."""
    place = (line.label_start, line.label_start + len(line.label))
    if line.label == "Q":
        return NOBODY
    if line.label == "A":
        return voices.of_person(answering, "inferred", place) if answering is not None else NOBODY
    found = cast.find(tuple(line.label.lower().split()), line.label_start) or cast.of_initials(line.label)
    return voices.of_person(found, "named", place) if found is not None else NOBODY


def _lines(text: str) -> list[_Line]:
    """Return the labelled paragraphs of a text, none where it is no script: labels take turns and come again."""
    lines = []
    for start, end in paragraph_bounds(text):
        match = _LABEL.match(text, start, end)
        if match and end - match.end() < _ONE_LINE:
            lines.append(_Line(match[1] or match[2], start, match.end(), end))
    times = Counter(line.label for line in lines)
    lines = [line for line in lines if times[line.label] > 1 or len(times) == _SIDES]
    words = sum(text.count(" ", line.start, line.end) + 1 for line in lines)
    if len(lines) < _FEWEST_LINES or len(times) < _SIDES or max(times.values()) < _SIDES:
        return []
    return lines if words >= _FEWEST_WORDS * len(lines) else []
