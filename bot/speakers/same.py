"""Whether two names are one person: romanisation first, edit distance second, role as evidence.

No plain similarity decides: Lavrov and Lavrova are 92 % alike and two people, Zhuravlev and Zhuravlyov 84 % and one.
"""

from typing import Literal

from rapidfuzz.distance import OSA

from bot.speakers.keys import Name, arabic_key, parsed, word_key
from bot.text.folding import fold

Likeness = Literal["same", "probable", "different"]

_LONG = 5  # letters; in shorter surnames a slip makes another name
_SLIPS = 2
_FEMALE = ("a", "aya")

Roles = tuple[frozenset[str], frozenset[str]]


def said_of(typed: str, name: str) -> bool:
    """Tell whether a typed name may mean this name: each of its words is one of the name's, in any romanisation."""
    wanted, there = parsed(typed), parsed(name)
    if wanted.suffix and wanted.suffix != there.suffix:
        return False
    return bool(wanted.words) and all(_word_in(word, there) for word in wanted.words)


def _word_in(word: str, name: Name) -> bool:
    initial = len(word.rstrip(".")) == 1
    return any(
        _equal(word, other) or (initial and number < len(name.words) - 1 and _initial(word, other))
        for number, other in enumerate(name.words)
    )


def _equal(one: str, other: str, *, arabic: bool = False) -> bool:
    if word_key(one) == word_key(other) or (arabic and arabic_key(one) == arabic_key(other)):
        return True
    # GOST 7.79 B writes kh as x, which elsewhere is ks
    return "x" in (one + other).lower() and word_key(_kh(one)) == word_key(_kh(other))


def _kh(word: str) -> str:
    return word.lower().replace("x", "kh")


def _initial(one: str, other: str) -> bool:
    """Tell whether one of two given names is the initial of the other."""
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return len(short) == 1 and (fold(long)[:1] == fold(short) or word_key(long)[:1] == word_key(short)[:1])


def compare(one: str, other: str, roles: Roles | None = None) -> Likeness:
    """Return whether two names as printed in different articles are one person.

    "same": full names with one key, middle names and a second surname aside, or a surname or initial that fits with a
    shared role. "probable": a surname alone or an initial that fits, or a slip of the keyboard with a shared role.
    `roles` are the telling words of the roles printed with each.
    """
    a, b = parsed(one), parsed(other)
    if a.suffix != b.suffix or not a.words or not b.words:
        return "different"
    shared = roles is not None and bool(roles[0] & roles[1])
    arabic = a.arabic or b.arabic
    if _equal(a.words[-1], b.words[-1], arabic=arabic):
        return _by_given(a.words[:-1], b.words[:-1], shared=shared, arabic=arabic)
    if _second_surname(a.words, b.words, arabic=arabic):
        return "same"
    return "probable" if shared and _slipped(a.words, b.words) else "different"


def _second_surname(a: tuple[str, ...], b: tuple[str, ...], *, arabic: bool) -> bool:
    """Tell whether one name is the other without its last surname: Nicolás Maduro, Nicolás Maduro Moros."""
    short, long = sorted((a, b), key=len)
    if len(short) < 2 or len(short) == len(long):  # noqa: PLR2004 - a given name and a surname at least
        return False
    return all(_equal(x, y, arabic=arabic) for x, y in zip(short, long, strict=False))


def _slipped(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether two surnames are a slip apart behind one given name; a woman's ending is no slip."""
    if len(a) < 2 or len(b) < 2 or not (_equal(a[0], b[0]) or _initial(a[0], b[0])):  # noqa: PLR2004
        return False
    last, other = word_key(a[-1]), word_key(b[-1])
    short, long = sorted((last, other), key=len)
    if long in {short + ending for ending in _FEMALE} or last[-1] != other[-1]:
        return False
    return len(short) >= _LONG and OSA.distance(last, other) <= _SLIPS


def _by_given(a: tuple[str, ...], b: tuple[str, ...], *, shared: bool, arabic: bool) -> Likeness:
    """Compare the given names in front of one surname."""
    if not a or not b:
        return "same" if shared else "probable"
    if not _equal(a[0], b[0], arabic=arabic):
        return ("same" if shared else "probable") if _initial(a[0], b[0]) and _middle_fits(a, b) else "different"
    return "same" if _middle_fits(a, b) else "different"


def _middle_fits(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Tell whether the middle names agree: one may have none, an initial fits a name, George H. W. is not George W."""
    short, long = sorted((a[1:], b[1:]), key=len)
    if not short:
        return True
    if len(short) == len(long):
        return all(_equal(x, y, arabic=True) or _initial(x, y) for x, y in zip(short, long, strict=True))
    initials = all(len(word.rstrip(".")) == 1 for word in (*short, *long))
    return not initials and all(any(_equal(x, y) or _initial(x, y) for y in long) for x in short)
