"""Reporting words: every place of a sentence where somebody is said to say something, with its subject and its reach."""

from typing import NamedTuple

from bot.quotes.mentions import Mention, read_mention
from bot.quotes.subjects import clause_subject, phrase_right, subject_before
from bot.quotes.words import SentenceWords, Word
from bot.text.roles import DOCUMENT_NOUNS, PEOPLE_ROLES, SPEECH_NOUNS
from bot.text.verbs import ACTING, CALLING, INVERTING, NEEDS_OPENING, VERBS, Verb

_BE = frozenset("is are was were be been being 's".split()) | {"'s", "get", "got", "gets"}
_HAVE = frozenset("has have had having 've ’ve 'd ’d".split())
_NEGATED = frozenset(
    "not n't never didn't doesn't don't won't wouldn't cannot can't couldn't hasn't haven't hadn't".split()
)


class Saying(NamedTuple):
    """One reporting word. Word numbers: the cue is words[cue:after], its subject words[subject[0]:subject[1]].

    `turned` tells that the subject stands behind the cue; `mention` is None where the subject is not told.
    """

    cue: int
    after: int
    verb: Verb
    subject: tuple[int, int] | None
    mention: Mention | None
    turned: bool = False
    inherited: bool = False

    @property
    def left(self) -> int:
        """Return the first word that belongs to the saying itself: subject or cue."""
        if self.subject is None or self.inherited or self.turned:
            return self.cue
        return min(self.subject[0], self.cue)

    @property
    def right(self) -> int:
        """Return the word behind the saying: behind cue and turned subject."""
        return self.subject[1] if self.turned and self.subject else self.after


ACCORDING = Verb("according to", "say", "plain")


def find_sayings(sentence: SentenceWords, people: frozenset[str]) -> list[Saying]:
    """Return the sayings of a sentence in order; `people` are surnames known as persons."""
    words = sentence.words
    out: list[Saying] = []
    if "R" not in sentence.tags and "n" not in sentence.tags and "N" not in sentence.tags:
        return out
    for at, word in enumerate(words):
        if word.low == "according" and at + 1 < len(words) and words[at + 1].low == "to":
            found = _according(words, at, at + 2, people)
        elif (
            word.low == "per"
            and at + 1 < len(words)
            and words[at + 1].tag in "NDG"
            and (at == 0 or words[at - 1].tag in ",-(")
        ):
            found = _according(words, at, at + 1, people)
        elif word.low == "words" and at + 1 < len(words) and words[at + 1].low == "of":
            found = _according(words, at, at + 2, people)
        elif word.low in _CLAIMS and (words[at + 1 : at + 2] or [word])[0].low in {"that", "is", "was"}:
            found = _claim(words, at, people)
            if found is None and word.tag == "R":
                found = _verb(words, at, people, out)
        elif word.low in _TERMS and at + 1 < len(words) and words[at + 1].tag == "Q":
            found = _term(words, at, people)
        elif word.tag == "R":
            found = _verb(words, at, people, out)
        elif word.tag == "v" and not out and at:
            found = _unlisted(words, at, people)
        else:
            continue
        if found is not None:
            out.append(found)
    return out


def _according(words: list[Word], at: int, start: int, people: frozenset[str]) -> Saying | None:
    span = phrase_right(words, start, len(words))
    if span is None:
        return None
    mention = read_mention(words, *span, people)
    return Saying(at, start, ACCORDING, span, mention, turned=True)


_CLAIMS = frozenset(
    """claim claims assertion assertions statement remark allegation allegations accusation accusations argument
    comment suggestion contention insistence prediction warning admission declaration promise""".split()
)


_TERMS = frozenset("term terms word words phrase phrases expression slogan hashtag nickname label".split())
_USING = frozenset("used use uses using coined coins invoked invokes invoking repeated repeating uttered".split())


def _term(words: list[Word], at: int, people: frozenset[str]) -> Saying | None:
    """ "used the term “…”": whoever used it."""
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


