"""Participles that look like verbs of saying: "A man accused of theft was late", "Mayor criticised over pier"."""

from bot.quotes.words import Word
from bot.text.verbs import VERBS

# verbs that name whom they are about before anything else: right behind them these words tell of one it is done to
_ABOUT = frozenset(
    """criticise criticize condemn blame praise mock ridicule castigate chide berate slam blast attack rebuke fault
    denounce thank congratulate commend applaud hail scold lambast lambaste deride admonish reprimand chastise accuse
    belittle taunt pillory question welcome dismiss reject""".split()
)
_WHY = frozenset("for over as".split())
_AS = frozenset("describe label brand dub portray depict characterise characterize christen define decry term".split())
_NAMING = frozenset("call dub christen label brand term nickname".split())
_TO_DO = frozenset("urge advise encourage instruct persuade remind convince".split())
_OF = frozenset("accuse suspect inform notify assure remind convince persuade".split())
_TO_BE = frozenset("say believe think allege report understand estimate know consider".split())
_STATES = frozenset("be have".split())


def lacks_object(words: list[Word], at: int) -> bool:
    """Tell whether no active form of the verb at `at` has the words right behind it: "accused of", "urged to".

    Who does such a thing names first to whom: "accused her of".
    """
    if at + 1 >= len(words):
        return False
    verb = VERBS.get(words[at].low, {}).get("")
    if verb is None or verb.form not in {"past", "participle"}:
        return False
    lemma, following = verb.lemma, words[at + 1].low
    if words[at + 1].tag == "Q":
        return lemma in _NAMING and at > 0 and words[at - 1].tag in ",-("  # "Ann and Tim – dubbed “the Wall” –"
    if following == "to":
        behind = words[at + 2].low if at + 2 < len(words) else ""
        return lemma in _TO_DO or (lemma in _TO_BE and behind in _STATES)
    if following in _WHY:
        return lemma in _ABOUT or (following == "as" and lemma in _AS)
    return (following == "of" and lemma in _OF) or (following == "with" and lemma == "credit")
