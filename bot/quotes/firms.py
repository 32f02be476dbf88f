"""Names that are a body's and no person's, by what the article tells of them and how it goes on to call them."""

import re
from collections import Counter
from collections.abc import Iterator

from bot.quotes.names import Run, are_several, is_family_first
from bot.quotes.people import Person, learn_role, pronoun_behind
from bot.quotes.words import SentenceWords, Word
from bot.text.given_names import is_given_name
from bot.text.lexicon import OUTLET_NOUNS
from bot.text.roles import BODY_NOUNS, HONORIFICS

# nouns that stand for each other; a body of one kind goes by the others of its family
FAMILIES = (
    frozenset(
        """company firm group business corporation manufacturer maker retailer supermarket chain airline carrier
        operator supplier startup start-up giant utility brewery brewer lender insurer publisher developer builder bank
        brand conglomerate automaker carmaker chipmaker drugmaker planemaker steelmaker shipbuilder housebuilder
        producer miner broker brokerage""".split()
    ),
    frozenset("charity nonprofit group organisation organization foundation trust".split()),
    frozenset("fund trust".split()),
    frozenset("club team side".split()),
    frozenset("union guild group organisation organization".split()),
    frozenset("union association federation alliance".split()),
    frozenset("group organisation organization association alliance coalition federation network league".split()),
    frozenset("council authority".split()),
    frozenset("newspaper paper daily tabloid broadsheet weekly".split()),
    frozenset("magazine weekly monthly journal periodical".split()),
    frozenset("broadcaster channel station network".split()),
    frozenset("agency office bureau".split()),
    frozenset("department ministry office".split()),
    frozenset("university institute institution".split()),
)  # fmt: skip
_FIRMS = FAMILIES[0] | frozenset("charity club union network broadcaster".split())
_DOES = frozenset("RVXvA,")
KINDS = BODY_NOUNS | OUTLET_NOUNS | frozenset().union(*FAMILIES)
_TOLD = re.compile(r",(?:[DS]|N+G)?([nNMAvG]*n)(?![nNG])")  # ", a bakery group"
_IS = re.compile(r"XD([nNMAv]*n)(?![nNG])")  # "is a bakery group"
_OWN = re.compile(r"[AX]*[RVv][^NP,;:.Q]{0,6}S")  # "slashed its dividend"
_TELLING = frozenset(",X")  # a comma, "is"
# "The company said", "In a note, the company said", "“…,” the company said", "The company, which is late, said"
_GOING_ON = re.compile(r"(?:A,|I[DSnNAMT]+,|Q,?)?(?P<firm>D[nA]{0,2}n)(?:,W[^,Q]+,)?[AX]*[RVv]")
_SAYS_IT = re.compile("A?RA?W?(?P<it>P)(?P<does>[XnV])A?(?P<deed>[nVvRX])")  # "Lindair said it had made"
_WOULD = frozenset("will would had has does did".split())
_OF_ANYTHING = frozenset("be been become take happen depend cost rain mean matter seem seemed make made".split())
_ADDED = re.compile(r",(?P<firm>D[nA]{0,2}n)[AX]*R")  # "It was late, the company added"
_INTRODUCTION = re.compile("[ADTM]+,")  # "Last month,"
_SET_BEFORE = re.compile(r"Dn,$")  # "The builder, Lind Vesta,"
_SHORTEST = 2  # words of a name cut short
_OFTEN = 3  # times in full and never by the last word


