"""Hold what an engine says against the labels.

**Stretches in marks** (detection, end to end) are judged one by one: the quotation covering most of a stretch claims
it when that is at least half; of two equals the shorter. Detection precision is found of claimed, recall found of
labelled. End to end, a labelled stretch is right when it is found and its speaker is right; a speaker that is wrong, or
shown on a stretch that is nobody's, counts against precision; one left open counts against recall only; stretches
whose speaker the text does not tell are left out.

**Speakers shown** are judged by quotation, as a reader sees them: right when the label that fits best has that speaker,
wrong also where the text does not tell, or nobody speaks. What the labels leave open is not judged.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.accuracy.cases import Bounds, Case, Label
from bot.accuracy.figures import Figures, Genre, f1, share
from bot.accuracy.stretches import stretches
from bot.models import Article, Provenance, Quotation
from bot.quotes import ENGINE, ENGINE_VERSION, attribute
from bot.text.boilerplate import boilerplate
from bot.text.tokens import words

Engine = Callable[[Article], tuple[Quotation, ...]]

STATES = ("named", "pronoun", "role", "inferred")
KINDS = {"direct": "direct", "part": "part", "none": "reported"}
_KIND_OF_LABEL = {"direct": "direct", "mixed": "part", "indirect": "reported"}


def measure(cases: Iterable[Case], engine: Engine = attribute, name: str = f"{ENGINE} {ENGINE_VERSION}") -> Figures:
    """Return how well `engine` attributes these articles."""
    genres: dict[str, Counter[str]] = {}
    for case in cases:
        genres.setdefault(case.group, Counter()).update(_counted(case, engine(article(case))))
    return _figures(sum(genres.values(), Counter()), name, genres)


def article(case: Case) -> Article:
    """Return the bare text of a case as an article, with its boilerplate marked."""
    return Article(
        id=case.id,
        version="",
        text=case.text,
        provenance=Provenance(source=case.id, format="labelled", digest=""),
        boilerplate=boilerplate(case.text),
    )


def right(speaker: str | None, label: Label) -> bool:
    """Tell whether this name is the label's speaker: it holds all words of one of the label's keys."""
    name = set(words(speaker or ""))
    return any(set(words(key)) <= name for key in label.keys if words(key))


def _counted(case: Case, quotations: Sequence[Quotation]) -> Iterator[str]:
    """Yield all that one article counts."""
    yield "articles"
    yield from _labelled(case)
    yield from _marked(case, quotations)
    yield from _shown(case, quotations)
    yield from _units(case, quotations)


def _labelled(case: Case) -> Iterator[str]:
    yield from (f"labelled {_KIND_OF_LABEL[label.kind]}" for label in case.units)
    yield from ("labelled not told" for label in case.units if not label.keys)


def _marked(case: Case, quotations: Sequence[Quotation]) -> Iterator[str]:
    """Yield what to count for each stretch in marks."""
    labels = {label.bounds: label for label in case.quotes}
    for stretch in {*stretches(case.text), *labels, *case.nobody} - set(case.ignore):
        label, claim = labels.get(stretch), _claim(stretch, quotations)
        shown = claim is not None and claim.speaker.name is not None
        yield from ["claimed"] * (claim is not None)
        yield "labelled nobody" if label is None else "stretches"
        yield from ["found"] * (claim is not None and label is not None)
        if label is None or label.keys:
            correct = label is not None and claim is not None and right(claim.speaker.name, label)
            yield from ["answers"] * shown
            yield from ["right answers"] * correct
            yield from ["answerable"] * (label is not None)


def _claim(bounds: Bounds, quotations: Iterable[Quotation]) -> Quotation | None:
    """Return the quotation that covers most of a stretch, at least half; of two equals the shorter."""
    covering = [(_overlap(bounds, (q.start, q.end)), q.start - q.end, -n, q) for n, q in enumerate(quotations)]
    if not covering:
        return None
    most, _, _, quotation = max(covering, key=lambda found: found[:3])
    return quotation if most * 2 >= bounds[1] - bounds[0] else None


def _shown(case: Case, quotations: Iterable[Quotation]) -> Iterator[str]:
    """Yield what to count for each quotation that is shown with a speaker."""
    for quotation in quotations:
        if quotation.speaker.name is None or not _judged(case, quotation):
            continue
        label = _best(case.quotes + case.contents, quotation)
        correct = label is not None and right(quotation.speaker.name, label)
        for group in (f"state {quotation.state}", f"kind {KINDS[quotation.marks]}"):
            yield group
            yield from [f"right {group}"] * correct


def _judged(case: Case, quotation: Quotation) -> bool:
    """Tell whether the labels have a say: not on what they leave open, nor on reported speech where they have none."""
    bounds = quotation.start, quotation.end
    left_open = any(_overlap(bounds, ignored) * 2 > quotation.end - quotation.start for ignored in case.ignore)
    if _best(case.quotes + case.contents, quotation):
        return True
    return not left_open and (quotation.marks != "none" or bool(case.contents))


def _best(labels: Iterable[Label], quotation: Quotation) -> Label | None:
    """Return the label that fits a quotation best; one of them covers at least half of the other."""
    own = quotation.start, quotation.end

    def fit(label: Label) -> float:
        common = _overlap(own, label.bounds)
        return common / (own[1] - own[0] + label.end - label.start - common)

    near = [l for l in labels if 2 * _overlap(own, l.bounds) >= min(own[1] - own[0], l.end - l.start) > 0]  # noqa: E741
    return max(near, key=fit, default=None)


def _units(case: Case, quotations: Sequence[Quotation]) -> Iterator[str]:
    """Yield what to count for each thing that the labels say somebody says."""
    for label in case.units:
        claim = _claim(label.bounds, quotations)
        if label.kind == "indirect":
            yield "reported"
            yield from ["reported found"] * (claim is not None)
        if label.keys:
            yield "told"
            yield from ["attributed"] * (claim is not None and claim.speaker.name is not None)
            yield from ["rightly attributed"] * (claim is not None and right(claim.speaker.name, label))


def _overlap(one: Bounds, other: Bounds) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _figures(count: Counter[str], name: str, genres: dict[str, Counter[str]]) -> Figures:
    precision = share(count["right answers"], count["answers"])
    recall = share(count["right answers"], count["answerable"])
    return Figures(
        engine=name,
        articles=count["articles"],
        labelled={key.removeprefix("labelled "): n for key, n in sorted(count.items()) if key.startswith("labelled ")},
        states={state: share(count[f"right state {state}"], count[f"state {state}"]) for state in STATES},
        kinds={kind: share(count[f"right kind {kind}"], count[f"kind {kind}"]) for kind in KINDS.values()},
        attributed=share(count["attributed"], count["told"]),
        rightly_attributed=share(count["rightly attributed"], count["told"]),
        reported_found=share(count["reported found"], count["reported"]) if count["reported"] else None,
        detection_precision=share(count["found"], count["claimed"]),
        detection_recall=share(count["found"], count["stretches"]),
        end_to_end_precision=precision,
        end_to_end_recall=recall,
        end_to_end_f1=f1(precision, recall),
        genres={genre: _genre(own) for genre, own in sorted(genres.items()) if genre},
    )


def _genre(count: Counter[str]) -> Genre:
    right, shown = (sum(count[f"{word}state {state}"] for state in STATES) for word in ("right ", ""))
    precision = share(count["right answers"], count["answers"])
    recall = share(count["right answers"], count["answerable"])
    return Genre(
        articles=count["articles"],
        shown=share(right, shown),
        stretches=recall.n,
        end_to_end_f1=f1(precision, recall),
    )
