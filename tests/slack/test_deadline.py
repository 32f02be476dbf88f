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


def test_few_wait() -> None:
    """When all places to wait are taken, the next listener hardly waits."""
    gate = threading.Event()
    late: list[str] = []

    def slow() -> str:
        gate.wait(5)
        return "slow"

    with ThreadPoolExecutor(4) as pool:
        deadline = Deadline(pool, seconds=2, waiting=1)
        first = threading.Thread(target=deadline.within, args=(slow, late.append))
        first.start()
        time.sleep(0.05)
        began = time.monotonic()
        assert deadline.within(slow, late.append) is None
        assert time.monotonic() - began < 1
        gate.set()
        first.join()
    assert late == ["slow"]
