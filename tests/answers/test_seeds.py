"""The answers to the shared seeds, where they lie beside the project: counts and names only, none of their text."""

from pathlib import Path

import pytest

from bot.answers import answer
from bot.ingest import ingest
from bot.models import Question, SourcesResult, WhoSaidResult
from bot.settings import Settings
from bot.store import open_store
from bot.store.interface import Archive
from tests.shared import SHARED, needs_shared

pytestmark = needs_shared


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """Return the seeds as ingested."""
    store = open_store(str(tmp_path_factory.mktemp("seeds") / "index.db"))
    ingest([Path(SHARED / "seeds")], store, Settings())
    return store.archive


def who_said(text: str, seeds: Archive) -> WhoSaidResult:
    """Ask `who_said`."""
    result = answer(Question(name="who_said", text=text), seeds)
    assert isinstance(result, WhoSaidResult)
    return result


def test_oreshnik(seeds: Archive) -> None:
    """One man in two spellings, two wordings, two relays (one carried over), one reported sentence, one of nobody's."""
    result = who_said("Oreshnik", seeds)
    (entry,) = result.quoted
    assert set(entry.speaker.spellings) == {"Alexey Zhuravlev", "Alexei Zhuravlyov"}
    relays = {w.relay.name: w.relay.carried_over for w in entry.wordings if w.relay}
    assert relays == {"The Times": False, "Gazeta.ru": True}
    assert (len(result.reported), len(result.own_words)) == (1, 1)
    assert result.reported[0].speaker.person == "Alexei Zhuravlyov"  # told of as a lawmaker first, by name below
    assert (result.counts.articles, result.counts.outlets, result.counts.outlets_not_stated) == (2, 1, 1)


def test_treaty_is_in_four_articles(seeds: Archive) -> None:
    """The first seed has no treaty."""
    result = answer(Question(name="sources", text="treaty"), seeds)
    assert isinstance(result, SourcesResult)
    assert sorted(each.article.file[:3] for each in result.articles) == ["001", "002", "003", "004"]
    assert who_said("treaty", seeds).quoted == ()


def test_nobody_is_quoted_on_nuclear(seeds: Archive) -> None:
    """The word stands only in an outlet's own words."""
    result = who_said("nuclear", seeds)
    assert (result.quoted, result.reported) == ((), ())
    assert len(result.own_words) == 1


def test_boilerplate_never_answers(seeds: Archive) -> None:
    """Picture credits, copyright lines and editors' lines answer nothing."""
    for term in ("Zemlianichenko", "GettyImages", '"All rights reserved"', '"Edited by"', '"Original url"', "Pool"):
        assert who_said(term, seeds).counts.articles == 0


def test_two_spellings_find_each_other(seeds: Archive) -> None:
    """Each spelling, and one nobody prints, finds both articles."""
    for name in ("Zhuravlev", "Zhuravlyov", "Zhuravlyev"):
        assert {w.article.file[:3] for e in who_said(name, seeds).quoted for w in e.wordings} == {"000", "002"}
