"""One transcript, played and compared: what a person, `.ci/run` and the tests look at."""

import difflib
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.models import Model
from bot.replay import player, recorded
from bot.replay.player import Transport, play, stage, store_of
from bot.replay.png import draw
from bot.replay.transcript import Said, Transcript, Turn, digested, read, write
from bot.settings import Settings


class Report(Model):
    """What a transcript's play gave: the chat as lines, and where it differs from what was expected."""

    chat: tuple[str, ...]
    differences: tuple[str, ...]


def check(
    path: Path, transport: Transport, settings: Settings, *, update: bool = False, png: Path | None = None
) -> Report:
    """Play a transcript, or recorded payloads, and compare; with `update`, write what came back instead.

    With `png`, a transcript is also drawn into that folder.
    """
    if path.suffix == ".jsonl":
        return _check_recorded(path, transport, settings, update=update)
    transcript = read(path)
    screens = play(transcript, transport, settings)
    if png is not None:
        turns = [(_did(turn), shown) for turn, shown in zip(transcript.chat, screens, strict=True)]
        draw(turns, png / f"{path.stem}.png")
    came = [[player.said(shown) for shown in screen] for screen in screens]
    if update:
        write(transcript, came, ours=is_ours(transcript))
        return Report(chat=tuple(_chat(transcript, came)), differences=())
    return Report(chat=tuple(_chat(transcript, came)), differences=tuple(_differences(transcript, came)))


def _check_recorded(path: Path, transport: Transport, settings: Settings, *, update: bool) -> Report:
    with (
        tempfile.TemporaryDirectory(prefix="whosaid-replay-") as folder,
        stage(store_of([], Path(folder), settings), transport) as scene,
    ):
        came = recorded.replay(path, scene)
    chat = tuple(line for said in came for each in said for line in _lines(each))
    beside, text = recorded.golden(path), recorded.written(came)
    if update:
        beside.write_text(text, encoding="utf-8")
    if not beside.exists() or beside.read_text(encoding="utf-8") == text:
        return Report(chat=chat, differences=())
    before = beside.read_text(encoding="utf-8").splitlines()
    found = difflib.unified_diff(before, text.splitlines(), str(beside), "came", lineterm="", n=1)
    return Report(chat=chat, differences=tuple(f"  {line}" for line in found))


def is_ours(transcript: Transcript) -> bool:
    """Tell whether every article of its store is this project's own: only then may its words be written down."""
    project = Path(__file__).resolve().parents[2]
    return all(file.resolve().is_relative_to(project) for file in transcript.documents())


def _differences(transcript: Transcript, came: Sequence[Sequence[Said]]) -> Iterator[str]:
    for number, (turn, said) in enumerate(zip(transcript.chat, came, strict=True), start=1):
        same = len(turn.bot) == len(said) and all(want.matches(got) for want, got in zip(turn.bot, said, strict=True))
        if not same:
            yield f"turn {number}: {_did(turn)}"
            yield from _diff(turn.bot, said)


def _diff(wanted: Sequence[Said], came: Sequence[Said]) -> Iterator[str]:
    if any(said.digest for said in wanted):
        yield f"  expected {[(said.to, said.digest, said.lines) for said in wanted]}"
        yield f"  came     {[(said.to, *digested(said.says or '')) for said in came]}"
        return
    before = [line for said in wanted for line in _lines(said)]
    after = [line for said in came for line in _lines(said)]
    for line in difflib.unified_diff(before, after, "expected", "came", lineterm="", n=1):
        yield f"  {line}"


def _lines(said: Said) -> list[str]:
    return [f"[{said.to}]", *(said.says or "").strip().splitlines()]


def _did(turn: Turn) -> str:
    what, did = turn.act
    return f"{turn.who} {what} [{did}]" if what else f"{turn.who}: {did}"


def _chat(transcript: Transcript, came: Sequence[Sequence[Said]]) -> Iterator[str]:
    for turn, said in zip(transcript.chat, came, strict=True):
        yield f"── {turn.place} ── {_did(turn)}"
        for each in said:
            yield from _lines(each)
