"""The entries of an answer as blocks and as lines of plain text. Pure."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import islice
from typing import Literal, NamedTuple

from bot.answers.outcome import counted
from bot.models import Entry, Model, Result, SourceArticle, SourcesResult, WhoSaidResult, Wording
from bot.slack import blocks, entries, wordings
from bot.slack.blocks import Block, tidy

DIFFERENCES = 6  # of one wording; the rest is counted
WORDINGS_SHOWN = 4  # of one utterance; the rest is counted


class View(Model):
    """How an answer is looked at: `query` is the id the buttons carry (None: no buttons), entries from `start` on.

    `per_article` is how many excerpts of one article are shown; None shows all. `shared_by` is the user who shares it.
    `understood` is the question as a command; `chips` are its parts, each with the question that is left without it.
    """

    query: str | None = None
    start: int = 0
    size: int = 3
    per_article: int | None = 3
    shared_by: str | None = None
    private: bool = True
    understood: str | None = None
    chips: tuple[tuple[str, str], ...] = ()
    marks: Mapping[tuple[str, int, int], str] = {}  # what people dispute, by (article id, start, end)


Items = tuple[tuple[str, int | None, int | None], ...]  # (article id, start, end) each
Group = Literal["quoted", "reported", "own_words", "about"]


class Shown(NamedTuple):
    """One entry of the answer, the numbers of its wordings that will be drawn, and how many are only counted."""

    group: Group
    entry: Entry
    kept: tuple[int, ...]
    left_out: int


class Part(NamedTuple):
    """One entry's blocks, its line of plain text, and the heading it stands under.

    `short` makes blocks that fit into a message for sure, for an entry that does not; None where these are they.
    """

    heading: str
    blocks: list[Block]
    text: str
    short: Callable[[], list[Block]] | None


MakePart = Callable[[], Part]


def who_said_parts(result: WhoSaidResult, view: View) -> list[MakePart]:
    """Return the entries in the answer's order, each drawn when it is asked for: most stand on other pages."""
    about = tidy(result.shown_for or result.term or "this person")
    return [partial(_entry_part, shown, view, about) for shown in _visible(result, view.per_article)]


def _entry_part(shown: Shown, view: View, about: str) -> Part:
    def short() -> list[Block]:
        return _entry_blocks(_shortened(shown), view, about)

    return Part(_heading(shown, about), _entry_blocks(shown, view, about), _entry_text(shown), short)


def _shortened(shown: Shown) -> Shown:
    return shown._replace(kept=shown.kept[:1], left_out=shown.left_out + len(shown.kept) - 1)


def _visible(result: WhoSaidResult, per_article: int | None) -> Iterator[Shown]:
    """Yield entries in the answer's order, with at most `per_article` excerpts of one article."""
    seen: Counter[str] = Counter()
    groups: tuple[Group, ...] = ("quoted", "reported", "own_words", "about")
    for group in groups:
        for entry in getattr(result, group):
            kept: list[int] = []
            for number, wording in enumerate(entry.wordings):
                if per_article is None or seen[wording.article.id] < per_article:
                    seen[wording.article.id] += 1
                    kept.append(number)
            if kept:
                yield Shown(group, entry, tuple(kept[:WORDINGS_SHOWN]), len(kept[WORDINGS_SHOWN:]))


def shown_items(result: Result, view: View) -> Items:
    """Return (article id, start, end) of what a page shows, each once."""
    if isinstance(result, SourcesResult):
        sources = result.articles[view.start : view.start + view.size]
        found = [wording for source in sources for wording in _quoted_excerpts(source)[: view.per_article]]
    elif isinstance(result, WhoSaidResult):
        visible = islice(_visible(result, view.per_article), view.start, view.start + view.size)
        found = [shown.entry.wordings[number] for shown in visible for number in shown.kept]
    else:
        found = []
    return tuple(dict.fromkeys((wording.article.id, wording.start, wording.end) for wording in found))


def left_out(result: Result, view: View) -> int:
    """Return how many excerpts the cap for each article hides."""
    if view.per_article is None:
        return 0
    if isinstance(result, SourcesResult):
        return sum(max(0, len(_quoted_excerpts(source)) - view.per_article) for source in result.articles)
    if not isinstance(result, WhoSaidResult):
        return 0
    found = Counter(
        wording.article.id
        for entry in (*result.quoted, *result.reported, *result.own_words, *result.about)
        for wording in entry.wordings
    )
    return sum(max(0, number - view.per_article) for number in found.values())


def _heading(shown: Shown, about: str) -> str:
    if shown.group == "quoted":
        return "In quotation marks"
    if shown.group == "reported":
        return "Reported, outside quotation marks"
    if shown.group == "about":
        return f"Others about {blocks.escape(about)}"
    brief = shown.entry.wordings[shown.kept[0]].article.kind == "brief"
    return "Nobody is quoted: this project's own words" if brief else "Nobody is quoted: the outlet's own words"


def _entry_blocks(shown: Shown, view: View, term: str) -> list[Block]:
    drawn: list[Block] = []
    entry = shown.entry
    for number in shown.kept:
        wording = entry.wordings[number]
        lines = [] if shown.group == "own_words" else [wordings.said_by(entry, number, first=shown.kept[0])]
        drawn.append(blocks.rich(*lines, blocks.quote(*entries.excerpt_runs(wording))))
        # differences are from the first wording, so they go where it does
        differs = wordings.differs(entry, number, DIFFERENCES) if shown.kept[0] == 0 else ""
        headline = "These words are its headline" if wording.excerpt == wording.article.title else ""
        told = (headline, differs, _more_wordings(shown, number), _disputed(wording, view))
        drawn.append(entries.article_line(wording, wording.article, *told))
    return drawn + _entry_buttons(entry.wordings[shown.kept[0]], view, _person(shown, term), len(entry.wordings))


