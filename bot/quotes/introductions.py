"""A role first, the name behind it: "The head teacher was late. Ann Lee said …" tells who the head teacher is."""

import re

from bot.quotes.cast import Cast
from bot.quotes.names import KIN
from bot.quotes.newcomers import find_newcomers
from bot.quotes.offices import is_of_other_trade
from bot.quotes.people import Person, Place
from bot.quotes.person_roles import own_words, words_of
from bot.quotes.words import SentenceWords, Word
from bot.text.function_words import INDEFINITE
from bot.text.roles import FEMALE_ROLES, HONORIFICS, MALE_ROLES, NAMING_ROLES, PERSON_ROLES, nominal_kind

_PHRASE = re.compile(r"[DSG](?:[NnA]*n|N+)(?![NnG])")
_OPENING = frozenset("the its his her their our".split())
_ANYBODY = frozenset(
    """source official insider deputy friend colleague man woman boy girl candidate nominee
    opponent rival critic supporter voter correspondent reporter""".split()
)
_OF_ANYBODY = (PERSON_ROLES | MALE_ROLES | FEMALE_ROLES) - HONORIFICS
_ROLES = _OF_ANYBODY - KIN - _ANYBODY
_IN_NAMES = frozenset("guard patrol ranger scout marine corps service".split())
_BESIDE = re.compile("D[nNAv]*[nN],$")
_GOING_ON = frozenset("added adds adding also continued continues concluded concludes too".split())
_NAMELESS = frozenset("name named identified anonymity unnamed anonymous".split())
_TELLS_NAME = re.compile(r"n,?WA?[RVXv](?:[SP]nA?I|[SPn]?A?I)(?=N)")
_NAMED_SO = ("gave name as", "gave the name as", "identified himself as", "identified herself as", "named himself as")
_PHRASE_OF_ONE = re.compile(r"[DS][NnAMGvT]*n(?![NnGv])")
_PHRASE_OF_SOMEBODYS = re.compile(r"(?:[DS]|N+G)[NnAMGvT]*n(?![NnGv])")  # "Lee's spokesman" as well
_AGAIN = re.compile(r"(?:^|(?<=[Q,R]))Dn,(?=N)")  # "The pastor, Ann Lee,"
_BRINGING_IN = frozenset("a an his her its their".split())
_PHRASE_OF_ANY = re.compile(r"D[NnAMGv]*n(?![NnGv])")
# "A retired teacher who", "A GRAN has", "A former guard at Lind, the bakery, says", "Velmara's foreign minister has"
_LEADING = re.compile(r"(?:N+G|D)(?P<role>[NnAv]*n)(?:I[DNn]{1,4})?(?:,[DNnSGI]{2,8},)?[AT]*[XRVvW]")
_DATELINE = re.compile(r"(?:N+(?:,[NTM.]+)?)?-")
_CLOSING = re.compile(r",(?P<role>[DS][nNACG]*n)X*A?R(?:[DS][nN]+)?(?:I?T)*[.]*$")  # "…, a minister has told a court."
_QUOTED = re.compile(r"Q,?")
_SPEAKING = re.compile(r"D(?P<role>[NnAv]*n)(?P<of>(?:I[DSNnAG]{1,8})?)[AT]*X*A*R")  # "A passenger on the tram told"
_FROM = re.compile(r"(?:N+(?:,[NTM.,]+)?(?:\(N+\))?-)?")  # "LIND, Velm. -"
_ABOVE = 3  # sentences
_LEAD = 8  # sentences, headlines among them
_FULL = 2  # words of a name that brings in somebody


