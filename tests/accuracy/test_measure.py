"""The measurement itself: what it counts as right, and that a broken engine cannot hide."""

import json
import subprocess
import sys
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from bot.accuracy import Case, Engine, Figures, Share, daily, hard, measure, noisy, read_cases, roles, shipped, varied
from bot.kinds import State
from bot.models import Article, Quotation, Span, Speaker
from bot.quotes import attribute
from tests.accuracy.engines import credulous, nearest_name, silent, swapped
from tests.shared import SHARED, needs_shared

TEXT = 'Ann Lee said "no". Bob Ray said "yes". The play is called "Maybe". Lee denied it would rain.'
LABELS = {
    "id": "a",
    "text": TEXT,
    "quotes": [
        {"start": 14, "end": 16, "kind": "direct", "keys": ["lee"]},
        {"start": 33, "end": 36, "kind": "direct", "keys": []},
    ],
    "contents": [
        {"start": 14, "end": 16, "kind": "direct", "keys": ["lee"]},
        {"start": 33, "end": 36, "kind": "direct", "keys": []},
        {"start": 77, "end": 91, "kind": "indirect", "keys": ["lee"]},
    ],
}


@cache
def unbroken(cases: tuple[Case, ...]) -> Figures:
    """Measure the engine as it is, once for each set."""
    return measure(cases)


def said(start: int, end: int, speaker: str | None, state: State = "named", *, marks: bool = True) -> Quotation:
    """Return a quotation of the text above."""
    return Quotation(
        id=f"{start}",
        start=start,
        end=end,
        marks="direct" if marks else "none",
        quoted=(Span(start=start, end=end),) if marks else (),
        state=state,
        speaker=Speaker(kind="person", name=speaker),
    )


def measured(*quotations: Quotation) -> Figures:
    """Measure an engine that answers just this."""
    return measure([Case.model_validate(LABELS)], lambda _article: quotations)


def test_all_right() -> None:
    """The right speakers at the right places, and silence where the text does not tell, are full marks."""
    figures = measured(said(14, 16, "Ann Lee"), said(33, 36, None), said(77, 91, "Lee", "role", marks=False))
    assert (figures.end_to_end_f1, figures.detection_precision.share, figures.detection_recall.share) == (1, 1, 1)
    assert (figures.states["named"].right, figures.states["role"].right) == (1, 1)
    assert (figures.attributed.share, figures.rightly_attributed.share) == (1, 1)
    assert figures.reported_found is not None
    assert (figures.kinds["reported"].n, figures.reported_found.right) == (1, 1)


def test_wrong_speakers_cost_precision() -> None:
    """A wrong speaker, one where the text does not tell, and one on a title each count as shown and wrong."""
    figures = measured(said(14, 16, "Bob Ray"), said(33, 36, "Bob Ray", "inferred"), said(59, 64, "Bob Ray"))
    assert (figures.states["named"].right, figures.states["named"].n) == (0, 2)
    assert (figures.states["inferred"].right, figures.states["inferred"].n) == (0, 1)
    assert (figures.detection_precision.right, figures.detection_precision.n) == (2, 3)
    assert (figures.end_to_end_precision.right, figures.end_to_end_precision.n) == (0, 2)


def test_silence_costs_recall_only() -> None:
    """A stretch found and left open is no wrong answer, and no right one."""
    figures = measured(said(14, 16, None, "not_attributed"))
    assert (figures.end_to_end_precision.n, figures.end_to_end_recall.right, figures.end_to_end_recall.n) == (0, 0, 1)
    assert (figures.attributed.right, figures.attributed.n) == (0, 2)
    assert sum(state.n for state in figures.states.values()) == 0


def test_what_is_left_open_is_not_judged() -> None:
    """Nobody is judged on a stretch with two readings, nor on reported speech in a file that has no labels for it."""
    bare = {"id": "a", "text": TEXT, "quotes": [], "ignore": [[59, 64]]}
    found = (said(59, 64, "Bob Ray"), said(77, 91, "Bob Ray", marks=False))
    figures = measure([Case.model_validate(bare)], lambda _article: found)
    assert sum(state.n for state in figures.states.values()) == 0
    assert figures.detection_precision.n == 0


