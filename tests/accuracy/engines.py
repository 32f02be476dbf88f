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


def nearest_name(article: Article) -> tuple[Quotation, ...]:
    """Say of every quotation that the person of the nearest two capital words said it."""
    names = [(match.start(), match.group()) for match in _NAME.finditer(article.text)]
    return tuple(
        q.model_copy(
            update={
                "state": "named",
                "speaker": Speaker(kind="person", name=min(names, key=lambda n, q=q: abs(n[0] - q.start))[1]),  # type: ignore[misc]
            }
        )
        if names
        else q
        for q in attribute(article)
    )


def credulous(article: Article) -> tuple[Quotation, ...]:
    """Take all that stands in marks for speech, and say the nearest two capital words said it."""
    names = [(match.start(), match.group()) for match in _NAME.finditer(article.text)]
    return tuple(
        Quotation(
            id=f"{start}",
            start=start,
            end=end,
            marks="direct",
            quoted=(Span(start=start, end=end),),
            state="named",
            speaker=Speaker(kind="person", name=min(names, key=lambda n, at=start: abs(n[0] - at))[1]),  # type: ignore[misc]
        )
        for start, end in stretches(article.text)
        if names
    )


def silent(article: Article) -> tuple[Quotation, ...]:
    """Find every quotation and name nobody."""
    return tuple(
        q.model_copy(update={"speaker": Speaker(), "state": "not_attributed", "mention": None})
        for q in attribute(article)
    )
