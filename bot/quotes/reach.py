"""How far what is said reaches: where a content ends, which begins at a word behind its cue."""

from bot.quotes.clauses import OPENERS, opens_clause
from bot.quotes.noun_cues import CLAIMS
from bot.quotes.sayings import Saying, in_leading_aside
from bot.quotes.words import TAGS, Word

AGAINST = frozenset("while though although whereas".split())
SILENT = frozenset("decline declines declined refuse refuses refused".split())


def _is_another(saying: Saying, later: Saying) -> bool:
    """Tell whether a later saying is another speaker's."""
    if later.mention is None or later.mention.speaker == "none" or later.verb.kind != "say" or later.inherited:
        return False
    return later.mention.kind != "pronoun" and (saying.mention is None or later.mention.head != saying.mention.head)


def reach(words: list[Word], sayings: list[Saying], number: int, first: int) -> int:
    """Return where the content from `first` ends: with its quotation, the next saying, or the sentence."""
    end = len(words)
    saying = sayings[number]
    if saying.subject is not None and saying.subject[0] > first and saying.verb.form == "gerund":
        end = saying.subject[0]  # "Calling it “a farce,” Lee left"
    for later in sayings[number + 1 :]:
        left = later.left
        if left <= saying.cue and later.cue > first and not later.inherited:
            end = min(end, later.cue)
            break
        before = words[left - 1]
        thing = later.mention is not None and later.mention.speaker == "none" and later.verb.kind == "say"
        if thing and before.tag == "," and not any(word.tag in "XVRvQ" for word in words[first : left - 1]):
            continue  # "said one group, the birds, may have sniffed": a thing, which says nothing
        if before.tag == "," and _is_setting(words, first, left - 1):
            continue  # "said that in May, lawyers will ask": theirs is all that is told
        parted = before.tag in ",-;." or (
            before.tag == "C" and (later.verb.kind in {"say", "act"} or not later.inherited)
        )
        quoted = before.tag == "Q" and before.low in ",.!?"
        if left > first and (parted or quoted):
            anew = quoted and left - 2 > first and words[left - 2].tag == ":" and later.verb.kind == "say"
            end = min(end, left - 2 if anew else left)  # "Lee said it rained: “It was late,” he said"
            break
        against = before.low in AGAINST or (before.low == "with" and later.verb.form == "gerund")
        if left - 1 > first and against and words[left - 2].tag == "," and _is_another(saying, later):
            end = min(end, left - 1)  # "Lee said it was shut, while Poe said it was open", ", with Poe stating"
            break
    end = _before_relay(words, first, _before_main(words, saying, first, end))
    end = _within_clause(words, saying, first, end)
    end = _before_answer(words, saying, first, end)
    if words[first].tag == "Q" and words[first].low in ".!?,…" and first + 1 < end:
        stop = first + 1
        while stop < end and words[stop].tag in "Q,-":
            stop += 1
        if stop >= end or words[stop].tag != "C" or not any(word.tag == "Q" for word in words[stop:end]):
            return stop
    return end


def _within_clause(words: list[Word], saying: Saying, first: int, end: int) -> int:
    """Return where the clause of a content ends: a side clause at its comma, a bare object before ", and they left"."""
    deed = _deed_behind(words, first, end)
    if deed is not None:
        return deed
    aside = in_leading_aside(words, saying.left)
    if aside or _is_timed(words, saying.left):
        main = _main_behind(words, first, end)
        if main is not None:
            return main
    for at in range(first, end - 1):
        word = words[at]
        if word.tag == "," and aside and opens_clause(words, at + 1):
            return at  # "After Lee asked about it, the board became “silent”"
        if word.tag in "XVRvQWP":
            aside = aside and word.tag != "W"
            if not aside:
                return end
        elif word.tag == "," and at > first and not aside and _is_headline_clause(words, at + 1, end):
            return at  # "Lee Reiterates Support for Venezuela, Government Requests Help"
        elif word.tag == "," and words[at + 1].tag == "C" and not aside and words[first - 1].low not in OPENERS:
            behind = next((w for w in words[at + 2 : end] if w.tag in "XVRv,Q"), None)
            return at if behind is not None and behind.tag in "XVRv" and words[at + 2].tag not in "XVRv" else end
    return end


