"""What an engine gets wrong on labelled articles, one line each, for whoever improves its rules."""

from collections.abc import Iterable, Iterator

from bot.accuracy.cases import Case, Label
from bot.accuracy.matching import best, claim, judged, right
from bot.accuracy.measure import Engine, article
from bot.accuracy.stretches import stretches
from bot.models import Quotation
from bot.quotes import attribute

_BEFORE, _INSIDE, _BEHIND = 90, 160, 60  # characters shown


def mistakes(cases: Iterable[Case], engine: Engine = attribute) -> Iterator[str]:
    """Yield a line for each speaker that is wrong, each thing said that has none or is missed, and what nobody says.

    It begins with one word: WRONG (another speaker), NOBODY (shown where nobody speaks, or taken for a quotation), OPEN
    (found without its speaker), MISSED; then come the article, the speakers, and the place.
    """
    for case in cases:
        quotations = engine(article(case))
        yield from _shown(case, quotations)
        yield from _nobodys(case, quotations)
        yield from _unsaid(case, quotations)


def _shown(case: Case, quotations: Iterable[Quotation]) -> Iterator[str]:
    for quotation in quotations:
        label, name = best(case, quotation), quotation.speaker.name
        if name is None or not judged(case, quotation) or right(name, label):
            continue
        word, wanted = ("WRONG", f", not {_who(label)}") if label else ("NOBODY", "")
        place = _place(case.text, quotation.start, quotation.end)
        yield f"{word} {case.id}: {name} ({quotation.state}){wanted} | {place}"


def _nobodys(case: Case, quotations: Iterable[Quotation]) -> Iterator[str]:
    said = {label.bounds for label in case.quotes}
    for start, end in sorted({*stretches(case.text), *case.nobody} - said - set(case.ignore)):
        found = claim((start, end), quotations)
        if found is not None and found.speaker.name is None:
            yield f"NOBODY {case.id}: a quotation | {_place(case.text, start, end)}"


def _unsaid(case: Case, quotations: Iterable[Quotation]) -> Iterator[str]:
    for label in case.units:
        found = claim(label.bounds, quotations)
        if found is None or (label.keys and found.speaker.name is None):
            word = "MISSED" if found is None else "OPEN"
            yield f"{word} {case.id}: {_who(label)} | {_place(case.text, label.start, label.end)}"


def _who(label: Label) -> str:
    return " or ".join(label.keys) or "somebody the text does not tell"


def _place(text: str, start: int, end: int) -> str:
    inside = text[start:end] if end - start <= _INSIDE else f"{text[start : start + _INSIDE]}…"
    return " ".join(f"{text[max(0, start - _BEFORE) : start]}[[{inside}]]{text[end : end + _BEHIND]}".split())
