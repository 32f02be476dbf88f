"""Windows: the words of an excerpt in their article. Pure."""

from typing import Any

from bot.models import ArticleRef
from bot.slack import blocks, entries
from bot.slack.blocks import Block, tidy

AROUND = 600  # characters of an article that are shown at most, and never more than a quarter of it
SHARE = 4


def in_place(article: ArticleRef, text: str, start: int, end: int) -> dict[str, Any]:
    """Return the modal that shows `text[start:end]` in bold with what stands around it."""
    first, last, low, high = window(text, start, end)
    before, words, after = text[first:low], text[low:high], text[high:last]
    runs = [blocks.run("… ")] if first > 0 else []
    runs += [blocks.run(tidy(before))] if tidy(before) else []
    runs.append(blocks.run(tidy(words) or " ", bold=True))
    runs += [blocks.run(tidy(after))] if tidy(after) else []
    runs += [blocks.run(" …")] if last < len(text) else []
    return modal("In place", [blocks.rich(blocks.quote(*runs)), entries.article_line(None, article)])


def window(text: str, start: int, end: int) -> tuple[int, int, int, int]:
    """Return (first, last) of what is shown and (low, high) of the words in it, within both caps, at word borders."""
    room = min(AROUND, len(text) // SHARE)
    if end - start >= room:
        high = _border(text, start, start + room)
        return start, high, start, high
    spare = (room - (end - start)) // 2
    first, last = max(0, start - spare), min(len(text), end + spare)
    while 0 < first < start and not text[first - 1].isspace():
        first += 1
    while end < last < len(text) and not text[last].isspace():
        last -= 1
    return first, last, start, end


def _border(text: str, start: int, end: int) -> int:
    while end > start + 1 and end < len(text) and not text[end].isspace():
        end -= 1
    return end


def modal(title: str, drawn: list[Block], **more: Any) -> dict[str, Any]:
    """Return a modal with a title of at most 24 characters."""
    return {
        "type": "modal",
        "title": blocks.plain(blocks.clip(title, 24)),
        "close": blocks.plain("Close"),
        "blocks": drawn[:100],
        **more,
    }
