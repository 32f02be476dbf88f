"""What every archive owes, as `bot.store.interface.Archive` says it."""

import pickle
import threading
from datetime import date
from typing import Literal

import pytest

from bot.errors import StoreError
from bot.models import Reading, Stated
from bot.store import Query, Store
from tests.store.readings import digest, reading

MISSILE = reading(
    "A spokeswoman said “the missile is ready”. The Su-30MK2 flew over Łódź.",
    outlet="The Courier",
    published="2024-11-21",
    title="Missile ready",
    url=Stated(value="https://courier.example/1", origin="text"),
    said=(("the missile is ready", "Maria Zakharova"),),
)
TREATY = reading(
    "The treaty is in its final stage, Sergei Lavrov said. Photo: AGENCY treaty picture. It has two pages.",
    outlet="Evening Post",
    published="2024-11-22T08:30:00+03:00",
    boilerplate=((54, 84),),
    said=(("The treaty is in its final stage", "Sergei Lavrov"), ("two pages", "Sergei Lavrov")),
)
NAMED = (
    "harbour pilot captain Ystad mayor tailor sexton Lund baker sailor painter Visby nurse miller smith Kalmar".split()
)
UNDATED = reading("A missile and another missile, and C++ too.", source="undated")


def texts(found: tuple[Reading, ...]) -> list[str]:
    """Return the beginnings of the texts found."""
    return [each.article.text[:5] for each in found]


def test_a_reading_comes_back_whole(store: Store) -> None:
    """What was put is what is got, to the last field, in the order asked for."""
    report = store.archive.put([MISSILE, TREATY, UNDATED])
    assert report.new == tuple(each.article.id for each in (MISSILE, TREATY, UNDATED))
    wanted = [TREATY.article.id, "nobody", UNDATED.article.id, MISSILE.article.id]
    assert store.archive.get(wanted) == (TREATY, UNDATED, MISSILE)
    assert store.archive.articles(wanted) == (TREATY.article, UNDATED.article, MISSILE.article)


def test_a_reading_laid_out_beforehand_is_stored_alike(store: Store) -> None:
    """What another process laid out and handed over is what `put` would have made; a filled-in reading counts more."""
    layout = store.archive.layout
    if layout is None:
        pytest.skip("this store has nothing to lay out beforehand")
    laid = [pickle.loads(pickle.dumps(layout(each))) for each in (MISSILE, TREATY)]  # noqa: S301
    assert [(each.reading, each.article, len(each.quotations)) for each in laid] == [
        (each, each.article, len(each.quotations)) for each in (MISSILE, TREATY)
    ]
    assert len(store.archive.put([*laid, UNDATED]).new) == len(laid) + 1
    assert store.archive.get([MISSILE.article.id, TREATY.article.id]) == (MISSILE, TREATY)
    assert store.archive.check() == ()
    assert len(store.archive.put([MISSILE, TREATY, UNDATED]).known) == len(laid) + 1
    assert len(store.archive.put(laid).known) == len(laid)
    entered = Stated(value="The Courier", origin="person", by="U1")
    filled = UNDATED.model_copy(update={"article": UNDATED.article.model_copy(update={"outlet": entered})})
    store.archive.put([filled])
    store.archive.put([layout(UNDATED)])
    assert store.archive.get([UNDATED.article.id]) == (filled,)


def test_putting_twice_changes_nothing(store: Store) -> None:
    """A reading that is stored already is known, alone or twice in a batch."""
    store.archive.put([MISSILE])
    report = store.archive.put([MISSILE, MISSILE])
    assert (report.new, report.known, report.changed) == ((), (MISSILE.article.id,), ())
    assert store.archive.coverage().articles == 1


def test_a_changed_article_replaces_the_old_one_whole(store: Store) -> None:
    """No word, quotation or name of the old version is found afterwards."""
    old = reading("Anna Berg said “the harbour burns”.", source="one", said=(("the harbour burns", "Anna Berg"),))
    new = reading("Nothing happened at all.", source="one")
    store.archive.put([old])
    assert store.archive.put([new]).changed == (new.article.id,)
    assert store.archive.search(Query(phrases=(("harbour",),))).total == 0
    assert store.archive.search(Query(phrases=(("harbour",),), said=True)).total == 0
    assert store.archive.frequencies(["harbour", "nothing"])[0].articles == 0
    assert store.archive.similar("harbor") == ()
    assert store.archive.names("berg") == ()
    assert store.archive.get([new.article.id]) == (new,)


