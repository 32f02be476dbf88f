"""Offices and other roles: which exclude each other, go by several names, mostly bring in somebody; and who has one."""

import itertools
from collections.abc import Collection

from bot.quotes.mentions import Mention
from bot.quotes.occupations import (
    ALSO_CALLED,
    LEADERS_OF_HOUSES,
    LEADING,
    OFFICES,
    SAME_OFFICE,
    SEATS_OF_ONE,
    TRADES,
)
from bot.quotes.people import Person
from bot.quotes.person_roles import own_words, without_owner, words_of
from bot.quotes.words import Word
from bot.text.function_words import DETERMINERS
from bot.text.roles import BODY_NOUNS, DEMONYMS

_MOST_PEOPLE = 300  # with roles; more in one article are a list

# words of a country; DEMONYMS also has those of regions and parties
NATIONS = DEMONYMS - frozenset(
    """western eastern northern southern south north new former then vice deputy acting senior independent conservative
    liberal labour tory socialist communist green libertarian democratic republican""".split()
)
_NATION_SHORT = {"us": "american", "u.s.": "american", "u.s": "american", "uk": "british", "u.k.": "british"}
_LANDS = NATIONS - frozenset("british english scottish welsh irish european african asian arab".split())
# as what a text may have printed a nation before
PRINTED_AS = {"american": ("US ", "U.S.", "United States"), "british": ("UK ", "U.K.", "Britain")}
_OF_COURTS = frozenset("prosecutor barrister lawyer attorney solicitor judge counsel".split())  # never witnesses
_IN_COURT = frozenset({"defense", "defence"})  # "the defense attorney" is of no ministry
_DEFENDING = _IN_COURT | {"defender", "defending"}
_LONG = 3  # nouns of a phrase that is told by half of them
_TOLD_MORE = 2  # nouns
_GIVEN_UP = frozenset("former ex then onetime one-time erstwhile".split())
_ANY = frozenset("senior top veteran long-time longtime longstanding young elderly soft-spoken seasoned".split())
_GONE = _GIVEN_UP | {"retired"}
_INITIALS = range(2, 6)  # letters
_TOLD_OF = frozenset("of for at in to from".split())
_STATES = frozenset(
    "country nation kingdom republic bloc island".split()
)  # "the country's top diplomat" is of no other
_PARTIES = frozenset("republican democratic democrat labour conservative tory liberal libertarian green".split())
_OF_PARTIES = _PARTIES | frozenset("lib dem dems democrats snp ukip gop opposition".split())
_NEVER_SECOND = frozenset("mayor president governor premier chancellor".split())  # no deputy of theirs goes by it
_OF_CABINETS = frozenset("minister secretary chancellor".split())
_SECOND = frozenset("deputy vice assistant associate junior".split())


def holders(people: list[Person], mention: Mention, words: list[Word]) -> list[Person]:
    """Return the persons of whom the article has given this role before."""
    own = range(mention.first, mention.last)
    told = [at for at in own if not (words[at].low in _STATES and words[at + 1 : at + 2] and words[at + 1].tag == "G")]
    nouns = [words[at].low for at in told if words[at].tag in "nNR" or words[at].low in _GONE]
    nouns = [word for word in nouns if not (word in _ANY or _is_told_of_now(word)) or word == mention.head]
    led = next((LEADERS_OF_HOUSES[word] for word in nouns if word in LEADERS_OF_HOUSES), ())
    if led and mention.head in LEADING and len(nouns) == _TOLD_MORE:
        return _having_one_of(people, led, mention.start)
    lasting = [word for word in nouns if word not in _GONE]
    proper = {words[at].low for at in told if words[at].tag == "N"} - NATIONS - {mention.head}
    # "the minister's spokesperson" is of no department, nor is the prime minister
    wanted = [
        it
        for heads, it in SAME_OFFICE
        if heads & set(nouns) and ("minister" not in heads or (mention.head in heads and "prime" not in nouns))
    ]
    found: list[Person] = []
    for person in people[:_MOST_PEOPLE]:
        if person.span[0] >= mention.start:
            continue
        roles = itertools.chain(person.roles, person.told)
        named = (nouns, lasting) if len(lasting) < len(nouns) and is_gone(person) else (nouns,)
        if any(
            span[0] < mention.start
            and any(_is_same(role, mention.head, called, wanted) for called in named)
            and not _is_of_other_body(role, mention.head, nouns, proper)
            for role, span in roles
        ):
            found.append(person)
    if mention.head == "witness":
        return [person for person in found if not any(person.is_called(noun) for noun in _OF_COURTS)]
    return found


