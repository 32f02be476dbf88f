"""Noun phrases to mentions: words that name somebody become a pronoun, a name or a bare noun, with its head."""

import re
from typing import Literal, NamedTuple

from bot.kinds import SpeakerKind
from bot.quotes.phrases import BEHIND_NOUNS, joins_adjectives
from bot.quotes.words import Word
from bot.text.function_words import PRONOUNS
from bot.text.given_names import FAMILY_NAMES, GIVEN_NAMES, is_given_name
from bot.text.lexicon import OUTLET_NOUNS, OUTLET_WORDS
from bot.text.roles import (
    BODY_NAME_WORDS,
    BODY_NOUNS,
    DEMONYMS,
    HONORIFICS,
    NAMING_ROLES,
    PEOPLE_ROLES,
    PLACES,
    is_naming_role,
    nominal_kind,
)

MentionKind = Literal["name", "pronoun", "nominal"]
_CORE_ENDS = frozenset("IW(-,;:")
_LEADING = DEMONYMS | {"the", "a", "this", "late", "longtime"}
LONGEST_NAME = 5  # words; a longer run is a headline


class Mention(NamedTuple):
    """One mention: `first`/`last` are word numbers of its sentence (last exclusive), `start`/`end` characters.

    `head` is the last word of the name or the head noun, lower case; `name` the words of a name as word numbers, None
    for pronouns and bare nouns; `role` the character span of a role printed beside the name.
    """

    kind: MentionKind
    speaker: SpeakerKind
    first: int
    last: int
    start: int
    end: int
    head: str
    name: tuple[int, int] | None = None
    role: tuple[int, int] | None = None


def read_mention(words: list[Word], first: int, last: int, people: frozenset[str]) -> Mention | None:
    """Read the noun phrase words[first:last]; `people` are surnames (lower case) known as persons in this article."""
    first, last = _edges(words, first, last)
    if first >= last:
        return None
    told_behind = words[first].low in SOMEBODY and first > 0 and words[first - 1].tag == "R"  # "said someone"
    if last - first == 1 and words[first].low in PRONOUNS and words[first].tag != "N" and not told_behind:
        return _mention(words, "pronoun", "person", first, last, words[first].low)
    if words[first].low.strip(".") in {"no", "number"} and words[first + 1 : first + 2] and words[last - 1].low == "10":
        return _mention(words, "name", "body", first, last, "10", (first, last))  # "No 10 said"
    if last - first > _PAIR + 1 and words[first + 2].tag == "," and joins_adjectives(words, first + 2):
        return _mention(words, "nominal", nominal_kind(words[last - 1].low), first, last, words[last - 1].low)
    core = _core_end(words, first, last)
    if core == first or (core - first == 1 and words[first].low in NO_ONE):
        return None
    if (
        core - first == 1
        and words[first].tag == "N"
        and (words[first].low in _ANYBODY or (words[first].low not in people and _are_people(words, first)))
    ):
        return _nominal(words, first, core, last, people)  # a plain noun that opens the sentence
    head = words[core - 1]
    several = words[first].low in SEVERAL and head.tag == "N" and head.text.endswith("s")
    if core - first == _PAIR and several and head.low not in people:
        return _mention(words, "nominal", "unnamed", first, core, head.low)  # "Many Lindians"
    if head.tag in "DMnN" and core < last and words[core].low == "of" and head.low in _COUNTS:
        if words[core + 1 : core + 2] and words[core + 1].low == "them" and _is_told_behind(words, core + 2, last):
            return read_mention(words, core + 3, last, people)  # "One of them, a driver,"
        inner = read_mention(words, core + 1, last, people)
        apposed = any(word.tag == "," for word in words[core + 1 : last])
        if inner is not None and inner.speaker == "person" and inner.role is not None and apposed:
            role = words[first].start, inner.role[1]  # "One of the bakers, Ann Lee"
            return inner._replace(first=first, start=words[first].start, role=role)
        if inner is not None and inner.kind == "name" and apposed and inner.first > core + 1:
            return inner  # "many of them sceptical of it, Ann Lee"
        if inner is not None:
            kind: SpeakerKind = "unnamed" if inner.kind == "pronoun" else inner.speaker
            return _mention(words, "nominal", kind, first, inner.last, head.low)
    determined = core - first == _PAIR and words[first].low in {"the", "these", "those"} and head.low in SEVERAL
    if determined or (core - first == 1 and head.tag == "D" and head.low in _STANDS_ALONE):
        return _mention(words, "nominal", "unnamed", first, _phrase_end(words, core, last), head.low)
    speaking = _who_speaks_for(words, first, core, last) if head.tag == "N" else None
    if speaking is not None:
        return _mention(words, "nominal", "unnamed", first, speaking, words[speaking - 1].low)
    if head.tag == "N":
        found = _with_of(words, first, core, last, people) or _named(words, first, core, people)
        if found is not None:
            return _with_role(words, found, core, last)
    return _nominal(words, first, core, last, people)


