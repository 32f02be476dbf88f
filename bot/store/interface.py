"""What the rest of the project asks of a store: two protocols, in our words.

No rows, offsets, SQL or full-text syntax cross this line. A `Query` holds plain folded words; each store quotes them
its own way over the words of `text.tokens`. Driver errors become `StoreError` inside the store. Every method may be
called from any thread. One contract suite (`tests/store/test_contract.py`) runs over every store.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Literal, Protocol

from bot.models import Coverage, Model, Reading


class Query(Model):
    """What to look for; all conditions hold together. An empty query matches every article.

    `phrases` are sequences of folded words that stand next to each other in the article's searchable text
    (boilerplate is not searchable; the headline is). `outlets` are outlet names as stored, compared folded.
    `speakers` are spelling keys: the article has a quotation by one of them. `after` and `before` are inclusive days;
    an undated article matches no date filter unless `undated` is true. `as_of` keeps the state a first page saw:
    articles stored later do not match.
    """

    phrases: tuple[tuple[str, ...], ...] = ()
    outlets: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    after: date | None = None
    before: date | None = None
    undated: bool = False
    order: Literal["newest", "best"] = "newest"
    as_of: int | None = None


class Page(Model):
    """One page of a search. `total` counts matching articles, exact unless `at_least`. `cursor` is opaque, None at
    the end."""

    readings: tuple[Reading, ...]
    total: int
    at_least: bool = False
    cursor: str | None = None
    as_of: int


class PutReport(Model):
    """What a `put` did, as article ids."""

    new: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


class TermCount(Model):
    """A folded word of the searchable text and the number of articles that have it."""

    term: str
    articles: int


class NameCount(Model):
    """One spelling of a speaker as printed, its spelling key, and the number of quotations by it."""

    name: str
    key: str
    role: str | None
    quotations: int


class Archive(Protocol):
    """Articles, sentences and quotations."""

    def put(self, batch: Sequence[Reading]) -> PutReport:
        """Store a batch in one transaction; an article of another version or engine replaces the old one whole.

        Putting the same reading again changes nothing. `changed` lists articles whose text, metadata, sentences or
        quotations differ from what was stored. A value entered by a person (`Stated.origin == "person"`) that is
        stored is kept when the new reading states none.
        """
        ...

    def remove(self, ids: Iterable[str]) -> int:
        """Remove articles with everything read from them; return how many there were."""
        ...

    def get(self, ids: Sequence[str]) -> tuple[Reading, ...]:
        """Return the readings with these ids, in this order; unknown ids are left out."""
        ...

    def search(self, query: Query, *, limit: int = 50, cursor: str | None = None) -> Page:
        """Return a page of matching articles.

        Order "newest": dated ones newest first, undated last, ties by id. Order "best": by relevance, ties by id. A
        cursor belongs to the query that made it.
        """
        ...

    def frequencies(self, words: Sequence[str]) -> tuple[TermCount, ...]:
        """Return, for each folded word in order, the number of articles that have it (0 where none)."""
        ...

    def similar(self, word: str, *, limit: int = 5) -> tuple[TermCount, ...]:
        """Return indexed words like `word` (edit distance at most 2, transpositions count one), best first, itself
        left out."""
        ...

    def forms(self, word: str, *, limit: int = 5) -> tuple[TermCount, ...]:
        """Return indexed words that begin with `word` or that `word` begins with (its stem), most frequent first."""
        ...

    def names(self, word: str, *, limit: int = 200) -> tuple[NameCount, ...]:
        """Return speakers with `word` among their folded name words or the words of their spelling key, most
        quotations first."""
        ...

    def similar_names(self, word: str, *, limit: int = 50) -> tuple[NameCount, ...]:
        """Return speakers one of whose folded name words is like `word` (edit distance at most 2), nearest first."""
        ...

    def coverage(self) -> Coverage:
        """Return what the index covers."""
        ...

    def outlets(self) -> tuple[tuple[str, int], ...]:
        """Return outlet names with article counts, most articles first; articles whose outlet is not stated are left
        out."""
        ...

    def gaps(self, *, limit: int = 100, cursor: str | None = None) -> Page:
        """Return articles whose outlet, date or link is not stated, by id."""
        ...

    def stale(self, engine: str, engine_version: str, *, limit: int = 100, cursor: str | None = None) -> Page:
        """Return articles that were read by another engine or version, by id (an article without quotations counts
        too)."""
        ...

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the store, a sentence each; empty when nothing is."""
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
        """Write the row if its stored version is `version` (0: absent), else raise `ConflictError`. `ttl` is in
        seconds."""
        ...

    def claim(self, key: Sequence[str], *, owner: str, lease: float) -> bool:
        """Take the key for `lease` seconds; true for exactly one caller until the lease ends or `done` is written.

        A claim writes the row `{"state": "claimed", "owner": …}`; a finished key holds `{"state": "done"}`
        and is never given out again.
        """
        ...

    def done(self, key: Sequence[str], *, owner: str, ttl: float) -> None:
        """Mark a claimed key as finished; it is forgotten after `ttl` seconds."""
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
