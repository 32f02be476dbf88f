"""Reporting words: every place of a sentence where somebody is said to say something, with its subject."""

from bot.quotes.hanging import gerund_cue, infinitive_cue
from bot.quotes.idle import MODALS, OBJECTS, is_idle
from bot.quotes.mentions import SEVERAL, Mention, read_mention
from bot.quotes.names import KIN
from bot.quotes.noun_cues import (
    CLAIMS,
    PLAIN,
    SURE,
    TERMS,
    VOICED,
    according_to,
    came_from,
    claim_that,
    is_sure,
    made_clear,
    term_used,
    voiced,
)
from bot.quotes.phrases import PARTICIPLES, phrase_right
from bot.quotes.reduced import lacks_object
from bot.quotes.sayings import BE, Saying, in_leading_aside, may_say
from bot.quotes.sources import of_source, quoted_saying
from bot.quotes.strangers import is_plural
from bot.quotes.subjects import joined_adjunct, names_work, subject_before
from bot.quotes.words import SentenceWords, Word
from bot.text.roles import DOCUMENT_NOUNS, SPEECH_NOUNS
from bot.text.verbs import ACTING, CALLING, INVERTING, NEEDS_OPENING, VERBS, Verb

_HAVE = frozenset("has have had having 've ’ve 'd ’d".split())


_NEGATED = frozenset(
    "not n't never didn't doesn't don't won't wouldn't cannot can't couldn't hasn't haven't hadn't".split()
)


_NOUN_CUES = CLAIMS | VOICED | PLAIN | SURE | TERMS | {"according", "per", "words", "came", "comes"}
_MOST_SAYINGS = 24  # in one sentence; more are no prose


_ANONYMOUS = tuple(
    f"{wish} {named}".split() for wish in ("not to be", "to not be") for named in ("named", "identified", "quoted")
)


_WISHING = frozenset("ask request want prefer".split())
_NAMED = frozenset("named identified quoted".split())
_LEFT_OUT = _NAMED | frozenset("used published printed disclosed revealed withheld".split())
_TELLING = frozenset("name identify print publish".split())
_OWN_NAME = frozenset("name names surname surnames identity identities".split())
_HEARER = 5  # words of whom somebody asks
_BESIDE = 6  # words between what "began" and its quotation


def _keeps_name(words: list[Word], after: int) -> bool:
    """Tell whether somebody wishes to stay without a name: "not to use her name", "the paper not to be named by it".

    Or "that his name not be used".
    """
    if after < len(words) and words[after].low == "that":
        behind = [word.low for word in words[after : after + _HEARER + 3]]
        return any(behind[n : n + 2] == ["not", "be"] and behind[n + 2] in _LEFT_OUT for n in range(len(behind) - 2))
    for at in range(after, min(after + _HEARER, len(words) - 3)):
        if words[at].low == "not" and words[at + 1].low == "to":
            behind = [word.low for word in words[at + 2 : at + 6]]
            return behind[0] in _TELLING or behind[1] in _NAMED or not _OWN_NAME.isdisjoint(behind[1:])
        if words[at].tag not in "NnDMSPX":
            return False
    return False


def find_sayings(sentence: SentenceWords, people: frozenset[str]) -> list[Saying]:
    """Return the sayings of a sentence in order; `people` are surnames known as persons."""
    words = sentence.words
    out: list[Saying] = []
    quotes = "Q" in sentence.tags
    shown = _shown(words) if quotes else -1
    for at in [at for at, word in enumerate(words) if word.tag in "Rv" or word.low in _NOUN_CUES or at == shown]:
        if out and at < out[-1].after:
            continue  # "saying" of "quoted a guard as saying"
        word = words[at]
        if word.low in _NOUN_CUES:
            found = _noun_cue(words, at, people)
            if found is None and word.tag == "R":
                found = _verb(words, at, people, out)
        elif word.tag == "R":
            found = _verb(words, at, people, out)
        elif quotes and at and not out:
            found = _unlisted(words, at, people)
        else:
            continue
        if found is not None:
            out.append(of_source(words, found, people))
            if len(out) == _MOST_SAYINGS:
                break
    return out


