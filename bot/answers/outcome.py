"""The parts every answer has: counts that say what they count, and plain sentences for what was not found."""

from collections.abc import Iterable, Sequence

from bot.answers.asked import Asked
from bot.answers.reach import Reach
from bot.models import Article, ArticleRef, Counts, Coverage, Entry
from bot.store.interface import Archive
from bot.text.dates import shown_day

_LONGEST_TERM = 80


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return "1 article" or "2,300 articles"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def named(term: str | None) -> str:
    """Return a term as sentences show it: in quotation marks, on one line, cut where it is very long."""
    plain = " ".join((term or "").replace('"', "").split())
    return f"“{plain[:_LONGEST_TERM]}{'…' if len(plain) > _LONGEST_TERM else ''}”"


def counts(reach: Reach, refs: Iterable[ArticleRef], entries: Iterable[Entry] = (), texts: int | None = None) -> Counts:
    """Count what an answer shows; where only a window was read, articles are all that match.

    `texts` is how many different texts its articles are.
    """
    articles = {ref.id: ref for ref in refs}
    stated = {ref.outlet.casefold() for ref in articles.values() if ref.outlet}
    spoken = [entry for entry in entries if any(wording.quotation_id for wording in entry.wordings)]
    utterances: set[frozenset[str]] = set()
    for entry in spoken:
        ids = frozenset(w.quotation_id for w in entry.wordings if w.quotation_id)
        if not any(ids & other for other in utterances):
            utterances.add(ids)
    people = {entry.speaker.person for entry in spoken if entry.speaker.kind == "person" and entry.speaker.person}
    return Counts(
        articles=reach.total if reach.narrowed and articles else len(articles),
        outlets=len(stated),
        outlets_not_stated=sum(ref.outlet is None for ref in articles.values()),
        utterances=len(utterances),
        people=len(people),
        at_least=reach.narrowed and bool(articles),
        texts=texts,
    )


def covers(coverage: Coverage) -> str:
    """Return what the index covers, as a sentence."""
    if not coverage.articles:
        return "The index is empty."
    held = f"The index holds {counted(coverage.articles, 'article')}"
    if coverage.dated_from is None:
        return f"{held}; none states a date."
    first, last = shown_day(coverage.dated_from), shown_day(coverage.dated_to or coverage.dated_from)
    span = f"dated {first}" if first == last else f"dated {first} to {last}"
    if not coverage.undated:
        return f"{held}, {span}."
    verb = "states" if coverage.undated == 1 else "state"
    return f"{held}, {span}; {coverage.undated:,} {verb} no date."


def swap_note(asked: Asked, shown_for: str | None) -> str | None:
    """Say which term is shown instead of the one asked for."""
    return f"Showing {named(shown_for)} — no article has {named(asked.term)}." if shown_for else None


def called(article: Article) -> str:
    """Return what to call an article in a sentence: its title, else its file."""
    return named(article.title.value) if article.title else article.provenance.source.rsplit("/", 1)[-1]


def undated_note(reach: Reach) -> str | None:
    """Name the articles that a date filter left out because they state no date."""
    if not reach.undated_total:
        return None
    names = ", ".join(called(reading.article) for reading in reach.undated[:3])
    more = reach.undated_total - min(3, len(reach.undated))
    rest = f" and {more:,} more" if more > 0 else ""
    one = reach.undated_total == 1
    verb = "states no date and was" if one else "state no date and were"
    return f"{counted(reach.undated_total, 'more article')} would answer but {verb} left out: {names}{rest}."


def undated_among(reach: Reach, total: int) -> str | None:
    """Name the articles that a date filter left out, as part of the `total` just told of."""
    if not reach.undated_total:
        return None
    names = ", ".join(called(reading.article) for reading in reach.undated[:3])
    count = "It" if total == 1 else f"{reach.undated_total:,} of them"
    return f"{count} state{'s' if reach.undated_total == 1 else ''} no date: {names}."


def window_note(reach: Reach, asked: Asked) -> str | None:
    """Say so where only some of the matching articles were read."""
    if not reach.narrowed:
        return None
    which = "most relevant" if asked.filters.sort == "best" else "newest"
    bound = "at least " if reach.at_least else ""
    verb = "matches" if reach.total == 1 else "match"
    matching = f"{bound}{counted(reach.total, 'article')} {verb}; shown from the {which} {len(reach.readings):,}."
    return joined([matching.capitalize(), looked_note(reach.looked_at)])


def looked_note(looked_at: int | None) -> str | None:
    """Say so where words are so frequent that only the newest articles were looked at."""
    if looked_at is None:
        return None
    return f"Looked at were the newest {looked_at:,} articles with the rarest of these words, not those before them."


def filter_words(asked: Asked) -> str:
    """Return the filters as typed, for a sentence."""
    filters = asked.filters
    parts = [f"outlet:{value}" for value in filters.outlet] + [f"by:{value}" for value in filters.by]
    parts += [f"after:{filters.after}"] if filters.after else []
    parts += [f"before:{filters.before}"] if filters.before else []
    return " ".join(parts)


def known_outlets(archive: Archive) -> str:
    """Name the outlets of the index, for a filter that fits none."""
    outlets = archive.outlets()
    if not outlets:
        return "No article of the index states its outlet."
    shown = ", ".join(f"{name} ({number:,})" for name, number in outlets[:6])
    return f"Outlets in the index: {shown}{' and others' if len(outlets) > 6 else ''}."  # noqa: PLR2004 - a line's worth


def joined(sentences: Sequence[str | None]) -> str | None:
    """Return plain sentences as one message, None where there are none."""
    return " ".join(sentence for sentence in sentences if sentence) or None
