"""What a person typed, to a question. Pure: no clock, no Slack client.

Slack hands over escaped text (`&lt;`), turns names of sites into links (`<http://gazeta.ru|gazeta.ru>`) and lets phones
type curly quotation marks; all of that is undone here, for parsing only. The stored articles are never touched.
"""

import re

from bot.models import Question

_MARKUP = re.compile(r"<([^<>]*)>")
_LEADING_MENTIONS = re.compile(r"^\s*(?:<@[A-Z0-9]+(?:\|[^>]*)?>[\s,:]*|@\S+\s+)+")
_COMMAND = re.compile(
    r"^/?(?:(?P<who_said>who[ _-]?said)|(?P<sources>sources?)|(?P<help>help|hilfe|\?))(?=$|[\s:?!])[\s:]*",
    re.IGNORECASE,
)
_CURLY = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "＂": '"'})


def unescape(text: str) -> str:
    """Undo what Slack does to typed text: links and mentions back to what was typed, then the three escapes."""
    plain = _MARKUP.sub(lambda match: _typed(match.group(1)), text)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


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
    return " ".join(text.translate(_CURLY).split())


def parse_question(text: str) -> Question:
    """Return the question in a typed line, a mention or a direct message.

    `/who-said X`, `@bot who said X?`, `sources X` and `help` name their question; anything else is asked of `who_said`.
    A command with nothing behind it asks for help.
    """
    line = straighten(unescape(_LEADING_MENTIONS.sub("", text)))
    match = _COMMAND.match(line)
    name = (match.lastgroup if match else None) or "who_said"
    rest = (line[match.end() :] if match else line).strip()
    if match and not match.group().startswith("/"):
        rest = rest.removesuffix("?").rstrip() or rest
    return _question(name, rest)


def command_question(name: str, text: str) -> Question:
    """Return the question of a slash command: `name` is the command's question, `text` what was typed behind it."""
    return _question(name, straighten(unescape(text)))


def _question(name: str, rest: str) -> Question:
    if name != "help" and rest.casefold() in {"", "help", "?"}:
        return Question(name="help")
    return Question(name=name, text=rest)
