"""How often "Got it from" is right: articles in which each thing said has the relays a careful reader expects.

One JSON object a line: `{"id", "genre", "text", "said"}`; each of `said` has `start`, `end` (characters of the text,
end exclusive, marks left out), `speaker` and `relays`: `name`, `kind`, `carried` (its words stand in a neighbouring
sentence) and `doubtful` (readers may differ: neither expected nor wrong).

What is said is answered by the quotation that covers most of it. A relay shown is right where its name is one of the
expected, shorter or longer ("Bloomberg", "Bloomberg News"); one expected is found where its name is shown, or stands in
the words shown ("interview" in "in an interview with The Sun"). A source that is the speaker is not asked for again.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from importlib.resources import files

from pydantic import ValidationError

from bot.accuracy.cases import Labelled
from bot.accuracy.figures import Share, share
from bot.accuracy.matching import claim
from bot.errors import ReadError
from bot.ingest import read
from bot.models import Article, Model, Provenance, Quotation, Reading, RelayKind
from bot.outlets import Outlets
from bot.text.tokens import words

Reader = Callable[[Article, Outlets], Reading]
_KINDS: tuple[RelayKind, ...] = ("outlet", "document", "event", "unnamed")


class ExpectedRelay(Labelled):
    """Whom the outlet has it from, as a careful reader says."""

    name: str
    kind: RelayKind
    carried: bool = False
    doubtful: bool = False


class SaidFrom(Labelled):
    """One thing said, and whom the outlet has it from."""

    start: int
    end: int
    speaker: str
    relays: tuple[ExpectedRelay, ...] = ()


class RelayCase(Labelled):
    """One labelled article."""

    id: str
    text: str
    genre: str = ""
    said: tuple[SaidFrom, ...]


class RelayFigures(Model):
    """How well whom an outlet has it from is found.

    `shown` are the relays shown that are right, `found` those expected that are shown, in `kinds` by kind; `carried`
    those expected from a neighbouring sentence; `without` the things said without a relay for which none is shown.
    """

    articles: int
    said: int
    shown: Share
    found: Share
    kinds: dict[str, Share]
    carried: Share
    without: Share


def relay_cases() -> tuple[RelayCase, ...]:
    """Return this project's own labelled set: invented news in the manner of 34 outlets."""
    lines = files(__package__).joinpath("relays.jsonl").read_text(encoding="utf-8").split("\n")
    return read_relay_cases(lines, "relays.jsonl")


def read_relay_cases(lines: Iterable[str], name: str) -> tuple[RelayCase, ...]:
    """Return the labelled articles of these lines; `name` is what an error calls the file."""
    try:
        return tuple(RelayCase.model_validate_json(line) for line in lines if line.strip())
    except ValidationError as error:
        raise ReadError(f"{name} is no file of labelled relays ({error.errors()[0]['msg']}).") from error


def measure_relays(cases: Iterable[RelayCase], outlets: Outlets, reader: Reader = read) -> RelayFigures:
    """Return how well `reader` finds whom these articles have it from."""
    count: Counter[str] = Counter()
    for case in cases:
        count["articles"] += 1
        source = Provenance(source=case.id, format="labelled", digest="")
        reading = reader(Article(id=case.id, version="", text=case.text, provenance=source, language="en"), outlets)
        for said in case.said:
            count.update(_counted(said, claim((said.start, said.end), reading.quotations), case.text))
    return RelayFigures(
        articles=count["articles"],
        said=count["said"],
        shown=share(count["right"], count["shown"]),
        found=share(count["found"], count["expected"]),
        kinds={kind: share(count[f"found {kind}"], count[f"expected {kind}"]) for kind in _KINDS},
        carried=share(count["found carried"], count["expected carried"]),
        without=share(count["right without"], count["without"]),
    )


def _counted(said: SaidFrom, quotation: Quotation | None, text: str) -> Iterator[str]:
    """Yield what to count for one thing said."""
    yield "said"
    shown = quotation.relays if quotation else ()
    as_printed = [text[relay.start : relay.end] for relay in shown]
    for relay in said.relays:
        if relay.doubtful or _alike(relay.name, said.speaker):
            continue
        found = any(_alike(relay.name, other.name) for other in shown) or any(_holds(w, relay.name) for w in as_printed)
        for group in ("", f" {relay.kind}", *([" carried"] if relay.carried else [])):
            yield f"expected{group}"
            yield from [f"found{group}"] * found
    for other in shown:
        yield "shown"
        allowed = (said.speaker, *(relay.name for relay in said.relays))
        yield from ["right"] * any(_alike(other.name, name) for name in allowed)
    if not said.relays:
        yield "without"
        yield from ["right without"] * (not shown)


def _alike(one: str, other: str) -> bool:
    """Tell whether one name is the other, or part of it."""
    return _holds(one, other) or _holds(other, one)


def _holds(text: str, name: str) -> bool:
    """Tell whether the words of a name stand in a text, "the" aside."""
    text, name = (f" {' '.join(words(each))} " for each in (text, name.removeprefix("The ").removeprefix("the ")))
    return name in text
