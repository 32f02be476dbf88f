"""Tests of `sources TERM tree` over planted chains."""

from bot.answers import answer
from bot.models import Question, Reading, SourcesResult, SourceTree
from tests.answers.news import Told, archive, article, reading
from tests.store.memory import MemoryArchive


def passes_on(name: str, outlet: str, source: str, day: str) -> Reading:
    """Return an article of an outlet that has the news from another."""
    text = f"The dam at Kalmar will close, as reported by {source}. Rain fell all week."
    told = Told("The dam at Kalmar will close,", None, "none", relay=(source, f"as reported by {source}", "outlet"))
    return reading(article(name, text, outlet=outlet, published=day), told)


def ask(text: str, store: MemoryArchive) -> tuple[SourcesResult, SourceTree]:
    """Return the answer and its tree."""
    result = answer(Question(name="sources", text=text), store)
    assert isinstance(result, SourcesResult)
    assert result.tree
    return result, result.tree


def lines(tree: SourceTree) -> list[str]:
    """Return the drawn lines."""
    return [line.text for line in tree.lines]


CHAIN = archive(
    passes_on("c", "Coast Mail", "Isle Post", "2025-10-03"),
    passes_on("b", "Isle Post", "Harbour Gazette", "2025-10-02"),
    reading(
        article("a", '"The dam will close," Ann Reed said.', outlet="Harbour Gazette", published="2025-10-01"),
        Told("The dam will close,", "Ann Reed", mention="Ann Reed", cue="said"),
    ),
    passes_on("d", "North Mail", "Isle Post", "2025-10-04"),
)


def test_a_chain_over_three_articles() -> None:
    """Who said it stands at the top, then the outlets in the order in which they had it from each other."""
    result, tree = ask("dam tree", CHAIN)
    assert lines(tree) == [
        "Ann Reed",
        "└─ Harbour Gazette, 1 Oct 2025",
        "   └─ Isle Post, 2 Oct 2025",
        "      ├─ North Mail, 4 Oct 2025",
        "      └─ Coast Mail, 3 Oct 2025",
    ]
    assert result.first_here
    assert result.first_here.id == "a"
    assert result.term == "dam"


def test_the_word_asked_for_is_no_shared_story() -> None:
    """Where two outlets share but the word asked for, in whatever form it has, no chain goes on between them."""
    text = "The treaty is dead, as reported by Isle Post."
    dead = Told("The treaty is dead", None, "none", relay=("Isle Post", "as reported by Isle Post", "outlet"))
    lives = Told("The treaty lives,", "Ann Reed", mention="Ann Reed", cue="said")
    store = archive(
        reading(article("b", text, outlet="Coast Mail", published="2025-10-02"), dead),
        reading(article("a", '"The treaty lives," Ann Reed said.', outlet="Isle Post", published="2025-10-01"), lives),
    )
    _, tree = ask("treaty tree", store)
    assert lines(tree) == [
        "Isle Post",
        "└─ Coast Mail, 2 Oct 2025",
        "Ann Reed",
        "└─ Isle Post, 1 Oct 2025",
    ]


def test_no_edge_without_a_sentence() -> None:
    """Every edge has the verbatim sentence behind it, and every branch an edge."""
    texts = {r.article.id: r.article.text for r in CHAIN.get(["a", "b", "c", "d"])}
    _, tree = ask("dam tree", CHAIN)
    assert len(tree.edges) == 4
    for edge in tree.edges:
        assert texts[edge.article.id][edge.start : edge.end] == edge.excerpt
        assert edge.relay.words in edge.excerpt
    assert all(line.edges for line in tree.lines if line.text[0] in "├└ ")


def test_a_chain_ends_where_another_thing_is_said() -> None:
    """An outlet that says something else here lends its own sources to nobody."""
    text = "“The dam needs ninety lorries of gravel,” said Ann Reed."
    told = Told("The dam needs ninety lorries of gravel,", "Ann Reed", mention="Ann Reed")
    other = reading(article("a", text, outlet="Isle Post", published="2025-10-01"), told)
    tree = ask("dam tree", archive(other, passes_on("b", "Coast Mail", "Isle Post", "2025-10-02")))[1]
    assert lines(tree) == ["Isle Post", "└─ Coast Mail, 2 Oct 2025", "Ann Reed", "└─ Isle Post, 1 Oct 2025"]


def test_a_loop_of_two_outlets() -> None:
    """Two outlets that have it from each other are drawn once, the way back marked."""
    store = archive(
        passes_on("a", "Coast Mail", "Isle Post", "2025-10-02"), passes_on("b", "Isle Post", "Coast Mail", "2025-10-01")
    )
    assert lines(ask("dam tree", store)[1]) == [
        "Coast Mail, 2 Oct 2025",
        "└─ Isle Post, 1 Oct 2025",
        "   └─ Coast Mail, 2 Oct 2025 (see above)",
    ]


def test_an_agency_that_is_not_in_the_index() -> None:
    """Two outlets with one agency stand under it, and it says that it is not in this index."""
    store = archive(
        passes_on("a", "Coast Mail", "Reuters", "2025-10-02"), passes_on("b", "Isle Post", "Reuters", "2025-10-01")
    )
    result, tree = ask("dam tree", store)
    assert lines(tree) == [
        "Reuters (not in this index)",
        "├─ Coast Mail, 2 Oct 2025",
        "└─ Isle Post, 1 Oct 2025",
    ]
    assert (result.message or "").startswith("2 of 2 articles name one origin: Reuters.")


def test_tree_alone_is_a_word() -> None:
    """`sources tree` looks for the word, and so does a phrase in quotation marks."""
    result = answer(Question(name="sources", text='"dam tree"'), CHAIN)
    assert isinstance(result, SourcesResult)
    assert result.tree is None
