"""What people settled, as labelled cases."""

import json
from pathlib import Path

from bot.accuracy.cases import read_cases
from bot.cli.decisions import cases
from bot.ledger import Dispute, Disputes
from bot.ledger.disputes import Kind, Step, Verdict
from bot.store import Query, Store
from tests.slack.stages import store


def settle(index: Store, kind: Kind, verdict: Verdict, right: str = "") -> None:
    """Dispute the first place in marks and settle it."""
    (reading,) = index.archive.search(Query()).readings
    quotation = next(found for found in reading.quotations if found.quoted)
    steps = (
        Step(verdict="open", by="U1", name="maria", at=1.0),
        Step(verdict=verdict, by="U2", name="tomas", at=2.0, right=right),
    )
    place = Dispute(article=reading.article.id, start=quotation.start, end=quotation.end, kind=kind, steps=steps)
    Disputes(index.ledger).add("T1", place)


def test_a_confirmed_dispute_is_a_label(tmp_path: Path) -> None:
    """Confirmed with the right speaker it labels that speaker, and `accuracy --gold` reads it."""
    index = store(tmp_path)
    settle(index, "wrong speaker", "confirmed", "Olga Lind")
    (case,) = cases(index, "T1")
    assert case["quotes"][0]["keys"] == ["lind"]
    (read,) = read_cases([json.dumps(case)], "export")
    assert read.quotes[0].keys == ("lind",)


def test_what_says_nothing_is_left_out(tmp_path: Path) -> None:
    """An open dispute, one about the outlet, and one without the right name make no label."""
    index = store(tmp_path)
    settle(index, "wrong speaker", "confirmed")
    assert not list(cases(index, "T1"))
    settle(index, "wrong outlet", "confirmed")
    assert not list(cases(index, "T1"))


def test_not_a_quote(tmp_path: Path) -> None:
    """Confirmed as no quotation, the place belongs to nobody."""
    index = store(tmp_path)
    settle(index, "not a quote", "confirmed")
    (case,) = cases(index, "T1")
    assert case["nobody"]
    assert not case["quotes"]
