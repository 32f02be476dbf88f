"""Tests of `who_said` over a small archive of our own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers import answer
from bot.models import Entry, Question, Reading, WhoSaidResult
from bot.store.interface import Archive, Query
from tests.answers.news import Told, archive, article, ferry, reading
from tests.store.memory import MemoryArchive

FERRY = ferry()


def ask(text: str, store: Archive = FERRY) -> WhoSaidResult:
    """Return the answer to a `who_said` question."""
    result = answer(Question(name="who_said", text=text), store)
    assert isinstance(result, WhoSaidResult)
    return result


def excerpts(entries: tuple[Entry, ...]) -> list[str]:
    """Return the excerpts of entries."""
    return [wording.excerpt for entry in entries for wording in entry.wordings]


def test_three_kinds() -> None:
    """A word is quoted, reported and in the outlet's own words, each in its list."""
    result = ask("ferry")
    assert [e.speaker.person for e in result.quoted] == ["Alexei Zhuravlyov"]
    assert [e.speaker.kind for e in result.reported] == ["unnamed"]
    assert "The island ferry will sail again in May." in excerpts(result.own_words)
    assert all(entry.speaker.kind == "none" for entry in result.own_words)
    assert result.about == ()


def test_one_utterance_in_two_wordings() -> None:
    """Two outlets' wordings of one man's words are one entry in two spellings, dated first, each with its relay."""
    (entry,) = ask("obstacles").quoted
    assert entry.speaker.spellings == ("Alexei Zhuravlyov", "Alexey Zhuravlev")
    assert [w.article.id for w in entry.wordings] == ["gazette", "courier"]
    assert [w.relay.name for w in entry.wordings if w.relay] == ["Sound of the Isles", "The Coast Times"]
    assert ask("obstacles").counts.model_dump() == {
        "articles": 2,
        "outlets": 1,
        "outlets_not_stated": 1,
        "utterances": 1,
        "people": 1,
        "at_least": False,
        "texts": 2,
    }


def test_the_hit_decides_between_quoted_and_reported() -> None:
    """One clause answers as a quotation for words inside its marks and as reported speech for words outside."""
    assert [e.wordings[0].marks for e in ask('"final stage"').quoted] == ["part"]
    treaty = ask("treaty")
    assert treaty.quoted == ()
    assert [e.wordings[0].marks for e in treaty.reported] == ["none"]
    assert treaty.reported[0].wordings[0].relay
    assert treaty.reported[0].wordings[0].relay.carried_over
    assert treaty.message is None


def test_nobody_says_a_quotation() -> None:
    """A statement in marks that nobody says is quoted and not attributed."""
    (entry,) = ask("nowhere").quoted
    assert entry.speaker.kind == "none"
    assert entry.wordings[0].state == "not_attributed"


def test_nobody_is_quoted() -> None:
    """Where a word stands only in the outlet's own words, the message says that nobody is quoted."""
    result = ask("Kalmar")
    assert result.message == "Nobody is quoted on “Kalmar” in this index."
    assert len(result.own_words) == 1


@pytest.mark.parametrize(
    "typed", ["Zhuravlyov", "Zhuravlev", "alexey zhuravlev", '"Alexei Zhuravlyov"', "Zhuravlyev", "Журавлёв"]
)
def test_a_name_is_a_person_first(typed: str) -> None:
    """Every spelling of a man, misspelt or in Cyrillic, finds what he said in all articles, then what others say."""
    result = ask(typed)
    assert {w.article.id for e in result.quoted for w in e.wordings} == {"gazette", "courier"}
    assert result.own_words == ()
    assert excerpts(result.about) == ["A treaty for the pier was signed by Zhuravlyov."]


def test_another_spelling_is_said() -> None:
    """A name that no article prints as typed is shown under the printed one, openly."""
    result = ask("Zhuravlyev")
    assert result.shown_for == "Alexei Zhuravlyov"
    assert result.message == "Showing “Alexei Zhuravlyov” — no article has “Zhuravlyev”."


def test_story_the_unionist_is_not_the_noun() -> None:
    """A capital letter asks for the person; small letters ask for the word where articles print it so."""
    assert excerpts(ask("Story").quoted) == ['"Nobody asked us," she said.']
    (about,) = ask("Story").about[0].wordings
    assert [about.excerpt.index("Story") + (about.start or 0)] == [hit.start for hit in about.highlights]
    assert excerpts(ask("story").own_words) == ["Maria Story, who runs the union, doubts the story."]


def test_a_typo_is_shown_openly() -> None:
    """A misspelt word is answered for the likely one, and the answer says so."""
    result = ask("obstakles")
    assert (result.shown_for, result.counts.articles) == ("obstacles", 2)
    assert result.message == "Showing “obstacles” — no article has “obstakles”."


