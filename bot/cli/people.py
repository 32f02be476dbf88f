"""`people`: who speaks in the index under which spellings, and the decisions that join or part them."""

import json
from datetime import UTC, datetime

import click

from bot.ledger.decisions import Decisions, Verdict
from bot.store import Store


@click.group(invoke_without_command=True)
@click.option("--store", help="The index; default: WHOSAID_STORE, else the embedded index.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.option("--name", default="", help="Only persons who may be meant by this name.")
@click.pass_context
def command(context: click.Context, store: str | None, name: str, as_json: bool) -> None:
    """List persons with their spellings, roles as printed and counts; merge or split spellings.

    Example: whosaid-bot people --name Lavrov

    Example: whosaid-bot people --store archive.db merge "Sergei Ryabkov" "Sergey Rybakov" --by Ana
    """
    from bot.ingest import open_index  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.settings import load  # noqa: PLC0415

    settings = load()
    opened = open_index(settings, store)
    context.obj = opened
    context.call_on_close(opened.archive.close)
    if context.invoked_subcommand is not None:
        return
    from bot.answers.outcome import counted  # noqa: PLC0415
    from bot.answers.people import meant  # noqa: PLC0415
    from bot.answers.persons import persons  # noqa: PLC0415
    from bot.slack.blocks import tidy  # noqa: PLC0415

    known = Decisions(opened.ledger).known(settings)
    keys = meant(name, opened.archive, known).keys if name else ()
    found = persons(opened.archive, known, keys) if keys or not name else ()
    for person in found:
        if as_json:
            click.echo(person.model_dump_json())
            continue
        said = f"{person.quoted} quoted, {person.reported} reported"
        click.echo(f"{tidy(person.person)}: {said}, {counted(person.articles, 'article')}")
        if len(person.spellings) > 1:
            click.echo(f"  printed {', '.join(tidy(spelling) for spelling in person.spellings)}")
        if person.roles:
            click.echo(f"  {'; '.join(tidy(role) for role in person.roles[:5])}")
    if not found and not as_json:
        click.echo("Nobody called so is quoted or reported in this index.")


@command.command()
@click.argument("one")
@click.argument("other")
@click.option("--by", required=True, help="Who decides; recorded with the decision.")
@click.pass_obj
def merge(opened: Store, one: str, other: str, by: str) -> None:
    """Record that two spellings are one person; ONE is how answers call the person.

    Example: whosaid-bot people merge "Sergei Ryabkov" "Sergey Rybakov" --by Ana
    """
    _decide(opened, one, other, "merged", by)


@command.command()
@click.argument("one")
@click.argument("other")
@click.option("--by", required=True, help="Who decides; recorded with the decision.")
@click.pass_obj
def split(opened: Store, one: str, other: str, by: str) -> None:
    """Record that two spellings are two persons.

    Example: whosaid-bot people split "George W. Bush" "George Bush" --by Ana
    """
    _decide(opened, one, other, "split", by)


@command.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.pass_obj
def decisions(opened: Store, as_json: bool) -> None:
    """List what was decided, by whom and when.

    Example: whosaid-bot people decisions
    """
    for each in Decisions(opened.ledger).all():
        if as_json:
            click.echo(json.dumps(each.model_dump(), ensure_ascii=False))
        else:
            click.echo(f"{each.at[:10]} {each.by} {each.verdict}: {each.one} / {each.other}")


def _decide(opened: Store, one: str, other: str, verdict: Verdict, by: str) -> None:
    at = datetime.now(UTC).isoformat(timespec="seconds")
    Decisions(opened.ledger).decide(one, other, verdict, by=by, at=at)
    click.echo(f"{one} and {other} are {'one person' if verdict == 'merged' else 'two persons'}, says {by}.")
