"""The subject of a verb: which words before it (or behind it, when the order is turned) name the one who speaks."""

from bot.quotes.words import Word
from bot.text.function_words import PRONOUNS
from bot.text.roles import BODY_NOUNS, DOCUMENT_NOUNS, NAMING_ROLES, PEOPLE_ROLES, nominal_kind

_HARD = frozenset(";:.")
_FURTHEST = 60  # words; no subject stands further from its verb
_BEFORE_TIME = frozenset("on last this late early next earlier later in since by until every".split())
_LINKING = frozenset("of for at in from with on to by about near".split())


def subject_before(words: list[Word], verb: int, floor: int = 0) -> tuple[int, int] | None:
    """Return the words (first, last) of the subject of the finite verb at `verb`, None when there is none to its left."""
    at = _skip_between(words, verb, floor)
    if at <= floor:
        return None
    previous = words[at - 1]
    if previous.tag == "-":
        aside = _aside_start(words, at - 1, floor)
        if aside is not None:
            return _phrase_left(words, aside, floor)
    if previous.tag in ",-":
        return _across_commas(words, at - 1, floor)
    if previous.tag == "W" and previous.low in {"who", "which", "that"}:
        return _antecedent(words, at - 1, floor)
    if previous.tag == "C":
        return clause_subject(words, at - 1, floor)
    return _phrase_left(words, at, floor)


def _aside_start(words: list[Word], dash: int, floor: int) -> int | None:
    """Return the dash that opens the aside which closes at `dash` ("Lee – who won last year – said")."""
    for at in range(dash - 1, max(floor, dash - _FURTHEST), -1):
        if words[at].tag == "-":
            return at
        if words[at].tag in ".;:Q":
            return None
    return None


def _opening_bracket(words: list[Word], closing: int, floor: int) -> int:
    at = closing
    while at > floor and words[at].tag != "(":
        at -= 1
    return at


def _is_reduced(words: list[Word], at: int) -> bool:
    """Tell whether a participle goes with the noun before it ("a letter seen by the paper", "a report released Friday")."""
    if at + 1 >= len(words) or at == 0 or words[at].low.endswith("ing"):
        return False
    following = words[at + 1]
    if following.low == "by" or (words[at].low in _PARTICIPLES and (following.tag in "ITM" or following.low == "last")):
        return words[at - 1].tag in "nN"
    return False


_PARTICIPLES = frozenset(
    """seen obtained reviewed released published dated sent made written given taken signed issued posted leaked held
    produced based addressed delivered filed submitted shown broadcast aired conducted commissioned printed drafted
    prepared provided shared circulated handed attached attributed""".split()
)


def subject_phrase(words: list[Word]) -> tuple[int, int] | None:
    """Return the noun phrase a sentence opens with, up to its verb or its first preposition."""
    end = 0
    while end < len(words) and words[end].tag in "DSNnMp":
        end += 1
    return (0, end) if end > 1 else None


def clause_subject(words: list[Word], limit: int, floor: int = 0) -> tuple[int, int] | None:
    """Return the subject of the nearest finite verb to the left of `limit`."""
    for at in range(limit - 1, max(floor, limit - _FURTHEST) - 1, -1):
        word = words[at]
        if word.tag in _HARD and at < limit - 1:
            return None
        if word.tag in "RVXv" and not word.low.endswith("ing") and word.low not in {"to", "be", "been"}:
            if at and words[at - 1].low == "to":
                continue
            between = _skip_between(words, at, floor)
            if between > floor and words[between - 1].low in {"who", "which", "that", "what"}:
                continue
            found = subject_before(words, at, floor)
            if found is not None:
                return found
    return None


def phrase_right(words: list[Word], start: int, ceiling: int) -> tuple[int, int] | None:
    """Return the words of the noun phrase that begins at `start`, with the name set beside a role."""
    at = start
    while at < ceiling and words[at].tag in "A" and words[at].low not in {"n't"}:
        at += 1
    first = at
    if at < ceiling and words[at].tag == "P":
        return at, at + 1
    while at < ceiling:
        tag = words[at].tag
        if tag in "NnpDSMGvQ" or (tag == "T" and at > first and _is_named_by_day(words, at, ceiling)):
            if tag == "D" and at > first and words[at - 1].tag in "Nn":
                break
            if tag == "v" and at > first and words[at - 1].tag in "Nn":
                break
            at += 1
        elif tag == "I" and at > first and words[at].low in _LINKING and _links(words, first, at, ceiling):
            at += 1
        elif (
            tag == "C"
            and at + 1 < ceiling
            and at > first
            and words[at + 1].tag in "ND"
            and words[at - 1].tag in "Nn"
            and words[at].low in {"and", "&"}
        ):
            at += 1
        else:
            break
    end = at
    if first == end:
        return None
    # a name behind the comma: "the spokeswoman for the ministry, Maria Zakharova"
    if end < ceiling and words[end].tag == "," and words[end - 1].tag in "Nn":
        stop = end + 1
        while stop < ceiling and words[stop].tag in "NnpDSMIG":
            stop += 1
        if stop > end + 1 and (stop == ceiling or words[stop].tag in ",.;:-(W"):
            end = stop
    return first, end


