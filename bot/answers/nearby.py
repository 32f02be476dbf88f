"""What else would answer: a likely spelling, other forms of a word, each with its count.

Nothing is swapped in silence.
"""

from collections.abc import Iterable, Sequence

from rapidfuzz.distance import OSA

from bot.answers.places import Phrase, places
from bot.models import Reading, Suggestion
from bot.store.interface import Archive, Query
from bot.text.tokens import words

_STEMS = (("ies", "y"), ("ied", "y"), ("es", ""), ("s", ""), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))
_SHORT, _LONG = 4, 7  # letters from which one slip, from which two slips are a typo
_MOST = 5


def forms(archive: Archive, phrases: Sequence[Phrase]) -> tuple[Suggestion, ...]:
    """Return other forms (missile, missiles) of the one-word phrases that the index has, most frequent first."""
    candidates = dict.fromkeys(form for phrase in phrases if len(phrase) == 1 for form in inflections(phrase[0]))
    counts = archive.frequencies(tuple(candidates)) if candidates else ()
    found = sorted((c for c in counts if c.articles), key=lambda c: (-c.articles, c.term))
    return tuple(Suggestion(term=c.term, articles=c.articles, why="form") for c in found[:_MOST])


def inflections(word: str) -> tuple[str, ...]:
    """Return the forms that common English endings make of a word, existing or not; none of short words and numbers."""
    if len(word) < _SHORT or not (word.isascii() and word.isalpha()):
        return ()
    stems = {word}
    for ending, instead in _STEMS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORT - 1:
            stems.add(word.removesuffix(ending) + instead)
    made = set(stems)
    for stem in stems:
        made |= {stem + ending for ending in ("s", "es", "ed", "ing")}
        if stem.endswith("e"):
            made |= {stem + "d", stem[:-1] + "ing"}
        if stem.endswith("y"):
            made |= {stem[:-1] + "ies", stem[:-1] + "ied"}
    return tuple(sorted(made - {word}))


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


def others(offered: Sequence[Suggestion], shown_for: str | None) -> tuple[Suggestion, ...]:
    """Return the suggestions that are not already shown."""
    shown = set(words(shown_for or ""))
    return tuple(each for each in offered if not set(words(each.term)) <= shown)
