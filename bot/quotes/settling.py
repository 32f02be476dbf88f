"""Words whose tag the words around settle: verbs that are nouns here, small words that are names, titles."""

from bot.quotes.mentions import SEVERAL
from bot.quotes.words import TAGS, Word, tag_of
from bot.text.given_names import is_given_name
from bot.text.lexicon import OUTLET_WORDS
from bot.text.roles import BODY_NAME_WORDS, BODY_NOUNS, DEMONYMS, NAMING_ROLES, PEOPLE_ROLES, PLACES, nominal_kind
from bot.text.verbs import VERBS

_NOUNS = """claim report comment state post text tweet blog message remark note request demand offer estimate plan hope
    fear view doubt wish guess dream call question answer reply response protest address attack order support credit
    blame praise challenge charge appeal promise pledge vow forecast project record document label brand bill cast style
    detail outline highlight issue mention find show look need help work play move use press back push press query
    rant retort term boast joke whisper shout scream cry quip sneer laugh sigh objection rule hold query chant
    radio email e-mail talk figure count mean invite welcome counter contest dispute slam blast charge rebuke mock dub
    hail tease advocate remain venture sign reason"""
_NOUN_OR_VERB = (
    frozenset(_NOUNS.split())
    | frozenset(f"{word}s" for word in _NOUNS.split())
    | frozenset("replies queries addresses searches thought felt wishes guesses".split())
)
_MANY = frozenset("these those several many few both other more such various".split())
_BODIES = BODY_NOUNS | BODY_NAME_WORDS
_COUNTED = frozenset("points adds states notes".split())
_PLAIN_NOUNS = frozenset(_NOUNS.split())
_PEOPLE = PEOPLE_ROLES | NAMING_ROLES


_TITLE_SIZE = 4  # words; fewer capitals in a row are a name


def settle_titles(words: list[Word]) -> None:
    """Read a Headline That Has All Its Words In Capitals as if it had none: "Calls" and "Will" are no names there."""
    if [word.tag for word in words].count("N") < _TITLE_SIZE:
        return
    if any(word.tag not in "IDCWXSp" and word.text[:1].islower() for word in words):
        return
    for at, word in enumerate(words):
        if word.tag != "N" or word.text.isupper():
            continue
        tag = TAGS.get(word.low, "N")
        surname = at > 0 and is_given_name(words[at - 1].low) and (at == 1 or words[at - 2].tag != "N")
        if tag == "N" and not surname:
            tag = tag_of(word.low, word.low, opens=False)  # "Fully Embraced": by its ending
        if tag in "RVXIWADSv":
            word.tag = tag


def settle_nouns(words: list[Word]) -> None:
    """Make nouns of words that could be verbs but stand where only a noun can ("a report", "his claims said")."""
    for at in [at for at, word in enumerate(words) if word.tag in "RV" or word.low in _UNSETTLED or word.text == "A"]:
        word = words[at]
        if word.tag in "RV" and _is_noun(words, at, word):
            word.tag = "n"
        elif word.low in _NAMES_TOO and word.text[0].isupper() and word.tag != "N" and _is_first_name(words, at):
            word.tag = "N"
        elif word.tag == "X" and word.text in {"Will", "May"} and (_is_finite(words, at + 1) or _is_surname(words, at)):
            word.tag = "N"  # "Will says": no auxiliary stands before such a form
        elif word.low in _NAMES_AND_MONTHS and word.tag == "T" and _speaks(words, at):
            word.tag = "N"  # "May said": a name that is also a month
        elif word.low == "may" and word.tag == "X" and _is_dated(words, at):
            word.tag = "T"
        elif (
            word.low == "once" and 0 < at < len(words) - 1 and words[at - 1].tag in "nNP" and words[at + 1].tag in "RVv"
        ):
            word.tag = "A"  # "Her mother once told"
        elif word.tag == "R" and word.low.endswith("ed") and _is_adjective(words, at):
            word.tag = "v"
        elif word.tag == "R" and word.low.endswith("ing") and _is_of_trade(words, at):
            word.tag = "n"  # "a machine learning engineer"
        elif word.tag == "R" and word.low == "warning" and _ends_term(words, at):
            word.tag = "n"  # "a “red flag” warning"
        elif word.low == "since" and at > 0 and words[at - 1].tag == "X":
            word.tag = "A"  # "has since left"
        elif word.low in _FLOATING and 0 < at < len(words) - 1 and _floats(words, at):
            word.tag = "A"  # "Lee and Poe have both said"
        elif word.low == "works" and at > 0 and words[at - 1].low in {"public", "road", "water"}:
            word.tag = "n"  # "director of public works"
        elif word.low == "lead" and at + 1 < len(words) and words[at + 1].low in NAMING_ROLES:
            word.tag = "n"  # "said lead author Ann Lee"
        elif word.text == "A" and _is_initial(words, at):
            word.tag = "N"  # "Charles A Lind"
        elif word.text == "One" and at > 0 and words[at - 1].tag == "N" and words[at - 1].text.isupper():
            word.tag = "N"  # "told BBC One"
        elif word.text == "WHO" and at > 0 and words[at - 1].tag in "DI" and not words[at - 1].text.isupper():
            word.tag = "N"  # "according to the WHO"
        elif word.low == "to" and at + 1 < len(words) and _opens_noun(words, at + 1):
            word.tag = "I"
        elif word.low == "to" and at + 1 < len(words) and _is_plural(words[at + 1]):
            word.tag, words[at + 1].tag = "I", "n"  # "responded to claims that"


