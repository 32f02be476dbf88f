"""Cues that hang on another clause: "…, adding that", "with Lee stating", "quoted as saying", "went on to say"."""

from bot.quotes.mentions import Mention, read_mention
from bot.quotes.phrases import name_start, phrase_left, phrase_right
from bot.quotes.sayings import BE, Saying, may_say
from bot.quotes.subjects import clause_subject, subject_before
from bot.quotes.words import Word
from bot.text.roles import DOCUMENT_NOUNS, SPEECH_NOUNS
from bot.text.verbs import CALLING, INVERTING, NEEDS_OPENING, VERBS, Verb

_FOOTAGE = frozenset("footage video clip clips audio recording tape".split())
_SHOWN = frozenset("sign banner placard poster billboard headline caption plaque label sticker".split())
_READY = frozenset(
    """ready likely unlikely willing unwilling prepared poised able unable reluctant updated order need ability
    hesitancy reluctance willingness unwillingness refusal failure""".split()
)
_CHOICES = frozenset("decision plan plans chance attempt effort".split())
_KINDS_OF_WARNING = frozenset(
    "friendly clear strong stern final veiled dire stark early public blunt rare fresh grim urgent".split()
)
_AWARE = frozenset("know see remember learn realize realise".split())
_OPENED = 8  # words; behind more of them nothing opens what a gerund says
_NOTICED = frozenset("heard seen caught overheard filmed shown".split())  # "could be heard shouting"
_NOTICING = frozenset(
    """hear hears heard watch watches watched see sees saw catch catches caught overheard shows showed show find found
    film filmed left included includes recall recalls recalled remember remembers remembered""".split()
)
_PROPOSALS = frozenset("initiative motion resolution bill amendment measure legislation movement campaign law".split())
_SPEECHES = SPEECH_NOUNS | DOCUMENT_NOUNS


def gerund_cue(
    words: list[Word], at: int, after: int, verb: Verb, people: frozenset[str], before: list[Saying]
) -> Saying | None:
    """Read "…, adding that": its subject is that of the clause it hangs on; of "quoted Lee as saying" it is Lee."""
    if verb.lemma in _AWARE:
        return None  # "the two men knowing each other"
    opened = any(word.tag in "Q:" or word.low == "that" for word in words[after : after + _OPENED])
    if verb.lemma in NEEDS_OPENING and not opened:
        return None  # "a man holding a remote"
    if at and words[at - 1].low == "as":
        quoted = _quoted_as(words, at, people)
        if quoted is not None:
            return Saying(at, after, verb, quoted[0], quoted[1], inherited=quoted[2])
    if verb.lemma == "read" and words[at - 1].low not in _SHOWN:
        shown = next((n for n in range(at - 1, max(0, at - _OPENED), -1) if words[n].low in _SHOWN), None)
        own = _author_of(words, shown + 1, people, shown=True) if shown is not None else None
        if own is not None:
            return Saying(at, after, verb, own[0], own[1], inherited=True)  # "a sign in her window reading"
    turned = before[-1] if before and before[-1].turned else None
    if turned is not None and turned.subject is not None and turned.subject[1] == at:
        return Saying(at, after, verb, turned.subject, turned.mention, inherited=True)  # "says a report warning"
    if words[at - 1].low in _PROPOSALS and words[at - 1].tag == "n" and verb.kind in {"act", "say"}:
        return None  # "a motion calling for": nobody says it there
    if all(word.tag in "CA" for word in words[:at]):
        return _leading(words, at, after, verb, people)
    noun = at - 1 if words[at - 1].low in _KINDS_OF_WARNING else at
    if noun and words[noun - 1].tag in "DS" and words[noun - 1].low not in _SOME:
        return None
    if words[at - 1].low in _NOTICED and at > 1 and words[at - 2].low in BE:
        span = subject_before(words, at - 1)
        mention = read_mention(words, *span, people) if span else None
        return Saying(at, after, verb, span, mention) if span and mention and mention.speaker != "none" else None
    behind = words[at - 1]
    judged = _judged_for(words, at, people)
    if judged is not None:
        return Saying(at, after, verb, judged[0], judged[1], inherited=True)
    beside = _with(words, at, people)
    if beside is not None and beside[1].speaker != "none":
        return Saying(at, after, verb, beside[0], beside[1])
    if behind.tag in "nN" and (behind.low in _SPEECHES or behind.low.removesuffix("s") in _SPEECHES):
        if behind.low.endswith("s") and behind.low[:-1] in _SHOWN:
            return None  # "held signs reading": nobody says what stands on all of them
        if behind.low in _SHOWN and not opened:
            return None  # "a sign telling customers whom to thank"
        own = _author_of(words, at, people, shown=behind.low in _SHOWN)
        if own is not None:
            return Saying(at, after, verb, own[0], own[1], inherited=True)
    own = _absolute(words, at, people)
    if own is not None:
        return Saying(at, after, verb, own[0], own[1])
    previous = _holder(words, before)
    span = clause_subject(words, at)
    if span is not None and any(word.low == "whose" for word in words[span[0] : span[1]]) and behind.tag != ",":
        return Saying(at, after, verb, span, None, inherited=True)  # "A gran whose parrot saved her by shouting"
    own_clause = span is not None and previous is not None and span[0] > previous.after
    opens = span is not None and words[span[0] - 1].tag == "C" and not _is_between(words, span[0] - 1)
    if own_clause and span is not None and opens and not _is_no_speaker(words, span, people):
        previous = None  # "Poe won, but Low refused to concede, saying": a clause of its own stands between
    able = previous is not None and (previous.verb.kind == "say" or not previous.inherited)
    if previous is not None and previous.mention is not None and able:
        return Saying(at, after, verb, previous.subject, previous.mention, inherited=True)
    if span is None:
        return None
    mention = read_mention(words, *span, people)
    if mention is None or not may_say(mention, verb, words, at):
        return None
    return Saying(at, after, verb, span, mention, inherited=True)


