"""An answer on a terminal: the same entries in the same order as in Slack, plain where the output is no terminal."""

from collections.abc import Iterator, Sequence

import click
from rich.console import Console
from rich.text import Text

from bot.answers.outcome import counted, covers
from bot.models import (
    AnyResult,
    ArticleRef,
    CheckResult,
    Entry,
    Result,
    SourceArticle,
    SourcesResult,
    Suggestion,
    WhoSaidResult,
    Wording,
)
from bot.slack.blocks import tidy
from bot.slack.entries import called, day, excerpt_runs, publisher, relay_lines, relay_words, speaker_parts
from bot.slack.messages import coverage_line, differing_lines, filters_line, title

_HEADINGS = {
    "quoted": "In quotation marks",
    "reported": "Reported, outside quotation marks",
    "own_words": "Nobody is quoted: the outlet's own words",
    "about": "What others say",
}
_WHY = {"typo": "like it", "form": "other form", "name": "a name like it"}


def show(result: AnyResult, *, as_json: bool = False) -> None:
    """Print an answer on standard output, for people or as one JSON object."""
    if as_json:
        click.echo(result.model_dump_json())
        return
    console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    for line in lines(result):
        console.print(line)


def lines(result: AnyResult) -> Iterator[Text]:
    """Yield the lines of an answer."""
    if isinstance(result, WhoSaidResult | SourcesResult):
        yield from _top(result)
    elif result.message:
        yield Text(result.message)
        return
    if isinstance(result, WhoSaidResult):
        for group, heading in _HEADINGS.items():
            yield from _group(heading, getattr(result, group), spoken=group != "own_words")
    elif isinstance(result, SourcesResult):
        for source in result.articles:
            yield from _source(source)
        yield from _origins(result)
    yield from _differing(result)
    yield from _bottom(result)


def _top(result: Result) -> Iterator[Text]:
    counts = result.counts
    what = "Sources for" if isinstance(result, SourcesResult) else "Who said"
    if isinstance(result, CheckResult):
        what = "Quote check of"
    yield Text(tidy(title(what, result)), style="bold")
    if counts.articles:
        parts = [counted(counts.articles, "article"), counted(counts.outlets, "outlet")]
        if counts.outlets_not_stated:
            parts.append(f"{counted(counts.outlets_not_stated, 'article')} with no stated outlet")
        if counts.utterances:
            parts.append(counted(counts.utterances, "utterance"))
        if counts.people:
            parts.append(counted(counts.people, "person", "people"))
        yield Text(("At least " if counts.at_least else "") + " · ".join(parts), style="dim")
    understood = filters_line(result.filters)
    if understood:
        yield Text(f"Only: {understood}", style="dim")
    if result.message:
        yield Text(tidy(result.message))


def _group(heading: str, entries: Sequence[Entry], *, spoken: bool) -> Iterator[Text]:
    if not entries:
        return
    yield Text()
    yield Text(heading, style="bold underline")
    for entry in entries:
        yield Text()
        if spoken and entry.speaker.kind != "none":
            yield _speaker(entry)
        elif spoken:
            outlets = entry.wordings[0].quotation_id is None
            yield Text("The outlet's own words" if outlets else "Not attributed in the text", style="italic")
        for number, wording in enumerate(entry.wordings):
            if number:
                yield Text("  in another wording:", style="dim")
            yield from _wording(wording)
            differs = [f"“{tidy(c.first)}” / “{tidy(c.here)}”" for c in entry.changes if c.wording == number]
            if differs:
                yield Text(f"  differs: {', '.join(differs)}", style="dim")
        if entry.possibly:
            yield Text("  possibly the same as another utterance here", style="italic")


def _speaker(entry: Entry) -> Text:
    printed, notes = speaker_parts(entry.speaker, entry.wordings[0])
    line = Text(printed, style="bold")
    details = [notes] if notes else []
    known = f"{printed} {notes}".casefold()
    details += [tidy(role) for role in entry.speaker.roles[:1] if tidy(role).casefold() not in known]
    line.append("".join(f", {detail}" for detail in details), style="not bold")
    if entry.speaker.probably:
        line.append(
            f" (probably the same: {', '.join(tidy(name) for name in entry.speaker.probably)})", style="not bold"
        )
    others = [tidy(name) for name in entry.speaker.spellings if tidy(name).casefold() not in known]
    if others:
        line.append(f" (also printed {', '.join(others[:3])})", style="not bold italic")
    return line


def _wording(wording: Wording) -> Iterator[Text]:
    excerpt = Text("  ")
    for run in excerpt_runs(wording):
        excerpt.append(run["text"], style="bold" if run.get("style", {}).get("bold") else "")
    yield excerpt
    yield _place(wording.article)
    for other in wording.also:
        yield Text("  the same in:" + _place(other).plain.removeprefix("  —"), style="dim")
    if wording.relays:
        yield Text(f"  {relay_words(*wording.relays)}", style="dim")


def _place(article: ArticleRef) -> Text:
    where = [publisher(article), day(article.published), called(article), tidy(article.url or "")]
    return Text("  — " + " · ".join(part for part in where if part), style="dim")


def _source(source: SourceArticle) -> Iterator[Text]:
    yield Text()
    yield Text(_place(source.article).plain.removeprefix("  — "), style="bold")
    for wording in source.excerpts:
        yield from list(_wording(wording))[:1]
    for line in relay_lines(source.got_it_from):
        yield Text(f"  {line}", style="dim")


def _origins(result: SourcesResult) -> Iterator[Text]:
    if result.tree is not None:
        yield Text()
        yield Text("Who had it from whom", style="bold underline")
        for line in result.tree.lines:
            yield Text(tidy(line.text))
    if result.first_here is not None:
        yield Text()
        yield Text(f"First printed here: {publisher(result.first_here)}, {day(result.first_here.published)}")
    if result.origins:
        named = (f"{tidy(origin.name)} ({counted(origin.articles, 'article')})" for origin in result.origins)
        yield Text()
        yield Text("Origins the articles name: " + " · ".join(named))


def _differing(result: Result) -> Iterator[Text]:
    """Yield what may differ, side by side, undecided."""
    for line in differing_lines(result):
        yield Text()
        yield Text(line)


def _bottom(result: Result) -> Iterator[Text]:
    yield Text()
    if result.suggestions:
        yield Text("Also in this index: " + ", ".join(_offered(each) for each in result.suggestions))
    if not (result.message or "").endswith(covers(result.coverage)):  # an answer with nothing in it has said so
        yield Text(coverage_line(result.coverage), style="dim")


def _offered(each: Suggestion) -> str:
    return f"{tidy(each.term)} ({_WHY[each.why]}, {counted(each.articles, 'article')})"
