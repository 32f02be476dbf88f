"""A chat as YAML: who does what where, and what must come back.

    about: One sentence on what this chat proves.
    settings: {rate: 3}            # settings by their names in `bot/settings.py`
    store: corpus                  # the embedded briefs; or a list of files to read, beside the transcript
    chat:
      - maria: /who-said Oreshnik  # in #news, unless `in` says otherwise; `in: dm` is a direct message
                                   # also: `opens: home`, `checks: text` and `finds: text` (the two
                                   # shortcuts on a message), `sends: {kind: not a quote}` (the open window)
        bot:
          - to: only maria         # or the channel, "thread", "dm", "modal", "home"
            says: |
              # Who said …
      - maria: "@bot sources treaty"
        in: "#news"
        thread: 1                  # in the thread of the first turn
      - maria clicks: Next 3 of 7  # a button of the last message that has it

A turn can be delivered as Slack sometimes does: `again: 2` (the same event twice more), `retry: 1` (with
X-Slack-Retry-Num), `double: true` (as app_mention and as message). `event: {subtype: …}` adds fields to the event.
"""

import hashlib
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field, ValidationError

from bot.errors import ReplayError
from bot.models import Model

PEOPLE = {"maria": "U0MARIA", "tomas": "U0TOMAS", "guest": "U0GUEST"}
ACTS = ("clicks", "opens", "checks", "finds", "sends")
_FIELDS = {"in", "thread", "bot", "again", "retry", "double", "event", "nth"}


class Said(Model):
    """One thing the bot did: where it showed, and what it said, or only its digest where the words are not ours."""

    to: str
    says: str | None = None
    digest: str | None = None
    lines: int | None = None

    def matches(self, other: "Said") -> bool:
        """Tell whether this expectation holds of what came back."""
        if self.digest is not None:
            return (self.to, self.digest, self.lines) == (other.to, *digested(other.says or ""))
        return (self.to, (self.says or "").strip()) == (other.to, (other.says or "").strip())


def digested(text: str) -> tuple[str, int]:
    """Return what may be written of words that are not ours: a digest and the number of lines."""
    clean = text.strip()
    return hashlib.sha256(clean.encode()).hexdigest()[:16], len(clean.splitlines())


class Turn(Model):
    """One thing a person does."""

    who: str
    types: str | None = None
    clicks: str | None = None
    nth: int = 1  # of the buttons that say the same
    opens: str | None = None
    checks: str | None = None
    finds: str | None = None
    sends: dict[str, str] | None = None
    place: str = "#news"
    thread: int | None = None
    again: int = 0
    retry: int | None = None
    double: bool = False
    event: dict[str, Any] = Field(default_factory=dict)
    bot: tuple[Said, ...] = ()

    @property
    def act(self) -> tuple[str, Any]:
        """What is done, empty for typing, and with what."""
        return next(((name, getattr(self, name)) for name in ACTS if getattr(self, name) is not None), ("", self.types))


class Transcript(Model):
    """A chat. `store` is "corpus" or a list of files, `settings` what is set otherwise, `path` where it was read."""

    about: str
    store: str | tuple[str, ...] = "corpus"
    settings: dict[str, Any] = Field(default_factory=dict)
    chat: tuple[Turn, ...]
    path: Path

    def documents(self) -> list[Path]:
        """Return the files of its store, as the transcript names them."""
        return [] if isinstance(self.store, str) else [self.path.parent / name for name in self.store]


def read(path: Path) -> Transcript:
    """Read a transcript; `ReplayError` says what is wrong with it."""
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ReplayError(f"{path} cannot be read: {error}") from error
    if not isinstance(found, dict) or not isinstance(found.get("chat"), list):
        raise ReplayError(f"{path} is no transcript: it has no list called `chat`.")
    turns = [_turn(path, number, turn) for number, turn in enumerate(found["chat"], start=1)]
    fields = {name: found[name] for name in ("about", "store", "settings") if name in found}
    try:
        return Transcript.model_validate(fields | {"chat": turns, "path": path})
    except ValidationError as error:
        raise ReplayError(f"{path} is no transcript: {error.errors()[0]['loc']} {error.errors()[0]['msg']}.") from error


def _turn(path: Path, number: int, turn: Any) -> Turn:
    if not isinstance(turn, dict):
        raise ReplayError(f"{path}, turn {number}: not a person and what they do.")
    acts = [name for name in turn if name not in _FIELDS]
    who, _, what = acts[0].partition(" ") if len(acts) == 1 else ("", "", "")
    if who not in PEOPLE or what not in {"", *ACTS}:
        raise ReplayError(f"{path}, turn {number}: begins with one of {', '.join(PEOPLE)}, alone or with an act.")
    fields = {name: turn[name] for name in _FIELDS & set(turn) if name != "in"}
    did = turn[acts[0]]
    fields |= {"who": who, what or "types": did if what == "sends" else str(did), "place": turn.get("in", "#news")}
    fields["bot"] = fields.get("bot") or ()
    try:
        return Turn.model_validate(fields)
    except ValidationError as error:
        raise ReplayError(f"{path}, turn {number}: {error.errors()[0]['loc']} {error.errors()[0]['msg']}.") from error


class _Block(str):
    __slots__ = ()


class _Dumper(yaml.SafeDumper):
    pass


_Dumper.add_representer(_Block, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|"))


def write(transcript: Transcript, came: list[list[Said]], *, ours: bool) -> None:
    """Write the transcript again with what came back; words that are not `ours` only as digests."""
    turns = []
    for turn, said in zip(transcript.chat, came, strict=True):
        what, did = turn.act
        act: dict[str, Any] = {f"{turn.who} {what}".strip(): did}
        rest = turn.model_dump(exclude={"who", "types", "place", "bot", *ACTS}, exclude_defaults=True)
        place = {"in": turn.place} if turn.place != "#news" else {}
        turns.append(act | place | rest | {"bot": [_written(each, ours=ours) for each in said]})
    head: dict[str, Any] = {"about": transcript.about}
    if transcript.store != "corpus":
        head["store"] = list(transcript.store)
    if transcript.settings:
        head["settings"] = transcript.settings
    text = yaml.dump(
        head | {"chat": turns},
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=10_000,
        default_flow_style=False,
    )
    transcript.path.write_text(text, encoding="utf-8")


def _written(said: Said, *, ours: bool) -> dict[str, Any]:
    if not ours:
        digest, lines = digested(said.says or "")
        return {"to": said.to, "digest": digest, "lines": lines}
    return {"to": said.to, "says": _Block((said.says or "").strip() + "\n")}
