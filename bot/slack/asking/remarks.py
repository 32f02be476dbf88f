"""The fixed phrases of a thread: remarks that ask for one thing, words that lead a remark, and small talk. Pure."""

import re
from collections.abc import Iterator
from typing import Literal

from bot.text.function_words import AUXILIARIES, PRONOUNS

Lead = Literal["and", "only", "none"]

_ACTIONS = {
    "sources": """which outlets|what outlets|which outlet|which papers|which newspapers|which media|which sources
        |outlets|what sources|sources|source|the source|the sources|what's the source|what is the source
        |what are the sources|link|links|a link|url|urls|got a link|any link|any links|the link|which articles
        |where is it from|where's it from|where is that from|where's that from|where is this from
        |where's this from|where from|from where|from whom|who reported it|who reported that|who reported this
        |who has it|who carried it|who ran it|who printed it|in which outlets|who published it|where was that
        |where was it|where did they get that from|show sources|show me the sources|show the sources
        |where do they have it from|where do they have that from|and the source|where can i read it
        |where can i read that|by whom was it reported|which outlets have it|in what outlets|from which outlets
        |which paper was that in|which outlet was that|where did you get that
        |where did you get it|is there a link|do you have a link|when was that|when was this|where was this
        |which newspaper|what newspaper|which paper|what paper|which site|which website|which agency|what outlet
        |which article|what article|which publication|the articles|the article|the links|the outlets|the papers
        |your source
        |your sources|what's your source|what is your source|what are your sources|how do they know
        |how do they know that|how do they know it|how do they know this|show me the articles""",
    "tree": """tree|the tree|a tree|as a tree|as tree|draw the tree|draw a tree|draw it|draw that|draw it as a tree
        |draw that as a tree|show the tree|show it as a tree|show that as a tree|who had it from whom
        |who has it from whom|who got it from whom""",
    "who_said": """who said it|who said that|who said this|who said so|says who|who says so|who says that|who|by whom
        |who was it""",
    "any date": """without dates|without the dates|without date|without the date|without a date|without any date
        |any date|any dates|any time|anytime|all dates|all time|of all time|forget the date|forget the dates
        |forget dates|no date|no dates|no date filter|without the date filter|drop the date|drop the dates
        |remove the date|remove the dates|remove the date filter|drop the date filter|whenever|ever|regardless of date
        |from any time|ignore the date|ignore the dates|ignore dates""",
    "any outlet": """any outlet|all outlets|in any outlet|in all outlets|every outlet|everywhere|without the outlet
        |without outlets|forget the outlet|no outlet filter|drop the outlet|remove the outlet|in any paper
        |all papers|from any outlet|regardless of outlet|ignore the outlet""",
    "anyone": """anyone|anybody|by anyone|from anyone|by anybody|from anybody|everyone|by everyone|from everyone
        |anyone else|who else|who else said it|who else said that|forget the name|without the name
        |forget the speaker|without the speaker|any speaker|all speakers|regardless of speaker|who else says so
        |anybody else""",
    "no filters": """without filters|no filters|forget the filters|drop the filters|remove the filters|clear filters
        |clear the filters|remove all filters|without any filters""",
    "newest": """newest first|latest first|most recent first|newest|most recent
        |newer ones|newer|more recent|more recent ones|the latest|latest|by date|sort by date|sorted by date
        |order by date|in order of date|sort by newest|newest on top""",
    "best": """best first|most relevant first|most relevant|best match first|best matches first|by relevance
        |sort by relevance|sorted by relevance|order by relevance|in order of relevance|sort by best|best on top""",
    "phrase": """in quotation marks|in quotes|with quotation marks|with quotes|as a phrase|as an exact phrase
        |exact phrase|the exact phrase|exact words|the exact words|exact wording|exact|exactly|word for word
        |exactly these words|the exact wording|in inverted commas""",
    "words": """without quotation marks|without quotes|without the quotes|without the quotation marks|not as a phrase
        |in any order|any order|as words|in any wording|any wording|not exact|not exactly|no quotation marks
        |no quotes|without inverted commas|loosely""",
}


def each(listed: str) -> tuple[str, ...]:
    """Return the phrases of a list with bars between them."""
    return tuple(" ".join(phrase.split()) for phrase in listed.split("|"))


