"""Several processes on one file, and one that is killed."""

import signal
import subprocess
import sys
import time
from pathlib import Path

from bot.store import Query, open_store

WRITE = """
import sys
from bot.store import open_store
from tests.store.readings import reading
store = open_store(sys.argv[1])
for batch in range(1000):
    some = [reading(f"Word {sys.argv[2]} {batch} {n} treaty.", said=(("treaty", "Anna Berg"),)) for n in range(10)]
    store.archive.put(some)
    print(batch, flush=True)
"""
CLAIM = """
import sys
from bot.store import open_store
ledger = open_store(sys.argv[1]).ledger
won = [n for n in range(150) if ledger.claim(("T1", "seen", str(n)), owner=sys.argv[2], lease=600)]
print(*won)
"""


def start(program: str, *arguments: str) -> "subprocess.Popen[str]":
    """Start a Python program."""
    return subprocess.Popen([sys.executable, "-c", program, *arguments], stdout=subprocess.PIPE, text=True)


def test_a_killed_writer_loses_and_doubles_nothing(tmp_path: Path) -> None:
    """After SIGKILL in the middle of writing, whole batches are there, at least those acknowledged, and no fault."""
    path = str(tmp_path / "index.db")
    for attempt in range(3):
        writer = start(WRITE, path, str(attempt))
        assert writer.stdout
        acknowledged = -1
        until = time.monotonic() + 0.7 + attempt / 7
        for line in writer.stdout:
            acknowledged = int(line)
            if time.monotonic() > until:
                break
        writer.send_signal(signal.SIGKILL)
        acknowledged += len(writer.communicate()[0].split())
        archive = open_store(path).archive
        found = archive.search(Query(phrases=(("word", str(attempt)),))).total
        assert found % 10 == 0
        assert found // 10 - (acknowledged + 1) in {0, 1}
        assert archive.check() == ()
        assert archive.frequencies(["treaty"])[0].articles == archive.coverage().articles


def test_every_key_is_claimed_by_one_of_four_processes(tmp_path: Path) -> None:
    """Four processes claim the same 150 keys at once, on a new file: each key is given out once."""
    path = str(tmp_path / "index.db")
    workers = [start(CLAIM, path, str(worker)) for worker in range(4)]
    won = [int(key) for worker in workers for key in worker.communicate()[0].split()]
    assert [worker.returncode for worker in workers] == [0] * 4
    assert sorted(won) == list(range(150))


def test_two_writers_and_a_reader_share_a_file(tmp_path: Path) -> None:
    """Two processes put articles while this one reads: nobody meets a locked database."""
    path = str(tmp_path / "index.db")
    archive = open_store(path).archive
    program = WRITE.replace("range(1000)", "range(25)")
    writers = [start(program, path, str(writer)) for writer in range(2)]
    totals = []
    while any(writer.poll() is None for writer in writers):
        totals.append(archive.search(Query(phrases=(("word",),)), limit=1).total)
        archive.put([])
    assert [writer.communicate() and writer.returncode for writer in writers] == [0, 0]
    assert totals == sorted(totals)
    assert archive.search(Query(phrases=(("word",),)), limit=1).total == 500