def _claim(words: list[Word], at: int, people: frozenset[str]) -> Saying | None:
    """ "Lee's claim that …": the owner of the claim says it."""
    end = at
    while end > 1 and words[end - 1].tag in "nvA" and at - end < 3:  # noqa: PLR2004 - "most explosive claim"
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
    after = at + 2 if words[at + 1].low in _BE else at + 1
    return Saying(at, after, Verb("claim", "act", "plain"), (begin, end), mention, inherited=True)


def _particle(words: list[Word], at: int) -> tuple[Verb, int] | None:
    """Return the verb at `at` and the word behind it, particles ("pointed out") read."""
    verbs = VERBS.get(words[at].low)
    if not verbs:
        return None
    following = words[at + 1] if at + 1 < len(words) else None
    if following is not None and following.low in verbs and following.low:
        return verbs[following.low], at + 2
    if "" in verbs:
        return verbs[""], at + 1
    return None


def _verb(words: list[Word], at: int, people: frozenset[str], before: list[Saying]) -> Saying | None:
    found = _particle(words, at)
    if found is None:
        return None
    verb, after = found
    if _is_passive(words, at, verb):
        return _by_whom(words, at, after, verb, people)
    if verb.form == "participle" and not any(w.low in _HAVE for w in words[max(0, at - 4) : at]):
        return None
    if verb.form == "gerund" and not (at and words[at - 1].low in _BE):
        return _gerund(words, at, after, verb, people, before)
    if at and words[at - 1].low == "to":
        return _infinitive(words, at, after, verb, people, before)
    turned = _turned(words, at, after, verb, people)
    if turned is not None:
        return turned
    if verb.form == "plain" and at and words[at - 1].tag == "D":
        return None
    if at and words[at - 1].tag == "n" and any(word.low == "by" for word in words[after : after + 2]):
        return None  # "in a message read out by the director"
    if not _opens(words, after, verb) or (verb.kind != "think" and _is_negated(words, at)):
        return None
    span = subject_before(words, at)
    if span is None:
        return None
    mention = read_mention(words, *span, people)
    if mention is None or not _may_say(mention, verb, words, at) or (span[0] and words[span[0] - 1].low == "if"):
        return None
    if words[at - 1].tag == "C" and before and before[-1].mention is not None and not before[-1].turned:
        # "said A and added B": the same subject goes on
        previous = before[-1]
        alike = previous.verb.form == verb.form and previous.verb.kind == "say"
        if alike or previous.subject == span or not any(w.tag in "NP" for w in words[previous.after : at - 1]):
            return Saying(at, after, verb, previous.subject, previous.mention, inherited=True)
    inherited = words[at - 1].tag == "C"
    return Saying(at, after, verb, span, mention, inherited=inherited)


def _by_whom(words: list[Word], at: int, after: int, verb: Verb, people: frozenset[str]) -> Saying | None:
    """ "was called “…” by Lee", "as described by Lee": the one behind "by"."""
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


_UNLISTED = Verb("say", "say", "past")


def _unlisted(words: list[Word], at: int, people: frozenset[str]) -> Saying | None:
    """`"…," the nominee riffed`: behind a quotation that ends in a comma any verb in -ed reports it."""
    if words[at - 1].tag == "Q" and words[at - 1].low in ",?!":
        span = phrase_right(words, at + 1, len(words))
        mention = read_mention(words, *span, people) if span else None
        if span is None or mention is None or mention.speaker == "none" or words[at + 1].tag in "PI":
            return None
        return Saying(at, at + 1, _UNLISTED, span, mention, turned=True)
    span = subject_before(words, at)
    if span is None or span[0] == 0 or words[span[0] - 1].tag != "Q":
        return None
    if words[span[0] - 1].low not in ",?!":
        return None
    mention = read_mention(words, *span, people)
    if mention is None or mention.speaker == "none":
        return None
    return Saying(at, at + 1, _UNLISTED, span, mention)


def _opens(words: list[Word], after: int, verb: Verb) -> bool:
    """Tell whether content can follow a verb of many meanings: "that", a quotation, a colon, or nothing at all."""
    if verb.lemma not in NEEDS_OPENING:
        return True
    for word in words[after : after + 6]:
        if word.tag in "Q:.," or word.low == "that":
            return True
        if word.tag not in "ATIDnNS":
            return False
    return after >= len(words)


