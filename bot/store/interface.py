"""What the rest of the project asks of a store: two protocols, in our words.

No rows, offsets, SQL or full-text syntax cross this line. A `Query` holds plain folded words; each store quotes them
its own way over the words of `text.tokens`. Driver errors become `StoreError` inside the store. Every method may be
called from any thread. One contract suite (`tests/store/test_contract.py`) runs over every store.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import date
from typing import Any, Literal, NamedTuple, Protocol

from bot.models import Article, Coverage, Model, Reading


class Query(NamedTuple):
    """What to look for; all conditions hold together. An empty query matches every article.

    `phrases` are sequences of folded words that stand next to each other in the article's searchable text
    (boilerplate is not searchable; the headline is). `outlets` are outlet names as stored, compared folded.
    `speakers` are spelling keys: the article has a quotation by one of them. `after` and `before` are inclusive days;
    an undated article matches no date filter unless `undated` is true. `as_of` keeps the state a first page saw:
    articles stored later do not match. `said` asks for the phrases inside the content of one quotation, by one of the
    speakers where there are any.
    """

    phrases: tuple[tuple[str, ...], ...] = ()
    outlets: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    after: date | None = None
    before: date | None = None
    undated: bool = False
    said: bool = False
    order: Literal["newest", "best"] = "newest"
    as_of: int | None = None


class Page(Model):
    """One page of a search: `total` counts matching articles, exact unless `at_least`.

    `cursor` is opaque and None at the end; later pages keep the first one's `total` and `as_of`. `looked_at` is given
    where words are so frequent that only the newest articles were looked at: that many which have the rarest of them.
    """

    readings: tuple[Reading, ...]
    total: int
    at_least: bool = False
    looked_at: int | None = None
    cursor: str | None = None
    as_of: int


class Hit(NamedTuple):
    """One article of a quick list: the sentence of a hit, `excerpt` being `text[start:end]`.

    `hit` is None where the words stand in the headline only, or where no words were asked for; then the excerpt is the
    article's first sentence.
    """

    article: str
    outlet: str | None
    title: str | None
    published: str | None
    url: str | None
    excerpt: str
    start: int
    end: int
    hit: tuple[int, int] | None


class PutReport(Model):
    """What a `put` did, as article ids."""

    new: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


class TermCount(Model):
    """A folded word of the searchable text and the number of articles that have it."""

    term: str
    articles: int


class NameCount(NamedTuple):
    """One spelling of a speaker as printed, its spelling key, its most frequent role, and its quotations."""

    name: str
    key: str
    role: str | None
    quotations: int


class LaidOut(Protocol):
    """A reading as a store's `layout` laid it out: it can be pickled, and `put` takes it in the reading's place."""

    @property
    def article(self) -> Article:
        """The article, made anew each time."""
        ...

    @property
    def quotations(self) -> Sequence[Any]:
        """As many as the reading has."""
        ...

    @property
    def reading(self) -> Reading:
        """The reading, made anew each time."""
        ...


def opened(batch: Iterable[Reading | LaidOut]) -> list[Reading]:
    """Return readings, also of those that are laid out."""
    return [each if isinstance(each, Reading) else each.reading for each in batch]


class Archive(Protocol):
    """Articles, sentences and quotations."""

    @property
    def layout(self) -> Callable[[Reading], LaidOut] | None:
        """A function of a module that does what of `put` needs no store; None where there is nothing to gain.

        With it other processes may lay readings out while this one writes, and this one need not build them.
        """
        ...

    def put(self, batch: Sequence[Reading | LaidOut], *, keep_entered: bool = True) -> PutReport:
        """Store a batch in one transaction; an article of another version or engine replaces the old one whole.

        Putting the same reading again changes nothing. `changed` lists articles whose text, metadata, sentences or
        quotations differ from what was stored; of an id that is in the batch twice the last counts. A value entered by
        a person (`Stated.origin == "person"`) that is stored is kept when the new reading states none,
        unless `keep_entered` is false (that is how such a value is taken back). Some or all may be laid out.
        """
        ...

    def reread(self, batch: Sequence[Reading]) -> int:
        """Replace what was read out of articles: sentences, quotations, relays, engine; return how many were stored.

        The stored article itself stays as it is. A reading whose article is not stored with the same version any more
        is left out, so that a re-reading never brings back what was changed or taken down meanwhile.
        """
        ...

    def remove(self, ids: Iterable[str]) -> int:
        """Remove articles with everything read from them; return how many there were."""
        ...

    def get(self, ids: Sequence[str]) -> tuple[Reading, ...]:
        """Return the readings with these ids, in this order; unknown ids are left out."""
        ...

    def articles(self, ids: Sequence[str]) -> tuple[Article, ...]:
        """Return the articles alone, as `get` does with everything read from them, in a tenth of the time."""
        ...

    def search(self, query: Query, *, limit: int = 50, cursor: str | None = None) -> Page:
        """Return a page of matching articles.

        Order "newest": dated ones newest first by date and time as printed (`store.order`), undated last, ties by id.
        Order "best": by relevance, ties by id. A cursor belongs to the query that made it, else `StoreError`.
        """
        ...

    def hits(self, query: Query, *, limit: int = 10) -> tuple[Hit, ...]:
        """Return the first articles of a search with the sentence of the hit, for lists; no readings are built."""
        ...

    def frequencies(self, words: Sequence[str]) -> tuple[TermCount, ...]:
        """Return, for each folded word in order, the number of articles that have it (0 where none)."""
        ...

    def similar(self, word: str, *, limit: int = 5) -> tuple[TermCount, ...]:
        """Return indexed words like `word`, nearest first, then most frequent, itself left out.

        Edit distance at most 2, a transposition counting one: every word at 1, and at 2 those that share all but one
        letter each with `word` (`store.nearness`).
        """
        ...

    def forms(self, word: str, *, limit: int = 5) -> tuple[TermCount, ...]:
        """Return indexed words that begin with `word` or that `word` begins with, most frequent first.

        At most three letters longer or shorter, and at least three long: missile and missiles.
        """
        ...

    def names(self, word: str, *, limit: int = 100) -> tuple[NameCount, ...]:
        """Return speakers with `word` among the folded words of name or spelling key, most quotations first.

        A whole spelling key of several words finds those who have this very key, however many share the surname.
        """
        ...

    def similar_names(self, word: str, *, limit: int = 50) -> tuple[NameCount, ...]:
        """Return speakers with a word like `word` in name or spelling key (as in `similar`), nearest first."""
        ...

    def sharing(self, ids: Sequence[str], *, others: int = 0) -> tuple[tuple[str, str], ...]:
        """Return pairs of articles that may be copies, because they share a band (`text.shingles`).

        The first of a pair is one of `ids`, the second a later one of them or one of at most `others` further articles
        (most bands in common first, then newest, ties by id). Of a band that very many articles have, a store may look
        at the newest alone. Whether two are copies their texts tell (`copies`).
        """
        ...

    def coverage(self) -> Coverage:
        """Return what the index covers."""
        ...

    def outlets(self) -> tuple[tuple[str, int], ...]:
        """Return outlet names with article counts, most first; where the outlet is not stated, nothing counts."""
        ...

    def gaps(self, *, limit: int = 100, cursor: str | None = None) -> Page:
        """Return articles whose outlet, date or link is not stated, by id."""
        ...

    def stale(self, engine: str, engine_version: str, *, limit: int = 100, cursor: str | None = None) -> Page:
        """Return articles read by another engine or version, by id; one without quotations counts too."""
        ...

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the store, a sentence each; empty when nothing is."""
        ...

    def rebuild(self) -> None:
        """Make search indexes and counts anew from the stored articles in one transaction: mends what `check` finds."""
        ...

    def flush(self) -> None:
        """Make everything put so far searchable and durable."""
        ...

    def close(self) -> None:
        """Release connections; the store may be used again afterwards."""
        ...