def _is_plural(word: Word) -> bool:
    """Tell whether a word taken for a verb is a noun behind "to", where no verb ends in -s: "claims", not "stress"."""
    return word.tag in "RV" and word.low.endswith("s") and not word.low.endswith(("ss", "us"))


def _is_of_trade(words: list[Word], at: int) -> bool:
    """Tell whether a word in -ing tells what somebody works at: "learning engineer", "sales and banking firm"."""
    if 1 < at < len(words) - 1 and words[at - 1].low == "and" and words[at - 2].tag == "n" and words[at + 1].tag == "n":
        return words[at + 1].low in BODY_NOUNS
    if words[at - 1].tag == "D" and words[at].low in {"threatening", "warning"} and words[at + 1 : at + 2]:
        return words[at + 1].tag == "n"  # "some threatening words"
    if not 1 < at < len(words) - 1 or words[at - 1].tag != "n" or words[at - 1].low.endswith("s"):
        return False
    return words[at + 1].tag == "n" and words[at + 1].low in NAMING_ROLES and words[at - 2].tag in "DnNQCGS"


def _ends_term(words: list[Word], at: int) -> bool:
    """Tell whether a word stands behind words in marks that an article opens: "a “red flag” warning"."""
    return at > 1 and words[at - 1].tag == "Q" and words[at - 1].low not in ",.?!…" and words[at - 2].tag in "DSG"


_PRONOUNS_TOO = frozenset(
    "most many some several all others few both this that another one two three".split()
)  # "Most said"
_CLAIMED = frozenset("reports claims doubts fears hopes complaints comments remarks promises plans".split())
_NAMES_AND_MONTHS = frozenset("may june april jun august jan mar".split())
_NAMES_TOO = frozenset("will may june april jan sun an per so do".split())
_FLOATING = frozenset({"both", "each", "all"})
_UNSETTLED = _NAMES_AND_MONTHS | _NAMES_TOO | _FLOATING | {"once", "to", "lead", "who", "one", "since"}


def _floats(words: list[Word], at: int) -> bool:
    """Tell whether "both" stands between a subject and its verb: "They have both said", "Lee and Poe both said"."""
    if words[at + 1].tag not in "RVXv":
        return False
    return words[at - 1].tag == "X" or (words[at - 1].tag in "nNP" and words[at].low == "both")


def _is_adjective(words: list[Word], at: int) -> bool:
    """Tell whether a word in -ed stands between a preposition and a noun: "tenants of condemned towers".

    Or behind a number of somebody's: "the state's 20 pledged delegates".
    """
    if not 0 < at < len(words) - 1 or words[at + 1].tag != "n":
        return False
    return words[at - 1].tag == "I" or (at > 1 and words[at - 1].tag == "M" and words[at - 2].tag in "GS")


def _is_surname(words: list[Word], at: int) -> bool:
    """Tell whether a first name alone stands before `at` ("Peter Will"), outside a title in capitals."""
    return (
        at > 0 and is_given_name(words[at - 1].low) and words[-1].text != "?" and (at < 2 or words[at - 2].tag != "N")
    )


