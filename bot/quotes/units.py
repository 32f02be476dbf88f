"""Units of content: how they become quotations, which boilerplate leaves out, and the turns of a script around them."""

from bisect import bisect_right
from hashlib import blake2b
from typing import NamedTuple

from bot.models import Article, Marks, Quotation, Span
from bot.quotes.engine import ENGINE, ENGINE_VERSION
from bot.quotes.marks import Stretch
from bot.quotes.scripts import Turn
from bot.quotes.voices import Voice, span_of
from bot.quotes.words import SentenceWords


class Unit(NamedTuple):
    """One content unit: characters, the stretches inside, and who says it."""

    start: int
    end: int
    marks: Marks
    quoted: tuple[Stretch, ...]
    voice: Voice
    cue: tuple[int, int] | None = None


def is_covered(start: int, end: int, spans: tuple[Span, ...]) -> bool:
    """Tell whether characters start to end touch one of the spans."""
    return any(span.start < end and start < span.end for span in spans)


def as_quotations(article: Article, units: list[Unit]) -> tuple[Quotation, ...]:
    """Return units as quotations; each id is the digest of article, folded content and occurrence."""
    seen: dict[str, int] = {}
    out: list[Quotation] = []
    for unit in units:
        content = " ".join(article.text[unit.start : unit.end].casefold().split())
        seen[content] = seen.get(content, 0) + 1
        digest = blake2b(f"{article.id}\0{content}\0{seen[content]}".encode(errors="replace"), digest_size=10)
        out.append(
            Quotation(
                id=digest.hexdigest(),
                start=unit.start,
                end=unit.end,
                marks=unit.marks,
                quoted=tuple(Span(start=s.start, end=s.end) for s in unit.quoted),
                state=unit.voice.state,
                speaker=unit.voice.speaker,
                mention=span_of(unit.voice.mention),
                cue=span_of(unit.cue),
                relays=(),
                engine=ENGINE,
                engine_version=ENGINE_VERSION,
            )
        )
    return tuple(out)


def without_boilerplate(sentences: list[SentenceWords], boilerplate: tuple[Span, ...]) -> list[SentenceWords]:
    """Leave out the words that stand in boilerplate, and the sentences that are nothing else."""
    out: list[SentenceWords] = []
    for sentence in sentences:
        if is_covered(sentence.start, sentence.end, boilerplate):
            words = [word for word in sentence.words if not is_covered(word.start, word.end, boilerplate)]
            if words:
                tags = "".join([word.tag for word in words])
                out.append(sentence._replace(words=words, tags=tags, start=words[0].start))
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
