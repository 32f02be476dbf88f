"""`doctor`: is everything all right, and if not, what to do."""

import json

import click


@click.command()
@click.option("--store", help="The index to look at; default: WHOSAID_STORE, else the embedded one.")
@click.option("--json", "as_json", is_flag=True, help="Print the checks as one JSON object.")
@click.option("--slack", "with_slack", is_flag=True, help="Also check tokens, scopes and messages that were not sent.")
def command(store: str | None, *, as_json: bool, with_slack: bool) -> int:
    """Check versions and the index, and say what to do about what is not right.

    Looks for a SQLite with known faults, damage, a search index that does not fit its articles, articles without
    outlet or date, and articles read by an older engine. Exits with 1 when something is wrong; a note is no reason.

    Example: whosaid-bot doctor --store archive.db
    """
    from bot.cli.checks import Check, index, versions  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.errors import StoreError  # noqa: PLC0415
    from bot.ingest import open_index  # noqa: PLC0415
    from bot.settings import load  # noqa: PLC0415

    checks = list(versions())
    try:
        settings = load()
        opened = open_index(settings, store)
        checks += index(opened)
        if with_slack:
            from bot.cli.slack_checks import slack  # noqa: PLC0415 - loads Slack's libraries

            checks += slack(settings, opened)
        opened.archive.close()
    except StoreError as error:
        checks.append(Check(name="index", verdict="wrong", says=str(error), do="Give another file with --store."))
    wrong = sum(check.verdict == "wrong" for check in checks)
    if as_json:
        click.echo(
            json.dumps({"ok": not wrong, "checks": [check.model_dump() for check in checks]}, ensure_ascii=False)
        )
    else:
        for check in checks:
            click.echo(f"{check.verdict:6}{check.name}: {check.says}")
            if check.do:
                click.echo(f"      → {check.do}")
    return 1 if wrong else 0
