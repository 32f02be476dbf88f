"""`feeds add | list | remove`: the feeds that `sync` reads."""

import json
import time
from datetime import UTC, datetime

import click

from bot.errors import QuestionError


@click.group()
def command() -> None:
    """Feeds (RSS and Atom) that `sync` reads into the index.

    Example: whosaid-bot feeds add https://www.themoscowtimes.com/rss/news --store archive.db
    """


@command.command()
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@click.option("--outlet", help="The outlet of its articles, where neither page nor register tells.")
@click.option("--store", help="The index; default: WHOSAID_STORE.")
def add(urls: tuple[str, ...], outlet: str | None, store: str | None) -> None:
    """Add feeds; `sync` reads them from now on.

    Example: whosaid-bot feeds add https://www.themoscowtimes.com/rss/news --store archive.db
    """
    from bot.cli.opened import named_index  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.ledger.feeds import Feeds  # noqa: PLC0415

    wrong = [url for url in urls if not url.startswith(("http://", "https://"))]
    if wrong:
        raise QuestionError(f"{wrong[0]!r} is not a web address that begins with http:// or https://.")
    _, opened = named_index(store)
    for url in urls:
        added = Feeds(opened.ledger).add(url, now=time.time(), outlet=outlet)
        click.echo(f"{'added' if added else 'known'} {url}")
    opened.archive.close()


@command.command(name="list")
@click.option("--store", help="The index; default: WHOSAID_STORE.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def list_feeds(store: str | None, as_json: bool) -> None:
    """List the feeds, when each was read last and what went wrong.

    Example: whosaid-bot feeds list --store archive.db
    """
    from bot.cli.opened import named_index  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.ledger.feeds import Feeds  # noqa: PLC0415

    _, opened = named_index(store)
    for feed in Feeds(opened.ledger).all():
        if as_json:
            click.echo(json.dumps(feed.model_dump()))
            continue
        read = datetime.fromtimestamp(feed.synced, UTC).isoformat(timespec="minutes") if feed.synced else "never"
        click.echo(f"{feed.url}: read {read}" + (f"; {feed.error}" if feed.error else ""))
    opened.archive.close()


@command.command()
@click.argument("url")
@click.option("--store", help="The index; default: WHOSAID_STORE.")
def remove(url: str, store: str | None) -> None:
    """Remove a feed; the articles that came from it stay.

    Example: whosaid-bot feeds remove https://www.themoscowtimes.com/rss/news --store archive.db
    """
    from bot.cli.opened import named_index  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.ledger.feeds import Feeds  # noqa: PLC0415

    _, opened = named_index(store)
    removed = Feeds(opened.ledger).remove(url)
    opened.archive.close()
    if not removed:
        raise QuestionError(f"There is no feed {url} in this index. `feeds list` shows them.")
    click.echo(f"removed {url}")


@command.command()
@click.argument("url", required=False)
@click.option("--store", help="The index; default: WHOSAID_STORE.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
def sync(url: str | None, store: str | None, as_json: bool) -> int:
    """Read the feeds that are due, or the one named, now.

    Example: whosaid-bot feeds sync --store archive.db
    """
    from bot.cli.sync import once  # noqa: PLC0415 - heavy, and only this command needs it

    return once(store, url, as_json=as_json)