def _is_timed(words: list[Word], at: int) -> bool:
    """Tell whether a side clause of a time or a reason opens a sentence: "Hours after Lee said", "Because Lee said"."""
    if words[0].low == "because":
        return True
    link = next((n for n, word in enumerate(words[:_OPENING]) if word.low in {"after", "before"}), at)
    return 0 < link < at and all(word.tag in "nDAMT" for word in words[:link]) and words[0].text[0].isupper()


_RELATIVE = frozenset("who whom which that".split())
_OPENING = 5  # words: "Just a few days after"


def _main_behind(words: list[Word], first: int, end: int) -> int | None:
    """Return where the clause of a content ends, with the comma or dash before the main clause of the sentence.

    "After Lee said it was late, the council closed it": what stands before has a verb, and behind it come a subject
    and its verb. What stands between two dashes is beside the clause.
    """
    told = any(word.low == "of" for word in words[first : first + _OBJECT])  # "accused the firm of neglect"
    for at in range(first, end - 2):
        tag = words[at].tag
        told = told or (tag in "XVRv" and at > first)
        if told and tag == "," and _opens_main(words, at + 1):
            return at
        if told and tag == "-":
            again = next((n for n in range(at + 1, end - 2) if words[n].tag == "-"), end)
            return at if again < end and _opens_main(words, again + 1) else None
    return None


def _opens_main(words: list[Word], at: int) -> bool:
    """Tell whether a subject and its verb begin here, as opens a clause, or a verb in -ed right behind a noun."""
    if opens_clause(words, at):
        return True
    verb = next((n for n in range(at + 1, min(at + _SUBJECT, len(words))) if words[n].tag not in "nNDMS"), at)
    return words[at].tag in "DNPS" and words[verb].tag == "v" and words[verb + 1 : verb + 2] != []


_OBJECT, _SUBJECT = 5, 7  # words


def _before_main(words: list[Word], saying: Saying, first: int, end: int) -> int:
    """Return where the verb stands that a relative clause parts from its subject: "Lind, which said it was, sent"."""
    told = saying.left > 1 and words[saying.left - 1].low in {"which", "who"} and words[saying.left - 2].tag == ","
    parted = saying.cue > 1 and words[saying.cue - 1].low in {"which", "who"}
    relative = parted and words[saying.cue - 2].tag == ","
    if parted and words[saying.cue - 2].tag == "-":  # "a guard – who said it was late – ran"
        return next((at for at in range(first + 1, end) if words[at].tag == "-"), end)
    of_subject = saying.left > 1 and words[saying.left - 1].low in _RELATIVE and words[saying.left - 2].tag in "nN"
    if of_subject and not any(word.tag in "XVRv" for word in words[: saying.left]):
        behind = (at for at in range(first + 2, end - 2) if words[at].tag == "," and words[at + 1].low in _BECOMING)
        return next(behind, end)  # "The man who police said took it, hiding it at home, was held"
    who = saying.cue
    while who > 1 and words[who - 1].tag in "XA":
        who -= 1
    opens = who > 1 and words[who - 1].low == "who" and words[who - 2].tag in "nND" and not saying.inherited
    if opens and not any(word.tag in "XVRv,;:-Q" for word in words[: who - 1]):
        return _before_verb_of_opening(words, saying, first, end)
    if relative or told:
        for at in range(first + 2, end - 2):
            if told and words[at].tag == "," and words[at + 1].tag == "Q" and words[first].tag != "Q":
                return at  # "The document, which Lee says is a draft, “must stay”"
            main = words[at].tag == "," and words[at + 1].tag in "vRVX"
            if main and (told or words[at + 2].tag in "DSNnPM"):
                return end if words[at + 1].low.endswith("ing") else at
    return end


