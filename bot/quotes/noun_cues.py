"""Cues that are no verbs: "according to", "in the words of", "her claim that", "used the term"."""

from bot.quotes.mentions import Mention, read_mention
from bot.quotes.phrases import phrase_right
from bot.quotes.sayings import ACCORDING, BE, Saying
from bot.quotes.subjects import clause_subject, subject_before
from bot.quotes.words import Word
from bot.text.verbs import Verb


def according_to(words: list[Word], at: int, start: int, people: frozenset[str]) -> Saying | None:
    """Read "according to Lee": the phrase that begins at `start` says it."""
    span = phrase_right(words, start, len(words))
    if (
        start < len(words)
        and words[start].low in _OBJECTS
        and (start + 1 == len(words) or words[start + 1].tag in ",.")
    ):
        him = words[start]  # "According to her, the house"
        told = Mention("pronoun", "person", start, start + 1, him.start, him.end, him.low)
        return Saying(at, start, ACCORDING, (start, start + 1), told, turned=True)
    if span is None:
        return None
    mention = read_mention(words, *span, people)
    if span[1] - span[0] == 1 and words[span[0]].low in _AS_PLANNED:
        return None  # "If all goes according to plan"
    if mention is not None and mention.head in _NOBODY:
        return None  # "According to information obtained by this newspaper"
    return Saying(at, start, ACCORDING, span, mention, turned=True)


_OBJECTS = frozenset("him her them it".split())
_AS_PLANNED = frozenset("plan plans schedule script type custom need taste size age ability merit".split())
_NOBODY = frozenset("information tradition legend custom".split())


_CALLS = frozenset("shout shouts cry cries yell yells call calls chant chants voice voices reply answer".split())


def came_from(words: list[Word], at: int, people: frozenset[str]) -> Saying | None:
    """Read `“…,” came shouts from the crowd`: who is behind "from" says it."""
    behind = words[at - 1] if at else None
    if behind is None or behind.tag != "Q" or behind.low not in ",.?!":
        return None
    shouted = at > 2 and words[at - 2].low == "of" and words[at - 3].low in _CALLS  # "shouts of “…” came from"
    for place in range(at + 1, min(at + 6, len(words) - 1)):
        if words[place].low == "from" and (words[place - 1].low in _CALLS or (shouted and place == at + 1)):
            span = phrase_right(words, place + 1, len(words))
            mention = read_mention(words, *span, people) if span else None
            if mention is not None and mention.speaker == "none":
                mention = None  # "from the back of the hall": the text does not tell who
            return span and Saying(at, place + 1, Verb("shout", "say", "past"), span, mention, turned=True)
    return None


_SUBJECTS = frozenset("he she they it we".split())
CLAIMS = frozenset(
    """claim claims assertion assertions statement remark allegation allegations accusation accusations argument
    comment suggestion contention insistence prediction warning admission conclusion belief finding findings explanation
    observation complaint denial theory declaration promise promises pledge retort announcement""".split()
)


TERMS = frozenset(
    """term terms word words phrase phrases expression slogan hashtag nickname label
    chant chants mantra refrain""".split()
)


_USING = frozenset(
    """used use uses using coined coins invoked invokes invoking repeated repeating uttered
    chanted took began reprised echoed echoing""".split()
)


def term_used(words: list[Word], at: int, people: frozenset[str]) -> Saying | None:
    """Read "used the term “…”": whoever used it says it."""
    for back in range(at - 1, max(-1, at - 6), -1):
        if words[back].low in _USING:
            span = (
                clause_subject(words, back + 1) if not words[back].low.endswith("ing") else clause_subject(words, back)
            )
            mention = read_mention(words, *span, people) if span else None
            if mention is None or mention.speaker == "none":
                return None
            return Saying(back, at + 1, Verb("call", "call", "past"), span, mention, inherited=True)
    return None