def _who_speaks_for(words: list[Word], first: int, link: int, last: int) -> int | None:
    """Return the end of a phrase for somebody of a body: "a Transport for Lind spokesman"; None where it is none."""
    if words[first].low not in {"a", "an", "the"} or link >= last or words[link].low not in {"for", "of"}:
        return None
    stop = link + 1
    while stop < last and words[stop].tag == "N":
        stop += 1
    end = stop
    while end < last and words[end].tag == "n":
        end += 1
    one = end > stop and nominal_kind(words[end - 1].low) == "unnamed" and not words[end - 1].low.endswith("s")
    return end if one and link + 1 < stop and end == last else None


def _is_told_behind(words: list[Word], comma: int, last: int) -> bool:
    """Tell whether who or what somebody is stands behind a comma: ", a driver", ", Ann Lee"."""
    if comma + 1 >= last or words[comma].tag != ",":
        return False
    return words[comma + 1].tag == "N" or words[comma + 1].low in {"a", "an", "the"}


NO_ONE = frozenset("nobody no-one nothing none everybody everyone everything anyone anybody".split())
SOMEBODY = frozenset("someone somebody".split())
_NOT_SAYING = BODY_NAME_WORDS | {"readers", "viewers", "listeners"}  # "Readers will remember that"
_NUMBERS = frozenset("twelve twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands".split())
_PEOPLE = re.compile("[a-z-]{2,}(?:er|or|ist|ian|eer)s$")


def _are_people(words: list[Word], at: int) -> bool:
    """Tell whether a word that opens a sentence is a plural of those who do something: "Commuters", "Shoppers"."""
    low = words[0].low
    if at or low in _NOT_SAYING or low in FAMILY_NAMES:
        return False
    several = low.endswith("s") and nominal_kind(low) in {"unnamed", "document"} and low not in PEOPLE_ROLES
    return several or low in _NUMBERS or _PEOPLE.match(low) is not None


_ANYBODY = PEOPLE_ROLES | SOMEBODY
_PAIR = 2  # words: "the two"
SEVERAL = frozenset("most many some several few others two three four five six seven eight nine ten".split())
_STANDS_ALONE = frozenset("most many some several few others another one two three those".split())
_COUNTS = frozenset(
    "one two three some many most several all few both another half dozens hundreds each none part members".split()
)


def _edges(words: list[Word], first: int, last: int) -> tuple[int, int]:
    """Leave out conjunctions, adverbs and punctuation at the edges."""
    while first < last and words[first].tag in "CA,;:.-)*GXQ":
        first += 1
    while last > first and words[last - 1].tag in "CA,;:.-(*GXITQ":
        last -= 1
    return first, last


