"""`sync`: read the feeds, once or as a worker process."""

import re
import signal
import time
from types import FrameType

import click

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}


@click.command()
@click.option("--every", metavar="15m", help="Go on for ever, a round each time: 30s, 15m, 2h.")
@click.option("--store", help="The index; default: WHOSAID_STORE.")
@click.option("--json", "as_json", is_flag=True, help="Print each round's report as one JSON object.")
def command(every: str | None, store: str | None, as_json: bool) -> int:
    """Read what is new in the feeds into the index; `--every` makes it a worker process.

    Example: whosaid-bot sync --every 15m --store archive.db
    """
    if every is None:
        return once(store, None, as_json=as_json)
    pause = _seconds(every)
    signal.signal(signal.SIGTERM, _interrupt)  # a worker is ended so, and ends like a person's Ctrl-C
    try:
        while True:
            began = time.monotonic()
            if once(store, None, as_json=as_json) == _STOPPED:
                return _STOPPED
            time.sleep(max(0.0, pause - (time.monotonic() - began)))
    except KeyboardInterrupt:
        click.echo("Stopped.", err=True)
        return 0


_STOPPED = 130


def once(store: str | None, url: str | None, *, as_json: bool) -> int:
    """Read the feeds once and print the report; 1 where something was refused, 130 where it was interrupted."""
    from bot.cli.opened import named_index  # noqa: PLC0415 - heavy, and only these commands need it
    from bot.cli.report import show  # noqa: PLC0415
    from bot.ingest.sync import sync  # noqa: PLC0415

    settings, opened = named_index(store)
    report = sync(opened, settings, now=time.time(), only=url)
    opened.archive.close()
    show(report, as_json=as_json)
    if report.stopped:
        return _STOPPED
    return 1 if report.refused else 0


def _seconds(every: str) -> float:
    match = re.fullmatch(r"(\d+)\s*([smhd])", every.strip().lower())
    if match is None or int(match[1]) == 0:
        raise click.BadParameter("write a number and s, m, h or d, such as 15m", param_hint="--every")
    return float(match[1]) * _SECONDS[match[2]]


def _interrupt(_: int, __: FrameType | None) -> None:
    raise KeyboardInterrupt
