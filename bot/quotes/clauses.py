"""Whether words are what somebody says: a clause, a question, or the object of a verb like "denied"."""

from bot.quotes.phrases import phrase_right
from bot.quotes.sayings import Saying
from bot.quotes.words import Word
from bot.text.roles import nominal_kind
from bot.text.verbs import ACTING, OBJECT_IS_CONTENT

_FEWEST = 3  # words of a clause
_CLAUSE_SIZE = 4  # words; a stretch this long can be a clause of its own


OPENERS = frozenset("that whether if : ,".split())


_QUESTIONS = frozenset("whether if how why what who when where which".split())


_ASKING = frozenset("ask wonder explain know tell question inquire say see reveal".split())
_THINGS = frozenset("something nothing anything everything little much".split())
_NOBODY = frozenset("nobody everybody somebody anybody everyone someone".split())
_BLAMING = frozenset("blame accuse".split())
_WHAT_FOR = frozenset("for of on over as by".split())
_HANGING = frozenset("when after before as while".split())
_WHEN = frozenset("until unless ahead".split())
_WHERE = frozenset("in at during".split())  # "warned on profits in May": when and where, not what
_TO_DO = frozenset(
    """ask tell promise pledge vow threaten urge demand warn advise remind propose claim encourage plead beg implore
    convince persuade request swear""".split()
)


_RELATIVES = frozenset("which who what".split())
_COUNTED_BY = 4  # "up to £2bn"
_ABOUT = frozenset("up about around at over under between nearly almost roughly only more fewer less".split())
_WORKS = frozenset(
    """sonnet poem song book novel play verse limerick ballad hymn musical opera screenplay blog column newsletter diary
    biography""".split()
)