def _noun_cue(words: list[Word], at: int, people: frozenset[str]) -> Saying | None:
    """Read a cue that is no verb, where the words around it make it one."""
    low = words[at].low
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None:
        return None
    if (low, after.low) in {("according", "to"), ("words", "of")}:
        return according_to(words, at, at + 2, people)
    if low == "per" and after.tag in "NDG" and (at == 0 or words[at - 1].tag in ",-("):
        return according_to(words, at, at + 1, people)
    if low in {"came", "comes"}:
        return came_from(words, at, people)
    if low in VOICED and after.low == "that":
        found = voiced(words, at, people)
        if found is not None:
            return found
    if low in PLAIN:
        return made_clear(words, at, people)
    if low in SURE:
        return is_sure(words, at, people)
    if low in CLAIMS:
        return claim_that(words, at, people)
    return term_used(words, at, people) if low in TERMS and after.tag == "Q" else None


def _particle(words: list[Word], at: int) -> tuple[Verb, int] | None:
    """Return the verb at `at` and the word behind it, particles ("pointed out") read."""
    verbs = VERBS.get(words[at].low)
    if not verbs:
        return None
    following = words[at + 1] if at + 1 < len(words) else None
    if following is not None and following.low in verbs and following.low and not _is_where(words, at + 1):
        return verbs[following.low], at + 2
    if "" in verbs:
        return verbs[""], at + 1
    return None


def _is_where(words: list[Word], at: int) -> bool:
    """Tell whether "in" says where something is written: "wrote in the Gazette that", not "a reader wrote in: “…”"."""
    behind = words[at + 1].tag if at + 1 < len(words) else "."
    return words[at].low == "in" and words[at - 1].low in _WRITING and behind not in ":,."


_WRITING = frozenset("write writes wrote written writing".split())


