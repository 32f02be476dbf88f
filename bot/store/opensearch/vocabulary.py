"""Words: a dictionary of those ever stored to find likely ones by, and counts taken from the articles themselves.

The dictionary only grows; a word no article has any more counts nothing and is never shown.
"""

import json
import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.errors import StoreError
from bot.store.interface import TermCount
from bot.store.nearness import MOST_LETTERS_MORE, SHORTEST, is_form, nearest, slips
from bot.store.opensearch.client import ALIAS, CONFLICT, Cluster, failed
from bot.store.opensearch.documents import term
from bot.store.searchable import terms

WORD, NAME = "w", "n"
_LONGEST = 40  # letters; no longer word is anybody's slip or form
_REMEMBERED = 400_000  # words this process knows to be in the dictionary
_CANDIDATES = 1000
_FORMS = 400


class Dictionary:
    """Words of texts and words of names. `learn` writes those not known yet; safe from any thread."""

    def __init__(self, cluster: Cluster) -> None:
        """Know nothing yet."""
        self._cluster = cluster
        self._known: set[tuple[str, str]] = set()
        self._lock = threading.Lock()

    def learn(self, documents: Iterable[Mapping[str, Any]]) -> None:
        """Write the words of these documents that may be new."""
        found = {each for document in documents for each in _words(document)}
        with self._lock:
            new = sorted(found - self._known)
        for at in range(0, len(new), _CANDIDATES):
            self._write(new[at : at + _CANDIDATES])
        with self._lock:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            self._known |= found

    def like(self, kind: str, word: str) -> dict[str, int]:
        """Return the words of one kind that share a slip with `word`, with their distance."""
        wanted = sorted(slips(word))
        if not wanted:
            return {}
        found = self._find(kind, {"terms": {"slips": wanted}})
        return {like: distance for distance, like in nearest(word, found)}

    def longer(self, word: str) -> list[str]:
        """Return the words that are forms of `word` by being longer."""
        if not SHORTEST <= len(word) < _LONGEST or not word.isalnum():
            return []
        reach = {"range": {"word": {"gt": word, "lt": word + "\U0010ffff"}}}
        size = {"range": {"size": {"lte": len(word) + MOST_LETTERS_MORE}}}
        return [each for each in self._find(WORD, reach, size) if is_form(word, each)]

    def forget(self) -> None:
        """Know nothing again: another process may have made the dictionary anew."""
        with self._lock:
            self._known.clear()

    def _find(self, kind: str, *conditions: dict[str, Any]) -> list[str]:
        answer = self._cluster.search(
            "words",
            {
                "size": _CANDIDATES,
                "query": {"bool": {"filter": [{"term": {"kind": kind}}, *conditions]}},
                "sort": [{"size": "asc"}, {"word": "asc"}],
                "_source": ["word"],
            },
        )
        return [hit["_source"]["word"] for hit in answer["hits"]["hits"]]

    def _write(self, new: Sequence[tuple[str, str]]) -> None:
        waiting = list(new)
        for _ in range(100):
            done = self._cluster.bulk(self._cluster.index("words"), (_line(*each) for each in waiting), **ALIAS)
            waiting = [each for each, was in zip(waiting, done, strict=True) if failed(was)]
            if any(was.status >= 400 and was.status != CONFLICT and not failed(was) for was in done):  # noqa: PLR2004
                raise StoreError(f"The cluster {self._cluster.name} does not take new words.")
            if not waiting:
                return
        raise StoreError(f"The cluster {self._cluster.name} could not store everything; please run the same again.")


def frequencies(cluster: Cluster, words: Sequence[str]) -> tuple[TermCount, ...]:
    """Return the number of articles of each word, in order."""
    counts = cluster.counts("articles", [{"term": {"words": term(word)}} for word in words])
    return tuple(TermCount(term=word, articles=count) for word, count in zip(words, counts, strict=True))


def similar(cluster: Cluster, dictionary: Dictionary, word: str, limit: int) -> tuple[TermCount, ...]:
    """Return indexed words like `word`."""
    distances = dictionary.like(WORD, word)
    counts = [each for each in frequencies(cluster, list(distances)) if each.articles]
    return tuple(sorted(counts, key=lambda each: (distances[each.term], -each.articles, each.term))[:limit])


def forms(cluster: Cluster, dictionary: Dictionary, word: str, limit: int) -> tuple[TermCount, ...]:
    """Return indexed words that `word` begins or that begin it."""
    sizes = range(max(len(word) - MOST_LETTERS_MORE, SHORTEST), len(word)) if len(word) <= _LONGEST else ()
    shorter = [word[:size] for size in sizes]
    found = [each for each in (*shorter, *dictionary.longer(word)[:_FORMS]) if is_form(word, each)]
    counts = [each for each in frequencies(cluster, found) if each.articles]
    return tuple(sorted(counts, key=lambda each: (-each.articles, each.term))[:limit])


def _words(document: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    for word in terms(*document["words"]):
        if _listed(word):
            yield WORD, word
    for quotation in document["quotations"]:
        for word in quotation.get("name_words", ()):
            if _listed(word):
                yield NAME, word


def _listed(word: str) -> bool:
    # a word that mixes letters and digits is a mark of our own, see `searchable`
    return SHORTEST <= len(word) <= _LONGEST and (word.isalpha() or word.isdigit())


def _line(kind: str, word: str) -> tuple[dict[str, Any], str]:
    entry = {"kind": kind, "word": word, "size": len(word), "slips": sorted(slips(word))}
    return {"create": {"_id": f"{kind}{word}"}}, json.dumps(entry)
