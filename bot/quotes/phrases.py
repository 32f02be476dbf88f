"""Noun phrases: from where they end to where they begin, and the other way round."""

from bot.quotes.reduced import lacks_object
from bot.quotes.words import Word
from bot.text.function_words import PRONOUNS
from bot.text.roles import BODY_NOUNS, DEMONYMS, NAMING_ROLES, PEOPLE_ROLES, nominal_kind

FURTHEST = 60  # words; no subject stands further from its verb


BEFORE_TIME = frozenset("on last this late early next earlier later in since by until every".split())


# adjectives that stand behind their noun, with what they are told of: "a source close to the board"
BEHIND_NOUNS = frozenset("familiar close privy loyal aware present opposed sympathetic critical responsible".split())
_LINKING = frozenset("of for at in from with on to by about near".split())


def _opening_bracket(words: list[Word], closing: int, floor: int) -> int:
    at = closing
    while at > floor and words[at].tag != "(":
        at -= 1
    return at


def _is_reduced(words: list[Word], at: int) -> bool:
    """Tell whether a participle goes with the noun before it ("a letter seen by the paper")."""
    if at + 1 >= len(words) or at == 0:
        return False
    if words[at].low.endswith("ing"):  # "a source speaking to the paper"
        if words[at].low in _STAYING and words[at + 1].tag == "I" and words[at - 1].tag == "n":
            return True  # "a villager sitting beneath a tree"
        if _is_deed(words, at):
            return True
        beside = words[at + 1].tag == "I" or (words[at + 1].tag in "NDS" and at > 1 and words[at - 2].tag == "D")
        return beside and words[at - 1].tag == "n" and nominal_kind(words[at - 1].low) == "unnamed"
    following = words[at + 1]
    if words[at].tag == "R" and lacks_object(words, at):
        return words[at - 1].tag in "nN"  # "a man accused of theft"
    if following.low == "by" or (words[at].low in PARTICIPLES and (following.tag in "ITM" or following.low == "last")):
        return words[at - 1].tag in "nN"
    return False


def _is_deed(words: list[Word], at: int) -> bool:
    """Tell whether a word in -ing tells what somebody is accused of: "a man accused of stealing a boat"."""
    return at > 1 and words[at].low.endswith("ing") and words[at - 1].tag == "I" and lacks_object(words, at - 2)


_STAYING = frozenset("sitting standing waiting walking living working staying queueing queuing watching".split())


def _opens_clause(words: list[Word], first: int, end: int) -> bool:
    """Tell whether a clause opens behind "after": "days after Lee told", or one of somebody new ("after a guard")."""
    if first < end and words[first - 2].tag in "TAV":
        return True
    if first >= end:
        return False
    if words[first].tag == "n" and (words[first].low.endswith("s") or words[first].low in PEOPLE_ROLES):
        return nominal_kind(words[first].low) == "unnamed"  # "after workers of a shop told", "after police said"
    if words[first].low not in {"a", "an", "another", "the", "his", "her"}:
        return False
    head = next((at - 1 for at in range(first + 1, end) if words[at].tag not in "nMv"), end - 1)
    return nominal_kind(words[head].low) in {"unnamed", "body"}


def _infinitive_start(words: list[Word], at: int, floor: int) -> int | None:
    """Return the "to" or "being" that goes with the noun before it: "the last man to win", "suits being heard"."""
    first = at
    while first > floor and words[first].tag in "XRVv" and words[first].low not in {"to", "being"} and at - first < 2:
        first -= 1
    if (
        first - 1 < floor
        or words[first].low not in {"to", "being"}
        or words[first].tag != "X"
        or words[first - 1].tag != "n"
    ):
        return None
    if words[first].low == "being":
        return first if words[at].tag in "vVR" else None
    return first if _is_to_do(words, first) else None


def _is_to_do(words: list[Word], to: int) -> bool:
    """Tell whether "to" goes with the noun before it: "the first man to say", "research to be released"."""
    kind = nominal_kind(words[to - 1].low) if words[to].low == "to" else "none"
    return kind == "unnamed" or (kind == "document" and words[to + 1].low == "be")


def _is_office_held(words: list[Word], at: int) -> bool:
    """Tell whether "as" only tells an office: "her tenure as secretary of state"."""
    return at < len(words) and words[at].tag == "n" and words[at].low in NAMING_ROLES and words[at - 2].tag in "nN"