def test_a_change_of_metadata_or_engine_is_a_change(store: Store) -> None:
    """`changed` lists articles whose metadata or engine differs, not only those with another text."""
    store.archive.put([reading("Same text.")])
    assert store.archive.put([reading("Same text.", outlet="The Courier")]).changed
    assert store.archive.put([reading("Same text.", outlet="The Courier", engine_version="2")]).changed


def test_what_a_person_entered_survives(store: Store) -> None:
    """An outlet entered by a person stays when a later reading states none, and gives way when it states one."""
    entered = Stated(value="Evening Post", origin="person", by="U1")
    plain = reading("Same text.")
    filled = plain.model_copy(update={"article": plain.article.model_copy(update={"outlet": entered})})
    store.archive.put([plain])
    store.archive.put([filled])
    assert store.archive.put([plain]).known == (plain.article.id,)
    assert store.archive.get([plain.article.id])[0].article.outlet == entered
    store.archive.put([plain], keep_entered=False)
    assert store.archive.get([plain.article.id])[0].article.outlet is None
    store.archive.put([filled])
    store.archive.put([reading("Same text.", outlet="The Courier")])
    (kept,) = store.archive.get([plain.article.id])
    assert kept.article.outlet
    assert kept.article.outlet.value == "The Courier"


def test_rereading_leaves_the_article_as_it_is(store: Store) -> None:
    """New quotations come in, a person's outlet stays; what was changed or taken down meanwhile does not come back."""
    entered = Stated(value="Evening Post", origin="person", by="U1")
    plain = reading("Anna Berg said “no”.", engine_version="1")
    store.archive.put([plain.model_copy(update={"article": plain.article.model_copy(update={"outlet": entered})})])
    again = reading("Anna Berg said “no”.", engine_version="2", said=(("no", "Anna Berg"),))
    assert store.archive.reread([again, MISSILE]) == 1
    (kept,) = store.archive.get([plain.article.id, MISSILE.article.id])
    assert (kept.article.outlet, kept.quotations, kept.engine_version) == (entered, again.quotations, "2")
    assert store.archive.stale("rules", "2").total == 0
    newer = reading("Anna Berg said “yes”.", source="Anna Berg said “no”.")
    store.archive.put([newer])
    assert store.archive.reread([again]) == 0
    assert [each.article.text for each in store.archive.get([newer.article.id])] == [newer.article.text]


def test_rebuilding_changes_no_answer(store: Store) -> None:
    """An index made anew finds, counts and suggests what it did before."""
    store.archive.put([MISSILE, TREATY, UNDATED])
    before = (store.archive.similar("misile"), store.archive.names("lavrov"), store.archive.outlets())
    state = store.archive.search(Query(phrases=(("missile",),)))
    store.archive.rebuild()
    assert (store.archive.similar("misile"), store.archive.names("lavrov"), store.archive.outlets()) == before
    assert store.archive.search(Query(phrases=(("missile",),))) == state
    assert store.archive.check() == ()


def test_removed_articles_leave_nothing(store: Store) -> None:
    """Words, names, outlets and coverage forget a removed article; unknown ids do not count."""
    store.archive.put([MISSILE, TREATY])
    assert store.archive.remove([MISSILE.article.id, MISSILE.article.id, "nobody"]) == 1
    assert store.archive.search(Query(phrases=(("missile",),))).readings == ()
    assert store.archive.names("zakharova") == ()
    assert store.archive.outlets() == (("Evening Post", 1),)
    assert store.archive.coverage().articles == 1
    assert store.archive.check() == ()


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        (("su", "30"), ["A spo"]),
        (("su", "3"), []),
        (("lodz",), ["A spo"]),
        (("c", "++"), ["A mis"]),
        (("missile",), ["A spo", "A mis"]),
        (("missile", "ready"), ["A spo"]),  # in the headline
        (("ready", "a"), []),  # headline and text are apart
        (("said", "it"), []),  # boilerplate stands between
        (("agency",), []),  # boilerplate is not searchable
        (("AND",), []),
        (('"',), []),
        (("",), []),
        (("*",), []),
        (("nul\0",), []),
        (("\ud800",), []),
        (("🚀",), []),
    ],
)
def test_a_phrase_finds_the_articles_that_have_it(store: Store, phrase: tuple[str, ...], found: list[str]) -> None:
    """Words match as `text.tokens` splits and folds them, next to each other; no term is an error."""
    store.archive.put([MISSILE, TREATY, UNDATED])
    page = store.archive.search(Query(phrases=(phrase,)))
    assert (texts(page.readings), page.total, page.at_least) == (found, len(found), False)