def find_firms(runs: list[Run], goes_on: frozenset[int]) -> frozenset[tuple[str, ...]]:
    """Return the names that are no person's: "Lindmoor Mills", then "Lindmoor"; nothing told of it fits a person.

    `goes_on` are the numbers of sentences that open with "the company says".
    """
    alone = {run.words[0] for run in runs if len(run.words) == 1}
    full = [run for run in runs if len(run.words) > 1 and not is_family_first(run)]
    times = Counter(run.words for run in full)
    lasts = Counter(words[-1] for words in times)
    doubtful = {
        words
        for words, count in times.items()
        if words[-1] not in alone
        and lasts[words[-1]] == 1
        and not is_given_name(words[0])
        and (words[0] in alone or count >= _OFTEN)
    }
    doubtful |= {run.words for run in full if not is_given_name(run.words[0]) and _is_told_one(run)}
    doubtful |= {run.words for run in full if not is_given_name(run.words[0]) and (_is_which(run) or _is_set_off(run))}
    elsewhere = {run.words for run in full if not _is_where(run)}
    doubtful |= {words for words in times if words[-1] not in alone and not is_given_name(words[0])} - elsewhere
    found = doubtful - {run.words for run in full if run.words in doubtful and _is_persons(run)}
    longer = {words[:size] for words in found for size in range(_SHORTEST, len(words))}
    found |= {run.words for run in full if run.words in longer and not run.title}  # "Lind North", of Lind North Health
    if not goes_on:
        return frozenset(found)
    gone_on = {run.words for run in full if not is_given_name(run.words[0]) and _is_gone_on_with(run, goes_on)}
    return frozenset(found | (gone_on - {run.words for run in full if run.words in gone_on and _is_of_one(run)}))


def find_lone_firms(
    runs: list[Run], firms: frozenset[tuple[str, ...]], it_says: frozenset[int], goes_on: frozenset[int]
) -> frozenset[str]:
    """Return the names of one word that are a body's: it is told what it is, is gone on with by "it", or has "its".

    `firms` are longer names of bodies; `it_says` the numbers of sentences that open with "it said", `goes_on` of those
    that open with "the company says": that goes on with a name which is no person's surname.
    """
    single = [run for run in runs if len(run.words) == 1]
    found = {words[0] for words in firms} | {run.words[0] for run in single if _is_lone_firm(run, it_says)}
    surnames = {run.words[-1] for run in runs if len(run.words) > 1}
    found |= {run.words[0] for run in single if run.words[0] not in surnames and _is_it(run)}
    if goes_on:
        found |= {run.words[0] for run in single if run.words[0] not in surnames and _is_gone_on_with(run, goes_on)}
    found -= {run.words[0] for run in single if run.words[0] in found and _is_persons(run)}
    return frozenset(found | {run.words[0] for run in single if _is_named_one(run)})


def _is_it(run: Run) -> bool:
    """Tell whether a name goes on as "it" that does something, in what it says: "Lindair said it would respond"."""
    match = _SAYS_IT.match(run.sentence.tags, run.last)
    if match is None:
        return False
    words = run.sentence.words
    it, does, deed = (words[match.start(group)].low for group in ("it", "does", "deed"))
    return it == "it" and does in _WOULD and deed not in _OF_ANYTHING


def going_on_as_firm(sentences: list[SentenceWords]) -> frozenset[int]:
    """Return the numbers of the sentences that open with a firm and its verb: "The company said", "The club wants"."""
    opening = (
        (it, _ADDED.search(it.tags) if it.words and it.words[0].low == "it" else _GOING_ON.match(it.tags))
        for it in sentences
    )
    return frozenset(
        sentence.number for sentence, match in opening if match and _is_firm(sentence.words, *match.span("firm"))
    )


def _is_firm(words: list[Word], first: int, end: int) -> bool:
    return words[first].low == "the" and words[end - 1].low in _FIRMS


def _is_gone_on_with(run: Run, goes_on: frozenset[int]) -> bool:
    """Tell whether a name that opens a sentence with its verb or what is told of it is called a firm in the next."""
    tags = run.sentence.tags
    goes_on_so = run.sentence.number + 1 in goes_on and tags[run.last : run.last + 1] in _DOES
    return goes_on_so and opens(tags, run.first, run.last)


def _is_where(run: Run) -> bool:
    """Tell whether a name stands for where something is: "in Lind Vesta"."""
    return not run.title and run.first > 0 and run.sentence.words[run.first - 1].low == "in"