def _is_named_by_day(words: list[Word], at: int, ceiling: int) -> bool:
    """Tell whether a day stands inside a phrase: "a Wednesday editorial", "the Sunday Times"."""
    return words[at].text[0].isupper() and at + 1 < ceiling and words[at + 1].tag in "Nn" and words[at - 1].tag in "DnG"


def _links(words: list[Word], first: int, at: int, ceiling: int) -> bool:
    """Tell whether a preposition goes on with the phrase: behind a noun, not behind a person's name ("Lee in Iowa")."""
    if at + 1 >= ceiling or words[at + 1].tag not in "NnDSMp":
        return False
    head = words[at - 1]
    if head.tag == "N" and words[at].low != "of":
        return False
    if (
        words[at].low in {"in", "on", "at", "to", "by"}
        and at + 1 < ceiling
        and words[at + 1].tag in "DS"
        and head.tag == "n"
    ):
        return words[at].low == "at" and head.low in NAMING_ROLES
    return True


def _skip_between(words: list[Word], verb: int, floor: int) -> int:
    """Step left over what stands between a subject and its verb: auxiliaries, adverbs, times, brackets."""
    at = verb
    while at > floor:
        word = words[at - 1]
        if word.tag in "XA" and word.low != "to":
            at -= 1
        elif word.tag == "T" or (word.tag == "M" and at >= 2 and words[at - 2].tag == "T"):
            at -= 1
            while at > floor and (words[at - 1].low in _BEFORE_TIME or words[at - 1].tag == "T"):
                at -= 1
        elif word.tag == "G" and at - 1 > floor and words[at - 2].tag == "P":
            at -= 1
        elif word.low in {"himself", "herself", "themselves", "itself"}:
            at -= 1
        else:
            break
    return at


_STANDING_ALONE = PRONOUNS - frozenset("him her them us me whom whose himself herself themselves itself".split())


