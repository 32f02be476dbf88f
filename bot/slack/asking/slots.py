"""What stands in the slots of a plain question, to the parts of a question's text. Pure."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.outlets import Outlets
from bot.slack.asking.canonical import Parts, phrase
from bot.slack.asking.press import outlet_named
from bot.text.function_words import AUXILIARIES, CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBORDINATORS

_BACK = frozenset("he she they him her them it".split())
_ANYBODY = frozenset("someone somebody anyone anybody everyone everybody people".split())
_US = frozenset("i you we me us".split())
_NOTHING = frozenset(
    "it that this so these those them him her what when why nothing something anything what? one they he she".split()
)
_LEADING = re.compile(r"^(?:the|a|an|any|some|this|that|these|those) (?=\S)")
_STORY_BEHIND = re.compile(
    r" (?:story|stories|report|reports|claim|claims|news|quote|quotes|article|articles|line|piece|scoop|rumou?rs?|"
    r"information|thing|statement|figures?|numbers?)$"
)
_STORY_BEFORE = re.compile(
    r"^(?:(?:the|this|that|a|any|anything|something|an) )?(?:story|stories|report|reports|claim|claims|news|rumou?r|"
    r"quote|article|articles|statement|allegation|line|information|info)s? (?:about|of|on|that|from|regarding) (?=\S)"
)
_JOINING = frozenset("of de del la le du da do van von der al".split())
_SMALL = (PREPOSITIONS | CONJUNCTIONS | DETERMINERS | POSSESSIVES | AUXILIARIES | SUBORDINATORS) - frozenset(
    "one two three four five six seven eight nine ten no not like under against without".split()
)
_PLAIN_WORDS = 2  # so many small-letter words are looked for next to each other; more have to be there, anywhere
_CLAUSE_WORDS = 3
_MOST_NAME_WORDS = 7
# behind a bare "sources" these make it a phrase of the news ("sources close to the Kremlin", "sources of the Nile")
_NO_TERM = frozenset(
    """of close familiar said say says saying told tell tells with inside within near in at and or who that
    are is were was have has had code material text control book unknown selection confirmed confirm
    claim claimed speaking among as""".split()
)
_TO_NOBODY = frozenset(
    {"who", "whom", "whose", "what", "which", "that", "and", "or", "if", "whether", "not", "there", "it's"}
)


class Filled(NamedTuple):
    """A slot read: its parts, and whether it points back ("it", "she") to what was talked of before."""

    parts: Parts = Parts()
    back: bool = False


def fill(slot: str, value: str, outlets: Outlets | None) -> Filled | None:
    """Return what stands in a slot as parts of a question; None where it cannot stand there."""
    plain = value.strip(" ,;:!?").removesuffix(".").strip()
    return _READERS[slot](plain, outlets) if plain else None


def is_clause(words: str) -> bool:
    """Tell whether words are somebody's sentence and no term: three or more with a verb such as "is" or "may"."""
    found = words.split()
    return len(found) >= _CLAUSE_WORDS and any(word in AUXILIARIES for word in found)


def clean(words: str) -> str:
    """Return words without an article in small letters in front."""
    return _LEADING.sub("", words)


# ---------------------------------------------------------------- the slots


def _who(value: str, outlets: Outlets | None) -> Filled | None:
    words = value.split()
    small = [word.lower() for word in words]
    if value.lower() in _BACK | _ANYBODY:
        return Filled(back=value.lower() in _BACK)
    if set(small) <= _NOTHING | DETERMINERS:
        return None
    # the World Health Organization is written in capitals
    if (
        (small[0] in _TO_NOBODY | _US | AUXILIARIES and words[0] != "WHO")
        or len(words) > _MOST_NAME_WORDS
        or value.lower() in _NOTHING
    ):
        return None
    outlet = outlet_named(value, outlets)
    if outlet is not None:
        return Filled(Parts(outlet=(outlet,)))
    return Filled(Parts(by=tuple(_names(value))))


def _names(value: str) -> Iterator[str]:
    """Yield one name, or each of several ("Lavrov and Zakharova", "Lavrov or Peskov")."""
    several = re.split(r",? (?:and|or) (?:the )?|, ", value)
    if all(each and each[0].isupper() for each in several[1:]):
        yield from (clean(each).removeprefix("The ") for each in several)
    else:
        yield clean(value).removeprefix("The ")


