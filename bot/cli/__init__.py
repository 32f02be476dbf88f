"""The door for people and programs. One file a command; this one only knows their names: each loads alone."""

import sys
from importlib import import_module

import click
from click.exceptions import ClickException, Exit

from bot import __version__
from bot.errors import WhosaidError

# command -> module; a module is imported when its command runs, so `quotes` never pays for Slack
COMMANDS: dict[str, str] = {
    "doctor": "bot.cli.doctor",
    "reindex": "bot.cli.reindex",
    "store": "bot.cli.store",
    "ingest": "bot.cli.ingest",
    "feeds": "bot.cli.feeds",
    "sync": "bot.cli.sync",
    "gaps": "bot.cli.gaps",
    "fill": "bot.cli.fill",
    "ask": "bot.cli.ask",
    "check": "bot.cli.check",
    "people": "bot.cli.people",
    "quotes": "bot.cli.quotes",
    "accuracy": "bot.cli.accuracy",
    "replay": "bot.cli.replay",
    "serve": "bot.cli.serve",
    "manifest": "bot.cli.manifest",
    "chat": "bot.cli.chat",
    "decisions": "bot.cli.decisions",
    "audit": "bot.cli.audit",
}


class _Commands(click.Group):
    """A group whose commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        command = import_module(module).command
        if not isinstance(command, click.Command):
            raise TypeError(f"{module}.command is no click command")
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="whosaid-bot")
def group() -> None:
    """Who really said it, in which outlet, when, and from whom that outlet has it.

    Example: whosaid-bot ask "/who-said Oreshnik"
    """


def main(args: list[str] | None = None) -> None:
    """Run a command and exit: 0 done, 1 an error with a plain sentence on standard error, 2 wrong usage."""
    try:
        code = group.main(args=args, prog_name="whosaid-bot", standalone_mode=False)
    except Exit as done:
        sys.exit(done.exit_code)
    except ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.Abort:
        click.echo("Stopped.", err=True)
        sys.exit(130)
    except WhosaidError as error:
        import logging  # noqa: PLC0415 - not loaded by the commands that log nothing

        logging.getLogger(__name__).debug("the command failed", exc_info=error)
        click.echo(f"Error: {error}", err=True)
        sys.exit(1)
    sys.exit(code if isinstance(code, int) else 0)
