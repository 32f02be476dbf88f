"""Names of people: the spelling key by which one name finds its spellings, and whether two names are one person.

The key undoes romanisation, not language: BGN/PCGN, GOST 7.79, passport (ICAO) and newspaper habits write one Russian,
Ukrainian or Arabic name in different letters, and all of them fold to one. It is for matching only and never shown.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA

from bot.text.tokens import fold

Likeness = Literal["same", "probable", "different"]
_LONG = 5  # letters; in shorter surnames one letter is another name

# Cyrillic letters as BGN/PCGN romanises them, so that a name in either script has one key
_CYRILLIC = dict(
    zip(
        "абвгдезийклмнопрстуфхцыэіїєґў",
        "a b v g d e z i i k l m n o p r s t u f kh ts y e i yi e g u".split(),
        strict=True,
    )
) | {"ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ё": "e", "ъ": "", "ь": ""}
_MARKED = str.maketrans({"ž": "zh", "š": "sh", "č": "ch", "ŝ": "shch", "û": "yu", "â": "ya", "ĵ": "j", **_CYRILLIC})
_WORD = re.compile(r"[^\W\d_]+(?:['’ʹʼ`]?[^\W\d_]+)*\.?")

_TITLES = frozenset(
    """mr mrs ms miss mx dr prof professor sir dame lord lady president minister senator sen rep representative
    congressman congresswoman governor gov judge justice general gen lt col colonel maj major capt captain sgt
    adm admiral pope king queen prince princess sheikh imam ayatollah chancellor premier ambassador secretary""".split()
)
_PARTICLES = frozenset(
    "al el ul as ash an ad ar at az bin ibn ben de la del von van der den da do dos das di du le y e".split()
)
_SUFFIXES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}

# one given name in different languages and romanisations, each line one name
_GIVEN = """
alexander aleksandr aleksander alexandr oleksandr olexander iskander
alexei alexey aleksei aleksey aleksej alexej oleksii oleksiy oleksiі oleksi alexi
andrei andrey andrej andrii andriy andriі
dmitry dmitri dmitriy dmitrii dmitrij dimitri dimitry dmytro dmitro
evgeny yevgeny yevgeni evgeni evgenii evgeniy yevgeniy yevhen yevgenii jewgeni evhen
gennady gennadi gennadiy gennadii hennadiy hennadii
grigory grigori grigoriy grigorii hryhoriy hryhorii
igor ihor
kirill kiril kyrylo
konstantin kostiantyn kostyantyn
mikhail mihail michail mykhailo mikhailo mykhaylo
nikolai nikolay nikolaj mykola mikola
oleg oleh
elena yelena olena
pavel pavlo
pyotr petr piotr petro
sergei sergey sergej serhiy serhii sergiy sergii serguei sergueï
svetlana svitlana
vasily vasili vasiliy vasilii vasyl
viktor victor
vladimir volodymyr wladimir vladimyr uladzimir
vitaly vitali vitaliy vitalii vitalij
yuri yury yuriy yurii iurii jurij juri
mohammed muhammad mohamed mohamad mohammad muhammed mahomed mohamet
ahmed ahmad ahmet
hussein husain hussain husayn hossein husein hussien
hassan hasan
khaled khalid halid
omar umar
osama usama
yousef yusuf youssef yusef yousuf yussef youssouf
ibrahim ebrahim
ismail ismael ismaeel esmail
saeed said saïd sayeed
abdullah abdallah abdalla abdulla
mustafa mostafa moustafa mustapha
mahmoud mahmud mahmood
tariq tarek tareq tarik
walid waleed
jamal gamal djamal
faisal feisal faysal
rashid rasheed rachid
karim kareem
salih saleh salah
nasser nasir naser
gaddafi qaddafi gadhafi kadhafi khadafy qadhafi kaddafi ghaddafi khadafi qazzafi gadaffi
"""


def _rules(*pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), to) for pattern, to in pairs)


# order matters: several letters before one, endings last
_SLAVIC = _rules(
    (r"x", "ks"),
    (r"w", "v"),
    (r"shtch|schtsch|shch|tsch(?=[eyou])|sch", "sh"),
    (r"tch", "ch"),
    (r"(?<=.)tz", "ts"),
    (r"c(?=(?:ov|ev|in|yn)a?$|k[iy]$)", "ts"),
    (r"c(?=k)", ""),
    (r"kh", "h"),
    (r"ou", "u"),
    (r"(?:off|of)$", "ov"),
    (r"eff$", "ev"),
    (r"(?<=in)e$", ""),
    (r"(?<=ch|sh|zh)ov(?=a?$)", "ev"),
    (r"i?[yij]a", "Ya"),
    (r"i?[yij]u", "Yu"),
    (r"(?<=.)[yij]o", "e"),
    (r"i?[yij]e", "e"),
    (r"[yij]+", "i"),
    (r"Y", "y"),
    (r"(.)\1+", r"\1"),
)
_ARABIC = _rules(
    (r"q|ck|c(?!h)", "k"),
    (r"dh", "d"),
    (r"th", "t"),
    (r"gh", "g"),
    (r"kh", "h"),
    (r"dj", "j"),
    (r"(?:ei|ai|ay|ey)(?=[^aeiou])", "E"),
    (r"ee|ie|y", "i"),
    (r"oo|ou|o|w", "u"),
    (r"i?[ae]h?$", "a"),
    (r"e", "a"),
    (r"(.)\1+", r"\1"),
)


def _slavic(word: str) -> str:
    for pattern, to in _SLAVIC:
        word = pattern.sub(to, word)
    return word


def _given_names() -> dict[str, str]:
    return {
        _slavic(fold(spelling)): _slavic(fold(line.split()[0]))
        for line in _GIVEN.split("\n")
        if line
        for spelling in line.split()
    }


_CANONICAL = _given_names()


@lru_cache(maxsize=65_536)
def word_key(word: str) -> str:
    """Return the key of one word of a name: `Zhuravlyov`, `Zhuravlev` and `Журавлёв` have one."""
    marked = re.sub(r"['’ʹʼ`.]", "", word.lower()).translate(_MARKED)
    key = _slavic(fold(marked))
    return _CANONICAL.get(key, key)


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name that name somebody, as printed: no titles, no particles, no `Jr`."""
    found = [match.group() for match in _WORD.finditer(name)]
    kept = tuple(w for w in found if fold(w.rstrip(".")) not in _TITLES | _PARTICLES | _SUFFIXES.keys())
    return kept or tuple(found)


