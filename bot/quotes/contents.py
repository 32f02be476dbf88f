"""What is said: the words of a sentence that a saying reaches, before it and behind it."""

import re
from collections import Counter
from collections.abc import Collection
from typing import NamedTuple

from bot.quotes.adjuncts import skip_adjuncts
from bot.quotes.clauses import (
    OPENERS,
    has_clause,
    has_unknown_verb,
    is_bare_doing,
    is_loose,
    is_object_of,
    is_said,
    opens_clause,
)
from bot.quotes.noun_cues import VOICED
from bot.quotes.reach import AGAINST, SILENT, reach
from bot.quotes.sayings import ACCORDING, Saying, in_leading_aside, is_outlet
from bot.quotes.words import SentenceWords, Word, past
from bot.text.verbs import VERBS

_TITLE = 5  # words of the longest title


class Content(NamedTuple):
    """The words [first, last) said by a saying (its number in the sentence)."""

    first: int
    last: int
    saying: int


def find_contents(sentence: SentenceWords, sayings: list[Saying], sizes: list[int]) -> list[Content]:
    """Return the contents of all sayings of a sentence; `sizes` are the words of every stretch."""
    out: list[Content] = []
    words = sentence.words
    closed: set[int] = set()  # sayings whose content stands before them
    for number, saying in enumerate(sayings):
        if _denies_claim(words, saying):
            continue
        having = {content.saying for content in out}
        told = [sayings[n] for n in having]
        silent = {n for n in range(number) if n not in having and _is_silent(words, sayings[n], saying)}
        floor = _floor(words, sayings, number, closed, silent)
        left = None if saying.inherited else _left(words, saying, floor, sizes, sayings[:number], told)
        right = _right(words, sayings, number, has_left=left is not None)
        before = left is not None and is_said(words, saying, *left, opened=True) and not is_loose(words, saying, *left)
        parted = None if saying.inherited else _parted(words, sayings, number, _floor(words, sayings, number, closed))
        if parted is not None and (not before or words[parted[0][0]].low in _CONDITIONS | {"what"}):
            out += [Content(*part, number) for part in parted]
            continue
        if left is not None and before:
            closed.add(number)
            out = [content for content in out if not _is_premise(sayings[content.saying], content, left)]
            out.append(Content(*left, number))
        goes_on = left is not None and right is not None and words[right[0] - 1].tag == "C"
        if right is not None and is_said(words, saying, *right, opened=goes_on or words[right[0] - 1].low in OPENERS):
            out.append(Content(*right, number))
    return out


_DENYING = frozenset("deny reject dispute refute".split())
_CLAIM = 3  # words: "a charge Lee"


def _denies_claim(words: list[Word], saying: Saying) -> bool:
    """Tell whether a claim told of behind a comma is all that somebody denies: ", a charge Lee has denied"."""
    first = saying.left
    if saying.verb.lemma not in _DENYING or first == 0 or words[first - 1].tag != "," or first + _CLAIM > len(words):
        return False
    return words[first].tag == "D" and words[first + 1].low in _CLAIMED and words[first + 2].tag in "NPD"


_CLAIMED = frozenset(
    """prospect possibility notion idea theory charge claim allegation accusation suggestion assertion charges claims
    allegations""".split()
)


def fronts(contents: list[Content], tags: str) -> dict[int, int]:
    """Return where what is said begins, by the saying: whom it names is not who says it."""
    if "Q" not in tags:
        return {content.saying: content.first for content in reversed(contents)}
    parts = Counter(content.saying for content in contents)
    return {
        content.saying: content.first
        for content in reversed(contents)
        if parts[content.saying] > 1 or "Q" not in tags[content.first : content.last]
    }


def _is_premise(saying: Saying, content: Content, around: tuple[int, int]) -> bool:
    """Tell whether a document lays down a content inside what somebody says: "The law allows that …, he said"."""
    inside = around[0] <= content.first and content.last <= around[1]
    return inside and saying.mention is not None and saying.mention.speaker == "document" and saying.verb.kind == "say"


