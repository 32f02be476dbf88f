"""Block Kit's pieces as plain dicts, and the two ways in which foreign text may enter them.

Text of articles and people goes only into `rich_text` and `plain_text`, which read no markup: nothing in it can ping,
link or format. `mrkdwn` is for this project's own words. Plain dicts, because slack_sdk's models drop block types they
do not know.
"""

import json
import re
from typing import Any

Block = dict[str, Any]

MESSAGE_JSON = 13_000  # Slack refuses a message from about 13,200 characters of JSON (slackapi/bolt-js#2509)
FALLBACK = 4_000  # what Slack recommends at most for top-level text
_BREAKS = re.compile(r"\s*[\n\r\v\f\x85\u2028\u2029]\s*")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")


def escape(text: str) -> str:
    """Return `text` for a `mrkdwn` field or top-level text: the three characters Slack asks for, nothing else."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def tidy(text: str) -> str:
    """Return stored text for display: line breaks become one space, control characters go, all else stays."""
    return _CONTROL.sub("", _BREAKS.sub(" ", text))


def clip(text: str, limit: int) -> str:
    """Return `text` cut to `limit` characters, with "…" where it was cut."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def header(text: str) -> Block:
    """Return a header of at most 150 characters."""
    return {"type": "header", "text": plain(clip(tidy(text), 150))}


def plain(text: str) -> Block:
    """Return a plain-text object; colons in it never turn into emoji."""
    return {"type": "plain_text", "text": text or " ", "emoji": False}


def mrkdwn(text: str) -> Block:
    """Return this project's own words as mrkdwn; addresses in it are not linked by themselves."""
    return {"type": "mrkdwn", "text": text, "verbatim": True}


def section(text: Block, accessory: Block | None = None) -> Block:
    """Return a section of one text object."""
    block: Block = {"type": "section", "text": text}
    return block if accessory is None else block | {"accessory": accessory}


def context(*elements: Block) -> Block:
    """Return a context line of up to ten elements."""
    return {"type": "context", "elements": list(elements[:10])}


def rich(*elements: Block) -> Block:
    """Return a rich_text block."""
    return {"type": "rich_text", "elements": list(elements)}


def line(*elements: Block) -> Block:
    """Return one rich_text paragraph."""
    return {"type": "rich_text_section", "elements": list(elements)}


def preformatted(text: str) -> Block:
    """Return text whose spaces and line breaks stay as they are."""
    return {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": text}]}


def lines(*paragraphs: list[Block]) -> Block:
    """Return runs on lines of their own: Slack sets sections that follow each other on one line."""
    runs: list[Block] = []
    for number, paragraph in enumerate(paragraphs):
        runs += [run("\n"), *paragraph] if number else paragraph
    return line(*runs)


def quote(*elements: Block) -> Block:
    """Return one rich_text quote."""
    return {"type": "rich_text_quote", "elements": list(elements)}


def run(text: str, *, bold: bool = False, italic: bool = False) -> Block:
    """Return a run of rich text."""
    style = {name: True for name, on in (("bold", bold), ("italic", italic)) if on}
    return {"type": "text", "text": text} | ({"style": style} if style else {})


def link(url: str, text: str) -> Block:
    """Return a link in rich text."""
    return {"type": "link", "url": url, "text": text}


def button(action: str, text: str, value: str = "", *, label: str | None = None, primary: bool = False) -> Block:
    """Return a button; `label` is read by screen readers instead of the text."""
    block: Block = {"type": "button", "action_id": action, "text": plain(clip(text, 75))}
    if value:
        block["value"] = value
    if label:
        block["accessibility_label"] = clip(label, 75)
    if primary:
        block["style"] = "primary"
    return block


def actions(*elements: Block, block_id: str | None = None) -> Block:
    """Return a row of up to 25 buttons."""
    block: Block = {"type": "actions", "elements": list(elements[:25])}
    return block if block_id is None else block | {"block_id": block_id}


def size(value: Any) -> int:
    """Return the length of a message as JSON, by the longest of its usual spellings: ASCII only, spaces between."""
    return len(json.dumps(value))
