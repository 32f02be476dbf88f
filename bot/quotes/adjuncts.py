"""What stands between a cue and its content: hearer, time and place ("told reporters on Monday that")."""

from bot.quotes.phrases import PARTICIPLES, phrase_right
from bot.quotes.words import Word
from bot.text.roles import DOCUMENT_NOUNS, SPEECH_NOUNS

_ADJUNCTS = frozenset(
    """in on at during to of about after from with before via by for through when as while over last this outside inside
    near""".split()
)


def skip_adjuncts(words: list[Word], start: int, *, hearer: bool, loose: bool = False, titles: bool = True) -> int:
    """Step over hearer, time and place behind a cue: "told reporters on Monday", "said in a statement"."""
    at = start
    if hearer and at < len(words) and words[at].tag not in "Q:,W":
        span = (
            (at, at + 1)
            if words[at].low in _OBJECT_PRONOUNS and not _owns(words, at)
            else phrase_right(words, at, len(words))
        )
        follows = words[span[1]] if span is not None and span[1] < len(words) else None
        subject = follows is not None and follows.tag == "X" and follows.low != "to"  # "warn the bill is late"
        if subject and words[at].low in _OBJECT_PRONOUNS:
            span, subject = (at, at + 1), False  # "told her enough was enough"
        if span is not None and words[span[1] - 1].tag != "G" and not subject:
            at = _behind_relative(words, _name_after_noun(words, *span))
            if at == span[1] and at < len(words) and words[at - 1].tag == "P":
                at -= 1
    if hearer and start < at < len(words) and words[at].tag == "v":
        colon = next((n for n in range(at, min(at + _FURTHEST, len(words))) if words[n].tag not in "vAInNDSTM"), at)
        if colon < len(words) and words[colon].tag == ":":
            return colon  # "told a crowd gathered outside: “…”"
    if hearer and start < at < len(words) - 1 and words[at].tag in "vR" and words[at + 1].tag == "I":
        behind = skip_adjuncts(words, at + 1, hearer=False, loose=loose, titles=titles)
        if at + 1 < behind < len(words) and words[behind].tag in "WPDS":
            at = behind  # "told a meeting held by the club on Monday that"
    while at < len(words):
        word = words[at]
        counted = (word.tag in "DM" or word.low in _RELATIVE) and at + 1 < len(words) and words[at + 1].tag == "T"
        if counted and at + 2 < len(words) and (words[at + 2].low == "of" or words[at + 2].tag == "G"):
            break  # "said five years of work were lost"
        following = words[at + 1].low if at + 1 < len(words) else ""
        counted = counted or (word.low in {"late", "early"} and following in _LAST)  # "said late last month"
        dated = word.tag == "M" and at > start and words[at - 1].tag == "T" and word.text.isdigit()
        if counted or dated or (word.tag in "TA" and word.low not in {"there", "here", "not"}):  # "said Nov. 18 that"
            at += 1
        elif word.low == "before" and at + 1 < len(words) and words[at + 1].tag == ",":
            at += 1  # "As she has said before, the boat was late"
        elif (
            (word.low in _ADJUNCTS and word.tag in "IWDT")
            and (stop := _adjunct_end(words, at, loose=loose, titles=titles)) is not None
        ) or (stop := _behind_participle(words, at)) is not None:
            at = stop
        else:
            break
    return at


_GOT_OUT = PARTICIPLES | frozenset("carried picked quoted relayed recorded uploaded".split())


def _behind_participle(words: list[Word], at: int) -> int | None:
    """Return where the preposition stands of how words came out: "a statement carried by", "comments picked up by"."""
    if at == 0 or words[at].low not in _GOT_OUT or not _is_of_speech(words[at - 1].low):
        return None
    behind = at + 1 + (at + 1 < len(words) and words[at + 1].low == "up")
    return behind if behind < len(words) and words[behind].tag in "ITM" else None


def _is_of_speech(low: str) -> bool:
    return low in SPEECH_NOUNS or low in DOCUMENT_NOUNS


_OPENING = frozenset("that whether why how if".split())
_RELATIVE = frozenset("last next earlier later early late".split())  # "said last month that", "said late Thursday"
_LAST = frozenset("last this on in".split())
_TITLED = frozenset("podcast show program programme series newscast".split())
_OBJECT_PRONOUNS = frozenset("him her them me us you it himself herself themselves everyone".split())


def _name_after_noun(words: list[Word], first: int, last: int) -> int:
    """Return where who hears ends: before a name that a verb follows, "told the jury Lee stood"; else `last`."""
    begin = last
    while begin > first and words[begin - 1].tag == "N":
        begin -= 1
    follows = last < len(words) and words[last].tag in "vVX" and words[last].low != "to"
    behind_noun = first < begin < last and words[begin - 1].tag == "n" and words[first].tag == "D"
    return begin if follows and behind_noun else last


def _behind_relative(words: list[Word], at: int) -> int:
    """Step over what tells who hears, where "that" opens the content behind it: "told guests who sat there that"."""
    if at >= len(words) or words[at].low != "who":
        return at
    for stop in range(at + 1, min(at + _FURTHEST, len(words))):
        if words[stop].low == "that" and words[stop - 1].tag != "R":
            return stop
        if words[stop].tag in ",;:.-QR":
            break
    return at


_FURTHEST = 16  # words of what is told of who hears


def _owns(words: list[Word], at: int) -> bool:
    """Tell whether "her" stands before what is hers."""
    return words[at].tag == "S" and at + 1 < len(words) and words[at + 1].tag in "nN"


def _adjunct_end(words: list[Word], at: int, *, loose: bool, titles: bool) -> int | None:
    """Return the end of a prepositional phrase that is no content, None when a verb follows and it is a subject."""
    if [word.low for word in words[at : at + 2]] in (["at", "least"], ["at", "most"]):
        return None  # "reported at least 50 people were there"
    stop = at + 1
    head = False
    while stop < len(words):
        tag = words[stop].tag
        if (tag in "DS" and head) or _behind_participle(words, stop) is not None:
            break
        earlier = (
            words[stop].low in {"earlier", "later"}
            and words[stop - 1].tag == "D"
            and stop + 1 < len(words)
            and words[stop + 1].tag in "nT"
        )
        posted = tag == "R" and words[stop - 1].tag in "DNnTS" and _is_of_speech(words[stop].low)
        if tag in "NnMTGpvS" or tag == "D" or posted or earlier or words[stop].low in _OBJECT_PRONOUNS:
            head = head or tag in "NnT"
            stop += 1
        elif (
            tag == "C" and head and stop + 1 < len(words) and words[stop + 1].tag == "N" and words[stop - 1].tag == "N"
        ):
            stop += 2  # "of Poe and Low"
        elif (
            tag == "Q"
            and titles
            and (stop == at + 1 or words[stop - 1].tag == "G" or words[stop - 1].low in _TITLED)
            and words[at].low in {"on", "in", "for", "to", "at"}
        ):
            stop += 1  # on "Face the Nation", on the network's "Morning Show", on the podcast "Up Late"
        else:
            break
    if stop == at + 1:
        return None
    if stop >= len(words) or words[stop].tag in ",:.Q;-" or words[stop].low in _OPENING or words[stop].low in _ADJUNCTS:
        return stop
    if words[stop].tag in "PDS" or _behind_participle(words, stop) is not None:
        return stop
    return stop if loose and words[stop].tag not in "XRVv" else None