def _verb(words: list[Word], at: int, people: frozenset[str], before: list[Saying]) -> Saying | None:
    found = _particle(words, at)
    if found is None:
        return None
    verb, after = found
    if is_idle(words, at, after, verb):
        return None
    if verb.lemma == "begin" and not any(word.tag == "Q" for word in words[max(0, at - _BESIDE) : at + _BESIDE]):
        return None  # what began was no utterance
    if _is_reduced(words, at):
        return _by_whom(words, at, after, verb, people)  # "A man accused of theft": he says nothing
    if _is_passive(words, at, verb) or (verb.lemma in CALLING and _is_called_by(words, at, after, verb)):
        return _by_whom(words, at, after, verb, people)
    wish = words[after].low if after < len(words) else ""
    if wish in {"not", "to"} and [word.low for word in words[after : after + 4]] in _ANONYMOUS:
        return None  # "who asked not to be named"
    if verb.lemma in _WISHING and _keeps_name(words, after):
        return None  # "who asked the Gazette not to print her name"
    done_by = after < len(words) and words[after].low == "by" and verb.kind == "act" and verb.form == "past"
    called_by = after < len(words) and words[after].low == "by" and verb.lemma in CALLING and verb.form == "past"
    if (done_by or called_by) and words[at - 1].tag == ",":
        return _by_whom(words, at, after, verb, people)  # "an expert, called on by tribes"
    if verb.form == "participle" and not any(w.low in _HAVE for w in words[max(0, at - 4) : at]):
        return None
    if verb.form == "gerund" and at > 1 and words[at - 1].low == "be" and words[at - 2].low in MODALS:
        return None  # "would be recalling the clerk": nothing is said yet
    if verb.form == "gerund" and not (at and words[at - 1].low in BE):
        return gerund_cue(words, at, after, verb, people, before)
    if at and words[at - 1].low == "to":
        return infinitive_cue(words, at, after, verb, people, before)
    turned = _turned(words, at, after, verb, people)
    if turned is not None:
        return turned
    if verb.form == "plain" and at and words[at - 1].tag == "D" and words[at - 1].low not in SEVERAL:
        return None
    handed = words[at - 1].tag == "n" or (words[at - 1].tag == "," and verb.takes_hearer)
    if at and handed and any(word.low == "by" for word in words[after : after + 2]):
        return None  # "in a message read out by the director", "The referee, asked by Poe what"
    after_document = words[at - 1].low in SPEECH_NOUNS or words[at - 1].low in DOCUMENT_NOUNS
    if at + 1 < len(words) and words[at].low in PARTICIPLES and after_document and words[at + 1].tag in "ITM":
        return None  # "in a message posted on Monday"
    if (
        words[at].low == "read"
        and words[at - 1].low in SPEECH_NOUNS
        and any(w.tag == "I" for w in words[max(0, at - 4) : at])
    ):
        return None  # "said in a statement read to the court that"
    span = subject_before(words, at)
    if span is None:
        return None
    if span[1] == at and words[span[0]].low == "according":
        return None  # "according to papers disclosed to the Gazette"
    opens = _opens(words, after, verb) or (span[0] > 0 and words[span[0] - 1].tag == "Q")
    if not opens or ((verb.kind != "think" or verb.lemma == "want") and _is_negated(words, span[1], at)):
        return None
    quoted = quoted_saying(words, at, verb, span, people)
    if quoted is not None:
        return quoted
    mention = read_mention(words, *span, people)
    if mention is not None and verb.lemma == "find" and _comes_upon(words, after, mention):
        return None
    if mention is not None and verb.lemma == "add" and _adds_to(words, after, mention):
        return None
    if mention is None or not may_say(mention, verb, words, at) or _is_open(words, span):
        return None
    if span[0] and words[span[0] - 1].tag == "W" and _is_bare_one(words, mention):
        return None  # "people that level sexist attacks": the nouns are no subject
    if words[span[0]].low == "let" or _is_object(words, span[0], after, mention, verb):
        return None  # "Let us recall that"
    joined = words[at - 1].tag == "C" or joined_adjunct(words, at) is not None
    if joined and before and before[-1].mention is not None and not before[-1].turned:
        # "said A and added B": the same subject goes on
        previous = _goes_on_with(words, verb, span, before)
        infinite = words[previous.cue - 1].low == "to" and verb.form == "past"  # "was careful to say so, but added"
        alike = (previous.verb.form == verb.form or infinite) and previous.verb.kind == "say"
        if alike and in_leading_aside(words, previous.left) and not in_leading_aside(words, span[0]):
            alike = False  # "When Lee asked, Poe shrugged and said"
        if verb.lemma == "find" and words[after : after + 1] and words[after].low != "that":
            return None  # "said men were called and found a fire": whoever found it says nothing
        # "Lee, asked if she knew, left and said"
        aside = span[0] < previous.left and words[previous.left - 1].tag == "W"
        between = any(word.tag in "NP" for word in words[previous.after : at - 1])
        if alike or previous.subject == span or not (between or aside):
            return Saying(at, after, verb, previous.subject, previous.mention, inherited=True)
    return Saying(at, after, verb, span, mention, inherited=joined)


def _is_open(words: list[Word], span: tuple[int, int]) -> bool:
    """Tell whether it is open that somebody says something: "if Lee agrees", "whether the judges would rule"."""
    before = words[span[0] - 1].low if span[0] else ""
    return before == "if" or (before == "whether" and words[span[1]].low in MODALS)


def _is_bare_one(words: list[Word], mention: Mention) -> bool:
    """Tell whether a mention is one person without an article or a name, as only headlines have it."""
    bare = words[mention.first].tag in "nv" and all(word.tag in "nv" for word in words[mention.first : mention.last])
    return bare and mention.kind == "nominal" and mention.speaker == "unnamed" and not is_plural(mention.head)


def _comes_upon(words: list[Word], after: int, mention: Mention) -> bool:
    """Tell whether one person finds a thing: "Lee found a map", not "a study found the drug failed"."""
    if after >= len(words) or words[after].tag not in "DSQ":
        return False
    if mention.kind == "pronoun" and words[after].tag == "Q":
        return mention.head != "it"  # "they found “nothing of value”": they say nothing
    one = mention.speaker == "person" and mention.head not in {"they", "it", "we"}
    return one or mention.head in KIN


def _adds_to(words: list[Word], after: int, mention: Mention) -> bool:
    """Tell whether a thing makes something more: "the findings add “much doubt” to it"."""
    to = any(word.low == "to" for word in words[after : after + _OBJECT])
    return mention.speaker in {"document", "none"} and to and words[after].low not in {"that", ":", ",", "to"}


_OBJECT = 6  # words


