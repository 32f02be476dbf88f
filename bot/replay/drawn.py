"""A message as lines of text, as a person would see it: for transcripts, diffs and the terminal."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Block = Mapping[str, Any]


def drawn(message: Block) -> list[str]:
    """Return a message, or a view, as lines; one without blocks is its text."""
    lines: list[str] = []
    title = message.get("title")
    if isinstance(title, Mapping):
        lines.append(f"= {title['text']}")
    for block in message.get("blocks") or []:
        lines += _block(block)
    return lines or [line for line in _plain(str(message.get("text") or "")).split("\n") if line]


def _plain(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _block(block: Block) -> list[str]:
    drawers: Mapping[str, Callable[[Block], list[str]]] = {
        "header": lambda block: [f"# {_text(block['text'])}"],
        "section": _section,
        "context": lambda block: ["(" + " | ".join(_text(element) for element in block["elements"]) + ")"],
        "rich_text": lambda block: [line for element in block["elements"] for line in _rich(element)],
        "actions": lambda block: [" ".join(_element(element) for element in block["elements"])],
        "input": lambda block: [f"{_text(block['label'])}: {_element(block['element'])}"],
        "divider": lambda _: ["----"],
    }
    kind = block["type"]
    return drawers[kind](block) if kind in drawers else [f"<{kind}>"]


def _section(block: Block) -> list[str]:
    lines = _text(block["text"]).split("\n") if "text" in block else []
    return [*lines, *([_element(block["accessory"])] if "accessory" in block else [])]


def _text(text: Block) -> str:
    return _plain(text["text"]) if text["type"] == "mrkdwn" else str(text["text"])


def _rich(element: Block) -> list[str]:
    runs = "".join(_run(run) for run in element["elements"])
    mark = "> " if element["type"] == "rich_text_quote" else ""
    return [f"{mark}{line}" for line in runs.split("\n")]


def _run(run: Block) -> str:
    if run["type"] == "link":
        return f"<{run['url']}|{run.get('text', '')}>"
    if run["type"] == "user":
        return f"<@{run['user_id']}>"
    style = run.get("style") or {}
    mark = "*" if style.get("bold") else "_" if style.get("italic") else ""
    return f"{mark}{run.get('text', '')}{mark}"


def _element(element: Block) -> str:
    kind = element["type"]
    if kind == "button":
        return f"[{_text(element['text'])}]"
    if kind in {"overflow", "radio_buttons", "static_select", "checkboxes"}:
        return "{" + " / ".join(_text(option["text"]) for option in element["options"]) + "}"
    return f"<{kind}>"


def buttons(message: Block) -> list[Block]:
    """Return everything in a message that can be clicked, in order."""
    found: list[Block] = []
    for block in message.get("blocks") or []:
        elements: Sequence[Block] = block.get("elements") or [] if block["type"] == "actions" else []
        accessory = [block["accessory"]] if "accessory" in block else []
        found += [element for element in (*elements, *accessory) if "action_id" in element]
    return found


def label(element: Block) -> str:
    """Return what a button says."""
    return _text(element["text"]) if "text" in element else str(element["action_id"])
