"""The subject of a verb: which words before it (or behind it, when the order is turned) name the one who speaks."""

from bot.quotes.mentions import is_doing
from bot.quotes.phrases import BEFORE_TIME, FURTHEST, PARTICIPLES, name_start, phrase_left
from bot.quotes.words import Word
from bot.text.given_names import is_given_name
from bot.text.roles import (
    BODY_NAME_WORDS,
    BODY_NOUNS,
    DOCUMENT_NOUNS,
    NAMING_ROLES,
    PEOPLE_ROLES,
    PLACES,
    nominal_kind,
)

_TITLED = frozenset("titled entitled called dubbed named headlined".split())
_HARD = frozenset(";:.")
_WITHIN = frozenset("in at of from on".split())


def subject_before(words: list[Word], verb: int, floor: int = 0) -> tuple[int, int] | None:
    """Return the words (first, last) of the subject of the verb at `verb`, None when none stands to its left."""
    at = _skip_between(words, verb, floor)
    if at <= floor:
        return None
    previous = words[at - 1]
    if previous.tag == "-":
        aside = _aside_start(words, at - 1, floor)
        if aside is not None:
            found = phrase_left(words, aside, floor)
            return found and _with_apposition(words, found, floor)
    adjunct = joined_adjunct(words, at, floor)
    if previous.tag == "," and adjunct is not None:
        return clause_subject(words, adjunct, floor)
    if previous.tag in ",-":
        found = _across_commas(words, at - 1, floor)
        return found and _behind_opening(words, found)
    if previous.tag == "Q" and previous.low == "," and at - 3 > floor and words[at - 2].low in _TITLED:
        return phrase_left(words, at - 3 if words[at - 3].tag == "," else at - 2, floor)  # "The ad, titled “Low,” says"
    if names_work(words, at - 1) and floor == 0:
        name = phrase_left(words, next(n for n, word in enumerate(words) if word.tag == ","), floor)
        return (name[0], at) if name is not None else None
    if previous.tag == "W" and previous.low in {"who", "which", "that"}:
        return _antecedent(words, at - 1, floor)
    if previous.tag == "C":
        return clause_subject(words, at - 1, floor)
    if adjunct is not None:
        return clause_subject(words, adjunct, floor)
    found = phrase_left(words, at, floor)
    if found is not None and _is_done_to(words, found[0], floor):
        found = phrase_left(words, found[0] - 3, floor)  # "Surveys of voters as they left polling places showed"
    if found is None:
        return None
    found = _with_who_does(words, found, floor)
    joined = _joined_to_pronoun(words, found, floor)
    return joined or _with_list_before(words, _with_name_before(words, found, verb, floor), floor)


def _is_done_to(words: list[Word], first: int, floor: int) -> bool:
    """Tell whether a phrase is what "they" do something to, in a clause about the subject: "as they left shops"."""
    return (
        first - 3 > floor
        and words[first - 1].tag in "vV"
        and words[first - 2].tag == "P"
        and words[first - 3].low in {"as", "when", "after", "before", "while"}
    )


def _with_who_does(words: list[Word], found: tuple[int, int], floor: int) -> tuple[int, int]:
    """Return a phrase with the people before it, of whom a word in -ing tells what they do to it.

    "Lawyers representing the actor Ann Lee" are the lawyers.
    """
    doing = found[0] - 1
    if doing <= floor or not words[doing].low.endswith("ing") or not is_doing(words, doing, found[1]):
        return found
    people = phrase_left(words, doing, floor)
    return (people[0], found[1]) if people is not None else found


def _joined_to_pronoun(words: list[Word], found: tuple[int, int], floor: int) -> tuple[int, int] | None:
    """Return the pronoun that shares the subject: "she and some neighbours worried" has her in it by name."""
    at = found[0] - 2
    if at < floor or words[at + 1].low != "and" or words[at].low not in _SHARING or words[found[0]].tag in "NP":
        return None
    opens = at == floor or words[at - 1].tag in "WRVQ,.;:-C" or words[at - 1].low == "that"
    return (at, at + 1) if opens else None


