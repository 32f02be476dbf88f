"""`gaps`: articles that do not say where or when they were published."""

import click


@click.command()
@click.option("--store", help="The index; default: WHOSAID_STORE, else the embedded index.")
@click.option("--limit", default=50, show_default=True, help="How many articles are listed.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def command(store: str | None, limit: int, as_json: bool) -> None:
    """List articles whose outlet, date or link is not stated, with the ids that `fill` takes.

    Example: whosaid-bot gaps --store archive.db
    """
    from bot.cli.report import gap  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.ingest import open_index  # noqa: PLC0415
    from bot.settings import load  # noqa: PLC0415

    opened = open_index(load(), store)
    page = opened.archive.gaps(limit=limit)
    for reading in page.readings:
        click.echo(gap(reading.article, as_json=as_json))
    if not as_json:
        left = page.total - len(page.readings)
        click.echo(f"and {left:,} more" if left > 0 else f"{page.total:,} with gaps")
    opened.archive.close()
