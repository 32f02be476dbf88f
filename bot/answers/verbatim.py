"""The last look before an answer goes out: every excerpt has to stand in the store, letter for letter."""

import logging
from collections.abc import Iterable

from bot.answers.entries import Said
from bot.store.interface import Archive

_LOG = logging.getLogger(__name__)


def verified(said: Iterable[Said], archive: Archive) -> tuple[Said, ...]:
    """Return what still stands in the store as shown; what does not is left out and logged by its place."""
    given = tuple(said)
    if not given:
        return ()
    ids = tuple(dict.fromkeys(each.wording.article.id for each in given))
    stored = {article.id: article for article in archive.articles(ids)}
    kept = []
    for each in given:
        shown = each.wording
        article = stored.get(shown.article.id)
        text = None if article is None else article.text[shown.start : shown.end]
        if shown.start is None and article is not None and article.title is not None:
            text = article.title.value
        if text == shown.excerpt:
            kept.append(each)
        else:
            _LOG.warning(
                "An excerpt is no longer in the store: article %s, %s-%s", shown.article.id, shown.start, shown.end
            )
    return tuple(kept)
