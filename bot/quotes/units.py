"""Units of content: which of them boilerplate leaves out, and the turns of a script around them."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from bot.kinds import Marks
from bot.quotes.marks import Stretch
from bot.quotes.scripts import Turn
from bot.quotes.voice import Voice
from bot.quotes.words import SentenceWords


class Unit(NamedTuple):
    """One content unit: characters, the stretches inside, and who says it."""

    start: int
    end: int
    marks: Marks
    quoted: tuple[Stretch, ...]
    voice: Voice
    cue: tuple[int, int] | None = None


def is_covered(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether characters start to end touch one of the spans."""
    return bool(spans) and any(first < end and start < last for first, last in spans)


def without_boilerplate(sentences: list[SentenceWords], boilerplate: Sequence[tuple[int, int]]) -> list[SentenceWords]:
    """Leave out the words that stand in boilerplate, and the sentences that are nothing else."""
    out: list[SentenceWords] = []
    for sentence in sentences:
        if is_covered(sentence.start, sentence.end, boilerplate):
            words = [word for word in sentence.words if not is_covered(word.start, word.end, boilerplate)]
            if words:
                out.append(SentenceWords(sentence.number, sentence.paragraph, sentence.end, words))
        else:
            out.append(sentence)
    return out


def under_labels(units: list[Unit], labelled: dict[int, Voice]) -> list[Unit]:
    """Give quotations that no sentence gives to anybody to who is named at their head; `labelled` is by character."""
    return [
        unit._replace(voice=labelled[unit.start])
        if unit.start in labelled and unit.voice.state in {"not_attributed", "inferred"}
        else unit
        for unit in units
    ]


def under_turns(units: list[Unit], turns: list[Turn]) -> list[Unit]:
    """Add the turns of an interview set as a script; what nobody is told to say inside one belongs to the turn."""
    ends = [turn.end for turn in turns]
    kept = []
    for unit in units:
        at = bisect_right(ends, unit.start)
        if unit.voice.speaker.name or at == len(turns) or unit.start < turns[at].start:
            kept.append(unit)
    return kept + [Unit(turn.start, turn.end, "none", (), turn.voice) for turn in turns]