def _core_end(words: list[Word], first: int, last: int) -> int:
    """Return where the head part of the phrase ends: before its first preposition, comma or relative."""
    at = first
    while at < last and words[at].tag not in _CORE_ENDS:
        if words[at].tag in "vR" and at > first and words[at - 1].tag in "nN":
            break  # "a report released on Monday"
        infinite = words[at].tag == "X" and words[at].low in {"to", "being"}
        if at > first and (
            infinite or words[at].low == "about" or (words[at].low.endswith("ing") and is_doing(words, at, last))
        ):
            break  # "judges hearing suits about the pier"
        of_people = words[at - 1].tag in "nD" or words[at - 1].low in PEOPLE_ROLES
        linked = words[at].low in BEHIND_NOUNS and at + 1 < len(words) and words[at + 1].tag == "I"
        if at > first and linked and of_people:
            break  # "a source familiar with the matter"
        at += 1
    if at < last - 2 and words[at].low == "of" and words[at - 1].tag == "N" and at > first:
        owner = at + 1
        while owner < last and words[owner].tag == "N":
            owner += 1
        if at + 1 < owner < last - 1 and words[owner].tag == "G" and words[owner + 1].tag == "n":
            return _core_end(words, owner, last)  # "the Bakers of Lind's chief baker, Ann Lee"
    whose = next((n for n in range(first + 1, at) if words[n].low == "whose"), at)
    if whose < at:
        return whose  # "a mother whose daughter"
    # "Secretary of State John Kerry": the name stands behind the preposition of the title
    while at < last - 2 and words[at].low == "of" and words[at - 1].low in _HEADING:
        stop = at + 1
        while stop < last and words[stop].tag not in _CORE_ENDS:
            stop += 1
        tail = words[at + 1 : stop]
        if words[at - 1].low == "secretary" and len(tail) > 1 and tail[0].low == "state":
            return stop
        named = len(tail) > 2 and tail[-1].tag == tail[-2].tag == "N"
        if named and (tail[-2].low in GIVEN_NAMES or tail[-3].low.strip(".") in HONORIFICS | {"general", "gen"}):
            return stop
        break
    return at


_SHORT = 4  # letters of a title cut short
_HEADING = frozenset("secretary speaker director chief".split())


def is_doing(words: list[Word], at: int, last: int) -> bool:
    """Tell whether a word in -ing tells what the people before it do: "sailors seeking a port"."""
    if at + 1 >= last or words[at + 1].tag not in "DSnN":
        return False
    return words[at - 1].low.endswith("s") and nominal_kind(words[at - 1].low) in {"unnamed", "body"}


_OF_NAMES = (BODY_NOUNS | {"state", "secretariat", "republic", "kingdom", "house", "society", "league"}) - {
    "campaign", "team", "party", "state", "country", "city", "town", "county", "district",
}  # fmt: skip


_ON_NAMES = frozenset("commission committee subcommittee council panel conference board institute centre".split())


def _with_of(words: list[Word], first: int, of: int, last: int, people: frozenset[str]) -> Mention | None:
    """Read the name of a body that goes on behind "of": "the University of Lind", "the Ministry of Roads"."""
    if (
        of >= last
        or words[of - 1].tag != "N"
        or not (
            (words[of].low in {"of", "for"} and words[of - 1].low in _OF_NAMES)
            or (words[of].low in {"on", "against"} and words[of - 1].low in _ON_NAMES)
        )
    ):
        return None
    stop = of + 2 if words[of + 1].tag == "D" else of + 1
    if stop >= last or words[stop].tag != "N":
        return None
    while stop < last and (
        words[stop].tag in "Np"
        or (words[stop].tag == "C" and stop + 1 < last and words[stop + 1].tag == "N")
        or (words[stop].tag == "," and _lists_on(words, stop + 1, last))
    ):
        stop += 1
    post = next((at for at in range(of + 2, stop - 1) if words[at].low in NAMING_ROLES), None)
    holder = read_mention(words, post + 1, last, people) if post is not None else None
    if post is not None and holder is not None and holder.kind == "name" and holder.speaker == "person":
        role = (words[first].start, words[post].end)  # "Bank of Lind President Ann Lee"
        return holder._replace(first=first, start=words[first].start, role=role)
    if stop < last and words[stop].low in NAMING_ROLES:
        return read_mention(words, stop, last, people)  # "University of Lind president Ann Lee"
    owned = stop
    while owned < last and words[owned].tag == "n":
        owned += 1
    kind = nominal_kind(words[owned - 1].low) if owned > stop else "none"
    if kind in {"document", "body"} and (owned == last or words[owned].tag not in "nNG"):
        # "a Ministry of Roads report": what is behind the name speaks
        return _mention(words, "nominal", kind, first, _phrase_end(words, owned, last), words[owned - 1].low)
    return _mention(words, "name", "body", first, stop, words[of - 1].low, (first, stop))


def _lists_on(words: list[Word], at: int, last: int) -> bool:
    """Tell whether the name of a body goes on behind a comma: "of Economy, Trade and Industry"."""
    while at < last and words[at].tag == "N":
        at += 1
    return at + 1 < last and words[at].low in {"and", "&"} and words[at + 1].tag == "N"


