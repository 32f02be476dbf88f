"""`serve`: the bot itself, over HTTP or Socket Mode."""

import click


@click.command()
@click.option("--http", "transport", flag_value="http", help="Slack posts to this host; needs a public address.")
@click.option("--socket", "transport", flag_value="socket", help="This host calls Slack; needs no address.")
@click.option("--store", help="The index to answer from; default: WHOSAID_STORE, else the embedded index.")
@click.option("--port", type=click.IntRange(1, 65535), help="Port for HTTP; default: PORT, else 3000.")
def command(transport: str | None, store: str | None, port: int | None) -> None:
    """Run the bot until it is told to stop (SIGTERM or Ctrl-C); what was begun is finished first.

    Example: whosaid-bot serve --socket
    """
    if transport is None:
        raise click.UsageError("Say how: --http or --socket.")
    from functools import partial  # noqa: PLC0415

    from bot.ingest import open_index  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.settings import load  # noqa: PLC0415
    from bot.slack import serve  # noqa: PLC0415 - loads Slack's libraries
    from bot.slack.logs import set_up  # noqa: PLC0415

    settings = load()
    if port is not None:
        settings = settings.model_copy(update={"port": port})
    set_up(settings.log_format)
    run = serve.serve_http if transport == "http" else serve.serve_socket
    run(settings, partial(open_index, settings, store))