def _goes_on_with(words: list[Word], verb: Verb, span: tuple[int, int], before: list[Saying]) -> Saying:
    """Return the saying whose subject a verb behind `span` shares: not one of what is said ("said they would go").

    Nor what they think: in "Lee said it was hot as she believed he was ill and called the room “cold”" Lee calls it so.
    """
    said = any(saying.verb.kind == "say" and saying.mention is not None for saying in before)
    for saying in reversed(before):
        if said and saying.verb.kind == "think" and saying.subject != span:
            continue
        modal = any(word.low in MODALS for word in words[max(0, saying.cue - 2) : saying.cue])
        if saying.verb.form == verb.form or not modal:
            return saying
    return before[-1]


def _is_object(words: list[Word], first: int, after: int, mention: Mention, verb: Verb) -> bool:
    """Tell whether what is promised stands before the pronoun: "has built half of the walls it promised and left"."""
    if mention.kind != "pronoun" or first == 0 or words[first - 1].tag != "n" or verb.lemma not in ACTING:
        return False
    return after < len(words) and words[after].tag == "C"


def _is_hearer(words: list[Word], at: int) -> bool:
    """Tell whether "her" stands before another object: "wrote her a letter"."""
    return words[at].low == "her" and at + 1 < len(words) and words[at + 1].tag == "D"


def _by_whom(words: list[Word], at: int, after: int, verb: Verb, people: frozenset[str]) -> Saying | None:
    """Return the one behind "by" ("was called “…” by Lee", "as described by Lee")."""
    if verb.lemma not in CALLING and verb.lemma not in INVERTING:
        return None
    for place in range(after, min(after + 8, len(words))):
        word = words[place]
        if word.low == "by" and place + 1 < len(words):
            span = phrase_right(words, place + 1, len(words))
            mention = read_mention(words, *span, people) if span else None
            if span is None or mention is None or mention.speaker == "none":
                return None
            return Saying(at, after, verb, span, mention, inherited=True)
        if word.tag in ".;:XRVW":
            return None
    return None


def _shown(words: list[Word]) -> int:
    """Return the word in -s that can only be a verb, behind a quotation and who says it: "“No,” she shrugs."; or -1."""
    for at in range(2, len(words)):
        word = words[at]
        ends = at + 1 == len(words) or words[at + 1].tag in ".,"
        if word.tag != "n" or not word.low.endswith("s") or not ends or words[at - 1].tag not in "PN":
            continue
        begin = at - 1
        while begin > 1 and words[begin].tag == words[begin - 1].tag == "N":
            begin -= 1
        if words[begin - 1].tag == "Q" and words[begin - 1].low in ",?!":
            return at
    return -1


_FULL_LENGTH = 2  # words
_UNLISTED = Verb("say", "say", "past")


def _unlisted(words: list[Word], at: int, people: frozenset[str]) -> Saying | None:
    """`"…," the nominee riffed`: behind a quotation that ends in a comma any verb in -ed reports it."""
    if (
        words[at - 1].tag == "Q"
        and words[at - 1].low in ",?!"
        and (at < _FULL_LENGTH or words[at - 2].tag not in "DSGI")
    ):
        span = phrase_right(words, at + 1, len(words))
        mention = read_mention(words, *span, people) if span else None
        if span is None or mention is None or mention.speaker == "none" or words[at + 1].tag in "PI":
            return None
        return Saying(at, at + 1, _UNLISTED, span, mention, turned=True)
    span = subject_before(words, at)
    if span is None or span[0] == 0 or words[span[0] - 1].tag != "Q":
        return None
    if words[span[0] - 1].low not in ",?!" or in_leading_aside(words, span[0] - 1):
        return None  # "After a host compared her to “Low Tide,” the station reacted": a title closes the side clause
    mention = read_mention(words, *span, people)
    if mention is None or mention.speaker == "none":
        return None
    return Saying(at, at + 1, _UNLISTED, span, mention)