def _floor(
    words: list[Word], sayings: list[Saying], number: int, closed: set[int], silent: Collection[int] = ()
) -> int:
    """Return where the content before a saying may begin: behind the saying before, unless it is inside the content."""
    saying = sayings[number]
    floor = 0
    for earlier in range(number):
        right = sayings[earlier].right
        if right > saying.left:
            continue  # it stands in the relative clause of this saying's subject
        if earlier in silent:
            continue  # "The ministry asked Spain for help, Reuters reported, citing"
        if sayings[earlier].verb is ACCORDING and sayings[earlier].cue == 0:
            comma = next((at for at in range(right, saying.left) if words[at].tag == ","), right)
            floor = max(floor, comma)  # "According to a source cited by the paper, the sides have agreed"
            continue
        if sayings[earlier].verb.kind == "think" and _is_inserted(words, saying):
            continue  # "He knows them by heart, he says, but"
        if earlier in closed or words[max(saying.left - 2, 0)].tag == "Q" or not _ends_sentence(words, saying):
            floor = max(floor, right)
    return floor


def _is_silent(words: list[Word], earlier: Saying, saying: Saying) -> bool:
    """Tell whether a saying without a content is only part of what a later one reports."""
    subject = earlier.subject
    if subject is None or subject[0] >= earlier.cue or earlier.verb.kind not in {"act", "say"}:
        return False
    if saying.verb is ACCORDING:
        return True
    asks = earlier.verb.takes_hearer or earlier.verb.kind == "act"
    return asks and saying.verb.kind == "say" and (subject[0] == 0 or words[subject[0] - 1].tag in ",.C;:")


