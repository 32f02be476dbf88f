"""Three seconds: in time with the acknowledgement, else later, never both."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from bot.slack.deadline import Deadline


def test_in_time() -> None:
    """What is ready in time is returned, and the late way is not taken."""
    late: list[str] = []
    with ThreadPoolExecutor(2) as pool:
        assert Deadline(pool).within(lambda: "now", late.append) == "now"
    assert late == []


def test_too_late() -> None:
    """What is not ready in time goes the late way, once."""
    late: list[str] = []
    gate = threading.Event()

    def work() -> str:
        gate.wait(5)
        return "later"

    with ThreadPoolExecutor(2) as pool:
        assert Deadline(pool, seconds=0.05).within(work, late.append) is None
        gate.set()
    assert late == ["later"]


def test_nobody_waits_long_while_others_ask() -> None:
    """A listener that waits alone gives up soon after another one comes, and so does that one; both are answered."""
    gate = threading.Event()
    late: list[str] = []
    took: list[float] = []

    def slow() -> str:
        gate.wait(5)
        return "slow"

    def ask() -> None:
        began = time.monotonic()
        assert deadline.within(slow, late.append) is None
        took.append(time.monotonic() - began)

    with ThreadPoolExecutor(4) as pool:
        deadline = Deadline(pool, seconds=4)
        listeners = [threading.Thread(target=ask) for _ in range(2)]
        for listener in listeners:
            listener.start()
            time.sleep(0.1)
        for listener in listeners:
            listener.join()
        gate.set()
    assert max(took) < 2
    assert late == ["slow", "slow"]


def test_nobody_waits_behind_a_backlog() -> None:
    """When more is begun than can be ready soon, the acknowledgement goes out at once."""
    gate = threading.Event()
    late: list[int] = []

    def slow() -> int:
        gate.wait(5)
        return 1

    with ThreadPoolExecutor(32) as pool:
        deadline = Deadline(pool, seconds=0.2, busy=0.2)
        for _ in range(4):
            deadline.within(slow, late.append)
        began = time.monotonic()
        deadline.within(slow, late.append)
        assert time.monotonic() - began < 0.1
        gate.set()
    assert len(late) == 5