def is_said(words: list[Word], saying: Saying, first: int, last: int, *, opened: bool) -> bool:
    """Tell whether words without marks are what somebody says: a clause, or the object of a verb like "denied"."""
    works = words[first].tag == "D" and any(word.low in _WORKS for word in words[first + 1 : min(first + 4, last)])
    if works and saying.verb.lemma == "write" and not opened:
        return False  # "has written a sonnet rhyming “whisk” with “risk”"
    if any(word.tag == "Q" for word in words[first:last]):
        return True
    if words[first].low == "same" and words[first - 1].low == "that":
        return False  # "announced that same day"
    if words[first].low in _HANGING and words[saying.left - 1].low == "what":
        return False  # "That was what Lee said when she left"
    if opened:
        # a noun behind "that" is no clause ("disputed that account"), a verb makes it relative ("a plan that failed")
        points = words[first - 1].low == "that" and words[first].low != "to" and _is_demonstrative(words, first, last)
        return last - first > 1 and not points
    if saying.verb.lemma == "admit" and words[first].tag == "n" and first == saying.after:
        return _is_clause(words, first, last)  # "admitted fraud": a plea
    if words[first].low in _WHEN:
        return False  # "were threatened until Low scored", "forecast ahead of the vote"
    if saying.verb.lemma in _BLAMING and not any(word.low in _WHAT_FOR for word in words[first + 1 : last]):
        return False  # "had blamed his brother"
    if saying.verb.lemma in OBJECT_IS_CONTENT and saying.verb.kind != "think":
        return last - first > 1 and not (words[first].low in _WHERE and words[first + 1].tag in "TMD")
    if saying.verb.lemma == "reject" and (
        _is_doing(words[first]) or any(word.low in _CLAIMED for word in words[first : first + _CLAUSE_SIZE])
    ):
        return last - first > 1  # "rejected claims that", "rejected receiving it", not "rejected an offer"
    if words[first].low in {"to", "not"}:
        comma = next((at for at in range(first, last - 2) if words[at].tag == ","), 0)
        if saying.verb.lemma == "say" and comma and opens_clause(words, comma + 1):
            return True  # "said to win the race, she would have to leave"
        direct = saying.verb.lemma == "ask" and first == saying.after
        return saying.verb.lemma in _TO_DO and not direct  # "asked to see it again"
    if words[first].low in {"when", "where", "which", "who"} and saying.verb.lemma not in _ASKING:
        return False
    if words[first].low in _QUESTIONS:
        return saying.verb.kind in {"say", "think"} or saying.verb.lemma in ACTING
    if saying.verb.kind == "call":
        return saying.verb.lemma in {"describe", "label", "brand", "denounce"} and last - first > 1
    if saying.verb.lemma in {"want", "wish"}:
        return False  # only "to" opens what somebody wants
    if (
        words[first].low in {"there", "now", "enough"}
        and words[first + 1 : first + 2]
        and words[first + 1].tag in "XVG"
    ):
        return last - first >= _FEWEST  # "said there was no storm", "says now is the time"
    alone = first + 1 == len(words) or words[first + 1].tag in "P,;.:-W" or words[first + 1].low in _NOBODY
    if words[first].low in _THINGS and alone:
        return False  # "said something I had not expected", "said nothing; she left"
    if saying.verb.lemma == "read" or (saying.verb.lemma == "cite" and _is_source(words, first, last)):
        return False  # "read the jury a letter", "citing documents it had obtained"
    if words[first].low == "at" and first + 2 < last and words[first + 1].low in {"least", "most"}:
        first += 2  # "reported at least 50 people were there"
    if words[first].low == "as" and first + 2 < last and words[first + 1].low == "of":
        first = _behind_time(words, first + 2, last)  # "said as of Monday nobody had been told"
    if words[first].low.endswith("ing") and first == saying.after and is_bare_doing(words, first, last):
        return False  # "she said addressing a crowd in Lind"
    if saying.verb.lemma == "add" and words[first].tag in "DM":
        last = next((at for at in range(first, last) if words[at].low == "and"), last)  # "added a run and Lee left"
    if words[first].low in _ABOUT and words[first].tag in "IAT":
        counted = next((at for at in range(first + 1, min(first + _COUNTED_BY, last)) if words[at].tag == "M"), None)
        first = first if counted is None else counted  # "said up to 1400 jobs were at risk"
    behind = saying.left > 1 and words[saying.left - 2].tag != "I" and words[saying.left - 1].tag == "W"
    relative = (behind and words[saying.left - 1].low in _RELATIVES) or is_object_of(words, saying)
    if relative and saying.verb.kind == "say" and not (words[first].tag in "DNPSnI" and is_object_of(words, saying)):
        told = [word.tag for word in words[first:last] if word.tag != "A"]  # "which Lee said would be late"
        return told[:1] in (["X"], ["V"], ["v"]) and last - first >= _FEWEST and words[first].low != "to"
    if _opens_with_pronoun(words, first, last) or (saying.verb.lemma == "say" and _is_statement(words, first, last)):
        return True
    # "said affected staff would"
    affected = words[first].tag == "v" and first + 1 < last and words[first + 1].tag in "nN"
    return (affected or words[first].tag not in "IAvRVX") and _is_clause(words, first, last)


def is_object_of(words: list[Word], saying: Saying) -> bool:
    """Tell whether a noun right before the subject is what is told of: "an event she said took place"."""
    if saying.left < 2 or saying.turned or saying.inherited or words[saying.left - 1].tag != "n":
        return False
    begin = saying.left - 1
    while begin > 0 and words[begin - 1].tag in "nAv":
        begin -= 1
    return words[begin - 1].tag in "DS" and words[saying.left].tag in "PNDSn"


def _behind_time(words: list[Word], at: int, last: int) -> int:
    """Return where a time ends, before `last`."""
    while at < last - 1 and words[at].tag in "TMN":
        at += 1
    return at


def is_bare_doing(words: list[Word], first: int, last: int) -> bool:
    """Tell whether a verb in -ing opens words without a finite verb: what somebody does while they speak."""
    if words[first].low in _THINGS_IN_ING or words[first].low not in _DOING:
        return False
    return not any(word.tag in "XVR" and not word.low.endswith("ing") for word in words[first:last])