class Row(Model):
    """A ledger row: `value` is JSON-able; `version` grows by one with each write."""

    key: tuple[str, ...]
    value: dict[str, Any]
    version: int
    expires: float | None = None  # Unix seconds; an expired row is as good as absent


class Ledger(Protocol):
    """What people decided and the bot did: small rows under keys. Every key begins with the team's id."""

    def get(self, key: Sequence[str]) -> Row | None:
        """Return the row, or None."""
        ...

    def put(self, key: Sequence[str], value: dict[str, Any], *, version: int, ttl: float | None = None) -> Row:
        """Write the row if its stored version is `version` (0: absent), else raise `ConflictError`.

        `ttl` is in seconds.
        """
        ...

    def together(self) -> AbstractContextManager[None]:
        """Let this thread's writes inside be one transaction where the store has any: cheaper, and all or nothing.

        A store without transactions writes them one by one. A conflict of one write leaves the others as they are.
        """
        ...

    def claim(self, key: Sequence[str], *, owner: str, lease: float) -> bool:
        """Take the key for `lease` seconds; true for exactly one caller until the lease ends or `done` is written.

        A claim writes the row `{"state": "claimed", "owner": …}`; a finished key holds `{"state": "done"}`
        and is never given out again.
        """
        ...

    def done(self, key: Sequence[str], *, owner: str, ttl: float) -> None:
        """Mark a key as finished, whoever holds it now: the work is done; it is forgotten after `ttl` seconds."""
        ...

    def release(self, key: Sequence[str], *, owner: str) -> None:
        """Give a claim back unfinished, so that another worker may take it at once."""
        ...

    def scan(
        self, prefix: Sequence[str], *, limit: int = 100, cursor: str | None = None
    ) -> tuple[tuple[Row, ...], str | None]:
        """Return rows whose key begins with `prefix`, by key, and a cursor for the next page."""
        ...

    def delete(self, key: Sequence[str]) -> bool:
        """Delete the row; true when there was one."""
        ...


class Store(Protocol):
    """One opened store: its two halves, and what to call it in messages."""

    name: str

    @property
    def archive(self) -> Archive:
        """The archive half."""
        ...

    @property
    def ledger(self) -> Ledger:
        """The ledger half."""
        ...
