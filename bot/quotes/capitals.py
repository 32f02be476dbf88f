"""Capitals that are no name's, and small words that are part of one, as the words around them tell."""

from bot.quotes.words import TAGS, Word
from bot.text.given_names import FAMILY_NAMES, is_given_name
from bot.text.lexicon import OUTLET_WORDS
from bot.text.roles import BODY_NAME_WORDS, DEMONYMS, NAMING_ROLES, nominal_kind

_SHOUTED = 4  # words; fewer in capitals may be initials
_LONG = 6  # letters; shorter words in -ed are names as well
_ABSTRACT = ("ions", "ings", "ments", "ness", "ities", "ances", "ences", "ials", "isms")
_OPENING_NOUNS = frozenset(
    "pieces parts drop rise debris close denials signs scores plenty fans news word details".split()
)
_PROPER = OUTLET_WORDS | BODY_NAME_WORDS | DEMONYMS | FAMILY_NAMES
_GROUPS = frozenset(
    "people citizens friends mothers parents students doctors physicians americans women veterans families".split()
)
_STATES = frozenset(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah
    vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan""".split()
)
_JOINED = _GROUPS | _STATES


def settle_capitals(words: list[Word]) -> None:
    """Tag anew the capitals of a sentence that are no name's, and small words and commas that stand inside a name."""
    if not words:
        return
    if words[0].text.isupper() or words[0].tag == "M":
        _settle_headline(words)
    if words[0].tag == "N" and len(words) > _SHOUTED and words[0].text[1:].islower():
        _settle_opening(words)
    for at in [at for at, word in enumerate(words) if word.tag == "N" and word.low in _JOINED]:
        if words[at].low in _GROUPS:
            _join_group(words, at)
        elif words[at + 1 : at + 2] and words[at + 1].tag == ",":
            _join_place(words, at)


def _settle_headline(words: list[Word]) -> None:
    """Read capitals in a row as a headline of the paragraph: "TEN HURT IN LIND BLAST Ann Lee said it was late"."""
    end = next((at for at, word in enumerate(words) if not word.text.isupper() and word.tag != "M"), len(words))
    if _SHOUTED <= end < len(words) and words[end].tag == "N":
        for word in words[:end]:
            word.tag = "*"
        words[end - 1].tag = ":"


def _settle_opening(words: list[Word]) -> None:
    """Read a capital that only opens a sentence as none: "Reports of a fire", "Years after it", "Alarmed, Lee left"."""
    low, follower = words[0].low, words[1].tag
    if low in {"less", "fewer"} and words[1].low == "than":
        words[0].tag = "D"  # "Less than a third agreed"
    elif follower == "I" and low not in _PROPER and not is_given_name(low):
        known = TAGS.get(low, "")
        if known in {"A", "T"}:
            words[0].tag = known
        elif known or nominal_kind(low) == "document" or low.endswith(_ABSTRACT) or low in _OPENING_NOUNS:
            words[0].tag = "n"
    elif follower == "," and low.endswith("ed") and len(low) > _LONG and words[2].tag in "NDPS":
        words[0].tag = words[0].tag if is_given_name(low) else "v"


def _join_group(words: list[Word], at: int) -> None:
    """Join the name of a group: "People for the Ethical Care of Dogs", "Friends of the Earth"."""
    linked = {"of", "for"} if words[at].low == "friends" else {"for", "against"}
    if at + 2 >= len(words) or words[at + 1].low not in linked:
        return
    first = at + 2 + (words[at + 2].low == "the")
    last = first
    while last < len(words) and (words[last].tag == "N" or words[last].low in {"of", "and", "the"}):
        last += 1
    while last > first and words[last - 1].tag != "N":
        last -= 1
    if last > first and not is_given_name(words[first].low):
        for word in words[at + 1 : last]:
            word.tag = "N" if word.tag == "N" else "p"


def _join_place(words: list[Word], state: int) -> None:
    """Join a town with its state before a role: "the Lind, Ohio, police chief"."""
    comma = state - 1
    while comma > 0 and words[comma].tag == "N":
        comma -= 1
    town = comma - 1
    while town > 0 and words[town].tag == "N":
        town -= 1
    if town < 0 or words[comma].tag != "," or town == comma - 1 or words[town].tag != "D":
        return
    role = next((word for word in words[state + 2 : state + 5] if word.tag != "n" or word.low in NAMING_ROLES), None)
    if role is not None and role.tag == "n":
        words[comma].tag = words[state + 1].tag = "p"
