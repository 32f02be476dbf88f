"""Which articles an answer is made from: one bounded search with the question's filters."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers.asked import Asked
from bot.answers.places import Phrase
from bot.models import Filters, Reading
from bot.store.interface import Archive, Query
from bot.store.order import moment
from bot.text.tokens import words

WINDOW = 60  # matching articles up to which an answer is made from all of them
NEWEST = 24  # of more than that, as many are read: the rest is counted, and the answer says so


class Reach(NamedTuple):
    """What a search reached: `total` articles match, `readings` are the first of them, `undated` were left out.

    `undated_total` counts the articles that match but state no date, where the question has a date filter. `looked_at`
    is the page's: so many articles, the newest, of those with the rarest of the words.
    """

    readings: tuple[Reading, ...]
    total: int
    at_least: bool = False
    undated: tuple[Reading, ...] = ()
    undated_total: int = 0
    looked_at: int | None = None

    @property
    def narrowed(self) -> bool:
        """Tell whether more articles match than were read."""
        return self.at_least or self.total > len(self.readings)

    @property
    def order(self) -> dict[str, int]:
        """The place of each article in the search's order, by id."""
        return {reading.article.id: number for number, reading in enumerate(self.readings)}


def reach(archive: Archive, asked: Asked, phrases: Sequence[Phrase], speakers: Sequence[str] = ()) -> Reach:
    """Search for articles that have all `phrases` and, where given, a quotation by one of `speakers` (keys)."""
    filters = asked.filters
    query = _query(archive, asked, phrases, speakers)
    found = _read(archive, query)
    if filters.after is None and filters.before is None:
        return found
    every = _read(archive, query._replace(undated=True))
    undated = tuple(reading for reading in every.readings if not _is_dated(reading))
    return found._replace(undated=undated, undated_total=max(every.total - found.total, len(undated)))


def number_of(archive: Archive, asked: Asked, phrases: Sequence[Phrase]) -> int:
    """Return how many articles `reach` would find, without reading them."""
    return archive.search(_query(archive, asked, phrases), limit=1).total


def _read(archive: Archive, query: Query) -> Reach:
    """Read every matching article of a few, the first of many, so that no answer costs more in a bigger index."""
    page = archive.search(query, limit=NEWEST)
    readings = page.readings
    if page.cursor and not page.at_least and page.total <= WINDOW:
        readings += archive.search(query, limit=WINDOW - NEWEST, cursor=page.cursor).readings
    return Reach(readings, page.total, page.at_least, looked_at=page.looked_at)


def _query(archive: Archive, asked: Asked, phrases: Sequence[Phrase], speakers: Sequence[str] = ()) -> Query:
    filters = asked.filters
    return Query(
        phrases=tuple(phrases),
        outlets=outlet_names(archive, filters.outlet),
        speakers=tuple(speakers),
        after=filters.after,
        before=filters.before,
        order=filters.sort,
    )


def unfiltered(asked: Asked) -> Asked:
    """Return the question without its filters, for what would answer then."""
    return asked._replace(filters=Filters(about=asked.filters.about, sort=asked.filters.sort))


def merged(first: Reach, *others: Reach) -> Reach:
    """Return several reaches as one, newest first; an article may be in several, so the total is a lower bound."""
    readings = {r.article.id: r for each in (first, *others) for r in each.readings}
    undated = {r.article.id: r for each in (first, *others) for r in each.undated}
    narrowed = any(each.narrowed for each in (first, *others))
    ordered = sorted(readings.values(), key=_newest)
    total = max(len(ordered), *(each.total for each in (first, *others)))
    looked_at = next((each.looked_at for each in (first, *others) if each.looked_at), None)
    return Reach(tuple(ordered), total, narrowed, tuple(undated.values()), len(undated), looked_at)


def outlet_names(archive: Archive, typed: Sequence[str]) -> tuple[str, ...]:
    """Return the stored names of the outlets typed: the very name, else those that have every typed word."""
    if not typed:
        return ()
    stored = [name for name, _ in archive.outlets()]
    found: list[str] = []
    for value in typed:
        wanted = _named(value)
        same = [name for name in stored if _named(name) == wanted]
        found += same or [name for name in stored if set(wanted) <= set(_named(name))] or [value]
    return tuple(dict.fromkeys(found))


def _named(name: str) -> tuple[str, ...]:
    folded = words(name)
    return folded[1:] if len(folded) > 1 and folded[0] == "the" else folded


def _is_dated(reading: Reading) -> bool:
    published = reading.article.published
    return published is not None and moment(published.value) is not None


def _newest(reading: Reading) -> tuple[bool, int, str]:
    published = reading.article.published
    at = moment(published.value) if published else None
    return at is None, -(at or 0), reading.article.id