def _named(words: list[Word], first: int, core: int, people: frozenset[str]) -> Mention | None:
    """Read a phrase whose head is capitalised: a person's name behind titles, a body, or a capitalised role."""
    begin = core - 1
    while begin > first and (words[begin - 1].tag == "N" or (words[begin - 1].tag == "p" and begin - 2 >= first)):
        begin -= 1
    while begin < core and words[begin].tag == "p":
        begin += 1
    joined = begin
    while joined - 2 >= first and words[joined - 1].low == "&" and words[joined - 2].tag == "N":
        joined -= 2
        while joined > first and words[joined - 1].tag == "N":
            joined -= 1
    if joined < begin:
        return _mention(words, "name", "body", first, core, words[core - 1].low, (joined, core))  # "Lind & Poe"
    name = name_in_run(words, begin, core)
    determined = begin > first and words[begin - 1].tag in "DS"
    if name is None and begin == core - 1 and not determined and words[begin].low in people:
        name = begin  # "Fisher said"
    if name is None:
        return None
    if first < core - 1 and words[first].tag == "D" and name == core - 1 and words[core - 1].low in DEMONYMS:
        return _mention(words, "nominal", "unnamed", first, core, words[core - 1].low)
    low = [word.low for word in words[name:core]]
    one = name == begin == core - 1 and begin > first and words[begin - 1].low in {"a", "an"}
    if one and low[0] not in people and low[0] not in _NO_PERSONS:
        return _mention(words, "nominal", "unnamed", first, core, low[0])  # "a Minnesotan"
    if not {"for", "against"}.isdisjoint(low):
        return _mention(words, "name", "body", begin, core, low[-1], (begin, core))  # "Citizens for Clean Air"
    is_known = low[-1] in people
    titled = name > begin and words[name - 1].low in NAMING_ROLES and len(low) > 1 and is_given_name(low[0])
    posted = name == begin > first and len(low) > 1 and is_naming_role(words[name - 1].low) and is_given_name(low[0])
    titled = titled or posted  # "its co-chairman Liam Fox"
    titled = titled or (name > begin and words[name - 1].low.strip(".") in _TITLES)  # "Dr Fox"
    if not titled and (low[-1] in BODY_NAME_WORDS or (any(word in BODY_NAME_WORDS for word in low) and not is_known)):
        return _mention(words, "name", "body", first, core, low[-1], (begin, core))
    if _is_new_place(words, name):
        return _mention(words, "name", "body", first, core, low[-1], (name, core))
    if len(low) == 1 and low[0] in PLACES and begin < name and all(w.low in _LEADING for w in words[begin:name]):
        return _mention(words, "name", "body", first, core, low[-1], (begin, core))  # "South Korea"
    leading = begin < name and all(word.low in _LEADING or word.low == "new" for word in words[begin:name])
    if len(low) == 1 and not is_known and leading and words[name - 1].low in _OF_NATIONS and not is_given_name(low[0]):
        return _mention(words, "name", "body", first, core, low[-1], (begin, core))  # "the American Legion"
    initial = len(low[0].strip(".")) == 1
    if not titled and len(low) > 1 and low[-1] in PLACES and (initial or not is_given_name(low[0])):
        return _mention(words, "name", "body", first, core, low[-1], (begin, core))  # "Lindmoor Australia", "N. Korea"
    if determined and name == begin and not is_known and len(low) < 3 and low[0] not in GIVEN_NAMES:
        return _mention(words, "name", "body", first, core, low[-1], (begin, core))
    if len(low) == 1 and not is_known and name == begin:
        if words[core - 1].low in PLACES or (words[core - 1].text.isupper() and len(low[0]) > 1):
            return _mention(words, "name", "body", first, core, low[-1], (begin, core))
        if low[0] in DEMONYMS or low[0].rstrip("s") in DEMONYMS:
            return _mention(words, "nominal", "unnamed", first, core, low[-1])
        if first == name and not is_given_name(low[0]):
            # nobody gave this name a first name or a title, nor told that it speaks: a firm, a town
            return _mention(words, "name", "body", first, core, low[-1], (begin, core))
    if not is_known and name > first and _is_of_body(words[name - 1].low) and not is_given_name(low[0]):
        return _mention(words, "name", "body", name, core, low[-1], (name, core))  # "the energy company Norkraft"
    if core - name > LONGEST_NAME:
        return _mention(words, "name", "body", first, core, low[-1], (begin, core))
    if first < begin and (words[begin - 1].low in _OF_CLAUSES or _is_deed(words, begin - 1, first)):
        return _with_title(words, name, core)
    role = (words[first].start, words[name - 1].end) if name > first and words[name - 1].tag != "G" else None
    return _mention(words, "name", "person", first, core, low[-1], (name, core), role)


