"""A result to a Slack message: text and blocks, inside all of Slack's limits. Pure.

The order is the answer's order; nothing is computed here but what fits. What does not fit is counted, never dropped
in silence.
"""

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers.outcome import counted
from bot.models import (
    AnyResult,
    CheckResult,
    Counts,
    Coverage,
    Filters,
    Model,
    Result,
    SourcesResult,
    WhoSaidResult,
    Wording,
)
from bot.slack import blocks, entries
from bot.slack.blocks import Block, tidy
from bot.slack.parts import MakePart, Part, View, left_out, sources_parts, who_said_parts

TEXT = 2_500  # characters of top-level text for the entries; the blocks need the rest of the room
BLOCKS = 50  # of a message, Slack's limit
VALUE = 1_900  # of a button's value, a little under Slack's limit


class Message(Model):
    """A message as Slack takes it: `text` always carries the answer, for notifications and screen readers."""

    text: str
    blocks: list[Block]

    def body(self) -> dict[str, object]:
        """Return what goes into a Web API call or an acknowledgement; nothing in it is unfurled."""
        return {"text": self.text, "blocks": self.blocks, "unfurl_links": False, "unfurl_media": False}


def render(result: AnyResult, view: View | None = None) -> Message:
    """Return the message of an answer, of help, or of an empty answer."""
    view = view or View()
    if isinstance(result, WhoSaidResult):
        what = "Quote check of" if isinstance(result, CheckResult) else "Who said"
        return _answer(result, view, title(what, result), who_said_parts(result, view))
    if isinstance(result, SourcesResult):
        return _answer(result, view, title("Sources for", result), sources_parts(result, view))
    return _help(result)


def title(what: str, result: Result) -> str:
    """Return what stands above an answer: what was asked, and the term shown."""
    term = result.shown_for or result.term
    if not term:
        return _about_whom(what, result.filters)
    return f"{what} {term}" if '"' in term else f"{what} “{term}”"


def _about_whom(what: str, filters: Filters) -> str:
    """Return the title of a question that has only filters."""
    by, about = " and ".join(filters.by), " and ".join(filters.about)
    said = f"what {by} said" if by else "what is said"
    said += f" about {about}" if about else ""
    return f"{what} {said}" if what.startswith("Sources") else said[:1].upper() + said[1:]


def _answer(result: Result, view: View, title: str, parts: list[MakePart]) -> Message:
    """Put title, counts, entries, buttons and coverage together, as many entries as fit."""
    top = _top(result, view, title, found=bool(parts))
    shown = [make() for make in parts[view.start : view.start + view.size]]
    hidden = left_out(result, view)
    while True:
        below = _below(result, view, Extent(len(shown), len(parts), hidden))
        message = Message(text=_text(result, title, shown, view, len(parts)), blocks=top + _drawn(shown) + below)
        fits = blocks.size(message.body()) < blocks.MESSAGE_JSON and len(message.blocks) <= BLOCKS
        if fits or not shown:
            return message
        short = shown[0].short
        if len(shown) == 1 and short is None:
            return message
        shown = shown[:-1] if short is None or len(shown) > 1 else [shown[0]._replace(blocks=short(), short=None)]


def _drawn(parts: Sequence[Part]) -> list[Block]:
    drawn: list[Block] = []
    heading = None
    for part in parts:
        if part.heading and part.heading != heading:
            heading = part.heading
            drawn.append(blocks.section(blocks.mrkdwn(f"*{heading}*")))
        drawn += part.blocks
    return drawn


# ---------------------------------------------------------------- above the entries


def _top(result: Result, view: View, title: str, *, found: bool) -> list[Block]:
    top = [blocks.header(title)]
    if view.shared_by:
        top.append(blocks.context(blocks.mrkdwn(f"Asked and shared by <@{view.shared_by}>")))
    if found:
        top.append(blocks.context(blocks.plain(_counts(result.counts))))
    understood = filters_line(result.filters)
    if understood:
        top.append(blocks.context(blocks.plain(f"Only: {understood}")))
    if view.understood:
        top.append(blocks.context(blocks.plain(f"Understood as {blocks.clip(tidy(view.understood), 300)}")))
    if view.query and view.chips:
        top.append(blocks.actions(*_chips(view), block_id="chips"))
    message = _message(result)
    if message:
        top.append(blocks.section(blocks.plain(blocks.clip(tidy(message), 2_900))))
    origins = _origins(result)
    if origins:
        top.append(blocks.rich(blocks.line(*origins)))
    drawing = tree_lines(result)
    if drawing:
        top.append(blocks.rich(blocks.preformatted(blocks.clip("\n".join(drawing), 2_500))))
    differing = differing_lines(result)
    if differing:
        top.append(blocks.context(*(blocks.plain(blocks.clip(line, 700)) for line in differing)))
    return top


