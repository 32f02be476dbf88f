"""Rules from an article's text to its quotations: stretches between marks, and the nearest reporting verb beside them."""

import re
from hashlib import blake2b

from bot.models import Article, Quotation, Span, Speaker
from bot.quotes.marks import Stretch, find_stretches
from bot.text.sentences import paragraphs
from bot.text.tokens import words

ENGINE = "rules"
ENGINE_VERSION = "0.1"

_VERBS = r"(?:said|says|told|added|adds|asked|wrote|warned|noted|insisted|explained|argued|assured|claimed|stated|replied)"
_NAME = r"(?P<name>[A-Z][\w’'-]+(?: (?:al-|de |van |bin )?[A-Z][\w’'-]+){0,3})"
_PRONOUN = r"(?P<pronoun>[Hh]e|[Ss]he)"
_AFTER = re.compile(rf"[,.]?\s*(?:{_NAME}|{_PRONOUN})\s+{_VERBS}\b|[,.]?\s*{_VERBS} (?P<late>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,3}})")
_BEFORE = re.compile(rf"(?:{_NAME}|{_PRONOUN})[^.!?\n]{{0,160}}?\b{_VERBS}\b[^.!?\n]{{0,120}}$")


def attribute(article: Article) -> tuple[Quotation, ...]:
    """Return the quotations of an article, in order; boilerplate is skipped."""
    text = article.text
    out: list[Quotation] = []
    seen: dict[str, int] = {}
    last: str | None = None
    for stretch in find_stretches(text, paragraphs(text)):
        if any(span.start < stretch.end and stretch.start < span.end for span in article.boilerplate):
            continue
        last = _name(text, stretch, last)
        direct = text[stretch.end - 1] in ".,!?"
        content = " ".join(words(text[stretch.start : stretch.end]))
        seen[content] = seen.get(content, 0) + 1
        digest = blake2b(f"{article.id}\0{content}\0{seen[content]}".encode(), digest_size=10).hexdigest()
        span = Span(start=stretch.start, end=stretch.end)
        out.append(
            Quotation(
                id=digest,
                start=stretch.start,
                end=stretch.end,
                marks="direct" if direct else "part",
                quoted=(span,),
                state="named" if last else "not_attributed",
                speaker=Speaker(kind="person" if last else "none", name=last),
                engine=ENGINE,
                engine_version=ENGINE_VERSION,
            )
        )
    return tuple(out)


def _name(text: str, stretch: Stretch, last: str | None) -> str | None:
    after = _AFTER.match(text, stretch.outer_end, stretch.outer_end + 120)
    before = _BEFORE.search(text, max(0, stretch.outer_start - 300), stretch.outer_start)
    found = after or before
    if found is None:
        return None
    names = found.groupdict()
    return names.get("name") or names.get("late") or last