def test_all_conditions_hold_together(store: Store) -> None:
    """Phrases, outlets, speakers and dates narrow one another; an empty query finds everything, undated last."""
    store.archive.put([MISSILE, TREATY, UNDATED])
    search = store.archive.search
    assert texts(search(Query()).readings) == ["The t", "A spo", "A mis"]
    assert texts(search(Query(outlets=("the COURIER",))).readings) == ["A spo"]
    assert texts(search(Query(outlets=("Courier", "Evening post"))).readings) == ["The t"]
    assert texts(search(Query(speakers=("lavrov sergei",))).readings) == ["The t"]
    assert texts(search(Query(phrases=(("missile",),), speakers=("lavrov sergei",))).readings) == []
    assert texts(search(Query(after=date(2024, 11, 22))).readings) == ["The t"]
    assert texts(search(Query(before=date(2024, 11, 21))).readings) == ["A spo"]
    assert texts(search(Query(before=date(2024, 11, 21), undated=True)).readings) == ["A spo", "A mis"]
    assert texts(search(Query(phrases=(("missile",), ("lodz",)))).readings) == ["A spo"]


def test_said_looks_inside_one_quotation(store: Store) -> None:
    """`said` finds the words in what somebody said, by one of the speakers where there are any."""
    store.archive.put([MISSILE, TREATY, UNDATED])
    search = store.archive.search
    assert texts(search(Query(phrases=(("missile",),), said=True)).readings) == ["A spo"]
    assert texts(search(Query(phrases=(("treaty",), ("pages",)), said=True)).readings) == []
    assert texts(search(Query(phrases=(("pages",),), speakers=("lavrov sergei",), said=True)).readings) == ["The t"]
    assert texts(search(Query(phrases=(("pages",),), speakers=("berg",), said=True)).readings) == []
    assert texts(search(Query(phrases=(("pages",),), outlets=("The Courier",), said=True)).readings) == []
    assert texts(search(Query(said=True)).readings) == ["The t", "A spo"]


def test_best_puts_what_is_most_about_the_word_first(store: Store) -> None:
    """Order "best" is by relevance, not by date."""
    store.archive.put([MISSILE, TREATY, UNDATED])
    longer = reading("One missile " + "and many other words " * 20, published="2024-12-01")
    store.archive.put([longer])
    assert texts(store.archive.search(Query(phrases=(("missile",),), order="best")).readings)[-1] == "One m"


@pytest.mark.parametrize("order", ["newest", "best"])
def test_pages_show_everything_once(store: Store, order: Literal["newest", "best"]) -> None:
    """Walking the cursors shows each match once, with the first page's total on every page."""
    store.archive.put([reading(f"Word number {n}.", published=f"2024-01-0{n % 5 + 1}") for n in range(23)])
    query = Query(phrases=(("word",),), order=order)
    seen, cursor = [], None
    while True:
        page = store.archive.search(query, limit=5, cursor=cursor)
        assert page.total == 23
        seen += [each.article.id for each in page.readings]
        cursor = page.cursor
        if cursor is None:
            break
    assert len(seen) == len(set(seen)) == 23


