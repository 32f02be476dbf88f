"""App Home: what the index covers, what one asked lately, what can be asked, and what an editor can do. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.answers.outcome import counted
from bot.models import Coverage, Question
from bot.slack import blocks
from bot.slack.blocks import Block, tidy
from bot.slack.messages import VALUE, coverage_line
from bot.slack.questions import understood

EXAMPLES = ("/who-said Oreshnik", "/who-said Lavrov", '/who-said "final stage"', "/sources treaty")
OUTLETS_SHOWN = 8


def home(
    coverage: Coverage,
    outlets: Sequence[tuple[str, int]],
    gaps: int,
    recent: Sequence[Question],
    *,
    editor: bool,
) -> dict[str, Any]:
    """Return the Home view; `gaps` counts articles whose outlet, date or link is not stated."""
    drawn = [
        blocks.header("Who really said it"),
        blocks.section(blocks.plain("Verbatim excerpts from indexed news: who said it, in which outlet, from whom.")),
        blocks.header("What this index covers"),
        blocks.rich(blocks.lines(*_covers(coverage, outlets, gaps))),
        blocks.header("Try one"),
        blocks.actions(*[_ask(f"ask_example_{number}", typed) for number, typed in enumerate(EXAMPLES)]),
        blocks.context(blocks.plain("Filters: outlet:BBC, by:Lavrov, about:treaty, after:2025-10, before:2025-11-03")),
    ]
    typed = list(dict.fromkeys(understood(question) for question in recent))[:5]
    if typed:
        drawn.append(blocks.header("You asked lately"))
        drawn.append(blocks.actions(*[_ask(f"ask_recent_{number}", text) for number, text in enumerate(typed)]))
    if editor:
        drawn.append(blocks.header("As an editor"))
        said = "You settle what others dispute: “Wrong?” on an entry, then “Confirm” or “Dismiss”."
        drawn.append(blocks.section(blocks.plain(said)))
    return {"type": "home", "blocks": drawn}


def _covers(coverage: Coverage, outlets: Sequence[tuple[str, int]], gaps: int) -> list[list[Block]]:
    lines = [[blocks.run(coverage_line(coverage))]]
    if outlets:
        named = " · ".join(f"{tidy(name)} {count:,}" for name, count in outlets[:OUTLETS_SHOWN])
        more = f" · {len(outlets) - OUTLETS_SHOWN:,} more" if len(outlets) > OUTLETS_SHOWN else ""
        lines.append([blocks.run("Articles by outlet: ", bold=True), blocks.run(named + more)])
    if gaps:
        missing = f"{counted(gaps, 'article')} with no stated outlet, date or link"
        lines.append([blocks.run("Gaps: ", bold=True), blocks.run(missing)])
    return lines


def _ask(action: str, typed: str) -> Block:
    return blocks.button(action, typed, typed[:VALUE], label=f"Ask {typed}")