@pytest.mark.parametrize(
    "cases",
    [shipped(), noisy(), varied(), hard(), roles(), daily()],
    ids=["news", "noisy", "varied", "hard", "roles", "daily"],
)
@pytest.mark.parametrize("broken", [swapped, nearest_name, silent, credulous])
def test_a_broken_engine_lowers_the_figures(broken: Engine, cases: tuple[Case, ...]) -> None:
    """Speakers swapped, taken from the nearest name or never named: end to end falls by more than a quarter."""
    whole, less = unbroken(cases), measure(cases, broken)
    assert less.end_to_end_f1 < 0.75 * whole.end_to_end_f1
    assert less.rightly_attributed.right < 0.75 * whole.rightly_attributed.right
    named = less.states["named"].share or 0.0
    assert named < (whole.states["named"].share or 0.0)


def test_genres_add_up_to_the_whole() -> None:
    """Each article counts in its genre, and the genres together are the set."""
    figures = unbroken(shipped())
    shown = [genre.shown for genre in figures.genres.values()]
    assert sum(genre.articles for genre in figures.genres.values()) == figures.articles
    assert sum(share.n for share in shown) == sum(share.n for share in figures.states.values())
    assert sum(share.right for share in shown) == sum(share.right for share in figures.states.values())
    assert sum(genre.stretches for genre in figures.genres.values()) == figures.end_to_end_recall.n
    assert figures.genres["courts"] == measure([case for case in shipped() if case.group == "courts"]).genres["courts"]


def test_a_deaf_engine_finds_nothing() -> None:
    """An engine without quotations scores zero, with no division by zero."""

    def deaf(_article: Article) -> tuple[Quotation, ...]:
        return ()

    figures = measure(shipped(), deaf)
    assert (figures.end_to_end_f1, figures.detection_recall.right, figures.attributed.right) == (0.0, 0, 0)


@needs_shared
@pytest.mark.parametrize("name", ["gum-news", "labelled", "later", "noisy", "varied", "hard", "roles", "daily"])
def test_figures_agree_with_the_shared_scorer(tmp_path: Path, name: str) -> None:
    """The scorer beside the project finds the same detection, end to end, speakers by mention, and whole contents."""
    gold = (SHARED / "quotes" if name == "gum-news" else Path(str(files("bot.accuracy")))) / f"{name}.jsonl"
    read = read_cases(gold.read_text(encoding="utf-8").split("\n"), name)
    cases = [case.model_copy(update={"nobody": ()}) for case in read]  # the scorer knows nothing of single marks
    kept: dict[str, list[dict[str, object]]] = {}

    def recorded(article: Article) -> tuple[Quotation, ...]:
        found = attribute(article)
        kept[article.id] = [{"start": q.start, "end": q.end, "speaker": q.speaker.name} for q in found]
        return found

    figures = measure(cases, recorded)
    predictions = tmp_path / "predictions.jsonl"
    lines = [json.dumps({"id": key, "quotes": quotes}) for key, quotes in kept.items()]
    predictions.write_text("\n".join(lines), encoding="utf-8")
    scorer = [sys.executable, "-B", str(SHARED / "quotes" / "score.py"), str(gold), str(predictions), "--json"]
    scored = json.loads(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)
    marked = scored["marked"]

    def share_of(share: Share) -> object:
        return pytest.approx(share.share or 0.0, abs=1e-4)  # both are rounded, to six and to four places

    assert marked["P"] == share_of(figures.detection_precision)
    assert marked["R"] == share_of(figures.detection_recall)
    assert marked["e2e_P"] == share_of(figures.end_to_end_precision)
    assert marked["e2e_R"] == share_of(figures.end_to_end_recall)
    assert marked["e2e_F1"] == pytest.approx(figures.end_to_end_f1, abs=1e-4)
    for given, share in figures.given.items():
        assert marked.get(f"attr_{given}", 0.0) == share_of(share)
    assert figures.contents_f1 == (pytest.approx(scored["all"]["e2e_F1"], abs=0.005) if "all" in scored else None)
