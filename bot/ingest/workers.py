"""Documents to readings, on one core or on several; the order stays, and only a few documents are in memory at once."""

import gc
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from bot.errors import WhosaidError
from bot.formats import read_document
from bot.formats.guard import refusing
from bot.ingest.files import Document
from bot.models import Reading
from bot.outlets import Outlets
from bot.store.interface import LaidOut, opened

if TYPE_CHECKING:
    from concurrent.futures import Future

Layout = Callable[[Reading], LaidOut] | None
Outcome = list[Reading | LaidOut] | str
_Dumped = list[bytes | LaidOut] | str
_FEW = 200  # documents; fewer are read before other processes would have started
_TOGETHER = 16  # documents that one process reads at a time
_AHEAD = 32  # of these are read while those before them are stored
_AHEAD_BYTES = 2_000_000  # and no more of documents, as far as the processes have something to do
_OBJECTS = 20_000  # made between two looks for circles of them
_own: list[tuple[Outlets, Layout]] = []  # a process's


def readings_of(
    found: Iterable[Document],
    outlets: Outlets,
    layout: Layout = None,
    *,
    workers: int = 0,
    last: Callable[[], None] = lambda: None,
) -> Iterator[tuple[Document, Outcome]]:
    """Yield each document (without its bytes) with its readings, or the reason why it has none.

    `workers` is the number of processes, 0 for one a core; they apply `layout` too. Few documents are read here.
    `last` is called when the processes have all there is, so that little is left to do when they are done.
    """
    documents = iter(found)
    first = list(islice(documents, _FEW))
    processes = workers or os.cpu_count() or 1
    if len(first) < _FEW or processes == 1:
        for document in chain(first, documents):
            yield _bare(document), read_one(document, outlets)
    else:
        yield from _in_parallel(chain(first, documents, _then(last)), outlets, layout, processes)


def _then(last: Callable[[], None]) -> Iterator[Document]:
    last()
    yield from ()


def read_one(document: Document, outlets: Outlets) -> Outcome:
    """Return the readings of one document, or the reason why there are none. No document makes this raise."""
    if document.reason is not None:
        return document.reason
    from bot.ingest.reading import read  # noqa: PLC0415 - the process that stores what others read needs no rules

    try:
        articles = read_document(document.raw, document.source, outlets, ending=document.ending)
        with refusing(document.source):
            return [read(article, outlets) for article in articles]
    except WhosaidError as error:
        return str(error)


def _in_parallel(
    documents: Iterator[Document], outlets: Outlets, layout: Layout, processes: int
) -> Iterator[tuple[Document, Outcome]]:
    import multiprocessing  # noqa: PLC0415 - short runs need no other process
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    # spawned, not forked: the store's connections and locks must not cross
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, mp_context=context, initializer=_begin, initargs=(outlets, layout))
    waiting: deque[tuple[list[Document], Future[list[_Dumped]]]] = deque()
    ahead = 0  # bytes
    circles = gc.get_threshold()
    gc.set_threshold(_OBJECTS)
    try:
        while True:
            while (len(waiting) <= processes or (len(waiting) < _AHEAD and ahead < _AHEAD_BYTES)) and (
                some := list(islice(documents, _TOGETHER))
            ):
                ahead += _bytes(some)
                waiting.append(([_bare(document) for document in some], pool.submit(_read_some, some)))
            if not waiting:
                break
            bare, future = waiting.popleft()
            ahead -= _bytes(bare)
            yield from zip(bare, map(_undumped, future.result()), strict=True)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        gc.set_threshold(*circles)


def _begin(outlets: Outlets, layout: Layout) -> None:
    import signal  # noqa: PLC0415 - only a worker process needs it

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends the run, and the workers with it
    import bot.ingest.reading  # noqa: F401, PLC0415 - before the first document, and frozen with the rest

    _own[:] = [(outlets, layout)]
    gc.freeze()  # what was imported stays: looking through it again and again takes a thirtieth of the time
    gc.set_threshold(_OBJECTS)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when the parent is killed: its queue would never say so, because the workers hold it open."""
    import multiprocessing.connection  # noqa: PLC0415 - only a worker process needs it

    parent = multiprocessing.parent_process()
    if parent is not None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)


def _read_some(documents: list[Document]) -> list[_Dumped]:
    outlets, layout = _own[0]
    return [_dumped(read_one(document, outlets), layout) for document in documents]


def _dumped(outcome: Outcome, layout: Layout) -> _Dumped:
    """Return readings laid out, else as JSON, which goes from process to process in a third of the time."""
    if isinstance(outcome, str):
        return outcome
    return [layout(each) if layout else each.model_dump_json().encode() for each in opened(outcome)]


def _undumped(dumped: _Dumped) -> Outcome:
    if isinstance(dumped, str):
        return dumped
    return [Reading.model_validate_json(each) if isinstance(each, bytes) else each for each in dumped]


def _bytes(documents: Iterable[Document]) -> int:
    return sum(document.size for document in documents)


def _bare(document: Document) -> Document:
    return document.model_copy(update={"raw": b""})
