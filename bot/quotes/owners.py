"""Which of several sayings in a sentence says each content, and with which of them the next sentence goes on."""

from bot.quotes.contents import Content
from bot.quotes.mentions import SEVERAL
from bot.quotes.sayings import ACCORDING, HANGING, Saying, is_outlet, opens_aside
from bot.quotes.strangers import is_plural
from bot.quotes.voice import Voice
from bot.quotes.words import Word
from bot.text.verbs import CALLING, NEEDS_OPENING

_CLAUSES = 2  # verbs behind a claim; with the second one the clause around it goes on
_STRENGTH = {"say": 3, "call": 3, "act": 2, "show": 2, "think": 1}
ASKING = frozenset("ask question press quiz".split())
_MODALS = frozenset("will would can could may might".split())
SUGGESTING = frozenset("suggest put".split())  # to somebody who answers


def is_inside(number: int, saying: Saying, contents: list[Content]) -> bool:
    """Tell whether a saying stands in what another one says."""
    return any(content.saying != number and content.first <= saying.cue < content.last for content in contents)


def main_sayings(words: list[Word], sayings: list[Saying], contents: list[Content], inner: set[int]) -> list[int]:
    """Return the sayings of a sentence that its next one goes on with: those that quote, else those of no side clause.

    "“…,” Lee said, after Poe told him that it was late." is Lee's.
    """
    if len(sayings) <= 1:
        asks = bool(sayings) and sayings[0].verb.lemma in ASKING and _is_aside(words, sayings[0])
        if asks and not any(word.tag == "Q" for content in contents for word in words[content.first : content.last]):
            return []  # "Poe hesitated when Low asked whether"
        return list(range(len(sayings)))
    outer = [number for number in range(len(sayings)) if number not in inner]
    quoting = {c.saying for c in contents if any(word.tag == "Q" for word in words[c.first : c.last])}
    chosen = [number for number in outer if number in quoting]
    return chosen or [number for number in outer if not _is_aside(words, sayings[number])] or outer


def _is_aside(words: list[Word], saying: Saying) -> bool:
    """Tell whether a saying stands in a clause that hangs on another one: "after Lee said", "Lee, who says"."""
    relative = any(word.low in {"who", "which"} for word in words[max(0, saying.cue - 2) : saying.cue])
    return relative or (saying.left > 0 and words[saying.left - 1].low in HANGING)


def is_thing(saying: Saying) -> bool:
    """Tell whether what says something is neither a person nor a body nor a document, as far as its noun tells."""
    return saying.mention is not None and saying.mention.speaker == "none"


def stretch_owners(words: list[Word], sayings: list[Saying], contents: list[Content], sure: set[int]) -> dict[int, int]:
    """Give each stretch of the sentence the content that says it: the innermost one, strong cues before weak.

    `sure` are the sayings of somebody who can say something; others have what is left.
    """
    owner: dict[int, int] = {}
    if not contents:
        return owner
    for at, word in enumerate(words):
        if word.tag != "Q":
            continue
        holding = [n for n, content in enumerate(contents) if content.first <= at < content.last]
        holding = [n for n in holding if contents[n].saying in sure] or holding
        if holding:
            owner[at] = max(holding, key=lambda n: _strength(words, at, sayings[contents[n].saying], contents[n]))
    return owner


def _strength(words: list[Word], at: int, saying: Saying, content: Content) -> tuple[int, int]:
    if saying.mention is None:
        return 0, content.first
    strength = 2 if saying.verb.lemma in NEEDS_OPENING else _STRENGTH[saying.verb.kind]
    if saying.verb.lemma in CALLING:
        complement = saying.verb.kind == "call" and words[at - 1].tag in "nN"
        strength = 4 if complement else 3  # "called a report saying so “odd”"
    before = [word.low for word in words[max(0, saying.cue - 2) : saying.cue]]
    if before[-1:] != ["have"]:
        before = before[-1:]
    if _MODALS.intersection(before):
        strength = 1  # "Lee said people will say “no”", "he could have said": nobody is known to have said it
    if words[saying.cue].tag == "n" and sum(word.tag in "XVR" for word in words[saying.after : at]) < _CLAUSES:
        strength = 3  # the owner of a claim claims it, whatever others do with the claim
    behind = words[saying.left - 1] if saying.left else None
    if behind is not None and behind.tag == "Q" and behind.low in ",?!":
        opened = behind.low != "," and saying.left > 1 and words[saying.left - 2].tag in ",:"
        if saying.turned or not (opened or opens_aside(words)):
            strength = 4  # `…," said Lee`
    # of two strong cues the inner one says it, of two weak ones the outer
    return strength, content.first if strength >= _STRENGTH["say"] else -content.first


def is_thought_of_many(saying: Saying, voice: Voice) -> bool:
    """Tell whether people whom nobody counted are told to think something: "Residents fear that it will flood"."""
    head = saying.mention.head if saying.mention is not None else ""
    many = is_plural(head) or head in SEVERAL
    thought = saying.verb.kind == "think" and not saying.inherited
    return thought and many and voice.state == "role" and voice.speaker.kind == "unnamed"


def is_of_thing(words: list[Word], saying: Saying) -> bool:
    """Tell whether a relative clause only tells what a thing does: "a set of equations that predicts the night"."""
    none = saying.mention is not None and saying.mention.kind == "nominal" and saying.mention.speaker == "none"
    return none and saying.cue > 0 and words[saying.cue - 1].low == "that"


def is_only_told(
    words: list[Word], sayings: list[Saying], contents: list[Content], content: Content, voice: Voice
) -> bool:
    """Tell whether somebody only reports what people without a name say: "Lee said witnesses told him it was late".

    What an outlet reports of them is theirs, and the outlet only where it comes from; so is what they say according to
    somebody.
    """
    if (
        voice.state != "role"
        or voice.person is not None
        or any(it.tag == "Q" for it in words[content.first : content.last])
    ):
        return False
    around = (
        sayings[it.saying]
        for it in contents
        if it.saying != content.saying and it.first <= content.first and content.last <= it.last
    )
    return any(
        saying.verb is not ACCORDING and saying.verb.lemma != "report" and not is_outlet(saying.mention)
        for saying in around
    )
