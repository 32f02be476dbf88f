"""What people put around a question without asking anything by it: greetings, please, thank you. Pure."""

import re

from bot.slack.asking.frames import shape

_BEFORE = tuple(
    re.compile(shape(pattern).pattern.removesuffix("$").replace(") ", ")[,:!.]* "), re.IGNORECASE)
    for pattern in """
(hi|hello|hey|hiya|morning|good morning|good afternoon|good evening|dear|yo) [there|bot|all|team|everyone|folks]
(thanks|thank you|thx|cheers) [and|now|but]
(please|pls|plz|kindly|quick question|question|one question|sorry|excuse me|ok|okay|so|well|right)
(can|could|would|will) (you|someone|anyone|anybody|we|i) [please|kindly|possibly|quickly] (<find>|say|check|see)
(do|does|did) (you|we|anyone|anybody|someone) [happen to] (know|remember|recall|have) [any|some]
(i'd|i would|we'd) (like|love) to (know|find out|see|check|read|have)
(i|we) (want|need|wanted|needed|have) to (know|find out|see|check|read|have)
(i|we) (wonder|need|want)
(i'm|i am|we're|we are) (wondering|looking for|trying to find out|trying to find|after|searching for|curious)
(<find>|wondering|looking for|any idea|any ideas|no idea|search for|curious)
(may|can|could) i (ask|know|see|get|have|read)
""".strip().splitlines()
)
_BEHIND = re.compile(
    r"(?:,? (?:please|pls|plz|thanks|thank you|many thanks|thx|ta|cheers|for me|for us|btw|by the way|if you can|again|"
    r"anywhere|at all|right now|these days|"
    r"nowadays|at the moment|currently|lately|recently)|, (?:right|correct|bot|or not))$",
    re.IGNORECASE,
)
_EDGES = " \t,;:!?.…-–—"


def bare_of_manners(line: str) -> str:
    """Return the line without greetings, polite words and the marks at its end; all of it where nothing else is."""
    kept = line.rstrip(_EDGES).lstrip(" ,;:!-–—")
    while True:
        shorter = _BEHIND.sub("", kept).rstrip(_EDGES)
        for before in _BEFORE:
            match = before.match(f"{shorter} ")
            shorter = (match and shorter[match.end() :].lstrip(_EDGES)) or shorter
        if shorter in {kept, ""}:
            return kept
        kept = shorter