def _before_verb_of_opening(words: list[Word], saying: Saying, first: int, end: int) -> int:
    """Return where the verb of a sentence stands whose subject tells something: "Those who say it is late are wrong".

    It comes behind the verb of what is said; what "rejects" a thing has no verb of its own.
    """
    own = None
    for at in range(first, end):
        word = words[at]
        finite = word.tag in "XVRv" and word.low != "to" and words[at - 1].low != "to" and not word.low.endswith("ing")
        if word.tag in "WC,;:-Q" and at > first:
            return end
        if own is None:
            own = at if finite else None
            act = saying.verb.kind == "act" and words[at - 1].tag in "nN"
            if finite and at > first + 1 and (act or (words[first].low == "to" and word.low in _BECOMING)):
                return at
        elif word.tag == "X" and word.low in _BECOMING and words[at - 1].tag not in "PX" and at > own + 1:
            return at
    return end


def _is_setting(words: list[Word], first: int, comma: int) -> bool:
    """Tell whether only a time or place stands between "that" and a comma: what is told begins behind it."""
    first += words[first].low == "that"
    opened = words[first - 1].low == "that" and words[first].tag == "I"
    return opened and not any(word.tag in "XVRv,Q" for word in words[first:comma])


def _before_answer(words: list[Word], saying: Saying, first: int, end: int) -> int:
    """Return where it is told what becomes of a claim, or what somebody does besides, instead of what is said.

    "Lee's claim that it sank was denied", "said it was late and refused to apologise".
    """
    if words[saying.cue].low in CLAIMS and saying.verb.kind == "act":
        return _before_verb_of_claim(words, first, end)
    for at in range(first + 2, end - 1):
        if words[at].low in {"and", "but"} and not any(word.tag == "Q" for word in words[at:end]):
            low = [word.low for word in words[at + 1 : at + 4]]
            refused = low[0] in SILENT and low[1:2] == ["to"]
            if (refused or low[:2] in _NOT_SAYING) and low[2:] != [] and low[2] in _KEPT_BACK:
                return at
    return end


def _before_verb_of_claim(words: list[Word], first: int, end: int) -> int:
    """Return where the verb stands whose subject a claim is: behind the claim's own, and a noun."""
    own = next((at for at in range(first, end) if words[at].tag in "XVRv"), end)
    if own < end and words[own].tag == "R":
        return end  # "Lee's claim that he knew the boat was late"
    for at in range(own + 2, end):
        if words[at].tag in "WC,Q-:":
            break
        if words[at].tag == "X" and words[at].low in _BECOMING and words[at - 1].tag in "nN":
            return at
    return end


_BECOMING = frozenset("was were is are has have had could would will may might can should must".split())
_NOT_SAYING = tuple([auxiliary, "not"] for auxiliary in "did does do would could will".split())
_KEPT_BACK = frozenset(
    """rule elaborate comment say give name specify provide identify answer respond disclose reveal explain apologise
    apologize discuss talk speak""".split()
)


def _deed_behind(words: list[Word], first: int, end: int) -> int | None:
    """Return the "and" behind what somebody is told to do: "urged residents to leave and closed the road"."""
    to = next((at for at in range(first, min(end, first + _HEARER)) if words[at].tag not in "DSNnAP"), end)
    if to == end or words[to].low != "to":
        return None
    for at in range(to + 1, end - 2):
        if words[at].tag in ",-;:QW":
            return None
        does = words[at + 1].tag in "RVv" and words[at + 1].low.endswith("ed")
        if words[at].low == "and" and does and words[at + 2].tag in "DSPNn":
            return at
    return None


_HEARER = 6  # words


def _is_headline_clause(words: list[Word], first: int, end: int) -> bool:
    """Tell whether a clause of its own begins here in a headline: capitalised words, one of them a verb."""
    if any(word.text[:1].islower() and word.tag not in "IDCS" for word in words[first:end]):
        return False
    return any(
        word.low.endswith("s") and TAGS.get(word.low) in {"V", "R"} and words[at].tag in "NG"
        for at, word in enumerate(words[first + 1 : end - 1], first)
    )


_RELAYING = frozenset("quoted reported cited reports noted relayed said told wrote put".split())


def _before_relay(words: list[Word], first: int, end: int) -> int:
    """Return where a relay phrase at the end begins: ", as quoted by The Times", ", as the paper reports"."""
    for at in range(first + 1, end):
        word = words[at]
        if word.low == "as" and words[at - 1].tag in ",Q" and any(w.low in _RELAYING for w in words[at + 1 : at + 8]):
            return at
    return end