def _is_finite(words: list[Word], at: int) -> bool:
    """Tell whether a reporting verb with an ending of its own stands at `at` ("says", "told", no "say")."""
    verbs = VERBS.get(words[at].low, {}) if at < len(words) and words[at].tag == "R" else {}
    return any(verb.form in {"past", "present"} for verb in verbs.values())


def _is_first_name(words: list[Word], at: int) -> bool:
    """Tell whether a capitalised small word is a given name: "said Will Ford", "May Long said"; not in a title."""
    if at + 1 >= len(words) or words[at + 1].tag != "N" or words[at + 1].text.isupper():
        return False
    stop = at + 1
    while stop < len(words) and words[stop].tag == "N":
        stop += 1
    speaks = stop < len(words) and words[stop].tag == "R" and words[stop].low.endswith(("s", "d", "e", "k"))
    if at == 0:
        beside = stop + 1 < len(words) and words[stop].tag == "," and _tells_who(words, stop + 1)
        return (speaks or beside) and words[-1].text != "?"
    before = words[at - 1]
    if before.tag in "RQ" or (before.tag == "n" and before.low in _PEOPLE):
        return True
    return speaks and before.tag in ",-C(:" and words[at].tag != "T"


def _is_initial(words: list[Word], at: int) -> bool:
    """Tell whether an "A" stands between a given name and a surname."""
    return (
        0 < at < len(words) - 1
        and words[at - 1].tag == words[at + 1].tag == "N"
        and is_given_name(words[at - 1].low)
        and not words[at - 1].text.isupper()
    )


def _tells_who(words: list[Word], at: int) -> bool:
    """Tell whether an apposition begins here: "a baker", "his lawyer", "Lind Mills's chief economist"."""
    owner = at
    while owner < len(words) and words[owner].tag == "N":
        owner += 1
    return words[at].tag in "DnMS" or (at < owner < len(words) - 1 and words[owner].tag == "G")


def _is_dated(words: list[Word], at: int) -> bool:
    """Tell whether "May" is the month: a number stands behind it or a preposition before it."""
    numbered = at + 1 < len(words) and words[at + 1].tag == "M"
    return words[at].text == "May" and (numbered or (at > 0 and words[at - 1].tag in "IM"))


def _speaks(words: list[Word], at: int) -> bool:
    """Tell whether a capitalised word stands where only a subject can, right before a reporting verb."""
    follows = at + 1 < len(words) and words[at + 1].tag == "R"
    return follows and words[at].text[0].isupper() and (at == 0 or words[at - 1].tag not in "IT")


def _opens_noun(words: list[Word], at: int) -> bool:
    """Tell whether a noun phrase begins here, so that "to" before it is a preposition."""
    if words[at].tag in "DSNMPT":
        return True
    if words[at].tag != "n":
        return False
    if at + 1 < len(words) and words[at + 1].low == "that" and words[at].low in _BODIES | _PEOPLE:
        return True  # "in an email to staff that"
    if at + 1 < len(words) and words[at + 1].low in _BEHIND_VERBS:
        return False  # "told residents to stay indoors"
    return words[at].low.endswith("s") or (at + 1 < len(words) and words[at + 1].tag in "nN")


_BEHIND_VERBS = frozenset("indoors outdoors inside outside home calm alert vigilant put patient silent quiet".split())