def _is_which(run: Run) -> bool:
    """Tell whether "which" goes on with a name: "Lind North Health, which runs the hospital,"."""
    words = run.sentence.words[run.last : run.last + 2]
    return [word.low for word in words] == [",", "which"]


def _is_named_one(run: Run) -> bool:
    """Tell whether a name is that of what stands right before it: "of the organisation Lindvesta, who had slept"."""
    words, tags = run.sentence.words, run.sentence.tags
    told = tags[max(0, run.first - 2) : run.first] == "Dn" and words[run.first - 1].low in KINDS
    return told and tags[run.last : run.last + 1] in {",", "."}


def _is_set_off(run: Run) -> bool:
    """Tell whether a name stands between commas behind what it is: "the largest lender, Lind Vesta, fell"."""
    words, tags = run.sentence.words, run.sentence.tags
    set_off = tags[run.first - 2 : run.first] == "n," and tags[run.last : run.last + 1] == ","
    return set_off and words[run.first - 2].low in _FIRMS


def opens(tags: str, first: int, last: int) -> bool:
    """Tell whether a sentence opens with a name, alone or set between commas: "Lindmoor", "The builder, Lindmoor,"."""
    if _INTRODUCTION.fullmatch(tags, 0, first) is not None:
        return True
    return first == 0 or (_SET_BEFORE.fullmatch(tags, 0, first) is not None and tags[last : last + 1] == ",")


def _is_of_one(run: Run) -> bool:
    """Tell whether a title, an age, "who" or "he" stands beside a name: whatever else is told of it, it is a person."""
    return bool(run.title in HONORIFICS or pronoun_behind(run) != "unknown" or _tells_of_one(run))


def _is_lone_firm(run: Run, it_says: frozenset[int]) -> bool:
    words, tags = run.sentence.words, run.sentence.tags
    if _is_told_one(run):
        return True
    own = _OWN.match(tags, run.last) if run.first == 0 else None
    if own is not None and words[own.end() - 1].low == "its":
        return True
    return run.first == 0 and run.sentence.number + 1 in it_says


def _is_told_one(run: Run) -> bool:
    tags = run.sentence.tags
    if tags[run.last : run.last + 1] not in _TELLING and tags[max(0, run.first - 1) : run.first] != "n":
        return False
    return next(told_of(run.sentence, run.first, run.last), None) is not None


def told_of(sentence: SentenceWords, first: int, last: int) -> Iterator[list[Word]]:
    """Yield what stands beside a name and tells what it is: ", a charity", "the charity", "is a charity"."""
    words, tags = sentence.words, sentence.tags
    for pattern in (_TOLD, _IS):
        match = pattern.match(tags, last)
        if match is None:
            continue
        if pattern is _TOLD and tags[match.end(1) : match.end(1) + 1] in set("RX") and first:
            continue  # "a deal with Lind Mills, the union said"
        # "the Lind company leading the venture"
        stop = match.end(1) - (words[match.end(1) - 1].low.endswith("ing") and match.end(1) - match.start(1) > 1)
        if words[stop - 1].low in KINDS:
            yield words[match.start(1) : stop]
    begin = first
    while begin and tags[begin - 1] in "nNMAv":
        begin -= 1
    if begin < first and words[first - 1].low in KINDS and tags[first - 1] == "n":
        yield words[begin:first]


def _is_persons(run: Run) -> bool:
    """Tell whether a title, a role, an age or "who" stands beside a name, or "his" or "she" goes on with it."""
    owned = run.sentence.tags[run.last : run.last + 1] == "G"
    if run.title or _tells_of_one(run) or (not owned and pronoun_behind(run) != "unknown"):
        return True
    told = Person(run.words, (run.start, run.end))
    learn_role(told, run)
    return bool(told.roles or told.age)


def _tells_of_one(run: Run) -> bool:
    """Tell whether "who" goes on with a name, of one person."""
    following = run.sentence.words[run.last : run.last + 2]
    return any(word.low == "who" for word in following) and not are_several(run)