_ACTION_OF = {said: name for name, listed in _ACTIONS.items() for said in each(listed)}
_OPENING = re.compile(
    r"^(?:and|but|so|ok|okay|now|then|also|just|only|maybe|try|with|show it|show them) (?=\S)", re.IGNORECASE
)

_LEADS: dict[Lead, str] = {
    "only": """only|just|limit it to|limit to|narrow it to|narrow it down to|narrow to|restrict to|restrict it to
        |nothing but|and only|but only""",
    "and": """and what about|but what about|what about|how about|and how about|the same for|same for|the same with
        |same with|the same thing for|same thing for|same question for|the same question for|and the same for|and for
        |now for|and now for|same question but for|the same but for|same but for|the same question but for
        |now the same for|and also|and|or|also|try|what if|do the same for|and with|but""",
}
_LEAD = tuple(
    (kind, re.compile(rf"^(?:{'|'.join(sorted(each(listed), key=len, reverse=True))})[ ,:]+(?=\S)", re.IGNORECASE))
    for kind, listed in _LEADS.items()
)
_SURE = re.compile(
    r"^(?:(?:and |but )?(?:what|how) about|(?:do |and )*(?:the )?same\b|and for|now for|only|just)", re.IGNORECASE
)
_PREPOSITION = re.compile(
    r"^(?:in|since|from|by|about|between|during|before|after|until|last|this|according) ", re.IGNORECASE
)
_CAPITAL = re.compile(r'(?:the )?["A-ZÀ-Þ]')
_DROP = re.compile(
    r"^(?:and |but |now |ok |please )?(?:without|drop|forget about|forget|remove|ignore|leave out|minus|skip) "
    r"(?P<what>\S.*)$",
    re.IGNORECASE,
)

_SORRY = r"(?:(?:sorry|oops|oh|no|nope|actually|wait|hm+|ah)[,.!;:]* )*"
_MEANT = re.compile(
    _SORRY + r"(?:i (?:meant|mean)|(?:make|change) (?:it|that)(?: to)?|i was asking about)[,:]* (?P<what>\S.*)",
    re.IGNORECASE,
)
_NO = re.compile(r"(?:no|nope|actually|rather)[,:;.] (?P<what>\S.*)", re.IGNORECASE)
_NOT = re.compile(r"(?:no,? )?not \S.*?(?:[,;:]| -| –| —) ?(?:but |rather )?(?P<what>\S.*)", re.IGNORECASE)
_INSTEAD = re.compile(r"(?P<what>\S.*?),? instead(?: of \S.*)?", re.IGNORECASE)
_ONLY_BEHIND = re.compile(r"(?P<what>\S.*?),? only", re.IGNORECASE)
_ELSE = re.compile(r"\b(?:who|(?:any|some)(?:one|body)) else\b", re.IGNORECASE)
_LEADING_UP = re.compile(
    r"^(?:and|but|so|ok|okay|well|now|please|show me|show|(?:can|could|would|will) (?:you|we)) (?=\S)", re.IGNORECASE
)
_CLOSING = re.compile(r" (?:too|as well|first|exactly|then|instead)$", re.IGNORECASE)
_GOING_ON = re.compile(r"(?:(?:ok|okay|so|well),? )?(?:and|but) ", re.IGNORECASE)
_MOST_OPENINGS = 3

_SMALL_TALK = frozenset(
    """earlier before after afterwards often otherwise anyway besides lunch coffee dinner breakfast tea tomorrow
    tonight later now then so too again well sure fine good
    great nice cool thanks yes no ok okay true same right there here done more less wow lol haha hmm you
    me us them it that this these those joking kidding asking saying checking curious wondering looking
    amazing hello hi bye please sorry nothing everything something anything what why how when where who
    else others friends today yesterday work home fun weekend go wait hold stop never always maybe
    congratulations cheers morning evening night monday's meeting meetings call vacation holiday
    holidays brilliant perfect excellent interesting awesome agreed exactly absolutely indeed""".split()
)
_TALKING = AUXILIARIES | PRONOUNS | frozenset("let's let i'm i'll i've i'd we'll that's it's please".split())
_THIS_WEEK = re.compile(r"\bthis (?:week|month|year|morning|afternoon|evening)\b", re.IGNORECASE)
_MOST_WORDS = 8
_MOST_NAME_WORDS = 4
_PARTICLES = frozenset("de la von van al bin da del the".split())


