"""`manifest`: what to paste into Slack's "Create an app from a manifest"."""

import click


@click.command()
@click.option("--socket", is_flag=True, help="For Socket Mode: no public address is needed.")
@click.option("--url", help="For HTTP: the public address of your host, with or without /slack/events.")
@click.option("--follow-ups", is_flag=True, help="Also hear threads go on without a new mention.")
def command(*, socket: bool, url: str | None, follow_ups: bool) -> None:
    """Print the Slack app's manifest as JSON, with the least scopes that do.

    Example: whosaid-bot manifest --socket
    """
    import json  # noqa: PLC0415
    from urllib.parse import urlsplit  # noqa: PLC0415

    from bot.slack.manifest import manifest  # noqa: PLC0415

    if url is not None:
        parts = urlsplit(url)
        if parts.scheme != "https" or not parts.hostname:
            raise click.BadParameter("Slack wants an https address.", param_hint="--url")
        if parts.path.strip("/") == "":
            url = f"https://{parts.netloc}/slack/events"
    click.echo(json.dumps(manifest(socket=socket, url=url, follow_ups=follow_ups), indent=2))
