"""Who says something, as the rules pass it on; `quotations` makes the stored models of it."""

from typing import NamedTuple

from bot.kinds import SpeakerKind, State
from bot.quotes.people import Person


class Speaker(NamedTuple):
    """The speaker as stored: what the model of the same name holds, but for the key."""

    kind: SpeakerKind = "none"
    name: str | None = None
    role: str | None = None


class Voice(NamedTuple):
    """Who speaks: the speaker as stored, how it was found, where it is printed, and the person when one is known."""

    speaker: Speaker
    state: State
    mention: tuple[int, int] | None
    person: Person | None = None


NOBODY = Voice(Speaker(), "not_attributed", None)