def _is_of_other_body(role: str, head: str, nouns: list[str], proper: set[str]) -> bool:
    """Tell whether a role is told of something else by name: "Lind police chief" is not "the Vesta police chief"."""
    if head not in own_words(role) or len(nouns) < _LONG:
        return False
    known = words_of(role)
    return bool(proper - known) and bool(known - set(nouns) - DETERMINERS - _GONE - _ANY)


def _having_one_of(people: list[Person], offices: tuple[str, ...], at: int) -> list[Person]:
    """Return who has one of several offices, as told before a character: the Pentagon chief is a defence secretary."""
    return [
        person
        for person in people[:_MOST_PEOPLE]
        if person.span[0] < at
        and not is_gone(person)
        and any(
            f" {office} " in f" {' '.join(without_owner(role))} " and not _exclude(words_of(role), set())
            for role, span in (*person.roles, *person.told)
            if span[0] < at
            for office in offices
        )
    ]


def _is_told_of_now(word: str) -> bool:
    """Tell whether a word of two parts tells what somebody does or is like: "vote-seeking", "long-serving"."""
    return "-" in word and word.endswith(("ing", "ed", "term"))


def by_initials(people: list[Person], word: Word, at: int) -> Person | None:
    """Return the one person named before a character whose role a word in capitals stands for: "the CTO"."""
    if not word.text.isupper() or len(word.text) not in _INITIALS:
        return None
    found = [
        person
        for person in people[:_MOST_PEOPLE]
        if person.span[0] < at
        and any(span[0] < at and _initials(role) == word.low for role, span in (*person.roles, *person.told))
    ]
    return found[0] if len(found) == 1 else None


def _initials(role: str) -> str:
    """Return the first letters of a role, without what it is told of: "dce" of "district chief executive of Lind"."""
    words = itertools.takewhile(lambda word: word not in _TOLD_OF, role.replace("-", " ").split())
    return "".join(word[0] for word in words if word not in DETERMINERS)


def only_holder_ahead(
    people: list[Person], mention: Mention, words: list[Word], *, headline: bool = False
) -> Person | None:
    """Return the one person to whom the article gives a role further on, or nobody if that are two.

    The role has several words, but in a headline: "Governor says yes" is the governor whom the article names.
    """
    nouns = [word.low for word in words[mention.first : mention.last] if word.tag in "nNR" or word.low in _GONE]
    if len(nouns) < _TOLD_MORE and not headline:
        return None
    wanted = [words_ for heads, words_ in SAME_OFFICE if headline and heads & set(nouns)]
    found = [
        person
        for person in people[:_MOST_PEOPLE]
        if any(_is_same(role, mention.head, nouns, wanted) for role, _ in person.roles)
    ]
    return found[0] if len(found) == 1 and found[0].span[0] > mention.end else None


def is_gone(person: Person) -> bool:
    """Tell whether a person has given up an office: somebody's predecessor, who was dismissed or stepped down."""
    return person.is_called("predecessor") or any(role == "former" for role, _ in person.told)


def of_side(found: list[Person], mine: frozenset[str], others: frozenset[str]) -> list[Person]:
    """Return those of several who belong to one of two sides: by its name in a role, else all of no other."""
    words = {id(person): {word for role, _ in person.roles for word in words_of(role)} for person in found}
    own = [person for person in found if words[id(person)] & mine]
    return own or [person for person in found if not words[id(person)] & others]