def _judged_for(words: list[Word], at: int, people: frozenset[str]) -> tuple[tuple[int, int], Mention] | None:
    """Return who is praised or blamed for saying something: "criticised Lee for saying", "called him “mad” for"."""
    if at < _SHORTEST or words[at - 1].low != "for":
        return None
    end = at - 1
    while end > 1 and words[end - 1].tag in "QA":
        end -= 1
    span = phrase_left(words, end, 0)
    if span is None or span[0] < 1 or words[span[0] - 1].tag not in "RVv" or words[span[0] - 1].low in _EXCUSING:
        return None
    mention = read_mention(words, *span, people)
    return (span, mention) if mention is not None and mention.speaker in {"person", "unnamed"} else None


_SHORTEST = 3  # words: "thanked him for"
_EXCUSING = frozenset("apologised apologized apologises apologizes was were is are be been being".split())


def _is_between(words: list[Word], conjunction: int) -> bool:
    """Tell whether "and" joins two who have something between them: "the quarrel between Lee and Poe"."""
    at = conjunction - 1
    while at > 0 and words[at].tag in "NnDp":
        at -= 1
    return words[at].low == "between"


def _is_no_speaker(words: list[Word], span: tuple[int, int], people: frozenset[str]) -> bool:
    mention = read_mention(words, *span, people)
    return mention is None or mention.speaker == "none"


def _leading(words: list[Word], at: int, after: int, verb: Verb, people: frozenset[str]) -> Saying | None:
    """Read "Calling it “a farce,” Lee left": a gerund that opens a sentence goes with the subject behind its comma."""
    told = words[after : after + 1] != [] and words[after].low == "that"  # "Noting that it was late, Lee left"
    for place in range(after, len(words) - 1):
        word = words[place]
        finite = word.tag in "RVX" and not word.low.endswith("ing") and word.low != "to"
        if word.tag in ".;:" or (finite and not told):
            return None
        if told and word.tag == "," and not any(behind.tag in "RVX" for behind in words[after:place]):
            continue  # "Noting that, in Lind, boats are slow, Lee left"
        if word.tag == "," or (word.tag == "Q" and word.low == ","):
            span = phrase_right(words, place + 1, len(words))
            mention = read_mention(words, *span, people) if span else None
            if span is None or mention is None or mention.speaker == "none" or span[1] >= len(words):
                return None
            acts = any(word.tag in "RVXv" for word in words[span[1] : span[1] + 3])
            return Saying(at, after, verb, span, mention, inherited=True) if acts else None
    return None