def _is_noun(words: list[Word], at: int, word: Word) -> bool:
    previous = words[at - 1] if at else None
    if previous is None or previous.tag == "P":
        return False
    before = previous.tag
    if before in "DS" or (before == "G" and at > 1 and words[at - 2].tag != "P"):
        if previous.low in SEVERAL and word.low not in _NOUN_OR_VERB:
            return False  # "the two write"
        return previous.low not in _PRONOUNS_TOO or not word.low.endswith(("d", "told", "wrote", "thought"))
    if before == "M" and word.low.endswith("s") and previous.text[0].isdigit() and word.low in _COUNTED:
        return True  # "added 17 points"
    if word.low not in _NOUN_OR_VERB:
        return False
    if before in "nT" and word.low.endswith("s") and _is_object(words, at):
        return True
    following = words[at + 1] if at + 1 < len(words) else None
    if before == "C" and following is not None and following.tag == "n" and following.low.endswith("ing"):
        return at > 1 and words[at - 2].tag == "n" and word.low in _PLAIN_NOUNS  # "document and message processing"
    if previous.low in {"public", "press"} and following is not None and following.tag == "I":
        return True  # "in her first public comments on the affair"
    if following is not None and following.tag == "X" and word.low in _PLAIN_NOUNS and before in "nN":
        return _in_noun_phrase(words, at, "n")  # "The Lind post does not say"
    if before == "n" and following is not None and [it.tag for it in words[at + 1 : at + 3]] == [",", "Q"]:
        return previous.low not in _PEOPLE  # "the economist replies, “…”"
    if word.low == "state" and before == "N" and (following is None or following.tag in ",.;:G)-IR"):
        return True  # "in Washington state, said"
    if before == "R" and following is not None and _is_finite(words, at - 1) and _opens_hearer(following):
        return word.low in _PLAIN_NOUNS  # "told state television"
    if (before == "W" and following is not None and following.tag == "I") or (
        before in "TA" and at > 1 and words[at - 2].tag == "D"
    ):
        return True  # "as advocates in the town", "an earlier report"
    if before in "nN" and _is_according_to(words, at):
        return True
    if before == "Q" and previous.low not in ",.?!…" and word.low.endswith("s"):
        return True  # "“spontaneous” protests"
    if before in "Q,.;:-(":
        return word.low in _PLAIN_NOUNS
    if previous.low in {"said", "says", "say", "saying", "added", "adding"} and word.low.endswith("s"):
        return True  # "said comments from the mayor were"
    if before in "nN" and at + 1 < len(words) and words[at + 1].text == ":":
        # "The Lind Times reports:" is a verb, "a snappy retort:" a noun
        return not word.low.endswith("s") and _in_noun_phrase(words, at, "n")
    following_clause = at + 2 < len(words) and words[at + 1].low == "that" and words[at + 2].tag not in "XVRv"
    told = following_clause and word.low.endswith("s") and words[at + 2].tag in "DNPSM" and _opens_sentence(words, at)
    if told and (before == "N" or (before == "n" and previous.low in _BODIES)):
        return False  # "the Yonhap news agency reports that the boat"
    if before == "n" and following_clause and word.low not in _CLAIMED and _opens_sentence(words, at):
        return False  # "the campaign projects that half", not "in a text message that"
    if before in "GMI" or (previous.low == "to" and at > 1 and words[at - 2].low == "according"):
        return True
    if previous.low in DEMONYMS:
        return True
    if before in "nN" and _is_singular(words, at):
        return True
    if before == "n" and following is not None and following.tag == "C" and _is_headless(words, at):
        return True
    if following is not None and following.tag in "Rv":
        after = words[at + 2].tag if at + 2 < len(words) else "."
        if following.low not in _NOUN_OR_VERB or after in "DNPS":
            return True
    if before == "n" and word.low.endswith("s") and (_is_behind_quotation(words, at) or _is_of_one(words, at)):
        return False  # "“…,” the document states", ", a new study reports"
    if before == "n" and (following is None or following.tag in ",.;)") and _in_noun_phrase(words, at, before):
        return True  # "according to the police report,"
    if before == "n" and following is not None and following.low == "to" and previous.low not in _PEOPLE:
        object_ = at + 2 < len(words) and words[at + 2].tag in "DSN" and not previous.low.endswith("s")
        return object_ and _in_noun_phrase(words, at, before)
    if before == "n" and following is not None and following.tag == "P" and _is_sent(words, at):
        return True  # "a series of text messages she sent"
    if before == "n" and following is not None and following.tag in "DSPQ":
        return False
    owns = following is not None and following.tag == "S" and previous.low in _BODIES
    if before == "N" and word.low.endswith("s") and (previous.low in OUTLET_WORDS or owns):
        return False  # "the Lind Gazette reports", "the Lind Police Department reports its"
    if before in "nvN" and previous.low not in _PEOPLE and previous.low.rstrip("s") not in _PEOPLE:
        return _in_noun_phrase(words, at, previous.tag)
    return False


def _is_sent(words: list[Word], at: int) -> bool:
    """Tell whether a word is what the clause behind it does something to: "of the posts she wrote"."""
    if at + 2 >= len(words) or words[at + 2].tag not in "vVRX" or words[at].low.endswith(("d", "t")):
        return False
    return _in_noun_phrase(words, at, "n") and words[at].low.endswith("s")


