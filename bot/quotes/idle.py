"""Reporting words that report nothing where they stand: other meanings, nouns, participles, what is not done."""

from bot.quotes.sayings import BE, PICTURES
from bot.quotes.strangers import is_plural
from bot.quotes.words import Word, past
from bot.text.roles import nominal_kind
from bot.text.verbs import CALLING, Verb

MODALS = frozenset("will would can could may might shall should must".split())
OBJECTS = frozenset("what which whom who that".split())
_NO_WORD = Word(0, 0, "", "", "*")


def is_idle(words: list[Word], at: int, after: int, verb: Verb) -> bool:
    """Tell whether the words around a verb tell that nobody says anything with it."""
    return (
        _means_another(words, at, after, verb)
        or _is_hanging(words, at, after, verb)
        or _is_so_called(words, at, after, verb)
        or _is_title(words, at, after, verb)
    )


def _means_another(words: list[Word], at: int, after: int, verb: Verb) -> bool:
    """Tell whether a verb has another of its meanings: "conceded a penalty", "a rule allowing guests to stay"."""
    behind = words[after] if after < len(words) else _NO_WORD
    before = words[at - 1] if at else _NO_WORD
    if verb.lemma == "tell" and behind.low == "to":
        return True  # "Farmers told to vaccinate": they are told
    if verb.lemma == "tell" and before.low in {"can", "could", "cannot"} and behind.tag in "IW":
        return True  # "Bees can tell from its colour how old it is"
    if verb.lemma == "write" and behind.low == "to" and _tells_nothing(words, after):
        return True  # "He had written to his successor"
    if verb.lemma == "write" and _is_paper(words, after):
        return True  # "She wrote several books on bees"
    if verb.lemma == "ask" and _is_asked(words, at, after):
        return True
    if verb.form == "plain" and before.tag in "Nn" and words[at].low in _POSTED and has_article(words, at):
        return True  # "in a Saturday Facebook post that"
    if verb.lemma == "concede" and _SCORED.intersection(word.low for word in words[after : after + _BLOW]):
        return True  # "conceded a penalty"
    if verb.lemma == "threaten" and behind.tag in "DSn" and _is_thing(words, after):
        return True  # "threatening the payout"
    if verb.lemma == "forecast" and behind.low in {"to", "for"}:
        return True  # "growth, forecast to be around 6 %"
    if verb.form == "gerund" and behind.tag == "n" and before.tag in "AnI" and verb.lemma == "demand":
        return True  # "Lind's technologically demanding users"
    if verb.lemma == "show" and before.low in _SHOWN_ON:
        return True  # "films and TV shows"
    if verb.lemma == "rule" and behind.tag in "DSN" and _governs(words, after):
        return True  # "and ruled the state three times, was late"
    if verb.lemma == "agree" and (behind.low in _WHY or (before.low == "by" and behind.low not in {"that", "to"})):
        return True  # "will agree because it would be “unfair”", "by agreeing so-called “pacts”"
    if verb.lemma == "pledge" and behind.low in _SWORN:
        return True  # "The group pledged allegiance to them"
    if verb.lemma == "hold" and (behind.tag in "DSnN" or behind.low in _ALOFT):
        return True  # "held a sign that read", "held up a sheet"
    if (
        verb.lemma == "know"
        and behind.low in _QUESTIONS
        and [word.low for word in words[after + 1 : after + 2]] == ["to"]
    ):
        return True  # "He knows where to stop"
    if verb.lemma == "dismiss" and _IN_COURT.intersection(word.low for word in words[after : after + _HEARER]):
        return True  # "dismissed the lawsuit the following month"
    helps = (word.low in _HELPING for word in words[max(0, at - _BLOW) : at])
    if verb.lemma == "find" and verb.form == "plain" and any(helps):
        return True  # "to help graduates find jobs"
    if verb.lemma == "learn" and behind.tag in "nDSQNI" and behind.low != "that":
        return True  # "Apprentices learn “breadcraft” rules"
    if verb.lemma == "consider" and before.low in MODALS:
        return True  # "Lind will consider it a “hot potato”"
    if verb.kind == "think" and before.low in {"should", "must"}:
        return True  # "Guests should consider when to book"
    if verb.lemma == "feel" and verb.form == "gerund" and "must" in (it.low for it in words[max(0, at - 3) : at]):
        return True  # "must have been feeling good"
    if before.low == "to" and at > 1 and words[at - 2].low in _FAILING:
        return True  # "if they fail to tell the board that it was late"
    deed = verb.form == "gerund" and before.low in {"to", "of", "with", "for"}
    if deed and _OF_DEEDS.intersection(word.low for word in words[max(0, at - 4) : at]):
        return True  # "pleaded guilty to threatening a guard"
    if verb.lemma == "show" and verb.form == "gerund" and before.low in PICTURES and behind.low != "that":
        return True  # "A video showing the storm was sold"
    if verb.lemma in {"lie", "prove"} and behind.low not in {"", "that", ":"}:
        return True  # "lying on the ground", "proved the better boat"
    if verb.lemma == "allow" and behind.low not in {"", "that"} and behind.tag != "Q":
        return True  # "a rule allowing guests to stay"
    if (verb.lemma, behind.low) in {("ask for", "anonymity"), ("want", "for")}:
        return True  # "Volunteers wanted for the “Fruit Machine”"
    if verb.lemma in _BLOWS and _ARMS.intersection(word.low for word in words[after : after + _BLOW]):
        return True  # "blasted the town with mortar fire"
    if verb.form == "gerund" and before.low in BE and behind.tag == "C":
        return True  # "people were screaming and there was smoke"
    if verb.lemma == "declare" and _DECREED.intersection(_low(words, after)):
        return True  # "declared three days of mourning"
    if verb.lemma == "view" and behind.tag in "DSN" and not _AS_OR_SO.intersection(_low(words, after)):
        return True  # "100 people view his profile a week"
    won = behind.tag in "nDSM" and any(word.low in _WON for word in words[after : after + 3])
    if verb.lemma == "claim" and behind.low != "that" and (won or "lives" in _low(words, after)):
        return True  # "claimed his third victory", "has claimed 25 million lives"
    if verb.lemma == "view" and verb.form == "gerund" and before.tag in "C,n":
        return True  # "an invitation to his rosary, viewing and funeral"
    if verb.lemma == "see" and before.low in MODALS and behind.low != "that":
        return True  # "Velmar could see higher prices"
    if verb.lemma == "see" and "as" in _low(words, after) and all(word.tag != "Q" for word in words[after:]):
        return True  # "saw it as a surprise"
    if verb.lemma == "find" and any(word.low in MODALS for word in words[max(0, at - 2) : at]):
        return True  # "will find it hard to sell", "would find that “rich”"
    # "three pallets and a sheet, found, one suspects, at sea"
    return verb.lemma == "find" and before.tag == behind.tag == ","