def claim_that(words: list[Word], at: int, people: frozenset[str]) -> Saying | None:
    """Read "Lee's claim that …", "Lee's announcement on Monday that …": the owner of the claim says it."""
    opens = _behind_when(words, at + 1)
    if opens is None:
        return None
    end = at
    while end > 1 and words[end - 1].tag in "nvA" and at - end < 3:
        end -= 1
    if words[end - 1].tag != "G":
        return None
    end -= 1
    begin = end
    while begin > 0 and words[begin - 1].tag in "Nnp":
        begin -= 1
    mention = read_mention(words, begin, end, people) if begin < end else None
    if mention is None or mention.kind != "name":
        return None
    return Saying(at, opens, Verb("claim", "act", "plain"), (begin, end), mention, inherited=True)


def _behind_when(words: list[Word], at: int) -> int | None:
    """Return where "that" stands behind a claim and when it was made, or what stands behind "is"; else None."""
    if at < len(words) and words[at].low in BE:
        return at + 1
    if at + 1 < len(words) and words[at].low in _SUBJECTS and words[at + 1].tag in "XVRv":
        return at  # "Lee's insistence he was not late"
    that = at
    while that < len(words) and that - at < _FURTHEST and words[that].tag in "ITMDA" and words[that].low != "that":
        that += 1
    timed = that == at or any(word.tag == "T" for word in words[at:that])
    return that if that < len(words) and words[that].low == "that" and timed else None


VOICED = CLAIMS | frozenset(
    """concern concerns fear fears worry worries doubt doubts hope hopes regret confidence surprise alarm dismay
    frustration view opinion vow assurance assurances threat threats reports""".split()
)
_VOICING = frozenset(
    """express expresses expressed expressing voice voices voiced voicing give gives gave given giving offer offers
    offered offering raise raises raised raising repeat repeats repeated repeating reiterate reiterates reiterated
    reiterating renew renews renewed renewing make makes made making echo echoes echoed echoing air airs aired airing
    issue issues issued issuing""".split()
)
_FURTHEST = 5  # words between a verb and what is voiced


def voiced(words: list[Word], at: int, people: frozenset[str]) -> Saying | None:
    """Read "expressed concern that", "repeated her claim that": who voices it says it."""
    back = at - 1
    while back > 0 and words[back].tag in "DSAnv" and words[back].low not in _VOICING and at - back <= _FURTHEST:
        back -= 1
    if words[back].low == "to" and back and words[back - 1].low in _POINTING:
        back -= 1  # "pointed to reports that"
    elif words[back].low not in _VOICING:
        return None
    return _done(words, back, at + 1, people)


_POINTING = frozenset("point points pointed pointing refer refers referred referring".split())


PLAIN = frozenset("clear plain known".split())
_MAKING = frozenset("make makes made making".split())


def made_clear(words: list[Word], at: int, people: frozenset[str]) -> Saying | None:
    """Read "made it clear that", "let it be known that"."""
    back = at - 1
    while back > 0 and words[back].tag in "AD":
        back -= 1
    if [word.low for word in words[max(0, back - 2) : back + 1]] == ["let", "it", "be"]:
        return _done(words, back - 2, at + 1, people)
    if words[back].low == "it":
        back -= 1
    told = any(word.low in {"that", ":"} for word in words[at + 1 : at + _FURTHEST])
    return _done(words, back, at + 1, people) if back >= 0 and words[back].low in _MAKING and told else None


SURE = frozenset("adamant insistent".split())


def is_sure(words: list[Word], at: int, people: frozenset[str]) -> Saying | None:
    """Read "Lee was adamant that"."""
    back = at - 1
    while back > 0 and words[back].tag == "A":
        back -= 1
    if words[back].low not in BE or words[at + 1].low != "that":
        return None
    return _done(words, back, at + 1, people)


def _done(words: list[Word], verb: int, after: int, people: frozenset[str]) -> Saying | None:
    """Return what the subject of a verb says behind another word; nobody says what is passive or only may be."""
    if verb and words[verb - 1].low in _UNDONE | BE:
        return None
    span = (clause_subject(words, verb) if words[verb].low.endswith("ing") else None) or subject_before(words, verb)
    mention = read_mention(words, *span, people) if span else None
    if span is None or mention is None or mention.speaker == "none":
        return None
    return Saying(verb, after, Verb("claim", "say", "past"), span, mention, inherited=True)


_UNDONE = frozenset("to not never will would can could may might should must".split())