def test_later_pages_keep_the_state_of_the_first(store: Store) -> None:
    """An article stored after the first page is on no later one; a removed one is left out; the total stays."""
    found = [reading(f"Word number {n}.", published=f"2024-01-{n + 1:02}") for n in range(9)]
    store.archive.put(found)
    first = store.archive.search(Query(phrases=(("word",),)), limit=3)
    store.archive.put([reading("A late word.", published="2024-01-05")])
    store.archive.remove([found[4].article.id])
    second = store.archive.search(Query(phrases=(("word",),)), limit=9, cursor=first.cursor)
    assert texts(second.readings) == ["Word "] * 5
    assert (second.total, second.as_of) == (9, first.as_of)
    again = store.archive.search(Query(phrases=(("word",),), as_of=first.as_of))
    assert "A lat" not in texts(again.readings)


def test_ties_are_in_order_of_id(store: Store) -> None:
    """Articles of one day come in the order of their ids, however they were put."""
    same = [reading(f"Word {n}.", published="2024-01-01") for n in range(30)]
    same += [reading(f"Word undated {n}.") for n in range(30)]
    store.archive.put(same[::2])
    store.archive.put(same[1::2])
    ids = [each.article.id for each in store.archive.search(Query(), limit=60).readings]
    assert ids[:30] == sorted(ids[:30])
    assert ids[30:] == sorted(ids[30:])


@pytest.mark.parametrize("cursor", ["x", "", "WyJhIl0=", "🚀"])
def test_a_broken_cursor_is_a_plain_sentence(store: Store, cursor: str) -> None:
    """A cursor nobody made, or of another question, is a `StoreError`."""
    store.archive.put([reading(f"Word {n}.") for n in range(3)])
    with pytest.raises(StoreError):
        store.archive.search(Query(), cursor=cursor)
    other = store.archive.search(Query(phrases=(("word",),)), limit=1).cursor
    with pytest.raises(StoreError):
        store.archive.search(Query(), cursor=other)


def test_words_are_counted_by_article(store: Store) -> None:
    """`frequencies` counts articles, in order, 0 where there is none."""
    store.archive.put([MISSILE, UNDATED, TREATY])
    counts = store.archive.frequencies(["missile", "agency", "++", "AND", "\ud800", ""])
    assert [count.articles for count in counts] == [2, 0, 1, 0, 0, 0]
    assert [count.term for count in counts][:2] == ["missile", "agency"]


def test_likely_spellings_come_nearest_first(store: Store) -> None:
    """A wrong, missing, doubled or swapped letter leads to the word; the word itself is left out."""
    store.archive.put([MISSILE, TREATY])
    for typo in ("missle", "mssile", "misssile", "msisile", "nissile"):
        assert [count.term for count in store.archive.similar(typo)] == ["missile"]
    assert store.archive.similar("missile") == ()
    for odd in ("", "*", '"', "\ud800", "a" * 5000):
        assert store.archive.similar(odd) == ()


def test_forms_share_their_beginning(store: Store) -> None:
    """Plural and singular are forms of each other; a word that goes on much longer is not."""
    store.archive.put([reading("Treaties, treaty, treat, treatyness, missiles")])
    assert [count.term for count in store.archive.forms("treaty")] == ["treat"]
    assert [count.term for count in store.archive.forms("missile")] == ["missiles"]
    assert [count.term for count in store.archive.forms("missiles")] == []
    for odd in ("", "*", '"', "\ud800", "a" * 5000):
        assert store.archive.forms(odd) == ()


def test_names_come_with_their_quotations(store: Store) -> None:
    """Speakers are found by a word of their name, most quotations first, and by one like it."""
    store.archive.put([MISSILE, TREATY])
    (lavrov,) = store.archive.names("lavrov")
    assert (lavrov.name, lavrov.key, lavrov.quotations, lavrov.role) == (
        "Sergei Lavrov",
        "lavrov sergei",
        2,
        "spokesman",
    )
    (zakharova,) = store.archive.similar_names("zakarova")
    assert (zakharova.name, zakharova.role) == ("Maria Zakharova", "spokesman")
    assert store.archive.names("lavrov sergei") == (lavrov,)  # the whole key
    for odd in ("", "*", '"', "\ud800", "a" * 5000, "sergei lavrov"):
        assert store.archive.names(odd) == store.archive.similar_names(odd) == ()


