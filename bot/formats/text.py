"""Plain text as people paste it."""

from bot.formats.article import Given, article, digest
from bot.formats.decode import decode
from bot.formats.markup import plain
from bot.models import Article, Provenance
from bot.outlets import Outlets


def read_text(raw: bytes, name: str, outlets: Outlets) -> list[Article]:
    """Read one pasted article. The stored text is the file's own, character for character, but for tags and stars."""
    provenance = Provenance(source=name, format="text", digest=digest(raw))
    given = Given(url=name if name.startswith(("http://", "https://")) else None)
    return [article(plain(decode(raw)), provenance, given, outlets)]
