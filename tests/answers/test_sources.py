"""Tests of `sources` over a small archive of our own."""

from bot.answers import answer
from bot.models import Question, SourcesResult
from tests.answers.news import ferry

FERRY = ferry()


def ask(text: str) -> SourcesResult:
    """Return the answer to a `sources` question."""
    result = answer(Question(name="sources", text=text), FERRY)
    assert isinstance(result, SourcesResult)
    return result


def test_articles_newest_first_undated_last() -> None:
    """Every article with the word is one source, newest first."""
    result = ask("treaty")
    assert [each.article.id for each in result.articles] == ["south", "gazette", "undated"]
    assert (result.counts.articles, result.counts.outlets, result.counts.outlets_not_stated) == (3, 2, 1)


def test_got_it_from() -> None:
    """A relay and who is quoted or reported at the hit count, each in the outlet's own words."""
    by_id = {each.article.id: each.got_it_from for each in ask("ferry").articles}
    assert [(g.name, g.kind, g.words, g.carried_over) for g in by_id["courier"]] == [
        ("The Coast Times", "outlet", "as quoted by The Coast Times", False),
        ("Alexey Zhuravlev", "person", "Alexey Zhuravlev, said", False),
    ]
    assert [(g.name, g.kind) for g in by_id["north"]] == [("Officials", "unnamed")]


def test_a_carried_relay_is_marked() -> None:
    """A relay of a neighbouring sentence counts as an origin and is marked."""
    (gazette,) = [each for each in ask("treaty").articles if each.article.id == "gazette"]
    assert ("Sound of the Isles", True) in [(g.name, g.carried_over) for g in gazette.got_it_from]


def test_counts_of_origins() -> None:
    """The message counts how many articles name no origin at all."""
    result = ask("treaty")
    assert result.message == "2 of 3 articles do not say where it is from."
    assert [(o.name, o.kind, o.articles) for o in result.origins] == [
        ("Alexei Zhuravlyov", "person", 1),
        ("Sound of the Isles", "outlet", 1),
    ]


def test_by_filter() -> None:
    """by: keeps the excerpts of one speaker."""
    assert [each.article.id for each in ask("ferry by:Zhuravlev").articles] == ["gazette", "courier"]


def test_not_in_this_index() -> None:
    """A word no article has gets the same sentence as in `who_said`."""
    message = ask("xylophone").message
    assert message
    assert message.startswith("Not in this index")


def test_utterances_are_counted_as_in_who_said() -> None:
    """One utterance in two wordings is one in both answers."""
    for term in ("ferry", "treaty", "surprises"):
        counted = [answer(Question(name=name, text=term), FERRY).counts for name in ("who_said", "sources")]
        assert [(each.articles, each.utterances, each.people) for each in counted[:1]] == [
            (each.articles, each.utterances, each.people) for each in counted[1:]
        ]
