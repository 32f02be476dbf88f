"""Who speaks where an outlet or another body passes on a source: "The Courier, citing a guard, reported that …"."""

from bot.quotes.mentions import Mention, read_mention
from bot.quotes.phrases import phrase_right
from bot.quotes.sayings import Saying
from bot.quotes.words import Word
from bot.text.verbs import Verb

_CITING = frozenset("citing quoting".split())
_SAYING = frozenset("saying telling asking warning adding".split())
_SUBJECTS = {"him": "he", "her": "she", "them": "they"}  # of "quoted him as saying"
_LONGEST = 14  # words of whom "quoted … as saying" quotes
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
            saying.mention = source or saying.mention
            break
    return saying


def quoted_saying(
    words: list[Word], at: int, verb: Verb, span: tuple[int, int], people: frozenset[str]
) -> Saying | None:
    """Read "The Courier quoted a guard as saying that": the guard says it; `span` is the subject of "quoted"."""
    if verb.lemma != "quote":
        return None
    for end in range(at + 2, min(at + _LONGEST, len(words) - 1)):
        if words[end].low == "as" and words[end + 1].low in _SAYING:
            mention = read_mention(words, at + 1, end, people)
            if mention is not None and mention.kind == "pronoun":
                mention = mention._replace(head=_SUBJECTS.get(mention.head, mention.head))
            return mention and Saying(at, end + 2, verb, (span[0], at), mention)
    return None


def _source(words: list[Word], first: int, people: frozenset[str]) -> Mention | None:
    span = phrase_right(words, first, len(words))
    found = read_mention(words, *span, people) if span else None
    return found if found is not None and found.speaker in {"unnamed", "person"} else None
