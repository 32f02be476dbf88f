"""`ask`: one question, exactly as Slack would answer it."""

from datetime import UTC, datetime

import click


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("question", nargs=-1, metavar="QUESTION")
@click.option("--store", help="The index to ask; default: WHOSAID_STORE, else the embedded index.")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as one JSON object.")
def command(question: tuple[str, ...], store: str | None, as_json: bool) -> None:
    """Ask a question as in Slack: a slash command or a mention.

    Every outcome is an answer and exits with 0, help and "not in this index" too; only an index that cannot be read is
    an error.

    Example: whosaid-bot ask "/who-said Oreshnik"
    """
    from bot.answers import QUESTIONS, answer  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.cli.terminal import show  # noqa: PLC0415
    from bot.ingest import open_index, register  # noqa: PLC0415
    from bot.ledger import Decisions  # noqa: PLC0415
    from bot.settings import load  # noqa: PLC0415
    from bot.slack.questions import parse_question  # noqa: PLC0415

    typed = " ".join(question).encode("utf-8", "replace").decode()  # bytes that are no UTF-8 arrive as surrogates
    settings = load()
    opened = open_index(settings, store)
    try:
        asked = parse_question(typed, datetime.now(UTC).date(), known=QUESTIONS, outlets=register(settings))
        result = answer(asked, opened.archive, Decisions(opened.ledger).known(settings))
    finally:
        opened.archive.close()
    show(result, as_json=as_json)
