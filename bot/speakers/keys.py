"""The spelling key of a name: what is left when romanisation is undone.

BGN/PCGN, GOST 7.79 (A and B), ICAO passports, the Ukrainian system of 2010 and newspaper habits write one Russian
or Ukrainian name in different letters, newspapers write one Arabic name in many; each has one key. For matching only,
never shown. Names of other languages are folded: accents and double letters go.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from bot.speakers.given import ARABIC, ONE_NAME
from bot.text.folding import fold

# Cyrillic letters as BGN/PCGN romanises them, so that a name in either script has one key
_CYRILLIC = dict(
    zip(
        "абвгдезийклмнопрстуфхцыэіїєґў",
        "a b v g d e z i i k l m n o p r s t u f kh ts y e i yi e g u".split(),
        strict=True,
    )
) | {"ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ё": "e", "ъ": "", "ь": ""}
# ISO 9 and scholarly letters that folding would turn into others
_LETTERS = str.maketrans(
    {"ž": "zh", "š": "sh", "č": "ch", "ŝ": "shch", "û": "yu", "â": "ya", "ë": "e", "ё": "e"} | _CYRILLIC
)
_WORD = re.compile(r"[^\W\d_]+(?:['’ʹʺʼ`″ʻ]{1,2}[^\W\d_]*)*\.?")
_APOSTROPHES = re.compile(r"['’ʹʺʼ`″ʻ.]")
_ABD = re.compile(r"\bAbd(?:[aeiu]l|[aeu]r|[aeu])?[\s-]+(?:[AaEe]l[\s-]+)?(?=[A-Z])", re.IGNORECASE)
_ABDUL = re.compile("abd[aeu]l")

_TITLES = frozenset(
    """mr mrs ms miss mx dr prof professor sir dame lord lady president minister senator sen rep representative
    congressman congresswoman governor gov judge justice general gen lt col colonel maj major capt captain sgt
    adm admiral pope king queen prince princess sheikh imam ayatollah chancellor premier ambassador secretary
    pm foreign deputy prime vice former spokesman spokeswoman spokesperson don doña dona""".split()
)
_PARTICLES = frozenset(
    "al el ul as ash an ad ar at az bin ibn ben de la del las los von van der den da do dos das di du le y e".split()
)
_ARABIC_PARTICLES = frozenset("al el ul ibn bin abu abou".split())
_SUFFIXES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}


def _rules(*pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), to) for pattern, to in pairs)


# order matters: several letters before one, endings last
_SLAVIC = _rules(
    (r"x", "ks"),
    (r"w", "v"),
    (r"shtch|schtsch|shch|shh|tsch(?=[eyou])|sch", "sh"),
    (r"tch", "ch"),
    (r"cz|(?<=.)tz", "ts"),
    (r"c(?=(?:ov|ev|in|yn)a?$|k[iy]j?$)", "ts"),
    (r"c(?=k)", ""),
    (r"kh", "h"),
    (r"ou", "u"),
    (r"(?:off|of)$", "ov"),
    (r"eff$", "ev"),
    (r"(?<=in)e$", ""),
    (r"(?<=ch|sh|zh)[yi]?o(?=v(?:a|s|$)|n|m|l)", "e"),
    (r"zgh", "zg"),
    (r"i?[yij]a", "Ya"),
    (r"i?[yij]u", "Yu"),
    (r"(?<=.)[yij]o", "e"),
    (r"i?[yij]e", "e"),
    (r"[yij]+", "i"),
    (r"Y", "y"),
    (r"(?<=sh|ch|zh|ts)yu", "u"),
    (r"(sh|ch|zh)\1+", r"\1"),
    (r"(.)\1+", r"\1"),
)
_ARABIC = _rules(
    (r"^abd[aeu]l", "abdul"),
    (r"q|ck|c(?!h)", "k"),
    (r"ch", "sh"),
    (r"dh", "d"),
    (r"th", "t"),
    (r"gh", "g"),
    (r"kh", "h"),
    (r"dj", "j"),
    (r"(?:ei|ai|ay|ey)(?=[^aeiouy])", "E"),
    (r"ee|ie|y", "i"),
    (r"oo|ou|o|w", "u"),
    (r"i?[ae]h?$", "a"),
    (r"e", "a"),
    (r"(sh)\1+", r"\1"),
    (r"(.)\1+", r"\1"),
)


def _applied(word: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, to in rules:
        word = pattern.sub(to, word)
    return word


def _lines(table: str) -> Iterator[list[str]]:
    return (line.split() for line in table.splitlines() if line)


_SLAVIC_NAMES = {
    _applied(fold(spelling), _SLAVIC): _applied(fold(names[0]), _SLAVIC)
    for names in _lines(ONE_NAME)
    for spelling in names
}
_ARABIC_NAMES = {
    _applied(fold(spelling), _ARABIC): _applied(fold(names[0]), _ARABIC)
    for names in _lines(ARABIC)
    for spelling in names
}
_ARABIC_WORDS = frozenset(fold(spelling) for names in _lines(ARABIC) for spelling in names)


@lru_cache(maxsize=65_536)
def word_key(word: str) -> str:
    """Return the key of one word of a name: `Zhuravlyov`, `Zhuravlev` and `Журавлёв` have one."""
    key = _applied(_plain(word), _SLAVIC)
    return _SLAVIC_NAMES.get(key, key)


@lru_cache(maxsize=65_536)
def arabic_key(word: str) -> str:
    """Return the key of one word of an Arabic name: `Qassem`, `Kasim` and `Qasem` have one."""
    key = _applied(_plain(word), _ARABIC)
    return _ARABIC_NAMES.get(key, key)


def _plain(word: str) -> str:
    return fold(_APOSTROPHES.sub("", word.lower()).translate(_LETTERS))


class Name(NamedTuple):
    """A name taken apart: its words as printed, what is told by `Jr`, and whether it is written in the Arabic way."""

    words: tuple[str, ...]
    suffix: str
    arabic: bool

    @property
    def keys(self) -> tuple[str, ...]:
        """The key of each word."""
        return tuple(arabic_key(word) if self.arabic else word_key(word) for word in self.words)


@lru_cache(maxsize=16_384)
def parsed(name: str) -> Name:
    """Take a name apart: titles and particles are left out, `Abdel Fattah` and `Abd al-Fatah` become one word."""
    found = [match.group() for match in _WORD.finditer(_ABD.sub("Abdul", name))]
    folded = [fold(_APOSTROPHES.sub("", word)) for word in found]
    suffix = next((_SUFFIXES[word] for word in folded[1:] if word in _SUFFIXES), "")
    left_out = _TITLES | _PARTICLES | _SUFFIXES.keys()
    kept = [word for word, plain in zip(found, folded, strict=True) if plain not in left_out]
    arabic = any(w in _ARABIC_PARTICLES or w in _ARABIC_WORDS or _ABDUL.match(w) for w in folded[:-1])
    return Name(tuple(kept or found), suffix, arabic)


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name that name somebody, as printed: no titles, no particles, no `Jr`."""
    return parsed(name).words


def key(name: str) -> str:
    """Return the spelling key of a person's name: the keys of its words, given names first; empty for no name."""
    return " ".join(parsed(name).keys)


def word_keys(word: str) -> tuple[str, ...]:
    """Return every key that a word may have in a stored name, for finding it."""
    return tuple(dict.fromkeys((fold(_APOSTROPHES.sub("", word)), word_key(word), arabic_key(word))))