def test_not_in_this_index() -> None:
    """A word no article has is answered with what the index covers."""
    result = ask("xylophone")
    assert result.message == (
        "Not in this index: no article has “xylophone”. "
        "The index holds 5 articles, dated 31 Oct 2025 to 5 Nov 2025; 2 state no date."
    )
    assert result.counts.articles == 0


def test_other_forms_are_offered_not_mixed_in() -> None:
    """Asking for ferries offers ferry with its count and does not show it."""
    result = ask("ferries")
    assert len(excerpts(result.own_words)) == 1
    assert [(s.term, s.articles, s.why) for s in result.suggestions] == [("ferry", 3, "form")]


def test_words_that_never_meet() -> None:
    """Words that no article has together are counted one by one."""
    message = ask("Kalmar missiles").message
    assert message
    assert "“kalmar” in 1, “missiles” in 1" in message


def test_filters_narrow() -> None:
    """by:, about:, outlet: and dates narrow the answer, and say which articles state no date."""
    assert [e.speaker.person for e in ask("by:Zhuravlev about:treaty").reported] == ["Alexei Zhuravlyov"]
    assert ask("by:Zhuravlev about:treaty").own_words == ()
    assert {w.article.id for e in ask("treaty outlet:gazette").reported for w in e.wordings} == {"gazette"}
    dated = ask("treaty after:2025-11")
    assert [w.article.id for e in dated.own_words for w in e.wordings] == ["south"]
    assert dated.message
    assert "1 more article would answer but states no date and was left out: “Pier treaty signed”." in dated.message


def test_about_leaves_out_what_the_person_says() -> None:
    """about: a person is what others say."""
    assert excerpts(ask("about:Zhuravlev").quoted) == []
    assert excerpts(ask("about:Zhuravlyov").own_words) == ["A treaty for the pier was signed by Zhuravlyov."]


def test_what_somebody_says_in_articles_about_it() -> None:
    """Where no sentence of a speaker has the word, what they say in articles that have it is shown, and said so."""
    text = "The ferry is late. “Nobody is to blame,” said Anna Kowalska. “Not one of us.”"
    one = Told("Nobody is to blame,", "Anna Kowalska", mention="Anna Kowalska", marks="direct")
    store = archive(reading(article("late", text), one))
    result = ask("by:Kowalska about:ferry", store)
    assert [each.startswith("“Nobody") for each in excerpts(result.quoted)] == [True]
    assert result.message is not None
    assert "No sentence by Kowalska has “ferry”" in result.message


def test_marks_are_not_torn() -> None:
    """An excerpt takes in the neighbouring sentence where words in marks run into it."""
    text = "“We are late. We will pay for the ferry,” said Anna Kowalska. It rained."
    told = Told("We are late. We will pay for the ferry,", "Anna Kowalska", mention="Anna Kowalska", marks="direct")
    assert excerpts(ask("ferry", archive(reading(article("late", text), told))).quoted) == [text[: -len(" It rained.")]]


def test_a_filter_that_fits_nothing_is_named() -> None:
    """An unknown outlet or speaker is said to be unknown, with what there is."""
    outlet = ask("treaty outlet:BBC").message
    speaker = ask("by:Quigley").message
    assert outlet
    assert outlet.startswith("No article of this index is from “BBC”. Outlets in the index: Harbour Gazette (1)")
    assert speaker
    assert speaker.startswith("Nobody called “Quigley” is quoted or reported in this index.")


def test_order_newest_first_undated_last() -> None:
    """Inside a kind, entries go newest first and undated ones last."""
    dates = [w.article.published for e in ask("treaty").own_words for w in e.wordings]
    assert dates == ["2025-11-05", None, None]


def test_one_speaker_stays_together() -> None:
    """A speaker's utterances stand together, at the place of the newest."""
    store = archive(
        *(
            reading(
                article(f"a{day}", f'"The pier is {word}," {who} said.', published=f"2025-10-0{day}"),
                Told(f"The pier is {word},", who, mention=who, cue="said"),
            )
            for day, word, who in [(4, "green", "Ann Reed"), (3, "rotten", "Bo Lund"), (2, "too short", "Ann Reed")]
        )
    )
    assert [e.speaker.person for e in ask("pier", store).quoted] == ["Ann Reed", "Ann Reed", "Bo Lund"]


def test_an_excerpt_that_is_gone_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    """What changed in the store between reading and answering is not shown, and the log says where it was."""

    class Changing(MemoryArchive):
        def get(self, ids: object) -> tuple[Reading, ...]:
            """Return articles that were changed meanwhile."""
            found = super().get(list(ids))  # type: ignore[call-overload]
            return tuple(
                r.model_copy(update={"article": r.article.model_copy(update={"text": "Other text."})}) for r in found
            )

    store = Changing()
    store.put(FERRY.search(Query()).readings)
    assert excerpts(ask("Kalmar", store).own_words) == []
    assert "no longer in the store" in caplog.text


