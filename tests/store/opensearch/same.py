"""Whether two stores with the same articles give the same answers."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from bot.answers import answer
from bot.models import Question, Reading
from bot.store import Archive, Query, Store
from tests.store.opensearch.made import NAMES, WORDS, questions


def fill(stores: Sequence[Store], found: Iterable[Reading], batch: int = 500) -> None:
    """Put the same readings into every store."""
    walked = iter(found)
    while some := list(islice(walked, batch)):
        for store in stores:
            store.archive.put(some)


def different_answers(one: Archive, other: Archive, count: int) -> Iterator[str]:
    """Yield each question whose whole answer differs: entries, speakers, kinds, relays, counts, suggestions, order."""
    for name, typed in questions(count):
        question = Question(name=name, text=typed)
        if answer(question, one) != answer(question, other):
            yield f"{name} {typed}"


def views(archive: Archive) -> dict[str, Any]:
    """Return what an archive tells without a search."""
    some = WORDS[::40]
    surnames = [name.split()[-1].lower() for name in NAMES]
    return {
        "frequencies": archive.frequencies(WORDS),
        "similar": [archive.similar(word[:-1], limit=20) for word in some],
        "forms": [archive.forms(word, limit=20) for word in some],
        "names": [archive.names(word) for word in surnames],
        "similar names": [archive.similar_names(word[:-1]) for word in surnames],
        "coverage": archive.coverage(),
        "outlets": archive.outlets(),
        "gaps": [each.article.id for each in archive.gaps(limit=50).readings],
        "stale": archive.stale("another", "1", limit=1).total,
    }


def best(archive: Archive, words: Sequence[str], limit: int = 10) -> set[str]:
    """Return the ids of the best articles of some words."""
    query = Query(phrases=tuple((word,) for word in words), order="best")
    return {each.article.id for each in archive.search(query, limit=limit).readings}