def _parted(
    words: list[Word], sayings: list[Saying], number: int, floor: int
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return both parts of a clause that a saying stands in: "The boat, Lee said on Monday, was old"."""
    saying = sayings[number]
    if saying.left <= floor or words[saying.left - 1].tag != "," or not _speaks(saying) or saying.verb.kind != "say":
        return None
    gap = skip_adjuncts(
        words, _behind(saying), hearer=saying.verb.takes_hearer and not saying.turned, loose=True, titles=False
    )
    first, last = _clause_start(words, saying.left - 1, floor), saying.left - 1
    if first < last and words[first].low in _CONDITIONS and words[gap : gap + 1] and words[gap].tag == ",":
        whole = not saying.turned and opens_clause(words, gap + 1) and saying.verb.lemma in _IN_PASSING
        whole = whole and any(word.tag in "XVRv" for word in words[first:last])
        told = _trim(words, gap + 1, reach(words, sayings, number, gap + 1)) if whole else None
        return ((first, last), told) if told else None  # "When it shut, Lee said, it was late"
    begin = past(words, gap + 1, "AT")
    if begin + 1 >= len(words) or words[gap].tag != "," or not _goes_on(words, begin):
        return None
    front = words[first:last]
    what = bool(front) and front[0].low == "what"
    if not front or (front[0].tag not in "DSNnMP" and not what) or front[0].low in _POINTING:
        return None
    if saying.turned and any(word.tag == "," for word in front):
        return None  # "The report, based on letters, says Lee, the mayor, left"
    if any(word.tag == "Q" or (word.tag in "XVRWP" and not what) for word in front[1:]):
        return None  # a clause of its own
    behind = _trim(words, gap + 1, reach(words, sayings, number, gap + 1))
    return ((first, last), behind) if behind else None


def _behind(saying: Saying) -> int:
    """Return where place and time of a saying begin: "wrote in a letter"."""
    return saying.right - saying.verb.lemma.endswith(" in")


_CONDITIONS = frozenset("when while if as once because since although though unless until whenever".split())
_POINTING = frozenset("who which that".split())


def _goes_on(words: list[Word], at: int) -> bool:
    """Tell whether a finite verb without a subject begins here, so that the subject stands before."""
    if words[at].low in {"to", "be", "not"} or words[at].low.endswith("ing"):
        return False
    if words[at].tag == "n" and words[at].low.endswith("s") and words[at + 1].tag in "DSnAIM":
        return not words[at].low.endswith(("ss", "ous"))  # no list has every verb: "A launch, he said, requires care"
    return words[at].tag in "XV" or (words[at].tag in "vR" and words[at + 1].low not in _BEHIND)


_BEHIND = frozenset("by as to for".split())  # "the boat, Lee said, known as “Doll”"


def _is_inserted(words: list[Word], saying: Saying) -> bool:
    """Tell whether a saying stands between two commas."""
    return saying.left > 0 and words[saying.left - 1].tag == "," and [w.tag for w in words[saying.right :][:1]] == [","]


def _ends_sentence(words: list[Word], saying: Saying) -> bool:
    at = skip_adjuncts(words, _behind(saying), hearer=saying.verb.takes_hearer and not saying.turned, loose=True)
    return at >= len(words) or words[at].tag in ".;"


def _left(
    words: list[Word], saying: Saying, floor: int, sizes: list[int], before: list[Saying], told: list[Saying]
) -> tuple[int, int] | None:
    """Return the content before a saying: `"…," said Lee`, `The plan is dead, Lee said`.

    `before` are the sayings to the left, `told` those of them whose content is known.
    """
    if saying.verb is ACCORDING and any(
        earlier.verb.kind in {"say", "call", "show"}
        and earlier.mention is not None
        and earlier.mention.speaker != "none"
        and not in_leading_aside(words, earlier.left)
        for earlier in before
        if earlier in told or saying.left - earlier.right <= 1  # "Reuters reported, according to"
    ):
        return None  # "Lee told friends he is ready, according to reports": the relay is no speaker
    claims = (
        not saying.turned
        and saying.cue > 1
        and any(it.low == "that" for it in words[max(0, saying.cue - 4) : saying.cue])
    )
    if claims and saying.subject is not None and saying.subject[1] < saying.cue and saying.left == saying.subject[0]:
        return None  # "signed by the “Knights,” a group that has claimed": what it claims stands behind
    if saying.verb.lemma == "tell" and past(words, saying.right, ".") >= len(words):
        return None  # a headline's "…, court told"
    if saying.verb.lemma == "testify" and [word.low for word in words[saying.after : saying.after + 1]] == ["before"]:
        return None  # "As the doors opened, Lee testified before the Senate"
    if any(_relays(words, saying, earlier) for earlier in told):
        return None  # "Lee said that he is ready, Reuters reported": the words are Lee's
    opened = words[0].low in AGAINST and not saying.turned and saying.right < len(words)
    if opened and words[saying.right].tag in "PDSNQ":
        return None  # "While Lee said it was “late”, Poe said it was not"
    behind = words[saying.left - 1] if saying.left > floor else None
    able = saying.turned or saying.verb.kind in {"say", "show", "think"}
    able = able or (
        behind is not None and behind.low in ",?!" and all(w.tag in "Q," for w in words[floor : saying.left])
    )
    if not able and saying.verb.lemma not in {"warn", "promise", "announce"}:
        return None
    at = saying.left
    while at > floor and words[at - 1].tag == "A":
        at -= 1
    if at <= floor:
        return None
    stop = at
    while stop > floor and words[stop - 1].tag in ",-.;":
        stop -= 1
    if stop <= floor:
        return None
    quoted = words[stop - 1].tag == "Q"
    if quoted and stop > 1 and words[stop - 2].tag == ":" and any(it.right <= stop - 1 for it in before):
        return stop - 1, stop  # "Lee told a guard: “It was late,” he said"
    that = quoted and stop > 1 and words[stop - 2].low == "that" and any(it.cue < stop - 2 for it in before)
    if that and not saying.turned and saying.right < len(words) and words[saying.right].tag in "PDSNQ":
        return None  # "Even as Poe claimed that “it was late,” a guard said the doors were open"
    if quoted and sizes[words[stop - 1].stretch] <= _TITLE and _is_title(words, floor, stop - 1, saying):
        return None
    if not quoted and (stop == at or words[stop].tag not in ",-") and not _is_sourced(words, saying, floor):
        return None
    if not quoted and (saying.verb.lemma in _ANSWERING or _is_where(words, _clause_start(words, stop, floor), stop)):
        return None  # "When he asked, she responded", "In a long recorded talk, Lee confessed"
    if not quoted and saying.verb is not ACCORDING and (_warns_of(words, saying) or not _is_bare(words, saying)):
        return None
    first = _clause_start(words, stop, floor)
    title = quoted and sizes[words[stop - 1].stretch] <= _TITLE and stop > 1 and words[stop - 2].tag in "GI"
    if title and (words[first].low in _HANGING or words[first].low.endswith("ing")) and not saying.turned:
        return None  # "When she was at Lind's “Chef Challenge,” she asked"
    quotes = any(word.tag == "Q" for word in words[saying.right : saying.right + 2])
    if not quoted and not saying.turned and quotes and words[first].low in _WHEN:
        return None  # "After it closed, Lee wrote, “…”"
    if not quoted and words[first].low.endswith("ing") and not _is_finite(words, first + 1, stop):
        return None  # "Posing with a flag, Lee boasted"
    opened = any(word.low == "that" for word in words[saying.right : saying.right + _OPENED_LATE])
    if not quoted and opened and words[first].low in _HANGING:
        return None  # "After it closed, Lee said in a note to bakers, brewers and others that"
    if quoted and all(word.tag in "Q,-C.;" for word in words[first:stop]):
        return first, stop
    plain = saying.turned and saying.verb.lemma == "say" and words[saying.cue].tag == "R"
    if plain and not quoted and stop - first > _TITLE - 1:
        return first, stop  # what stands before ", said Lee" is said, whatever its verb
    bare = not quoted and first == floor and has_unknown_verb(words, first, stop, ends=_ends_sentence(words, saying))
    short = any(word.tag == "Q" and sizes[word.stretch] < _TITLE - 2 for word in words[first:stop])
    thing = saying.mention is not None and saying.mention.speaker == "none"
    if thing and not quoted and saying.right == len(words):
        return None  # a headline: "Lee sounds off on film, assault claims"
    # a headline: "Patients waiting, nurses say"
    above = saying.right == len(words) and stop - first > 1 and not short
    if (
        not bare
        and not above
        and not has_clause(words, first, stop, sizes)
        and (not quoted or (stop == at and words[stop - 1].low not in ",.!?…—-"))
    ):
        return None
    if (
        words[first].tag == "W"
        and words[first].low in {"as", "when", "while", "if", "after", "because", "although", "though"}
        and not quoted
        and not _is_bare(words, saying)
    ):
        return None
    return first, stop


_WHEN = frozenset("after before when as".split())
_HANGING = frozenset("after before as when while once since although though".split())
_OPENED_LATE = 18  # words


def _is_finite(words: list[Word], first: int, stop: int) -> bool:
    """Tell whether a verb with a subject may stand among words: no form in -ing, no adjective ("an op-ed piece")."""
    told = (at for at in range(first, stop) if words[at].tag in "XVRv" and not words[at].low.endswith("ing"))
    return any(words[at].tag != "v" or words[at - 1].tag not in "DSI" for at in told)


_ANSWERING = frozenset("respond reply react".split())


def _is_where(words: list[Word], first: int, stop: int) -> bool:
    """Tell whether words open with a preposition and have no verb of their own: where or when something is said."""
    finite = any(word.tag in "XVR" and not word.low.endswith("ing") for word in words[first:stop])
    return words[first].tag == "I" and not finite


def _is_sourced(words: list[Word], saying: Saying, floor: int) -> bool:
    """Tell whether a whole sentence stands before people or a body it is according to: "It sank according to Poe"."""
    if saying.verb is not ACCORDING or words[saying.cue].low != "according" or floor or saying.mention is None:
        return False
    if saying.mention.speaker not in {"person", "body", "unnamed"} or words[saying.left - 1].tag in "RVXv":
        return False  # "to act according to the board"
    return any(word.tag == "X" for word in words[: saying.left])


def _relays(words: list[Word], saying: Saying, earlier: Saying) -> bool:
    """Tell whether a saying only passes on what an earlier one says: its subject is an outlet, or its verb "report"."""
    if saying.mention is None or earlier.mention is None or earlier.mention.speaker == "none":
        return False
    if earlier.verb.kind == "think" or saying.mention.speaker not in {"body", "unnamed"}:
        return False
    if any(word.tag in "XVRvQ" for word in words[: earlier.left]) or (
        earlier.left and words[earlier.left - 1].tag in "nN"
    ):
        return False  # what is said in a side clause
    return saying.verb.lemma == "report" or is_outlet(saying.mention)


def _is_title(words: list[Word], floor: int, at: int, saying: Saying) -> bool:
    """Tell whether a stretch before a saying only names where it was said: `On “This Bridge,” Lee said`.

    Or in what: `In a letter to the “bridge people,” Lee said it was late`.
    """
    if at <= floor or any(word.tag in "XVRP" for word in words[floor:at]):
        return False
    if words[at - 1].tag in "IG":
        return not any(word.tag == "v" for word in words[floor:at])
    if words[at - 1].tag == "," and words[at - 2].low in _WORKS and words[floor].tag == "I":
        return not any(word.tag == "v" for word in words[floor:at])  # "In her book, “Nine Acres,” Lee suggested"
    told = saying.right < len(words) and words[saying.right].tag in "PDSNQW"
    return told and words[floor].tag == "I" and words[at - 1].tag in "DnN"


_WORKS = frozenset("book memoir novel song column film play poem album show podcast newsletter blog".split())


def _clause_start(words: list[Word], stop: int, floor: int) -> int:
    """Return where the content before a saying begins, a dateline left out."""
    first = floor or _behind_dateline(words, stop)
    while first < stop and words[first].tag in ",-;.C:":
        first += 1
    return first


_DATELINE = re.compile(r"N+(?:,[NTM.,]+)?(?:\(N+\))?-")  # "LIND –", "LIND, Velm., May 3 (Wire) –", "Lind –"


def _behind_dateline(words: list[Word], stop: int) -> int:
    """Return where a text goes on behind the place it comes from, 0 where none opens it."""
    tags = "".join([word.tag for word in words[:stop]])
    found = _DATELINE.match(tags)
    if found is None or found.end() >= stop:
        return 0
    shouted = words[0].text.isupper() and len(words[0].low) > 1
    return found.end() if shouted or tags.count("-") == 1 else 0


def _is_bare(words: list[Word], saying: Saying) -> bool:
    """Tell whether no content can follow the saying: the sentence ends, or a time or place and a comma."""
    at = skip_adjuncts(words, _behind(saying), hearer=saying.verb.takes_hearer and not saying.turned, loose=True)
    if at >= len(words) or words[at].tag in ".,;-)":
        return True
    if words[at].low.endswith("ing") and (saying.turned or is_bare_doing(words, at, len(words))):
        return True  # "says a report telling of it", "she said addressing a crowd"
    return _is_carried(words, at)


def _is_carried(words: list[Word], at: int) -> bool:
    """Tell whether a participle goes with where it is said: "in a statement carried by the agency"."""
    if words[at].tag == "I":
        at = past(words, at + 1, "DSnNMT")
    if at >= len(words):
        return False
    told = words[at].tag in "Rv" and words[at].low.endswith("ed") and words[at - 1].tag in "nN"
    return told and at + 1 < len(words) and words[at + 1].low in {"by", "on", "to", "in"}


def _right(words: list[Word], sayings: list[Saying], number: int, *, has_left: bool) -> tuple[int, int] | None:
    """Return the content behind a saying."""
    saying = sayings[number]
    if _says_nothing(words, saying):
        return None
    at = saying.right
    if not _warns_of(words, saying):
        hears = saying.verb.takes_hearer and not saying.turned
        at = skip_adjuncts(words, at, hearer=hears, titles=saying.verb.kind == "say")
    if at >= len(words):
        return None
    gap = words[at]
    between = saying.left > 0 and words[saying.left - 1].tag == "," and gap.tag == "," and not saying.inherited
    if (
        has_left
        or saying.turned
        or (between and past(words, at, ",A") < len(words) and words[past(words, at, ",A")].tag in "XV")
    ):
        at = past(words, at, ",:-.")
        if saying.verb is ACCORDING and not has_left:
            gap, at = _behind_source(words, gap, at)
            early = saying.left == 0 and gap.tag in "DSP"  # "According to the police the boat was"
            if at < len(words) and (gap.tag in ",-:" or early):
                later = sayings[number + 1 :]
                if not early and _passes_on(saying, later) and _opens_with_saying(later, at):
                    return None  # "According to Reuters, Lee said": the words are Lee's
                return _trim(words, at, reach(words, sayings, number, at))
        nxt = _behind_finished(words, sayings, number, at, gap, has_left=has_left)
        if nxt is None:
            return None
        at = nxt
    elif gap.tag in ",:-":
        nxt = _behind_mark(words, sayings, number, at, between=between)
        if nxt is None:
            return None
        at = nxt
    elif gap.tag in ".;)":
        return None
    first = at
    last = reach(words, sayings, number, first)
    if first >= last:
        return None
    if saying.verb.kind == "call":
        first, last = _called(words, saying, first, last)
    if (
        words[first].tag in "XV"
        and words[first].low not in {"to", "not"}
        and saying.verb.kind != "call"
        and not between
        and not (_in_relative(words, saying) and (words[first].tag == "X" or "Q" in {w.tag for w in words[first:last]}))
    ):
        return None  # "which Lee alleges serve two ends": the content stands before
    return _trim(words, first, last)


def _behind_source(words: list[Word], gap: Word, at: int) -> tuple[Word, int]:
    """Return what parts a source from the content behind it, and where that begins: "according to a man held, it"."""
    told = gap.tag == "," and at + 1 < len(words) and words[at].tag in "vR" and words[at + 1].low == "by"
    if gap.tag in "vRIW" or told:  # "according to a letter, seen by the Echo, it"
        while at < len(words) and words[at].tag not in ",.;:":
            at += 1
        gap = words[at] if at < len(words) else gap
        at = past(words, at, ",:-")
    return gap, at


def _behind_finished(
    words: list[Word], sayings: list[Saying], number: int, at: int, gap: Word, *, has_left: bool
) -> int | None:
    """Return where more is said behind a finished content: only a new quotation or "that" opens it, as a rule."""
    saying = sayings[number]
    goes_on = False
    if at + 2 < len(words) and words[at].tag == "N" and words[at + 1].tag == "," and words[at + 2].tag == "Q":
        at += 2  # "said at a rally in Lind, Ohio, “but …”"
    if at + 2 < len(words) and words[at].tag == "C" and words[at + 1].tag == "A" and words[at + 2].tag == "Q":
        at += 2
    if at + 1 < len(words) and words[at].tag == "C" and gap.tag == ",":
        # "…, he said, and had received": the content goes on without a subject
        goes_on = has_left and words[at + 1].tag in "XVv" and words[at + 1].low != "to"
        if words[at + 1].tag == "Q":
            at += 1  # "…," she said, and “…”
        elif words[at + 1].low == "that" and at + 2 < len(words) and words[at + 2].tag not in "XVRv":
            at += 1
    if at < len(words) and gap.tag == "," and not goes_on and not saying.turned:
        goes_on = _is_parenthesis(words, saying, at, has_left=has_left)
    if at < len(words) and gap.tag == "," and not has_left and _is_early(words, saying):
        goes_on = opens_clause(words, at)
    passing = saying.verb.lemma in _IN_PASSING and not any(later.turned for later in sayings[number + 1 :])
    if gap.tag == ";" and has_left and passing and opens_clause(words, at + 1):
        at, goes_on = at + 1, True  # "Copper pays, he said; grandmothers do not"
    if at < len(words) and words[at].low in {"who", "which"} and saying.turned:
        at = _behind_relative(words, at)
    if at >= len(words) or (words[at].tag != "Q" and words[at].low != "that" and not goes_on):
        return None
    thing = saying.mention is not None and saying.mention.speaker == "document"
    if has_left and saying.turned and thing and gap.low == "that" and words[at + 1 : at + 2] and words[at].tag != "Q":
        return None  # "“…,” says a letter that one of them sent us"
    return at


def _behind_mark(words: list[Word], sayings: list[Saying], number: int, mark: int, *, between: bool) -> int | None:
    """Return where the content opens behind a comma, a colon or a dash that follows a cue."""
    saying, later = sayings[number], sayings[number + 1 :]
    at = past(words, mark, ",:-")
    if at >= len(words):
        return None
    if saying.verb.takes_hearer and not saying.turned:
        name = past(words, at, "Np")
        if at < name < len(words) - 1 and words[name].tag == "," and words[name + 1].tag in "PDS":
            return name + 1  # "told a guard, Lee, they were late"
        if words[at].tag in "PDS" and any(word.tag == "," for word in words[saying.right : mark]):
            return at
    asks = saying.verb.lemma == "ask" and words[at].low in _GOING_ON
    if words[mark].tag == ":" or words[at].tag == "Q" or words[at].low == "that" or asks:
        return at
    taken = any(it.left == at and _speaks(it) for it in later)
    as_told = saying.verb.kind == "say" and words[0].low == "as" and saying.left == 1  # "As Lee alleged, he was late"
    able = as_told or saying.verb.lemma in {"say", "add", "note", "explain", "argue"}
    open_clause = able and (not taken or between)
    return _aside(words, at) or (at if open_clause and opens_clause(words, at) else None)


def _warns_of(words: list[Word], saying: Saying) -> bool:
    """Tell whether what somebody warns of stands right behind the cue, and is no hearer, place or time."""
    behind = words[saying.right].low if saying.right < len(words) else ""
    return saying.verb.lemma == "warn" and not saying.turned and behind in {"of", "about", "against"}


_OF_OTHERS = VOICED | {"criticism", "rumours", "rumors", "questions", "news"}  # "responded to claims that"
_SAID_OFF = frozenset("sorry goodbye hello farewell grace mass prayers goodnight".split())


def _says_nothing(words: list[Word], saying: Saying) -> bool:
    """Tell whether nothing is said behind a cue: "declined to comment on whether", "thinks about this"."""
    behind = [word.low for word in words[saying.after : saying.after + 2]]
    if saying.verb.lemma == "comment" and words[max(saying.cue - 2, 0)].low in SILENT:
        return bool({"whether", "if"}.intersection(behind))
    if saying.verb.lemma == "say" and behind and behind[0] in _SAID_OFF:
        return all(word.tag != "Q" for word in words[saying.after :])  # "said sorry for it"
    if behind[:1] == ["by"] and saying.verb.kind == "act" and saying.subject and saying.subject[0] == saying.after + 1:
        # "The move was condemned by artists and writers": what they said is not told
        return all(word.tag != "Q" and word.low not in {"as", "that"} for word in words[saying.after :])
    if saying.verb.lemma in _ANSWERING and behind[:1] == ["to"]:
        that = next((n for n in range(saying.after + 1, len(words)) if words[n].tag in "WQ,.:"), len(words))
        return that < len(words) and words[that].low == "that" and words[that - 1].low in _OF_OTHERS
    if saying.verb.lemma == "see" and behind[:1] == ["that"]:
        return _is_seen(words, saying.after)
    return saying.verb.kind == "think" and bool({"about", "of"}.intersection(behind[:1]))


def _is_seen(words: list[Word], that: int) -> bool:
    """Tell whether "that" only points at a thing: "saw that boat leave", not "saw that boats were late"."""
    at = past(words, that + 1, "A")
    if at >= len(words) or words[at].tag != "n":
        return False
    at = past(words, at, "n")
    if at >= len(words):
        return True
    if words[at - 1].low.endswith("s") and not words[at - 1].low.endswith("ss"):
        return False
    return words[at].tag not in "XRVv" or words[at].low.endswith("ing")


def _in_relative(words: list[Word], saying: Saying) -> bool:
    """Tell whether the subject of a saying stands behind "which": "the plan, which Lee said was “dead”"."""
    if saying.left == 0:
        return False
    behind = words[saying.left - 1]
    return behind.low in {"which", "that", "who", "what"} or is_object_of(words, saying)


def _behind_relative(words: list[Word], at: int) -> int:
    """Return where a quotation stands behind a relative clause: "said Lee, who runs clinics: “…”"."""
    for place in range(at, len(words) - 1):
        if words[place].tag == ":" or (words[place].tag == "," and words[place + 1].tag == "Q"):
            return place + 1
    return at


def _passes_on(saying: Saying, later: list[Saying]) -> bool:
    """Tell whether who is behind "according to" passes on what others say: an outlet, or a document what one person."""
    if is_outlet(saying.mention):
        return True
    person = bool(later) and later[0].mention is not None and later[0].mention.speaker == "person"
    return person and saying.mention is not None and saying.mention.speaker == "document"


def _opens_with_saying(later: list[Saying], at: int) -> bool:
    """Tell whether the clause that begins at `at` is itself somebody's saying."""
    if not later or later[0].left != at or later[0].mention is None:
        return False
    return later[0].verb.kind in {"say", "act"} and later[0].verb.form in {"past", "present"}


def _speaks(saying: Saying) -> bool:
    if saying.verb.kind == "think":
        return False  # "Lee said, the press considered him a “threat”": what others think is Lee's to say
    return saying.mention is not None and saying.mention.speaker != "none"


_LISTING = frozenset("as a an the who is was has".split())  # “a liar” who is “amoral,” a “bully” and a “fool”


def _called(words: list[Word], saying: Saying, first: int, last: int) -> tuple[int, int]:
    """Return what is called something: up to its last name in marks; of "what Lee calls “…”" only that."""
    quoted = [place for place in range(first, last) if words[place].tag == "Q"]
    if not quoted:
        return first, last
    if saying.left and words[saying.left - 1].low == "what":
        return quoted[0], quoted[0] + 1
    end = quoted[0] + 1
    for place in quoted[1:]:
        between = words[end:place]
        goes_on = len(between) > 1 and between[0].tag == "n" and between[1].low in {"that", "which"}  # “…” move that
        goes_on = goes_on and not any(word.tag in "RP,;:" for word in between)
        if goes_on or all(word.tag in ",C" or word.low in _LISTING for word in between):
            end = place + 1
    return first, end


_GOING_ON = frozenset("that whether if".split())


def _aside(words: list[Word], at: int) -> int | None:
    """Step over an aside behind a cue: "said, after a pause, that", "asked a guard, Lee, whether"; return its end."""
    for stop in range(at, min(at + 18, len(words))):
        if words[stop].tag in ",-" and stop + 1 < len(words):
            return stop + 1 if words[stop + 1].tag == "Q" or words[stop + 1].low in _GOING_ON else None
        if words[stop].tag == ":" and stop + 1 < len(words):
            return stop + 1
    return None


def _is_early(words: list[Word], saying: Saying) -> bool:
    """Tell whether a turned saying stands before what it tells: "As a result, says the board, the pier may close"."""
    opened = saying.turned and saying.left > 0 and words[saying.left - 1].tag == ","
    return opened and not any(word.tag in "XVRvQ" for word in words[: saying.left])


_IN_PASSING = frozenset("say explain insist report argue claim tell add note recall admit concede recount".split())
_REASONS = frozenset("because since unless if where and but so or nor".split())


def _is_parenthesis(words: list[Word], saying: Saying, at: int, *, has_left: bool) -> bool:
    """Tell whether a saying stands between commas inside what is said: "Ministers, Lee says, have no plans"."""
    if saying.left == 0 or words[saying.left - 1].tag != "," or saying.verb.lemma not in _IN_PASSING:
        return False
    opening = words[at]
    if opening.low.endswith("ing") or opening.low in {"who", "which", "as", "when", "while", "citing"}:
        return False
    if opening.tag == "A" and at + 1 < len(words):
        opening = words[at + 1]
    return opening.tag in "XV" or (has_left and opening.low in _REASONS)


def _points(words: list[Word], at: int) -> bool:
    """Tell whether "that" right behind "said" is what is told of: "said that was the point", "says that's all"."""
    if at + 1 < len(words) and words[at + 1].tag == "G":
        return True
    told = VERBS.get(words[at - 1].low, {}).get("") if at else None
    points = at + 1 < len(words) and words[at + 1].low in {"was", "is", "would", "will"}
    return told is not None and told.kind == "say" and points


def _trim(words: list[Word], first: int, last: int) -> tuple[int, int] | None:
    while first < last and (words[first].tag in ",-.;:C" or (words[first].low == "that" and not _points(words, first))):
        first += 1
    while last > first and words[last - 1].tag in ",-.;:C(":
        last -= 1
    return (first, last) if first < last else None
