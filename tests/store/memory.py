"""The oracle: both protocols over plain dictionaries, slow and obvious, for every room's tests."""

import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from bot.errors import ConflictError, StoreError
from bot.models import Article, Coverage, Quotation, Reading, Sentence, Stated
from bot.store.interface import Hit, LaidOut, NameCount, Page, PutReport, Query, Row, TermCount, opened
from bot.store.nearness import is_form, nearest, slips
from bot.store.order import bounds, day_of, moment
from bot.store.searchable import text_bands, text_words
from bot.text.tokens import find, tokens, words

STATED = ("outlet", "title", "published", "url", "author")


class _Kept(NamedTuple):
    reading: Reading
    stored: int
    runs: tuple[tuple[str, ...], ...]  # the headline and each stretch between boilerplate


def _runs(article: Article) -> Iterator[tuple[str, ...]]:
    yield words(article.title.value) if article.title else ()
    run: list[str] = []
    cut = False
    for token in tokens(article.text):
        if any(span.start < token.end and token.start < span.end for span in article.boilerplate):
            cut = True
            continue
        if cut:
            yield tuple(run)
            run, cut = [], False
        run.append(token.word)
    yield tuple(run)


def _has(phrase: Sequence[str], run: Sequence[str]) -> bool:
    size = len(phrase)
    return any(tuple(run[at : at + size]) == tuple(phrase) for at in range(len(run) - size + 1))


def _folded(name: str) -> str:
    return " ".join(words(name)) or name.casefold()


def _page(
    mark: str, found: Sequence[_Kept], limit: int, cursor: str | None, as_of: int
) -> Page:  # the order's place of a page is how many went before, by id
    if cursor is None:
        seen, total = set(), len(found)
    else:
        try:
            made_by, total, as_of, ids = json.loads(cursor)
        except ValueError:
            raise StoreError("That page cannot be found any more; please ask again.") from None
        if made_by != mark:
            raise StoreError("That page belongs to another question; please ask again.")
        seen = set(ids)
        found = [kept for kept in found if kept.stored <= as_of and kept.reading.article.id not in seen]
    shown = found[:limit]
    ids = sorted(seen | {kept.reading.article.id for kept in shown})
    return Page(
        readings=tuple(kept.reading for kept in shown),
        total=total,
        cursor=json.dumps([mark, total, as_of, ids]) if len(found) > limit else None,
        as_of=as_of,
    )


