"""A word that is also somebody's name: "story" the noun is not Story the diplomat."""

from collections.abc import Callable

from bot.answers.asked import Asked
from bot.answers.people import Meant
from bot.answers.places import Hit, places
from bot.models import Reading
from bot.speakers import name_words
from bot.store.interface import Archive, Query
from bot.text.tokens import words

Named = Callable[[Reading, Hit], bool]


def is_noun(asked: Asked, archive: Archive) -> bool:
    """Tell whether a word typed in small letters is printed so by the newest articles that have it ("story")."""
    term = (asked.term or "").strip('"')
    if not term.islower() or len(asked.phrases) != 1:
        return False
    newest = archive.search(Query(phrases=asked.phrases), limit=10)
    return any(
        reading.article.text[hit.start].islower()
        for reading in newest.readings
        for place in places(reading, asked.phrases)
        for hit in place.hits
    )


def part_of_a_name(person: Meant) -> Named:
    """Return what tells whether a hit is only part of somebody's name: a speaker's of the article, or one of these."""
    full_names = frozenset(name.name for name in person.names)

    def named(reading: Reading, hit: Hit) -> bool:
        text = reading.article.text
        if hit.phrase > 0 or not text[hit.start].isupper():
            return False
        printed = words(text[hit.start : hit.end])
        speakers = {q.speaker.name for q in reading.quotations if q.speaker.kind == "person" and q.speaker.name}
        return any(printed[0] in words(" ".join(name_words(name)[-1:])) for name in speakers) or any(
            _stands_around(text, hit, name) for name in full_names
        )

    return named


def _stands_around(text: str, hit: Hit, name: str) -> bool:
    """Tell whether a name stands where the hit is part of it."""
    at = text.find(name, max(0, hit.end - len(name)), hit.start + len(name))
    return at >= 0 and at <= hit.start and hit.end <= at + len(name)
