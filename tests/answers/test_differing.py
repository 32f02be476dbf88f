"""Tests of what may differ: a denial beside a report, stages of one treaty."""

from bot.answers import answer
from bot.models import Question, Reading, SourcesResult, WhoSaidResult
from tests.answers.news import Told, archive, article, reading
from tests.store.memory import MemoryArchive


def told(name: str, text: str, *said: Told) -> Reading:
    """Return the reading of an article."""
    return reading(article(name, text), *said)


def ask(name: str, text: str, store: MemoryArchive) -> WhoSaidResult | SourcesResult:
    """Return an answer."""
    result = answer(Question(name=name, text=text), store)
    assert isinstance(result, WhoSaidResult | SourcesResult)
    return result


DENIED = told(
    "denied",
    "Minister Ann Reed denied that the island had asked the mainland for coal engines in March.",
    Told(
        "the island had asked the mainland for coal engines in March", "Ann Reed", "none", mention="Minister Ann Reed"
    ),
)
REPORTED = told("reported", "The island asked the mainland for twelve coal engines, a letter shows.")
ELSEWHERE = told("elsewhere", "The island has no theatre.")


def test_a_denial_stands_beside_the_report() -> None:
    """A person's denial and another article's report of the same thing stand side by side, with what they share."""
    (dispute,) = ask("who_said", "island", archive(DENIED, REPORTED, ELSEWHERE)).may_differ
    assert (dispute.denied.article.id, dispute.reported.article.id) == ("denied", "reported")
    assert {"coal", "engin", "mainland"} <= set(dispute.shared)


def test_no_denial_no_dispute() -> None:
    """Two reports, a denial in the outlet's own voice, or a denial of something else dispute nothing."""
    own = told("own", "It is often denied that the island asked the mainland for coal engines.")
    other = told(
        "other", "Bo Lund denied that the island had sold its theatre.", Told("the island had sold", "Bo Lund", "none")
    )
    assert ask("who_said", "island", archive(REPORTED, ELSEWHERE)).may_differ == ()
    assert ask("who_said", "island", archive(own, REPORTED)).may_differ == ()
    assert ask("who_said", "island", archive(other, REPORTED)).may_differ == ()


def test_the_same_people_are_no_dispute() -> None:
    """Who rejects a plan denies no report, and two sentences that share but names say different things."""
    text = "Councillor Ann Reed dismissed the Pier Street toll plan of Bo Lund."
    plan = told("plan", text, Told("the Pier Street toll plan of Bo Lund", "Ann Reed", "none"))
    text = "Mayor Ann Reed denied that Bo Lund of Pier Street had been fined."
    fined = told("fined", text, Told("Bo Lund of Pier Street had been fined", "Ann Reed", "none"))
    about = told("about", "The toll made Bo Lund of Pier Street the richest man of the town.")
    claim = "Councillor Ann Reed dismissed claims that Bo Lund sold the old toll bridge twice."
    claims = told("claims", claim, Told("Bo Lund sold the old toll bridge twice", "Ann Reed", "none"))
    sold = told("sold", "Last year Bo Lund sold the toll bridge to two buyers at twice its price.")
    assert ask("who_said", "lund", archive(plan, about)).may_differ == ()
    assert ask("who_said", "lund", archive(fined, about)).may_differ == ()
    assert ask("who_said", "lund", archive(claims, sold)).may_differ


def test_a_short_denial_of_the_very_claim() -> None:
    """Whoever denies a claim of few words stands beside who reports it, whichever of the words was asked for."""
    text = "Spokeswoman Ann Reed denied on Tuesday that the accord had any secret protocol."
    said = Told("the accord had any secret protocol", "Ann Reed", "none", mention="Spokeswoman Ann Reed")
    index = archive(
        told("denied", text, said),
        told("reported", "The river accord has a secret protocol of four pages."),
        told("beside", "The accord has four chapters and a protocol on fish."),
    )
    for asked in ("accord", "protocol", "secret protocol"):
        (dispute,) = ask("who_said", asked, index).may_differ
        assert dispute.reported.article.id == "reported"


def test_stages_stand_in_columns() -> None:
    """Reports that a treaty is signed, ratified, or not yet in force stand in columns, with their sentences."""
    store = archive(
        told("a", "Both sides signed the pier treaty in May."),
        told("b", "The pier treaty was ratified by both councils."),
        told("c", "The pier treaty has not entered into force."),
    )
    found = {stage.stage: [w.article.id for w in stage.wordings] for stage in ask("sources", "treaty", store).stages}
    assert found == {"signed": ["a"], "ratified": ["b"], "not yet in force": ["c"]}
    assert ask("sources", "treaty", archive(told("a", "They signed the treaty."))).stages == ()


def test_what_may_come_is_no_stage() -> None:
    """A treaty that is close to being signed, or would be, has reached no stage."""
    store = archive(
        told("a", "The pier treaty would be signed in May. It enters into force on 1 June, the treaty says."),
        told("b", "The island is close to signing the pier treaty."),
        told("c", "The pier treaty was ratified by both councils."),
    )
    assert ask("sources", "treaty", store).stages == ()