def _is_negated(words: list[Word], at: int) -> bool:
    return any(
        word.low in _NEGATED or word.low.endswith("n't") for word in words[max(0, at - 3) : at] if word.tag in "AX"
    )


def _is_passive(words: list[Word], at: int, verb: Verb) -> bool:
    """Tell whether the verb says that somebody was told, called or asked."""
    if verb.form not in {"past", "participle"}:
        return False
    back = at - 1
    while back >= 0 and (words[back].tag == "A"):
        back -= 1
    return back >= 0 and words[back].low in _BE and not (words[back].tag == "G" and words[back - 1].tag != "P")


_MODALS = frozenset("do did does will would can could may might must shall should".split())


def _is_plural(mention: Mention, words: list[Word], at: int) -> bool:
    """Tell whether a plain form fits its subject: a plural, or a modal between them."""
    if mention.head.endswith("s") or mention.head in PEOPLE_ROLES:
        return True
    if any(word.tag == "C" for word in words[mention.first : mention.last]):
        return True
    return any(word.low in _MODALS or word.low.endswith(("n't", "not")) for word in words[max(0, at - 4) : at])


def _may_say(mention: Mention, verb: Verb, words: list[Word], at: int) -> bool:
    """Tell whether this subject can say something with this verb: things think and deny nothing."""
    if mention.kind == "pronoun":
        return mention.head in {"he", "she", "they", "it", "we", "i", "who"}
    if verb.form == "plain" and not _is_plural(mention, words, at):
        return False
    if mention.kind == "name":
        joined = any(word.tag == "C" for word in words[mention.first : mention.last])
        return not (verb.form == "plain" and mention.speaker == "person" and verb.kind != "say" and not joined)
    if mention.speaker in {"unnamed", "body"}:
        return verb.kind != "show"
    if mention.speaker == "document":
        return verb.kind in {"say", "show", "call"} or verb.lemma in CALLING or verb.lemma in ACTING
    return verb.kind == "say" or verb.lemma in {"find", "suggest", "show", "indicate"}


_SPEECHES = SPEECH_NOUNS | DOCUMENT_NOUNS


def _gerund(
    words: list[Word], at: int, after: int, verb: Verb, people: frozenset[str], before: list[Saying]
) -> Saying | None:
    """ "…, adding that": the subject is that of the clause it hangs on; "quoted Lee as saying": it is Lee."""
    if at and words[at - 1].low == "as":
        quoted = _quoted_as(words, at, people)
        if quoted is not None:
            return Saying(at, after, verb, quoted[0], quoted[1], inherited=quoted[2])
    if at == 0 or words[at - 1].tag in "DS":
        return None
    behind = words[at - 1]
    if behind.tag in "nN" and (behind.low in _SPEECHES or behind.low.removesuffix("s") in _SPEECHES):
        own = _author_of(words, at, people)
        if own is not None:
            return Saying(at, after, verb, own[0], own[1], inherited=True)
    own = _absolute(words, at, people)
    if own is not None:
        return Saying(at, after, verb, own[0], own[1])
    previous = next((saying for saying in reversed(before) if not _is_relative(words, saying)), None)
    if (
        previous is not None
        and previous.mention is not None
        and (previous.verb.kind == "say" or not previous.inherited)
    ):
        return Saying(at, after, verb, previous.subject, previous.mention, inherited=True)
    span = clause_subject(words, at)
    if span is None:
        return None
    mention = read_mention(words, *span, people)
    if mention is None or not _may_say(mention, verb, words, at):
        return None
    return Saying(at, after, verb, span, mention, inherited=True)


def _is_relative(words: list[Word], saying: Saying) -> bool:
    """Tell whether a cue stands in a relative clause ("families who say …")."""
    return any(word.low in {"who", "which", "what"} for word in words[max(0, saying.cue - 3) : saying.cue])


