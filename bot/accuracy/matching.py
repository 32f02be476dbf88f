"""Which quotation answers which label, and whether its speaker is right."""

from collections.abc import Iterable, Iterator, Sequence

from bot.accuracy.cases import Bounds, Case, Label
from bot.models import Quotation
from bot.text.tokens import words

_SAME = 0.8  # of two contents, what both have must be this much of what either has


def right(speaker: str | None, label: Label | None) -> bool:
    """Tell whether this name is the label's speaker: it holds all words of one of the label's keys."""
    name = set(words(speaker or ""))
    return label is not None and any(set(words(key)) <= name for key in label.keys if words(key))


def claim(bounds: Bounds, quotations: Iterable[Quotation]) -> Quotation | None:
    """Return the quotation that covers most of a stretch, at least half; of two equals the shorter."""
    covering = [(overlap(bounds, (q.start, q.end)), q.start - q.end, -n, q) for n, q in enumerate(quotations)]
    if not covering:
        return None
    most, _, _, quotation = max(covering, key=lambda found: found[:3])
    return quotation if most * 2 >= bounds[1] - bounds[0] else None


def judged(case: Case, quotation: Quotation) -> bool:
    """Tell whether the labels have a say: not on what they leave open, nor on reported speech where they have none."""
    bounds = quotation.start, quotation.end
    left_open = any(overlap(bounds, ignored) * 2 > quotation.end - quotation.start for ignored in case.ignore)
    if best(case, quotation):
        return True
    return not left_open and (quotation.marks != "none" or bool(case.contents))


def best(case: Case, quotation: Quotation) -> Label | None:
    """Return the label that fits a quotation best; one of them covers at least half of the other."""
    own = quotation.start, quotation.end

    def near(label: Label) -> bool:
        return 2 * overlap(own, label.bounds) >= min(own[1] - own[0], label.end - label.start) > 0

    return max(filter(near, case.quotes + case.contents), key=lambda label: _alike(own, label.bounds), default=None)


def pairs(case: Case, quotations: Sequence[Quotation]) -> list[tuple[Label, Quotation]]:
    """Return whole contents with their quotations, one to one, the most alike first; edges are cut to words."""
    alike = sorted(_candidates(case, quotations), key=lambda found: (-found[0], found[1], found[2]))
    taken: set[int] = set()
    found: dict[int, Quotation] = {}
    for _, q, c in alike:
        if q not in taken and c not in found:
            taken.add(q)
            found[c] = quotations[q]
    return [(case.contents[c], quotation) for c, quotation in found.items()]


def _candidates(case: Case, quotations: Sequence[Quotation]) -> Iterator[tuple[float, int, int]]:
    own = [_core(case.text, q.start, q.end) for q in quotations]
    contents = [_core(case.text, *label.bounds) for label in case.contents]
    for q, quotation in enumerate(own):
        for c, content in enumerate(contents):
            if overlap(quotation, content) and (alike := _alike(quotation, content)) >= _SAME:
                yield alike, q, c


def _core(text: str, start: int, end: int) -> Bounds:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _alike(one: Bounds, other: Bounds) -> float:
    common = overlap(one, other)
    return common / (one[1] - one[0] + other[1] - other[0] - common)


def overlap(one: Bounds, other: Bounds) -> int:
    """Return how many characters two stretches share."""
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))