def action(said: str) -> str | None:
    """Return what a fixed remark asks for; None for any other."""
    plain = said.replace("’", "'").rstrip("?!. ").casefold()
    while plain not in _ACTION_OF:
        shorter = _OPENING.sub("", plain, count=1)
        if shorter == plain:
            return None
        plain = shorter
    return _ACTION_OF[plain]


def corrected(said: str) -> str | None:
    """Return a correction ("I meant Peskov", "no, in 2025", "only the BBC" for "the BBC only") as a plain remark."""
    only = _ONLY_BEHIND.fullmatch(said)
    if only is not None and _is_apart(only["what"]):
        return f"only {only['what']}"
    match = _MEANT.fullmatch(said)
    if match is not None:
        return f"what about {match['what']}"
    match = _NO.fullmatch(said) or _NOT.fullmatch(said) or _INSTEAD.fullmatch(said)
    return f"what about {match['what']}" if match is not None and _is_apart(match["what"]) else None


def _is_apart(what: str) -> bool:
    """Tell whether words may be a part of a question by the look of them: a name, a phrase, a date, an outlet."""
    return bool(_CAPITAL.match(what) or _PREPOSITION.match(what) or what[0].isdigit())


def somebody_else(said: str) -> bool:
    """Tell whether a remark asks for other speakers of the same ("did anyone else say so?")."""
    return _ELSE.search(said) is not None


def cores(said: str) -> Iterator[str]:
    """Yield a remark, then the same without the words that only lead up to it or close it."""
    yield said
    for _ in range(_MOST_OPENINGS):
        core = _CLOSING.sub("", _LEADING_UP.sub("", said, count=1))
        if core in {said, ""}:
            return
        yield core
        said = core


def continues(line: str) -> bool:
    """Tell whether a line goes on with what was said before ("and what did Peskov say?", "did Peskov say so too?")."""
    return bool(_GOING_ON.match(line) or _CLOSING.search(line.rstrip("?!. ")))


def several(value: str) -> tuple[str, ...]:
    """Return the names in "Zakharova and Peskov", or the one."""
    return tuple(re.split(r",? (?:and|or) (?:the )?|, ", value))


def dropped(said: str) -> str | None:
    """Return what is to be taken out ("without the Guardian"), None where nothing is."""
    match = _DROP.match(said)
    return None if match is None else re.sub(r"^(?:the|about|by|in) (?=\S)", "", match["what"].strip('"'))


def led(said: str, *, is_question: bool) -> tuple[Lead, str]:
    """Return how a remark begins and what is behind that; nothing behind it where it is talk, not a follow-up."""
    for kind, lead in _LEAD:
        match = lead.match(said)
        if match is not None:
            rest = said[match.end() :]
            sure = (
                bool(_SURE.match(said)) or is_question or bool(_CAPITAL.match(rest)) or bool(_PREPOSITION.match(rest))
            )
            return kind, rest if sure and not _is_talk(rest) else ""
    sure = is_question or bool(_PREPOSITION.match(said))
    return "none", said if sure and not _is_talk(said) else ""


def is_small_talk(value: str) -> bool:
    """Tell whether words are talk between people rather than something to look for."""
    return all(word.casefold().strip("?!.,") in _SMALL_TALK for word in value.split())


def _is_talk(rest: str) -> bool:
    found = _THIS_WEEK.sub("", rest).split()
    return len(found) > _MOST_WORDS or is_small_talk(rest) or any(word in _TALKING for word in found)


def looks_like_a_name(value: str) -> bool:
    """Tell whether words may be a person's name: one to four, each with a capital letter, particles aside."""
    found = value.split()
    if not 0 < len(found) <= _MOST_NAME_WORDS or is_small_talk(value):
        return False
    return all(word.casefold() in _PARTICLES or (word[0].isupper() and word.isalpha()) for word in map(_letters, found))


def _letters(word: str) -> str:
    """Return a word without what may stand in a name beside letters: O'Neill, Al-Sharaa, J."""
    return re.sub(r"(?<=\w)['’.-]", "", word)
