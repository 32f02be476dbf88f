"""Bodies an article names, what it tells of them ("Lindmoor, the bakery group,"), and which a bare noun stands for."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from bot.quotes.cast import Cast
from bot.quotes.firms import FAMILIES, KINDS, going_on_as_firm, opens, told_of
from bot.quotes.mentions import Mention, read_mention
from bot.quotes.words import SentenceWords, Word
from bot.text.lexicon import WIRES
from bot.text.roles import BODY_NOUNS, DEMONYMS, DOCUMENT_NOUNS, NAMING_ROLES, PEOPLE_ROLES, PLACES

_NAME = re.compile(r"N+(?:p{1,2}N+|CN+)?(?:ID?N+(?:CN{2,})?)?")
_SAYS = re.compile("[AX]*R|,W")  # "Lindmoor said", "Lindmoor, which"
_SAID = re.compile("[AX]*R(?:[.,TIA]|$)")  # behind what is said: "the firm said on Monday", not "the firm said that"
_VERB = re.compile("[RVXv]")
_LONGEST = 9  # words of a name
_TOLD_BEFORE = re.compile(",D[nNA]*n(?=N)")
_ACTS = frozenset("RVXv,")  # behind a subject
_LATELY = 3  # sentences
_LEAD = 5  # sentences, the headline among them
_AGAIN = 6  # places
_KNOWN = 4  # times that a body is named, and its name is known
_OFTEN = 4  # times a text names what it is about
_MOST = 200  # bodies; more in one article are a list
_PAIR = 2  # words: "the group"
_LONGEST_SAID = 2000  # characters in which a name is looked for
_SHORT = 2  # letters
_FEW = 3  # words, whose capitals show nothing
_INITIALS = 3  # letters of an acronym
# what is small in names and headlines
_SMALL = frozenset("a an the of to in on for and & as at by with from is after over or but vs into its it".split())
_LEGAL = frozenset("plc ltd inc corp corporation co company llc ag gmbh holdings group".split())
_PAPERS = frozenset(
    "times post journal herald tribune guardian gazette telegraph chronicle observer examiner courier mirror".split()
)
_PAPERS_GOT = DOCUMENT_NOUNS & frozenset(
    """letter email e-mail memo memorandum note report brochure leaflet message notice petition poster statement
    document dossier bill contract text tweet post cable affidavit lawsuit flyer flier newsletter bulletin""".split()
)
VAGUE = frozenset("complaint question questions song photo photograph headline proposal".split())  # no papers for sure
_GOES_ON = frozenset({"Gn", ",W", ",D"})  # "Lindmoor, which", of a word that may be small elsewhere
_GOT = frozenset("was were been got received shown saw read found".split())
_TOLD_OF = ("-headquartered", "-based", "-owned", "-listed", "-backed", "-run", "-born", "-led")
_KIND_BY_WORD = {
    "airlines": "airline", "airways": "airline", "air": "airline", "motors": "carmaker", "motor": "carmaker",
    "pharmaceuticals": "drugmaker", "pharma": "drugmaker", "electric": "utility", "energy": "utility", "gas": "utility",
    "power": "utility", "stores": "retailer", "supermarkets": "supermarket", "breweries": "brewery",
}  # fmt: skip
_WORKING = frozenset("workers teamsters employees teachers nurses pilots actors firefighters machinists".split())
_PRINTED = frozenset("paper newspaper daily magazine outlet channel broadcaster station website site".split())
_CLUBS = frozenset("united rovers wanderers albion athletic hotspur fc afc rfc".split())
_WHERE = frozenset("in of at for from to on".split())
_LINKED = frozenset({"of", "for"})
_TRADED = frozenset("shares stock sales profits profit revenue revenues earnings turnover".split())
_OF_TRADES = frozenset("alliance association federation guild union society council board academy institute".split())
_DESCRIBING = ("ive", "ous", "ful", "ed")
_OWNED = frozenset("facebook twitter instagram youtube tiktok flight".split())
_SITES = frozenset("stadium arena".split())
_AIR = 4  # letters
_OF_AIR = frozenset("force forces base ambulance museum show command corps".split())  # "the Air Force"
_AIRLINES = frozenset("airline carrier".split())
_NO_AIRLINES = frozenset("airbus airbnb airport airports airtel aircraft airing airman airmen airdrie".split())
_PUBLIC = set(
    """commission administration authority department ministry service board centre center bureau office inspectorate
    directorate""".split()
)
_JOINED = _PUBLIC - {"centre", "center"}  # "Food and Drug Administration"
_KINDS_OF = {  # by what name some go besides, and never the other way round
    "agency": _PUBLIC, "regulator": _PUBLIC | {"agency"}, "watchdog": _PUBLIC | {"agency", "foundation", "trust"},
    "panel": {"commission", "committee", "board"},
    "body": _PUBLIC | {"committee", "council", "association", "federation"},
}  # fmt: skip

# of these one is not the other, or what a text calls so has no name of its own
_NOT_MEANT = frozenset(
    """party state country nation city town village government house staff crew family jury opposition
    regime junta administration army military police force front movement press media cabinet campaign""".split()
)
# bodies of states, which no noun of firms and clubs stands for
_OF_STATES = frozenset(
    """treasury nato un eu nasa fbi cia imf who unesco unicef opec g7 g20 interpol europol capitol nations states
    kingdom republic""".split()
)
_LOCAL = frozenset("county district borough township".split())  # "the county" is the one named so: Lind County
_CENTRAL_BANKS = frozenset("ecb rbi rba rbnz boe boj boc pboc cbr cbn snb fed bundesbank riksbank".split())
_OF_CENTRAL_BANKS = (("bank", "of"), ("central", "bank"), ("reserve", "bank"), ("federal", "reserve"))
_ANY_GROUP = frozenset("group body organisation organization association".split())
_LOBBYING = frozenset("trade industry lobby lobbying advocacy campaign business employers'".split())
_LOBBIES = frozenset(
    "council association federation institute alliance chamber guild society confederation board league".split()
)
LOCATED = ("-based", "-owned", "-listed")  # "the Lind-based firm"
ANY_BODY = frozenset("company firm group club charity organisation organization business side team".split())
MAKERS = frozenset("maker operator supplier developer builder publisher brewer producer broker".split())  # or persons
_ANY_FIRM = ANY_BODY | (FAMILIES[0] - {"bank"})


class _Place(NamedTuple):
    start: int
    sentence: int
    subject: bool


class Body:
    """One body: the name by which it goes, what it is called besides, and where it is named."""

    def __init__(self, words: tuple[str, ...], span: tuple[int, int], *, unsure: bool) -> None:
        """Start with one name as printed; `unsure` tells that more words than its own may have capitals there."""
        self.words = words
        self.span = span
        self.unsure = unsure
        self.kinds: set[str] = set()
        self.implied: set[str] = set()  # kinds that only a word of the name lets guess: "Airways" an airline
        self.told: set[str] = set(words)
        self.places: list[_Place] = []
        self.says = False  # whether it says or sells something, or is told of by "which"
        self.in_capitals = False  # whether it goes by an acronym: "the VDA"
        self.told_by_which = -1  # the sentence that goes on with it by "which" wherever it stands

    def goes_by(self, name: str) -> bool:
        """Tell whether a name is the acronym of the body's."""
        return (name.lower(),) == _initials(self.words)

    def acts(self) -> bool:
        """Tell whether the body is a subject often, or says something: a town that is named in passing is no group."""
        return self.says or sum(place.subject for place in self.places) > 1

    def times_before(self, at: int) -> int:
        """Return how often the body is named before a character."""
        return bisect_left(self.places, at, key=lambda place: place.start)

    def last_before(self, at: int) -> _Place | None:
        """Return where the body is named last before a character."""
        before = self.times_before(at)
        return self.places[before - 1] if before else None

    def acted(self, at: int, sentence: int) -> bool:
        """Tell whether the body was the subject in one of the last sentences before a character."""
        before = self.times_before(at)
        lately = self.places[max(0, before - _AGAIN) : before]
        return any(place.subject and sentence - place.sentence <= _LATELY for place in lately)


