"""Load from outside: asks at a steady rate, over signed HTTP or Socket Mode, against a bot that runs as in production.

    python -m tests.benchmarks.load --store archive.db --rate 50 --seconds 60
    python -m tests.benchmarks.load --store archive.db --rate 20 --seconds 60 --socket
    python -m tests.benchmarks.load --store archive.db --rate 10 --mentions --delay 0.5 --refuse-every 10

The mix is 60 % one word, 20 % two words, 10 % a phrase, 10 % a misspelt word, drawn from the index itself. Every
ask has its own `response_url` (or message time), so that an answer that is lost or comes twice is seen. Exit status 1
when an acknowledgement takes 3 s, or an answer is lost or doubled.
"""

import argparse
import http.client
import json
import os
import random
import re
import signal
import socket
import statistics
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from bot.replay.doors import SECRET, signed
from bot.replay.loopback import Loopback
from bot.replay.payloads import Payload, Place, command, encoded, message
from bot.replay.socketmode import Hub
from bot.slack.listeners import SEARCHING
from bot.slack.wsgi import PATH
from bot.store import Query, open_store

ACK_LIMIT = 3.0  # seconds, Slack's
DRAIN = 60.0  # seconds to wait for late answers


class Asked(NamedTuple):
    """One ask: when it was due, how long its acknowledgement took, and whether that carried the answer."""

    number: int
    took: float
    status: int
    answered: bool


def questions(store: str, number: int, seed: int = 7) -> list[str]:
    """Return typed questions in the mix, drawn from the articles of the store."""
    rng = random.Random(seed)  # noqa: S311 - the same load each time, nothing secret
    archive = open_store(store).archive
    texts = [reading.article.text for reading in archive.search(Query(), limit=300).readings]
    archive.close()
    return [_question(rng, re.findall(r"[A-Za-z]{4,}", rng.choice(texts))) for _ in range(number)]


def _question(rng: random.Random, words: Sequence[str]) -> str:
    at = rng.randrange(len(words) - 1)
    draw = rng.random()
    if draw < 0.6:
        return words[at]
    if draw < 0.8:
        return f"{words[at]} {rng.choice(words)}"
    if draw < 0.9:
        return f'"{words[at]} {words[at + 1]}"'
    word = words[at]
    cut = rng.randrange(1, len(word))
    return word[:cut] + word[cut + 1 :]


