"""`/quotes gaps`: articles of which the outlet, the date or the link is not stated. Pure."""

from collections.abc import Sequence

from bot.answers.outcome import counted
from bot.models import ArticleRef
from bot.slack import blocks
from bot.slack.blocks import tidy
from bot.slack.messages import Message, sentence

SHOWN = 10


def gaps(articles: Sequence[ArticleRef], total: int) -> Message:
    """Return the list, its first ten, with what each article lacks."""
    if not total:
        return sentence("Every article of this index states its outlet, its date and its link.")
    title = f"{counted(total, 'article')} with gaps"
    lines = [(tidy(article.title or article.file), ", ".join(_missing(article))) for article in articles[:SHOWN]]
    runs = [
        [blocks.run(blocks.clip(name, 150), bold=True), blocks.run(f" — not stated: {missing}")]
        for name, missing in lines
    ]
    drawn = [blocks.header(title), blocks.rich(blocks.lines(*runs))]
    if total > len(lines):
        drawn.append(blocks.context(blocks.plain(f"{total - len(lines):,} more")))
    said = "\n".join([title, *(f"• {blocks.clip(name, 150)}: {missing}" for name, missing in lines)])
    return Message(text=blocks.clip(blocks.escape(said), blocks.FALLBACK), blocks=drawn)


def _missing(article: ArticleRef) -> list[str]:
    stated = {"outlet": article.outlet, "date": article.published, "link": article.url}
    return [name for name, value in stated.items() if value is None]