_SHARING = frozenset("he she".split())


def names_work(words: list[Word], at: int) -> bool:
    """Tell whether a stretch is a title in an apposition without a verb: `Ann Lee, host of LBC's “Pier,” wrote`."""
    if at < 1 or words[at].tag != "Q" or words[at].low != "," or words[at - 1].tag not in "IG":
        return False
    before = words[:at]
    return (
        words[0].tag in "ND" and any(word.tag == "," for word in before) and all(w.tag not in "XVRvP" for w in before)
    )


def _with_list_before(words: list[Word], found: tuple[int, int], floor: int) -> tuple[int, int]:
    """Take the whole name of a body that is for several things: "the Ministry of Economy, Trade and Industry"."""
    first, last = found
    if first <= floor + 1 or words[first - 1].tag != "," or any(word.tag not in "NC" for word in words[first:last]):
        return found
    if not any(word.tag == "C" for word in words[first:last]):
        return found
    at = first - 1
    while at > floor and words[at - 1].tag in "N,":
        at -= 1
    people = at > floor + 1 and words[at - 1].low in _WITHIN and nominal_kind(words[at - 2].low) == "unnamed"
    lists = at > floor + 1 and words[at - 1].low in {"of", "for"} and _is_of_body(words[at - 2].low)
    if not people and not lists:  # "residents of Lind, Vesta and Poole"
        return found
    before = phrase_left(words, at - 1, floor)
    return (before[0], last) if before is not None else found


def _behind_opening(words: list[Word], found: tuple[int, int]) -> tuple[int, int]:
    """Return a subject without a dateline, or what somebody was asked about: "Asked about it, the mayor, Lee, said"."""
    begin, end = found
    if begin == 0 and words[0].text.isupper():
        dash = next((at for at in range(1, min(end, 4)) if words[at].tag == "-"), end)
        return (dash + 1, end) if dash + 1 < end else found  # "LIND – The mayor, Ann Poe, said"
    reached = begin == 0 and words[0].low.endswith("ed") and words[1].tag == "I"  # "Contacted by phone, the mayor,"
    if not reached and (begin == 0 or words[begin].low != "about" or words[begin - 1].tag not in "Rv"):
        return found
    comma = next((at for at in range(begin, end) if words[at].tag == ","), end)
    return (comma + 1, end) if comma + 1 < end else found


def joined_adjunct(words: list[Word], end: int, floor: int = 0) -> int | None:
    """Return the conjunction before a place or time that ends at `end`: "did A and in a statement credited".

    Between commas, too: "did A, but, in a note to the board, called".
    """
    if end - 1 > floor and words[end - 1].tag == ",":
        at = end - 1
        while at > floor and words[at - 1].tag in "DSnNTMAGI" and end - at < _LONGEST_ROLE:
            at -= 1
        set_off = at - 2 > floor and words[at].tag == "I" and [it.tag for it in words[at - 2 : at]] == ["C", ","]
        return at - 2 if set_off else None
    at = end
    while at > floor and words[at - 1].tag in "DSnNTMAG":
        at -= 1
        if words[at].tag == "D" and at > floor and words[at - 1].tag in "nN":
            return None  # "and at one point the crowd"
    if at - 2 < floor or at == end or words[at - 1].tag != "I" or words[at - 2].tag != "C":
        return None
    return at - 2 if words[end - 1].tag in "nT" and words[at].tag in "DSn" else None