def _absolute(words: list[Word], at: int, people: frozenset[str]) -> tuple[tuple[int, int], Mention] | None:
    """ "with Lee stating", "footage of Lee asking", ", the ministry recommending": the phrase right before the gerund."""
    if words[at - 1].tag not in "Nn":
        return None
    for back in range(at - 2, max(-1, at - 14), -1):
        if words[back].low == "with":
            mention = read_mention(words, back + 1, at, people)
            return ((back + 1, at), mention) if mention is not None and mention.speaker != "none" else None
        if words[back].tag in "RVXv,;:-QW":
            break
    span = subject_before(words, at)
    if span is None or span[1] != at or span[0] == 0:
        return None
    mention = read_mention(words, *span, people)
    opener = words[span[0] - 1]
    if mention is None or mention.speaker == "none":
        return None
    if opener.low in {"with", "of", "from"} or (opener.tag == "," and mention.kind != "pronoun"):
        return span, mention
    return None


def _quoted_as(words: list[Word], at: int, people: frozenset[str]) -> tuple[tuple[int, int], Mention, bool] | None:
    """Return whom "quoted as saying" quotes, and whether the name stands behind "quoted"."""
    for back in range(at - 2, max(-1, at - 14), -1):
        if words[back].low in {"quoted", "cited", "quoting", "citing", "quotes", "cites", "quote"}:
            if back + 1 < at - 1:
                span: tuple[int, int] | None = (back + 1, at - 1)
            else:
                span = subject_before(words, back)
            mention = read_mention(words, *span, people) if span else None
            return (span, mention, span[0] > back) if span and mention else None
    return None


def _author_of(words: list[Word], at: int, people: frozenset[str]) -> tuple[tuple[int, int], Mention] | None:
    """ "issued a statement saying": the one who issued it, else the document itself."""
    span = clause_subject(words, at - 1)
    mention = read_mention(words, *span, people) if span else None
    if span and mention is not None and mention.speaker in {"person", "body", "unnamed"}:
        return span, mention
    begin = at - 1
    while begin > 0 and words[begin - 1].tag in "DSnNG":
        begin -= 1
    own = read_mention(words, begin, at, people)
    return ((begin, at), own) if own is not None else None


_TOLD_IN_FULL = INVERTING | CALLING | {"tell"}


def _infinitive(
    words: list[Word], at: int, after: int, verb: Verb, people: frozenset[str], before: list[Saying]
) -> Saying | None:
    """ "went on to say", "took to Twitter to say": the subject of the clause."""
    if verb.lemma not in _TOLD_IN_FULL or not any(w.tag == "Q" or w.low == "that" for w in words[after : after + 12]):
        return None
    span = clause_subject(words, at - 1)
    if span is None:
        return None
    mention = read_mention(words, *span, people)
    if mention is None or mention.speaker == "none":
        return None
    return Saying(at, after, verb, span, mention, inherited=True)


def _turned(words: list[Word], at: int, after: int, verb: Verb, people: frozenset[str]) -> Saying | None:
    """`"…," said Lee`: the subject behind a verb that stands right behind a quotation or its comma."""
    if verb.form not in {"past", "present"} or at == 0 or after >= len(words):
        return None
    back = at - 1
    while back > 0 and words[back].tag == "A":
        back -= 1
    behind_quote = words[back].tag == "Q" or (words[back].tag in ",-" and back > 0 and words[back - 1].tag == "Q")
    if verb.lemma not in INVERTING and (not behind_quote or verb.takes_hearer):
        return None
    if not behind_quote and words[back].tag != ",":
        return None
    if words[after].tag not in "NDPSnM" and words[after].low not in {"one", "another"}:
        return None
    if words[after].tag == "P" and words[after].low == "it":
        return None
    span = phrase_right(words, after, len(words))
    if span is None:
        return None
    mention = read_mention(words, *span, people)
    if mention is None or (mention.speaker == "none" and not behind_quote):
        return None
    stop = span[1]
    if stop < len(words) and words[stop].tag in "XRV" and words[stop].low != "to" and not behind_quote:
        return None  # ", said Lee was": Lee is in the content
    if stop < len(words) and words[stop].tag in "XV" and words[stop].low != "to":
        return None
    left = subject_before(words, at) if words[back].tag == "," else None
    if left is not None and not behind_quote and (own := read_mention(words, *left, people)) is not None:
        if own.kind != "nominal" or own.speaker != "none":
            return None
    return Saying(at, after, verb, (span[0], span[1]), mention, turned=True)