def find_introductions(cast: Cast, sentences: list[SentenceWords]) -> dict[int, Person]:
    """Return whom the sentence behind a role brings in by name, by the character where the role's noun starts.

    The person comes in there, by a full name that is the subject, and without another role; nobody had the role before.
    """
    found: dict[int, Person] = {}
    numbers = {sentence.number: at for at, sentence in enumerate(sentences)}
    for sentence in sentences:
        _learn_given_name(cast, sentence, sentences, found)
    newcomers: dict[str, list[int]] | None = None
    known: set[int] = set()
    taken: set[str] = set()  # nouns that are somebody's already
    named = -1  # the sentence of the name before
    byline = _byline(sentences)
    for place, person in cast.order:
        at = numbers[place.sentence]
        if at <= byline:
            continue  # what a headline tells, the article tells again
        if id(person) not in known:
            known.add(id(person))
            role = None
            if _comes_in(place, person, sentences[at]):
                role = _role_before(place, at, sentences, named)
            role = role or _closing_role(place, person, at, sentences)
            if role is None and len(person.words) >= _FULL and place.subject and not place.possessive:
                role = _lead(place, at, sentences, named)
                if role is not None and is_of_other_trade(person, role[-1].low):
                    role = None
            _learn_told_above(person, at, sentences, found)
            if role is not None and role[-1].low.startswith("spokes") and _is_told_of(place, sentences[at]):
                role = None  # "A Met spokesman said it", below it "Ann Lee, who lives nearby": a witness
            _learn_spoken_above(person, place, at, sentences, cast, found)
            if place.subject and at:
                _learn_one_of_them(person, place, sentences[at], sentences[at - 1])
            if role is not None and newcomers is None:
                newcomers = find_newcomers(sentences)
            if role is not None and role[-1].low not in taken and not _came_in(role[0], newcomers or {}, role[-1].low):
                found[role[-1].start] = person
                told = role[1:] if role[0].low in INDEFINITE else role
                person.roles.add(" ".join(word.low for word in told), (told[0].start, told[-1].end))
            taken.update(word for role_, _ in person.roles for word in role_.split())
        named = at
    return found


def _byline(sentences: list[SentenceWords]) -> int:
    """Return which sentence tells who wrote the article: "By Ann Lee", below the headlines; -1 where none does."""
    for at, sentence in enumerate(sentences[:_LEAD]):
        if sentence.words and sentence.words[0].low == "by" and set(sentence.tags[1:]) <= {"N", "p"}:
            return at
    return -1


def _is_told_of(place: Place, sentence: SentenceWords) -> bool:
    """Tell whether "who" tells of somebody right behind their name."""
    return [word.low for word in sentence.words if word.start >= place.end][:2] == [",", "who"]


def _comes_in(place: Place, person: Person, sentence: SentenceWords) -> bool:
    """Tell whether a full name is the subject of its sentence, with nothing beside it that tells of another role."""
    if len(person.words) < _FULL or not place.subject or place.possessive:
        return False
    behind = [word.low for word in sentence.words if word.start >= place.end][:2]
    first = next(at for at, word in enumerate(sentence.words) if word.start >= place.start)
    if _BESIDE.search(sentence.tags, 0, first) is not None:
        return False  # "a baker, Ann Lee", "The coxswain, Ann Lee"
    if behind[:1] == ["and"]:
        return False  # "Ann Lee and Carl Poe"
    if behind[:1] == ["("] or (behind[:1] == [","] and behind[1:] in (["of"], ["from"], ["a"], ["an"])):
        return False
    return not person.roles.within(sentence.start, sentence.end)


def _learn_given_name(
    cast: Cast, sentence: SentenceWords, sentences: list[SentenceWords], found: dict[int, Person]
) -> None:
    """Take down who tells a name: "The man, who gave his name as Ann Lee", and "a miner" who spoke right before."""
    words, tags = sentence.words, sentence.tags
    for match in _TELLS_NAME.finditer(tags):
        noun, at = words[match.start()], match.end()
        low = " ".join(word.low for word in words[match.start() : at] if word.tag not in "S,A")
        person = cast.named_at(words[at].start) if low.endswith(_NAMED_SO) else None
        if person is None:
            continue
        found[noun.start] = person
        person.roles.add(noun.low, (noun.start, noun.end))
        if any(word.low in INDEFINITE for word in words[: match.start()]):
            continue  # "A miner, who gave his name as Ann Lee", comes in here
        for before in reversed([it for it in sentences if sentence.number - 3 <= it.number < sentence.number]):
            phrases = [m for m in _PHRASE_OF_ANY.finditer(before.tags) if before.words[m.start()].low in {"a", "an"}]
            said = [m for m in phrases if nominal_kind(before.words[m.end() - 1].low) == "unnamed"]
            if said:
                found[before.words[said[0].end() - 1].start] = person
                break


def _came_in(first: Word, newcomers: dict[str, list[int]], noun: str) -> bool:
    """Tell whether somebody without a name came in by a noun before: of "a trader" the trader is that one."""
    return any(at < first.start for at in newcomers.get(noun, ()))


