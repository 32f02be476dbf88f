"""Labelled articles: what a careful reader found in a text, and the files they are kept in.

One JSON object a line: `{"id", "genre", "text", "quotes", "contents", "ignore", "nobody"}`. `quotes` are the stretches
between quotation marks that somebody says, `contents` the whole clauses, reported speech included (both lists of
labels); `ignore` are stretches on which readers may differ, `nobody` those that nobody says though they stand in marks.
Only `id`, `text` and `quotes` must be there: where `contents` is missing, reported speech is not judged. Figures are
given by genre too, by its words in front of the first comma ("sport, tabloid").
"""

from collections.abc import Iterable
from importlib.resources import files
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from bot.errors import ReadError
from bot.text.tokens import words

Bounds = tuple[int, int]


class Labelled(BaseModel):
    """Files of others may carry more fields than we read."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Label(Labelled):
    """One stretch and who says it.

    Characters of the text, end exclusive, marks left out. `keys` are the words of which the right speaker's name has
    one (a surname, the head noun of "a senior official"); none where the text does not tell who speaks. A file that
    gives no `keys` at all but a `speaker` means the last word of that name. `stype` is what the text gives there:
    "named", "pronoun", "nominal" (a bare noun), "implicit" (nothing).
    """

    start: int
    end: int
    kind: Literal["direct", "mixed", "indirect"]
    keys: tuple[str, ...] = ()
    stype: str | None = None

    @model_validator(mode="before")
    @classmethod
    def _key_of_the_speaker(cls, given: Any) -> Any:
        if not isinstance(given, dict) or "keys" in given or not isinstance(given.get("speaker"), str):
            return given
        return given | {"keys": words(given["speaker"])[-1:]}

    @property
    def bounds(self) -> Bounds:
        """Return where the stretch stands."""
        return self.start, self.end


class Case(Labelled):
    """One labelled article."""

    id: str
    text: str
    quotes: tuple[Label, ...]
    genre: str = ""
    contents: tuple[Label, ...] = ()
    ignore: tuple[Bounds, ...] = ()
    nobody: tuple[Bounds, ...] = ()

    @property
    def units(self) -> tuple[Label, ...]:
        """Return the things said: whole clauses where the file has them, else the stretches in marks."""
        return self.contents or self.quotes

    @property
    def group(self) -> str:
        """Return the genre without its particulars, "" where the file states none."""
        return self.genre.split(",")[0].strip()

    @model_validator(mode="after")
    def _inside(self) -> Self:
        labels = [label.bounds for label in self.quotes + self.contents]
        for start, end in (*labels, *self.ignore, *self.nobody):
            if not 0 <= start < end <= len(self.text):
                raise ValueError(f"the stretch {start} to {end} lies outside the text of {len(self.text)} characters")
        return self


def shipped() -> tuple[Case, ...]:
    """Return this project's own labelled news: the articles in view while rules were written, then those of later."""
    return _packaged("labelled.jsonl") + _packaged("later.jsonl") + _packaged("latest.jsonl")


def noisy() -> tuple[Case, ...]:
    """Return this project's own labelled set of noisy web pages: most of what stands in marks there is not speech."""
    return _packaged("noisy.jsonl")


def varied() -> tuple[Case, ...]:
    """Return this project's own labelled set of news of many kinds, labelled before any rule knew it."""
    return _packaged("varied.jsonl")


def hard() -> tuple[Case, ...]:
    """Return this project's own labelled set of news written to be hard: roles far from names, families, chains."""
    return _packaged("hard.jsonl")


def roles() -> tuple[Case, ...]:
    """Return this project's own labelled news in which many speakers are told by what they are ("the minister")."""
    return _packaged("roles.jsonl")


def daily() -> tuple[Case, ...]:
    """Return this project's own labelled news of an ordinary day, from many desks and countries."""
    return _packaged("daily.jsonl")


def _packaged(name: str) -> tuple[Case, ...]:
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return read_cases(text.split("\n"), name)


def read_cases(lines: Iterable[str], name: str) -> tuple[Case, ...]:
    """Return the labelled articles of these lines; `name` is what an error calls the file."""
    found = tuple(_case(line, f"{name}, line {number}") for number, line in enumerate(lines, start=1) if line.strip())
    if not found:
        raise ReadError(f"There is no labelled article in {name}.")
    return found


def _case(line: str, place: str) -> Case:
    try:
        return Case.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"]))
        why = f"{field}: {first['msg']}" if field else first["msg"]
        raise ReadError(f"{place} is no labelled article ({why}).") from error
