"""`reindex`: an index to the current engine."""

import click


@click.command()
@click.option("--store", help="The index to bring up to date; default: WHOSAID_STORE.")
@click.option(
    "--all", "every", is_flag=True, help="Read every article again, as after a change of the outlets' register."
)
@click.option("--rebuild", is_flag=True, help="First make search indexes and counts anew, as `doctor` may advise.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
def command(store: str | None, every: bool, rebuild: bool, as_json: bool) -> int:
    """Read again what an older engine read, so that every answer is of the current one.

    Can be stopped at any time; running it again goes on. Articles keep their ids and what people entered.

    Example: whosaid-bot reindex --store archive.db
    """
    from bot.cli.place import opened  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.reindex import ReindexReport, reindex  # noqa: PLC0415
    from bot.settings import load  # noqa: PLC0415

    settings = load()
    index = opened(store, settings)
    if rebuild:
        index.archive.rebuild()

    def show(report: ReindexReport) -> None:
        if not as_json:
            click.echo(f"{report.read:,} of {report.articles:,} articles read again", err=True)

    report = reindex(index, settings, every=every, progress=show)
    index.archive.close()
    if as_json:
        click.echo(report.model_dump_json())
    elif report.stopped:
        click.echo("Stopped before the end. Run the same command again to go on.", err=True)
    else:
        click.echo(
            f"{report.read:,} articles read again." if report.read else "Every article is of the current engine."
        )
    return 130 if report.stopped else 0