def _with_name_before(words: list[Word], found: tuple[int, int], verb: int, floor: int) -> tuple[int, int]:
    """Take a name that opens the clause with its apposition, which no comma closes: "Ann Lee, a former guard has"."""
    first, last = found
    if (
        first > floor + 1
        and words[last - 1].low in PLACES
        and words[first - 1].tag == ","
        and words[first - 2].tag == "N"
    ):
        wider = phrase_left(words, first - 1, floor)  # "Ann Lee of Lind, Ohio says"
        if wider is not None and any(word.tag == "I" for word in words[wider[0] : first - 1]):
            return wider[0], last
    linked = first - 3 >= floor and words[first - 1].low in _WITHIN and words[first - 2].tag == ","
    if linked and words[verb].low != "say":
        begin = name_start(words, first - 2, floor)
        if first - 2 - begin > 1 and _opens(words, begin):
            return begin, last  # "Mark Lee, from the bakers' union said"
    # "Ann Lee, the mayor said, was late", not "Ann Lee, a former guard has said, “…”"
    parenthesis = verb + 1 < len(words) and words[verb + 1].tag == ","
    parenthesis = parenthesis and words[min(verb + 2, len(words) - 1)].tag != "Q"
    post = words[first].tag == "N" and words[first].low in NAMING_ROLES and any(w.tag == "I" for w in words[first:last])
    if first - 3 < floor or words[first - 1].tag != "," or parenthesis or not (words[first].tag in "Dn" or post):
        return found
    begin = name_start(words, first - 1, floor)
    # "On the show, Ann Lee, a baker told"
    behind_place = begin > 1 and words[begin - 1].tag == "," and words[0].tag == "I"
    behind_place = behind_place and all(word.tag in "DSnNTMGA" for word in words[1 : begin - 1])
    opens = first - 1 - begin > 1 and (_opens(words, begin) or behind_place)
    opening = begin if opens else _name_that_opens(words, first, floor)
    return found if opening is None else (opening, last)


def _opens(words: list[Word], begin: int, floor: int = 0) -> bool:
    """Tell whether a clause can open here: where what may be read begins, or behind a mark or "that"."""
    return begin == floor or words[begin - 1].tag in "Q:;.-W"


def _name_that_opens(words: list[Word], first: int, floor: int) -> int | None:
    """Return where the name opens the clause that all before `first` tells of: "Ann Lee, head of Lind Mills, a bakery".

    No verb stands between, and no other name right behind its comma.
    """
    begin = next((at + 1 for at in range(first - 1, floor - 1, -1) if words[at].tag in "Q:;"), floor)
    stop = begin
    while stop < first and words[stop].tag in "Np":
        stop += 1
    if stop - begin <= 1 or stop + 1 >= first or words[stop].tag != "," or words[stop + 1].tag not in "nD":
        return None
    return None if any(word.tag in "XVRPv" for word in words[stop:first]) else begin


def _with_apposition(words: list[Word], found: tuple[int, int], floor: int) -> tuple[int, int]:
    """Take the name before a phrase that tells of it and goes on with an aside: "Ann Lee, a guard – who won – said"."""
    comma = found[0] - 1
    if comma <= floor or words[comma].tag != "," or not _ends_with_name(words, comma):
        return found
    begin = name_start(words, comma, floor)
    return (begin, found[1]) if _opens(words, begin, floor) else found


def _aside_start(words: list[Word], dash: int, floor: int) -> int | None:
    """Return the dash that opens the aside which closes at `dash` ("Lee – who won last year – said")."""
    for at in range(dash - 1, max(floor, dash - FURTHEST), -1):
        if words[at].tag == "-":
            return at
        if words[at].tag in ".;:Q":
            return None
    return None


def clause_subject(words: list[Word], limit: int, floor: int = 0) -> tuple[int, int] | None:
    """Return the subject of the nearest finite verb to the left of `limit`."""
    embedded: tuple[int, int] | None = None
    for at in range(limit - 1, max(floor, limit - FURTHEST) - 1, -1):
        word = words[at]
        if word.tag in _HARD and at < limit - 1:
            return embedded
        if word.tag in "RVXv" and not word.low.endswith("ing") and word.low not in {"to", "be", "been"}:
            if word.low == "set" and words[at - 1].low.endswith(("th", "rd", "nd", "first")):
                continue  # "in the third set"
            if at and (words[at - 1].low == "to" or _is_adjective(words, at) or _is_behind_noun(words, at)):
                continue
            between = _skip_between(words, at, floor)
            if between > floor and words[between - 1].low in {"who", "which", "that", "what"}:
                continue
            found = subject_before(words, at, floor)
            if found is not None and found[0] > floor and words[found[0] - 1].low in _EMBEDDING:
                embedded = embedded or found  # "would not say who Lee likes but said": the verb around it goes on
            elif found is not None and not (
                word.tag == "v" and words[found[0] - 1].low in _HAVING and found[0] > floor
            ):
                return found  # not "Lee had her ankle strapped and said": Lee did
    return embedded