def _lead(place: Place, at: int, sentences: list[SentenceWords], named: int) -> list[Word] | None:
    """Return the words of the role with which the text opens: "A teacher has been jailed.", below it "Ann Lee, 41,".

    The name opens the next paragraph, a quotation before it or not, and nobody was named before.
    """
    sentence = sentences[at]
    quoted = _QUOTED.match(sentence.tags)
    opens = sentence.words[quoted.end() if quoted and quoted.end() < len(sentence.words) else 0].start == place.start
    if named >= 0 or at > _LEAD or not opens or not at or sentences[at - 1].paragraph == place.paragraph:
        return None
    above = [it for it in sentences[:at] if it.paragraph == sentence.paragraph - 1]
    before = next((it for it in above if it.tags.strip("N,.")), None)  # behind "LIND, Velm."
    if before is None:
        return None
    dateline = _DATELINE.match(before.tags)
    first = dateline.end() if dateline else 0
    phrase = _LEADING.match(before.tags, first)
    if phrase is None or (before.tags[first] == "D" and before.words[first].low not in {"a", "an"}):
        return None
    words = before.words[first : phrase.end("role")]
    return words if words[-1].low in _ROLES else None


def _learn_told_above(person: Person, at: int, sentences: list[SentenceWords], found: dict[int, Person]) -> None:
    """Take down that somebody was told of above by the role with which the name comes in.

    "… said a Lind councillor", then "Cllr Ann Lee"; "his driver told jurors", then "said the driver, Ann Lee".
    """
    here = sentences[at]
    own = {w for role, _ in person.roles.within(here.start, here.end) for w in own_words(role)}
    # "the pastor told them", then "The pastor, Ann Lee,"
    again = {here.words[it.start() + 1].low for it in _AGAIN.finditer(here.tags) if here.words[it.start()].low == "the"}
    told_again = bool(own & again & _OF_ANYBODY)
    heads = own & again & _OF_ANYBODY or own & _ROLES
    if not heads:
        return
    for above in reversed(sentences[max(0, at - _ABOVE) : at]):
        if above.tags.strip("Q.,") and any(word.tag == "N" and word.low in heads for word in above.words):
            return
        for match in (_PHRASE_OF_SOMEBODYS if told_again else _PHRASE_OF_ONE).finditer(above.tags):
            noun = above.words[match.end() - 1]
            brings_in = above.words[match.start()].low in _BRINGING_IN or (
                told_again
                and (
                    above.words[match.start()].tag == "N"
                    or (above.words[match.start()].low == "the" and match.end() - match.start() == _FULL)
                )
            )
            if noun.low in heads and brings_in:
                if _is_of_others(person, above.words[match.start() : match.end()], here):
                    return
                found.setdefault(noun.start, person)
                return


def _learn_spoken_above(
    person: Person, place: Place, at: int, sentences: list[SentenceWords], cast: Cast, found: dict[int, Person]
) -> None:
    """Take down who spoke without a name in the paragraph above: "A transit chief says it", below it "Chief Ann Lee".

    A name comes in with a word of that role among its own, or with no role at all, and speaks as well.
    """
    here = sentences[at]
    opens = at > 0 and sentences[at - 1].paragraph == here.paragraph - 1
    if not opens or len(person.words) < _FULL or place.possessive or "R" not in here.tags:
        return
    if cast.names_before(place.start, here):
        return  # "Poe and Trade Minister Ann Lee"
    above = [it for it in sentences[max(0, at - _ABOVE) : at] if it.paragraph == here.paragraph - 1]
    behind = _FROM.match(above[0].tags) if len(above) == 1 else None
    phrase = _SPEAKING.match(above[0].tags, behind.end()) if behind is not None else None
    if phrase is None or cast.names_before(above[0].words[phrase.end() - 1].start, above[0]):
        return
    words = above[0].words
    noun = words[phrase.end("role") - 1]
    if words[phrase.start()].low not in INDEFINITE or any(word.low in _NAMELESS for word in words):
        return
    told = {low for role, _ in person.roles.within(here.start, here.end) for low in words_of(role)}
    told |= {word.low for word in here.words if word.tag == "N" and word.start < place.start}
    shared = told.intersection(word.low for word in words[phrase.start() + 1 : phrase.end("of")] if word.tag in "nN")
    behind_name = [word for word in here.words if word.start >= place.end]
    bodies = {word.low for word in words[phrase.start() : phrase.end()] if word.tag == "N"}
    # "who" tells of somebody else, but where it tells of the same firm
    who = _is_told_of(place, here) and bodies.isdisjoint(it.low for it in behind_name)
    alone = noun.low in _ROLES and not noun.low.startswith("spokes") and not who and _comes_in(place, person, here)
    if (shared or alone) and not is_of_other_trade(person, noun.low):
        found.setdefault(noun.start, person)


