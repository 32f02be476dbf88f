"""Capitalised runs of words, and which of them are names of persons."""

import itertools
import re

from bot.quotes.mentions import LONGEST_NAME, NO_ONE, SOMEBODY, name_in_run
from bot.quotes.words import SentenceWords, Word
from bot.text.function_words import NAME_PARTICLES
from bot.text.given_names import FAMILY_NAMES, GIVEN_NAMES, is_given_name
from bot.text.lexicon import OUTLET_NOUNS, OUTLET_WORDS
from bot.text.roles import (
    BODY_NAME_WORDS,
    BODY_NOUNS,
    DEMONYMS,
    DOCUMENT_NOUNS,
    HONORIFICS,
    NAMING_ROLES,
    PEOPLE_ROLES,
    PLACES,
    is_naming_role,
)

_RUN = re.compile(r"N(?:p{0,2}N)*")
POST_NOMINALS = frozenset("KC QC SC MP MSP MLA TD CBE OBE MBE MD PhD DVM RN".split())
_FROM_THERE = re.compile("IN+,W")
_ANYBODY = NO_ONE | SOMEBODY
_OF_PLACES = PLACES | DEMONYMS
_LONGEST_POST = 12  # words
_FULL, _LONG = 2, 3  # words of a full name, and of one with two surnames or a middle name


class Run:
    """A capitalised run without its titles: its words, place and sentence, and the title before it.

    `stop` is behind the last word of the name, `last` behind what goes with it ("KC").
    """

    __slots__ = ("determined", "end", "first", "last", "sentence", "start", "title", "words")

    def __init__(
        self, sentence: SentenceWords, first: int, stop: int, last: int, title: str, *, determined: bool
    ) -> None:
        """Take down the words [first, stop) of a sentence."""
        words = sentence.words
        self.words = tuple([word.low for word in words[first:stop]])
        self.start = words[first].start
        self.end = words[stop - 1].end
        self.sentence = sentence
        self.first = first
        self.last = last
        self.title = title
        self.determined = determined


def find_runs(sentence: SentenceWords) -> list[Run]:
    """Return the capitalised runs of a sentence that may be names; datelines are left out."""
    out: list[Run] = []
    words = sentence.words
    for match in _RUN.finditer(sentence.tags):
        first, last = match.span()
        name = name_in_run(words, first, last)
        if name is not None and _names_holder(words, first, last):
            name = last - _FULL  # "President of the Lind Chamber of Commerce Ann Lee"
        if name is None or last - name > LONGEST_NAME:
            continue
        title = words[name - 1].low.strip(".") if name else ""
        if name == first and title not in NAMING_ROLES:
            title = ""
        if (
            words[first].text.isupper()
            and first < 3
            and last < len(words)
            and words[last].tag in "-("
            and last - first < 3
        ):
            continue  # a dateline: "ST. VALAIN —"
        determined = first > 0 and words[first - 1].tag == "D" and name == first
        stop = last
        if last - name > _FULL and words[last - 1].text in POST_NOMINALS:
            stop, title = last - 1, title or words[last - 1].low  # "Ann Lee KC": what is behind the name is none of it
        out.append(Run(sentence, name, stop, last, title, determined=determined))
    return out


def _names_holder(words: list[Word], first: int, last: int) -> bool:
    """Tell whether the last two words of a run are whose post is told before them, in a body named with the run."""
    name = last - _FULL
    if name <= first or any(word.low in BODY_NAME_WORDS for word in words[name:last]):
        return False
    return post_before(words, name) is not None


def post_before(words: list[Word], name: int) -> int | None:
    """Return where a post in a body is told right before a name: "President of the Lind Harbour Board Ann Lee"."""
    at = name - 1
    if at < 1 or words[at].tag != "N" or not _ends_body(words, at):
        return None
    for back in range(at, max(at - _LONGEST_POST, 0), -1):
        if words[back].low in {"of", "for"} and words[back - 1].low in NAMING_ROLES:
            return back - 1
        if words[back].tag not in "NnDICGp":
            return None
    return None


def _ends_body(words: list[Word], at: int) -> bool:
    """Tell whether the name of a body ends with the word at `at`: "the Harbour Board", "the Chamber of Commerce"."""
    if words[at].low in BODY_NAME_WORDS:
        return True
    return at > 1 and words[at - 1].low in {"of", "for"} and words[at - 2].low in BODY_NOUNS