def _is_adjective(words: list[Word], at: int) -> bool:
    """Tell whether a word in -ed stands in an apposition: "Lee and Poe, two respected bakers, asking them"."""
    if at < 2 or words[at].tag != "v" or at + 1 == len(words):
        return False
    if words[at + 1].low == "by" and words[at - 1].tag == "n":
        return True  # "the dangers posed by the sea"
    beside = words[at - 2].tag == "," or (words[at - 2].tag == "D" and words[at - 1].low == "most")
    return words[at - 1].tag == "D" and beside and words[at + 1].tag == "n"


def _is_behind_noun(words: list[Word], at: int) -> bool:
    """Tell whether a participle tells of the noun before it: "a class called “Light”", "the men killed on Monday"."""
    if words[at - 1].tag not in "nN" or at + 1 == len(words):
        return False
    if words[at].low in _TITLED:
        return words[at + 1].tag == "Q"
    return words[at].low in _SUFFERED and words[at + 1].tag in "ITC"


_SUFFERED = frozenset("killed injured wounded arrested charged detained born based hurt stranded displaced".split())
_HAVING = frozenset("had has have got gets get".split())
_OFF = frozenset("down away up along apart off".split())
_EMBEDDING = frozenset("who whom what why how whether".split())


def _skip_between(words: list[Word], verb: int, floor: int) -> int:
    """Step left over what stands between a subject and its verb: auxiliaries, adverbs, times, brackets."""
    at = verb
    while at > floor:
        word = words[at - 1]
        if (since := _behind_auxiliary(words, at, floor)) is not None:
            at = since
        elif word.tag in "XA" and word.low != "to":
            at -= 1
            if word.tag == "A" and at - 1 > floor and words[at - 1].low in {"more", "most"}:
                at -= 1  # "more accurately predicted"
        elif word.tag == "T" or (word.tag == "M" and at >= 2 and words[at - 2].tag == "T"):
            at -= 1
            while at > floor and (words[at - 1].low in BEFORE_TIME or words[at - 1].tag == "T"):
                at -= 1
        elif word.low == "times" and (shared := _before_times(words, at - 1, floor)) is not None:
            at = shared  # "A post shared more than 400 times claims"
        elif word.low in _OFF and at - 2 > floor and words[at - 2].tag == "n" and words[at - 3].tag in "MD":
            at -= 3  # "a woman two doors down"
        elif (word.tag == "G" and at - 1 > floor and words[at - 2].tag == "P") or word.low in {
            "himself",
            "herself",
            "themselves",
            "itself",
        }:
            at -= 1
        else:
            break
    return at


def _behind_auxiliary(words: list[Word], at: int, floor: int) -> int | None:
    """Return where a time begins that parts "has" from its verb: "has over the past few months warned"."""
    begin = at
    while begin > floor and at - begin < _LONGEST_TIME and words[begin - 1].tag in "DnTMA":
        begin -= 1
    timed = begin < at and any(word.tag == "T" for word in words[begin:at])
    if not timed or begin - 1 <= floor or words[begin - 1].tag != "I":
        return None
    return begin - 1 if words[begin - 2].low in _HAVING else None


_LONGEST_TIME = 6  # words
_HAVING = frozenset("has have had".split())


def _before_times(words: list[Word], times: int, floor: int) -> int | None:
    """Return the participle whose times are counted before a verb: "shared more than 400 times"; None where none is."""
    at = times
    while at > floor and (words[at - 1].tag == "M" or words[at - 1].low in _ABOUT):
        at -= 1
    participle = words[at - 1] if at > floor + 1 and at < times else None
    if participle is None or participle.tag not in "vR" or not participle.low.endswith("ed"):
        return None
    return at - 1 if words[at - 2].tag in "nN" else None


_ABOUT = frozenset("more less than over nearly almost about at least around some".split())


