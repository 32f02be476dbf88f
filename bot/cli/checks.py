"""What `doctor` looks at, as lists of checks: each says what it saw and what to do about it."""

import platform
from collections.abc import Iterator
from typing import Literal

from bot.answers.outcome import counted
from bot.models import Model
from bot.quotes import ENGINE, ENGINE_VERSION
from bot.store import Store
from bot.store.engine import sqlite_engine

Verdict = Literal["ok", "note", "wrong"]


class Check(Model):
    """One check. `note` is worth knowing, `wrong` needs somebody; `do` is what to do, None where nothing is."""

    name: str
    verdict: Verdict
    says: str
    do: str | None = None


def versions() -> Iterator[Check]:
    """Check what the bot runs on."""
    yield Check(name="python", verdict="ok", says=f"Python {platform.python_version()}.")
    engine = sqlite_engine()
    says = f"SQLite {engine.version} from {engine.module}."
    if engine.has_wal_reset_bug:
        yield Check(
            name="sqlite",
            verdict="note",
            says=f"{says} This release can damage an index that several processes write (the WAL-reset bug).",
            do="Install pysqlite3 (a wheel for Linux on x86-64) or a Python with SQLite 3.51.3 or newer.",
        )
    else:
        yield Check(name="sqlite", verdict="ok", says=says)
    if engine.full_text:
        yield Check(name="full text", verdict="ok", says="FTS5 is there.")
    else:
        yield Check(
            name="full text",
            verdict="wrong",
            says="This SQLite has no FTS5; nothing can be searched.",
            do="Install pysqlite3, or a Python whose SQLite has FTS5.",
        )


def index(store: Store) -> Iterator[Check]:
    """Check an opened index: damage and drift, what articles do not state, readings of an older engine."""
    coverage = store.archive.coverage()
    says = f"{store.name}: {counted(coverage.articles, 'article')}"
    if coverage.dated_from:
        says += f" from {coverage.dated_from} to {coverage.dated_to}"
    yield Check(name="index", verdict="ok", says=says + ".")
    faults = store.archive.check()
    for fault in faults:
        yield Check(
            name="index",
            verdict="wrong",
            says=fault,
            do="Run `whosaid-bot reindex --rebuild`; if this stays, restore a backup or ingest into a new file.",
        )
    if not faults:
        yield Check(name="drift", verdict="ok", says="Pages, search indexes and counts fit the stored articles.")
    yield _missing("outlet", coverage.articles - sum(count for _, count in store.archive.outlets()), coverage.articles)
    yield _missing("date", coverage.undated, coverage.articles)
    stale = store.archive.stale(ENGINE, ENGINE_VERSION, limit=1).total
    yield Check(
        name="engine",
        verdict="note" if stale else "ok",
        says=f"{stale:,} articles were read by another engine than {ENGINE} {ENGINE_VERSION}."
        if stale
        else f"Every article was read by the current engine, {ENGINE} {ENGINE_VERSION}.",
        do="Run `whosaid-bot reindex`." if stale else None,
    )


def _missing(what: str, count: int, articles: int) -> Check:
    return Check(
        name=what,
        verdict="note" if count else "ok",
        says=f"{count:,} of {articles:,} articles state no {what}." if count else f"Every article states its {what}.",
        do=f"State it in the article's front matter{' or with `ingest --outlet`' if what == 'outlet' else ''}"
        " and ingest again; answers show “not stated” until then."
        if count
        else None,
    )