def without_headlines(runs: list[Run], sentences: list[SentenceWords]) -> list[Run]:
    """Cut runs in which a headline goes on behind a name that the article prints by itself elsewhere.

    "Ann Lee Fully Backs Tolls" is Ann Lee where another place has that name alone, and another one "tolls" in small
    letters, as "Ann Lee South Velmara" is. The rest of a longer name ("Aung San Suu Kyi" beside her father, Aung San)
    is printed small nowhere and is no place.
    """
    alone = {run.words for run in runs if len(run.words) == _FULL and is_given_name(run.words[0])}
    long = {run.words for run in runs if len(run.words) > _LONG and run.words[:_FULL] in alone}
    if not long:
        return runs
    small = {word.low for sentence in sentences for word in sentence.words if word.text[:1].islower()}
    no_names = small | PLACES | _GEOGRAPHY
    return [_cut(run) if run.words in long and no_names.intersection(run.words[_FULL:]) else run for run in runs]


def _cut(run: Run) -> Run:
    stop = run.first + _FULL
    return Run(run.sentence, run.first, stop, stop, run.title, determined=run.determined)


def is_body(run: Run) -> bool:
    """Tell whether a run names a body, a place or a people."""
    if len(run.words) > 1 and run.words[0] in _ARTICLES:
        return True  # "Le Quotidien"
    return any(word in BODY_NAME_WORDS or word in PLACES or word in DEMONYMS for word in run.words)


KIN = frozenset(
    """mother father wife husband son daughter brother sister aunt uncle niece nephew grandmother grandfather mum mom
    dad girlfriend boyfriend stepmother stepfather cousin""".split()
)


_NEAR_ONE = frozenset("neighbour neighbor friend colleague flatmate housemate classmate teammate".split())


def _is_kin(run: Run) -> bool:
    """Tell whether a first name stands beside a kin or role noun: "His mother, Brigitte, had …", "his wife Tova"."""
    words, at = run.sentence.words, run.first - 1
    if at < 1 or run.last >= len(words) or words[run.last].tag == "N":
        return False
    if words[at].low in KIN:
        return words[at - 1].tag in "SGn"
    if words[at].low in _NEAR_ONE and words[at - 1].low in {"my", "his", "her"}:
        return words[run.last].tag != "G"  # "my neighbour Rade"
    known = run.words[0] in GIVEN_NAMES or words[at - 1].low in KIN
    return known and words[at].tag == "," and words[run.last].tag in ",." and words[at - 1].low in NAMING_ROLES


_INNER_CAPITAL = re.compile(r"[a-z][A-Z]")
_PREFIX = re.compile("^(?:Ma?c|De|Di|Du|D[aei]?l?[ls]?a|L[aei]|Van|Von|Fitz|St|Al|El)(?=[A-Z])")


def may_be_name(run: Run) -> bool:
    """Tell whether a single capitalised word may be the name of a person: no place, body, people or plural."""
    if _gives_name(run):
        return True
    word = run.words[0]
    if run.determined or word in PLACES or word in DEMONYMS or word in BODY_NAME_WORDS or word in NAMING_ROLES:
        return False
    if word in PEOPLE_ROLES or word in BODY_NOUNS or word in DOCUMENT_NOUNS or word in _ANYBODY:
        return False
    if _INNER_CAPITAL.search(_PREFIX.sub("", run.sentence.words[run.first].text)):
        return False  # "SeaWorld"
    before = run.sentence.words[run.first - 1] if run.first else None
    if before is not None and before.tag == "N" and (before.low in DEMONYMS or before.low == "new"):
        return False  # "the American Legion", "British Columbia", "The New Yorker"
    return not run.sentence.words[run.first].text.isupper() and not (run.first == 0 and word.endswith("s"))


def speaks(run: Run) -> bool:
    """Tell whether a single capitalised word that may be a name is the subject of a reporting verb."""
    if _is_kin(run):
        return True
    words = run.sentence.words
    if _gives_name(run):
        return True
    if run.first and (words[run.first - 1].tag == "I" or _ends_list(words, run.first)):
        return False  # "the minister of Velmara said"
    follower = words[run.last] if run.last < len(words) else None
    if follower is None:
        return False
    if follower.tag == ",":
        told = run.last + 1 < len(words) and (words[run.last + 1].tag == "M" or words[run.last + 1].low == "who")
        return told and not are_several(run)
    return follower.tag == "R" and follower.low in {"said", "says", "told", "added", "asked", "wrote"}


def are_several(run: Run) -> bool:
    """Tell whether a plural verb goes with a name: "Lind, who have not won since August," are a team."""
    behind = [word.low for word in run.sentence.words[run.last : run.last + 3]]
    return behind[:2] == [",", "who"] and bool(_PLURAL.intersection(behind[2:]))


_PLURAL = frozenset("have are were play lie sit".split())


def in_title(run: Run) -> bool:
    """Tell whether a run of three words or more stands in a sentence whose words all have a capital."""
    if len(run.words) < _LONG:
        return False
    return not any(word.tag in "nvVRXA" and word.text[0].islower() for word in run.sentence.words)


