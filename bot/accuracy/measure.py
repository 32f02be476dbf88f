"""Hold what an engine says against the labels.

**Stretches in marks** (detection, end to end) are judged one by one: the quotation covering most of a stretch claims
it when that is at least half; of two equals the shorter. Detection precision is found of claimed, recall found of
labelled. End to end, a labelled stretch is right when it is found and its speaker is right; a speaker that is wrong, or
shown on a stretch that is nobody's, counts against precision; one left open counts against recall only; stretches
whose speaker the text does not tell are left out.

**Speakers shown** are judged by quotation, as a reader sees them: right when the label that fits best has that speaker,
wrong also where the text does not tell, or nobody speaks. What the labels leave open is not judged.

**Whole contents**, reported speech included, count where four fifths of what label and quotation cover together is in
both.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.accuracy.cases import Case
from bot.accuracy.figures import Figures, Genre, f1, share
from bot.accuracy.matching import best, claim, judged, pairs, right
from bot.accuracy.stretches import stretches
from bot.models import Article, Provenance, Quotation, Span
from bot.quotes import ENGINE, ENGINE_VERSION, attribute
from bot.text.boilerplate import boilerplate

Engine = Callable[[Article], tuple[Quotation, ...]]

STATES = ("named", "pronoun", "role", "inferred")
GIVEN = ("named", "pronoun", "nominal")
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
        boilerplate=tuple(Span.at(mark) for mark in boilerplate(case.text)),
    )


def _counted(case: Case, quotations: Sequence[Quotation]) -> Iterator[str]:
    """Yield all that one article counts."""
    yield "articles"
    yield from _labelled(case)
    yield from _marked(case, quotations)
    yield from _shown(case, quotations)
    yield from _units(case, quotations)
    yield from _contents(case, quotations)


def _labelled(case: Case) -> Iterator[str]:
    yield from (f"labelled {_KIND_OF_LABEL[label.kind]}" for label in case.units)
    yield from ("labelled not told" for label in case.units if not label.keys)


def _marked(case: Case, quotations: Sequence[Quotation]) -> Iterator[str]:
    """Yield what to count for each stretch in marks."""
    labels = {label.bounds: label for label in case.quotes}
    for stretch in {*stretches(case.text), *labels, *case.nobody} - set(case.ignore):
        label, found = labels.get(stretch), claim(stretch, quotations)
        shown = found is not None and found.speaker.name is not None
        yield from ["claimed"] * (found is not None)
        yield "labelled nobody" if label is None else "stretches"
        yield from ["found"] * (found is not None and label is not None)
        if label is None or label.keys:
            correct = found is not None and right(found.speaker.name, label)
            yield from ["answers"] * shown
            yield from ["right answers"] * correct
            yield from ["answerable"] * (label is not None)
            yield from [f"given {label.stype}"] * (found is not None) if label else ()
            yield from [f"right given {label.stype}"] * correct if label else ()


def _shown(case: Case, quotations: Iterable[Quotation]) -> Iterator[str]:
    """Yield what to count for each quotation that is shown with a speaker."""
    for quotation in quotations:
        if quotation.speaker.name is None or not judged(case, quotation):
            continue
        label = best(case, quotation)
        correct = right(quotation.speaker.name, label)
        for group in (f"state {quotation.state}", f"kind {KINDS[quotation.marks]}"):
            yield group
            yield from [f"right {group}"] * correct


def _units(case: Case, quotations: Sequence[Quotation]) -> Iterator[str]:
    """Yield what to count for each thing that the labels say somebody says."""
    for label in case.units:
        found = claim(label.bounds, quotations)
        if label.kind == "indirect":
            yield "reported"
            yield from ["reported found"] * (found is not None)
        if label.keys:
            yield "told"
            yield from ["attributed"] * (found is not None and found.speaker.name is not None)
            yield from ["rightly attributed"] * (found is not None and right(found.speaker.name, label))


def _contents(case: Case, quotations: Sequence[Quotation]) -> Iterator[str]:
    """Yield what to count for whole contents and their speakers, reported speech included, where the file has them."""
    if not case.contents:
        return
    answered = pairs(case, quotations)
    open_labels = {quotation.id for label, quotation in answered if not label.keys}
    yield from ["content told" for label in case.contents if label.keys]
    yield from ["content answers" for q in quotations if q.speaker.name is not None and q.id not in open_labels]
    yield from ["content right" for label, quotation in answered if right(quotation.speaker.name, label)]


def _figures(count: Counter[str], name: str, genres: dict[str, Counter[str]]) -> Figures:
    precision = share(count["right answers"], count["answers"])
    recall = share(count["right answers"], count["answerable"])
    contents = [share(count["content right"], count[f"content {all_}"]) for all_ in ("answers", "told")]
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
        given={kind: share(count[f"right given {kind}"], count[f"given {kind}"]) for kind in GIVEN},
        contents_f1=f1(*contents) if contents[1].n else None,
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
