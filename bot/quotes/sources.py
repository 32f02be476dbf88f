"""Who speaks where an outlet or another body passes on a source: "The Courier, citing a guard, reported that …"."""

from bot.quotes.mentions import Mention, read_mention
from bot.quotes.phrases import phrase_right
from bot.quotes.sayings import Saying
from bot.quotes.words import Word

_CITING = frozenset("citing quoting".split())
_NEAR = 5  # words between the verb and "citing" behind it: "reported on Friday, citing"


def of_source(words: list[Word], saying: Saying, people: frozenset[str]) -> Saying:
    """Return a saying of a body as that of the person or people it cites in the same breath; documents do not count.

    The words are the source's; that the body passes them on is a relay.
    """
    if (
        saying.mention is None
        or saying.subject is None
        or saying.mention.speaker != "body"
        or saying.verb.kind != "say"
    ):
        return saying
    last = saying.subject[1] if saying.turned else saying.after
    for at in range(saying.mention.first + 1, min(last + _NEAR, len(words) - 1)):
        if words[at].low in _CITING and words[at - 1].tag == ",":
            source = _source(words, at + 1, people)
            return saying if source is None else saying._replace(mention=source)
    return saying


def _source(words: list[Word], first: int, people: frozenset[str]) -> Mention | None:
    span = phrase_right(words, first, len(words))
    found = read_mention(words, *span, people) if span else None
    return found if found is not None and found.speaker in {"unnamed", "person"} else None