_DOING = frozenset(
    """addressing speaking talking replying responding reacting referring commenting answering visiting attending
    opening launching announcing presenting introducing inaugurating concluding summing pointing holding
    recalling""".split()
)


def _is_source(words: list[Word], first: int, last: int) -> bool:
    """Tell whether what is cited is a document, or people: a source, and nothing that is said."""
    span = phrase_right(words, first, last)
    head = words[span[1] - 1] if span else None
    return head is not None and nominal_kind(head.low) not in {None, "none"}


_CLAIMED = frozenset(
    """suggestion suggestions claim claims accusation accusations allegation allegations criticism notion idea charge
    charges report reports assertion assertions argument arguments contention comparison comparisons""".split()
)
# what looks like something done and is a thing
_THINGS_IN_ING = frozenset(
    """planning funding housing building pricing spending hearing meeting ruling filing training banking timing zoning
    parking wording rating ranking listing mining farming fishing hunting drilling logging fracking shipping offering
    anything something everything nothing existing remaining pending rising""".split()
)
_ASKED = frozenset("asked pressed questioned quizzed".split())
_OPEN = frozenset("which who whom that and but".split())


def is_loose(words: list[Word], saying: Saying, first: int, last: int) -> bool:
    """Tell whether words before a saying are only the front of a clause that it parts: "It has been, Lee said, “…”".

    Neither does who is asked say what they are asked: "Asked about it, Lee laughed".
    """
    if any(word.tag == "Q" for word in words[first:last]):
        return False
    if words[first].low in _ASKED or words[last - 1].low in _OPEN:
        return True
    behind = saying.right + 1
    if words[first].low == "what" and behind < len(words) and words[behind].low in {"is", "was"}:
        return True
    return words[first].tag == "P" and all(word.tag in "XA" for word in words[first + 1 : last])


def _is_doing(word: Word) -> bool:
    """Tell whether a word is a verb's -ing form: what somebody denies to have done."""
    return word.low.endswith("ing") and word.tag in "nvVRX" and word.low not in _THINGS_IN_ING


def _is_demonstrative(words: list[Word], first: int, last: int) -> bool:
    """Tell whether "that" before these words only points: "disputed that account", "rejected that idea on Monday"."""
    if first + 1 == len(words):
        return True  # a sentence that breaks off: one word is no clause
    at = next((n for n in range(first, last) if words[n].tag != "A" or words[n].low == "there"), first)
    if (
        words[first].tag == "v"
        and words[first + 1].tag in "nN"
        and any(w.tag in "XVR" for w in words[first + 2 : last])
    ):
        return False  # "that subsidised fares will be set"
    did = words[first].tag == "R" and words[first].low.endswith("ed") and words[first + 1].tag not in "nN"
    if did and words[first - 2].tag == "n":
        return True  # "said in a film that showed off the house"
    if words[first].tag in "XVv" or (at > first and words[at].tag in "XVv" and words[first - 2].tag == "n"):
        return True  # "said at a briefing that just ended"
    does = words[first].tag == "n" and words[first].low.endswith("s") and words[first - 2].tag in "nN"
    if does and words[first + 1].low in _OBJECTS:
        return True  # "said Lee of the board that oversees them"
    alone = words[first].tag == "n" and not words[first].low.endswith("s") and words[first + 1].tag == "I"
    return alone and not any(word.tag in "XVRv" for word in words[first:last])


_OBJECTS = frozenset("them it him her us me the a an their his its".split())


def _opens_with_pronoun(words: list[Word], first: int, last: int) -> bool:
    """Tell whether a subject pronoun and its verb open these words: "he'll stay", "it's late"."""
    if words[first].tag != "P" or last - first < _FEWEST:
        return False
    if words[first].low == "it" and words[first + 1].tag == "A":
        return any(word.tag in "XVRv" for word in words[first + 2 : last])  # not "wrote it back in"
    unlisted = words[first + 1].tag == "n" and words[first + 1].low.endswith("s")  # "it depends", which no list has
    return words[first].low != "it" or unlisted or words[first + 1].tag in "GXVRv"


