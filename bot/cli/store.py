"""`store`: what is done to an index as a whole."""

import click


@click.group()
def command() -> None:
    """Work on an index as a whole.

    Example: whosaid-bot store copy archive.db opensearch://localhost:9200
    """


@command.command()
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
def copy(source: str, target: str, as_json: bool) -> None:
    """Copy an index, articles and ledger, from a file or cluster to another, and compare the two.

    Can be stopped at any time; running it again goes on. Fails when counts or digests differ at the end.

    Example: whosaid-bot store copy archive.db sqlite:///new/archive.db
    """
    from bot.settings import load  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.store import open_store  # noqa: PLC0415
    from bot.store.copying import CopyReport  # noqa: PLC0415
    from bot.store.copying import copy as copied  # noqa: PLC0415

    settings = load()

    def show(report: CopyReport) -> None:
        if not as_json:
            click.echo(f"{report.copied:,} of {report.articles:,} articles copied", err=True)

    stores = [open_store(place, settings) for place in (source, target)]
    try:
        report = copied(*stores, progress=show)
    finally:
        for each in stores:
            each.archive.close()
    if as_json:
        click.echo(report.model_dump_json())
    else:
        click.echo(
            f"Both hold the same {report.articles:,} articles ({report.digest}) and {report.rows:,} ledger rows."
        )
