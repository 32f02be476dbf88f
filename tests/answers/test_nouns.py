"""A word that is also a name: the noun is not the person, and the person not the noun."""

from bot.answers import answer
from bot.models import Question, SourcesResult, WhoSaidResult
from tests.answers.news import Told, archive, article, reading
from tests.store.memory import MemoryArchive


def pier() -> MemoryArchive:
    """Return two articles with a man called Story, one with a story in it."""
    speaks = article(
        "speaks",
        '"The pier is closed," Graham Story said. Story added that the day was long. The story of the pier is sad.',
    )
    return archive(
        reading(
            speaks,
            Told("The pier is closed,", "Graham Story", mention="Graham Story", cue="said"),
            Told("the day was long", "Graham Story", "none", mention="Story", cue="added"),
        ),
        reading(article("met", "Ann Reed met Graham Story in May.")),
    )


def shown(result: WhoSaidResult) -> list[str]:
    """Return every excerpt of an answer."""
    lists = (result.quoted, result.reported, result.own_words, result.about)
    return [wording.excerpt for found in lists for entry in found for wording in entry.wordings]


def who_said(text: str, index: MemoryArchive) -> WhoSaidResult:
    """Return the answer to a `who_said` question."""
    result = answer(Question(name="who_said", text=text), index)
    assert isinstance(result, WhoSaidResult)
    return result


def test_a_noun_is_not_found_in_a_name() -> None:
    """`story` shows the sentence with the noun alone, `Story` what the man says and what is said of him."""
    assert shown(who_said("story", pier())) == ["The story of the pier is sad."]
    assert len(shown(who_said("Story", pier()))) == 3
    found = answer(Question(name="sources", text="story"), pier())
    assert isinstance(found, SourcesResult)
    assert [wording.excerpt for each in found.articles for wording in each.excerpts] == [
        "The story of the pier is sad."
    ]


def test_sources_of_what_a_person_says() -> None:
    """`/sources by:Story` gives the articles in which he speaks."""
    found = answer(Question(name="sources", text="by:Story"), pier())
    assert isinstance(found, SourcesResult)
    assert [each.article.id for each in found.articles] == ["speaks"]
    assert len(found.articles[0].excerpts) == 2


def test_a_word_about_somebody_stands_in_every_excerpt() -> None:
    """With `about:` each excerpt has the word asked for; where the other one stands elsewhere, it is said so."""
    index = archive(
        reading(article("one", "The treaty is ready. It rained. She thanked Tarvainen.")),
        reading(article("two", "The treaty of Tarvainen is dead.")),
    )
    result = who_said("treaty about:Tarvainen", index)
    assert sorted(shown(result)) == ["The treaty is ready.", "The treaty of Tarvainen is dead."]
    assert "stands elsewhere in the same article" in (result.message or "")
    assert "elsewhere" not in (who_said("dead about:Tarvainen", index).message or "")


def test_undated_articles_are_counted_once() -> None:
    """What a date filter leaves out because it states no date is part of the number told before."""
    message = who_said("pier before:2020", pier()).message or ""
    assert "Without that, 1 article has it" in message
    assert "It states no date: speaks.txt." in message
    assert "more article" not in message
