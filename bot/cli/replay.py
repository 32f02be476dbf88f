"""`replay`: chats through the real app, compared with what they expect."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bot.replay import Transport


@click.command()
@click.argument("transcripts", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--http", "transport", flag_value="http", help="By signed HTTP through the server's front.")
@click.option("--socket", "transport", flag_value="socket", help="Over a Socket Mode web socket.")
@click.option("--update", is_flag=True, help="Write what came back into the transcripts.")
@click.option("--png", type=click.Path(path_type=Path, file_okay=False), help="Draw each chat into this folder.")
@click.option("--show", is_flag=True, help="Print each chat as it goes.")
def command(
    transcripts: tuple[Path, ...], transport: "Transport | None", *, update: bool, png: Path | None, show: bool
) -> None:
    """Play transcripts (YAML, or recorded JSON lines) through the real app, in process unless told otherwise.

    Exits with 1 when something else came back than a transcript expects.

    Example: whosaid-bot replay tests/transcripts/*.yaml --http
    """
    from bot.replay.check import check  # noqa: PLC0415 - loads Slack's libraries
    from bot.settings import load  # noqa: PLC0415

    settings = load()
    if png is not None:
        png.mkdir(parents=True, exist_ok=True)
    failed = 0
    for path in _files(transcripts):
        report = check(path, transport or "process", settings, update=update, png=png)
        if show:
            click.echo("\n".join(report.chat))
        if report.differences:
            failed += 1
            click.echo(f"{path}: differs")
            click.echo("\n".join(report.differences))
        else:
            click.echo(f"{path}: {'written' if update else 'as expected'}")
    raise SystemExit(1 if failed else 0)


def _files(paths: tuple[Path, ...]) -> list[Path]:
    return [
        file
        for path in paths
        for file in (sorted([*path.glob("*.yaml"), *path.glob("*.jsonl")]) if path.is_dir() else [path])
    ]