def _holder(words: list[Word], before: list[Saying]) -> Saying | None:
    """Return the saying a gerund goes with: the nearest outside relative clauses, telling before thinking.

    In "Lee said the cabinet was considering a law, adding that" it is Lee's.
    """
    near = [saying for saying in reversed(before) if not _is_relative(words, saying)]
    telling = [saying for saying in near if saying.verb.kind in {"say", "act", "call"} and _is_able(saying)]
    return telling[0] if telling else next(iter(near), None)


def _is_able(saying: Saying) -> bool:
    mention = saying.mention  # "she said we must continue, adding" is hers
    if mention is None or mention.head in {"we", "i", "you"}:
        return False
    return mention.speaker not in {"none", "document"}


def _is_relative(words: list[Word], saying: Saying) -> bool:
    """Tell whether a cue stands in a relative clause ("families who say …")."""
    return any(word.low in {"who", "which", "what"} for word in words[max(0, saying.cue - 3) : saying.cue])


def _with(words: list[Word], at: int, people: frozenset[str]) -> tuple[tuple[int, int], Mention] | None:
    """Return the phrase between "with" and the gerund: "with Lee stating", "with one of her ads asking"."""
    while at > 1 and words[at - 1].tag == "A":
        at -= 1  # "with Lee reportedly yelling"
    if words[at - 1].tag not in "NnM" and words[at - 1].low not in _SOME:
        return None
    for back in range(at - 2, max(-1, at - 14), -1):
        if words[back].low == "with":
            mention = read_mention(words, back + 1, at, people)
            return ((back + 1, at), mention) if mention is not None else None
        if words[back].tag in "RVXv,;:-QW":
            break
    return None


_SOME = frozenset("some many others several most one both all few".split())


def _absolute(words: list[Word], at: int, people: frozenset[str]) -> tuple[tuple[int, int], Mention] | None:
    """Return the phrase right before the gerund ("with Lee stating", ", the ministry recommending")."""
    while at > 1 and words[at - 1].tag == "A":
        at -= 1  # "with Lee reportedly yelling"
    if words[at - 1].tag not in "Nn":
        return None
    begin = name_start(words, at)
    if 1 < begin < at and words[begin - 1].low == "of" and words[begin - 2].low in _FOOTAGE:
        shown = read_mention(words, begin, at, people)
        return ((begin, at), shown) if shown is not None else None
    span = subject_before(words, at)
    if span is None or span[1] != at or span[0] == 0:
        return None
    mention = read_mention(words, *span, people)
    opener = words[span[0] - 1]
    if opener.low == "from" and span[0] > 1 and words[span[0] - 2].tag not in "nN":
        return None  # "the men freed from Lind telling them", not "a letter from Lee telling them"
    if mention is None or mention.speaker == "none":
        return None
    joined = opener.tag == "C" and mention.kind == "name" and mention.speaker == "person"
    noticed = opener.low in _NOTICING and mention.kind != "pronoun"  # "we hear the neighbours calling it"
    if (
        noticed
        or opener.low in {"with", "of", "from", "including"}
        or joined
        or (opener.tag in ",-" and mention.kind != "pronoun")
    ):
        return span, mention
    return None


def _quoted_as(words: list[Word], at: int, people: frozenset[str]) -> tuple[tuple[int, int], Mention, bool] | None:
    """Return whom "quoted as saying" quotes, and whether the name stands behind "quoted"."""
    for back in range(at - 2, max(-1, at - 24), -1):
        if words[back].low in {"quoted", "cited", "quoting", "citing", "quotes", "cites", "quote"}:
            if back + 1 < at - 1 and words[back + 1].low not in {"by", "in"}:
                span: tuple[int, int] | None = (back + 1, at - 1)
            else:
                span = subject_before(words, back)
            mention = read_mention(words, *span, people) if span else None
            return (span, mention, span[0] > back) if span and mention else None
    return None