PARTICIPLES = frozenset(
    """seen obtained reviewed released published dated sent made written given taken signed issued posted leaked held
    produced based addressed delivered filed submitted shown broadcast aired conducted commissioned printed drafted
    prepared provided shared circulated handed known described attached attributed""".split()
)


def name_start(words: list[Word], end: int, floor: int = 0) -> int:
    """Return where the capitalised words that end before `end` begin, not before `floor`."""
    begin = end
    while begin > floor and words[begin - 1].tag in "Np":
        begin -= 1
    return begin


def subject_phrase(words: list[Word], *, owned: bool = False) -> tuple[int, int] | None:
    """Return the noun phrase a sentence opens with, up to its verb or its first preposition; `owned`, beyond whose."""
    tags = "DSNnMpG" if owned else "DSNnMp"
    end = 0
    while end < len(words) and words[end].tag in tags:
        end += 1
    return (0, end) if end > 1 else None


def phrase_right(words: list[Word], start: int, ceiling: int) -> tuple[int, int] | None:
    """Return the words of the noun phrase that begins at `start`, with the name set beside a role."""
    at = start
    while at < ceiling and words[at].tag == "A" and words[at].low != "n't":
        at += 1
    first = at
    if at < ceiling and words[at].tag == "P":
        return at, at + 1
    while at < ceiling:
        tag = words[at].tag
        if (
            tag in "NnpDSMGv"
            or (tag == "Q" and at > first and words[at - 1].tag == "N" and words[at].low.isalnum())
            or (tag == "T" and at > first and _is_named_by_day(words, at, ceiling))
            or (tag == "T" and at > first + 1 and words[at - 1].tag == "M" and words[at - 2].low == "of")
        ):
            if tag in "DS" and at > first and words[at - 1].tag in "Nn":
                break
            if tag == "v" and at > first and words[at - 1].tag in "Nn":
                break
            at += 1
        elif (
            _is_inside(words, at, first, ceiling)
            or (tag == "I" and at > first and words[at].low in _LINKING and _links(words, at, ceiling))
            or (
                tag == "C"
                and at + 1 < ceiling
                and at > first
                and words[at + 1].tag in "ND"
                and words[at - 1].tag in "Nn"
                and words[at].low in {"and", "&"}
            )
        ):
            at += 1
        else:
            break
    end = at
    if first == end:
        return None
    # a name behind the comma: "the spokeswoman for the ministry, Maria Zakharova"
    if end < ceiling and words[end].tag == "," and words[end - 1].tag in "NnT":
        stop = end + 1
        while stop < ceiling and words[stop].tag in "NnpDSMIG":
            stop += 1
        if stop > end + 1 and (stop == ceiling or words[stop].tag in ",.;:-(W"):
            end = stop
    return first, end


def _is_inside(words: list[Word], at: int, first: int, ceiling: int) -> bool:
    """Tell whether a word of another kind stands before the noun: "her “clawback” plan", "a newly signed bill"."""
    if at == first or at + 1 >= ceiling or words[at + 1].tag not in "nNv":
        return False
    if words[at].tag in "QA":
        return words[at - 1].tag in "DSG" and (words[at].tag == "A" or words[at + 1].tag == "n")
    if words[at].tag == "C" and words[at - 1].tag == "n" and _is_in_name_of_body(words, at, first, ceiling):
        return True
    adjectives = words[at].tag == "C" and at + 2 < ceiling and words[at + 1].tag == "n" and words[at + 2].tag == "n"
    return adjectives and at - first == 1 and nominal_kind(words[at - 1].low) == "none"


def _is_in_name_of_body(words: list[Word], conjunction: int, first: int, ceiling: int) -> bool:
    """Tell whether what "and" joins is what a body is for: "the agriculture and rural affairs bureau"."""
    if nominal_kind(words[conjunction - 1].low) != "none" or words[first].tag not in "DSNn":
        return False
    stop = conjunction + 1
    while stop < ceiling and words[stop].tag == "n":
        stop += 1
    return stop > conjunction + 1 and nominal_kind(words[stop - 1].low) == "body"


def _is_named_by_day(words: list[Word], at: int, ceiling: int) -> bool:
    """Tell whether a day stands inside a phrase: "a Wednesday editorial", "the Sunday Times"."""
    return words[at].text[0].isupper() and at + 1 < ceiling and words[at + 1].tag in "Nn" and words[at - 1].tag in "DnG"