def _is_of_others(person: Person, phrase: list[Word], here: SentenceWords) -> bool:
    """Tell whether a role is of another body than the one a name comes in with: a Nato spokesman, a Taliban one."""
    own = {word.low for word in phrase if word.tag == "N"}
    roles = [span for _, span in person.roles.within(here.start, here.end)]
    told = {word.low for word in here.words if word.tag == "N" and any(a <= word.start < b for a, b in roles)}
    told -= {word.low for word in phrase} | _ROLES | HONORIFICS
    told = {low for low in told if low.strip(".") not in NAMING_ROLES}
    return bool(own) and bool(told) and own.isdisjoint(told)


def _learn_one_of_them(person: Person, place: Place, sentence: SentenceWords, before: SentenceWords) -> None:
    """Take down the role of one of several: "Three nurses left. One of them, Ann Lee, said"."""
    opening = [word.low for word in sentence.words if word.start < place.start]
    if opening != ["one", "of", "them", ","]:
        return
    for word in before.words:
        role = re.sub("s$", "", re.sub("ves$", "fes", word.low))
        if word.tag == "n" and role != word.low and role in _ROLES:
            person.roles.add(role, (word.start, word.end))
            return


def _role_before(place: Place, at: int, sentences: list[SentenceWords], named: int) -> list[Word] | None:
    """Return the words of the one role in the sentence before `at`, when that names nobody."""
    at -= 1
    while at > named and not sentences[at].tags.strip("Q.,"):
        at -= 1  # the rest of a quotation
    if named >= 0 and sentences[named].paragraph == sentences[at].paragraph:
        return None  # "Lee laughed. The mayor said": a name before it may have the role
    if at <= named or place.paragraph - sentences[at].paragraph > 1:
        return None
    words = sentences[at].words
    if any(word.low in _NAMELESS for word in words):
        return None  # "the chief, who gave no name"
    roles = [words[m.start() + 1 : m.end()] for m in _PHRASE.finditer(sentences[at].tags) if _is_told(words, m)]
    if roles and any(word.low in _GOING_ON for word in words if word.start >= roles[0][-1].end):
        return None  # "The chief also said": who spoke before
    opens = bool(roles) and roles[0][0] is words[1]
    return roles[0] if len(roles) == 1 or opens else None


def _closing_role(place: Place, person: Person, at: int, sentences: list[SentenceWords]) -> list[Word] | None:
    """Return the words of the role that ends the text's first paragraph: "…, its chairman has said.", below it a name.

    What stands before its comma is said, so that a name in it tells of nobody who has the role.
    """
    opens = [word.tag for word in sentences[at].words if word.start < place.start]
    if len(person.words) < _FULL or not place.subject or place.possessive or len(opens) > 1:
        return None
    if not 0 < at <= _LEAD or place.paragraph - sentences[at - 1].paragraph != 1:
        return None
    above = sentences[at - 1]
    closing = _CLOSING.search(above.tags)
    if closing is None or any(each.paragraph == above.paragraph for each in sentences[: at - 1]):
        return None
    words = above.words[closing.start("role") : closing.end("role")]
    head = words[-1].low.rpartition("-")[2]
    says = next((word.tag for word in sentences[at].words if word.start >= place.end), "") == "R"
    known = words[0].low in _OPENING or (words[0].low in {"a", "an"} and says and not opens)
    return words[1:] if known and head in _ROLES and not is_of_other_trade(person, head) else None


def names_service(words: list[Word], at: int) -> bool:
    """Tell whether a noun ends the name of a service, and is no person: "the Border Guard"."""
    named = words[at].text[0].isupper() and at > 0 and words[at - 1].tag == "N"
    return named and words[at].low in _IN_NAMES


def _is_told(words: list[Word], phrase: re.Match[str]) -> bool:
    """Tell whether a phrase is the role of one person the text takes as known: "the head", "its head"."""
    opening, head = words[phrase.start()], words[phrase.end() - 1].low
    if words[phrase.end() - 1].tag == "N" and phrase.start():
        return False  # "The Prime Minister has", not "the Lind MP told them"
    if names_service(words, phrase.end() - 1):
        return False
    if opening.tag != "G":
        return opening.low in _OPENING and head in _ROLES
    owner = phrase.start()
    while owner and words[owner - 1].tag in "NnA":
        owner -= 1
    behind = owner > 2 and words[owner - 1].tag == "D" and words[owner - 2].tag == "I"
    if behind and nominal_kind(words[owner - 3].low) == "unnamed":
        return False  # "a spokesman for the pier's owner": the owner does not speak
    return head in _ROLES and (not owner or words[owner - 1].low not in INDEFINITE)  # "a sailors' leader" is any