def _antecedent(words: list[Word], relative: int, floor: int) -> tuple[int, int] | None:
    """Return the phrase a relative pronoun goes back to."""
    at = relative
    while at > floor and words[at - 1].tag in ",-":
        at -= 1
    found = phrase_left(words, at, floor)
    if found is None and words[at - 1].tag == "N":
        found = name_start(words, at, floor), at  # "something was wrong with Ann Lee, who told"
    if found is None:
        return found
    first, end = found
    if end - first == 1 and words[first].tag == "M" and first - 1 > floor and words[first - 1].tag == ",":
        name = name_start(words, first - 1, floor)
        if name < first - 1:
            return name, first - 1  # "says King, 30, who describes"
    short = end - first == 1 and words[first].low.strip(".") in _STATES
    if end - first == 1 and (short or words[first].low in PLACES) and words[first - 1].tag == "," and first - 1 > floor:
        around = _around_place(words, first - 1, floor)
        if around is not None:
            return around
    if words[first].low in {"a", "an"} and first > floor and words[first - 1].tag == "C":
        told_of = _name_before_list(words, first, floor)
        if told_of is not None:
            return told_of
    if words[relative].low != "who":
        if words[first].low in {"a", "an"} and first - 2 > floor and words[first - 1].tag == ",":
            name = name_start(words, first - 1, floor)
            if name < first - 2 and _is_of_body(words[end - 1].low):
                return name, first - 1  # "Lind Mills, a bakery group which said"
        begin = next((at for at in range(end - 1, first, -1) if words[at - 1].tag == "I"), first)
        if words[end - 1].low in DOCUMENT_NOUNS:
            return begin, end
        # "a favorable decision from the Lind Board of Elections, which ruled"
        giver = next((at for at in range(end - 1, first, -1) if words[at - 1].low in {"from", "by"}), None)
        given = giver is not None and words[giver].low == "the" and any(_is_of_body(it.low) for it in words[giver:end])
        return (giver, end) if giver is not None and given else found
    behind = first - 1 if first and words[first - 1].low in {"from", "of"} else first
    if behind > floor + 1 and words[behind].tag in "DI" and words[behind - 1].tag == ",":
        # "Lee, an analyst at the bank, who notes", "Lee, 24, from Lind, who": what is told of the name before it
        beside = _across_commas(words, at, floor) if words[behind - 2].tag in "NM" else None
        if beside is not None and beside[0] < first:
            return beside
    behind = first - 2 if words[first - 1].tag == "D" else first - 1
    if behind > floor and _is_of_body(words[end - 1].low) and words[behind].tag == "I" and words[behind].low in _WITHIN:
        people = phrase_left(words, behind, floor)  # "with leaders in the Legislature, who said"
        return (people[0], end) if people is not None else found
    # "comments from the spokesman who said": the nearest noun where it names a person
    for begin in range(end - 1, first, -1):
        if words[begin - 1].tag == "I" and words[begin - 2].tag != "N":
            of = (words[at - 1] for at in range(begin + 1, end) if words[at].low == "of")
            named = words[end - 1].tag == "N" and is_given_name(words[end - 2].low)  # "the Bank of Lind's Ann Lee"
            head = words[end - 1] if named else next(of, words[end - 1])
            if (head.tag == "N" and not _is_of_body(head.low)) or _is_person_noun(head.low):
                return begin, end
    return found


# as newspapers shorten them: "of Lindmoor, Wash., who"
_STATES = frozenset(
    """ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
    tex vt va wash wis wyo""".split()
)


def _name_before_list(words: list[Word], first: int, floor: int) -> tuple[int, int] | None:
    """Return the name that two phrases tell of: "Ann Lee - a former guard, and an expert on codes, who"."""
    at = first
    while at > floor and words[at - 1].tag in "C,-":
        at -= 1
    told = phrase_left(words, at, floor) if floor < at < first else None
    if told is None or words[told[0]].low not in {"a", "an"} or words[told[0] - 1].tag not in ",-":
        return None
    name = name_start(words, told[0] - 1, floor)
    return (name, told[0] - 1) if told[0] - 1 - name > 1 else None