class MemoryArchive:
    """The archive half."""

    layout = None

    def __init__(self) -> None:
        """Start empty."""
        self._kept: dict[str, _Kept] = {}
        self._stored = 0
        self._writing = threading.RLock()

    def put(self, batch: Sequence[Reading | LaidOut], *, keep_entered: bool = True) -> PutReport:
        """Store a batch."""
        with self._writing:
            did: dict[str, list[str]] = {"new": [], "known": [], "changed": []}
            for reading in {reading.article.id: reading for reading in opened(batch)}.values():
                old = self._kept.get(reading.article.id)
                new = _keep_entered(reading, old.reading) if old and keep_entered else reading
                what = "new" if old is None else "known" if old.reading == new else "changed"
                did[what].append(reading.article.id)
                if what == "known":
                    continue
                if old is None or old.reading.article.version != new.article.version:
                    self._stored += 1
                    stored = self._stored
                else:
                    stored = old.stored
                self._kept[new.article.id] = _Kept(new, stored, tuple(_runs(new.article)))
            return PutReport(**{what: tuple(ids) for what, ids in did.items()})

    def reread(self, batch: Sequence[Reading]) -> int:
        """Replace what was read out of articles."""
        stored = {kept.reading.article.id: kept.reading.article for kept in list(self._kept.values())}
        same = [r for r in batch if r.article.id in stored and stored[r.article.id].version == r.article.version]
        self.put([reading.model_copy(update={"article": stored[reading.article.id]}) for reading in same])
        return len({reading.article.id for reading in same})

    def remove(self, ids: Iterable[str]) -> int:
        """Remove articles."""
        return sum(self._kept.pop(article_id, None) is not None for article_id in set(ids))

    def get(self, ids: Sequence[str]) -> tuple[Reading, ...]:
        """Return readings by id."""
        return tuple(self._kept[article_id].reading for article_id in ids if article_id in self._kept)

    def articles(self, ids: Sequence[str]) -> tuple[Article, ...]:
        """Return articles by id."""
        return tuple(reading.article for reading in self.get(ids))

    def search(self, query: Query, *, limit: int = 50, cursor: str | None = None) -> Page:
        """Return a page; "best" is by how often the words stand there, which is only one reading of relevance."""
        as_of = self._stored if query.as_of is None else query.as_of
        found = [kept for kept in list(self._kept.values()) if kept.stored <= as_of and _matches(kept, query)]
        return _page(repr(query), sorted(found, key=_order(query)), limit, cursor, as_of)

    def hits(self, query: Query, *, limit: int = 10) -> tuple[Hit, ...]:
        """Return a quick list."""
        return tuple(_hit(reading, query) for reading in self.search(query, limit=limit).readings)

    def frequencies(self, words: Sequence[str]) -> tuple[TermCount, ...]:
        """Return article counts of words."""
        counts = self._terms()
        return tuple(TermCount(term=word, articles=counts[word]) for word in words)

    def similar(self, word: str, *, limit: int = 5) -> tuple[TermCount, ...]:
        """Return words like this one."""
        counts = self._terms()
        like = (term for term in counts if slips(term) & slips(word))
        best = sorted(nearest(word, like), key=lambda found: (found[0], -counts[found[1]], found[1]))
        return tuple(TermCount(term=term, articles=counts[term]) for _, term in best[:limit])

    def forms(self, word: str, *, limit: int = 5) -> tuple[TermCount, ...]:
        """Return other forms of a word."""
        counts = self._terms()
        found = sorted((term for term in counts if is_form(word, term)), key=lambda term: (-counts[term], term))
        return tuple(TermCount(term=term, articles=counts[term]) for term in found[:limit])

    def names(self, word: str, *, limit: int = 100) -> tuple[NameCount, ...]:
        """Return speakers by a word of their name."""
        found = [count for count in self._names() if word in _name_words(count)]
        return tuple(sorted(found, key=lambda count: (-count.quotations, count.name, count.key))[:limit])

    def similar_names(self, word: str, *, limit: int = 50) -> tuple[NameCount, ...]:
        """Return speakers by a word like one of their name's."""
        found = []
        for count in self._names():
            like = (term for term in _name_words(count) if slips(term) & slips(word))
            distances = [distance for distance, _ in nearest(word, like)]
            if distances:
                found.append((min(distances), -count.quotations, count.name, count.key, count))
        return tuple(each[-1] for each in sorted(found, key=lambda each: each[:-1])[:limit])

    def sharing(self, ids: Sequence[str], *, others: int = 0) -> tuple[tuple[str, str], ...]:
        """Return pairs of articles that share a band."""
        bands = {each: set(text_bands(text_words(kept.reading.article))) for each, kept in list(self._kept.items())}
        given = [each for each in dict.fromkeys(ids) if each in bands]
        every = {band for each in given for band in bands[each]}
        near = sorted(
            (each for each in bands if each not in given and bands[each] & every),
            key=lambda each: (-len(bands[each] & every), *_order(Query())(self._kept[each])),
        )
        found = []
        for number, second in enumerate([*given, *near[:others]]):
            found += [(first, second) for first in given[:number] if bands[first] & bands[second]]
        return tuple(found)

    def coverage(self) -> Coverage:
        """Return what is covered."""
        moments = [_moment(kept) for kept in list(self._kept.values())]
        dated = [at for at in moments if at is not None]
        return Coverage(
            articles=len(moments),
            dated_from=day_of(min(dated)) if dated else None,
            dated_to=day_of(max(dated)) if dated else None,
            undated=len(moments) - len(dated),
        )

    def outlets(self) -> tuple[tuple[str, int], ...]:
        """Return outlets with counts."""
        stated = (kept.reading.article.outlet for kept in list(self._kept.values()))
        counts = Counter(outlet.value for outlet in stated if outlet)
        return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def gaps(self, *, limit: int = 100, cursor: str | None = None) -> Page:
        """Return articles with something not stated."""
        return self._by_id(
            "gaps", lambda r: None in (r.article.outlet, r.article.published, r.article.url), limit, cursor
        )

    def stale(self, engine: str, engine_version: str, *, limit: int = 100, cursor: str | None = None) -> Page:
        """Return articles read by another engine."""
        current = (engine, engine_version)
        return self._by_id(f"stale {current}", lambda r: (r.engine, r.engine_version) != current, limit, cursor)

    def check(self) -> tuple[str, ...]:
        """Nothing can be wrong with dictionaries."""
        return ()

    def rebuild(self) -> None:
        """Nothing is derived beforehand."""

    def flush(self) -> None:
        """Everything is searchable at once."""

    def close(self) -> None:
        """There is nothing to release."""

    def _by_id(self, mark: str, wanted: Callable[[Reading], bool], limit: int, cursor: str | None) -> Page:
        found = [self._kept[key] for key in sorted(self._kept) if wanted(self._kept[key].reading)]
        return _page(mark, found, limit, cursor, self._stored)

    def _terms(self) -> Counter[str]:
        return Counter(word for kept in list(self._kept.values()) for word in {w for run in kept.runs for w in run})

    def _names(self) -> Iterator[NameCount]:
        said: dict[tuple[str, str], list[str | None]] = {}
        for kept in list(self._kept.values()):
            for quotation in kept.reading.quotations:
                speaker = quotation.speaker
                if speaker.name is not None and speaker.key is not None:
                    said.setdefault((speaker.name, speaker.key), []).append(speaker.role)
        for (name, key), roles in said.items():
            stated = Counter(role for role in roles if role is not None)
            role = min(stated, key=lambda role: (-stated[role], role), default=None)
            yield NameCount(name=name, key=key, role=role, quotations=len(roles))


