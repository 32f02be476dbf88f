"""Small readings to store, with sentences, quotations and relays where the text has them."""

from hashlib import blake2b
from typing import Any

from bot.models import (
    Article,
    Provenance,
    Quotation,
    Reading,
    Relay,
    Sentence,
    Span,
    Speaker,
    Stated,
)
from bot.text.tokens import words


def digest(value: str) -> str:
    """Return an id or version."""
    return blake2b(value.encode(), digest_size=16).hexdigest()


def stated(value: str | None, origin: Any = "metadata") -> Stated | None:
    """Return a stated value, None where there is none."""
    return None if value is None else Stated(value=value, origin=origin)


def reading(
    text: str,
    *,
    source: str = "",
    outlet: str | None = None,
    published: str | None = None,
    title: str | None = None,
    said: tuple[tuple[str, str], ...] = (),
    boilerplate: tuple[tuple[int, int], ...] = (),
    engine_version: str = "1",
    **article: Any,
) -> Reading:
    """Return a reading of `text`; `said` are (content, speaker's name), each standing in the text."""
    article_id = digest(source or text)
    quotations = tuple(_quotation(article_id, text, n, *each) for n, each in enumerate(said))
    return Reading(
        article=Article(
            id=article_id,
            version=digest(text),
            text=text,
            provenance=Provenance(source=source or "made.txt", format="txt", digest=digest("raw" + text)),
            outlet=stated(outlet),
            published=stated(published),
            title=stated(title),
            boilerplate=tuple(Span(start=start, end=end) for start, end in boilerplate),
            **article,
        ),
        sentences=(Sentence(start=0, end=len(text)),) if text else (),
        quotations=quotations,
        relays=tuple(relay for quotation in quotations for relay in quotation.relays),
        engine_version=engine_version,
    )


def _quotation(article_id: str, text: str, number: int, content: str, name: str) -> Quotation:
    start = text.index(content)
    key = " ".join(sorted(words(name))) or None
    return Quotation(
        id=digest(f"{article_id} {content} {number}"),
        start=start,
        end=start + len(content),
        marks="direct",
        quoted=(Span(start=start, end=start + len(content)),),
        state="named",
        speaker=Speaker(kind="person", name=name, role="spokesman" if "a" in name else None, key=key),
        mention=Span(start=0, end=1),
        relays=(Relay(name="The Gazette", kind="outlet", start=0, end=1),) if number else (),
    )
