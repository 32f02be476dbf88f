"""What a clause tells that somebody is: "Ann Lee, who leads the board" leads it, "Dan Poe, in mitigation" is a lawyer.

What is told so is known of a person like a role beside the name, and never printed as one.
"""

from itertools import pairwise

from bot.quotes.names import Run
from bot.quotes.words import Word
from bot.text.roles import NAMING_ROLES

_VERBS_OF = {
    "leader head": "lead leads led leading head heads headed heading",
    "director": "direct directs directed directing",
    "designer": "design designs designed designing",
    "manager boss": "manage manages managed managing",
    "owner manager boss": "run runs ran running",
    "owner": "own owns owned owning",
    "author writer": "writes wrote written writing",
    "teacher": "teach teaches taught teaching",
    "coach": "coach coaches coached coaching",
    "editor": "edit edits edited editing",
    "chair chairman chairwoman": "chair chairs chaired chairing",
    "founder": "founded founding",
    "mediator": "mediate mediates mediated mediating",
    "commander": "command commands commanded commanding",
    "captain": "captain captains captained captaining",
    "prosecutor": "prosecute prosecutes prosecuted prosecuting",
    "painter artist": "paint paints painted painting",
    "singer": "sing sings sang sung singing",
    "composer": "compose composes composed composing",
    "conductor": "conduct conducts conducted conducting",
    "producer": "produce produces produced producing",
    "translator": "translate translates translated translating",
    "trainer": "train trains trained training",
    "farmer": "farm farms farmed farming",
    "driver": "drive drives drove driven driving",
    "player": "play plays played playing",
    "host": "host hosts hosted hosting",
    "presenter": "present presents presented presenting",
    "referee": "referee referees refereed refereeing",
    "investigator": "investigate investigates investigated investigating",
    "researcher scientist": "study studies studied studying",
    "builder": "build builds built building",
    "organiser organizer": "organise organises organised organising organize organizes organized organizing",
    "campaigner": "campaign campaigns campaigned campaigning",
    "survivor": "survived",
    "inventor": "invented inventing",
    "winner champion": "won",
}
_AGENTS = {verb: agents for agents, verbs in _VERBS_OF.items() for verb in verbs.split()}
_ALONE = frozenset("teacher coach farmer singer player campaigner".split())  # with or without what they do it to
_BESIDE = {  # how somebody takes part in a trial, between commas
    "prosecuting": "prosecutor barrister lawyer", "defending": "defence barrister lawyer",
    "in mitigation": "defence barrister lawyer", "for the defence": "defence barrister lawyer",
    "mitigating": "defence barrister lawyer", "representing": "lawyer barrister",
    "for the prosecution": "prosecutor barrister lawyer", "for the crown": "prosecutor barrister lawyer",
}  # fmt: skip
_LONGEST_ASIDE = 12  # words
_COURTS = frozenset("court jury hearing inquest tribunal inquiry".split())
_DISMISSED = frozenset("dismissed sacked fired ousted removed replaced axed deposed".split())
_REPLACING = frozenset("replace replaces replaced replacing succeed succeeds succeeded succeeding".split())
_TAKING = frozenset("take takes took taken taking".split())
_LEFT = frozenset("resigned retired quit".split())
_BESIDE_OPENING = frozenset(phrase.split()[0] for phrase in _BESIDE)
_ENDING = _LEFT | {"stepped"}
_WITNESSING = frozenset("testified gave told".split())
_SERVING = frozenset(
    "resigned quit serves served works worked acts acted appointed named elected reelected re-elected sworn".split()
)
_BEING = frozenset("is are was were be been being".split())
_HAVING = frozenset("has have".split())
_LONGEST_OBJECT = 8  # words
_LONGEST_BESIDE = 3  # words


def told_role(run: Run) -> str | None:
    """Return the role that the clause behind a name tells, its nouns first: "leader head of the opposition group"."""
    words, at = run.sentence.words, run.last
    if run.first and words[run.first - 1].low in _REPLACING:
        return "predecessor"  # "was hired to replace Lee"
    if run.first and _is_followed(words, run.first):
        return "predecessor in office"
    if at + 1 >= len(words):
        return None
    tag, low = words[at].tag, words[at].low
    if tag in ",-":
        if words[at + 1].low == "who":
            return "former" if _leaves(words, at + 2) else (_agent(words, at + 2) or _post(words, at + 2))
        return _set_between_commas(words, at) if tag == "," else None
    if low == "who":
        return _agent(words, at + 1)
    if tag == "X":
        if _leaves(words, at):
            return "former"
        told = _agent(words, at) if low in _HAVING else None  # "Lee has designed ninety rooms"
        return None if told is not None and told.startswith("author") else told  # who has written need be no author
    serves = _serves_as(words, at)
    if serves is not None:
        return serves
    if low in _ENDING:
        return "former" if _leaves(words, at) else None
    return "witness" if low in _WITNESSING and _testifies(words, at) else None


