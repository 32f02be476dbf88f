"""Reporting words that report nothing where they stand: other meanings, nouns, participles, what is not done."""

from bot.quotes.words import Word, past
from bot.text.roles import nominal_kind
from bot.text.verbs import Verb


def is_idle(words: list[Word], at: int, after: int, verb: Verb) -> bool:
    """Tell whether a verb hangs on a noun or stands for what is not done, or says nothing with what is behind it."""
    behind, before = words[after] if after < len(words) else _NO_WORD, words[at - 1] if at else _NO_WORD
    quoted = any(word.tag == "Q" for word in words[after + 1 : after + 2])
    if verb.form == "gerund" and before.tag == "n" and behind.tag == "," and not quoted:
        return True  # "an expert on political messaging, said"
    instead = before.low == "of" and at > 1 and words[at - 2].low == "instead"
    if verb.form == "gerund" and (instead or before.low in _INSTEAD):
        return True  # "instead of denying it", "rather than asking"
    if verb.form == "past" and before.low in _SINCE and at > 1 and words[at - 2].tag in "GDS" and behind.tag in "nN":
        return True  # "the party's last contested primary"
    if behind.low == "whatever" and verb.kind == "say":
        return True  # "will say whatever pleases them"
    if verb.lemma == "describe" and verb.form == "gerund" and before.low in _SUCH:
        return True  # "such as the ones describing payments"
    if words[at].low in _COUNTED and before.tag == "M" and len(before.text) < _YEAR and behind.tag == "n":
        return True  # "leads by 271 pledged delegates"
    if verb.lemma == "predict" and before.low in _RIGHTLY and behind.low != "that":
        return True  # "who has correctly predicted the winner"
    if verb.lemma in _SENDING and _is_picture(words, after):
        return True  # "tweeted a video"
    if verb.lemma == "deny" and behind.tag == "N" and words[min(past(words, after, "N"), len(words) - 1)].tag == "D":
        return True  # "denied Poe a place on the board"
    convened = words[after + 1 : after + 2] != [] and words[after + 1].low in _CONVENED
    if verb.lemma == "call" and convened and all(word.tag != "Q" for word in words[after : after + _PUT_UP // 2]):
        return True  # "has called a referendum"
    if verb.lemma == "write" and behind.low == "under":
        return True  # "wrote under the name"
    if words[at].low in _ATTACKS and before.tag == "N" and behind.tag in "CI" and has_article(words, at):
        return True  # "after the Lind attacks and growing fear"
    if verb.form == "plain" and before.tag == "n" and _is_noun_of_article(words, at):
        return True  # "in the final debate before the vote"
    if verb.lemma == "admit" and behind.low == "to" and before.tag in "nN" and _is_let_in(words, after):
        return True  # "Guests admitted to the hall have been old"
    if verb.lemma == "find" and behind.low in _OBJECTS_ONLY and all(it.tag != "Q" for it in words[after:]):
        return True  # "found him at home"
    if verb.lemma == "relate" and behind.low == "to":
        return True  # "issues that relate to the harbour: "
    if verb.lemma == "prove" and _MODALS.intersection(word.low for word in words[max(0, at - 2) : at]):
        return True  # "must effectively prove that they live there"
    if behind.low in _STRANDED and after + 1 < len(words) and words[after + 1].tag in "I,.;":
        return True  # "the change the party warned about in its report"
    if verb.lemma == "hold" and verb.form == "past" and behind.tag == "I" and before.tag in "nN":
        return True  # "the hostages held in Velm"
    # "who ask for one", "found themselves outside"
    return (verb.lemma, behind.low) in _NO_CONTENT and [it.low for it in words[after + 1 : after + 2]] != ["to"]


_INSTEAD = frozenset("than without".split())
_SINCE = frozenset("last first next new newly freshly recently previously hotly most much highly widely".split())
_NO_CONTENT = frozenset(
    [("ask for", low) for low in ("one", "it", "them")]
    + [("find", low) for low in ("myself", "himself", "herself", "itself", "ourselves", "themselves")]
)
_SUCH = frozenset("ones one those that".split())
_STRANDED = frozenset("about against".split())
_OBJECTS_ONLY = frozenset("him them us me".split())
_YEAR = 4  # digits
_COUNTED = frozenset("pledged promised reported claimed alleged estimated predicted threatened".split())
_MODALS = frozenset("will would can could may might shall should must".split())
_NO_WORD = Word(0, 0, "", "", "*")


def _is_picture(words: list[Word], after: int) -> bool:
    """Tell whether a picture or a link is all that somebody puts up: no words of it follow."""
    at = after
    while at < len(words) and words[at].tag in "DSnNA" and words[at].low not in _SHOWABLE:
        at += 1
    told = any(word.tag in ":Q" or word.low in {"that", "saying"} for word in words[after : after + _PUT_UP])
    return after < at < len(words) and words[at].low in _SHOWABLE and not told


def _is_noun_of_article(words: list[Word], at: int) -> bool:
    """Tell whether a word that could be a verb ends a phrase: "the final debate", not "the poor say"."""
    before = words[at - 1].low
    adjective = nominal_kind(before) == "none" and not before.endswith("s") and words[at - 2].low in {"a", "an", "the"}
    return adjective and words[at].low in _DEBATES


_DEBATES = frozenset("debate report claim call demand promise pledge threat request estimate".split())
_ATTACKS = frozenset("attacks claims calls threats comments demands warnings estimates polls".split())
_SENDING = frozenset("tweet post retweet share".split())
_SHOWABLE = frozenset(
    "video videos link links photo photos picture pictures image images clip clips selfie map".split()
)
_PUT_UP = 12  # words
_CONVENED = frozenset("referendum election elections vote meeting strike halt truce timeout".split())
_RIGHTLY = frozenset("correctly successfully accurately rightly".split())


def _is_let_in(words: list[Word], to: int) -> bool:
    """Tell whether a place stands behind "to", and the verb of the sentence behind it."""
    at = to + 1 + (to + 1 < len(words) and words[to + 1].tag == "D")
    while at < len(words) and (words[at].tag in "nNGI" or (words[at].tag == "D" and words[at - 1].tag == "I")):
        at += 1
    return to + 1 < at < len(words) and words[at].tag == "X"


def has_article(words: list[Word], at: int) -> bool:
    """Tell whether "a" or "the" opens the names and nouns before a word, which is a noun too then."""
    while at > 0 and words[at - 1].tag in "NnTG":
        at -= 1
    return at > 0 and words[at - 1].low in {"a", "an", "the"}