def differing_lines(result: Result) -> list[str]:
    """Return where articles may differ, side by side and undecided: a denial and a report, stages of one thing."""
    lines = []
    for dispute in result.may_differ[:1]:
        denied, reported = dispute.denied, dispute.reported
        lines.append(f"May differ. Denied in {_placed(denied)}: {blocks.clip(entries.plain_excerpt(denied), 250)}")
        lines.append(f"Reported in {_placed(reported)}: {blocks.clip(entries.plain_excerpt(reported), 250)}")
    if result.stages:
        stages = (f"{s.stage}: {', '.join(dict.fromkeys(_placed(w) for w in s.wordings[:4]))}" for s in result.stages)
        lines.append("Reports stand at different stages. " + "; ".join(stages))
    return lines


def _placed(wording: Wording) -> str:
    known = (
        entries.called(wording.article) if wording.article.outlet is None else entries.day(wording.article.published)
    )
    return f"{entries.publisher(wording.article)}, {known}"


def tree_lines(result: Result) -> list[str]:
    """Return the drawn tree of origins, where one was asked for; its branches stay, every name is one line."""
    if not isinstance(result, SourcesResult) or result.tree is None:
        return []
    return [tidy(line.text) for line in result.tree.lines]


def _chips(view: View) -> list[Block]:
    """Return the parts of the question as buttons that take them out."""
    return [
        blocks.button(f"chip_{number}", f"× {tidy(text)}", value, label=f"Ask again without {tidy(text)}")
        for number, (text, value) in enumerate(view.chips[:8])
        if len(value) <= VALUE
    ]


def _message(result: Result) -> str | None:
    if result.message or not result.shown_for:
        return result.message
    return f"Showing “{result.shown_for}” — no article has “{result.term}”."


def _counts(counts: Counts) -> str:
    said = [counted(counts.articles, "article"), counted(counts.outlets, "outlet")]
    if counts.outlets_not_stated:
        said.append(f"{counted(counts.outlets_not_stated, 'article')} with no stated outlet")
    if counts.utterances:
        said.append(counted(counts.utterances, "utterance"))
    if counts.people:
        said.append(counted(counts.people, "person", "people"))
    return ("At least " if counts.at_least else "") + " · ".join(said)


def filters_line(filters: Filters) -> str:
    """Return the filters as understood, empty when there are none."""
    said = [f"outlet {tidy(name)}" for name in filters.outlet]
    said += [f"said by {tidy(name)}" for name in filters.by]
    said += [f"about {tidy(name)}" for name in filters.about]
    if filters.after:
        said.append(f"from {entries.day(filters.after.isoformat())}")
    if filters.before:
        said.append(f"until {entries.day(filters.before.isoformat())}")
    return " · ".join(said)


def _origins(result: Result) -> list[Block]:
    if not isinstance(result, SourcesResult) or not result.origins:
        return []
    runs = [blocks.run("Origins the articles name: ", bold=True)]
    named = [f"{tidy(origin.name)} ({counted(origin.articles, 'article')})" for origin in result.origins[:6]]
    more = len(result.origins) - len(named)
    runs.append(blocks.run(" · ".join(named) + (f" · {more} more" if more > 0 else "")))
    return runs


# ---------------------------------------------------------------- below the entries


class Extent(NamedTuple):
    """How many entries are shown, of how many, and how many excerpts the cap for each article hides."""

    shown: int
    total: int
    hidden: int


def _below(result: Result, view: View, extent: Extent) -> list[Block]:
    shown, total, hidden = extent
    below: list[Block] = []
    buttons = _suggestions(result) + _other_way(result, view, total) + _pager(view, extent)
    if buttons:
        below.append(blocks.actions(*buttons, block_id="answer"))
    told = counted(result.coverage.articles, "article") in (result.message or "")
    notes = [] if told and not total else [blocks.plain(coverage_line(result.coverage))]
    if total > shown:
        first, last = view.start + 1, view.start + shown
        where = f"Entry {first} of {total}" if first == last else f"Entries {first}–{last} of {total}"
        notes.insert(0, blocks.plain(where))
    if hidden:
        notes.insert(0, blocks.plain(f"{counted(hidden, 'more excerpt')} of these articles not shown"))
    return [*below, blocks.context(*notes)] if notes else below


def _suggestions(result: Result) -> list[Block]:
    name = "/sources" if isinstance(result, SourcesResult) else "/who-said"
    return [
        blocks.button(
            f"ask_{number}",
            f"{tidy(found.term)} ({counted(found.articles, 'article')})",
            f"{name} {question_text(found.term, result.filters)}",
            label=f"Ask for {tidy(found.term)} instead",
        )
        for number, found in enumerate(result.suggestions[:5])
        if len(found.term) < VALUE
    ]


def _other_way(result: Result, view: View, total: int) -> list[Block]:
    """Return the button that asks the other question about the same term."""
    term = result.shown_for or result.term
    typed = question_text(term or "", result.filters)
    if view.query is None or not total or not term or len(typed) > VALUE or isinstance(result, CheckResult):
        return []
    if isinstance(result, SourcesResult):
        found = [blocks.button("ask_other", "Who said it", f"/who-said {typed}", label="Ask who said it")]
        if result.origins and result.tree is None:
            tree = "Draw who had it from whom"
            found.append(blocks.button("ask_tree", "Tree", f"/sources {typed} tree", label=tree))
        return found
    return [blocks.button("ask_other", "Outlets", f"/sources {typed}", label="Ask which outlets have it")]


