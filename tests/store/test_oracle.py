"""Whatever happens to a store, it answers like the plain dictionaries do."""

from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.models import Reading, Stated
from bot.store import Archive, Page, Query, open_store
from bot.text.tokens import words
from tests.store.memory import MemoryArchive
from tests.store.readings import reading

WORDS = [
    "missile", "missiles", "misile", "treaty", "Treaties", "Su-30MK2", "Su-30", "C++", "C#", "AND", "NOT", "NEAR",
    "U.S.", "Gov't", "Gazeta.ru", "Łódź", "straße", "١٢", "½", "ракета", "𞤀𞤣", "東京", "🚀", '"', "*", "^", "NUL\0x",
    "z0", "o0ab", "--", "said:", "{words}", "Жу",
]  # fmt: skip
NAMES = ["Sergei Lavrov", "Lavrov", "S. Lavrov", "Maria Zakharova", "Zakharov", "Anna AND Berg"]
KEYS = [" ".join(sorted(words(name))) for name in NAMES]
OUTLETS = ["The Courier", "the courier", "Évening Post", "★", None]
DATES = ["2024-01-01", "2024-01-01T00:00:00Z", "2024-01-01T09:30:00+03:00", "2024-01-02", "0900-05-05", "soon", None]

IDS = tuple(reading("", source=f"article {number}").article.id for number in range(12))

texts = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
days = st.none() | st.dates(min_value=date(2023, 12, 31), max_value=date(2024, 1, 3))
phrases = st.lists(
    st.sampled_from(WORDS).map(words) | st.lists(st.sampled_from(WORDS), max_size=2).map(tuple), max_size=2
)
queries = st.builds(
    Query,
    phrases=phrases.map(tuple),
    outlets=st.lists(st.sampled_from([name for name in OUTLETS if name]), max_size=2).map(tuple),
    speakers=st.lists(st.sampled_from(KEYS), max_size=2).map(tuple),
    after=days,
    before=days,
    undated=st.booleans(),
    said=st.booleans(),
    order=st.sampled_from(["newest", "best"]),
    as_of=st.none(),
)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """A reading of one of twelve articles, in one of many versions."""
    said = draw(st.lists(st.tuples(texts, st.sampled_from(NAMES)), max_size=3))
    text = " . ".join([draw(texts), *(content for content, _ in said), draw(texts)])
    start = draw(st.integers(0, len(text)))
    boilerplate = ((start, min(start + 7, len(text))),) if draw(st.booleans()) else ()
    made = reading(
        text,
        source=f"article {draw(st.integers(0, 11))}",
        outlet=draw(st.sampled_from(OUTLETS)),
        published=draw(st.sampled_from(DATES)),
        title=draw(st.none() | texts),
        said=tuple(said),
        boilerplate=boilerplate,
        engine_version=draw(st.sampled_from("12")),
    )
    if draw(st.booleans()):
        return made
    entered = Stated(value=draw(st.sampled_from(WORDS)), origin="person", by="U1")
    return made.model_copy(update={"article": made.article.model_copy(update={"url": entered})})


puts = st.tuples(st.just("put"), st.lists(readings(), max_size=6))
removals = st.tuples(st.just("remove"), st.lists(st.integers(0, 11), max_size=4))


def do(archive: Archive, what: str, given_: Any) -> Any:
    """Do one step to an archive and return what it says."""
    if what == "put":
        return archive.put(given_)
    return archive.remove([IDS[number] for number in given_])


def walk(archive: Archive, query: Query) -> list[Page]:
    """Return all pages of a query."""
    pages = [archive.search(query, limit=3)]
    while pages[-1].cursor:
        pages.append(archive.search(query, limit=3, cursor=pages[-1].cursor))
    return pages


def shown(pages: list[Page], order: str) -> Any:
    """Return what must be equal between stores: relevance is each store's own, so "best" is compared as a set."""
    found = [(each.article.id, each.article.version) for page in pages for each in page.readings]
    totals = [(page.total, page.at_least, len(page.readings)) for page in pages]
    return totals, sorted(found) if order == "best" else found


def views(archive: Archive) -> Any:
    """Return everything an archive tells without a query."""
    folded = sorted({word for some in WORDS for word in words(some)} | {"misle", "tretay", "lavrof", "zaharova"})
    return (
        archive.frequencies(folded),
        [archive.similar(word, limit=50) for word in folded],
        [archive.forms(word, limit=50) for word in folded],
        [archive.names(word) for word in (*folded, *KEYS)],
        [archive.similar_names(word) for word in folded],
        archive.coverage(),
        archive.outlets(),
        archive.sharing(IDS),
        archive.sharing(IDS[:3], others=2),
        archive.sharing(IDS[3:5], others=20),
        [each.article.id for each in archive.gaps(limit=5).readings],
        [each.article.id for each in archive.stale("rules", "1", limit=5).readings],
        archive.check(),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.lists(puts | puts | removals, max_size=6), st.lists(queries, min_size=1, max_size=6))
def test_sqlite_answers_like_plain_dictionaries(steps: list[tuple[str, Any]], asked: list[Query]) -> None:
    """After any steps every question, page, count, name and likeness is the same as the oracle's."""
    archive, oracle = open_store(":memory:").archive, MemoryArchive()
    for step in steps:
        assert do(archive, *step) == do(oracle, *step)
    for query in asked:
        assert shown(walk(archive, query), query.order) == shown(walk(oracle, query), query.order)
        by_date = query._replace(order="newest")
        assert archive.hits(by_date) == oracle.hits(by_date)
    assert views(archive) == views(oracle)
    everything = walk(oracle, Query())
    ids = [each.article.id for page in everything for each in page.readings]
    assert archive.get(ids) == oracle.get(ids)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=30), st.booleans())
def test_no_term_is_an_error(term: str, said: bool) -> None:
    """Whatever is typed, as raw words or as tokens, finds something or nothing."""
    archive = ARCHIVE
    for phrases in ((tuple(term.split(" ")),), (words(term),), tuple((word,) for word in words(term))):
        assert archive.search(Query(phrases=phrases, said=said, outlets=(term,))).readings == ()
        archive.search(Query(phrases=phrases, order="best", speakers=(term,)))
    archive.frequencies([term])
    archive.similar(term)
    archive.forms(term)
    archive.names(term)
    archive.similar_names(term)


ARCHIVE = open_store(":memory:").archive
ARCHIVE.put([reading(" ".join(WORDS), said=(("treaty", "Sergei Lavrov"),))])
