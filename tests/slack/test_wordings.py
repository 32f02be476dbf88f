"""All wordings of one utterance, side by side in a window."""

import json
from pathlib import Path

from bot.ingest import ingest
from bot.models import Change, Entry, SpeakerShown, WhoSaidResult
from bot.replay.player import stage
from bot.replay.transcript import Turn
from bot.settings import Settings
from bot.slack.wordings import PAGE, entry_at, window
from bot.store import open_store
from tests.slack.results import HARBOUR, NORTH, wording

LONG = "The ferry " + "runs on time and " * 80
ENDS = "soon today ever lightly here again gladly early late alone first twice yet".split()


def entry(count: int) -> Entry:
    """Return an utterance with this many wordings, each at a place of its own."""
    found = [wording(f"{LONG} {n}", HARBOUR if n % 2 else NORTH, start=n * 10, end=n * 10 + 5) for n in range(count)]
    changes = [Change(wording=n, first="runs", here=f"ran {n}") for n in range(1, count) if n != 2]
    return Entry(speaker=SpeakerShown(kind="person", person="Anna Berg"), wordings=tuple(found), changes=tuple(changes))


def test_pages_hold_every_wording_once() -> None:
    """The pages together show each wording once, in order, each inside Slack's limits, with all that differs."""
    many = entry(2 * PAGE + 1)
    pages = [window(WhoSaidResult(question="q"), many, "q|a1|0|5", page) for page in range(3)]
    drawn = [json.dumps(page["blocks"]) for page in pages]
    assert all(len(page["blocks"]) <= 100 for page in pages)
    assert all(len(text) < 250_000 for text in drawn)
    whole = "".join(drawn)
    places = [whole.index(f'"{number}. "') for number in range(1, 2 * PAGE + 2)]
    assert places == sorted(places)
    assert whole.count('"rich_text_quote"') == 2 * PAGE + 1
    assert all(f"ran {n}" in whole for n in range(3, 2 * PAGE + 1))
    assert "No word differs from the first." in drawn[0]


def test_values_carry_a_place_and_a_page() -> None:
    """A page's buttons say which question, place and page, and nothing of the answer; a page beyond is the last."""
    many = entry(PAGE + 1)
    first, beyond = (window(WhoSaidResult(question="q"), many, "q|a1|0|5", page) for page in (0, 9))
    assert [button["value"] for button in first["blocks"][-1]["elements"]] == ["q|a1|0|5|1"]
    assert [button["value"] for button in beyond["blocks"][-1]["elements"]] == ["q|a1|0|5|0"]


def test_an_entry_is_found_by_any_of_its_places() -> None:
    """Whichever wording stands first on a page, its place leads to the whole entry; an unknown place to none."""
    some = entry(3)
    result = WhoSaidResult(question="q", quoted=(some,))
    assert entry_at(result, "a1", 10, 15) is some
    assert entry_at(result, "a1", 10, 16) is None


def test_pages_turn_in_the_window(tmp_path: Path) -> None:
    """A click opens the wordings, and the window's own buttons turn its pages, in the channel it was opened in."""
    for end in ENDS:
        text = f'"We will never close the old harbour bridge to heavy lorries {end}," mayor Ida Falk said on Monday.\n'
        (tmp_path / f"{end}.txt").write_text(text, encoding="utf-8")
    store = open_store(str(tmp_path / "index.db"))
    ingest(sorted(tmp_path.glob("*.txt")), store, Settings(_env_file=None))
    with stage(store, "process") as scene:
        scene.play(Turn(who="maria", types='/who-said "harbour bridge"'))
        opened = scene.play(Turn(who="maria", clicks=f"Wordings ({PAGE + 1})"))
        assert [shown.to for shown in opened] == ["modal"]
        assert f"Wordings 1 to {PAGE} of {PAGE + 1}" in json.dumps(opened[0].body)
        turned = scene.play(Turn(who="maria", clicks="More wordings"))
        assert f"Wordings {PAGE + 1} to {PAGE + 1} of {PAGE + 1}" in json.dumps(turned[0].body)
        store.archive.remove([row.article.id for row in store.archive.gaps(limit=100).readings])
        gone = scene.play(Turn(who="maria", clicks="Back"))
        assert "can no longer be shown" in json.dumps(gone[0].body)
