"""From what the rules find in an article to its quotations, as they are stored."""

from hashlib import blake2b

from bot.models import Article, Quotation, Span, Speaker
from bot.quotes.engine import ENGINE, ENGINE_VERSION
from bot.quotes.rules import find_units
from bot.quotes.units import Unit


def attribute(article: Article) -> tuple[Quotation, ...]:
    """Return the quotations of an article, in order; boilerplate is skipped, other languages are not attributed."""
    units = find_units(article.text, [(span.start, span.end) for span in article.boilerplate])
    return _as_quotations(article, units)


def _as_quotations(article: Article, units: list[Unit]) -> tuple[Quotation, ...]:
    """Return units as quotations; each id is the digest of article, folded content and occurrence."""
    seen: dict[str, int] = {}
    out: list[Quotation] = []
    for unit in units:
        content = " ".join(article.text[unit.start : unit.end].casefold().split())
        seen[content] = seen.get(content, 0) + 1
        digest = blake2b(f"{article.id}\0{content}\0{seen[content]}".encode(errors="replace"), digest_size=10)
        speaker, state, mention, _ = unit.voice
        out.append(
            Quotation(
                id=digest.hexdigest(),
                start=unit.start,
                end=unit.end,
                marks=unit.marks,
                quoted=tuple(Span(start=s.start, end=s.end) for s in unit.quoted),
                state=state,
                speaker=Speaker(kind=speaker.kind, name=speaker.name, role=speaker.role),
                mention=Span.at(mention) if mention else None,
                cue=Span.at(unit.cue) if unit.cue else None,
                relays=(),
                engine=ENGINE,
                engine_version=ENGINE_VERSION,
            )
        )
    return tuple(out)