# nouns that a clause follows without "that": "a word Lee used"
_OF_CLAUSES = frozenset(
    """word words term phrase point line claim thing things idea way day time moment reason place number story
    attack honor honour ones wonder issue question matter""".split()
)


def _is_deed(words: list[Word], at: int, first: int) -> bool:
    """Tell whether a word in -ing that opens a phrase is what somebody does to whom it names: "contradicting Lee"."""
    return at == first and words[at].low.endswith("ing") and words[at].tag != "N"


def _is_of_body(low: str) -> bool:
    return (low in BODY_NOUNS or low in OUTLET_NOUNS) and low not in NAMING_ROLES


_PARENT = re.compile(r"(?:dad|mum|mom|father|mother|gran|grandmother|grandfather)-of-")  # "dad-of-two Lee"


def _is_joined_role(low: str) -> bool:
    return is_naming_role(low) or _PARENT.match(low) is not None


_OF_NATIONS = DEMONYMS | {"new"}
_POSITIONS = frozenset("QB RB WR TE LB CB DB DE DL DT OL OT FS SS PG SG SF PF SP RP".split())  # of players
_BEFORE_SAINTS = frozenset("san santa são los las saint st fort port mount".split())  # "the San Francisco Chronicle"


_TITLES = frozenset("mr mrs ms miss mx dr prof sir dame sen rep gov".split())
_SURNAMES_TOO = frozenset(
    """king prince bishop baker cook fisher mason carpenter porter butler dean marshal major pope duke farmer gardener
    singer painter hunter driver judge priest miller shepherd knight page abbot""".split()
)


def _names_holder(words: list[Word], begin: int, at: int) -> bool:
    """Tell whether a title, or a role and a first name, stands before a word: then it is a surname."""
    before = words[at - 1]
    if before.low.strip(".") in HONORIFICS:
        return True
    told = begin > 0 and words[begin - 1].tag == "n" and words[begin - 1].low in NAMING_ROLES
    known = NAMING_ROLES | BODY_NAME_WORDS | DEMONYMS | PLACES
    return told and at - begin == 1 and before.low not in known


def name_in_run(words: list[Word], begin: int, end: int) -> int | None:
    """Return where the name starts in a capitalised run, behind titles, offices and nationalities, if one does."""
    name = begin
    for at in range(begin, end):
        low = words[at].low
        if low.strip(".") == "st":
            continue  # "St Agnes Hospital"
        if (low in NAMING_ROLES or ("-" in low and _is_joined_role(low))) and low not in GIVEN_NAMES:
            if at > begin and at == end - 1 and is_given_name(words[at - 1].low) and words[at - 1].low not in PLACES:
                continue  # "Ada Fisher": a surname that is a trade
            if at > begin and at == end - 1 and low in _SURNAMES_TOO and _names_holder(words, begin, at):
                continue  # "Mr King", "governor Merlo King"
            name = at + 1
    positions = [at + 1 for at in range(begin, end - 2) if words[at].text in _POSITIONS]
    if name == begin and positions:
        return positions[-1]  # "Lindmoor QB Ann Lee"
    if name == begin:
        while name < end - 1 and (words[name].low in _LEADING or words[name].low == "state"):
            if words[name].low in GIVEN_NAMES and name == end - 2 and words[end - 1].low not in NAMING_ROLES:
                return name  # "Christian Lind"
            if _is_new_place(words, name):
                return name  # "New York Harbourers"
            name += 1
        apposed = begin > 0 and end < len(words) and words[begin - 1].tag == words[end].tag == ","
        said = begin > 0 and words[begin - 1].tag == "R" and words[name].low not in _NO_NAMES  # "said Ahou Don Mello"
        cut_short = len(words[name].low) <= _SHORT or words[name].text.isupper()  # "Cllr", "DSP"
        alone = (apposed or said) and not cut_short
        alone = alone or (words[name].low in FAMILY_NAMES and name + 1 < end and words[name + 1].low in GIVEN_NAMES)
        for at in range(name + 1, name if alone else end - 1):  # ", Ahou Don Mello,": all of it is the name
            if (
                words[at].low in GIVEN_NAMES
                and words[at].low not in _PARTICLES_TOO
                and words[name].low not in GIVEN_NAMES
                and words[at - 1].low not in GIVEN_NAMES
                and words[at - 1].low.strip(".") not in _BEFORE_SAINTS
            ):
                name = _with_initials(words, at, name)
                break
    if name < end and words[name].low in {"elect", "emeritus", "general"} and end - name > 1:
        name += 1
    return name if name < end else None