def _is_same(role: str, head: str, nouns: list[str], wanted: list[tuple[str, ...]]) -> bool:
    """Tell whether a role given to somebody is the one a bare noun phrase names, as far as its words tell."""
    own_head = head in own_words(role)
    if not own_head and not wanted:
        return False
    known = words_of(role)
    if not known.isdisjoint(_NATION_SHORT):
        known = frozenset(_NATION_SHORT.get(word, word) for word in known)
    nouns = [_NATION_SHORT.get(word, word) for word in nouns]
    nations = _LANDS.intersection(nouns)
    if nations and known & _LANDS and not nations & known:
        return False  # "the Turkish minister" is no Greek one
    if "shadow" in nouns and "shadow" not in known:
        return False
    if "shadow" in known and "shadow" not in nouns and head in _OF_CABINETS:
        return False
    if _exclude(known, set(nouns)) or (_IN_COURT.intersection(nouns) and not known & _DEFENDING):
        return False
    if not known & _PARTIES:  # "Gov. Lee" is "the Republican governor" later
        nouns = [word for word in nouns if word not in _PARTIES or word == head]
    if known & _GONE:
        nouns = [word for word in nouns if word not in _GONE]  # "the then mayor" is "the former mayor" later
    if own_head:
        return all(w in known for w in nouns) if len(nouns) < _LONG else len(known & set(nouns)) * 2 >= len(nouns)
    if _body_before(head, nouns) not in {None, *known}:
        return False  # "the band leader" is no president
    if any(word in NATIONS and word not in known for word in nouns):
        return False  # "the Velmish leader" is not the head of anything else
    own = f" {' '.join(without_owner(role)).replace('-', ' ')} "
    return any(f" {office.replace('-', ' ')} " in own for group in wanted for office in group)


def is_office(head: str, words: list[str]) -> bool:
    """Tell whether a role is one that nobody has beside another: an office, or a place in a body ("band leader")."""
    if _GONE.intersection(words):
        return False  # "the former captain" may be anything by now
    return (
        head in OFFICES
        or _body_before(head, words) is not None
        or (head not in TRADES - SEATS_OF_ONE and any(word in NATIONS for word in words if word != head))
    )


def is_barred(person: Person, head: str, words: list[str]) -> bool:
    """Tell whether what the article tells of a person bars a role that nobody was given from being theirs.

    A seat ("the minister", "the chief executive") is not of somebody known by any other role, unless that one goes by
    this name too; a description ("the defender") is not of somebody known by another trade.
    """
    if _GONE.intersection(words):
        return False
    if person.age is not None and not person.roles and head in _OF_CABINETS:
        return True  # a text that tells of "Ann Lee, 32," tells what office she has
    if not person.roles:
        return False
    if "shadow" in words and "shadow" not in person.nouns:
        return True
    if "shadow" in person.nouns and "shadow" not in words and head in _OF_CABINETS:
        return True
    if may_be_called(person, head, words):
        return False
    nouns = person.nouns
    if head in SEATS_OF_ONE or head.endswith("-general"):
        return bool(nouns & (SEATS_OF_ONE | TRADES))
    return is_of_other_trade(person, head) if head in OFFICES else is_office(head, words)


def has_trade(person: Person) -> bool:
    """Tell whether the article knows a person by a trade."""
    return bool(person.roles.nouns & TRADES)


def may_be_called(person: Person, head: str, words: list[str]) -> bool:
    """Tell whether somebody's roles go by another name too: a captain is "the defender", a secretary "the minister".

    "The band leader" is not the president of a club, nor "the Dutch leader" that of a board.
    """
    others = ALSO_CALLED.get(head, frozenset())
    party = _OF_PARTIES.intersection(words)
    body = _body_before(head, words)
    return any(
        others & own_words(role)
        and all(word in words_of(role) for word in words if word in NATIONS)
        and (not party or party & words_of(role) or words_of(role).isdisjoint(_OF_PARTIES | _OF_CABINETS))
        and (body is None or not BODY_NOUNS & words_of(role) - {body})
        for role, _ in person.roles
    )