def _what(value: str, _: Outlets | None) -> Filled | None:
    if value.lower() in _NOTHING:
        return Filled(back=True)
    if is_clause(value) and '"' not in value:
        return Filled(Parts(terms=(phrase(value),)))
    return Filled(Parts(terms=(clean(value) if len(value.split()) < _CLAUSE_WORDS else value,)))


def _words(value: str, outlets: Outlets | None) -> Filled | None:
    """Words that somebody used: next to each other."""
    alone = " " not in value or re.fullmatch(r'"[^"]*"', value)
    return _what(value, outlets) if alone or value.lower() in _NOTHING else Filled(Parts(terms=(phrase(value),)))


def _whom(value: str, outlets: Outlets | None) -> Filled | None:
    """Whom somebody told it: an outlet is a filter, anybody else is words to be there."""
    if value.lower() in _BACK | _ANYBODY | _US or len(value.split()) > _MOST_NAME_WORDS:
        return Filled()
    outlet = outlet_named(value, outlets)
    return Filled(Parts(outlet=(outlet,)) if outlet else Parts.of(" ".join(chunks(value))))


def _quote(value: str, _: Outlets | None) -> Filled | None:
    return Filled(Parts(terms=(value,))) if re.fullmatch(r'"[^"]+"', value) else None


def _topic(value: str, _: Outlets | None) -> Filled | None:
    if value.lower() in _NOTHING:
        return Filled(back=True)
    found = tuple(chunks(clean(value)))
    if not found:
        return None
    if all(_together(chunk) for chunk in found):
        return Filled(Parts(about=tuple(dict.fromkeys(chunk.replace('"', "") for chunk in found))))
    return Filled(Parts(terms=tuple(piece for chunk in found for piece in Parts.of(chunk).terms)))


def _story(value: str, outlets: Outlets | None) -> Filled | None:
    inner = _STORY_BEFORE.sub("", value)
    if is_clause(inner):
        return _what(inner, outlets)
    plain = clean(_STORY_BEHIND.sub("", inner) if inner == value else inner)
    if plain.lower() in _NOTHING or value.lower() in {"story", "the story", "this story", "that story", "the quote"}:
        return Filled(back=True)
    if '"' in plain:
        return _what(plain, outlets)
    words = plain.split()
    found = tuple(chunks(plain)) if len(words) > _PLAIN_WORDS + 1 else (plain,)
    return Filled(Parts.of(" ".join(found))) if found else None


def _term(value: str, outlets: Outlets | None) -> Filled | None:
    """The words behind a bare "sources": a term, where both together are no phrase of their own."""
    return None if value.partition(" ")[0].lower() in _NO_TERM else _story(value, outlets)


def _outlet(value: str, outlets: Outlets | None) -> Filled | None:
    if value.lower() in {"they", "it"}:
        return Filled(back=True)
    found = outlet_named(value, outlets)
    return None if found is None else Filled(Parts(outlet=(found,)))


_READERS: dict[str, Callable[[str, Outlets | None], Filled | None]] = {
    "who": _who,
    "whom": _whom,
    "what": _what,
    "words": _words,
    "quote": _quote,
    "topic": _topic,
    "story": _story,
    "term": _term,
    "outlet": _outlet,
}


# ---------------------------------------------------------------- words that belong together


def chunks(words: str) -> Iterator[str]:
    """Yield the stretches between small words: "supply of missiles to Venezuela" is three; "Bank of America" is one."""
    run: list[str] = []
    found = re.findall(r'"[^"]*"|[^\s"]+', words)
    for at, word in enumerate(found):
        if word in _SMALL and not _joins(found, at):
            if run:
                yield " ".join(run)
            run = []
        else:
            run.append(word.strip(",;"))
    if run:
        yield " ".join(run)


def _joins(found: list[str], at: int) -> bool:
    """Tell whether a small word stands inside a name."""
    return (
        0 < at < len(found) - 1 and found[at] in _JOINING and found[at - 1][0].isupper() and found[at + 1][0].isupper()
    )


def _together(chunk: str) -> bool:
    """Tell whether words are looked for next to each other: a name, or two in small letters ("grain deal").

    "Oreshnik missiles" is neither: articles write "the missile, an Oreshnik" as well.
    """
    words = chunk.split()
    small = sum(word[0].islower() and word not in _JOINING for word in words)
    return chunk.startswith('"') or not small or small == len(words) <= _PLAIN_WORDS