_NO_PERSONS = BODY_NAME_WORDS | OUTLET_WORDS
_NO_NAMES = PLACES | DEMONYMS | BODY_NAME_WORDS | OUTLET_NOUNS
_PARTICLES_TOO = frozenset("al el ben".split())  # "Jamal Al Lindi"


def _is_new_place(words: list[Word], at: int) -> bool:
    """Tell whether "New York" or the like stands at a word."""
    return words[at].low == "new" and words[at + 1 : at + 2] != [] and words[at + 1].low in PLACES


def _with_initials(words: list[Word], at: int, floor: int) -> int:
    """Return where the initials before a given name begin, or the name itself: "J. Ann Lee"."""
    while at > floor and _is_initial(words[at - 1]):
        at -= 1
    return at


def _is_initial(word: Word) -> bool:
    return len(word.text.strip(".")) == 1 and word.text[0].isupper()


def _with_role(words: list[Word], mention: Mention, core: int, last: int) -> Mention:
    """Add the role printed behind a name ("Lee, deputy head of the council")."""
    if core >= last or words[core].tag not in ",-" or mention.role is not None or mention.speaker != "person":
        return mention._replace(last=max(last, core), end=mention.end)
    stop = core + 1
    while stop < last and words[stop].tag not in ",;-W":
        stop += 1
    opening = words[core + 1] if core + 1 < last else None
    if opening is None or opening.tag in "MIW":
        return mention
    if any(word.low in NAMING_ROLES or word.low in PEOPLE_ROLES for word in words[core + 1 : stop]):
        return mention._replace(role=(words[core + 1].start, words[stop - 1].end))
    return mention


def _nominal(words: list[Word], first: int, core: int, last: int, people: frozenset[str]) -> Mention | None:
    """Read a phrase whose head is a plain noun, and the name that may stand beside it."""
    head = words[core - 1]
    does = core < last and words[core].low.endswith("ing") and is_doing(words, core, last)
    beside = None if does else _name_beside(words, core, last, people)  # "forces backing the mayor, Ann Lee"
    if beside is not None and _is_of_giver(words, core, beside[0]):
        beside = None
    if beside is not None and not _is_role(head.low) and not _is_sure(words, beside, people):
        beside = None
    if beside is not None:
        name, stop = beside
        if stop - name > 1 and words[stop - 1].low in BODY_NAME_WORDS and not _is_role(head.low):
            return _mention(words, "name", "body", name, stop, words[stop - 1].low, (name, stop))
        if nominal_kind(head.low) != "unnamed" and not _is_who(words, first, core, name):
            return _with_title(words, name, stop)
        role = (words[first].start, words[name - 1].end)
        if words[name - 1].tag in ",-":
            role = (words[first].start, words[name - 2].end)
        return _mention(words, "name", "person", first, stop, words[stop - 1].low, (name, stop), role)
    firm = _firm_beside(words, core, last) if beside is None and _is_firm(head.low) else None
    if firm is not None:
        return firm
    if nominal_kind(head.low) == "none":
        speaking = _behind_circumstance(words, core, last, people)
        if speaking is not None:
            return speaking
    share = head.low == "percent" and core - 2 >= first and words[core - 2].tag == "M"
    kind = "unnamed" if share or head.low in SOMEBODY else nominal_kind(head.low)  # "31 percent of voters"
    stop = _phrase_end(words, core, last)
    return _mention(words, "nominal", kind, first, stop, head.low)