def _is_followed(words: list[Word], at: int) -> bool:
    """Tell whether somebody takes an office over from whom a name at `at` tells: "took over the post from Lee"."""
    if words[at - 1].low != "from" and words[max(0, at - 2)].low != "from":
        return False
    low = [word.low for word in words[max(0, at - _LONGEST_OBJECT) : at]]
    return any(verb in _TAKING and particle == "over" for verb, particle in pairwise(low))


def _set_between_commas(words: list[Word], at: int) -> str | None:
    """Return what stands right behind a comma, "in mitigation,", or tells it behind the next: "Lee, 41, testified"."""
    beside = _beside(words, at + 1)
    if beside is not None:
        return beside
    for stop in range(at + 1, min(at + _LONGEST_ASIDE, len(words) - 1)):
        if words[stop].tag == ",":
            return "witness" if words[stop + 1].low in _WITNESSING and _testifies(words, stop + 1) else None
    return None


def _testifies(words: list[Word], at: int) -> bool:
    """Tell whether somebody gives evidence: "Lee, a former guard, told the court", "Lee testified"."""
    low = [word.low for word in words[at : at + 4]]
    return low[0] == "testified" or low[:2] == ["gave", "evidence"] or (low[0] == "told" and bool(_COURTS & set(low)))


def _leaves(words: list[Word], at: int) -> bool:
    """Tell whether the verb at `at` ends somebody's time in an office: "was dismissed", "stepped down"."""
    passive = False
    while at < len(words) and words[at].tag in "XAT":
        passive = passive or words[at].low in _BEING
        at += 1
    low = [word.low for word in words[at : at + 2]]
    return bool(low) and ((passive and low[0] in _DISMISSED) or low[0] in _LEFT or low == ["stepped", "down"])


def _beside(words: list[Word], at: int) -> str | None:
    """Return how somebody takes part in a trial ("prosecuting", "for the defence")."""
    if words[at].low not in _BESIDE_OPENING:
        return None
    low = [word.low for word in words[at : at + _LONGEST_BESIDE]]
    found = (_BESIDE.get(" ".join(low[:size])) for size in range(1, len(low) + 1))
    return next((role for role in found if role is not None), None)


def _serves_as(words: list[Word], at: int) -> str | None:
    """Return what somebody resigned or serves as: "Ann Lee resigned as minister"."""
    while at < len(words) and words[at].tag in "XAT":
        at += 1
    if at + 2 >= len(words) or words[at].low not in _SERVING or words[at + 1].low != "as":
        return None
    stop = at + 2
    while stop < len(words) and words[stop].tag in "DnNA":
        stop += 1
    return " ".join(word.low for word in words[at + 2 : stop]) if words[stop - 1].low in NAMING_ROLES else None


def _post(words: list[Word], at: int) -> str | None:
    """Return what a clause tells that somebody is: "has been foreign minister since May", "is a retired teacher"."""
    begin = at
    while begin < len(words) and words[begin].tag in "XA":
        begin += 1
    being = {word.low for word in words[at:begin]} & {"is", "been", "was"}
    if begin == len(words) or not being:
        return None
    begin += words[begin].tag == "D"
    stop = begin
    while stop < len(words) and words[stop].tag in "nNA":
        stop += 1
    if stop == begin or words[stop - 1].low not in NAMING_ROLES:
        return None
    post = " ".join(word.low for word in words[begin:stop])
    return f"former {post}" if being == {"was"} else post


def _agent(words: list[Word], at: int) -> str | None:
    """Return whom the verb at `at`, behind its auxiliaries, makes of its subject, with what it is done to."""
    passive = False
    while at < len(words) and words[at].tag in "XA":
        passive = words[at].low in _BEING if words[at].tag == "X" else passive
        at += 1
    agents = _AGENTS.get(words[at].low) if at < len(words) else None
    if agents is None or (passive and not words[at].low.endswith("ing")):
        return None
    stop = at + 1
    while stop < len(words) and stop - at < _LONGEST_OBJECT and words[stop].tag in "DSNnpIMG":
        stop += 1
    behind = words[at + 1].tag if at + 1 < len(words) else "."
    if behind not in "DSNnM" and agents not in _ALONE and not (behind in ",." and passive):
        return None  # "who ran for mayor", "who led on Monday"; "who is directing" tells it without more
    return " ".join([agents, "of", *(word.low for word in words[at + 1 : stop])])