def _is_statement(words: list[Word], first: int, last: int) -> bool:
    """Tell whether what stands right behind "said" is long enough to be said, and no time: then any verb will do."""
    if last - first <= _FEWEST or words[first].tag not in "NnDSM":
        return False
    each = words[first].low in {"each", "every"}
    if words[first].tag == "M" and (words[first + 2].low == "of" or words[first + 2].tag == "G"):
        return True  # "five years of work"
    return not any(word.tag == ":" or (word.tag == "T" and not each) for word in words[first : first + _FEWEST])


def _is_clause(words: list[Word], first: int, last: int) -> bool:
    """Tell whether a subject and a finite verb open these words."""
    named = _behind_name(words, first, last)
    for at in range(first + 1, min(last, first + 14)):
        word = words[at]
        if at < named:
            continue  # "Lee's daughter, Ann, was late"
        if word.tag in ",;:.W" or word.low in {"since", "after", "before", "until"}:
            return False
        if word.low == "and" and at + 1 < last and words[at + 1].tag in "XVRv":
            return False  # "found Lee in the hall and held her hand"
        if word.low == "to" or word.low.endswith("ing") or words[at - 1].low == "to":
            continue
        if word.tag in "XVR":
            return True
        if (
            word.tag == "v"
            and (words[at - 1].tag in "NnPA" or at == named)
            and (at + 1 >= last or words[at + 1].tag != "I")
        ):
            return True
    return False


def _behind_name(words: list[Word], first: int, last: int) -> int:
    """Return where words go on behind the name between commas that tells who their subject is, 0 without one."""
    comma = next((at for at in range(first + 1, min(last, first + _CLAUSE_SIZE + 2)) if words[at].tag != "n"), last)
    while comma < last and words[comma].tag in "GnNS":
        comma += 1
    end = comma + 1
    while end < last and words[end].tag == "N":
        end += 1
    apart = comma + 1 < end < last and words[comma].tag == words[end].tag == ","
    return end + 1 if apart else 0


def has_clause(words: list[Word], first: int, last: int, sizes: list[int]) -> bool:
    """Tell whether words hold a verb, or a stretch long enough to be a clause of its own."""
    if any(words[at].tag == "G" and words[at - 1].tag == "P" for at in range(first + 1, last)):
        return True  # "It's too hard"
    return any(
        word.tag in "XVRv" or (word.tag == "Q" and sizes[word.stretch] >= _CLAUSE_SIZE) for word in words[first:last]
    )


def has_unknown_verb(words: list[Word], first: int, last: int, *, ends: bool) -> bool:
    """Tell whether a word that no list has stands where only a verb can: "Copper pays", "Each shelter costs as much".

    `ends` tells that nothing goes on behind: else the last word may be a noun ("Permit delays, it found, had grown").
    """
    for at in range(first + 1, last):
        word, before = words[at], words[at - 1]
        if word.tag != "n":
            continue
        if before.low in {"they", "we", "you", "i"} and at == first + 1 and at + 1 < last:
            return True  # "They line up with the readings"
        inflected = word.low.endswith("s") and not word.low.endswith(("ss", "us", "is"))
        singular = before.tag in "nN" and not before.low.endswith("s")
        if inflected and singular and (words[at + 1].tag in "IDSPA" if at + 1 < last else ends):
            return all(inner.tag in "DSNnM" for inner in words[first:at])
    return False


def opens_clause(words: list[Word], at: int) -> bool:
    """Tell whether a clause with a subject of its own begins here: "Lee said, most people have come to believe …"."""
    if at >= len(words):
        return False
    if (words[at].tag not in "DNPS" and words[at].low not in _THINGS) or words[at].low in {"who", "which"}:
        return False
    for word in words[at + 1 : at + 12]:
        if word.tag in ",;:-.Q":
            return False
        if word.tag in "XVR":
            return not word.low.endswith("ing")
    return False