def _opens(words: list[Word], after: int, verb: Verb) -> bool:
    """Tell whether content can follow a verb of many meanings: "that", a quotation, a colon, or nothing at all."""
    if verb.lemma not in NEEDS_OPENING:
        return True
    if verb.lemma in {"put it", "put in"}:
        if after < len(words) and words[after].tag == "I":
            return any(word.tag == "Q" for word in words[after : after + 8])
        return after >= len(words) or words[after].tag in "Q:,."
    for word in words[after : after + 6]:
        if word.tag in "Q:.," or word.low == "that":
            return True
        if word.tag not in "ATIDnNS":
            return False
    return after >= len(words)


def _is_negated(words: list[Word], behind: int, at: int) -> bool:
    """Tell whether "not" stands between a subject, which ends at `behind`, and its verb; not in "is not, Lee said"."""
    first = max(behind, at - 3) if behind <= at else max(0, at - 3)
    return any(word.low in _NEGATED or word.low.endswith("n't") for word in words[first:at] if word.tag in "AX")


def _is_passive(words: list[Word], at: int, verb: Verb) -> bool:
    """Tell whether the verb says that somebody was told, called or asked."""
    if verb.form not in {"past", "participle"}:
        return False
    back = at - 1
    while back >= 0 and (words[back].tag == "A"):
        back -= 1
    return back >= 0 and words[back].low in BE and not (words[back].tag == "G" and words[back - 1].tag != "P")


def _is_reduced(words: list[Word], at: int) -> bool:
    """Tell whether a verb is a participle of what is done to its noun: "A man accused of theft was late".

    "The man she accused of theft" and "what two guards described as" have their object before them, and are none.
    """
    if at == 0 or not lacks_object(words, at):
        return False
    back = at - 1
    while back > 0 and words[back].tag == "A":
        back -= 1
    if words[back].tag == "P" or any(word.low in _HAVE for word in words[max(0, at - 3) : at]):
        return False
    subject = subject_before(words, at)
    return subject is None or subject[0] == 0 or words[subject[0] - 1].low not in OBJECTS


def _is_called_by(words: list[Word], at: int, after: int, verb: Verb) -> bool:
    """Tell whether a thing is called something by those behind the name: ", called the “…” by sailors,"."""
    if verb.form != "past" or not at or words[at - 1].tag not in ",nN":
        return False
    name = next((n for n in range(after, min(after + 4, len(words))) if words[n].tag == "Q"), len(words))
    return name + 1 < len(words) and words[name + 1].low == "by" and words[name].low not in ",.?!"


_ONES = frozenset("one another several many some both most".split())
_ADVISING = frozenset("advise recommend caution urge".split())  # ", advises Lee"


def _ends(words: list[Word], at: int) -> bool:
    return at == len(words) or words[at].tag == "."


def _acts_behind(words: list[Word], first: int, stop: int) -> bool:
    """Tell whether a verb follows what is told of somebody between commas: "says Lee, the mayor's aide, stepped in"."""
    told = any(word.tag == "," for word in words[first:stop])
    if not told or stop + 1 >= len(words) or words[stop].tag != ",":
        return False
    return words[stop + 1].tag in "XVRv" and not words[stop + 1].low.endswith("ing")


def _opens_many(words: list[Word], at: int, after: int) -> bool:
    """Tell whether a comma, a plain form and a plural noun stand in a row: ", say doctors", ", warn union leaders"."""
    last = after
    while last < len(words) and words[last].tag in "nNM":
        last += 1
    ends = last == len(words) or words[last].tag in ".,"
    return at > 0 and words[at - 1].tag == "," and last > after and ends and is_plural(words[last - 1].low)


def _opening(words: list[Word], first: int) -> int:
    """Return where the noun phrase opens that a word is in; 1 at least."""
    while first > 1 and words[first - 1].tag in "DSnNAM":
        first -= 1
    return max(first, 1)


def _is_relative_clause(words: list[Word], first: int, comma: int) -> bool:
    """Tell whether all between a noun and a comma is told of it: "Lee, a professor who has written about towns,"."""
    start = first + (words[first].tag == ",")
    return words[start].tag == "W" and not any(word.tag == "," for word in words[start:comma])


_PUTTING = frozenset("post share release publish".split())


