"""`python -m tests.golden`: measured quality against its floors; `--update` raises them, `--readme` quotes it."""

import click

from tests.golden.floors import Floors, fallen, reached, sets, stored, write
from tests.golden.readme import refresh


@click.command()
@click.option("--update", is_flag=True, help="Raise each floor to what is reached now.")
@click.option("--allow-regression", is_flag=True, help="With --update: lower floors too. Say why in bot/DESIGN.md.")
@click.option("--readme", is_flag=True, help="Put the figures that `accuracy` prints now into the README.")
def command(update: bool, allow_regression: bool, readme: bool) -> None:
    """Compare what is reached with the floors; with --update, raise them.

    Example: python -m tests.golden --update --readme
    """
    if readme:
        refresh()
    floors = stored()
    now = {name: reached(name, raw) for name, raw in sets().items()}
    below = {name: fallen(floors[name], now[name]) for name in now if name in floors}
    for name, sentences in below.items():
        for sentence in sentences:
            click.echo(f"{name}: {sentence}")
    if any(below.values()) and not (update and allow_regression):
        raise click.ClickException("No floor was changed." if update else "Quality fell below its floor.")
    if update:
        write(updated(floors, now))
        click.echo("The floors are what is reached now.")


def updated(floors: Floors, now: Floors) -> Floors:
    """Return the new floors: sets that are not at hand keep theirs, and so do figures that are too few to count now."""
    same = {name: floors.get(name, {}) for name in now if floors.get(name, {}).get("digest") == now[name]["digest"]}
    return floors | {name: {**same.get(name, {}), **figures} for name, figures in now.items()}


if __name__ == "__main__":
    command()
