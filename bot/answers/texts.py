"""How many different texts an answer's articles are, and which other articles of the index are copies of them."""

from collections.abc import Iterable
from typing import NamedTuple

from bot.answers.outcome import called, counted
from bot.copies import folded_copies, is_copy
from bot.models import Article, Counts, Reading
from bot.store.interface import Archive
from bot.text.dates import shown_day

_FEW = 20  # articles shown up to which copies elsewhere in the index are looked for
_MOST = 5  # others held against what is shown: those with most bands in common, where the copies are
_NAMED = 3


class Texts(NamedTuple):
    """`shown` articles are `different` texts; `elsewhere` are copies that the answer does not show."""

    shown: int
    different: int
    elsewhere: tuple[Article, ...]


def texts(readings: Iterable[Reading], archive: Archive) -> Texts:
    """Fold the copies among the articles of an answer; where these are few, find others in the index."""
    shown = {reading.article.id: reading.article.text for reading in readings}
    pairs = archive.sharing(tuple(shown), others=_MOST if len(shown) <= _FEW else 0)
    different = len(folded_copies(shown, pairs))
    beside = {other for _, other in pairs if other not in shown}
    found = {article.id: article for article in archive.articles(sorted(beside))} if beside else {}
    copies = {other for one, other in pairs if other in found and is_copy(shown[one], found[other].text)}
    return Texts(len(shown), different, tuple(found[each] for each in sorted(copies)))


def texts_note(found: Texts, total: Counts) -> str | None:
    """Say how many of the articles are copies of one another."""
    if found.different >= found.shown:
        return None
    texts_ = counted(found.different, "text")
    if total.articles != found.shown:  # only a window of what matches was read
        return f"The {found.shown:,} articles shown are {texts_}: the others are copies."
    return f"{counted(found.shown, 'article')}, {texts_}: the others are copies."


def elsewhere_note(found: Texts) -> str | None:
    """Name the copies that the answer does not show, because they lack the words or a filter leaves them out."""
    if not found.elsewhere:
        return None
    one = len(found.elsewhere) == 1
    names = ", ".join(_called(article) for article in found.elsewhere[:_NAMED])
    more = " and others" if len(found.elsewhere) > _NAMED else ""
    least = "at least " if len(found.elsewhere) == _MOST else ""
    verb = "is a copy" if one else "are copies"
    told = (
        f"{least}{counted(len(found.elsewhere), 'more article')} of this index {verb} of what is shown: {names}{more}."
    )
    return told[0].upper() + told[1:]


def _called(article: Article) -> str:
    day = f", {shown_day(article.published.value)}" if article.published else ""
    return (article.outlet.value if article.outlet else called(article)) + day