def _turned(words: list[Word], at: int, after: int, verb: Verb, people: frozenset[str]) -> Saying | None:
    """`"…," said Lee`: the subject behind a verb that stands right behind a quotation or its comma."""
    many = verb.form == "plain" and after < len(words) and _opens_many(words, at, after)
    if (verb.form not in {"past", "present"} and not many) or after >= len(words):
        return None
    if at == 0 and (verb.lemma not in INVERTING or words[after].tag != "N"):
        return None
    back = at - 1
    while back > 0 and words[back].tag == "A":
        back -= 1
    behind_quote = (at > 0 and words[back].tag == "Q") or (
        words[back].tag in ",-" and back > 0 and words[back - 1].tag == "Q"
    )
    if verb.kind == "call" and behind_quote and words[after].tag in "SD" and (back == 0 or words[back].tag == "Q"):
        return None  # "Lee, who called it “odd,” portrayed his own party as"
    advises = verb.lemma in _ADVISING and words[back].tag == "," and words[after].tag == "N"
    if verb.lemma not in INVERTING and (not behind_quote or verb.takes_hearer) and not advises:
        return None
    if not behind_quote and at > 0 and words[back].tag != ",":
        return None
    retired = words[after].tag == "v" and after + 1 < len(words) and words[after + 1].tag in "Nn"
    particle = words[after].tag == "p" and after + 1 < len(words) and words[after + 1].tag == "N"  # "said van Lee"
    if words[after].tag == "M" and verb.lemma == "estimate":
        return None  # "A study, “Young People,” estimates 10 percent"
    if words[after].tag not in "NDPSnM" and not retired and words[after].low not in _ONES and not particle:
        return None
    if (words[after].tag == "P" and words[after].low == "it") or _is_hearer(words, after):
        return None
    if behind_quote and words[back].tag == "Q" and back > 1 and names_work(words, back):
        return None
    span = phrase_right(words, after, len(words))
    if span is None:
        return None
    mention = read_mention(words, *span, people)
    if mention is None or (mention.speaker == "none" and not behind_quote):
        return None
    thing = mention.kind == "nominal" and mention.speaker in {"none", "document"}
    if thing and (verb.kind != "say" or verb.lemma in _PUTTING) and verb.lemma not in INVERTING:
        return None  # "called it “…,” denounced her record", "of “Nine Acres,” posted the clip"
    stop = span[1]
    told_of = stop < len(words) and words[stop].low.endswith("ing") and words[after].low in {"a", "an"}
    if stop < len(words) and words[stop].tag in "XRV" and words[stop].low != "to" and not (behind_quote or told_of):
        return None  # ", said Lee was": Lee is in the content
    if stop < len(words) and words[stop].tag in "XV" and words[stop].low != "to":
        return None
    signed = mention.kind == "name" and mention.speaker == "person" and (stop == len(words) or words[stop].tag in ",.")
    signed = signed or (
        verb.lemma == "say" and words[after].low == "another" and words[stop - 1].tag == "N" and _ends(words, stop)
    )  # ", said another witness, Ann Lee"
    signed = signed and (behind_quote or not _acts_behind(words, *span))
    left = subject_before(words, at) if words[back].tag == "," and not signed else None
    own = read_mention(words, *left, people) if left is not None and not behind_quote else None
    done = left is not None and any(word.tag in "XV" for word in words[left[1] : at])
    done = done and left is not None and not _is_relative_clause(words, left[1], back)
    ends = stop == len(words) or words[stop].tag in ",."
    inside = left is not None and words[_opening(words, left[0]) - 1].tag == "I" and ends
    if left is not None and ends and words[back - 1].tag == "v" and sum(it.tag == "X" for it in words[:back]) > 1:
        own = None  # "A woman who was in Lind was also killed, said the mayor"
    if left is not None and (told_of or inside) and any(word.tag in "XV" for word in words[: left[0]]):
        own = None  # "Guests are treated as fools, says a report telling of them", "was seen in Lind, said sources"
    between = (
        words[back].tag == "," and stop + 1 < len(words) and words[stop].tag == "," and words[stop + 1].tag in "XV"
    )
    between = between and not any(word.tag == "," for word in words[after:stop])  # "said bakers, like others, had"
    if own is not None and (own.kind != "nominal" or own.speaker != "none") and not ((done and ends) or between):
        return None  # "Lee left, told guards", not "It had filled up, claimed the head of the club, who"
    return Saying(at, after, verb, (span[0], span[1]), mention, turned=True)