def question_text(term: str, filters: Filters) -> str:
    """Return the typed form of a term and its filters."""
    said = [term]
    for key, values in (("outlet", filters.outlet), ("by", filters.by), ("about", filters.about)):
        said += [f'{key}:"{value}"' if " " in value else f"{key}:{value}" for value in values]
    said += [
        f"{key}:{value.isoformat()}" for key, value in (("after", filters.after), ("before", filters.before)) if value
    ]
    said += ["sort:best"] if filters.sort == "best" else []
    return " ".join(said)


def _pager(view: View, extent: Extent) -> list[Block]:
    shown, total, hidden = extent
    if view.query is None or not total:
        return []
    found: list[Block] = []
    after = total - view.start - shown
    every = "|all" if view.per_article is None else ""
    if after > 0:
        more = min(after, view.size)
        label = f"Show the next {counted(more, 'entry', 'entries')} of {total}"
        found.append(
            blocks.button("page_next", f"Next {more} of {total}", f"{view.query}|{view.start + shown}", label=label)
        )
    if view.start > 0:
        back = max(0, view.start - view.size)
        found.append(
            blocks.button("page_back", "Back", f"{view.query}|{back}{every}", label="Show the entries before these")
        )
    if hidden:
        label = "Show every excerpt of every article"
        found.append(blocks.button("page_all", "All excerpts", f"{view.query}|0|all", label=label))
    if view.private and view.shared_by is None:
        label = "Post this answer to the channel, for everyone"
        found.append(blocks.button("share", "Share to channel", f"{view.query}|{view.start}", label=label))
    return found


def coverage_line(coverage: Coverage) -> str:
    """Return what the index covers, in one line."""
    said = f"This index: {counted(coverage.articles, 'article')}"
    if coverage.dated_from and coverage.dated_to:
        first, last = entries.day(coverage.dated_from), entries.day(coverage.dated_to)
        said += f", dated {first}" if first == last else f", dated {first} to {last}"
    if coverage.undated:
        said += f", {coverage.undated:,} without a stated date"
    return said


# ---------------------------------------------------------------- plain text


def _text(result: Result, title: str, parts: Sequence[Part], view: View, total: int) -> str:
    """Return the answer as plain text, whole entries only, at most 4,000 characters after escaping."""
    first = f"{title}: {_counts(result.counts)}" if parts else title
    lines = [first, *([_message(result) or ""] if _message(result) else [])]
    budget = TEXT - sum(len(blocks.escape(text)) + 1 for text in lines)
    heading = ""
    used = 0
    for part in parts:
        said = ([part.heading] if part.heading != heading else []) + [f"• {part.text}"]
        heading = part.heading
        length = sum(len(blocks.escape(text)) + 1 for text in said)
        if length > budget:
            break
        budget -= length
        used += 1
        lines.extend(said)
    if total > view.start + used:
        lines.append(f"{counted(total - view.start - used, 'more entry', 'more entries')}.")
    if not parts:
        lines += _empty_lines(result)
    return blocks.clip(blocks.escape(tidy_lines(lines)), blocks.FALLBACK)


def tidy_lines(lines: Sequence[str]) -> str:
    """Return the lines as one text, each without line breaks of its own."""
    return "\n".join(tidy(text) for text in lines if text)


def _empty_lines(result: Result) -> list[str]:
    said = [] if "index" in (result.message or "") else [coverage_line(result.coverage)]
    if result.suggestions:
        said.append("Try: " + ", ".join(f"{tidy(found.term)} ({found.articles})" for found in result.suggestions[:5]))
    return said


# ---------------------------------------------------------------- help and plain sentences


def _help(result: Result) -> Message:
    lines = [tidy(text) for text in (result.message or "").split("\n") if text.strip()][:30]
    drawn = [blocks.header("What you can ask")]
    if lines:
        drawn.append(blocks.rich(blocks.lines(*(_help_line(text) for text in lines))))
    text = blocks.escape("\n".join(["What you can ask", *lines]))
    return Message(text=blocks.clip(text, blocks.FALLBACK), blocks=drawn)


def _help_line(text: str) -> list[Block]:
    """Return a line of help, what to type in bold."""
    typed, colon, meaning = text.partition(": ")
    if not colon:
        return [blocks.run(text)]
    return [blocks.run(typed, bold=True), blocks.run(f" — {meaning}")]


def sentence(text: str) -> Message:
    """Return a plain sentence as a message: an error, a wait, a refusal."""
    said = blocks.clip(tidy(text), 2_900)
    return Message(text=blocks.clip(blocks.escape(said), blocks.FALLBACK), blocks=[blocks.section(blocks.plain(said))])
