"""Floors under measured quality: what was once reached stays reached.

`floors.json` holds, for each set of labelled articles, the digest of its file and the least that each figure may be. A
floor may rise with `python -m tests.golden --update`; lowering one, or another set under the same name, needs
`--allow-regression` and a note in `bot/DESIGN.md`. Of the shared news only figures and the digest are kept.
"""

import hashlib
import json
from importlib.resources import files
from pathlib import Path

from bot.accuracy import Figures, measure, measure_relays, read_cases, read_relay_cases
from bot.ingest import register
from bot.settings import Settings
from tests.shared import SHARED

FLOORS = Path(__file__).with_name("floors.json")

_SHIPPED = {
    "shipped": "labelled.jsonl",
    "later": "later.jsonl",
    "latest": "latest.jsonl",
    "noisy": "noisy.jsonl",
    "varied": "varied.jsonl",
    "hard": "hard.jsonl",
    "roles": "roles.jsonl",
    "daily": "daily.jsonl",
    "relays": "relays.jsonl",
}

Floors = dict[str, dict[str, str | float]]


def sets() -> dict[str, bytes]:
    """Return the labelled files at hand, by name; the shared one only where it lies beside the project."""
    room = files("bot.accuracy")
    found = {name: room.joinpath(file).read_bytes() for name, file in _SHIPPED.items()}
    shared = SHARED / "quotes" / "gum-news.jsonl"
    if shared.is_file():
        found["gum-news"] = shared.read_bytes()
    return found


def reached(name: str, raw: bytes) -> dict[str, str | float]:
    """Measure one set: its digest and the figures that have a floor."""
    lines = raw.decode().split("\n")
    floored = _relays(lines, name) if name == "relays" else _floored(measure(read_cases(lines, name)))
    return {"digest": hashlib.sha256(raw).hexdigest(), **floored}


def _relays(lines: list[str], name: str) -> dict[str, float]:
    figures = measure_relays(read_relay_cases(lines, name), register(Settings()))
    shares = {"shown": figures.shown, "found": figures.found, "without": figures.without}
    return {name: share.share or 0.0 for name, share in shares.items()}


def _floored(figures: Figures) -> dict[str, float]:
    shares = {
        "detection_precision": figures.detection_precision,
        "detection_recall": figures.detection_recall,
        "rightly_attributed": figures.rightly_attributed,
        **{f"{state}_precision": share for state, share in figures.states.items() if share.n >= 30},  # else mere chance
        **{f"{kind}_precision": share for kind, share in figures.kinds.items() if share.n >= 30},
    }
    return {"e2e_f1": figures.end_to_end_f1} | {name: share.share or 0.0 for name, share in shares.items()}


def stored() -> Floors:
    """Return the floors as they stand."""
    floors: Floors = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.is_file() else {}
    return floors


def fallen(floor: dict[str, str | float], now: dict[str, str | float]) -> list[str]:
    """Return what is below its floor, as sentences; another set is one of them."""
    if floor["digest"] != now["digest"]:
        return ["the set is another one than the floors were measured on"]
    figures = {key: (least, now.get(key)) for key, least in floor.items() if isinstance(least, float)}
    return [f"{key} is {has}, its floor {least}" for key, (least, has) in figures.items() if not _holds(least, has)]


def _holds(least: float, has: str | float | None) -> bool:
    """A figure holds at its floor; one whose n fell below what is counted has nothing to hold."""
    return not isinstance(has, float) or has >= least


def write(floors: Floors) -> None:
    """Write the floors, sorted, so that a change shows as a line."""
    FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", encoding="utf-8")
