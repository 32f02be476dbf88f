"""One person and the bot, a line at a time."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from bot.errors import ReplayError
from bot.replay.drawn import buttons, drawn, label
from bot.replay.player import Shown, Stage, stage
from bot.replay.transcript import Turn
from bot.store import Store

WHO = "maria"


class Chat:
    """A conversation over one stage."""

    def __init__(self, scene: Stage) -> None:
        """Begin with an empty screen."""
        self._scene = scene
        self._turns = 0
        self._thread: int | None = None

    def lines(self, typed: str) -> list[str]:
        """Do what a typed line says and return what then stands on the screen."""
        before = len(self._scene.screen)
        self._scene.play(self._turn(typed))
        self._turns += 1
        found = self._scene.screen[before:]
        return [line for shown in found for line in _drawn(shown)] or ["(no answer)"]

    def _turn(self, typed: str) -> Turn:
        if typed.isdecimal():
            text, nth = self._button(int(typed))
            return Turn(who=WHO, clicks=text, nth=nth)
        if typed.startswith(">"):
            if self._thread is None:
                raise ReplayError("There is no thread yet: begin one with @bot.")
            said = typed[1:].strip()
            return Turn(who=WHO, types=said if "@bot" in said else f"@bot {said}", thread=self._thread)
        if typed.startswith("/"):
            return Turn(who=WHO, types=typed)
        if "@bot" in typed:
            self._thread = self._turns + 1
            return Turn(who=WHO, types=typed)
        return Turn(who=WHO, types=typed, place="dm")

    def _button(self, number: int) -> tuple[str, int]:
        for shown in reversed(self._scene.screen):
            found = buttons(shown.body)
            if found:
                if 0 < number <= len(found):
                    texts = [label(element) for element in found[:number]]
                    return texts[-1], texts.count(texts[-1])
                raise ReplayError(f"There are {len(found)} buttons.")
        raise ReplayError("There is nothing to click.")


def _drawn(shown: Shown) -> Iterator[str]:
    yield f"[{shown.to}]"
    yield from drawn(shown.body)
    found = buttons(shown.body)
    if found:
        yield "   ".join(f"{number}: {label(element)}" for number, element in enumerate(found, start=1))
    yield ""


@contextmanager
def chatting(store: Store) -> Iterator[Chat]:
    """Set the stage over a store; message times are today's, so that talks over one index never meet."""
    with stage(store, "process", began=time.time(), audit="off") as scene:
        yield Chat(scene)
