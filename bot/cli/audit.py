"""`audit`: who asked, and which items were shown; never an article's text."""

import json
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import click

from bot.answers.outcome import counted
from bot.ledger import Asking, Audit
from bot.models import Article
from bot.store import Archive, Store

_SECONDS = {"h": 3600.0, "d": 86_400.0, "w": 604_800.0}
_ITEMS = 20  # of one answer in the list; `--json` has all


@click.command("audit")
@click.option("--since", metavar="7d", help="Only later ones: 24h, 7d, 2w, or a day such as 2026-11-01 (UTC).")
@click.option("--user", help="Only this user's, by id: U….")
@click.option("--team", help="Only this workspace's, by id: T….")
@click.option("--store", help="The index whose bot it was; default: WHOSAID_STORE.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line, with every item.")
def command(since: str | None, user: str | None, team: str | None, store: str | None, *, as_json: bool) -> None:
    """List who asked in Slack and which items were shown, oldest first; no text of articles.

    The words of a question are listed only where they were kept (WHOSAID_AUDIT=text). Kept for 90 days.

    Example: whosaid-bot audit --since 7d --user U0123 --store archive.db
    """
    from bot.cli.opened import named_index  # noqa: PLC0415 - heavy, and only this command needs it

    first = _moment(since, time.time()) if since else 0.0
    _, opened = named_index(store)
    try:
        for whose, asking in askings(opened, team, user, first):
            if as_json:
                click.echo(json.dumps({"team": whose} | asking.model_dump(mode="json"), ensure_ascii=False))
            else:
                click.echo("\n".join(lines(whose, asking, opened.archive)))
    finally:
        opened.archive.close()


def askings(store: Store, team: str | None, user: str | None, since: float) -> Iterator[tuple[str, Asking]]:
    """Yield (team, asking) of what is kept, from `since` (Unix seconds) on."""
    audit = Audit(store.ledger)
    for whose in [team] if team else audit.teams():
        for asking in audit.all(whose):
            if asking.at >= since and user in {None, asking.user}:
                yield whose, asking


def lines(team: str, asking: Asking, archive: Archive) -> list[str]:
    """Return one asking as lines: when, who, where, what kind of question, and each item by outlet, date, place."""
    when = datetime.fromtimestamp(asking.at, UTC).strftime("%Y-%m-%d %H:%M:%S")
    asked = f": {asking.text}" if asking.text else ""
    articles = counted(asking.articles, "article")
    said = [f"{when} UTC  {team}  {asking.user}  {asking.channel}  {asking.question}{asked}  ({articles})"]
    known = {article.id: article for article in archive.articles(list(dict.fromkeys(i[0] for i in asking.items)))}
    for article, start, end in asking.items[:_ITEMS]:
        place = "headline" if start is None else f"{start}-{end}"
        said.append(f"    {article} {place}  {_placed(known.get(article))}")
    if len(asking.items) > _ITEMS:
        said.append(f"    and {len(asking.items) - _ITEMS} more")
    return said


def _placed(article: Article | None) -> str:
    if article is None:
        return "not in this index (any more, or another collection's)"
    outlet = article.outlet.value if article.outlet else "outlet not stated"
    return f"{outlet}, {article.published.value if article.published else 'date not stated'}"


def _moment(since: str, now: float) -> float:
    """Return Unix seconds of `7d` before now, or of a day's beginning in UTC."""
    match = re.fullmatch(r"(\d+)\s*([hdw])", since.strip().lower())
    if match is not None:
        return now - int(match.group(1)) * _SECONDS[match.group(2)]
    try:
        return datetime.fromisoformat(since.strip()).replace(tzinfo=UTC).timestamp()
    except ValueError as error:
        raise click.BadParameter("write 24h, 7d, 2w or a day such as 2026-11-01", param_hint="--since") from error
