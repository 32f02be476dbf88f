"""`whosaid-bot quotes`: texts in, quotations out, one JSON object a line."""

import json
import sys
from collections.abc import Iterator

import click

from bot.quotes import find_units
from bot.quotes.titles import titled_name
from bot.quotes.units import Unit
from bot.text.boilerplate import boilerplate


@click.command("quotes")
@click.option("--jsonl", is_flag=True, required=True, help="Read and write one JSON object a line.")
def command(jsonl: bool) -> None:  # noqa: ARG001 - the only protocol so far; the flag keeps room for others
    r"""Print who said what in each text of standard input.

    In: {"id": "...", "text": "..."}. Out: {"id": "...", "quotes": [{"start", "end", "speaker", ...}]}; offsets count
    characters of the text, end exclusive, quotation marks left out; speaker is null where the text does not say.
    Whom a role stands for has the title that is this role before the name, as printed; name is the name alone.

    Example: echo '{"id": "1", "text": "\\"No,\\" said Ann Lee."}' | whosaid-bot quotes --jsonl
    """
    for line in _lines():
        document = _document(line)
        text = document["text"]
        shown = [_shown(unit, text) for unit in find_units(text, boilerplate(text))]
        sys.stdout.write(json.dumps({"id": document["id"], "quotes": shown}, ensure_ascii=False) + "\n")
        sys.stdout.flush()


def _lines() -> Iterator[tuple[int, str]]:
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    for number, line in enumerate(sys.stdin, start=1):
        if line.strip():
            yield number, line


def _document(numbered: tuple[int, str]) -> dict[str, str]:
    number, line = numbered
    try:
        document = json.loads(line)
        return {"id": document["id"], "text": str(document["text"])}
    except (ValueError, KeyError, TypeError) as error:
        raise click.ClickException(f'line {number} is no {{"id", "text"}} object: {error}') from error


def _shown(unit: Unit, text: str) -> dict[str, object]:
    speaker, state, mention, _ = unit.voice
    return {
        "start": unit.start,
        "end": unit.end,
        "speaker": titled_name(unit.voice, text),
        "name": speaker.name,
        "speaker_kind": speaker.kind,
        "role": speaker.role,
        "state": state,
        "kind": {"direct": "direct", "part": "part", "none": "reported"}[unit.marks],
        "mention": text[slice(*mention)] if mention else None,
        "cue": text[slice(*unit.cue)] if unit.cue else None,
    }
