"""Recorded payloads, one JSON object a line as Slack sends them, through the real app.

What came back stands in a file beside it, `NAME.came.yaml`; without one only the acknowledgements are looked at.
"""

import json
from pathlib import Path
from typing import Any

import yaml

from bot.errors import ReplayError
from bot.replay.player import Stage
from bot.replay.transcript import Said, digested


def payloads(path: Path) -> list[dict[str, Any]]:
    """Return the payloads of a file; `ReplayError` names the line that is none."""
    found: list[dict[str, Any]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            payload = json.loads(line)
        except ValueError as error:
            raise ReplayError(f"{path}, line {number}: no JSON.") from error
        if not isinstance(payload, dict):
            raise ReplayError(f"{path}, line {number}: no payload of Slack.")
        found.append(payload)
    return found


def replay(path: Path, scene: Stage) -> list[list[Said]]:
    """Deliver every payload and return, for each, what the bot did."""
    return [scene.deliver_recorded(payload) for payload in payloads(path)]


def golden(path: Path) -> Path:
    """Return the file of what came back."""
    return path.with_suffix(".came.yaml")


def written(came: list[list[Said]]) -> str:
    """Return what came back as it is kept: places, digests and numbers of lines, for the articles may not be ours."""
    rows = [[_row(each) for each in said] for said in came]
    return yaml.safe_dump(rows, sort_keys=False, allow_unicode=True)


def _row(said: Said) -> dict[str, Any]:
    digest, lines = digested(said.says or "")
    return {"to": said.to, "digest": digest, "lines": lines}
