"""What somebody claims was said: the words, with gaps where the claim has an ellipsis or brackets, and by whom."""

import re
from typing import NamedTuple

from bot.answers.asked import understand
from bot.text.tokens import words

_CURLY = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_QUOTED = re.compile(r'"([^"]+)"')
_GAP = re.compile(r"\[\s*(?:…|\.\.\.)\s*\]|…|\.\s?\.\s?\.|\[[^\]]*\]|\([^)]*\)")
_VERB = (
    r"(?:said|says|told\s+[^:]{1,60}|added|wrote|warned|claimed|stated|insisted|argued|noted|explained|announced|promised|"
    r"asked|replied|declared|tweeted|posted)"
)
_NAME = r"(?P<name>(?:[^\W\d_][\w.’'-]*\s+){0,5}[^\W\d_][\w.’'-]*)"
_OTHER, _THIRD = _NAME.replace("name", "other"), _NAME.replace("name", "third")
_BEFORE = re.compile(rf"^\s*{_NAME}\s+{_VERB}\s*(?:that)?\s*[:,]?\s*$|^\s*(?:[Dd]id\s+)?{_OTHER}\s*:\s*$")
_BEHIND = re.compile(rf"^[\s,.;–—-]*(?:{_VERB}\s+{_NAME}|{_OTHER}\s+{_VERB}|[–—-]\s*{_THIRD})\W*$")
_COLON = re.compile(rf"^\s*{_NAME}\s+{_VERB}\s*:\s*(?P<rest>.+)$|^\s*{_OTHER}\s*:\s+(?P<quote>.+)$", re.DOTALL)
_NOBODY = frozenset("he she they it we i you who somebody someone nobody".split())


class Claim(NamedTuple):
    """A claimed quotation: `text` as typed, `parts` the words between its gaps, `by` the claimed speaker if any."""

    text: str
    parts: tuple[tuple[str, ...], ...]
    by: str | None

    @property
    def words(self) -> tuple[str, ...]:
        """All words of the claim."""
        return tuple(word for part in self.parts for word in part)


def claim(typed: str) -> Claim:
    """Return what is claimed in `"…"`, `X said: "…"`, `"…" said X`, `X: …` or `… by:X`."""
    straight = typed.translate(_CURLY)
    by = understand(straight).filters.by
    rest = re.sub(r'(?<!\S)by:\s*(?:"[^"]*"|\S*)', " ", straight, flags=re.IGNORECASE).strip()
    text, named = _taken_apart(rest)
    parts = tuple(part for piece in _GAP.split(text) if (part := words(piece)))
    return Claim(text=text, parts=parts, by=by[0] if by else named)


def _taken_apart(typed: str) -> tuple[str, str | None]:
    """Return the words and the speaker of a claim, as far as it has the form of one."""
    quoted = _QUOTED.search(typed)
    if quoted is not None and quoted.end() - quoted.start() > len(typed) / 3:
        before, behind = typed[: quoted.start()], typed[quoted.end() :]
        if not before.strip() and not behind.strip(" .,?!"):
            return quoted.group(1), None
        found = _BEFORE.match(before) if before.strip() else _BEHIND.match(behind)
        if found is not None:
            return quoted.group(1), _first(found)
        return typed.replace('"', " "), None
    colon = _COLON.match(typed)
    if colon is not None:
        return (colon["rest"] or colon["quote"]).strip(' "'), _first(colon)
    return typed.replace('"', " ").strip(), None


def _first(found: re.Match[str]) -> str | None:
    """Return the name found; a pronoun names nobody."""
    groups = found.groupdict()
    name = next((groups[key].rstrip(".") for key in ("name", "other", "third") if groups.get(key)), None)
    return None if name is None or name.lower() in _NOBODY else name