def key(name: str) -> str:
    """Return the spelling key of a person's name: the keys of its words, given names first; empty for no name."""
    return " ".join(word_key(word) for word in name_words(name))


def said_of(typed: str, name: str) -> bool:
    """Tell whether a typed name may mean this name: each of its words is one of the name's, in any romanisation."""
    wanted = [word_key(word) for word in name_words(typed)]
    there = [word_key(word) for word in name_words(name)]
    return bool(wanted) and all(_word_in(word, there) for word in wanted)


def _word_in(wanted: str, there: list[str]) -> bool:
    return wanted in there or (len(wanted) == 1 and any(word.startswith(wanted) for word in there[:-1]))


def compare(one: str, other: str, roles: tuple[frozenset[str], frozenset[str]] | None = None) -> Likeness:
    """Return whether two names as printed in different articles are one person.

    "same": full names with one key, middle names aside. "probable": a surname alone or an initial that fits,
    or one letter apart with a shared role. `roles` are the folded words of the roles printed with each.
    """
    a, b = _parts(one), _parts(other)
    if a.suffix != b.suffix or not a.words or not b.words:
        return "different"
    shared = bool(roles and roles[0] & roles[1])
    if a.words[-1] == b.words[-1]:
        return _by_given(a.words[:-1], b.words[:-1], shared=shared)
    close = OSA.distance(a.words[-1], b.words[-1]) <= 2 and min(len(a.words[-1]), len(b.words[-1])) >= _LONG  # noqa: PLR2004
    if close and shared and a.words[:-1] and a.words[0] == b.words[0] and a.words[-1][-1] == b.words[-1][-1]:
        return "probable"
    return "different"


class _Parts(NamedTuple):
    words: tuple[str, ...]
    suffix: str


def _parts(name: str) -> _Parts:
    suffix = next((_SUFFIXES[w] for m in _WORD.finditer(name) if (w := fold(m.group().rstrip("."))) in _SUFFIXES), "")
    return _Parts(tuple(word_key(word) for word in name_words(name)), suffix)


def _by_given(a: tuple[str, ...], b: tuple[str, ...], *, shared: bool) -> Likeness:
    """Compare given names of one surname."""
    if not a and not b:
        return "same" if shared else "probable"
    if not a or not b:
        return "same" if shared else "probable"
    if a[0] == b[0]:
        return "same"
    short, long = sorted((a[0], b[0]), key=len)
    if len(short) == 1 and long.startswith(short):
        return "same" if shared else "probable"
    return "different"
