"""`ingest PATH…`: articles into the index."""

import click


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH_OR_URL...")
@click.option("--store", help="The index to write to; default: WHOSAID_STORE.")
@click.option("--outlet", help="The outlet of articles that state none; marked as entered by a person.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
def command(paths: tuple[str, ...], store: str | None, outlet: str | None, as_json: bool) -> int:
    """Read files, folders and web addresses of articles into the index.

    Reads pasted text (.txt), Markdown with front matter (.md), pages (.html), feeds (.xml), JSON and JSON lines, and
    tables (.csv). Ingesting again adds nothing; what changed replaces its old version. Exits with 1 when a document was
    refused.

    Example: whosaid-bot ingest my-articles/ --store archive.db
    """
    from bot.cli.opened import named_index  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.cli.report import show, watcher  # noqa: PLC0415
    from bot.ingest import ingest  # noqa: PLC0415

    settings, opened = named_index(store)
    with watcher(quiet=as_json) as progress:
        report = ingest(paths, opened, settings, outlet=outlet, progress=progress)
    opened.archive.close()
    show(report, as_json=as_json)
    if report.stopped:
        return 130
    return 1 if report.refused else 0
