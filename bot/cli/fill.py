"""`fill ID outlet="…"`: enter what an article does not state, and take it back."""

from datetime import UTC, datetime
from getpass import getuser
from typing import cast

import click


@click.command()
@click.argument("article", metavar="ID")
@click.argument("values", nargs=-1, metavar='FIELD="VALUE"...')
@click.option("--store", help="The index; default: WHOSAID_STORE.")
@click.option("--by", help="Who enters it; default: the user's name on this machine.")
@click.option("--undo", is_flag=True, help="Take entered values back: all of them, or those of the fields named.")
def command(article: str, values: tuple[str, ...], store: str | None, by: str | None, undo: bool) -> None:
    """Enter outlet, title, published, url or author of an article; marked "entered by …" wherever it is shown.

    Example: whosaid-bot fill 1f939cb8a66c5f2f1f939cb8a66c5f2f outlet="The Elm Courier" published=2024-03-12 --by Ana

    Example: whosaid-bot fill 1f939cb8a66c5f2f1f939cb8a66c5f2f --undo outlet
    """
    from bot.cli.opened import named_index  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.cli.report import gap  # noqa: PLC0415
    from bot.ingest import filling  # noqa: PLC0415

    fields = tuple(value.partition("=")[0].strip().lower() for value in values)
    wrong = [field for field in fields if field not in filling.FIELDS]
    if wrong or not (values or undo):
        raise click.UsageError(f'Say what to enter, such as outlet="…"; fields are {", ".join(filling.FIELDS)}.')
    chosen = cast("tuple[filling.Fillable, ...]", fields)
    settings, opened = named_index(store)
    if undo:
        reading = filling.undo(opened, settings, article, chosen)
    else:
        given = {field: value.partition("=")[2].strip() for field, value in zip(chosen, values, strict=True)}
        at = datetime.now(UTC).isoformat(timespec="seconds")
        reading = filling.fill(opened, settings, article, given, by=by or _user(), at=at)
    click.echo(gap(reading.article, as_json=False))
    opened.archive.close()


def _user() -> str:
    try:
        return getuser()
    except (OSError, KeyError, ImportError):  # a container may have no user names
        return "somebody"