_QUESTIONS = frozenset("whether if about why what how when where who".split())
_ALOFT = frozenset("up out onto back".split())
_HEARER = 5  # words of whom somebody asks
_AS_OR_SO = frozenset("as with that".split())
_WON = frozenset("victory asylum benefits refuge gold silver bronze".split())
_SWORN = frozenset("allegiance loyalty fealty obedience".split())
_IN_COURT = frozenset("lawsuit suit".split())
_HELPING = frozenset("help helps helped helping".split())
_SCORED = frozenset(
    """goal goals penalty penalties try tries run runs point points extras corner free-kick freekick wicket wickets
    equaliser lead possession""".split()
)
_SHOWN_ON = frozenset("tv television radio talk game quiz reality chat stage".split())
_POSTED = frozenset("post tweet text blog message email e-mail report comment statement".split())
_WHY = frozenset("because since unless".split())
_BLOWS = frozenset("blast slam hit hammer attack torch bash rip pummel pound assail lash out knock".split())
_ARMS = frozenset(
    """artillery mortar mortars fire gunfire rockets rocket shells shelling bombs bomb missiles missile grenades drones
    water cannon gun guns waves winds rain hail""".split()
)
_DECREED = frozenset("mourning emergency war victory bankruptcy holiday curfew independence ceasefire truce".split())
_BLOW = 8  # words
_OBJECT = 6  # words
_OF_DEEDS = frozenset("guilty charged accused convicted suspected arrested".split())
_PAPERS = frozenset(
    """book books report reports letter letters essay essays article articles column columns song songs novel novels
    play plays script scripts poem poems paper papers memoir memoirs screenplay biography music lyrics op-ed op-eds
    piece pieces editorial editorials blog""".split()
)
_FAILING = frozenset("fail fails failed failing forget forgets forgot neglect neglects neglected".split())


def _is_hanging(words: list[Word], at: int, after: int, verb: Verb) -> bool:
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
    if verb.lemma == "prove" and MODALS.intersection(word.low for word in words[max(0, at - 2) : at]):
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
_DEBATES = frozenset("debate report claim call demand promise pledge threat request estimate".split())
_ATTACKS = frozenset("attacks claims calls threats comments demands warnings estimates polls".split())
_SENDING = frozenset("tweet post retweet share".split())
_SHOWABLE = frozenset(
    "video videos link links photo photos picture pictures image images clip clips selfie map".split()
)
_PUT_UP = 12  # words
_CONVENED = frozenset("referendum election elections vote meeting strike halt truce timeout".split())
_RIGHTLY = frozenset("correctly successfully accurately rightly".split())


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