def _phrase_left(words: list[Word], end: int, floor: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends before `end`: back to the boundary of its clause, introductions left out."""
    if end <= floor:
        return None
    if words[end - 1].tag == "P" or (words[end - 1].low in _STANDING_ALONE and words[end - 1].tag != "N"):
        return end - 1, end
    if words[end - 1].tag in "IWCS" or (words[end - 1].tag == "D" and words[end - 1].low in {"the", "a", "an", "no"}):
        return None
    at = end
    while at > floor and end - at < _FURTHEST:
        word = words[at - 1]
        tag = word.tag
        if tag == ")":
            at = _opening_bracket(words, at - 1, floor)
            continue
        if tag in ",;:.-(WXRV*P" and not (tag in "RV" and _is_reduced(words, at - 1)):
            break
        if tag == "D" and at - 2 >= floor and words[at - 2].tag in "nN" and at < end:
            at -= 1  # "a sugar the team has dubbed": a new phrase begins with its determiner
            break
        if tag == "Q" or (word.low == "as" and words[at - 2].low not in {"such", "well"}):
            break
        if tag == "v" and at - 2 >= floor and words[at - 2].tag in "NPTXW" and not _is_reduced(words, at - 1):
            break
        if tag == "C" and not _joins_names(words, at - 1, floor):
            break
        at -= 1
    if at > floor and words[at - 1].tag == "X" and words[at].tag in "nA":
        return None  # "will soon bomb alleged targets": a verb, no noun
    relative = _relative_to_the_left(words, at, floor)
    if relative is not None:
        found = _phrase_left(words, relative, floor)
        if found is not None:
            return found[0], end
    return _without_introduction(words, at, end)


def _relative_to_the_left(words: list[Word], at: int, floor: int) -> int | None:
    """Return the "who" whose clause ends before `at`: "an official who relayed the exchange said"."""
    if at <= floor or words[at - 1].tag not in "RVXvWPI":
        return None
    for back in range(at - 1, max(floor, at - 20), -1):
        word = words[back]
        if word.tag in ",;:.-Q":
            return None
        if word.tag == "W":
            if word.low in {"who", "which"} and words[back - 1].tag in "nN":
                return back
            if word.low == "that" and words[back - 1].tag == "n" and words[back + 1].tag in "XvV":
                return back
            if word.low not in {"because", "that", "when", "if", "while", "what"}:
                return None
    return None


def _joins_names(words: list[Word], conjunction: int, floor: int) -> bool:
    """Tell whether "and" joins two nouns of one subject: no verb stands before it in the clause."""
    if words[conjunction].low not in {"and", "&", "or"} or conjunction == floor:
        return False
    if words[conjunction - 1].tag not in "NnG)":
        return False
    for at in range(conjunction - 1, floor - 1, -1):
        tag = words[at].tag
        if tag in "RVXvP":
            return False
        if tag in ";:.Q,W-":
            return True
    return True


def _without_introduction(words: list[Word], first: int, end: int) -> tuple[int, int] | None:
    """Drop an introduction without a comma: "On Monday Lee", "In a statement the ministry"."""
    while first < end and words[first].tag in "CA":
        first += 1
    # behind a time that stands in front: "Last week Lee", "On Tuesday night the senator"
    for at in range(end - 1, first, -1):
        if (
            words[at - 1].tag in "T"
            and words[at].tag in "NDSnP"
            and (words[first].tag in "ITM" or words[first].low in _BEFORE_TIME)
        ):
            first = at
            break
    if first < end and words[first].tag == "I":
        begin = end - 1
        found = None
        while begin > first + 1:
            here, before = words[begin], words[begin - 1]
            if here.tag in "DS" and before.tag in "NnTM":
                found = begin
                break
            if (
                here.tag == "N"
                and before.tag in "nM"
                and before.low not in NAMING_ROLES
                and not _linked(words, begin, first)
            ):
                found = begin
                break
            begin -= 1
        if found is None:
            begin = end - 1
            if words[begin].tag == "N":
                while begin > first + 1 and words[begin - 1].tag in "Np":
                    begin -= 1
            found = begin
        first = found
    return (first, end) if first < end else None


def _linked(words: list[Word], at: int, first: int) -> bool:
    return words[at - 1].tag == "I" and at - 1 > first


def _antecedent(words: list[Word], relative: int, floor: int) -> tuple[int, int] | None:
    """Return the phrase a relative pronoun goes back to."""
    at = relative
    while at > floor and words[at - 1].tag in ",-":
        at -= 1
    found = _phrase_left(words, at, floor)
    if found is None or words[relative].low != "who":
        return found
    first, end = found
    # "comments from the spokesman who said": the nearest noun where it names a person
    for begin in range(end - 1, first, -1):
        if words[begin - 1].tag == "I":
            near = words[begin:end]
            if near[-1].tag == "N" or _is_noun_of_people(near[-1].low):
                return begin, end
    return found


def _across_commas(words: list[Word], comma: int, floor: int) -> tuple[int, int] | None:
    """Find the subject when a comma stands before the verb: "Lee, who is 54, said", "Lee, head of the council, said"."""
    end = comma
    while True:
        begin = end
        while begin > floor and words[begin - 1].tag not in ",;:.-" and comma - begin < _FURTHEST:
            if words[begin - 1].tag == "Q" and words[begin - 1].low in ",.?!…":
                break
            begin -= 1
        if begin <= floor or words[begin - 1].tag not in ",-" or comma - begin >= _FURTHEST:
            break
        if not _modifies(words, begin, end, floor) or (
            words[begin].tag in "NDSPMn" and _starts_with_preposition(words, begin - 1, floor)
        ):
            break
        end = begin - 1
    if end == begin:
        return None
    if end < comma and words[begin].tag in "IAW" and words[end].tag == ",":
        # the modifier stood behind an introduction: what looked like one is the subject itself
        return _phrase_left(words, comma, end + 1)
    found = _phrase_left(words, end, begin)
    if found is None:
        return None
    if end == comma and found[0] > floor and words[found[0] - 1].tag in "RVv":
        # "mocked a reporter, called him": the phrase is an object, the verbs share a subject
        return clause_subject(words, comma, floor) or found
    return found[0], comma


def _modifies(words: list[Word], begin: int, end: int, floor: int) -> bool:
    """Tell whether words[begin:end], between commas, tells more about the phrase before it."""
    if begin >= end:
        return True
    opening = words[begin]
    before = words[begin - 2] if begin - 2 >= floor else None
    if opening.low in {"who", "whose", "whom", "which", "where", "now", "then", "once", "himself", "herself", "when"}:
        return True
    if opening.low == "one" and begin + 1 < end and words[begin + 1].low == "of":
        return True
    if opening.tag in "MI" or opening.low.endswith("ing") or opening.tag in "vA":
        return True
    if opening.low in {"jr", "sr", "jr.", "sr.", "ii", "iii"}:
        return True
    if opening.tag == "C" and begin + 2 < end and words[begin + 2].low == "by":
        return words[begin + 1].tag in "vRV"
    if before is None or before.tag not in "NnM)GT":
        return False
    if opening.tag in "DSn":
        return any(nominal_kind(word.low) != "none" for word in words[begin:end]) or opening.tag == "n"
    if opening.tag == "C":
        return False
    if opening.tag == "N":
        intro = _starts_with_preposition(words, begin - 1, floor)
        return not intro
    return opening.tag == "R" and opening.low.endswith("ed")


def _starts_with_preposition(words: list[Word], comma: int, floor: int) -> bool:
    at = comma
    while at > floor and words[at - 1].tag not in ",;:.-Q":
        at -= 1
    if words[at].tag == "A":
        return all(word.tag == "A" for word in words[at:comma])
    return words[at].tag in "ITW" or words[at].low.endswith("ing")


def _is_noun_of_people(low: str) -> bool:
    return low in NAMING_ROLES or low in PEOPLE_ROLES or low in BODY_NOUNS or low in DOCUMENT_NOUNS