def free_port() -> int:
    """Return a port nobody uses now."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@contextmanager
def bot(slack: Loopback, store: str, how: str, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run the bot as in production, against the loopback Slack."""
    environment = os.environ | {
        "SLACK_BOT_TOKEN": "xoxb-load",
        "SLACK_APP_TOKEN": "xapp-load",
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_API_URL": slack.api,
        "WHOSAID_STORE": store,
        "PORT": str(port),
        "WHOSAID_LOG": "json",
    }
    process = subprocess.Popen([sys.executable, "-m", "bot", "serve", how], env=environment, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(40)


def ready(port: int, seconds: float = 30) -> None:
    """Wait until the bot says it is ready."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
        try:
            connection.request("GET", "/readyz")
            if connection.getresponse().status == 200:
                return
        except OSError:
            time.sleep(0.1)
        finally:
            connection.close()
    raise SystemExit("the bot did not become ready")


class Load:
    """Asks at a steady rate: each at its own time, whatever became of those before it."""

    def __init__(self, slack: Loopback, typed: Sequence[str], *, mentions: bool) -> None:
        """Prepare the payloads."""
        self.slack, self.mentions = slack, mentions
        self.payloads = [self._payload(number, text) for number, text in enumerate(typed)]
        self.asked: list[Asked] = []
        self._local = threading.local()
        self._lock = threading.Lock()

    def _payload(self, number: int, text: str) -> Payload:
        place = Place(user=f"U{number % 40:04}", name="someone", channel=f"C{number % 20:04}", channel_name="load")
        if self.mentions:
            return message(place, f"@bot who said {text}", f"1795{number:06}.000100", number)
        return command(place, f"/who-said {text}", number, f"{self.slack.url}/respond/{number}")

    def run(self, rate: float, port: int | None, hub: Hub | None) -> None:
        """Send everything, one every 1/`rate` seconds."""
        started = time.monotonic()
        threads = []
        for number in range(len(self.payloads)):
            wait = started + number / rate - time.monotonic()
            if wait > 0:
                time.sleep(wait)
            thread = threading.Thread(target=self._ask, args=(number, port, hub))
            thread.start()
            threads.append(thread)
        for thread in threads:
            thread.join()

    def _ask(self, number: int, port: int | None, hub: Hub | None) -> None:
        began = time.monotonic()
        status, body = self._post(number, port) if port else self._send(number, hub)
        took = time.monotonic() - began
        answered = bool(body) and json.loads(body).get("text") != SEARCHING
        with self._lock:
            self.asked.append(Asked(number, took, status, answered))

    def _post(self, number: int, port: int) -> tuple[int, str]:
        body, content_type = encoded(self.payloads[number])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        try:
            connection.request("POST", PATH, body.encode(), signed(body, content_type, None))
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except OSError:
            return 0, ""
        finally:
            connection.close()

    def _send(self, number: int, hub: Hub | None) -> tuple[int, str]:
        assert hub is not None
        found = hub.acknowledgement(hub.send(self.payloads[number]), 30)
        if found is None:
            return 0, ""
        return 200, json.dumps(found.get("payload")) if found.get("payload") else ""

    def answers(self) -> Counter[str]:
        """Return how many answers each ask got, by whatever way."""
        got = Counter(str(asked.number) for asked in self.asked if asked.answered)
        for call in list(self.slack.calls):
            if call.method == "response_url":
                got[call.path.rpartition("/")[2]] += 1
            elif call.method == "chat.postMessage":
                got[str(int(call.body["thread_ts"][4:10]))] += 1
        return got

    def drain(self) -> None:
        """Wait for late answers."""
        deadline = time.monotonic() + DRAIN
        while len(self.answers()) < len(self.payloads) and time.monotonic() < deadline:
            time.sleep(0.2)
        time.sleep(2)  # for doubles


def report(load: Load, seconds: float) -> bool:
    """Print the figures; true when all is well."""
    took = sorted(asked.took for asked in load.asked)
    answers = load.answers()
    lost = [number for number in range(len(load.payloads)) if not answers[str(number)]]
    twice = [number for number, count in answers.items() if count > 1]
    refused = Counter(asked.status for asked in load.asked if asked.status != 200)
    slow = sum(time >= ACK_LIMIT for time in took)
    at_once = sum(asked.answered for asked in load.asked)
    print(  # noqa: T201 - a command's output
        f"{len(took)} asks in {seconds:.0f} s: p50 {statistics.median(took) * 1000:.1f} ms, "
        f"p99 {took[int(len(took) * 0.99)] * 1000:.1f} ms, max {took[-1] * 1000:.1f} ms; "
        f"answered with the acknowledgement {at_once}, over 3 s {slow}, lost {len(lost)}, twice {len(twice)}, "
        f"refused {dict(refused)}"
    )
    return not (slow or lost or twice or refused)


def main() -> None:
    """Run the load and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", required=True)
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--socket", action="store_true")
    parser.add_argument("--mentions", action="store_true")
    parser.add_argument("--delay", type=float, default=0.0, help="seconds the Web API takes")
    parser.add_argument("--refuse-every", type=int, default=0, help="every n-th post gets a 429")
    args = parser.parse_args()
    typed = questions(args.store, int(args.rate * args.seconds))
    with Loopback(delay=args.delay, refuse_every=args.refuse_every) as slack:
        hub = Hub(slack) if args.socket else None
        port = free_port()
        with bot(slack, args.store, "--socket" if hub else "--http", port):
            if hub:
                hub.wait_for_lines(1, 30)
            else:
                ready(port)
            load = Load(slack, typed, mentions=args.mentions)
            began = time.monotonic()
            load.run(args.rate, None if hub else port, hub)
            spent = time.monotonic() - began
            load.drain()
        well = report(load, spent)
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