def _low(words: list[Word], at: int) -> set[str]:
    """Return the next words."""
    return {word.low for word in words[at : at + _OBJECT]}


def _is_thing(words: list[Word], at: int) -> bool:
    """Tell whether all that a verb has behind it is a thing: no people, no words in marks, nothing to do."""
    stop = next((n for n in range(at, len(words)) if words[n].tag in ".,;IXC"), len(words))
    if stop == at or any(word.tag in "QN" or word.low in {"that", "to"} for word in words[at : stop + 2]):
        return False
    return nominal_kind(words[stop - 1].low) == "none"


def _governs(words: list[Word], after: int) -> bool:
    """Tell whether a bare object stands behind "ruled", up to the next mark: no court's ruling has no verb."""
    stop = next((n for n in range(after, len(words)) if words[n].tag in ",.;:-CQ"), len(words))
    return not any(word.tag in "XVRvQW" for word in words[after:stop])


def _tells_nothing(words: list[Word], after: int) -> bool:
    """Tell whether no words of what is written stand behind whom it is written to."""
    told = any(word.tag == ":" or word.low in {"that", "saying", "asking"} for word in words[after : after + 14])
    return not told and all(word.tag != "Q" for word in words)


def _is_paper(words: list[Word], after: int) -> bool:
    """Tell whether papers or books are all that is written, behind the verb; what stands in one is read by itself."""
    at = after
    while at < len(words) and words[at].tag in "DSnA" and words[at].low not in _PAPERS:
        at += 1
    comma = next((n for n in range(at, len(words)) if words[n].tag == ","), len(words))
    aside = after == 1 and comma < len(words)  # "Writing a piece on bees, Lee added, “…”"
    return at < len(words) and words[at].low in _PAPERS and _tells_nothing(words[:comma] if aside else words, after)


def _is_so_called(words: list[Word], at: int, after: int, verb: Verb) -> bool:
    """Tell whether a noun only gets its name: "said groups dubbed “pioneers” were late", "a forum called “Rye Talk”".

    Nobody calls it so there: nothing stands before the name, and no clause tells whose word it is ("what Lee called").
    """
    if verb.lemma not in CALLING or verb.form != "past" or at < 1:
        return False
    if words[after : after + 1] == [] or words[after].tag != "Q":
        return False
    if words[at - 1].low in {"later", "since", "now"}:
        at -= 1  # "messages later deemed “secret”"
    if words[at - 1].tag != "n":
        return False
    if at > 1 and words[at - 2].tag == "n" and is_plural(words[at - 1].low):
        return False  # "a move critics called “mad”"
    first = at - 1
    while first > 0 and words[first - 1].tag in "DAnNMS":
        first -= 1
    if first > 0 and words[first - 1].tag in "IRVv":
        return words[first - 1].tag != "I" or words[first - 1].low not in {"as", "than", "like"}
    return first == 0 and words[after + 1 : after + 2] != [] and words[after + 1].tag in "XVC"


def _is_title(words: list[Word], at: int, after: int, verb: Verb) -> bool:
    """Tell whether "called" only gives a thing its title: "a book called “Nine Acres”", "A blog, called the “Feed”"."""
    if verb.lemma != "call" or verb.form != "past" or not at:
        return False
    the = after < len(words) and words[after].tag == "D"
    if after + the >= len(words) or words[after + the].tag != "Q":
        return False
    noun = at - 1
    while noun > 0 and words[noun].tag in ",A":
        noun -= 1  # "The book, still called “Nine Acres”"
    if words[noun].tag != "n":
        return False
    titled = words[at - 1].tag == "A" and nominal_kind(words[noun].low) == "document"
    if titled and any(word.tag == "," for word in words[noun:at]):
        return True
    if nominal_kind(words[noun].low) in {"document", "none"} and not the and noun == at - 1:
        return True
    first = noun
    while first > 0 and words[first - 1].tag in "nNAv":
        first -= 1
    told_of = words[first - 2].low if first > 1 else ""  # "what a lawyer called “…”"
    return (
        words[first - 1].low in {"a", "an"}
        and told_of not in OBJECTS
        and nominal_kind(words[noun].low) in {"document", "none", "body"}
    )


def _is_asked(words: list[Word], at: int, after: int) -> bool:
    """Tell whether a name before a comma is who was asked: "Lee, asked whether it was late, laughed"."""
    question = after < len(words) and words[after].low in _QUESTIONS
    behind = next((n for n in range(after, len(words)) if words[n].tag == ","), len(words))
    if behind + 1 >= len(words) or words[behind + 1].tag not in "RVXvA":
        return False  # "Lee, from Lind, asked whether it was late"
    return question and words[at].low == "asked" and at > 1 and words[at - 1].tag == "," and words[at - 2].tag == "N"
