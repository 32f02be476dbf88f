"""What else would answer: a likely spelling, other forms of a word, each with its count.

Nothing is swapped in silence.
"""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from bot.answers.places import Phrase, places
from bot.models import Reading, Suggestion
from bot.store.interface import Archive, Query
from bot.text.tokens import words

_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers")
_SHORT, _LONG = 4, 7  # letters from which one slip, from which two slips are a typo
_MOST = 5


def forms(archive: Archive, phrases: Sequence[Phrase]) -> tuple[Suggestion, ...]:
    """Return other forms (missile, missiles) of the one-word phrases, most frequent first."""
    found = (
        Suggestion(term=other.term, articles=other.articles, why="form")
        for phrase in phrases
        if len(phrase) == 1
        for other in archive.forms(phrase[0], limit=4 * _MOST)
        if is_inflection(phrase[0], other.term)
    )
    return tuple(found)[:_MOST]


def is_inflection(word: str, other: str) -> bool:
    """Tell whether two words are forms of one: one of the common English endings apart."""
    short, long = sorted((word, other), key=len)
    stem = short.removesuffix("e")
    if long.startswith(short) and long[len(short) :] in _ENDINGS:
        return True
    if long.startswith(stem) and long[len(stem) :] in {"ing", "ed", "er", "ers"} and stem != short:
        return True
    return short.endswith("y") and long.startswith(short[:-1]) and long[len(short) - 1 :] in {"ies", "ied"}


def typos(archive: Archive, phrases: Sequence[Phrase]) -> tuple[tuple[Suggestion, ...], tuple[Phrase, ...] | None]:
    """Return likely spellings of the words no article has, and the phrases with the first of each put in.

    The phrases are None where some missing word has no spelling near enough to be shown instead.
    """
    offered: list[Suggestion] = []
    corrected: list[Phrase] = []
    sure = True
    for phrase in phrases:
        missing = [count.term for count in archive.frequencies(phrase) if not count.articles]
        better = dict.fromkeys(missing, "")
        for word in missing:
            near = archive.similar(word)
            offered += (Suggestion(term=n.term, articles=n.articles, why="typo") for n in near)
            if near and is_likely(word, near[0].term):
                better[word] = near[0].term
        sure = sure and all(better.values())
        corrected.append(tuple(better.get(word) or word for word in phrase))
    changed = tuple(corrected) != tuple(phrases)
    return tuple(offered[:_MOST]), tuple(corrected) if sure and changed else None


def is_likely(word: str, other: str) -> bool:
    """Tell whether a spelling is near enough to be shown instead: one slip from four letters, two from seven."""
    if not word.isalpha() or len(word) < _SHORT:
        return False
    # the store offers at most two slips; a word of equal first letter is what a hand meant, a short one is a guess
    return len(word) >= _LONG or (word[0] == other[0] and OSA.distance(word, other) <= 1)


def as_printed(readings: Iterable[Reading], phrases: Sequence[Phrase]) -> str:
    """Return the phrases as an article prints them, for showing; folded words where none does."""
    printed: dict[int, str] = {}
    for reading in readings:
        for place in places(reading, phrases):
            for hit in place.hits:
                printed.setdefault(hit.phrase, reading.article.text[hit.start : hit.end])
        if len(printed) == len(phrases):
            break
    return " ".join(printed.get(number, " ".join(phrase)) for number, phrase in enumerate(phrases))


def printed_suggestions(suggestions: Sequence[Suggestion], archive: Archive) -> tuple[Suggestion, ...]:
    """Return suggestions as an article prints them: folded words have lost their capitals and accents."""
    out = []
    for each in suggestions:
        phrase = words(each.term)
        page = archive.search(Query(phrases=(phrase,)), limit=1)
        out.append(each.model_copy(update={"term": as_printed(page.readings, (phrase,))}))
    return tuple(out)