def _behind_circumstance(words: list[Word], core: int, last: int, people: frozenset[str]) -> Mention | None:
    """Read who speaks behind what was taken for them: "Monday at the pier Sen. Ann Lee", "it broke after the firm"."""
    begin = last
    while begin > core and words[begin - 1].tag in "Np":
        begin -= 1
    beside = core < begin < last and words[begin - 1].tag == "n" and not words[begin - 1].low.endswith("ing")
    name = name_in_run(words, begin, last) if beside else None
    if name is not None and name > begin and (words[name].low in GIVEN_NAMES or words[last - 1].low in people):
        return _with_title(words, name, last)
    after = next((at for at in range(last - 2, core - 1, -1) if words[at].low in _CIRCUMSTANCES), last)
    speaks = after < last and words[after + 1].tag in "DN" and nominal_kind(words[last - 1].low) in {"unnamed", "body"}
    plain = all(word.tag in "DnN" for word in words[after + 1 : last])
    return read_mention(words, after + 1, last, people) if speaks and plain else None


_CIRCUMSTANCES = frozenset("after before when while because until although".split())


def _is_who(words: list[Word], first: int, core: int, name: int) -> bool:
    """Tell whether a phrase whose noun is no role tells all the same who the name behind its comma is.

    So do "her nemesis, Ann Lee" and "said another rebel at the pier, Ann Lee"; not "Given the complexity, Ann Lee".
    """
    if words[core].tag in ",-" and words[first].tag == "S":
        return True
    while name > core and words[name - 1].tag in "Np":
        name -= 1
    before = words[first - 1].tag if first else ","
    return words[name - 1].tag == "," and words[first].tag in "DM" and before in ",RQC"


def _with_title(words: list[Word], name: int, stop: int) -> Mention:
    """Read a name with the title before it, without what else stands there: "on the pier after Mayor Ann Lee"."""
    first = name
    while first > 0 and (words[first - 1].tag == "N" or words[first - 1].low in NAMING_ROLES):
        first -= 1
    role = (words[first].start, words[name - 1].end) if first < name else None
    return _mention(words, "name", "person", first, stop, words[stop - 1].low, (name, stop), role)


def _firm_beside(words: list[Word], core: int, last: int) -> Mention | None:
    """Return the body that a noun for a firm is told of behind its comma: "The buyer, Lind Mills of Vesta,"."""
    stop = core + 1
    while stop < last and words[stop].tag in "Np":
        stop += 1
    apposed = core < last and words[core].tag == "," and stop > core + 1 and "-" not in words[core + 1].low
    if not apposed or (stop < last and words[stop].tag not in ",I-(") or is_given_name(words[core + 1].low):
        return None
    return _mention(words, "name", "body", core + 1, stop, words[stop - 1].low, (core + 1, stop))


def _is_firm(low: str) -> bool:
    return low in _FIRMS_TOO or nominal_kind(low) == "body"


_FIRMS_TOO = frozenset(
    """buyer owner seller contractor operator developer supplier maker manufacturer publisher landlord lender insurer
    builder retailer carrier producer distributor""".split()
)


def _is_of_giver(words: list[Word], core: int, name: int) -> bool:
    """Tell whether a name stands beside who gave a paper, not the paper: "a letter from the club, St Colman's"."""
    paper = nominal_kind(words[core - 1].low) == "document"
    return paper and {",", "I"} <= {word.tag for word in words[core:name]}


def _is_role(low: str) -> bool:
    return low in NAMING_ROLES or low.rpartition("-")[2] in NAMING_ROLES


def _name_beside(words: list[Word], core: int, last: int, people: frozenset[str]) -> tuple[int, int] | None:
    """Find the name beside a role: ", Ann Lee", or at the end of "commissioner for human rights Ann Lee"."""
    at = core
    while at < last:
        begin = _apposed_from(words, at, last)
        if begin is not None:
            stop = begin
            while stop < last and words[stop].tag in "Np":
                stop += 1
            name = name_in_run(words, begin, stop)
            if (
                name is not None
                and (stop == last or words[stop].tag in ",;.-(")
                and _is_person(words, name, stop, people)
            ):
                return name, stop
        at += 1
    stop = last
    begin = stop
    while begin > core and words[begin - 1].tag in "Np":
        begin -= 1
    if begin < stop and words[begin - 1].tag == ")" and words[stop - 1].low in people:
        return begin, stop  # "Commissioner of Police (Traffic) A. Lee"
    for name in range(begin, stop - 1):
        if any(word.low == "by" for word in words[core:begin]):
            break  # "a panel of guards led by the Gazette's Ann Lee"
        behind_link = any(word.tag == "I" for word in words[core:begin])
        if behind_link and words[name - 1].low in NAMING_ROLES:
            break  # "the aide to President Ann Lee", "an aide to the party's candidate Ann Lee"
        if name > core and words[name].low in GIVEN_NAMES and stop - name <= 3 and words[name - 1].tag != "I":
            return name, stop
    beside_place = core < begin < stop and words[begin].low in PLACES and words[begin - 1].low in {"to", "in"}
    if beside_place and stop - begin == _LONGEST_BEHIND and words[stop - 1].low not in BODY_NAME_WORDS:
        return begin + 1, stop  # "the ambassador to Britain Li Xian"
    initials = words[begin].text if begin < stop else ""
    plain = not any(word.low in BODY_NAME_WORDS or word.low in PLACES for word in words[begin:stop])
    if core < begin < stop - 1 and plain and initials.isupper() and len(initials) < _LONGEST_BEHIND:
        return begin, stop  # "superintendent of police SK Rao"
    behind_body = stop - 2
    if behind_body > max(core, begin) and words[behind_body - 1].low in BODY_NAME_WORDS:
        return behind_body, stop  # "chief of the Harbour Council Ann Lee"
    return None


