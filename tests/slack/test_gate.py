"""Who may ask, and that finding it out holds nobody up."""

import time
from pathlib import Path
from unittest import mock

from slack_sdk import WebClient

from bot.ledger.rates import Rates
from bot.replay.doors import InProcess
from bot.replay.loopback import Loopback
from bot.settings import Settings
from bot.slack.gate import NO_GUESTS, Gate
from bot.slack.payload import Asker
from tests.slack.stages import mention, running, store, texts


def test_a_mention_is_acknowledged_before_slack_tells_who_is_a_guest(tmp_path: Path) -> None:
    """With a Web API that takes its time, a stranger's mention is acknowledged at once and answered later."""
    with Loopback(delay=1.0) as slack, running(slack, store(tmp_path)) as (built, pool):
        began = time.monotonic()
        assert InProcess(built).deliver(mention()).status == 200
        assert time.monotonic() - began < 0.9
        assert pool.wait(10)
        assert "Ida Falk" in texts(slack.calls)[0]


def test_a_guest_is_turned_away_all_the_same(tmp_path: Path) -> None:
    """A guest whom nobody knows yet gets the plain sentence and no answer; where guests may ask, the answer."""
    for guests, said in ((False, NO_GUESTS), (True, "Ida Falk")):
        with Loopback() as slack, running(slack, store(tmp_path / said[:3]), guests=guests) as (built, pool):
            InProcess(built).deliver(mention(user="U0GUEST"))
            assert pool.wait(10)
            assert [said in text for text in texts(slack.calls)] == [True]


def test_who_slack_did_not_tell_of_is_asked_after_again() -> None:
    """A failed look-up settles nothing: the next one, which says that it is a guest, turns the guest away."""
    client = mock.create_autospec(WebClient, instance=True)
    client.users_info.side_effect = [OSError("timed out"), {"user": {"is_restricted": True}}]
    gate = Gate(Settings(), client, mock.create_autospec(Rates, instance=True))
    asker = Asker(team="T1", user="U1", channel="C1")
    assert gate.turned_away(asker) is None
    assert gate.unvetted(asker)
    assert gate.turned_away(asker) == gate.turned_away(asker) == NO_GUESTS
    assert client.users_info.call_count == 2
