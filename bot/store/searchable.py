"""What of an article is searchable, as words a full-text engine can take: folded, split, boilerplate left out.

A token of `text.tokens` is all letters, all digits or all signs; so a word that mixes letters and digits can never come
from a text. That is how marks of our own (a break, a label, a word in writing the engine does not know) stay apart.
"""

import struct
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b

from bot.models import Article, Quotation, Span
from bot.text.shingles import bands
from bot.text.tokens import tokens, words

BREAK = "z0"  # stands where boilerplate was left out, so that no phrase reaches across


@lru_cache(maxsize=65_536)
def indexed(word: str) -> str:
    """Return `word` as the index holds it.

    Letters the engine's older Unicode does not know, and anything that is no token, are written in hexadecimal: the
    first are found all the same, the second never, and neither is ever read as query syntax.
    """
    if word and not word.strip("+#"):  # a token only behind a letter, as in C++
        return word
    known = word.isascii() or all(unicodedata.ucd_3_2_0.category(character)[0] in "LN" for character in word)
    if known and words(word) == (word,):
        return word
    return BREAK + "x" + word.encode("utf-8", "surrogatepass").hex()


def joined(some: Iterable[str]) -> str:
    """Return words of `text.tokens`, and breaks, as one column of the index; a word of ASCII is held as it is."""
    found = tuple(some)
    plain = " ".join(found)
    return plain if plain.isascii() else " ".join(word if word.isascii() else indexed(word) for word in found)


def text_words(article: Article) -> str:
    """Return the words of the text without boilerplate."""
    return joined(_without(article.text, article.boilerplate))


def text_bands(column: str) -> tuple[int, ...]:
    """Return the bands of a text by its words as indexed, by which its near-copies are found."""
    return bands(column)


def packed_bands(given: Sequence[int]) -> bytes:
    """Return bands as one value of four bytes each."""
    return struct.pack(f"<{len(given)}i", *given)


def unpacked_bands(packed: bytes) -> tuple[int, ...]:
    """Return bands that were packed."""
    return struct.unpack(f"<{len(packed) // 4}i", packed)


def headline_words(article: Article) -> str:
    """Return the words of the headline, empty where none is stated."""
    return joined(words(article.title.value)) if article.title else ""


def content_words(article: Article, quotation: Quotation) -> str:
    """Return the words of a quotation's content."""
    return joined(words(article.text[quotation.start : quotation.end]))


def terms(*columns: str) -> set[str]:
    """Return the distinct words of index columns."""
    found = {term for column in columns for term in column.split()}
    found.discard(BREAK)
    return found


def name_words(name: str, key: str) -> set[str]:
    """Return the words by which a speaker is found; the whole key is one of them."""
    return {*words(name), *words(key), key} - {""}


def outlet_label(name: str) -> str:
    """Return the label of an outlet: equal for names that fold alike."""
    return "o" + _digest(" ".join(words(name)) or name.casefold())


def speaker_label(key: str) -> str:
    """Return the label of a speaker's spelling key."""
    return "s" + _digest(key)


def labels(article: Article, quotations: Iterable[Quotation]) -> str:
    """Return the labels of an article, or of one quotation in it: the outlet and who speaks."""
    found = {speaker_label(q.speaker.key) for q in quotations if q.speaker.key is not None}
    if article.outlet:
        found.add(outlet_label(article.outlet.value))
    return " ".join(sorted(found))


def any_of(some: Iterable[str]) -> str:
    """Return the full-text expression that any of these labels fulfils."""
    return "(" + " OR ".join(f'"{label}"' for label in sorted(set(some))) + ")"


def _digest(value: str) -> str:
    # the leading digit keeps it from being all letters, which a text could hold
    return "0" + blake2b(value.encode("utf-8", "surrogatepass"), digest_size=7).hexdigest()


def _without(text: str, boilerplate: Sequence[Span]) -> Sequence[str]:
    if not boilerplate:
        return words(text)
    gaps = sorted((span.start, span.end) for span in boilerplate)
    kept: list[str] = []
    at = 0
    for token in tokens(text):
        while at < len(gaps) and gaps[at][1] <= token.start:
            at += 1
        if at < len(gaps) and gaps[at][0] < token.end:
            if kept and kept[-1] != BREAK:
                kept.append(BREAK)
        else:
            kept.append(token.word)
    return kept
