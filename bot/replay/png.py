"""A chat as pictures: each transcript drawn as a page, photographed by a Chromium that is there."""

import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from bot.errors import ReplayError
from bot.replay.drawn import buttons, label
from bot.replay.player import Shown

Block = Mapping[str, Any]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
WIDTH = 720  # points, a channel beside its list
_STYLE = """
body{margin:0;padding:16px;font:15px/1.46 Lato,'Helvetica Neue',Arial,sans-serif;color:#1d1c1d;background:#fff;
width:640px}
.who{font-weight:900;margin-top:18px}.to{color:#616061;font-size:12px}h1{font-size:18px;margin:4px 0}
.grey{color:#616061;font-size:13px}blockquote{border-left:4px solid #ddd;margin:2px 0;padding-left:12px}
.button{display:inline-block;border:1px solid #bbb;border-radius:4px;padding:3px 10px;margin:4px 6px 4px 0;
font-weight:700;font-size:13px}.window{border:1px solid #bbb;border-radius:8px;padding:8px 16px;margin:6px 0}
p{margin:2px 0}a{color:#1264a3}
@media (prefers-color-scheme: dark){body{color:#d1d2d3;background:#1a1d21}.grey,.to{color:#ababad}}
"""


def draw(chat: Sequence[tuple[str, Sequence[Shown]]], path: Path) -> None:
    """Draw (what was done, what came back) turns into a PNG; `ReplayError` where no Chromium is installed."""
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        raise ReplayError("No picture: Chromium is not installed.")
    rows = [f'<div class="who">{escape(did)}</div>{"".join(map(_message, shown))}' for did, shown in chat]
    page = f'<!doctype html><meta charset="utf-8"><style>{_STYLE}</style>{"".join(rows)}'
    height = 120 + sum(90 + 46 * len(_blocks(each)) for _, shown in chat for each in shown) + 60 * len(chat)
    with tempfile.TemporaryDirectory(prefix="whosaid-png-") as folder:
        file = Path(folder) / "chat.html"
        file.write_text(page, encoding="utf-8")
        flags = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            f"--user-data-dir={folder}/profile",
        ]
        size = f"--window-size={WIDTH},{min(height, 16_000)}"
        command = [browser, *flags, size, f"--screenshot={path.resolve()}", file.as_uri()]
        ended = subprocess.run(command, capture_output=True, timeout=120, check=False)  # noqa: S603 - our own words
    if ended.returncode != 0 or not path.exists():
        raise ReplayError(f"No picture: Chromium ended with {ended.returncode}.")


def _blocks(shown: Shown) -> Sequence[Block]:
    found: Sequence[Block] = shown.body.get("blocks") or []
    return found


def _message(shown: Shown) -> str:
    drawn = "".join(map(_block, _blocks(shown))) or f"<p>{escape(str(shown.body.get('text', '')))}</p>"
    title = f"<h1>{escape(shown.body['title']['text'])}</h1>" if "title" in shown.body else ""
    kind = ' class="window"' if shown.to in {"modal", "home"} else ""
    return f'<div class="to">{escape(shown.to)}</div><div{kind}>{title}{drawn}</div>'


def _block(block: Block) -> str:
    kind = block["type"]
    if kind == "header":
        return f"<h1>{escape(block['text']['text'])}</h1>"
    if kind == "context":
        return f'<p class="grey">{"&ensp;".join(map(_words, block["elements"]))}</p>'
    if kind == "rich_text":
        return "".join(map(_rich, block["elements"]))
    if kind == "actions":
        return "".join(f'<span class="button">{escape(label(each))}</span>' for each in buttons({"blocks": [block]}))
    text = block.get("text") or block.get("label")
    return f"<p>{_words(text)}</p>" if isinstance(text, Mapping) else ""


def _words(text: Block) -> str:
    if text["type"] == "plain_text":
        return escape(text["text"])
    said = str(text["text"])  # our own mrkdwn, escaped already: bold, or one link
    if said.startswith("<http"):
        return f"<a>{said.rpartition('|')[2].rstrip('>')}</a>"
    return f"<b>{said.strip('*')}</b>" if said.startswith("*") else said.replace("<@", "@").replace(">", "")


def _rich(element: Block) -> str:
    runs = "".join(_run(run) for run in element["elements"]).replace("\n", "<br>")
    return f"<blockquote>{runs}</blockquote>" if element["type"] == "rich_text_quote" else f"<p>{runs}</p>"


def _run(run: Block) -> str:
    style, text = run.get("style") or {}, escape(str(run.get("text", "")))
    text = f"<b>{text}</b>" if style.get("bold") else text
    return f"<i>{text}</i>" if style.get("italic") else text