def test_near_copies_share_a_band(store: Store) -> None:
    """A trimmed, re-headlined copy is found, newest first, beside others or among the given; a take-down ends it."""
    story = " ".join(f"The {a} {b} met the other {c} near {d}." for a, b, c, d in zip(*[iter(NAMED)] * 4, strict=True))
    whole = reading(story, published="2024-01-02")
    trimmed = reading("Another headline. " + story[: len(story) // 2], published="2024-01-03", source="trimmed")
    later = reading(story, published="2024-01-04", source="later")
    store.archive.put([whole, trimmed, later, MISSILE])
    ids = [each.article.id for each in (whole, trimmed, later, MISSILE)]
    sharing = store.archive.sharing
    assert sharing([*ids, "nobody"]) == ((ids[0], ids[1]), (ids[0], ids[2]), (ids[1], ids[2]))
    assert sharing(ids[:1], others=5) == ((ids[0], ids[2]), (ids[0], ids[1]))
    assert sharing(ids[:1], others=1) == ((ids[0], ids[2]),)
    assert sharing(ids[:1]) == sharing(ids[3:], others=5) == sharing([], others=5) == ()
    store.archive.rebuild()
    assert sharing(ids[:1], others=1) == ((ids[0], ids[2]),)
    store.archive.remove([ids[2]])
    store.archive.put([reading("Now it tells of nothing but this.", source="trimmed")])
    assert sharing(ids[:1], others=5) == ()
    assert store.archive.check() == ()


def test_coverage_says_what_is_there(store: Store) -> None:
    """Coverage has the number of articles, the first and last day, and how many are undated."""
    assert store.archive.coverage().model_dump() == {
        "articles": 0,
        "dated_from": None,
        "dated_to": None,
        "undated": 0,
    }
    store.archive.put([MISSILE, TREATY, UNDATED])
    assert store.archive.coverage().model_dump() == {
        "articles": 3,
        "dated_from": "2024-11-21",
        "dated_to": "2024-11-22",
        "undated": 1,
    }


def test_gaps_and_stale_articles_are_listed_by_id(store: Store) -> None:
    """Articles with something not stated, and those of another engine, come page by page in order of id."""
    store.archive.put([MISSILE, TREATY, UNDATED, reading("Old.", engine_version="0")])
    gaps = store.archive.gaps(limit=2)
    assert gaps.total == 3
    rest = store.archive.gaps(limit=2, cursor=gaps.cursor)
    ids = [each.article.id for each in (*gaps.readings, *rest.readings)]
    assert ids == sorted(ids)
    assert len(ids) == 3
    assert texts(store.archive.stale("rules", "1").readings) == ["Old."]
    assert store.archive.stale("rules", "2", limit=1).total == 4
    assert store.archive.stale("other", "1").total == 4


def test_the_archive_may_be_used_after_close(store: Store) -> None:
    """`close` releases what is open; the next call opens it again with everything there."""
    store.archive.put([MISSILE])
    store.archive.flush()
    store.archive.close()
    store.archive.close()
    assert store.archive.search(Query()).readings == (MISSILE,)


def test_any_thread_may_call(store: Store) -> None:
    """Ten threads put and search at once; every article is there afterwards, once."""
    failures: list[BaseException] = []

    def work(thread: int) -> None:
        try:
            for n in range(5):
                store.archive.put([reading(f"Word {thread} {n}.")])
                store.archive.search(Query(phrases=(("word",),)))
        except BaseException as error:  # noqa: BLE001 - reported below
            failures.append(error)

    threads = [threading.Thread(target=work, args=(thread,)) for thread in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert store.archive.search(Query(phrases=(("word",),))).total == 50


def test_an_id_that_is_no_digest_works_too(store: Store) -> None:
    """Ids are any strings; articles whose ids begin alike on one day are all kept."""
    many = []
    for n in range(20):
        made = reading(f"Word {n}.", published="2024-01-01")
        many.append(made.model_copy(update={"article": made.article.model_copy(update={"id": f"article-{n:02}"})}))
    store.archive.put(many)
    assert store.archive.search(Query()).readings == tuple(many)
    assert store.archive.remove(["article-03", digest("x")]) == 1
