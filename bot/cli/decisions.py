"""`decisions`: what people settled in Slack, for other programs."""

import json
from collections.abc import Iterator
from typing import Any

import click

from bot.ledger import Dispute, Disputes
from bot.models import Quotation, Reading
from bot.store import Archive, Store
from bot.text.tokens import words


@click.group("decisions")
def command() -> None:
    """Look at what people settled.

    Example: whosaid-bot decisions export --team T0123 > labels.jsonl
    """


@command.command("export")
@click.option("--team", required=True, help="The workspace's id, T….")
@click.option("--store", help="The index they were made on; default: WHOSAID_STORE.")
def export(team: str, store: str | None) -> None:
    """Print settled disputes as labelled cases, one JSON object a line, which `accuracy --gold` takes.

    A case judges its one place only. Disputes about outlets or context say nothing on attribution and are left out.

    Example: whosaid-bot decisions export --team T0123 --store archive.db > labels.jsonl
    """
    from bot.ingest import open_index  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.settings import load  # noqa: PLC0415

    opened = open_index(load(), store)
    for case in cases(opened, team):
        click.echo(json.dumps(case, ensure_ascii=False))
    opened.archive.close()


def cases(store: Store, team: str) -> Iterator[dict[str, Any]]:
    """Yield the labelled case of each settled dispute that judges attribution."""
    for dispute in Disputes(store.ledger).all(team):
        found = _reading(store.archive, dispute)
        case = _case(dispute, found) if found is not None and dispute.verdict != "open" else None
        if case is not None:
            yield case


def _reading(archive: Archive, dispute: Dispute) -> Reading | None:
    return next(iter(archive.get([dispute.article])), None)


def _case(dispute: Dispute, reading: Reading) -> dict[str, Any] | None:
    inside = [q for q in reading.quotations if q.start < dispute.end and dispute.start < q.end and q.quoted]
    if not inside or dispute.kind not in {"wrong speaker", "not a quote"}:
        return None
    quotation, text = inside[0], reading.article.text
    start, end = quotation.quoted[0].start, quotation.quoted[0].end
    case: dict[str, Any] = {"id": f"{dispute.article}-{dispute.start}", "text": text, "quotes": []}
    case["ignore"] = [span for span in ([0, start], [end, len(text)]) if span[0] < span[1]]
    if dispute.verdict == "confirmed" and dispute.kind == "not a quote":
        return case | {"nobody": [[start, end]]}
    right = dispute.steps[-1].right if dispute.verdict == "confirmed" else quotation.speaker.name or ""
    if not right:
        return None  # found wrong, but nobody said who it was instead
    label = {"start": start, "end": end, "kind": _kind(quotation), "speaker": right, "keys": list(words(right)[-1:])}
    return case | {"quotes": [label]}


def _kind(quotation: Quotation) -> str:
    return {"direct": "direct", "part": "mixed", "none": "indirect"}[quotation.marks]