def _links(words: list[Word], at: int, ceiling: int) -> bool:
    """Tell whether a preposition goes on with the phrase: behind a noun, not behind a person's name ("Lee in Iowa")."""
    if at + 1 >= ceiling or words[at + 1].tag not in "NnDSMp":
        return False
    head = words[at - 1]
    if head.low in BEHIND_NOUNS and words[at - 2].tag == "n":
        return True
    if head.tag == "N" and words[at].low != "of":  # "the Office for Radiation Protection" goes on, "Lee for Lind" not
        return words[at].low == "for" and words[at + 1].tag == "N" and head.low in BODY_NOUNS
    if (
        words[at].low in {"in", "on", "at", "to", "by"}
        and at + 1 < ceiling
        and words[at + 1].tag in "DS"
        and head.tag == "n"
    ):
        return words[at].low == "at" and head.low in NAMING_ROLES
    return True


_STANDING_ALONE = PRONOUNS - frozenset("him her them us me whom whose himself herself themselves itself".split())


def phrase_left(words: list[Word], end: int, floor: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends before `end`: back to the boundary of its clause, introductions left out."""
    if end <= floor:
        return None
    if words[end - 1].tag == "P" or (words[end - 1].low in _STANDING_ALONE and words[end - 1].tag != "N"):
        determined = end - 2 >= floor and words[end - 2].low in {"the", "these"}
        return (end - 2 if determined else end - 1), end  # "the two"
    if words[end - 1].tag in "IWCS" or (words[end - 1].tag == "D" and words[end - 1].low in {"the", "a", "an", "no"}):
        return None
    at = end
    while at > floor and end - at < FURTHEST:
        word = words[at - 1]
        tag = word.tag
        if tag == ")":
            at = _opening_bracket(words, at - 1, floor)
            continue
        if word.text and word.text in "$£€¥" and at < end and words[at].tag == "M":
            at -= 1  # "an alliance that has spent $4 million"
            continue
        if word.text == "%" and at - 2 >= floor and words[at - 2].tag == "M":
            at -= 2  # "31% of voters"
            continue
        if tag in "XRVv" and (inside := _infinitive_start(words, at - 1, floor)) is not None:
            at = inside
            continue
        if tag == "," and end - at < _ADJECTIVES and at - 3 >= floor and joins_adjectives(words, at - 1):
            at -= 2  # "the tall, bearded baker"
            continue
        if tag in ",;:.-(WXRV*P" and not (tag in "RV" and _is_reduced(words, at - 1)):
            break
        if tag == "D" and at - 4 >= floor and words[at - 3].tag == "X" and _is_to_do(words, at - 3):
            at -= 3  # "the last man to mount a search"
            continue
        opens = at - 2 >= floor and words[at - 2].tag in "nN"
        if tag in "DS" and opens and at < end and word.low not in {"about", "whose"} and not _is_deed(words, at - 2):
            at -= 1  # "a sugar the team has dubbed": a new phrase begins with its determiner
            break
        if word.low in {"after", "before", "since"} and at - 2 >= floor and _opens_clause(words, at, end):
            break  # "three days after Lee told", "is mayor after a guard in Lind told": a clause of its own
        if tag == "Q" or (
            word.low == "as" and words[at - 2].low not in {"such", "well"} and not _is_office_held(words, at)
        ):
            break
        if tag == "v" and at - 2 >= floor and words[at - 2].tag in "NPTXW" and not _is_reduced(words, at - 1):
            registered = words[at - 2].low in DEMONYMS and at < end and words[at].tag == "n"
            if not registered:  # "Democratic registered voters"
                break
        if tag == "C" and not _joins_names(words, at - 1, floor):
            break
        at -= 1
    relative = _relative_to_the_left(words, at, floor)
    if relative is not None:
        found = phrase_left(words, relative, floor)
        if found is not None:
            return found[0], end
    if at > floor and words[at - 1].tag == "X" and words[at].tag in "nA":
        return None  # "will soon bomb alleged targets": a verb, no noun
    return _without_introduction(words, at, end)


_ADJECTIVES = 4  # words
_PAIR = 2


def joins_adjectives(words: list[Word], comma: int) -> bool:
    """Tell whether a comma stands between two adjectives behind an article: "the tall, bearded baker"."""
    before, behind = words[comma - 1], words[comma + 1 : comma + 3]
    if comma > _PAIR and words[comma - 3].tag != "Q":
        return False  # "over the fire, local reports said"
    opens = words[comma - 2].low in {"the", "a", "an"} and before.tag in "nv" and nominal_kind(before.low) == "none"
    told = [word.tag in "nv" for word in behind] == [True, True] and not before.low.endswith("s")
    return opens and told and nominal_kind(behind[0].low) == "none"


_NEW_CLAUSE = frozenset("as while after before because since than".split())


_TAKING_CLAUSES = frozenset("said says say think thinks thought believe believes believed".split())


def _relative_to_the_left(words: list[Word], at: int, floor: int) -> int | None:
    """Return the "who" whose clause ends before `at`: "an official who relayed the exchange said"."""
    if at <= floor or words[at - 1].tag not in "RVXvWPICnNDMA":
        return None
    if (words[at - 1].low == "that" and words[at - 2].tag == "R") or (
        words[at - 1].low in _TAKING_CLAUSES and words[at].tag != "I"
    ):
        return None  # "Lee, who notes that Lind Mills has vowed", "who said Mr. Poe had shouted"
    plain = words[at - 1].tag in "nNDMA"  # what the clause tells goes on before the phrase: "who drives 50 miles to"
    crossed = False  # whether another clause begins in between
    for back in range(at - 1, max(floor, at - 20), -1):
        word = words[back]
        crossed = crossed or word.low in _NEW_CLAUSE
        if word.tag in ",;:.-Q" or (plain and crossed):
            return None
        if word.low == "whose" and words[back - 1].tag in "nN" and any(it.tag in "XVRv" for it in words[back + 1 : at]):
            return back  # "a mother whose daughter is at Lind High said"
        if word.tag == "W":
            if back == at - 1 and word.low in {"who", "whom"} and _opens_subject(words[at]):
                return None  # "the man who police say"
            if word.low in {"who", "which"} and words[back - 1].tag in "nN" and not (plain and word.low == "which"):
                return back
            if word.low == "who" and words[back - 1].tag in "MD" and words[back - 2].tag in "SI" and not crossed:
                return back  # "a man in his 40s who works there", "a mother of three who"
            if word.low == "that" and plain and words[back - 1].tag == "n" and words[back + 1].low.endswith("s"):
                return back if words[back + 1].tag in "nV" else None  # "a fair that draws guests to Lind said"
            if plain:
                return None
            if word.low == "who" and words[back - 1].tag == "," and back - 2 >= floor and words[back - 2].tag in "nN":
                return back - 1  # "Ann Lee, who chairs the board said": the comma behind is missing
            if word.low == "that" and words[back - 1].tag == "n" and words[back + 1].tag in "XvV":
                return back
            if word.low not in {"because", "that", "when", "if", "while", "what"}:
                return None
    return None


def _opens_subject(word: Word) -> bool:
    """Tell whether a word can only open a subject of its own behind "who": "who police say", not "who works there"."""
    return word.tag in "DSNP" or nominal_kind(word.low) in {"unnamed", "body"}


def _joins_names(words: list[Word], conjunction: int, floor: int) -> bool:
    """Tell whether "and" joins two nouns of one subject: no verb stands before it in the clause."""
    if words[conjunction].low not in {"and", "&", "or"} or conjunction == floor:
        return False
    if words[conjunction - 1].tag not in "NnG)":
        return False
    for at in range(conjunction - 1, floor - 1, -1):
        tag = words[at].tag
        if tag in "RVXvP" and not (tag == "v" and _is_reduced(words, at)):
            return False
        if tag in ";:.Q,W-":
            return True
    return True


def _without_introduction(words: list[Word], first: int, end: int) -> tuple[int, int] | None:
    """Drop an introduction without a comma: "On Monday Lee", "In a statement the ministry"."""
    while first < end and words[first].tag in "CA":
        first += 1
    if first + 1 < end and words[first].tag == "T" and words[first + 1].low == "by":
        first += 1  # "was backed Friday by Sen. Lee"
    # behind a time that stands in front: "Last week Lee", "On Tuesday night the senator"
    for at in range(end - 1, first, -1):
        if (
            words[at - 1].tag == "T"
            and words[at].tag in "NDSnP"
            and (words[first].tag in "ITM" or words[first].low in BEFORE_TIME)
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
            if words[first].low in {"by", "from", "with", "including"} and words[first + 1].tag in "DS":
                begin = first + 1  # "by the county auditor, who"
            elif words[first].low == "by" and words[first + 1].tag == "N":
                begin = first + 1  # "by Sen. Ann Lee of Lind, who"
            elif words[begin].tag == "N":
                while begin > first + 1 and words[begin - 1].tag in "Np":
                    begin -= 1
            found = begin
        first = found
    return (first, end) if first < end else None


def _linked(words: list[Word], at: int, first: int) -> bool:
    return words[at - 1].tag == "I" and at - 1 > first
