"""`sources TERM tree`: who had it from whom, over what the index holds and what its articles only name."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.answers.entries import Said
from bot.answers.identities import People
from bot.answers.origins import joined_name, origin_key, origins_at
from bot.answers.outcome import counted
from bot.answers.places import Phrase
from bot.models import ArticleRef, Edge, RelayShown, SourceTree, TreeLine
from bot.relays import Link, drawn
from bot.text.dates import shown_day
from bot.wordings import telling_stems

_SHARED = 0.5  # of the telling words of the shorter of two contents, by which they are one utterance


class _Node(NamedTuple):
    """A name or an article of the tree."""

    label: str
    kind: str
    in_index: bool


class _Graph:
    """Nodes by key, in the order they are first named, and the edges with the sentences behind them."""

    def __init__(self, said: Sequence[Said], people: People, asked: Iterable[Phrase]) -> None:
        self.nodes: dict[str, _Node] = {}
        self.links: list[Link] = []
        self.edges: list[Edge] = []
        self._people = people
        self._left_out = frozenset(telling_stems(" ".join(word for phrase in asked for word in phrase)))
        self._said_in: dict[str, list[frozenset[str]]] = {}
        for each in said:
            self._said_in.setdefault(each.wording.article.id, []).append(self._about(each))
        refs = {each.wording.article.id: each.wording.article for each in said}
        self._by_outlet: dict[tuple[str, ...], list[ArticleRef]] = {}
        for ref in refs.values():
            if ref.outlet:
                self._by_outlet.setdefault(origin_key(ref.outlet), []).append(ref)
        for each in said:
            self._add(each)

    def _add(self, said: Said) -> None:
        """Add what one hit tells: a person or document above the outlet it is relayed by, the article below."""
        article = self._article(said.wording.article)
        found = tuple(origins_at(said))
        outlets = [shown for shown in found if shown.kind == "outlet"]
        uppers = [shown for shown in found if shown.kind != "outlet"]
        for outlet in outlets:
            self._link(self._named(outlet, said), article, outlet, said)
        for upper in uppers:
            lowers = [self._named(outlet, said) for outlet in outlets] or [article]
            for lower in lowers:
                self._link(self._named(upper, said), lower, upper, said)

    def _about(self, said: Said) -> frozenset[str]:
        """Return the telling words of what is said there, those asked for left out."""
        quotation, text = said.quotation, said.reading.article.text
        content = text[quotation.start : quotation.end] if quotation else said.wording.excerpt
        return frozenset(telling_stems(content)) - self._left_out

    def _article(self, ref: ArticleRef) -> str:
        """Return the node of an article: its outlet where that has one article here, so that chains go on."""
        if ref.outlet and ref.kind != "brief":
            key = f"outlet {' '.join(origin_key(ref.outlet))}"
            number = len(self._by_outlet[origin_key(ref.outlet)])
            label = f"{ref.outlet}, {_day(ref)}" if number == 1 else f"{ref.outlet}, {counted(number, 'article')}"
        else:
            key, label = f"article {ref.id}", f"{_printed(ref)}, {_day(ref)}"
        self.nodes.setdefault(key, _Node(label, "article", in_index=True))
        return key

    def _named(self, shown: RelayShown, said: Said) -> str:
        """Return the node of a name: an article of that outlet here only where it says the same thing.

        Else a chain would go on to sources that the outlet names for something different.
        """
        label = joined_name(shown, self._people)
        name = origin_key(label)
        here = self._by_outlet.get(name, []) if shown.kind == "outlet" else []
        about = self._about(said)
        if any(_is_one(about, other) for ref in here for other in self._said_in[ref.id]):
            return self._article(here[0])
        key = f"{shown.kind} {' '.join(name)}" + (" for something else" if here else "")
        self.nodes.setdefault(key, _Node(label, shown.kind, in_index=bool(here)))
        return key

    def _link(self, upper: str, lower: str, shown: RelayShown, said: Said) -> None:
        if upper == lower:
            return
        dotted = shown.kind == "unnamed"
        self.links.append(Link(upper, lower, len(self.edges), dotted=dotted))
        start, end = said.wording.start or 0, said.wording.end or 0
        self.edges.append(
            Edge(
                upper=self.nodes[upper].label,
                lower=self.nodes[lower].label,
                relay=shown,
                dotted=dotted,
                article=said.wording.article,
                excerpt=said.wording.excerpt,
                start=start,
                end=end,
            )
        )


def _is_one(about: frozenset[str], other: frozenset[str]) -> bool:
    return len(about & other) >= max(1, _SHARED * min(len(about), len(other)))


def _printed(ref: ArticleRef) -> str:
    if ref.kind == "brief":
        return f"this project's brief on an article in {ref.about_outlet or 'an outlet not stated'}"
    return f"outlet not stated, {ref.file}"


def _day(ref: ArticleRef) -> str:
    return shown_day(ref.published) if ref.published else "date not stated"


def tree(said: Sequence[Said], people: People, asked: Iterable[Phrase]) -> SourceTree:
    """Return the tree of what these hits name, every edge with its sentence; `asked` are the words looked for."""
    graph = _Graph(said, people, asked)
    return SourceTree(lines=tuple(_lines(graph)), edges=tuple(graph.edges))


def _lines(graph: _Graph) -> Iterator[TreeLine]:
    for line in drawn(tuple(graph.nodes), graph.links):
        node = graph.nodes[line.node]
        note = "" if node.in_index or node.kind != "outlet" else " (not in this index)"
        if line.again:
            note = " (see above)"
        elif not line.branches and node.kind == "article":
            note = " (does not say where it is from)" if not _is_under(graph, line.node) else note
        yield TreeLine(text=f"{line.branches}{node.label}{note}", edges=line.numbers)


def _is_under(graph: _Graph, node: str) -> bool:
    return any(link.lower == node for link in graph.links)
