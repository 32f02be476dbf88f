"""`chat`: a conversation in the terminal, through the real app."""

import click

HELP = """\
/who-said Oreshnik     a slash command      @bot who said it?      a mention in a channel
> and Zakharova?       goes on in the thread of the last mention
who said treaty?       a direct message     2                      clicks button 2 of the last message"""


@click.command()
@click.option("--store", help="The index to ask; default: WHOSAID_STORE, else the embedded index.")
def command(store: str | None) -> None:
    """Talk to the bot in the terminal, one line at a time, until the end of input; works from a pipe too.

    Example: echo "/who-said Oreshnik" | whosaid-bot chat
    """
    import sys  # noqa: PLC0415

    from bot.errors import ReplayError  # noqa: PLC0415
    from bot.ingest import open_index  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.replay.chat import chatting  # noqa: PLC0415 - loads Slack's libraries
    from bot.settings import load  # noqa: PLC0415

    talks = sys.stdin.isatty()
    if talks:
        click.echo(HELP)
    with chatting(open_index(load(), store)) as chat:
        while (line := _next_line(prompt=talks)) is not None:
            if line.strip():
                try:
                    click.echo("\n".join(chat.lines(line.strip())))
                except ReplayError as error:
                    click.echo(str(error))


def _next_line(*, prompt: bool) -> str | None:
    try:
        return input("you: " if prompt else "")
    except EOFError:
        return None