def _around_place(words: list[Word], comma: int, floor: int) -> tuple[int, int] | None:
    """Return who is told of before a place of two names: "by Lind Mills in Vesta, Velmara, which said"."""
    if not _ends_with_place(words, comma):
        return None
    at = comma - 1
    while words[at].tag == "N":
        at -= 1
    found = phrase_left(words, at, floor)
    if found is not None and found[0] > floor + 1 and words[found[0] - 1].tag == "," and words[found[0]].tag == "D":
        return _across_commas(words, found[0] - 1, floor)  # "Lee, a doctor in Lind, Velmara, who"
    return found


def _across_commas(words: list[Word], comma: int, floor: int) -> tuple[int, int] | None:
    """Find the subject when a comma stands before the verb: "Lee, who is 54, said", "Lee, the mayor, said"."""
    named = _name_of_role(words, comma, floor)
    if named is not None:
        return named, comma
    end = comma
    while True:
        begin = end - 1 if end < comma and words[end - 1].tag == "Q" else end
        while begin > floor and words[begin - 1].tag not in ",;:.-" and comma - begin < FURTHEST:
            if words[begin - 1].tag == "Q" and words[begin - 1].low in ",.?!…":
                break
            if words[begin - 1].low == "what" and words[begin].tag in "NDS":
                break  # "in what Lee, the mayor, called"
            begin -= 1
        if begin - 2 >= floor and words[begin - 1].tag == "Q" and words[begin - 2].tag == "I" and begin < end:
            end = begin  # 'the author of "Going Wet," about rivers,': a title that ends in the comma
            continue
        if begin <= floor or words[begin - 1].tag not in ",-" or comma - begin >= FURTHEST:
            break
        if not _modifies(words, begin, end, floor) or (
            words[begin].tag in "NDSPMn"
            and _starts_with_preposition(words, begin - 1, floor)
            and not _ends_with_name(words, begin - 1)
            and not _is_place_behind(words, begin, end, floor)
            and not _is_doing_of_name(words, begin - 1, floor)
        ):
            break
        end = begin - 1
    if end == begin:
        return None
    relative = end < comma and words[end].tag == "," and words[end + 1].low in _RELATIVES
    if (
        end < comma
        and words[end].tag == ","
        and not relative
        and _introduces(words, begin, end)
        and not _ends_with_name(words, end)
        and not _is_place_behind(words, end + 1, comma, floor)
    ):
        # the modifier stood behind an introduction: what looked like one is the subject itself
        return phrase_left(words, comma, end + 1)
    found = phrase_left(words, end, begin)
    if found is None:
        return None
    done = end < comma - 2 and words[end + 1].tag in "vR" and words[end + 2].tag in "DSMnN"  # ", launched a boat"
    if end == comma and (opening := _headline_subject(words, comma, floor)) is not None:
        return opening
    if (end == comma or done) and found[0] > floor and words[found[0] - 1].tag in "RVv":
        # "mocked a reporter, called him": the phrase is an object, the verbs share a subject
        return clause_subject(words, comma, floor) or found
    listed = end == comma and words[comma + 1].tag in "AVv"
    if listed and any(word.tag in "RVv" and word.low != "to" for word in words[begin : found[0]]):
        # "offered the man a job as a guard, then says": no comma parts a subject from its verb
        return clause_subject(words, comma, floor) or (found[0], comma)
    return found[0], comma


def _headline_subject(words: list[Word], comma: int, floor: int) -> tuple[int, int] | None:
    """Return who opens a headline whose first verb could be a noun: "Judge frees owner, says".

    No comma parts a subject from its verb, so that a verb stands before the comma which the tags do not know.
    """
    if floor or comma > _LONGEST_HEADLINE:
        return None
    verbs = (at for at in range(comma) if words[at].tag in "RVX")
    if any("to" not in {words[at].low, words[max(at - 1, 0)].low} for at in verbs):
        return None  # a verb that the tags know; "to go" is none of the headline's own
    for at in range(1, comma):
        before, word = words[at - 1], words[at]
        if before.tag == word.tag == "N":
            continue
        if before.tag not in "Nn" or word.tag != "n" or not word.text.islower() or nominal_kind(word.low) != "none":
            return None
        one = word.low.endswith("s") and not word.low.endswith("ss")
        verb = words[at + 1].low == "to" if before.low.endswith("s") else one
        if verb and (at > 1 or nominal_kind(before.low) != "none"):  # not "Multiple news reports": a capital opens
            return 0, at
    return None


