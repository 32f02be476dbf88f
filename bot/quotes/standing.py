"""Where a name stands in its sentence: as its topic, its subject, that of a side clause, in an aside or in none."""

import re
from typing import Literal

from bot.quotes.names import Run, post_before
from bot.quotes.words import SentenceWords, Word
from bot.text.roles import BODY_NOUNS, NAMING_ROLES

Standing = Literal["topic", "subject", "clause", "aside", "none"]
_VERB = re.compile("[RVXv]")
_QUESTION = re.compile("[Q,.(CA]*W?XA*")  # "Was Lee", "Why did Lee"
_CLAUSAL = frozenset("after before since until till as while because than like with".split())
_VIEWS = frozenset({"to", "for"})  # "To the consultant Lee, that is silly", "As for Lee, he"
_OF_PLACE = re.compile("I[DNn]{1,6}(?:I[DNn]{1,4})?")
_BELONGING = frozenset("of from at with".split())
_BEING = frozenset("is are was were be been has have had".split())
_IS = frozenset("is was".split())
_BELIEVED = ["to", "be", "believed"]
_OF_SHOWS = frozenset("star stars creator legend favourite favorite hopeful".split())  # "Ann Lee star Carl Poe"
_LONGEST_ASIDE = 25  # words between a name and its verb


def standing(run: Run) -> Standing:
    """Tell whether a name is the subject of its sentence or of a clause in it; a topic is whose view is given.

    An aside ("In a letter to Lee, he said") names somebody else than a pronoun behind it.
    """
    words, tags = run.sentence.words, run.sentence.tags
    if _leads_role(run):
        return "none"  # "Lee spokesman Ann Poe" has another subject
    begin = _list_start(words, _phrase_start(run))
    owning = tags[run.last : run.last + 1] == "G"
    before = words[begin - 1] if begin else None
    if owning and tags[max(0, begin - 2) : begin] == "N,":
        return "none"  # "Ann Poe, Lee's friend, said"
    if before is not None and not owning and (before.tag == "I" or _is_gerund(before)):
        return _behind(run, begin)
    if before is not None and before.tag == "W" and not owning:
        if tags.startswith("XXX", run.last) and [w.low for w in words[run.last + 1 : run.last + 4]] == _BELIEVED:
            return "topic"  # "if Lee is to be believed": it is what Lee says
        return "clause" if acts(run) else "none"  # "the hall where Lee spoke"
    if not _VERB.search(tags, 0, begin) or _QUESTION.fullmatch(tags, 0, begin):
        return "subject"
    if before is not None and before.tag == "," and _is_fronted(run.sentence, begin) and acts(run):
        return "subject"  # "As he has before, Lee on Friday played it down"
    if before is not None and before.low in _IS and not owning and _is_cleft(run, begin):
        return "subject"  # "After Poe won, it was Lee who"
    if before is not None and before.tag in ",X" and not owning and _only_is(words[:begin]):
        return "subject"  # "his agent is his brother, Lee"
    return "clause" if acts(run) else "none"


def _is_cleft(run: Run, begin: int) -> bool:
    """Tell whether a sentence says who it was by a name: "it was Lee who"."""
    words = run.sentence.words
    behind = words[run.last].low if run.last < len(words) else ""
    return begin > 1 and words[begin - 2].low == "it" and behind in {"who", "that"}


def _only_is(words: list[Word]) -> bool:
    """Tell whether the verbs of words only tell who somebody is."""
    return all(word.low in _BEING for word in words if word.tag in "RVXv")


def _is_gerund(word: Word) -> bool:
    return word.low.endswith("ing") and word.tag in "nVR"


def _behind(run: Run, begin: int) -> Standing:
    """Tell how a name stands whose phrase begins at `begin`, behind a preposition or a gerund."""
    words, before = run.sentence.words, run.sentence.words[begin - 1]
    if acts(run) and (before.low in _CLAUSAL or _is_gerund(before)):
        return "clause"  # "after Lee left", not "the house of Mayor Lee is"
    if _opens(words, begin - 1) and before.low in _VIEWS:
        return "topic"
    if _opens(words, begin - 1) and before.low == "with":
        return "clause"
    verbs = [word for word in words[: begin - 1] if word.tag in "RVXv" and not word.low.endswith("ing")]
    return "none" if verbs else "aside"


def _leads_role(run: Run) -> bool:
    """Tell whether a name stands before somebody's role: "Lee aide Ann Poe", "Lee star Ann Poe", "the Lee ticket"."""
    following = run.sentence.words[run.last : run.last + 2]
    if not following:
        return False
    noun = following[0].low
    return noun in NAMING_ROLES or noun in BODY_NOUNS or (noun in _OF_SHOWS and following[-1].tag == "N")


def _phrase_start(run: Run) -> int:
    """Return where the phrase that ends in a name begins: "the city council president Ann Lee"."""
    words, post = run.sentence.words, post_before(run.sentence.words, run.first)
    at = run.first if post is None else post
    while at and (words[at - 1].tag in "NDSp" or words[at - 1].low in NAMING_ROLES):
        at -= 1
    described = at
    while described and words[described - 1].tag == "n":
        described -= 1
    if described == at or not described or words[described - 1].tag not in "DSI":
        return at
    return described if words[described - 1].tag == "I" else described - 1  # "with widower Lee", "a terse Lee"


def _list_start(words: list[Word], begin: int) -> int:
    """Step left over a name joined by "and": "between Ann Poe and Vera Lee"."""
    if begin > 1 and words[begin - 1].low in {"and", "or"} and words[begin - 2].tag == "N":
        begin -= 1
        while begin and words[begin - 1].tag in "NDSp":
            begin -= 1
    return begin


def acts(run: Run) -> bool:
    """Tell whether a verb goes with a name: right behind it, or behind what is told of it between commas."""
    words, tags = run.sentence.words, run.sentence.tags
    at = run.last
    if at < len(words) and tags[at] in ",(-":
        closing = ")" if tags[at] == "(" else tags[at]
        stop = tags.find(closing, at + 1, at + _LONGEST_ASIDE)
        if stop < 0 or _is_list(words, at, stop):
            return False
        at = stop + 1
    of = _OF_PLACE.match(tags, at)
    if of is not None and words[at].low in _BELONGING:
        at = of.end()  # "Lee of the Lind Board said"
    while (at < len(words) and words[at].tag in "AT") or tags[at : at + 2] == "IT":
        at += 1
    if at >= len(words) or words[at].low == "to":
        return False
    return words[at].tag in "RVXv" or (words[at].tag == "n" and words[at].low.endswith("ing"))


def _opens(words: list[Word], at: int) -> bool:
    return at == 0 or (at == 1 and words[0].low in {"as", "and", "but"})


def _is_list(words: list[Word], comma: int, stop: int) -> bool:
    """Tell whether names in a row stand between two commas: "Lee, Poe, and"."""
    return words[comma].tag == "," and all(word.tag in "NpC" for word in words[comma + 1 : stop])


def _is_fronted(sentence: SentenceWords, end: int) -> bool:
    """Tell whether a side clause opens a sentence and ends in the comma before `end`: "When asked about it, Lee"."""
    first = next((word for word in sentence.words if word.tag not in "CA"), None)
    if first is None or "Q" in sentence.tags[: end - 1]:
        return False
    return first.tag in "IW" or first.low.endswith(("ing", "ed")) or first.low == "to"