class Bodies:
    """The bodies of one article, found by what they are."""

    def __init__(self, cast: Cast, sentences: list[SentenceWords]) -> None:
        """Read the names of all sentences that are no person's."""
        self._bodies: list[Body] = []
        self._at: set[int] = set()  # characters where a name begins
        self._named: list[tuple[int, Body]] = []  # where a name begins, in order, and whose it is
        self._by_edge: dict[str, list[Body]] = defaultdict(list)  # by the first and the last word of a name
        found = [(sentence, *name) for sentence in sentences for name in _names(sentence, cast)]
        inside = {sentence.words[first].low for sentence, first, last in found if first or last > 1}
        self._going_on = going_on_as_firm(sentences)
        for sentence, first, last in found:
            known = sentence.words[0].low in inside or self._is_gone_on_with(sentence, first, last)
            if first or last > 1 or known or sentence.tags[1:3] in _GOES_ON:
                self._add(sentence, first, last)

    def _add(self, sentence: SentenceWords, first: int, last: int) -> None:
        words = sentence.words
        low = tuple(word.low for word in words[first:last])
        span = (words[first].start, words[last - 1].end)
        # "Lindair Confirms New Fault", "Troubled Lindair cancels flights": where the name ends is told later
        described = first == 0 and last > 1 and words[0].low.endswith(_DESCRIBING)
        unsure = described or (sentence.number == 0 and _is_titled(words))
        alike = [body for edge in (low[0], low[-1], *_initials(low)) for body in self._by_edge[edge]]
        found = next((body for body in alike if _is_same(body.words, low)), None)
        if found is None:
            if len(self._bodies) == _MOST:
                return
            found = Body(low, span, unsure=unsure)
            self._bodies.append(found)
            for edge in {low[0], low[-1], *_initials(low)}:
                self._by_edge[edge].append(found)
        elif (found.unsure and not unsure) or (len(low) > len(found.words) and len(found.places) < _KNOWN):
            # what is longer when the text has long gone on with the short one is a part of it: "Lind Payroll Services"
            found.words, found.span, found.unsure = low, span, unsure
        subject = _VERB.search(sentence.tags, 0, first) is None and not _is_where(sentence.tags, first)
        traded = _is_traded(sentence, first)
        subject = (subject or traded) and sentence.tags[last : last + 1] != "G"
        found.places.append(_Place(span[0], sentence.number, subject))
        says = _SAYS.match(sentence.tags, last) is not None or self._is_gone_on_with(sentence, first, last)
        found.says = found.says or traded or (subject and says)
        if sentence.tags[last : last + 2] == ",W" and words[last + 1].low == "which":
            found.told_by_which = sentence.number
        self._at.add(span[0])
        self._named.append((span[0], found))
        acronym = last - first == 1 and words[first].text.isupper() and len(low[0]) > _SHORT
        # "the VDA", "VDA's", not "HIV", nor an outlet
        stands = sentence.tags[max(first - 1, 0) : first] == "D" or sentence.tags[last : last + 1] == "G" or says
        alone = sentence.tags[last : last + 1] != "n" and low[0] not in WIRES
        found.in_capitals = found.in_capitals or (acronym and stands and alone)
        found.told.update(low)
        found.told.update(word[:-1] for word in low if word.endswith("s") and len(word) > _AIR)  # "Lind Productions"
        if low[-1] not in _OF_AIR:
            found.implied.update(_KIND_BY_WORD[word] for word in low if word in _KIND_BY_WORD)
        if any(word.startswith("air") and len(word) > _AIR and word not in _NO_AIRLINES for word in low):
            found.implied.add("airline")  # "AirLind"
        found.kinds.update(_own_kinds(low) | found.implied)
        for told in told_of(sentence, first, last):
            found.told.update(word.low for word in told)
            found.kinds.add(told[-1].low)

    def _is_gone_on_with(self, sentence: SentenceWords, first: int, last: int) -> bool:
        """Tell whether the name with which a sentence opens is called a firm in the next one."""
        if sentence.number + 1 not in self._going_on or not opens(sentence.tags, first, last):
            return False
        if sentence.words[0].low in PEOPLE_ROLES:
            return False
        if any(word.low == "by" and next_.tag == "N" for word, next_ in pairwise(sentence.words[last:])):
            return False  # "Lindmoor is owned by Velmara"
        return sentence.tags[last : last + 1] in _ACTS and sentence.words[last].low != "to"

    def knows(self, start: int) -> bool:
        """Tell whether the name of a body begins at a character."""
        return start in self._at

    def of_name(self, name: list[Word]) -> Body | None:
        """Return the body of a name that stands where one was found."""
        if not self.knows(name[0].start):
            return None
        low = tuple(word.low for word in name)
        return next(
            (body for body in self._by_edge[low[0]] + self._by_edge[low[-1]] if _is_same(body.words, low)), None
        )

    def meant(self, mention: Mention, sentence: SentenceWords) -> Body | None:
        """Return the body that "the group" stands for: the one told to be a group, or the one named last.

        None where two are as near, or where a word beside the noun is told of none of them.
        """
        beside = _beside(mention, sentence)
        known = [(place, body) for body in self._bodies if (place := body.last_before(mention.start)) is not None]
        if mention.head in _LOCAL:
            governed = [body for _, body in known if body.words[-1] == mention.head and len(body.words) > 1]
            return governed[0] if len(governed) == 1 and not beside else None
        if mention.head == "bank" and beside == {"central"}:
            return _nearest([(place, body) for place, body in known if _is_central_bank(body)], sentence)
        if mention.head in _ANY_GROUP and beside and beside <= _LOBBYING:
            lobbies = [(place, body) for place, body in known if body.kinds & _LOBBIES or mention.head in body.kinds]
            return _nearest(lobbies, sentence)
        of_kind = [
            (place, body) for place, body in known if mention.head in body.kinds - body.implied and beside <= body.told
        ]
        if mention.head == "agency" and not beside:
            capitals = [(place, body) for place, body in known if body.in_capitals]
            here = [(place, body) for place, body in capitals if place.sentence == sentence.number]
            lately = [(place, body) for place, body in capitals if sentence.number - place.sentence <= _LATELY]
            of_kind = of_kind or (here if len(here) == 1 else [])
            if not of_kind and not any(body.kinds & _family("agency") for _, body in known) and len(lately) == 1:
                of_kind = lately
        if not of_kind and not beside:
            of_kind = [(place, body) for place, body in known if body.kinds & _family(mention.head)]
            of_kind = [(place, body) for place, body in of_kind if sentence.number - place.sentence <= _LATELY]
            about = self._most_named(mention) if of_kind else None
            last = about.last_before(mention.start) if about is not None and not about.kinds else None
            if last is not None and all(place.start < last.start for place, _ in of_kind):
                return about  # "Lindair owns a third of Velm, a carmaker. Lindair said …. The firm"
        if not of_kind and not beside and mention.head in _ANY_FIRM:
            of_kind = [(place, body) for place, body in known if not body.kinds and not body.told & _OF_STATES]
            of_kind = [(place, body) for place, body in of_kind if sentence.number - place.sentence <= _LATELY]
            which = [(place, body) for place, body in of_kind if body.told_by_which == sentence.number - 1]
            acting = [(place, body) for place, body in of_kind if body.acts()]
            of_kind = which or [(place, body) for place, body in acting if place.subject]
            of_kind = of_kind or [(place, body) for place, body in acting if body.acted(mention.start, sentence.number)]
            guessed = [body for _, body in known if mention.head in body.implied]
            only = guessed[0] if len(guessed) == 1 else None
            found = of_kind[0][1] if len(of_kind) == 1 else self._most_named(mention) or only
            return found or self._of_lead(mention, sentence)
        if not of_kind and beside and mention.head in _ANY_FIRM:
            of_kind = [(place, body) for place, body in known if not body.kinds - FAMILIES[0] and beside <= body.told]
        if not of_kind and not beside and mention.head in _PRINTED:
            of_kind = [(place, body) for place, body in known if not body.kinds and body.says and place.subject]
            of_kind = [(place, body) for place, body in of_kind if sentence.number - place.sentence <= _LATELY]
        return _nearest(of_kind, sentence)

    def _of_lead(self, mention: Mention, sentence: SentenceWords) -> Body | None:
        """Return the one body that headline and first paragraphs name again: they are about it."""
        if sentence.number > _LEAD:
            return None
        again = [body for body in self._bodies if not body.kinds and body.times_before(mention.start) > 1]
        again = [body for body in again if not body.told & _OF_STATES]
        return again[0] if len(again) == 1 else None

    def ending(self, name: str, start: int) -> Body | None:
        """Return the body whose name a longer one ends with, which begins at `start`: "Nordic lender Lind Bank".

        Where something happens is none: "the embassy in Lind".
        """
        found: list[Body] = []
        for at, body in self._named_between(start, start + len(name)):
            if not _WHERE.intersection(name[: at - start].lower().split()):
                found.append(body)
        return min(found, key=lambda body: body.places[0].start, default=None)  # the one the text named first

    def called(self, name: str) -> Body | None:
        """Return the body of a name as printed."""
        low = tuple(name.lower().removeprefix("the ").split())
        return (
            next((body for body in self._by_edge.get(low[-1], ()) if _is_same(body.words, low)), None) if low else None
        )

    def told_of_itself(self, mention: Mention, sentence: SentenceWords, text: str) -> Body | None:
        """Return the one body named in what "the company" says: "“Lind has shut the mill,” the company said"."""
        at = mention.first - (sentence.tags[mention.first - 1 : mention.first] == "D")
        behind = _SAID.match(sentence.tags, mention.last)
        if behind is None or sentence.tags[max(at - 1, 0) : at] not in {",", "Q"}:
            return None
        said = text[max(sentence.start, mention.start - _LONGEST_SAID) : mention.start]
        kinds = _family(mention.head) | {mention.head}
        known = (body for body in self._bodies if body.times_before(sentence.start) and not body.told & _OF_STATES)
        any_firm = mention.head in _ANY_FIRM
        fitting = (body for body in known if body.kinds & kinds or (any_firm and not body.kinds))
        found = [body for body in fitting if re.search(rf"\b{re.escape(text[slice(*body.span)])}\b", said)]
        return found[0] if len(found) == 1 else None

    def named_in(self, start: int, end: int) -> Body | None:
        """Return the body that is named in a stretch, nobody where there are two."""
        found = self._named_between(start, end)
        return found[0][1] if len(found) == 1 else None

    def _named_between(self, start: int, end: int) -> list[tuple[int, Body]]:
        """Return where names begin between two characters, and whose they are."""
        first, last = (bisect_left(self._named, at, key=lambda named: named[0]) for at in (start, end))
        return self._named[first:last]

    def is_of_another(self, mention: Mention, body: Body) -> bool:
        """Tell whether the text has called another body than this one by a noun."""
        flies = mention.head in _AIRLINES  # what a name implies is enough for an airline
        kinds = _AIRLINES if flies else frozenset({mention.head})
        if kinds & body.kinds:
            return False
        called = (it for it in self._bodies if kinds & (it.kinds if flies else it.kinds - it.implied))
        # "Lind Water Airways" and "LWA" are one
        others = (it for it in called if "".join(word[0] for word in it.words) != body.words[0])
        return any(it.last_before(mention.start) is not None for it in others)

    def _most_named(self, mention: Mention) -> Body | None:
        """Return the firm that the text is about: it is named by far the most often so far."""
        if mention.head not in _ANY_FIRM or not self._bodies:
            return None
        times = [(body.times_before(mention.start), body) for body in self._bodies]
        times = sorted(times, key=lambda item: -item[0])[:2]
        most, body = times[0]
        if most < _OFTEN or not body.acts() or (len(times) > 1 and times[1][0] * 2 > most):
            return None
        if body.kinds - FAMILIES[0] - {"agency"} or body.told & _OF_STATES:
            return None
        return body


