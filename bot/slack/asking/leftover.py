"""A question in no known shape ("why was the deal delayed?"), to the words it asks about. Pure."""

import re

from bot.text.function_words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS

_ASKING = frozenset(
    """who what which when where why how is are was were did does do has have had can could will would should may
    whose whom""".split()
)
_TALK = "many much there true not really actually say said says tell told know known people happen happened".split()
_EMPTY = AUXILIARIES | CONJUNCTIONS | DETERMINERS | PREPOSITIONS | PRONOUNS | SUBORDINATORS | _ASKING | frozenset(_TALK)
_MOST = 12


def content_words(line: str) -> str | None:
    """Return the words that carry a question's subject; None for what is no question, or may be a title."""
    if not line.endswith("?"):
        return None
    found = line.rstrip("?!. ").split()
    if len(found) < 3 or found[0].lower().partition("'")[0] not in _ASKING:  # noqa: PLR2004 - a verb and a subject
        return None
    kept = [re.sub(r"[,;:.]+$|'s$", "", word) for word in found[1:] if word.lower().strip(",;:") not in _EMPTY]
    titled = sum(word[0].isupper() for word in found[1:]) > len(found[1:]) / 2
    return None if titled or not kept or len(kept) > _MOST else " ".join(kept)