def _name_of_role(words: list[Word], comma: int, floor: int) -> int | None:
    """Return where the full name begins that a role between commas tells of: "under questions Ann Lee, the mayor,"."""
    begin = comma
    while begin > floor and words[begin - 1].tag in "DSNnGIC" and comma - begin < _LONGEST_ROLE:
        begin -= 1
    first = next((at for at in range(begin, comma) if words[at].tag != "N"), comma)
    if first > begin or begin - 3 < floor or begin == comma or words[begin - 1].tag != ",":
        return None
    head = next((at for at in range(begin, comma) if words[at].tag == "I"), comma) - 1
    if words[begin].tag == "D" and _is_of_body(words[head].low) and words[head].low not in NAMING_ROLES:
        return _name_of_role(words, begin - 1, floor)  # "Ann Lee, head of Lind Vesta, a bakery, said"
    if words[head].tag != "n" or words[head].low not in NAMING_ROLES or words[begin].tag == "I":
        return None
    start = name_start(words, begin - 1, floor)
    return start if begin - 1 - start > 1 and not words[start].text.isupper() else None


_LONGEST_ROLE = 16  # words
_LONGEST_HEADLINE = 40  # words


def _ends_with_name(words: list[Word], comma: int) -> bool:
    """Tell whether a full name stands before a comma: "In a report Ann Lee, the chair,", not "In Lind, the mayor,"."""
    return comma > 1 and words[comma - 1].tag == words[comma - 2].tag == "N" and is_given_name(words[comma - 2].low)


def _introduces(words: list[Word], begin: int, end: int) -> bool:
    """Tell whether words before a comma only introduce the subject: "In Lind, the mayor,", not "Even Lind, a town,"."""
    if all(word.tag in "TMD" or word.low in _WHICH_TIME for word in words[begin:end]):
        return any(word.tag == "T" for word in words[begin:end])  # "Last month, the Gazette, a weekly,"
    if words[begin].tag == "A":
        return all(word.tag not in "NnP" for word in words[begin:end])
    return words[begin].tag in "IW"


_WHICH_TIME = frozenset("last next this that every earlier late early".split())


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
    if (
        opening.low in _WHILE
        and begin + 1 < end
        and (words[begin + 1].low.endswith("ing") or words[begin + 1].tag == "v")
    ):
        return True  # "while being interviewed", "when asked"
    if opening.low in _WHILE and not any(word.tag in "XVRPNDS" for word in words[begin : begin + 2]):
        return not any(word.tag in "XVR" for word in words[begin:end])  # "while still confident"
    if _is_place_behind(words, begin, end, floor):
        return True
    if opening.tag in "MI" or opening.low.endswith("ing") or opening.tag in "vA" or opening.low in PARTICIPLES:
        return True
    if opening.low == "led" and begin + 1 < end and words[begin + 1].low == "by":
        return True  # ", led by chairman Ann Lee, asked"
    if opening.low in {"jr", "sr", "jr.", "sr.", "ii", "iii"}:
        return True
    if any(words[at].low == "of" and words[at + 1].low in {"which", "whom"} for at in range(begin, end - 1)):
        return True  # ", a copy of which was seen by the paper,"
    if opening.tag == "C" and begin + 1 < end and words[begin + 1].low in {"who", "whose"}:
        return True  # ", a guard who works nights, and whose son is late,"
    if opening.tag == "C" and begin + 1 < end and words[begin + 1].low.startswith("co-") and before is not None:
        return before.tag in "NnT"  # "Lee, a fellow of the Lind Institute, and co-author of the study,"
    if opening.tag == "C" and begin + 2 < end and words[begin + 2].low == "by":
        return words[begin + 1].tag in "vRV"
    if before is None or before.tag not in "NnM)GT":
        return False
    if opening.low in {"a", "an"} and before.tag == "N" and not _starts_with_preposition(words, begin - 1, floor):
        return True  # "a nurse at Lind, a small hospital, said"
    if opening.tag in "DSn":
        return (
            _ends_with_name(words, begin - 1)
            or any(nominal_kind(word.low) != "none" for word in words[begin:end])
            or opening.tag == "n"
        )
    if opening.tag == "C":
        return False
    if opening.tag == "N":
        intro = _starts_with_preposition(words, begin - 1, floor)
        return not intro
    return opening.tag == "R" and opening.low.endswith("ed")