_LONGEST_BEHIND = 3  # words of a place and a name, or one more than letters of initials


def _apposed_from(words: list[Word], comma: int, last: int) -> int | None:
    """Return where a name set behind a comma begins: ", Ann Lee", ", Kenya's Ann Lee", ", the Canadian Ann Lee"."""
    at = comma + 1
    if words[comma].tag not in ",-" or at >= last:
        return None
    if words[at].low == "the" and at + 1 < last and words[at + 1].low in DEMONYMS and words[at + 1].tag == "N":
        return at + 1
    if words[at].low in _IDENTIFIED and words[at + 1 : at + 3]:
        name = next((n for n in range(at + 1, min(at + _NAMING, last)) if words[n].tag == "N"), last)
        told = all(word.low in _NAMED_BY for word in words[at + 1 : name])
        return name if name < last and told else None  # "the man, named by police as Ann Lee,"
    named = at
    while named < last and words[named].tag in "DnAv":
        named += 1
    if at < named < last and words[named].tag == "N" and words[named - 1].low in NAMING_ROLES:
        return named  # "her partner, the wine merchant Ann Lee", "a fellow guest, retired baker Ann Lee"
    owner = at
    while owner < last and words[owner].tag == "N":
        owner += 1
    if at < owner < last - 1 and words[owner].tag == "G" and words[owner + 1].tag == "N":
        return owner + 1
    return at if words[at].tag == "N" else None


_IDENTIFIED = frozenset("named identified".split())
_NAMED_BY = frozenset("as by police officers officials authorities locally media court the in only".split())
_NAMING = 6  # words


def _is_sure(words: list[Word], name: tuple[int, int], people: frozenset[str]) -> bool:
    """Tell whether a name beside a noun that is no role is a person's all the same ("her nemesis, Ann Lee")."""
    if words[name[0] - 1].low.strip(".") in HONORIFICS:
        return True  # "the bloke in the suit, Mr Lee"
    return words[name[0]].low in GIVEN_NAMES or (name[1] - name[0] > 1 and words[name[1] - 1].low in people)


def _is_person(words: list[Word], name: int, stop: int, people: frozenset[str]) -> bool:
    low = [word.low for word in words[name:stop]]
    if low[-1] in people or low[0] in GIVEN_NAMES or words[name - 1].low in HONORIFICS:
        return True
    return 2 <= len(low) <= LONGEST_NAME and not any(word in BODY_NAME_WORDS or word in PLACES for word in low)


def _phrase_end(words: list[Word], core: int, last: int) -> int:
    """Return where a bare noun phrase ends as it is printed: with its prepositions, without appositions."""
    at = core
    while at < last and words[at].tag not in ",;:.-(W" and words[at].low != "whose":
        at += 1
    while at > core and words[at - 1].tag in "IDSCTvVR":
        if words[at - 1].low in _OUT_OF and words[at - 2].low == "in":
            break  # "Nearly three in four say"
        at -= 1
    return at


_OUT_OF = frozenset("two three four five six seven eight nine ten".split())


def _mention(
    words: list[Word], kind: MentionKind, speaker: SpeakerKind, first: int, last: int, head: str,
    name: tuple[int, int] | None = None, role: tuple[int, int] | None = None,
) -> Mention:  # fmt: skip
    return Mention(kind, speaker, first, last, words[first].start, words[last - 1].end, head, name, role)
