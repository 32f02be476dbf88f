"""Engines that are broken on purpose: what is right in them can only be luck."""

import re

from bot.accuracy.stretches import stretches
from bot.models import Article, Quotation, Span, Speaker
from bot.quotes import attribute

_NAME = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")


def swapped(article: Article) -> tuple[Quotation, ...]:
    """Say of every quotation that the next speaker of the article said it."""
    found = attribute(article)
    named = [q.speaker for q in found if q.speaker.name]
    after = {speaker.name: other for speaker, other in zip(named, named[1:] + named[:1], strict=True)}
    return tuple(q.model_copy(update={"speaker": after.get(q.speaker.name, q.speaker)}) for q in found)


def _nearest(text: str, at: int) -> Speaker | None:
    """Return the person of the two capital words nearest to a character."""
    names = list(_NAME.finditer(text))
    return Speaker(kind="person", name=min(names, key=lambda name: abs(name.start() - at)).group()) if names else None


def nearest_name(article: Article) -> tuple[Quotation, ...]:
    """Say of every quotation that the person of the nearest two capital words said it."""
    return tuple(
        q.model_copy(update={"state": "named", "speaker": speaker})
        if (speaker := _nearest(article.text, q.start))
        else q
        for q in attribute(article)
    )


def credulous(article: Article) -> tuple[Quotation, ...]:
    """Take all that stands in marks for speech, and say the nearest two capital words said it."""
    return tuple(
        Quotation(
            id=f"{start}",
            start=start,
            end=end,
            marks="direct",
            quoted=(Span(start=start, end=end),),
            state="named",
            speaker=speaker,
        )
        for start, end in stretches(article.text)
        if (speaker := _nearest(article.text, start))
    )


def silent(article: Article) -> tuple[Quotation, ...]:
    """Find every quotation and name nobody."""
    return tuple(
        q.model_copy(update={"speaker": Speaker(), "state": "not_attributed", "mention": None})
        for q in attribute(article)
    )
