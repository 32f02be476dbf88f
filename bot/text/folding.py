"""How a word is folded, so that "Łódź" finds "Lodz"."""

import unicodedata
from functools import lru_cache

# letters NFKD does not take apart, so that "Łódź" finds "Lodz"
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t"}
)


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """Fold a word for matching: case, accents, compatibility forms, soft hyphens. Never for display."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    kept = "".join(c for c in decomposed if not unicodedata.combining(c) and c not in "\u00ad\u200c\u200d")
    return kept.translate(_PLAIN)