def _opens_hearer(word: Word) -> bool:
    return word.tag == "n" or (word.tag == "R" and word.low in _PLAIN_NOUNS)


def _is_according_to(words: list[Word], at: int) -> bool:
    """Tell whether a word ends the phrase behind "according to": "according to the board's flood report"."""
    back = at
    while back > 0 and words[back - 1].tag in "nvNASDG":
        back -= 1
    return back > 1 and words[back - 1].low == "to" and words[back - 2].low == "according"


def _is_singular(words: list[Word], at: int) -> bool:
    """Tell whether one thing opens the phrase of a word without an ending: "a text message to", "Monday's Lind show".

    No verb agrees with it; many people are one body ("Lee's family say").
    """
    if words[at].low.endswith("s") or any(verb.form != "plain" for verb in VERBS.get(words[at].low, {}).values()):
        return False
    back = at - 1
    while back > 0 and words[back].tag in "nvNA":
        back -= 1
    if words[back].low in {"a", "an"}:
        return True
    before = words[at - 1]
    if words[back].tag != "G" or before.tag != "N" or before.low in _BODIES:
        return False
    return before.low in PLACES or not before.low.endswith("s")


def _is_object(words: list[Word], at: int) -> bool:
    """Tell whether a plural ends a phrase without an article behind a verb or a comma: "smaller, odder states".

    Or behind a number or words for several: "the four early voting states", "other public promises". No verb in -s
    agrees with such a phrase, and one thing without an article opens none.
    """
    back = at - 1
    while back > 0 and words[back].tag in "nvNAT":
        back -= 1
    opening, first = words[back], words[back + 1]
    if opening.low in _MANY or (
        opening.tag == "M" and back > 0 and words[back - 1].tag in "DS" and words[at - 1].tag == "n"
    ):
        return True
    if at - back < 2 or any(word.tag == "N" for word in words[back + 1 : at]) or words[at - 1].low in _BODIES:
        return False
    if opening.tag in "VRXv" or (opening.tag == "I" and first.low.endswith("ing")):
        return True
    alike = all(
        each.low.endswith("er") and nominal_kind(each.low) != "document" for each in (words[back - 1], words[at - 1])
    )
    return opening.tag == "," and back > 1 and alike  # "smaller, odder states"


def _is_headless(words: list[Word], at: int) -> bool:
    """Tell whether a plural before "and" would leave a thing to speak: "News reports and an account show"."""
    return words[at].low.endswith("s") and nominal_kind(words[at - 1].low) == "none"


def _is_of_one(words: list[Word], at: int) -> bool:
    """Tell whether "a" opens the nouns before a word in -s, which no plural follows: "a new study reports"."""
    back = at - 1
    while back > 0 and words[back].tag in "nvA":
        back -= 1
    return words[back].low in {"a", "an"} and not words[at].low.endswith("ss")


def _is_behind_quotation(words: list[Word], at: int) -> bool:
    """Tell whether a determined noun is all that stands between the end of a quotation and this word."""
    back = at - 1
    while back > 0 and words[back].tag in "nvNADSIG":
        back -= 1
    return words[back + 1].tag in "DS" and words[back].tag == "Q" and words[back].low in ",?!"


def _opens_sentence(words: list[Word], at: int) -> bool:
    """Tell whether the noun phrase that ends before `at` opens its clause."""
    back = at
    while back > 0 and words[back - 1].tag in "nvNAGDSI":
        back -= 1
    return words[back].tag != "I" and (back == 0 or words[back - 1].tag in ",;:-CWQ")


def _in_noun_phrase(words: list[Word], at: int, before: str) -> bool:
    """Tell whether a determiner or preposition opens the phrase the word would end: "a New York Times report"."""
    back = at - 1
    while back > 0 and words[back].tag in "nvNA" and at - back < 6:
        back -= 1
    if before == "N" and (at - back < 3 or not words[back].low.startswith(("a", "the", "of"))):
        return words[back].tag in "IS" and any(word.tag == "n" for word in words[back:at])
    return words[back].tag in "DSGI" or (words[back].tag in "VRX" and at - back > 1)