def goes_with(person: Person, head: str, words: list[str]) -> bool:
    """Tell whether a noun may be told of somebody beside what the article calls them: one post, one trade, what else.

    A director may be "the economist", a chairman "the union leader", a cook "the former engineer"; no mayor is "the
    minister", and no baker "the engineer".
    """
    if may_be_called(person, head, words) or not person.roles:
        return True
    nouns = person.nouns
    if head in SEATS_OF_ONE or head.endswith("-general"):
        return not nouns & (SEATS_OF_ONE | TRADES)
    if head in TRADES:
        return bool(_GONE.intersection(words)) or not nouns & TRADES - SEATS_OF_ONE
    return True


_PROFESSIONS = frozenset(
    """economist engineer lawyer doctor scientist teacher professor architect farmer chef baker nurse surgeon physicist
    biologist chemist historian sociologist psychologist pharmacist accountant banker journalist novelist poet
    mathematician ecologist physician geologist vet veterinarian electrician carpenter mechanic""".split()
)


def is_of_other_trade(person: Person, head: str) -> bool:
    """Tell whether the article knows a person by a trade that a noun is not: no coach is called "the director"."""
    if head not in TRADES:
        return False
    known = person.nouns & TRADES
    if head in _PROFESSIONS:
        known -= SEATS_OF_ONE  # a director may be an economist by trade
    return bool(known) and not is_one_of(head, known)


def _are_one(head: str, known: str) -> bool:
    return any({head, known} <= heads | set(words) for heads, words in SAME_OFFICE)


def is_one_of(head: str, words: Collection[str]) -> bool:
    """Tell whether a noun is one of these words, or another word for one: "the officer" for a commander."""
    return head in words or any(_are_one(head, word) for word in words)


def _body_before(head: str, nouns: list[str]) -> str | None:
    """Return the kind of body named right before a head noun ("band leader")."""
    at = nouns.index(head) if head in nouns else 0
    return nouns[at - 1] if at and nouns[at - 1] in BODY_NOUNS - _IN_COURT else None


def _exclude(one: frozenset[str], other: set[str]) -> bool:
    """Tell whether two roles cannot be one: of two parties, or one of them given up."""
    if not other & _GIVEN_UP and (one & _GIVEN_UP or any(word.startswith("ex-") for word in one)):
        return True  # "a former governor" is not the one called "the governor"
    return bool(one & _PARTIES and other & _PARTIES and not one & other & _PARTIES)


def _is_second(person: Person, head: str) -> bool:
    """Tell whether somebody is the deputy of who has a role, and nothing else by its name."""
    roles = [words for role, _ in (*person.roles, *person.told) if head in (words := words_of(role))]
    return bool(roles) and all(_SECOND & words for words in roles)


def most_likely(found: list[Person], mention: Mention, words: list[str]) -> Person | None:
    """Choose among several of one role: by its other words ("the Indiana governor"), then by who was named last."""
    if not _SECOND.intersection(words):
        first = [person for person in found if not _is_second(person, mention.head)]
        found = first if first or mention.head in _NEVER_SECOND else found
    if len(found) > 1:
        others = {word for word in words if word != mention.head and word not in DETERMINERS}
        sharing = [
            p for p in found if any(others & set(role.replace(",", " ").split()) for role, _ in (*p.roles, *p.told))
        ]
        found = sharing or found
    if len(found) < 2:
        return found[0] if found else None
    named = ((person.last_before(mention.start), person) for person in found)
    latest = sorted(((-1 if place is None else place.sentence, it) for place, it in named), key=lambda pair: -pair[0])
    return latest[0][1] if latest[0][0] > latest[1][0] else None
