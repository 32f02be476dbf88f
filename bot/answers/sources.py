"""`sources`: which articles have it, and from whom each outlet says it has it."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.answers import nearby, people
from bot.answers.asked import Asked, Inquiry, understand
from bot.answers.differing import disputes, stages
from bot.answers.entries import Said, entries
from bot.answers.identities import People
from bot.answers.nothing import not_found, nothing_to_find
from bot.answers.nouns import is_noun, part_of_a_name
from bot.answers.origins import joined_name, origin_key, origins_at
from bot.answers.outcome import counted, counts, joined, named, swap_note, undated_note, window_note
from bot.answers.places import Phrase
from bot.answers.reach import Reach, reach
from bot.answers.said import about_words
from bot.answers.shown import ref
from bot.answers.texts import elsewhere_note, texts, texts_note
from bot.answers.tree import tree
from bot.answers.verbatim import verified
from bot.answers.who_said import by_speakers
from bot.models import (
    ArticleRef,
    Entry,
    Filters,
    NamedOrigin,
    Question,
    RelayShown,
    SourceArticle,
    SourcesResult,
    Suggestion,
)
from bot.speakers import Known
from bot.store.interface import Archive
from bot.store.order import moment


def sources(question: Question, archive: Archive, known: Known) -> SourcesResult:
    """Answer a `sources` question; whatever was typed, the answer is a result."""
    asked, draw = _without_tree(understand(question.text))
    inquiry = Inquiry(question, asked, archive, known)
    if not asked.wanted and not asked.filters.by:
        return nothing_to_find(SourcesResult, inquiry)
    found, said = _find(inquiry, asked.wanted)
    shown_for: str | None = None
    offered: tuple[Suggestion, ...] = ()
    if not said:
        offered, corrected = nearby.typos(archive, asked.wanted)
        if corrected is not None:
            found, said = _find(inquiry, corrected)
            shown_for = nearby.as_printed(found.readings, corrected)
        if not said:
            return not_found(SourcesResult, inquiry, offered)
    persons = People(found.readings, known)
    articles = tuple(_articles(found, said))
    origins = _origins(articles, persons)
    forms = () if shown_for else nearby.forms(archive, asked.wanted)
    printed = texts({each.reading.article.id: each.reading for each in said}.values(), archive)
    spoken = _spoken(said, persons, found.order)
    total = counts(found, (each.article for each in articles), spoken, printed.different)
    return SourcesResult(
        question=question.text,
        term=asked.term,
        filters=asked.filters,
        shown_for=shown_for,
        counts=total,
        suggestions=(*nearby.others(offered, shown_for), *forms),
        coverage=archive.coverage(),
        message=joined(
            [
                swap_note(asked, shown_for),
                origin_note(articles, origins),
                texts_note(printed, total),
                elsewhere_note(printed),
                window_note(found, asked),
                undated_note(found),
                *asked.notes,
            ]
        ),
        articles=articles,
        origins=origins,
        may_differ=disputes(said, asked.wanted),
        stages=stages(said),
        first_here=_first_here(articles),
        tree=tree(said, persons, asked.wanted) if draw else None,
    )


def _without_tree(asked: Asked) -> tuple[Asked, bool]:
    """Return the question without a last word "tree", and whether it had one; alone or in marks it is a word."""
    if len(asked.phrases) < 2 or asked.phrases[-1] != ("tree",) or not asked.term:  # noqa: PLR2004 - a term and "tree"
        return asked, False
    term = asked.term.rsplit(None, 1)[0]
    note = f"Drawn as a tree for {named(term)}; put {named(asked.term)} into quotation marks to look for these words."
    return asked._replace(term=term, phrases=asked.phrases[:-1], notes=(*asked.notes, note)), True


def _first_here(articles: Sequence[SourceArticle]) -> ArticleRef | None:
    """Return the earliest dated article: the first printed in this index, which is not the first printed."""
    dated = [
        (at, each.article.id, each.article) for each in articles if (at := moment(each.article.published)) is not None
    ]
    return min(dated, key=lambda item: item[:2])[2] if dated else None


def _find(inquiry: Inquiry, phrases: Sequence[Phrase]) -> tuple[Reach, tuple[Said, ...]]:
    _, asked, archive, known = inquiry
    if asked.filters.by:
        spoken = by_speakers(inquiry._replace(asked=asked._replace(phrases=tuple(phrases), filters=_not_about(asked))))
        return spoken.reach, verified(spoken.said, archive)
    found = reach(archive, asked, phrases)
    term = (asked.term or "").strip('"')
    person = people.meant(term, archive, known) if term.islower() and len(asked.phrases) == 1 else None
    left_out = part_of_a_name(person) if person and person.names and is_noun(asked, archive) else None
    said = (each for reading in found.readings for each in about_words(reading, phrases, left_out))
    return found, verified(said, archive)


def _not_about(asked: Asked) -> Filters:
    """Return the filters without `about:`, whose words are among the phrases looked for."""
    return asked.filters.model_copy(update={"about": ()})


def _spoken(said: Sequence[Said], known: People, order: dict[str, int]) -> Iterator[Entry]:
    """Yield what is said at the hits, utterance by utterance: counted as in a `who_said` answer."""
    for kind in ("quoted", "reported"):
        yield from entries((each for each in said if each.kind == kind), known, order)


def _articles(found: Reach, said: Sequence[Said]) -> Iterator[SourceArticle]:
    """Yield the articles in the order of the search, their excerpts in the order of the text."""
    order = found.order
    ordered = sorted(said, key=lambda s: (order[s.wording.article.id], s.wording.start or 0))
    for _, group in groupby(ordered, key=lambda s: s.wording.article.id):
        of_article = tuple(group)
        yield SourceArticle(
            article=ref(of_article[0].reading.article),
            excerpts=tuple(each.wording for each in of_article),
            got_it_from=_got_it_from(of_article),
        )


def _got_it_from(said: Sequence[Said]) -> tuple[RelayShown, ...]:
    """Return whom an article has it from at its hits, each named once: relays, and who is quoted or reported."""
    found: dict[tuple[str, ...], RelayShown] = {}
    for each in said:
        for shown in origins_at(each):
            key = (shown.kind, *origin_key(shown.name))
            known = found.get(key)
            if known is None or (known.carried_over and not shown.carried_over):
                found[key] = shown
    return tuple(found.values())


def _origins(articles: Sequence[SourceArticle], known: People) -> tuple[NamedOrigin, ...]:
    """Return the origins that articles name, most named first; printed as first seen."""
    named_by: dict[tuple[str, ...], tuple[RelayShown, set[str]]] = {}
    for each in articles:
        for shown in each.got_it_from:
            name = joined_name(shown, known)
            key = (shown.kind, *origin_key(name))
            named_by.setdefault(key, (shown.model_copy(update={"name": name}), set()))[1].add(each.article.id)
    found = (NamedOrigin(name=s.name, kind=s.kind, articles=len(ids)) for s, ids in named_by.values())
    return tuple(sorted(found, key=lambda origin: (-origin.articles, origin.name)))


def origin_note(articles: Sequence[SourceArticle], origins: Sequence[NamedOrigin]) -> str | None:
    """Say how many articles name one and the same origin, and how many name none."""
    if not articles:
        return None
    silent = sum(not each.got_it_from for each in articles)
    total = counted(len(articles), "article")
    shared = origins[0] if origins and origins[0].articles > 1 else None
    return joined(
        [
            f"{shared.articles} of {total} name one origin: {shared.name}." if shared else None,
            f"{silent} of {total} do{'es' if silent == 1 else ''} not say where it is from." if silent else None,
        ]
    )