def _value(stated: Stated | None) -> str | None:
    return stated.value if stated else None


def _hit(reading: Reading, query: Query) -> Hit:
    article = reading.article
    phrase = next((phrase for phrase in query.phrases if phrase), ())
    hit = next(
        (
            (start, end)
            for start, end in find(phrase, list(tokens(article.text)))
            if not any(span.start < end and start < span.end for span in article.boilerplate)
        ),
        None,
    )
    at = hit[0] if hit else 0
    sentence = next((each for each in reversed(reading.sentences) if each.start <= at), Sentence(start=0, end=0))
    return Hit(
        article=article.id,
        outlet=_value(article.outlet),
        title=_value(article.title),
        published=_value(article.published),
        url=_value(article.url),
        excerpt=article.text[sentence.start : sentence.end],
        start=sentence.start,
        end=sentence.end,
        hit=hit,
    )


def _keep_entered(new: Reading, old: Reading) -> Reading:
    entered: dict[str, Stated] = {}
    for field in STATED:
        before: Stated | None = getattr(old.article, field)
        if before and before.origin == "person" and getattr(new.article, field) is None:
            entered[field] = before
    return new.model_copy(update={"article": new.article.model_copy(update=entered)}) if entered else new


def _moment(kept: _Kept) -> int | None:
    published = kept.reading.article.published
    return moment(published.value) if published else None