def is_place(run: Run) -> bool:
    """Tell whether a single capitalised word stands where a place does: "in Velmara", "the government of Velmara"."""
    words, at = run.sentence.words, run.first - 1
    if len(run.words) > 1:
        return False
    if run.sentence.tags[run.last : run.last + 1] == "G":
        return any(word.low in _OF_STATES for word in itertools.takewhile(_is_noun, words[run.last + 1 : run.last + 5]))
    if at < 1:
        return False
    if words[at].low == "of":
        owner = words[at - 1].low
        return owner in NAMING_ROLES or owner in BODY_NOUNS or owner in _GEOGRAPHY
    return words[at].low in _WITHIN


def _is_noun(word: Word) -> bool:
    return word.tag in "nN"


_OF_STATES = frozenset("minister parliament capital coast airspace population".split())  # "Velmara's foreign minister"
_WITHIN = frozenset("in across throughout inside outside near".split())
_GEOGRAPHY = frozenset("republic kingdom capital port coast north south east west people territory island".split())


_ARTICLES = frozenset("la el il der die das los le".split())


def is_full_name(run: Run) -> bool:
    """Tell whether a run of several words is the full name of a person."""
    if run.first and run.sentence.words[run.first - 1].low in OUTLET_NOUNS:
        return False  # "the newspaper Dnevni List"
    before = run.sentence.words[run.first - 1].low if run.first else ""
    if is_family_first(run) or _has_surname_of_body(run):
        return True
    if _opens_with_acronym(run):
        return False
    posted = run.title in NAMING_ROLES or (is_naming_role(before) and before not in HONORIFICS)
    if posted and len(run.words) == _FULL and is_given_name(run.words[0]):
        return True  # "Mayor Don Guardian", "co-chairman Liam Fox"
    if len(run.words) == _FULL and run.words[0] in GIVEN_NAMES and _is_told_who(run):
        return True  # "George Church, a geneticist"
    if any(word in BODY_NAME_WORDS for word in run.words[1:]) or all(len(word) == 1 for word in run.words):
        return False
    initial = len(run.words[0].strip(".")) == 1  # "N. Korea"
    if run.words[-1] in _OF_PLACES and (initial or not is_given_name(run.words[0]) or run.words[0] in PLACES):
        return False  # "Ann Green" is a person, "West Lebanese" and "Georgia Republican" are none
    if len(run.words) > 1 and (run.words[0] in _ARTICLES or "for" in run.words or "against" in run.words):
        return False  # "our partner Le Quotidien", "Citizens for Clean Air"
    if len(run.words) > _LONGEST and not NAME_PARTICLES.intersection(run.words):
        return False  # a headline: "Eve Raids Renew Old Quarrels"
    if run.determined and run.words[-1] in OUTLET_WORDS:
        return False  # "the Orlando Sentinel"
    printed = [word.text for word in run.sentence.words[run.first : run.first + len(run.words)]]
    if _ACRONYM.fullmatch(printed[-1]) and not printed[0].isupper():
        return False  # "Junge VKL", the youth of a party
    first = next((word for word in run.words if len(word.strip(".")) > 1), "")  # "C. Ann Lee"
    if run.title or is_given_name(first) or _NOBLE.intersection(run.words[1:-1]):
        return True
    if run.determined or is_body(run):
        return False
    if run.words[0] in FAMILY_NAMES and len(run.words) in {2, 3}:
        return True  # "Wang Jiefang"
    return len(run.words) in {2, 3} and _follows_like_a_person(run)


def _opens_with_acronym(run: Run) -> bool:
    """Tell whether capitals alone open a name that goes on in small letters: "EMI Music" is no Emi."""
    printed = [word.text for word in run.sentence.words[run.first : run.first + _FULL]]
    return not run.title and _ACRONYM.fullmatch(printed[0]) is not None and not printed[-1].isupper()


def _has_surname_of_body(run: Run) -> bool:
    """Tell whether a given name stands before a surname that ends the names of bodies and places as well.

    "Ann Fox" is a person; "Ann Church" where one of that name speaks, or has an age: "Victoria Park" is none.
    """
    if len(run.words) != _FULL or run.words[0] not in GIVEN_NAMES or run.determined:
        return False
    return run.words[1] == "fox" or (run.words[1] in _SURNAMES_OF_BODIES and (bool(run.title) or speaks(run)))


_SURNAMES_OF_BODIES = frozenset("church hall park post street bridge poll bill guard marsh beacon wood rivers".split())


def is_family_first(run: Run) -> bool:
    """Tell whether the family's name opens a name of two words, as in Korea and Taiwan: "Park Soo-hyun"."""
    printed = [word.text for word in run.sentence.words[run.first : run.first + len(run.words)]]
    return (
        len(run.words) == _FULL and run.words[0] in _FAMILIES_FIRST and _TWO_SYLLABLES.fullmatch(printed[1]) is not None
    )


