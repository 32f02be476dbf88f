"""Runs of ingest: what is added, replaced, refused, and what happens to a run that is killed."""

import json
import logging
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.formats import guard, markdown
from bot.ingest import IngestReport, ingest, intake, run
from bot.models import Reading
from bot.quotes import rules
from bot.settings import Settings
from bot.store import Query, Store
from tests.store.memory import MemoryStore

FIRST = "Storm shuts harbour\n\n“Nobody was hurt,” said Jane Doe, the mayor of Port Elm. The ships wait outside.\n"
SECOND = "Bridge closed\n\n“It was old,” said John Roe, an engineer. Traffic goes round the bay until the summer.\n"
THIRD = "School opens\n\n“We are glad,” said Ann Poe, a teacher. The children come back on Monday morning at eight.\n"


def stored(store: Store) -> dict[str, str]:
    """Return the texts in a store by article id."""
    return {reading.article.id: reading.article.text for reading in readings(store)}


def readings(store: Store) -> tuple[Reading, ...]:
    """Return everything in a store."""
    return store.archive.search(Query(), limit=1000).readings


def counts(report: IngestReport) -> tuple[int, int, int]:
    """Return how many articles were new, known and changed."""
    return report.new, report.known, report.changed


def test_a_broken_rule_stops_no_run(
    store: Store, settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Articles at which a rule of attribution breaks are stored word for word, with nobody named in them."""

    def breaks(_: object) -> None:
        raise KeyError(0)

    monkeypatch.setattr(rules, "Cast", breaks)
    monkeypatch.setattr(rules, "_LOG", logging.getLogger("tests.broken"))
    (folder / "a.txt").write_text(FIRST)
    (folder / "b.txt").write_text(SECOND)
    assert counts(ingest([folder], store, settings)) == (2, 0, 0)
    assert sorted(stored(store).values()) == sorted([FIRST, SECOND])
    assert [quotation.state for reading in readings(store) for quotation in reading.quotations] == [
        "not_attributed",
        "not_attributed",
    ]


def test_a_broken_reader_stops_no_run(
    store: Store, settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The document at which a reader or the cutting into sentences breaks is refused, the others are stored."""

    def breaks(*_: object) -> None:
        raise KeyError(0)

    monkeypatch.setattr(guard, "_LOG", logging.getLogger("tests.broken"))
    monkeypatch.setattr(markdown, "read_markdown", breaks)
    (folder / "a.txt").write_text(FIRST)
    (folder / "b.md").write_text(SECOND)
    report = ingest([folder], store, settings)
    assert (counts(report), list(stored(store).values())) == ((1, 0, 0), [FIRST])
    assert [(Path(each.source).name, each.reason) for each in report.refused] == [
        ("b.md", "it made the reader stumble (KeyError)")
    ]
    monkeypatch.setattr("bot.ingest.reading.kinds", breaks)
    (folder / "c.txt").write_text(THIRD)
    assert [each.reason for each in ingest([folder / "c.txt"], store, settings).refused] == [
        "it made the reader stumble (KeyError)"
    ]


def test_twice_equals_once(store: Store, settings: Settings, folder: Path) -> None:
    """The second run knows everything and changes nothing."""
    (folder / "a.txt").write_text(FIRST)
    (folder / "b.md").write_text(f"---\noutlet: BBC\n---\n{SECOND}")
    (folder / "c.jsonl").write_text(json.dumps({"id": 1, "text": THIRD}) + "\n")
    assert counts(ingest([folder], store, settings)) == (3, 0, 0)
    before = readings(store)
    assert counts(ingest([folder], store, settings)) == (0, 3, 0)
    assert readings(store) == before
    assert sum(len(reading.quotations) for reading in before) >= 3


def test_a_changed_file_replaces_its_old_version(store: Store, settings: Settings, folder: Path) -> None:
    """The article keeps its id, and nothing of the old text is left."""
    path = folder / "a.txt"
    path.write_text(FIRST)
    ingest([folder], store, settings)
    (article_id,) = stored(store)
    path.write_text(FIRST.replace("Jane", "Joan"))
    report = ingest([path], store, settings)
    assert counts(report) == (0, 0, 1)
    assert stored(store) == {article_id: FIRST.replace("Jane", "Joan")}
    (reading,) = readings(store)
    assert {quotation.speaker.name for quotation in reading.quotations} == {"Joan Doe"}


def test_a_copy_under_another_name_adds_nothing(store: Store, settings: Settings, folder: Path) -> None:
    """The same text is the same article, also after the first file changed and the copy did not."""
    (folder / "a.txt").write_text(FIRST)
    ingest([folder], store, settings)
    (folder / "b.txt").write_text(FIRST)
    assert counts(ingest([folder], store, settings))[0] == 0
    assert len(stored(store)) == 1
    (folder / "a.txt").write_text(SECOND)
    ingest([folder], store, settings)
    assert sorted(stored(store).values()) == sorted([FIRST, SECOND])
    ingest([folder], store, settings)
    assert sorted(stored(store).values()) == sorted([FIRST, SECOND])


def test_two_files_that_swap_their_texts(store: Store, settings: Settings, folder: Path) -> None:
    """Both texts stay, once each."""
    (folder / "a.txt").write_text(FIRST)
    (folder / "b.txt").write_text(SECOND)
    ingest([folder], store, settings)
    (folder / "a.txt").write_text(SECOND)
    (folder / "b.txt").write_text(FIRST)
    ingest([folder], store, settings)
    assert sorted(stored(store).values()) == sorted([FIRST, SECOND])


def test_a_file_that_gains_an_address(store: Store, settings: Settings, folder: Path) -> None:
    """The article under the address takes the place of the one without."""
    path = folder / "a.txt"
    path.write_text(FIRST)
    ingest([path], store, settings)
    path.write_text(f"{FIRST}\nSource: https://www.bbc.co.uk/news/articles/c0ldst0rm\n")
    report = ingest([path], store, settings)
    assert (report.new, report.removed) == (1, 1)
    assert len(stored(store)) == 1


def test_what_cannot_be_read_is_refused_and_the_rest_goes_on(store: Store, settings: Settings, folder: Path) -> None:
    """Each refusal has its reason; hidden files are nobody's business."""
    (folder / "a.txt").write_text(FIRST)
    (folder / "binary.txt").write_bytes(b"\x00\x01\x02" * 100)
    (folder / "empty.txt").write_text("")
    (folder / "large.txt").write_text("word " * 5000)
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n")
    (folder / "news.jsonl").write_text('{"text": "One thing, said Jane Doe."}\nnot json\n' + "x" * 20_001 + "\n{}\n")
    (folder / ".hidden.txt").write_text(SECOND)
    (folder / ".git").mkdir()
    (folder / ".git" / "config").write_text(SECOND)
    report = ingest([folder, folder / "missing.txt"], store, settings)
    assert report.new == 2
    reasons = {refused.source: refused.reason for refused in report.refused}
    assert set(reasons) == {
        "binary.txt",
        "empty.txt",
        "large.txt",
        "picture.png",
        "news.jsonl:2",
        "news.jsonl:3",
        "news.jsonl:4",
        "missing.txt",
    }
    assert "empty" in reasons["empty.txt"]
    assert "WHOSAID_MAX_BYTES" in reasons["large.txt"]
    assert "no such file" in reasons["missing.txt"]


def test_a_killed_run_goes_on(settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed at any batch and run again, nothing is missing and nothing double."""
    monkeypatch.setattr(intake, "BATCH", 2)
    for number in range(7):
        (folder / f"{number}.txt").write_text(f"Report {number}\n\n“Part {number},” said Jane Doe of Port Elm.\n")
    whole = MemoryStore()
    ingest([folder], whole, settings)
    for killed_at in range(4):
        store = MemoryStore()
        put, calls = store.archive.put, [0]

        def dying(batch: list[Reading], at: int = killed_at, put: Any = put, calls: list[int] = calls) -> object:
            calls[0] += 1
            if calls[0] > at:
                raise SystemExit
            return put(batch)

        store.archive.put = dying  # type: ignore[method-assign, assignment]
        with pytest.raises(SystemExit):
            ingest([folder], store, settings)
        store.archive.put = put  # type: ignore[method-assign]
        ingest([folder], store, settings)
        assert readings(store) == readings(whole)


def test_an_interrupt_ends_the_run_cleanly(
    store: Store, settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read so far is stored, the report says that it stopped, and the next run goes on."""
    monkeypatch.setattr(intake, "BATCH", 50)
    for number in range(120):
        (folder / f"{number:03}.txt").write_text(f"Report {number}\n\n“Part {number},” said Jane Doe of Port Elm.\n")

    def interrupt(_: IngestReport) -> None:
        raise KeyboardInterrupt

    report = ingest([folder], store, settings, progress=interrupt)
    assert report.stopped
    assert 0 < report.new < 120
    again = ingest([folder], store, settings)
    assert counts(again) == (120 - report.new, report.new, 0)


@pytest.mark.parametrize("ending", ["jsonl", "csv"])
def test_a_stopped_run_goes_on_inside_a_file(
    store: Store, settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    """Lines and rows that are stored are not read again; a run that came to its end leaves nothing to go on from."""
    monkeypatch.setattr(intake, "BATCH", 50)
    file = folder / f"many.{ending}"
    _write_many(file, 120)
    first = ingest([file], store, settings, progress=_interrupt)
    assert first.stopped
    assert not first.went_on
    again = ingest([file], store, settings, progress=lambda _: None)
    assert again.went_on == {str(file): first.new}
    assert counts(again) == (120 - first.new, 0, 0)
    assert again.bytes_read == again.bytes_there or ending == "csv"
    whole = ingest([file], store, settings)
    assert not whole.went_on
    assert counts(whole) == (0, 120, 0)


@pytest.mark.parametrize("change", ["file", "outlet", "engine"])
def test_what_decides_how_a_file_is_read_begins_it_anew(
    settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    """A stopped run goes on only in the same file, with the same outlet and the same engine."""
    monkeypatch.setattr(intake, "BATCH", 50)
    store, file = MemoryStore(), folder / "many.jsonl"
    _write_many(file, 120)
    stopped = ingest([file], store, settings, progress=_interrupt)
    if change == "file":
        _write_many(file, 121)
    elif change == "engine":
        monkeypatch.setattr(run, "ENGINE_VERSION", "another")
    again = ingest([file], store, settings, outlet="The Courier" if change == "outlet" else None)
    assert not again.went_on
    assert again.read >= 120 > stopped.read


def test_a_file_read_whole_is_not_read_again_when_another_was_stopped(
    settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two files the first is passed over, and a later whole run reads it again."""
    monkeypatch.setattr(intake, "BATCH", 50)
    store, one, two = MemoryStore(), folder / "a.jsonl", folder / "b.jsonl"
    _write_many(one, 50)
    _write_many(two, 120, first=50)
    left = [2]

    def third(_: IngestReport) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise KeyboardInterrupt

    assert ingest([one, two], store, settings, progress=third).stopped
    again = ingest([one, two], store, settings)
    assert again.went_on == {str(one): 50, str(two): 50}
    assert counts(again) == (70, 0, 0)
    assert counts(ingest([one, two], store, settings)) == (0, 170, 0)


def _write_many(file: Path, number: int, first: int = 0) -> None:
    texts = [f"Report {n}\n\n“Part {n},” said Jane Doe of Port Elm." for n in range(first, first + number)]
    if file.suffix == ".csv":
        quoted = ['"' + text.replace('"', '""') + '"' for text in texts]
        file.write_text("\n".join(["text", *quoted]) + "\n", encoding="utf-8")
    else:
        file.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")


def _interrupt(_: IngestReport) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(("limit", "value"), [("BATCH", 3), ("LETTERS", 1), ("PATIENCE", -1.0)])
def test_a_batch_ends_by_number_length_or_time(
    settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: float
) -> None:
    """What was taken is put when it is many articles, much text or long ago; each way all of it arrives."""
    monkeypatch.setattr(intake, limit, value)
    for number in range(9):
        (folder / f"{number}.txt").write_text(f"Report {number}\n\n“Part {number},” said Jane Doe of Port Elm.\n")
    seen: list[int] = []
    report = ingest([folder], MemoryStore(), settings, progress=lambda so_far: seen.append(so_far.new))
    assert report.new == 9
    assert seen == ([3, 6, 9] if limit == "BATCH" else list(range(1, 10)))


def test_a_file_name_that_is_no_text_stops_nothing(store: Store, settings: Settings, folder: Path) -> None:
    """A name in another encoding is shown as far as it can be read, and its article is stored."""
    name = os.fsencode(folder) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(name)).write_text(FIRST)
    except OSError:
        pytest.skip("this file system takes no such names")
    (folder / "b.txt").write_text(SECOND)
    assert [article.source for article in ingest([folder], store, settings).articles] == ["b.txt", "caf\ufffd.txt"]
    assert counts(ingest([folder], store, settings)) == (0, 2, 0)


def test_an_outlet_for_a_folder_is_marked_as_entered(store: Store, settings: Settings, folder: Path) -> None:
    """`outlet` fills what is not stated, with the person's mark, and changes no id."""
    (folder / "a.txt").write_text(FIRST)
    (folder / "b.txt").write_text(f"{SECOND}\n© 2024 Latin Times. All rights reserved.")
    ingest([folder], store, settings)
    before = set(stored(store))
    ingest([folder], store, settings, outlet="bbc")
    assert set(stored(store)) == before
    outlets = [reading.article.outlet for reading in readings(store)]
    found = sorted((outlet.value, outlet.origin, outlet.by) for outlet in outlets if outlet)
    assert found == [("BBC", "person", "ingest --outlet"), ("Latin Times", "text", None)]
    ingest([folder], store, settings)
    assert {outlet.value for reading in readings(store) if (outlet := reading.article.outlet)} == {"BBC", "Latin Times"}


def test_the_users_register_is_used(store: Store, tmp_path: Path, folder: Path) -> None:
    """An outlet of the user's own file normalises what the text prints."""
    register = tmp_path / "mine.toml"
    register.write_text('outlet = [{ name = "Elm Courier", domains = ["elm.example"] }]')
    (folder / "a.txt").write_text(f"{FIRST}\nSource: https://www.elm.example/news/storm-shuts-harbour\n")
    report = ingest([folder], store, Settings(outlets=register))
    assert [article.outlet for article in report.articles] == ["Elm Courier"]


WORDS = st.sampled_from(
    [FIRST, SECOND, THIRD, "By Jane Doe", "© 2024 Latin Times", "12 March 2024", "“", '"', "(Reuters) -", "\n\n"]
)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=4).map("\n".join), min_size=1, max_size=4))
@hypothesis_settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_files_twice_equal_once(tmp_path: Path, texts: list[str]) -> None:
    """Whatever the files hold, a second run adds and changes nothing, and every shown value has something behind it."""
    folder = tmp_path / "any"
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text)
    store = MemoryStore()
    settings = Settings(cache=tmp_path)
    ingest([folder], store, settings)
    before = readings(store)
    report = ingest([folder], store, settings)
    assert (report.new, report.changed, report.removed) == (0, 0, 0)
    assert readings(store) == before
    for reading in before:
        for field in ("outlet", "title", "published", "url", "author"):
            stated = getattr(reading.article, field)
            assert stated is None or stated.span is not None or stated.origin != "text"
        for quotation in reading.quotations:
            assert 0 <= quotation.start < quotation.end <= len(reading.article.text)


@given(raw=st.binary(max_size=300), ending=st.sampled_from(["txt", "md", "jsonl", "bin", "TXT"]))
@hypothesis_settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_make_ingest_raise(tmp_path: Path, raw: bytes, ending: str) -> None:
    """Any file is read or refused."""
    path = tmp_path / f"any.{ending}"
    path.write_bytes(raw)
    report = ingest([path], MemoryStore(), Settings(cache=tmp_path))
    assert report.read + len(report.refused) >= (1 if raw.strip() or ending != "jsonl" else 0)
    path.unlink()


def test_progress_tells_rate_and_time_left(
    store: Store, settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After each batch the counts so far and the bytes there are; at the end nothing is left."""
    monkeypatch.setattr(intake, "BATCH", 50)
    for number in range(120):
        (folder / f"{number:03}.txt").write_text(f"Report {number}\n\n“Part {number},” said Jane Doe of Port Elm.\n")
    seen: list[IngestReport] = []
    last = ingest([folder], store, settings, progress=seen.append)
    assert [report.new for report in seen] == [50, 100, 120]
    assert all(report.bytes_there == last.bytes_read for report in seen)
    assert seen[0].seconds_left is not None
    assert last.seconds_left is None
