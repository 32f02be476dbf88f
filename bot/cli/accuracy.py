"""`accuracy`: how often attribution is right, measured again on this machine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.accuracy import Case, Figures, RelayFigures, Share

_STATES = {"named": "named", "pronoun": "by pronoun", "role": "by role", "inferred": "inferred (probably)"}
_GIVEN = {"named": "a name", "pronoun": "a pronoun", "nominal": "a bare noun"}
_KINDS = {"direct": "in marks, direct", "part": "in marks, part", "reported": "reported speech"}


@click.command()
@click.option(
    "--gold",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Labelled articles, one JSON object a line; default: the sets that come with the program.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as one JSON object.")
@click.option("--mistakes", "as_mistakes", is_flag=True, help="Print what is wrong, a line each, and no figures.")
def command(gold: Path | None, as_json: bool, as_mistakes: bool) -> None:
    """Measure attribution on labelled articles.

    Prints, with the numbers behind them and 95 % intervals: how many of the speakers shown are right, by how they were
    found and by kind; how much of what is said gets a speaker; how many stretches in quotation marks are found; and the
    two together, end to end (right stretch and right speaker).

    Without --gold it measures news articles, and apart from them noisy web pages, in which most of what stands in
    quotation marks is not speech, news of many kinds, hard news, in which few speakers stand beside their names, news
    in which many are told by what they are ("the minister"), and news of an ordinary day, written last; with --json
    these are under "noisy", "varied", "hard", "roles" and "daily". Last, on news of its own, it measures whom the
    outlet has it from ("Got it from"), with --json under "relays".

    Example: whosaid-bot accuracy --gold my-labels.jsonl
    """
    # only needed here
    from bot.accuracy import (  # noqa: PLC0415
        daily,
        hard,
        measure,
        measure_relays,
        mistakes,
        noisy,
        relay_cases,
        roles,
        shipped,
        varied,
    )
    from bot.ingest import register  # noqa: PLC0415
    from bot.settings import Settings  # noqa: PLC0415

    every = {
        "noisy": ("noisy web pages", noisy),
        "varied": ("varied news articles", varied),
        "hard": ("hard news articles", hard),
        "roles": ("news articles full of roles", roles),
        "daily": ("news articles of an ordinary day", daily),
    }
    apart = every if gold is None else {}
    cases = shipped() if gold is None else _cases(gold)
    if as_mistakes:
        for line in mistakes((*cases, *(case for _, read in apart.values() for case in read()))):
            click.echo(line)
        return
    figures = measure(cases)
    more = {name: (of, measure(read())) for name, (of, read) in apart.items()}
    relays = measure_relays(relay_cases(), register(Settings())) if gold is None else None
    if as_json:
        others = {name: found.model_dump() for name, (_, found) in more.items()}
        if relays is not None:
            others["relays"] = relays.model_dump()
        click.echo(json.dumps(figures.model_dump() | others, indent=1))
        return
    tables = [_table(figures, "labelled articles"), *(_table(found, of) for of, found in more.values())]
    if relays is not None:
        tables.append(_relays_table(relays))
    click.echo("\n\n".join("\n".join(table) for table in tables))


def _cases(gold: Path) -> tuple[Case, ...]:
    from bot.accuracy import read_cases  # noqa: PLC0415
    from bot.errors import ReadError  # noqa: PLC0415

    try:
        return read_cases(gold.read_text(encoding="utf-8-sig").split("\n"), str(gold))
    except UnicodeDecodeError as error:
        raise ReadError(f"{gold} is no text in UTF-8.") from error
    except OSError as error:
        raise ReadError(f"{gold} cannot be read: {error.strerror}.") from error


def _table(figures: Figures, of: str) -> Iterator[str]:
    labels = figures.labelled
    kinds = ", ".join(f"{labels.get(kind, 0)} {kind}" for kind in _KINDS)
    yield f"Engine {figures.engine} on {figures.articles} {of}."
    yield f"Things said: {sum(labels.get(kind, 0) for kind in _KINDS)} ({kinds})."
    yield f"Of {labels.get('not told', 0)} of them the text does not tell the speaker."
    yield f"Stretches in quotation marks that nobody says: {labels.get('nobody', 0)}."
    yield ""
    yield _row("Of the speakers shown, right")
    yield from (_row(title, figures.states[state]) for state, title in _STATES.items())
    yield from (_row(title, figures.kinds[kind]) for kind, title in _KINDS.items())
    yield ""
    yield _row("Of what somebody says")
    yield _row("attributed", figures.attributed)
    yield _row("rightly attributed", figures.rightly_attributed)
    if figures.reported_found:
        yield _row("reported speech found", figures.reported_found)
    if figures.contents_f1 is not None:
        yield f"  {'whole contents, F1':<28}{_percent(figures.contents_f1):>9}"
    yield ""
    yield _row("Stretches in quotation marks")
    yield _row("detection, precision", figures.detection_precision)
    yield _row("detection, recall", figures.detection_recall)
    yield _row("end to end, precision", figures.end_to_end_precision)
    yield _row("end to end, recall", figures.end_to_end_recall)
    yield f"  {'end to end, F1':<28}{_percent(figures.end_to_end_f1):>9}"
    if any(given.n for given in figures.given.values()):
        yield ""
        yield _row("Found, and right where it has")
        yield from (_row(title, figures.given[kind]) for kind, title in _GIVEN.items())
    if figures.genres:
        yield ""
        yield f"{'By genre, end to end':<30}{'F1':>9}{'of n':>8}   speakers shown, right"
    for name, genre in figures.genres.items():
        title = f"  {name} ({genre.articles})"
        shown = f"{genre.shown.right} of {genre.shown.n}"
        yield f"{title:<30}{_percent(genre.end_to_end_f1):>9}{genre.stretches:>8}   {shown}"


def _relays_table(figures: RelayFigures) -> Iterator[str]:
    yield f"Whom the outlet has it from, on {figures.articles} articles with {figures.said} things said."
    yield ""
    yield _row("Got it from")
    yield _row("relays shown, right", figures.shown)
    yield _row("relays expected, shown", figures.found)
    yield from (_row(f"  {kind}", found) for kind, found in figures.kinds.items())
    yield _row("  in a neighbouring sentence", figures.carried)
    yield _row("without one, none shown", figures.without)


def _row(title: str, found: Share | None = None) -> str:
    """Return a line of the table, or its heading where there is no share."""
    if found is None:
        return f"{title:<30}{'share':>9}{'right':>8}{'of n':>7}   95 % interval"
    interval = "-" if found.low is None else f"{_percent(found.low)} to {_percent(found.high)}"
    return f"  {title:<28}{_percent(found.share):>9}{found.right:>8}{found.n:>7}   {interval}"


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f} %"
