"""Each message once: delays, refusals, workers that die."""

import time
from pathlib import Path

from bot.ledger.outbox import LEASE, Outbox, Post
from bot.models import Question
from bot.replay.doors import InProcess
from bot.replay.loopback import TEAM, Loopback
from bot.slack.sender import EVENT
from tests.slack.stages import mention, running, store, texts

POST = Post(
    name="C0NEWS-1.1", channel="C0NEWS", thread="1.1", question=Question(name="who_said", text="bridge"), ts="1.1"
)


def test_a_mention_is_posted_once_in_its_thread(tmp_path: Path) -> None:
    """The same event five times, and the same message under another event id, give one post in the thread."""
    with Loopback() as slack, running(slack, store(tmp_path)) as (built, pool):
        door = InProcess(built)
        for _ in range(5):
            assert door.deliver(mention()).status == 200
        twin = mention(text="@bot who said bridge?") | {"event_id": "Ev99"}
        assert door.deliver(twin, retry=1).status == 200
        pool.wait(10)
        assert len(slack.calls) == 1
        assert slack.calls[0].body["thread_ts"] == "1795000001.000100"
        assert "Ida Falk" in texts(slack.calls)[0]
        assert not list(built.desk.outbox.waiting())


def test_a_refusal_for_now_is_waited_out(tmp_path: Path) -> None:
    """A 429 with Retry-After puts the post back, and it is sent when that time is over."""
    with Loopback(refuse_every=1) as slack, running(slack, store(tmp_path)) as (built, pool):
        InProcess(built).deliver(mention())
        pool.wait(10)
        (waiting,) = built.desk.outbox.waiting()
        assert waiting.state == "pending"
        assert waiting.not_before > time.time()
        slack.refuse_every = 0
        time.sleep(1.1)
        built.sender.sweep()
        pool.wait(10)
        assert len(slack.calls) == 1
        assert not list(built.desk.outbox.waiting())


def test_a_worker_that_dies_before_it_answers_leaves_the_event(tmp_path: Path) -> None:
    """A post claimed by a worker that died is sent by another one when the lease is over, and a retry adds nothing."""
    with Loopback() as slack, running(slack, store(tmp_path)) as (built, pool):
        past = time.time() - 2 * LEASE
        dead = Outbox(built.desk.store.ledger, "dead", clock=lambda: past)
        dead.put(TEAM, POST)
        assert dead.take(TEAM, POST.name, own=True)
        built.sender.sweep()
        pool.wait(10)
        built.sender.enqueue(TEAM, POST)
        pool.wait(10)
        assert len(slack.calls) == 1


def test_a_post_that_may_have_been_sent_is_looked_up(tmp_path: Path) -> None:
    """Found by its metadata it is not sent again; not found, it is."""
    with Loopback() as slack, running(slack, store(tmp_path)) as (built, pool):
        past = time.time() - 2 * LEASE
        dead = Outbox(built.desk.store.ledger, "dead", clock=lambda: past)
        metadata = {"event_type": EVENT, "event_payload": {"post": POST.name}}
        built.desk.client.api_call("chat.postMessage", json={"channel": "C0NEWS", "text": "x", "metadata": metadata})
        for post in (POST, POST.model_copy(update={"name": "C0NEWS-2.2", "ts": "2.2"})):
            dead.put(TEAM, post)
            taken = dead.take(TEAM, post.name, own=True)
            assert taken is not None
            dead.sending(taken)
        for _ in range(2):
            built.sender.sweep()
            pool.wait(10)
        posted = [call.body["metadata"]["event_payload"]["post"] for call in slack.calls]
        assert posted == [POST.name, "C0NEWS-2.2"]


def test_a_post_nobody_can_look_up_is_given_up(tmp_path: Path) -> None:
    """Where the channel's history may not be read, the post is not sent again, and the ledger says so."""
    with Loopback() as slack, running(slack, store(tmp_path)) as (built, _):
        past = time.time() - 2 * LEASE
        dead = Outbox(built.desk.store.ledger, "dead", clock=lambda: past)
        dead.put(TEAM, POST)
        taken = dead.take(TEAM, POST.name, own=True)
        assert taken is not None
        dead.sending(taken)
        slack.refused["conversations.replies"] = "missing_scope"
        built.sender.sweep()
        (found,) = built.desk.outbox.given_up()
        assert found[1].state == "unknown"
        assert found[1].question.text == ""
        assert slack.calls == []


def test_a_closed_channel_is_told(tmp_path: Path) -> None:
    """A refusal for good is not tried again and kept for `doctor`."""
    with Loopback() as slack, running(slack, store(tmp_path)) as (built, pool):
        slack.refused["chat.postMessage"] = "not_in_channel"
        InProcess(built).deliver(mention())
        pool.wait(10)
        (found,) = built.desk.outbox.given_up()
        assert (found[1].state, found[1].reason) == ("failed", "not_in_channel")
