"""`whosaid-bot quotes`: texts in, quotations out, one JSON object a line."""

import json
import sys
from collections.abc import Iterator
from importlib.util import find_spec

import click

from bot.models import Article, Provenance, Quotation, Span
from bot.quotes import attribute


@click.command("quotes")
@click.option("--jsonl", is_flag=True, required=True, help="Read and write one JSON object a line.")
def command(jsonl: bool) -> None:  # noqa: ARG001 - the only protocol so far; the flag keeps room for others
    r"""Print who said what in each text of standard input.

    In: {"id": "...", "text": "..."}. Out: {"id": "...", "quotes": [{"start", "end", "speaker", ...}]}; offsets count
    characters of the text, end exclusive, quotation marks left out; speaker is null where the text does not say.

    Example: echo '{"id": "1", "text": "\\"No,\\" said Ann Lee."}' | whosaid-bot quotes --jsonl
    """
    for line in _lines():
        document = _document(line)
        quotations = attribute(_article(document["id"], document["text"]))
        shown = [_shown(quotation, document["text"]) for quotation in quotations]
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


def _article(identity: str, text: str) -> Article:
    """Make an article of a bare text, with its boilerplate marked."""
    return Article.model_construct(
        id=str(identity),
        version="",
        text=text,
        provenance=Provenance(source=str(identity), format="jsonl", digest=""),
        boilerplate=_boilerplate(text),
    )


def _boilerplate(text: str) -> tuple[Span, ...]:
    if find_spec("bot.text.boilerplate") is None:
        return ()
    from bot.text.boilerplate import boilerplate  # noqa: PLC0415 - the patterns are compiled when they are needed

    return boilerplate(text)


def _shown(quotation: Quotation, text: str) -> dict[str, object]:
    return {
        "start": quotation.start,
        "end": quotation.end,
        "speaker": quotation.speaker.name,
        "speaker_kind": quotation.speaker.kind,
        "role": quotation.speaker.role,
        "state": quotation.state,
        "kind": {"direct": "direct", "part": "part", "none": "reported"}[quotation.marks],
        "mention": quotation.mention.of(text) if quotation.mention else None,
        "cue": quotation.cue.of(text) if quotation.cue else None,
    }
