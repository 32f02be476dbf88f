"""What an ingest did, on a terminal and in a pipe."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from bot.ingest import IngestReport
from bot.models import Article

_SHOWN = 20  # articles listed by name; more are only counted
_EVERY = 1000  # articles between two plain progress lines


@contextmanager
def watcher(*, quiet: bool) -> Iterator[Callable[[IngestReport], None] | None]:
    """Give a function that shows progress: a live line on a terminal, now and then a plain one elsewhere."""
    if quiet and not sys.stderr.isatty():
        yield None
    elif sys.stderr.isatty():
        from rich.console import Console  # noqa: PLC0415 - only a terminal pays for it

        with Console(stderr=True).status("Reading…") as status:
            yield lambda report: status.update(_progress(report))
    else:
        last = [0]

        def plain(report: IngestReport) -> None:
            if report.read - last[0] >= _EVERY:
                last[0] = report.read
                click.echo(_progress(report), err=True)

        yield plain


def show(report: IngestReport, *, as_json: bool) -> None:
    """Print the report: one JSON object, or what was understood, what was refused and the counts."""
    if as_json:
        click.echo(report.model_dump_json())
        return
    for file, number in report.went_on.items():
        click.echo(f"went on in {Path(file).name} behind line {number:,}, where an earlier run was stopped")
    for article in report.articles[:_SHOWN]:
        outlet = article.outlet or "outlet not stated"
        if article.outlet_from == "person":
            outlet += " (entered)"
        date = (article.published or "date not stated")[:16]
        if article.language not in {None, "en"}:
            date += f", language {article.language}, nobody attributed"
        click.echo(
            f"{article.did:8}{article.source}: {outlet}, {date}, {article.quotations} {_quotations(article.quotations)}"
        )
        for field, values in article.also_stated.items():
            click.echo(f"        its text also states as {field}: {', '.join(values)}")
    if report.read > _SHOWN:
        click.echo(f"and {report.read - _SHOWN:,} more")
    for refused in report.refused:
        click.echo(f"refused {refused.source}: {refused.reason}", err=True)
    click.echo(_counts(report))
    if report.stopped:
        click.echo("Stopped before the end. Run the same command again to go on.", err=True)


def gap(article: Article, *, as_json: bool) -> str:
    """Return a line on what an article states and what not, for `gaps` and `fill`."""
    stated = {field: getattr(article, field) for field in ("outlet", "published", "url", "title", "author")}
    if as_json:
        values = {field: value and value.model_dump(exclude_none=True) for field, value in stated.items()}
        return json.dumps({"id": article.id, "file": article.provenance.source, **values}, ensure_ascii=False)
    shown = [f"{article.id} {article.provenance.source}"]
    for field in ("outlet", "published", "url"):
        value = stated[field]
        name = {"published": "date", "url": "link"}.get(field, field)
        entered = f" (entered by {value.by})" if value and value.origin == "person" else ""
        shown.append(f"{name} {value.value}{entered}" if value else f"{name} not stated")
    return ", ".join(shown)


def _counts(report: IngestReport) -> str:
    parts = [f"{report.new:,} new", f"{report.known:,} known", f"{report.changed:,} changed"]
    if report.removed:
        parts.append(f"{report.removed:,} old versions removed")
    return f"{', '.join(parts)}, {len(report.refused):,} refused; {report.quotations:,} quotations."


def _progress(report: IngestReport) -> str:
    rate = report.read / report.seconds if report.seconds else 0.0
    left = report.seconds_left
    after = "" if left is None else f", about {_duration(left)} left"
    return f"{report.read:,} articles, {rate:,.0f} a second, {len(report.refused):,} refused{after}"


def _duration(seconds: float) -> str:
    minute = 60
    return f"{seconds:.0f} s" if seconds < 2 * minute else f"{seconds / minute:.0f} min"


def _quotations(number: int) -> str:
    return "quotation" if number == 1 else "quotations"