def _person(shown: Shown, term: str) -> str | None:
    """Return whose further words the button offers; None in an answer about that person, and where nobody is sure."""
    speaker, state = shown.entry.speaker, shown.entry.wordings[shown.kept[0]].state
    if term.casefold() in (speaker.person or "").casefold():
        return None
    return speaker.person if speaker.kind == "person" and state in {"named", "pronoun", "role"} else None


def _disputed(wording: Wording, view: View) -> str:
    return view.marks.get((wording.article.id, wording.start or 0, wording.end or 0), "")


def _more_wordings(shown: Shown, number: int) -> str:
    last = number == shown.kept[-1]
    return f"{counted(shown.left_out, 'more wording')} not shown" if last and shown.left_out else ""


def _entry_buttons(wording: Wording, view: View, person: str | None = None, count: int = 1) -> list[Block]:
    if view.query is None or wording.start is None:
        return []
    place = f"{view.query}|{wording.article.id}|{wording.start}|{wording.end}"
    found = [blocks.button("show", "Show in place", place, label="Show these words in their article")]
    if count > 1:
        label = f"Compare all {count} wordings of this, word by word"
        found.append(blocks.button("wordings", f"Wordings ({count})", place, label=label))
    if person:
        about = f"About {tidy(person)}"
        found.append(blocks.button("ask_person", about, f"/who-said {tidy(person)}", label=about))
    found.append(blocks.button("wrong", "Wrong?", place, label="Say what is wrong with this entry"))
    return [blocks.actions(*found)]


def sources_parts(result: SourcesResult, view: View) -> list[MakePart]:
    """Return one part for each article, each drawn when it is asked for."""
    return [partial(_source_part, source, view) for source in result.articles]


def _source_part(source: SourceArticle, view: View) -> Part:
    def short() -> list[Block]:
        return _source_blocks(_one_excerpt(source), view)

    return Part("", _source_blocks(source, view), _source_text(source), short)


def _one_excerpt(source: SourceArticle) -> SourceArticle:
    return source.model_copy(update={"excerpts": _quoted_excerpts(source)[:1], "got_it_from": source.got_it_from[:1]})


def _source_blocks(source: SourceArticle, view: View) -> list[Block]:
    article = source.article
    publisher = entries.publisher(article)
    runs = [blocks.run(publisher[:1].upper() + publisher[1:], bold=True)]
    runs.append(blocks.run(f" · {entries.day(article.published)}"))
    if title := entries.called(article):
        runs.append(blocks.run(f"\n{blocks.clip(title, 200)}", italic=True))
    shown = _quoted_excerpts(source)[: view.per_article]
    quotes: list[Block] = []
    for number, wording in enumerate(shown):  # two quotes in a row would read as one
        between = [blocks.line(blocks.run("and elsewhere in it", italic=True))] if number else []
        quotes += [*between, blocks.quote(*entries.excerpt_runs(wording))]
    drawn = [blocks.rich(blocks.line(*runs), *quotes), _got_it_from(source, view)]
    placed = next((wording for wording in shown if wording.start is not None), None)
    return drawn + (_entry_buttons(placed, view) if placed else [])


def _quoted_excerpts(source: SourceArticle) -> list[Wording]:
    """Return the excerpts to quote: a headline that stands above them already is not said twice."""
    title = source.article.title
    return [wording for wording in source.excerpts if wording.excerpt != title]


def _got_it_from(source: SourceArticle, view: View) -> Block:
    said = [blocks.plain(blocks.clip(line, 400)) for line in entries.relay_lines(source.got_it_from)[:4]]
    if not said:
        said = [blocks.plain("Got it from: not stated")]
    quoted = _quoted_excerpts(source)
    hidden = len(quoted) - len(quoted[: view.per_article])
    if hidden:
        said.append(blocks.plain(f"{counted(hidden, 'more excerpt')} of this article not shown"))
    url = entries.address(quoted[0] if quoted else None, source.article)
    if url:
        said.append(blocks.mrkdwn(f"<{blocks.escape(url)}|{entries.link_label(source.article)}>"))
    marked = _disputed(quoted[0], view) if quoted else ""
    said += [blocks.plain(blocks.clip(marked, 300))] if marked else []
    return blocks.context(*said)


def _entry_text(shown: Shown) -> str:
    wording = shown.entry.wordings[shown.kept[0]]
    printed, notes = entries.speaker_parts(shown.entry.speaker, wording)
    who = "" if shown.group == "own_words" else f"{printed}{f' ({notes})' if notes else ''}: "
    return f"{who}{entries.plain_excerpt(wording)} — {_cited(wording)}"


def _cited(wording: Wording) -> str:
    article = wording.article
    relay = f" · {entries.relay_words(*wording.relays)}" if wording.relays else ""
    return f"{entries.publisher(article)}, {entries.day(article.published)}{relay}"


def _source_text(source: SourceArticle) -> str:
    article = source.article
    said = f"{entries.publisher(article)}, {entries.day(article.published)}"
    if source.got_it_from:
        said += f" · {entries.relay_words(source.got_it_from[0])}"
    return f"{said}: {entries.plain_excerpt(source.excerpts[0])}" if source.excerpts else said
