"""One saying: cue, subject and reach; and whether a subject can say something with a verb."""

from bot.quotes.mentions import SEVERAL, SOMEBODY, Mention
from bot.quotes.words import Word
from bot.text.lexicon import OUTLET_NOUNS, OUTLET_WORDS, WIRES
from bot.text.roles import PEOPLE_ROLES
from bot.text.verbs import ACTING, CALLING, Verb

BE = frozenset("is are was were be been being 's get got gets".split())


class Saying:
    """One reporting word. Word numbers: the cue is words[cue:after], its subject words[subject[0]:subject[1]].

    `turned` tells that the subject stands behind the cue; `mention` is None where the subject is not told. `left` is
    the first word that belongs to the saying itself, subject or cue, `right` the word behind cue and turned subject.
    """

    __slots__ = ("after", "cue", "inherited", "left", "mention", "right", "subject", "turned", "verb")

    def __init__(
        self, cue: int, after: int, verb: Verb, subject: tuple[int, int] | None, mention: Mention | None, *,
        turned: bool = False, inherited: bool = False,
    ) -> None:  # fmt: skip
        """Take down one reporting word."""
        self.cue = cue
        self.after = after
        self.verb = verb
        self.subject = subject
        self.mention = mention
        self.turned = turned
        self.inherited = inherited
        self.left = cue if subject is None or inherited or turned else min(subject[0], cue)
        self.right = subject[1] if turned and subject else after


_OUTLETS = (OUTLET_WORDS | OUTLET_NOUNS | WIRES) - {"service", "show", "independent"}


def is_outlet(mention: Mention | None) -> bool:
    """Tell whether a mention is that of an outlet, by its last word or the noun in front ("the Tass agency")."""
    return mention is not None and mention.speaker == "body" and mention.head in _OUTLETS


HANGING = frozenset("after before as when while because although though since until if".split())


def opens_aside(words: list[Word]) -> bool:
    """Tell whether a sentence begins with a side clause, which the main one only follows: "When Lee said “…,” he"."""
    return _opening(words) in HANGING


def _opening(words: list[Word]) -> str:
    """Return the word a sentence opens with, conjunctions and adverbs left out."""
    for word in words:
        if word.tag not in "CA":
            return word.low
    return ""


def in_leading_aside(words: list[Word], at: int) -> bool:
    """Tell whether a word stands in the side clause that opens its sentence ("After Lee asked, the board left").

    Behind "as" it does not: what Lee says stands behind the comma.
    """
    opening = _opening(words)
    return opening in HANGING and opening != "as" and all(word.tag != "," for word in words[:at])


ACCORDING = Verb("according to", "say", "plain")


_PAIRS = frozenset("couple pair duo trio family".split())
_SHARES = frozenset("majority minority half third quarter".split())
_PARTS = SEVERAL | _SHARES
PICTURES = frozenset(
    "video videos footage clip clips film photo photos photograph photographs picture pictures".split()
)
_PRICED = frozenset("shares stocks bonds prices futures yields".split())
_MODALS = frozenset("do did does will would can could may might must shall should".split())


def _is_plural(mention: Mention, words: list[Word], at: int) -> bool:
    """Tell whether a plain form fits its subject: a plural, or a modal between them."""
    if mention.head.endswith("s") or mention.head in PEOPLE_ROLES or mention.head in _PARTS:
        return True
    if any(word.tag == "C" for word in words[mention.first : mention.last]) or mention.head in _PAIRS:
        return True
    if mention.kind == "name" and mention.speaker == "body" and words[at].low == "say":
        return words[at - 1] is words[mention.last - 1]  # "The Taliban say", "Lind Rovers say"
    return any(word.low in _MODALS or word.low.endswith(("n't", "not")) for word in words[max(0, at - 4) : at])


def _is_told_apart(verb: Verb, words: list[Word], at: int) -> bool:
    """Tell whether a verb only tells who is meant: "the clerk who wrote it told the court"."""
    behind = words[at + 1 : at + 3]
    told = at > 1 and verb.lemma == "write" and words[at - 1].low == "who" and words[at - 2].tag == "n"
    return told and len(behind) > 1 and behind[0].low in {"it", "this", "them"} and behind[1].tag in "RVXv"


def may_say(mention: Mention, verb: Verb, words: list[Word], at: int) -> bool:
    """Tell whether this subject can say something with this verb: things think and deny nothing."""
    if mention.kind == "pronoun":
        return mention.head in {"he", "she", "they", "it", "we", "i", "who"}
    if verb.form == "plain" and not _is_plural(mention, words, at):
        return False
    if _is_told_apart(verb, words, at):
        return False
    if mention.head in {"another", "one", "two", "three"} and verb.kind != "say":
        return False  # "Another asked for two buns"
    if mention.head in PICTURES and verb.lemma == "show":
        return words[at + 1 : at + 2] != [] and words[at + 1].low == "that"
    if mention.head in _PRICED:
        return False  # "Shares in Lind rose, suggesting"
    if mention.head in SOMEBODY and words[at - 1].low in _MODALS:
        return False  # "somebody will call you": nobody has
    if mention.kind == "name" and verb.kind == "show" and verb.lemma == "show" and mention.speaker == "person":
        return any(word.low == "that" for word in words[at + 1 : at + 2])
    if mention.kind == "name":
        joined = any(word.tag == "C" for word in words[mention.first : mention.last])
        return not (verb.form == "plain" and mention.speaker == "person" and verb.kind != "say" and not joined)
    if mention.speaker in {"unnamed", "body"}:
        before = words[max(0, mention.first - 1)]
        ends = at + 1 == len(words) or words[at + 1].tag in ",."
        quoted = ends and before.tag == "Q" and before.low in ",?!"  # "“…,” the department detailed"
        return verb.kind != "show" or quoted or any(word.low == "that" for word in words[at + 1 : at + 2])
    if mention.speaker == "document":
        return verb.kind in {"say", "show", "call"} or verb.lemma in CALLING or verb.lemma in ACTING
    return verb.kind == "say" or verb.lemma in {"find", "suggest", "show", "indicate"}
