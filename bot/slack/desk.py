"""Where every question of Slack is answered: one place for the store, the buttons' memory, and what may go wrong."""

import contextlib
import logging
import secrets
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from threading import Semaphore

from slack_sdk import WebClient

from bot.access import pinned, state_of
from bot.answers import QUESTIONS, answer
from bot.answers.shown import ref
from bot.errors import StoreError, WhosaidError
from bot.ledger import Asked, Asking, Asks, Audit, Decisions, Disputes, Outbox, Seen, Threads
from bot.models import AnyResult, HelpResult, Question
from bot.outlets import Outlets
from bot.settings import Settings
from bot.slack.chips import chips
from bot.slack.deadline import Deadline
from bot.slack.gaps import SHOWN, gaps
from bot.slack.gate import Gate
from bot.slack.identity import Identity
from bot.slack.messages import Message, render, sentence
from bot.slack.parts import Items, View, shown_items
from bot.slack.payload import Asker
from bot.slack.questions import parse_question, understood
from bot.store.interface import Archive, Store

log = logging.getLogger("bot.slack")

GONE = "That question is no longer kept. Please ask it again."
ELSEWHERE = "That question was asked of another channel's collection. Please ask it again here."
UNREACHABLE = "The index cannot be reached right now. Please try again in a minute."


@dataclass(frozen=True)
class Desk:
    """The parts that listeners and the sender share."""

    settings: Settings
    store: Store
    client: WebClient
    identity: Identity
    pool: Executor
    deadline: Deadline
    making: Semaphore
    seen: Seen
    asks: Asks
    outbox: Outbox
    threads: Threads
    audit: Audit
    disputes: Disputes
    gate: Gate
    outlets: Outlets
    collections: Mapping[str, Store]  # by channel; every other channel asks `store`

    def ask(self, asker: Asker, question: Question, view: View | None = None) -> Message:
        """Answer a question for the first time; never raises."""
        return self._safely(
            question.name, lambda: self._answer(asker, self._fresh(asker, question), view or self.view())
        )

    def warm(self) -> None:
        """Answer something for nobody, so that the first person does not wait for what is loaded at first use."""
        asker = Asker("", "", "")
        asked = Asked(question=parse_question("what has anybody said about it?", known=QUESTIONS))
        with contextlib.suppress(StoreError):  # whoever asks is told
            self._result(asker, asked, pinned(self.store.archive, None))

    def page(self, asker: Asker, query: str, view: View) -> Message:
        """Answer a kept question again, from the state of the index its first page saw; never raises."""

        def work() -> Message:
            asked = self.asks.find(asker.team, query)
            if asked is None:
                return sentence(GONE)
            if asked.collection != self.collection(asker.channel):
                return sentence(ELSEWHERE)
            return self._answer(asker, asked, view)

        return self._safely("page", work)

    def again(self, asker: Asker, query: str) -> AnyResult | None:
        """Return the answer to a kept question from the state its first page saw; None where it may not be had."""
        asked = self.asks.find(asker.team, query)
        if asked is None or asked.collection != self.collection(asker.channel):
            return None
        return self._result(asker, asked, pinned(self.archive(asker.channel), asked.as_of))

    def gaps(self, asker: Asker) -> Message:
        """List what is not stated; never raises."""

        def work() -> Message:
            page = self.archive(asker.channel).gaps(limit=SHOWN)
            return gaps([ref(reading.article) for reading in page.readings], page.total)

        return self._safely("gaps", work)

    def _fresh(self, asker: Asker, question: Question) -> Asked:
        return Asked(question=question, collection=self.collection(asker.channel))

    def collection(self, channel: str) -> str:
        """Return the name of the collection a channel asks, empty for the one of everybody."""
        return channel if channel in self.collections else ""

    def archive(self, channel: str) -> Archive:
        """Return the archive a channel asks; another channel's collection never comes into an answer."""
        return self.collections.get(channel, self.store).archive

    def view(self) -> View:
        """Return how an answer is looked at first."""
        return View(per_article=self.settings.excerpts_per_article)

    def _answer(self, asker: Asker, asked: Asked, view: View) -> Message:
        archive = pinned(self.archive(asker.channel), asked.as_of)
        result = self._result(asker, asked, archive)
        if isinstance(result, HelpResult):
            return render(result, view)
        items = shown_items(result, view)
        marks = self.disputes.marks(asker.team, items)
        with self.store.ledger.together():
            query = self.asks.keep(asker.team, asked.model_copy(update={"as_of": state_of(archive)}))
            if asker.user:
                self.asks.remember(asker.team, asker.user, query)
            self._note(asker, asked, query, result.counts.articles, items)
        view = view.model_copy(update={"query": query, "chips": _chips(asked.question), "marks": marks})
        return render(result, view)

    def _result(self, asker: Asker, asked: Asked, archive: Archive) -> AnyResult:
        with self.making:
            known = Decisions(self.store.ledger, asker.team).known(self.settings)
            result: AnyResult = answer(asked.question, archive, known)
            return result

    def _note(self, asker: Asker, asked: Asked, query: str, articles: int, items: Items) -> None:
        if self.settings.audit == "off":
            return
        asking = Asking(
            at=time.time(),
            user=asker.user,
            channel=asker.channel,
            question=asked.question.name,
            query=query,
            articles=articles,
            items=items,
            text=asked.question.text if self.settings.audit == "text" else None,
        )
        try:
            self.audit.note(asker.team, asking)
        except StoreError as error:  # the answer is worth more than its note
            log.warning("the audit log cannot be written", extra={"cause": type(error).__name__})

    def _safely(self, what: str, work: Callable[[], Message]) -> Message:
        started = time.perf_counter()
        try:
            message = work()
        except Exception as error:  # noqa: BLE001 - whatever happens, the person gets a sentence and the log the trace
            return self.failure(error)
        took = round((time.perf_counter() - started) * 1000, 1)
        log.info("answered", extra={"question": what, "ms": took, "blocks": len(message.blocks)})
        return message

    def failure(self, error: BaseException, extra: Mapping[str, object] | None = None) -> Message:
        """Return the plain sentence for an error; one we did not foresee gets a reference number and a trace."""
        if isinstance(error, WhosaidError) and not isinstance(error, StoreError):
            return sentence(str(error))
        reference = secrets.token_hex(3).upper()
        # the exception's own words could quote what was typed, so only its type and the trace's places are logged
        log.error("failed", extra={"reference": reference, "trace": places(error)} | dict(extra or {}))
        said = UNREACHABLE if isinstance(error, StoreError) else "Something went wrong while answering."
        return sentence(f"{said} If it stays so, tell whoever runs this bot the reference {reference}.")


def _chips(question: Question) -> tuple[tuple[str, str], ...]:
    if question.name == "check":  # a claim is checked as a whole
        return ()
    return tuple((chip.label, understood(chip.question)) for chip in chips(question))


def places(error: BaseException | None) -> list[str]:
    """Return the trace of an error and of its causes as "file:line function", without any value or message in it."""
    found: list[str] = []
    while error is not None:
        found.append(type(error).__qualname__)
        trace = error.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            found.append(f"{code.co_filename.rpartition('/')[2]}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        error = error.__cause__ or error.__context__
    return found