NASTY = [
    *("Su-30", "U.S.", "Gov't", "Gazeta.ru", "C++", "AND", "OR NOT", "*", '"unbalanced', "🚢", "", "'", "a" * 5000),
    *(
        "x " * 2500,
        "\x00",
        "by:",
        "by:*",
        'outlet:""',
        "after:99999",
        "sort:",
        "ferry -engine",
        "NEAR(ferry engine)",
        "﷽",
    ),
]


@pytest.mark.parametrize("typed", NASTY)
@pytest.mark.parametrize("name", ["who_said", "sources", "help", "no such question"])
def test_nasty_terms_get_an_answer(name: str, typed: str) -> None:
    """Whatever is typed, the answer is a result with something in it or a plain sentence."""
    result = answer(Question(name=name, text=typed), FERRY)
    assert result.counts.articles or result.message
    assert "Error" not in (result.message or "")


@given(st.text(max_size=60) | st.sampled_from(["ferry", "treaty by:Zhuravlev", "pier after:2025", "Story"]))
def test_every_excerpt_is_its_span(typed: str) -> None:
    """Each excerpt is the stored text between its offsets, and each highlight lies inside it."""
    texts = {r.article.id: r.article.text for r in FERRY.get(["gazette", "courier", "north", "south", "undated"])}
    result = ask(typed)
    for entry in (*result.quoted, *result.reported, *result.own_words, *result.about):
        for wording in entry.wordings:
            if wording.start is None or wording.end is None:
                continue
            assert texts[wording.article.id][wording.start : wording.end] == wording.excerpt
            for hit in (*wording.highlights, *wording.quoted):
                assert wording.start <= hit.start < hit.end <= wording.end


def test_wordings_say_how_they_differ() -> None:
    """The entry of two wordings names the words that differ, and joins them although few words tell."""
    store = archive(
        *(
            reading(article(name, f'"{words}," Ann Reed said.'), Told(f"{words},", "Ann Reed", mention="Ann Reed"))
            for name, words in [
                ("a", "The islanders may be in for some surprises"),
                ("b", "The islanders could be in for some surprises"),
            ]
        )
    )
    (entry,) = ask("surprises", store).quoted
    assert [(c.wording, c.first, c.here) for c in entry.changes] == [(1, "may", "could")]
    assert entry.possibly == ()


def test_what_may_be_one_utterance_is_said_not_joined() -> None:
    """Two utterances of one speaker that may be one stay two entries, each naming the other."""
    store = archive(
        *(
            reading(article(name, f'"{words}," Ann Reed said.'), Told(f"{words},", "Ann Reed", mention="Ann Reed"))
            for name, words in [
                ("a", "The budget of our schools will grow next year"),
                ("b", "The budget of our schools will shrink next year"),
            ]
        )
    )
    assert [entry.possibly for entry in ask("schools", store).quoted] == [("b-0",), ("a-0",)]


def test_copies_are_not_sources() -> None:
    """The very same sentence in two outlets is one wording with both, and the counts tell articles from texts."""
    text = '"The pier is open to everybody," Ann Reed said on Monday. Rain fell on the harbour all day long.'
    store = archive(
        *(
            reading(
                article(name, text, outlet=outlet, published=f"2025-10-0{day}"),
                Told("The pier is open to everybody,", "Ann Reed", mention="Ann Reed", cue="said"),
            )
            for name, outlet, day in [("a", "Coast Mail", 2), ("b", "Isle Post", 1)]
        )
    )
    result = ask("pier", store)
    (wording,) = result.quoted[0].wordings
    assert (wording.article.outlet, [other.outlet for other in wording.also]) == ("Isle Post", ["Coast Mail"])
    assert (result.counts.articles, result.counts.outlets, result.counts.texts) == (2, 2, 1)
    assert result.message == "2 articles, 1 text: the others are copies."


def test_copies_elsewhere_in_the_index_are_named() -> None:
    """A trimmed copy without the word asked for, or left out by a filter, is named beside the answer, not shown."""
    text = (
        "The council of Lund will close the old mill in May, the mayor said after a long night of talks. Neighbours "
        "brought flowers to the gate and a band from Visby played two songs. Repairs would cost forty crowns."
    )
    store = archive(
        reading(article("whole", text, outlet="Coast Mail", published="2025-10-02")),
        reading(article("cut", text[: text.index(" Repairs")], outlet="Isle Post", published="2025-10-03")),
        reading(article("other", "Repairs are late. " * 3, published="2025-10-01")),
    )
    result = ask("repairs", store)
    assert (result.counts.articles, result.counts.texts) == (2, 2)
    assert "1 more article of this index is a copy of what is shown: Isle Post, 3 Oct 2025." in (result.message or "")
    assert "copy" not in (ask("late", store).message or "")