def _matches(kept: _Kept, query: Query) -> bool:
    article = kept.reading.article
    if query.outlets and (
        article.outlet is None or _folded(article.outlet.value) not in {_folded(name) for name in query.outlets}
    ):
        return False
    if query.after or query.before:
        at = _moment(kept)
        first, last = bounds(query.after, query.before)
        if not (query.undated if at is None else first <= at <= last):
            return False
    if query.said:
        return any(_said(article, quotation, query) for quotation in kept.reading.quotations)
    if query.speakers and not any(q.speaker.key in query.speakers for q in kept.reading.quotations):
        return False
    return all(any(_has(phrase, run) for run in kept.runs) for phrase in query.phrases if phrase)


def _said(article: Article, quotation: Quotation, query: Query) -> bool:
    content = words(article.text[quotation.start : quotation.end])
    by = not query.speakers or quotation.speaker.key in query.speakers
    return by and all(_has(phrase, content) for phrase in query.phrases if phrase)


def _order(query: Query) -> Callable[[_Kept], tuple[Any, ...]]:
    def newest(kept: _Kept) -> tuple[Any, ...]:
        at = _moment(kept)
        return (at is None, -(at or 0), kept.reading.article.id)

    def best(kept: _Kept) -> tuple[Any, ...]:
        wanted = {word for phrase in query.phrases for word in phrase}
        return (-sum(word in wanted for run in kept.runs for word in run), kept.reading.article.id)

    return best if query.order == "best" and query.phrases else newest


def _name_words(count: NameCount) -> set[str]:
    return {*words(count.name), *words(count.key), *((count.key,) if count.key else ())}


class MemoryLedger:
    """The ledger half."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        """Start empty; `clock` gives Unix seconds."""
        self._rows: dict[tuple[str, ...], Row] = {}
        self._clock = clock

    def get(self, key: Sequence[str]) -> Row | None:
        """Return the row."""
        row = self._rows.get(tuple(key))
        return None if row is None or (row.expires is not None and row.expires <= self._clock()) else row

    def put(self, key: Sequence[str], value: dict[str, Any], *, version: int, ttl: float | None = None) -> Row:
        """Write the row if nobody else did."""
        old = self.get(key)
        if (old.version if old else 0) != version:
            raise ConflictError("Somebody else changed that first; please try again.")
        expires = None if ttl is None else self._clock() + ttl
        row = Row(key=tuple(key), value=json.loads(json.dumps(value)), version=version + 1, expires=expires)
        self._rows[row.key] = row
        return row

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write one by one."""
        yield

    def claim(self, key: Sequence[str], *, owner: str, lease: float) -> bool:
        """Take the key."""
        if self.get(key) is not None:
            return False
        self.put(key, {"state": "claimed", "owner": owner}, version=0, ttl=lease)
        return True

    def done(self, key: Sequence[str], *, owner: str, ttl: float) -> None:
        """Finish the key."""
        old = self.get(key)
        self.put(key, {"state": "done", "owner": owner}, version=old.version if old else 0, ttl=ttl)

    def release(self, key: Sequence[str], *, owner: str) -> None:
        """Give the key back."""
        row = self.get(key)
        if row and row.value == {"state": "claimed", "owner": owner}:
            self.delete(key)

    def scan(
        self, prefix: Sequence[str], *, limit: int = 100, cursor: str | None = None
    ) -> tuple[tuple[Row, ...], str | None]:
        """Return rows by prefix."""
        after = tuple(json.loads(cursor)) if cursor else None
        keys = [key for key in sorted(self._rows) if key[: len(prefix)] == tuple(prefix) and self.get(key)]
        keys = [key for key in keys if after is None or key > after]
        rows = tuple(self._rows[key] for key in keys[:limit])
        return rows, json.dumps(rows[-1].key) if len(keys) > limit else None

    def delete(self, key: Sequence[str]) -> bool:
        """Delete the row."""
        there = self.get(key) is not None
        self._rows.pop(tuple(key), None)
        return there


class MemoryStore:
    """Both halves."""

    name = "memory"

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        """Start empty; `clock` gives Unix seconds."""
        self.archive = MemoryArchive()
        self.ledger = MemoryLedger(clock)