def goes_with(body: Body, mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether a noun ("the club") may go on with a body: it is of no other kind."""
    beside = _beside(mention, sentence)
    kinds = {mention.head} | _family(mention.head)
    return beside <= body.told and (bool(body.kinds & kinds) or (not body.kinds and not body.told & _OF_STATES))


def _beside(mention: Mention, sentence: SentenceWords) -> set[str]:
    """Return the words before a head noun, but for where something is from: "the US firm", "the Lind-based firm"."""
    words = sentence.words[mention.first + 1 : mention.last - 1]
    return {word.low for word in words if word.low not in DEMONYMS and not word.low.endswith(LOCATED)}


def is_of_other_kind(name: str, mention: Mention) -> bool:
    """Tell whether a body as printed is by its last word what a noun is not: "the ruling party" is no company."""
    kind = name.lower().split()[-1] if name.split() else ""
    return kind in KINDS | _NOT_MEANT and kind not in _family(mention.head) | {mention.head}


def is_firm_by(body: Body, mention: Mention) -> bool:
    """Tell whether a noun that only firms go by may stand for a body: "the grocery giant", right behind its name."""
    return mention.head in FAMILIES[0] - ANY_BODY and not body.kinds - FAMILIES[0] and not body.told & _OF_STATES


def is_bare(mention: Mention, words: list[Word]) -> bool:
    """Tell whether a noun and nothing behind it may stand for a body that has a name: "the group"; `words` are its."""
    if mention.head in _NOT_MEANT or len(words) < _PAIR:
        return False
    return words[0].low in {"the", "this"} and words[-1].low == mention.head


def between_commas(sentence: SentenceWords, comma: int) -> list[Word]:
    """Return a name that stands alone between two commas: "The developer, Lindmoor,", ", the firm Lindmoor,"."""
    words, tags = sentence.words, sentence.tags
    if tags[comma : comma + 1] != "," or tags[comma - 1] == "N":
        return []  # "of Lind, Velmara," is a place
    told = _TOLD_BEFORE.match(tags, comma)
    begin = told.end() if told is not None and words[told.end() - 1].low in KINDS else comma + 1
    if begin == comma + 1 and tags[begin : begin + 2] == "DN" and words[begin].low == "the":
        begin += 1  # "The trade body, the Lindmoor Council,"
    stop = begin
    while stop < len(tags) and tags[stop] == "N":
        stop += 1
    return words[begin:stop] if tags[stop : stop + 1] == "," else []


def opening_phrase(words: list[Word]) -> tuple[int, int] | None:
    """Return the noun phrase that opens a sentence, where it is the subject: a verb or a comma stands behind it."""
    end = 0
    while end < len(words) and words[end].tag in "DSNnMpGT":
        end += 1
    named = end == 1 and words[0].tag == "N"
    return (
        (0, end)
        if (end > 1 or named) and words[0].tag in "DSN" and end < len(words) and words[end].tag in "RVXvAT,I"
        else None
    )


def last_paper(words: list[Word], people: frozenset[str], *, got: bool) -> Mention | None:
    """Return the one document that a sentence brings in behind its verb: "She received a letter on Monday".

    `got` tells that it counts only where the verb tells that somebody else wrote it.
    """
    if got and not any(word.low in _GOT for word in words):
        return None
    tags = "".join([word.tag for word in words])
    found = [m for m in re.finditer(r"(?<=[VRvXIn])D[nNAMv]*n(?![nNG])", tags) if words[m.end() - 1].low in _PAPERS_GOT]
    if len(found) != 1 or _VERB.search(tags, 0, found[0].start()) is None:
        return None
    return read_mention(words, *found[0].span(), people)


def _nearest(found: list[tuple[_Place, Body]], sentence: SentenceWords) -> Body | None:
    """Return the body named last; None where another one of the kind stands in the same sentence, or all far off."""
    if len(found) == 1:
        return found[0][1]
    found.sort(key=lambda item: (-item[0].sentence, not item[0].subject))
    if not found or sentence.number - found[0][0].sentence > _LATELY:
        return None
    first, second = found[0][0], found[1][0]
    return found[0][1] if (first.sentence, first.subject) != (second.sentence, second.subject) else None


def _names(sentence: SentenceWords, cast: Cast) -> Iterator[tuple[int, int]]:
    """Yield the capitalised runs of a sentence that name no person and no place."""
    words, tags = sentence.words, sentence.tags
    at = 0
    while (match := _NAME.search(tags, at)) is not None:
        first, last = match.span()
        at = last
        if cast.named_at(words[first].start) is not None:
            continue
        of = tags.find("I", first, last)
        if of >= 0 and (words[of].low not in _LINKED or words[of - 1].low not in KINDS):
            last, at = of, of + 1 if words[of - 1].low in _TRADED else last
        joined = tags.find("C", first, last)
        if joined >= 0 and not _is_one_name(words, first, joined, last):
            # "Lind County and Velmar County" are two, "Lind Fishing and Boats Service" may be one
            last, at = joined, joined + 1 if words[joined - 1].low in KINDS or joined == first + 1 else last
        first, last = _edges(sentence, first, last)
        if first == 0 and tags[last : last + 1] in {"-", "("}:
            continue  # a dateline
        name = words[first:last]
        if (
            not name
            or len(name) > _LONGEST
            or not _is_name(name)
            or any(cast.named_at(word.start) is not None for word in name)
        ):
            continue
        yield first, last


def _is_where(tags: str, first: int) -> bool:
    """Tell whether a preposition stands before a name, or before whose it is: "in Lind's Docklands"."""
    at = first
    if tags[at - 1 : at] == "G":
        at -= 1
        while at and tags[at - 1] == "N":
            at -= 1
    return tags[max(at - 1, 0) : at] == "I"


def _is_traded(sentence: SentenceWords, first: int) -> bool:
    """Tell whether a sentence opens with what a name sells or is worth: "Shares in Lindmoor fell"."""
    words = sentence.words
    at = first - 1 - (first > 1 and words[first - 1].tag == "D")
    return at == 1 and words[at].low in _WHERE and words[0].low in _TRADED


def _is_one_name(words: list[Word], first: int, joined: int, last: int) -> bool:
    """Tell whether "and" joins no two: "Food and Drug Administration", "the Mining and Smelting Workers Union"."""
    if words[joined].low == "&" or words[last - 1].low in _JOINED:
        return True
    of = next((at for at in range(first, joined) if words[at].tag == "I"), None)
    if of is not None and words[of - 1].low in _OF_TRADES and words[last - 1].low.endswith("s"):
        return True  # "the Alliance of Film and Radio Makers"
    opened = words[first].low == "the" or (first > 0 and words[first - 1].low == "the")
    return opened and words[joined - 1].low not in KINDS and words[last - 1].low in _OF_TRADES | _WORKING


def _edges(sentence: SentenceWords, first: int, last: int) -> tuple[int, int]:
    """Move the ends of a name to where it begins and ends."""
    words, tags = sentence.words, sentence.tags
    if first < last - 1 and words[first].low == "the":
        first += 1
    if first > 1 and words[first - 1].text == "All":
        first -= 1  # "All Lind Airways", no "all" that has a small letter
    if first < last - 1 and words[last - 1].low in _OWNED and tags[last : last + 1] in {"n", "M"}:
        last -= 1  # "on the Lindair Facebook page", "Lindair Flight 20"
    if (
        tags[last : last + 2] == "GN"
        and words[last].low in {"'", "’"}
        and (words[last + 1].low in KINDS or words[last - 1].low in _WORKING)
    ):
        last += 2  # "the Teachers' Federation"
    if last < len(words) and words[last].tag == "n" and words[last].low.strip(".") in _LEGAL:
        last += 1  # "Lindmoor plc"
    return first, last


def _is_name(words: list[Word]) -> bool:
    """Tell whether capitalised words may be the name of a body: no place, title, shouted headline or bare noun."""
    if len(words) == 1 and (words[0].low in KINDS or len(words[0].low) < _SHORT):
        return False
    if (len(words) > 1 and all(word.text.isupper() for word in words)) or words[-1].low in _SITES:
        return False
    if any(word.low in NAMING_ROLES or "/" in word.low or word.low.endswith(_TOLD_OF) for word in words):
        return False
    return not all(word.low in PLACES or word.low in DEMONYMS for word in words)


def _is_titled(words: list[Word]) -> bool:
    """Tell whether all words of a headline but the smallest have capitals."""
    return len(words) > _FEW and not any(word.text[:1].islower() and word.low not in _SMALL for word in words)


def _is_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) == 1 and short == _initials(long):
        return True  # "the LWA", the Lind Water Authority
    if len(short) == 1 and len(long) > 1 and long[0] in _OF_NAMES and short[0] == long[-1]:
        return False  # "Camp Lindmoor" is no Lindmoor
    return long[: len(short)] == short or long[-len(short) :] == short


_OF_NAMES = frozenset("camp team fort port mount lake project operation".split())


def _initials(name: tuple[str, ...]) -> tuple[str, ...]:
    """Return the acronym of a name of three or more great words, as a name of its own; nothing of a shorter one."""
    great = [word for word in name if word not in _SMALL]
    return ("".join(word[0] for word in great),) if len(great) >= _INITIALS and great[-1] not in _LEGAL else ()


def _is_central_bank(body: Body) -> bool:
    """Tell whether a body goes by the name of a country's bank: "Reserve Bank", "Bank of Velmara", "the ECB"."""
    return body.words[:2] in _OF_CENTRAL_BANKS or not _CENTRAL_BANKS.isdisjoint(body.words)


def _family(noun: str) -> set[str]:
    return {word for family in FAMILIES if noun in family for word in family} | _KINDS_OF.get(noun, set())


def _own_kinds(name: tuple[str, ...]) -> set[str]:
    """Return what a name tells by itself: "Lind Council" is a council, "Lindmoor plc" a company."""
    own = {word for word in name if word in BODY_NOUNS} - _LEGAL
    if name[-1].strip(".") in _LEGAL - {"group"}:
        own.add("company")
    if len(name) > 1 and name[-1] in _CLUBS:
        own.add("club")
    if name[-1] in {"news", "press"}:
        own.add("outlet")
    if len(name) > 1 and name[-1] in _WORKING:
        own.add("union")  # "the United Auto Workers"
    return own | {"newspaper"} if name[-1] in _PAPERS else own