def _author_of(
    words: list[Word], at: int, people: frozenset[str], *, shown: bool
) -> tuple[tuple[int, int], Mention] | None:
    """Return who issued the statement of "issued a statement saying", else the document itself ("a sign saying")."""
    span = clause_subject(words, at - 1) if not shown and not _is_of_others(words, at - 1) else None
    mention = read_mention(words, *span, people) if span else None
    if span and mention is not None and mention.speaker in {"person", "body", "unnamed"}:
        return span, mention
    begin = at - 1
    while begin > 0 and words[begin - 1].tag in "DSnNG":
        begin -= 1
    own = read_mention(words, begin, at, people)
    return ((begin, at), own) if own is not None else None


_NOT_BY = frozenset("after to about of over from despite because following".split())
_MET_WITH = frozenset("saw seen received receives got obtained found reviewed cited cites citing read reads".split())


def _is_of_others(words: list[Word], noun: int) -> bool:
    """Tell whether who acts only meets with the document before `noun`: "dismissed a report", "after a letter"."""
    begin = noun
    while begin > 0 and words[begin - 1].tag in "DSnNGAM":
        begin -= 1
    before = words[begin - 1] if begin else words[noun]
    if before.low in _NOT_BY or before.low in _MET_WITH:
        return True
    return any(verb.lemma in CALLING for verb in VERBS.get(before.low, {}).values())


_SENT = frozenset("texted called phoned rang emailed e-mailed messaged wrote tweeted posted".split())  # "… to say"
_TOLD_IN_FULL = INVERTING | CALLING | {"tell"}


_FORCED = frozenset("forced compelled obliged moved pushed quick".split())  # "was forced to deny he was ill"
_OWNING_UP = frozenset("deny admit concede acknowledge confess clarify insist say".split())


def _went_on(words: list[Word], at: int) -> bool:
    """Tell whether somebody turns to saying: "went on to say", "took to Twitter to say"."""
    before = [word.low for word in words[max(0, at - 5) : at - 1]]
    return words[at].low == "say" and not {"went", "took"}.isdisjoint(before)


_MOVING = frozenset(
    """prompted prompts led leads caused causes pushed pushes drove drives inspired inspires compelled spurred moved
    allowed allows enabled enables""".split()
)


def infinitive_cue(
    words: list[Word], at: int, after: int, verb: Verb, people: frozenset[str], before: list[Saying]
) -> Saying | None:
    """Read "went on to say", "took to Twitter to say": the subject of the clause."""
    sent = at > 1 and words[at - 2].low in _SENT and after < len(words) and words[after].tag in "PDSN"
    forced = at > 1 and words[at - 2].low in _FORCED and verb.lemma in _OWNING_UP
    opened = any(word.tag == "Q" or word.low == "that" for word in words[after : after + 12])
    if at > 1 and (words[at - 2].low in _READY or (verb.lemma == "read" and words[at - 2].low in _CHOICES)):
        return None  # "seemed ready to say", "his refusal to call it", "his decision to read from a text"
    if verb.lemma == "add" and words[after : after + 1] and words[after].tag in "nDSN":
        return None  # "had wanted to add commercials to “Mad Men”"
    if not forced and (verb.lemma not in _TOLD_IN_FULL or not (sent or _went_on(words, at) or opened)):
        return None
    main = next((n for n in range(at - 2, 0, -1) if words[n].tag in "RVXv"), 0)
    if main and words[main - 1].tag == "C" and before and _is_able(before[-1]) and before[-1].verb.kind == "say":
        # "Lee joked that it was late, but went on to say": the verbs share a subject
        return Saying(at, after, verb, before[-1].subject, before[-1].mention, inherited=True)
    moved = phrase_left(words, at - 1, 0) if main and words[main].low in _MOVING else None
    span = moved or clause_subject(words, at - 1)  # "prompted some users to argue"
    if span is None:
        return None
    mention = read_mention(words, *span, people)
    if mention is None or mention.speaker == "none" or mention.head == "it":
        return None  # "It is safe to say that"
    return Saying(at, after, verb, span, mention, inherited=True)
