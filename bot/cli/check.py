"""`check`: is this sentence a quotation in the index, word for word, and of whom."""

import click


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("sentence", nargs=-1, required=True, metavar="SENTENCE")
@click.option("--by", help='Who is claimed to have said it; "X said: …" in the sentence does the same.')
@click.option("--store", help="The index to ask; default: WHOSAID_STORE, else the embedded index.")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as one JSON object.")
def command(sentence: tuple[str, ...], by: str | None, store: str | None, as_json: bool) -> None:
    """Check a quotation before you print it.

    The verdict is one of: exact, wording differs, only reported, another speaker, in the outlet's own words, not in
    this index; with the place and the words that differ.

    Example: whosaid-bot check "the Americans may be in for some surprises" --by Zhuravlev
    """
    from bot.answers import answer  # noqa: PLC0415 - heavy, and only this command needs it
    from bot.cli.terminal import show  # noqa: PLC0415
    from bot.ingest import open_index  # noqa: PLC0415
    from bot.ledger import Decisions  # noqa: PLC0415
    from bot.models import Question  # noqa: PLC0415
    from bot.settings import load  # noqa: PLC0415

    typed = " ".join(sentence).encode("utf-8", "replace").decode()
    settings = load()
    opened = open_index(settings, store)
    text = f'{typed} by:"{by}"' if by else typed
    try:
        result = answer(Question(name="check", text=text), opened.archive, Decisions(opened.ledger).known(settings))
    finally:
        opened.archive.close()
    show(result, as_json=as_json)
