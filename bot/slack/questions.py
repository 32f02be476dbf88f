"""What a person typed, to a question. Pure: no clock, no Slack client.

Slack hands over escaped text (`&lt;`), turns names of sites into links (`<http://gazeta.ru|gazeta.ru>`) and lets phones
type curly quotation marks; all of that is undone here, for parsing only. The stored articles are never touched.

A line behind a slash command is taken as typed. Other lines may be plain questions (`plain`); what is none is a term.
"""

import re
from collections.abc import Collection
from datetime import date

from bot.models import Question
from bot.outlets import Outlets
from bot.slack.asking.canonical import STRAIGHT
from bot.slack.asking.plain import Plain, leftover, plain
from bot.text.tokens import words

KNOWN = frozenset({"who_said", "sources", "help"})

_MARKUP = re.compile(r"<([^<>]*)>")
_LEADING_MENTIONS = re.compile(r"^\s*(?:<@[A-Z0-9]+(?:\|[^>]*)?>[\s,:]*|@\S+\s+)+")
_COMMAND = re.compile(
    r"^/(?:(?P<who_said>who[ _-]?said)|(?P<sources>sources?)|(?P<quotes>quotes)|(?P<help>help|hilfe|\?))"
    r"(?=$|[\s:?!])(?::\s*|\s+)?",
    re.IGNORECASE,
)
_NAME_ALONE = re.compile(r"who[ _-]?said|sources?", re.IGNORECASE)


def unescape(text: str) -> str:
    """Undo what Slack does to typed text: links and mentions back to what was typed, then the three escapes."""
    plain_text = _MARKUP.sub(lambda match: _typed(match.group(1)), text)
    return plain_text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _typed(inner: str) -> str:
    target, _, label = inner.partition("|")
    if target.startswith(("@", "!", "#")):
        return f"{target[0]}{label}" if label else ""
    return label or target.removeprefix("mailto:")


def addressed(text: str, bots: set[str]) -> str:
    """Return what is said to the bot: behind its mention, before it where nothing stands behind, else everything."""
    for match in re.finditer(r"<@([A-Z0-9]+)(?:\|[^<>]*)?>", text):
        if match.group(1) in bots:
            behind = text[match.end() :].lstrip(" ,:\t\n")
            return behind or text[: match.start()].strip()
    return text


def straighten(text: str) -> str:
    """Return the text with straight double quotation marks and plain spaces."""
    return " ".join(text.translate(STRAIGHT).split())


def typed_line(text: str) -> str:
    """Return what was typed on one line: no mention in front, no markup, straight quotation marks."""
    return straighten(unescape(_LEADING_MENTIONS.sub("", text)))


def parse_question(
    text: str,
    today: date | None = None,
    *,
    known: Collection[str] = KNOWN,
    outlets: Outlets | None = None,
) -> Question:
    """Return the question in a typed line, a mention or a direct message.

    `/who-said X`, `who said X?`, `sources X` and `help` name their question, a plain question is understood by rules,
    anything else is asked of `who_said`. Without `today`, only dates with a year are read; `known` are the names of
    the questions there are, `outlets` the register by which "in the Guardian" is told from "in the harbour".
    """
    line = typed_line(text)
    command = _COMMAND.match(line)
    if command is not None:
        return _commanded(command.lastgroup or "help", line[command.end() :].strip(), known)
    if _NAME_ALONE.fullmatch(line.rstrip(" :?!")):
        return Question(name="help")
    asked = plain(line, today, outlets)
    if asked is None or not (asked.parts.text or asked.name == "help"):
        asked = leftover(line)
    return asked_for(asked, known) if asked is not None else _question("who_said", line.rstrip("?").rstrip() or line)


def plain_question(
    text: str,
    today: date | None = None,
    *,
    known: Collection[str] = KNOWN,
    outlets: Outlets | None = None,
) -> Question | None:
    """Return the question where a line is one beyond doubt, and None for terms, remarks and talk between people."""
    asked = plain(typed_line(text), today, outlets)
    return asked_for(asked, known) if asked is not None and (asked.parts.asks or asked.name == "help") else None


def asked_for(asked: Plain, known: Collection[str]) -> Question:
    """Return an understood question under a name that is known: what cannot be checked is asked of `who_said`."""
    name = asked.name if asked.name in {*known, "help"} else "who_said"
    if name == "check" and not asked.parts.terms:  # no sentence to check
        name = "who_said"
    return Question(name=name, text="" if name == "help" else asked.parts.text)


def command_question(name: str, text: str) -> Question:
    """Return the question of a slash command: `name` is the command's question, `text` what was typed behind it."""
    return _question(name, straighten(unescape(text)))


def understood(question: Question) -> str:
    """Return a question as a person would type it behind a slash; `parse_question` gives the same question again."""
    if question.name == "help":
        return "/who-said help"
    if question.name in {"who_said", "sources"}:
        return f"/{question.name.replace('_', '-')} {question.text}".rstrip()
    return f"/quotes {question.name} {question.text}".rstrip()


def restated(typed: str, question: Question) -> str | None:
    """Return the `understood` form where it says more than was typed; None for "who said Oreshnik?" and commands."""
    line = typed_line(typed)
    canonical = understood(question)
    if question.name == "help" or line.startswith("/"):
        return None
    shown = words(canonical)
    given = words(line)
    return None if given in {shown, shown[1:], shown[2:]} else canonical


def _commanded(name: str, rest: str, known: Collection[str]) -> Question:
    if name != "quotes":
        return _question(name, rest)
    sub, _, text = rest.partition(" ")
    wanted = sub.lower()
    if wanted in {"", "help", "?"} or not (wanted == "check" or wanted in known):
        return Question(name="help")
    return _question(wanted if wanted in known else "who_said", text.strip())


def _question(name: str, rest: str) -> Question:
    if name != "help" and rest.casefold() in {"", "help", "?"}:
        return Question(name="help")
    return Question(name=name, text="" if name == "help" else rest)
