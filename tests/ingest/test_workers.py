"""Reading on several cores."""

from bot.ingest.files import Document
from bot.ingest.workers import readings_of
from bot.models import Reading
from bot.store.sqlite.laying import lay
from tests.formats.register import OUTLETS


def test_several_processes_read_what_one_reads() -> None:
    """Order, readings and reasons are the same."""
    texts = [f"Report {number}\n\n“Part {number},” said Jane Doe of Port Elm." for number in range(230)]
    documents = [Document(source=f"{number}.txt", raw=text.encode()) for number, text in enumerate(texts)]
    documents[7] = Document(source="7.txt", reason="it is locked")
    documents[215] = Document(source="215.txt", raw=b"")
    alone = list(readings_of(documents, OUTLETS, workers=1))
    together = list(readings_of(iter(documents), OUTLETS, workers=2))
    assert together == alone
    assert [outcome for _, outcome in alone if isinstance(outcome, str)] == ["it is locked", "it is empty"]


def test_processes_lay_readings_out_for_the_store() -> None:
    """What another process read comes with what the store's layout made of it there; what was read here does not."""
    documents = [Document(source=f"{number}.txt", raw=f"Part {number} is ready.".encode()) for number in range(230)]
    alone = [read for _, outcome in readings_of(documents, OUTLETS, lay, workers=1) for read in outcome]
    assert all(isinstance(each, Reading) for each in alone)
    found = [read for _, outcome in readings_of(documents, OUTLETS, lay, workers=2) for read in outcome]
    assert found == [lay(each) for each in alone]  # type: ignore[arg-type]


def test_that_all_is_handed_out_is_told_before_all_is_read() -> None:
    """Once, while the last readings are still to come."""
    documents = [Document(source=f"{number}.txt", raw=f"Part {number} is ready.".encode()) for number in range(230)]
    seen: list[str] = []
    told: list[int] = []
    for document, _ in readings_of(documents, OUTLETS, workers=2, last=lambda: told.append(len(seen))):
        seen.append(document.source)
    assert len(seen) == 230
    assert len(told) == 1
    assert told[0] < 230
