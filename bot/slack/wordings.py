"""The wordings of one utterance: in an answer, and all of them side by side in a window. Pure."""

from typing import Any

from bot.models import CheckResult, Entry, Result, WhoSaidResult
from bot.slack import blocks, entries
from bot.slack.blocks import Block, tidy
from bot.slack.modals import modal

PAGE = 12  # wordings in a window at a time
_CHANGES = 2_000  # characters of one wording's differences in a window; a text object takes 3,000


def said_by(entry: Entry, number: int, first: int = 0) -> Block:
    """Return the line above a wording: the whole speaker above `first`, as printed there above the others."""
    wording = entry.wordings[number]
    if number == first:
        return blocks.line(*entries.speaker_line(entry, wording))
    if wording.mention is None:
        return blocks.line(blocks.run("The same, in another wording", italic=True))
    printed, notes = entries.speaker_parts(entry.speaker, wording)
    how = f" — {notes}" if notes else ""
    return blocks.line(blocks.run("The same, in another wording, printed ", italic=True), blocks.run(printed + how))


def differs(entry: Entry, number: int, limit: int | None = None) -> str:
    """Return the words in which a wording differs from the first one or, in a quote check, from what was claimed."""
    pairs = [f"{_marked(c.first)} / {_marked(c.here)}" for c in entry.changes if c.wording == number]
    if not pairs:
        return ""
    more = f" and {len(pairs) - limit} more" if limit is not None and len(pairs) > limit else ""
    return f"{'Claimed / printed' if number == 0 else 'Differs (first / here)'}: {', '.join(pairs[:limit])}{more}"


def _marked(words: str) -> str:
    return f"“{tidy(words)}”" if words else "nothing"


def entry_at(result: Result, article: str, start: int, end: int) -> Entry | None:
    """Return the entry of an answer that has a wording at this place, None where there is none any more."""
    if not isinstance(result, WhoSaidResult):
        return None
    for entry in (*result.quoted, *result.reported, *result.own_words, *result.about):
        for wording in entry.wordings:
            if (wording.article.id, wording.start, wording.end) == (article, start, end):
                return entry
    return None


def window(result: Result, entry: Entry, place: str, page: int = 0) -> dict[str, Any]:
    """Return the window with a page of an entry's wordings; `place` is what its buttons carry in front of the page."""
    last = (len(entry.wordings) - 1) // PAGE
    page = min(page, last)
    first = page * PAGE
    claimed = isinstance(result, CheckResult)
    drawn: list[Block] = [blocks.context(blocks.plain(_told(entry, first, claimed=claimed)))]
    for number in range(first, min(first + PAGE, len(entry.wordings))):
        drawn += _wording(entry, number, claimed=claimed)
    turns = [("Back", page - 1, "Show the wordings before these")] if page else []
    turns += [("More wordings", page + 1, "Show the wordings after these")] if page < last else []
    if turns:
        pages = [blocks.button(f"wordings_{n}", text, f"{place}|{n}", label=label) for text, n, label in turns]
        drawn.append(blocks.actions(*pages))
    return modal("Wordings", drawn)


def _told(entry: Entry, first: int, *, claimed: bool) -> str:
    count = len(entry.wordings)
    shown = f"Wordings {first + 1} to {min(first + PAGE, count)} of {count}" if count > PAGE else f"{count} wordings"
    against = "against what was claimed" if claimed else "against the first one"
    return f"{shown}, each word for word as printed; what differs is said {against}."


def _wording(entry: Entry, number: int, *, claimed: bool) -> list[Block]:
    wording = entry.wordings[number]
    printed, notes = entries.speaker_parts(entry.speaker, wording)
    runs = [blocks.run(f"{number + 1}. "), blocks.run(printed, bold=True), blocks.run(f" — {notes}" if notes else "")]
    said = differs(entry, number)
    line = blocks.line(*(run for run in runs if run["text"]))
    drawn = [blocks.rich(line, blocks.quote(*entries.excerpt_runs(wording)))]
    if said or number or claimed:
        told = said or f"No word differs from {'what was claimed' if claimed else 'the first'}."
        drawn.append(blocks.section(blocks.plain(blocks.clip(told, _CHANGES))))
    return [*drawn, entries.article_line(wording, wording.article)]