_TWO_SYLLABLES = re.compile("[A-Z][a-z]{1,5}-[a-z]{2,6}")
_FAMILIES_FIRST = FAMILY_NAMES | frozenset(
    """ahn ban bae baek bang byun cha chae cheon cho choe choi chu chun chung gu gwak ha hahm han heo ho hong huh hur
    hwang im jang jeon jeong ji jin jo joo ju jun jung kang kim ko koo kwak kwon lee lim min moon myung na nam no noh
    oh paik park pyo ri roh ryu seo seol seong shim shin sim sohn son song suh sung tak u uhm um wi woo yang yeo yeom
    yi yoo yoon yu yun chen cheng chiang chiu chou fang hsieh hsu hsiao huang kuo lai liao lin liu lo lu lung ma pan
    peng shih su sun teng tsai tseng wang wei weng wu yeh yen""".split()
)


def _is_told_who(run: Run) -> bool:
    """Tell whether a role of a person stands behind the comma of a name: ", a specialist in it"."""
    tags = run.sentence.tags
    phrase = _ROLE_BEHIND.match(tags, run.last)
    return phrase is not None and is_naming_role(run.sentence.words[phrase.end() - 1].low)


_ROLE_BEHIND = re.compile(",[DS][nNAvM]*n(?![nN])")
_TELLING_OF = frozenset("who was has had is did didn't wasn't hadn't isn't hasn't".split())
_TOLD_BY = NAMING_ROLES | {"them"}
_LONGEST = 4  # words of a name
_ACRONYM = re.compile("(?!III)[A-Z]{3,4}")
_NOBLE = frozenset("van von".split())  # "Joost van Hoof"


def _follows_like_a_person(run: Run) -> bool:
    """Tell whether what stands behind a name of unknown words fits a person: an age, a reporting verb, "who"."""
    words = run.sentence.words
    from_there = _FROM_THERE.match(run.sentence.tags, run.last)
    if from_there is not None and words[run.last].low in {"of", "from"}:
        return words[from_there.end() - 1].low == "who"  # "went to Tovi Runde of Velmara, who was late"
    if run.first and words[run.first - 1].low in {"of", "in", "at", "near", "from", "to", "for"}:
        return False
    if run.first and words[run.first - 1].low.endswith(("-year-old", "-year-olds")):
        return True
    if _gives_name(run):
        return True
    if run.sentence.tags[run.last : run.last + 2] == "GN":
        return False  # "His predecessor, Lind Cymru's Ann Lee"
    if run.first > 1 and words[run.first - 1].tag == "," and words[run.first - 2].low in _TOLD_BY:
        return True  # "Lind's foreign minister, Erlan Teller,", "one of them, Basla Cho."
    following = words[run.last : run.last + 3]
    if not following:
        return False
    if following[0].tag == "R" or following[0].low in _TELLING_OF:
        return True
    if following[0].tag == "," and len(following) > 1:
        return (
            following[1].tag in "MR"
            or following[1].low in {"who", "a", "an", "the", "one"}
            or following[1].low in NAMING_ROLES
            or _is_role_owned(words, run.last + 1)
        )
    before = words[run.first - 1] if run.first else None
    return before is not None and (before.tag == "R" or before.low in NAMING_ROLES)


def _gives_name(run: Run) -> bool:
    """Tell whether somebody gives this as a name: "who gave her name only as Valentina"."""
    before = [word.low for word in run.sentence.words[max(0, run.first - 4) : run.first]]
    if before[-2:-1] == ["call"] and before[-1] in {"him", "her"}:
        return "will" in before or "'ll" in before or "shall" in before  # "we will call him Ruslan"
    if before[-1:] == ["call"] and before[0] in {"whom", "who"}:
        return True  # "a roofer whom I will call Dean"
    return before[-1:] == ["as"] and "name" in before


def _ends_list(words: list[Word], at: int) -> bool:
    """Tell whether a name of what a body is for ends with a word: "the Ministry of Economy, Trade and Industry"."""
    back = at - 1
    if words[back].low not in {"and", "&"}:
        return False
    while back > 0 and words[back - 1].tag in "NC,":
        back -= 1
    return back > 0 and words[back - 1].low in {"of", "for"}


def _is_role_owned(words: list[Word], at: int) -> bool:
    """Tell whether somebody's role stands at `at`: "Lee's campaign manager"."""
    while at < len(words) and words[at].tag == "N":
        at += 1
    if at >= len(words) or words[at].tag != "G":
        return False
    owned = itertools.takewhile(lambda word: word.tag in "nN", words[at + 1 :])
    return any(word.low in NAMING_ROLES for word in owned)