_RELATIVES = frozenset("who whose which".split())
_WHILE = frozenset("while when though although if as".split())


def _is_place_behind(words: list[Word], begin: int, end: int, floor: int) -> bool:
    """Tell whether words[begin:end] is where the place of an aside lies: ", at a hall in Lind, Ohio,"."""
    at = begin - 1
    while at > floor and words[at - 1].tag == "N":
        at -= 1
    behind_name = at - 2 > floor and words[at - 1].low in {"from", "of"} and words[at - 2].tag == ","
    if behind_name and words[at - 3].tag in "NM" and all(word.tag == "N" for word in words[begin:end]):
        return True  # "Lee, 60, from Lind, Upper Velm,"
    named_so = words[begin].low in _DIRECTIONS and all(word.tag == "N" for word in words[begin:end])
    if named_so and end - begin > 1 and _ends_with_place(words, begin - 1):
        return True  # "a man from Lind, North Velm,"
    if end - begin > 1 or words[begin].low not in PLACES:
        return False
    if not _starts_with_preposition(words, begin - 1, floor) and not _ends_with_place(words, begin - 1):
        return False
    at = _behind_mark(words, begin - 1, floor)
    return at > floor and words[at - 1].tag == ","


def _behind_mark(words: list[Word], comma: int, floor: int) -> int:
    """Return where the words before a comma begin: behind the mark before them."""
    at = comma
    while at > floor and words[at - 1].tag not in ",;:.-Q":
        at -= 1
    return at


def _ends_with_place(words: list[Word], comma: int) -> bool:
    """Tell whether a place by its name stands before a comma: "a doctor in Lind,"."""
    at = comma
    while at > 1 and words[at - 1].tag == "N":
        at -= 1
    return at < comma and words[at - 1].low in _IN_PLACES


_DIRECTIONS = frozenset("north south east west northern southern eastern western upper lower greater county".split())
_IN_PLACES = frozenset("in of at from near".split())


def _starts_with_preposition(words: list[Word], comma: int, floor: int) -> bool:
    at = comma
    while at > floor and words[at - 1].tag not in ",;:.-Q" and words[at - 1].low != "what":
        at -= 1
    if words[at].tag == "A":  # "Earlier in the day,", not "Even Lind,"
        return all(word.tag == "A" for word in words[at:comma]) or words[at + 1].tag == "I"
    if words[at].low in {"of", "who", "whose", "which"}:
        return False  # "Lee, of Flint, Mich.,", "Lee, who preaches in Elizabeth, Colorado,"
    return words[at].tag in "ITW" or words[at].low.endswith("ing")


def _is_doing_of_name(words: list[Word], comma: int, floor: int) -> bool:
    """Tell whether words in -ing behind a full name end at a comma: "Ann Lee, facing a challenge in Lind, a town,"."""
    at = _behind_mark(words, comma, floor)
    if at - 1 <= floor or words[at - 1].tag != "," or not words[at].low.endswith("ing"):
        return False
    begin = name_start(words, at - 1, floor)
    return at - 1 - begin > 1 and _opens(words, begin, floor)


def _is_of_body(low: str) -> bool:
    return low in BODY_NAME_WORDS or low in BODY_NOUNS or low in PLACES


def _is_person_noun(low: str) -> bool:
    return low in NAMING_ROLES or low in PEOPLE_ROLES
