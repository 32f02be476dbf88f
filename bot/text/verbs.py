"""Reporting verbs: which words say that somebody says something, and how the content stands behind them.

Every form of a verb leads to its `Verb`. Classes: "say" takes a clause or a quotation and may stand before its subject
("said Lee"); "act" names a speech act whose object is the content ("denied reports", "urged voters to…"); "call"
gives something a name ("described it as"); "think" reports a view and is a weak cue; "show" belongs to
documents and studies.
"""

from typing import Literal, NamedTuple

VerbClass = Literal["say", "act", "call", "think", "show"]
Form = Literal["past", "present", "plain", "gerund", "participle"]


class Verb(NamedTuple):
    """One form of a reporting verb; `takes_hearer`: a person stands before the content ("told reporters")."""

    lemma: str
    kind: VerbClass
    form: Form
    takes_hearer: bool = False


_SAY = """say add claim argue note insist state write report explain continue declare announce assert maintain
    acknowledge admit affirm agree allege caution clarify comment complain concede conclude confess
    confirm contend counter confide cry deadpan divulge elaborate emphasize emphasise enthuse estimate exclaim
    exult fume gloat grumble gush hint imply indicate interject intone joke jest lament lie muse mutter
    object observe opine point_out pledge proclaim pronounce protest quip rage reassert reason recall recount reiterate
    remark reply respond retort reveal scream shout sigh sneer speculate stress suggest tweet post blog whisper
    yell testify swear theorize thunder snap snarl roar recite rejoin repeat predict propose preach plead
    holler howl laugh wonder inquire enquire chant text email e-mail message retweet surmise summarize summarise bark
    bellow boast brag chide chime_in concur crow decree disclose echo expound forecast groan growl grouse hiss
    inform_us mumble murmur narrate philosophize phone_in posit postulate promise rebut reckon reminisce rant
    smirk specify spit stammer stipulate stutter submit sum_up tease underline underscore venture vent vow volunteer
    warn wail whine attest avow bemoan bluster chuckle coo croak gripe grin grunt demur shoot_back fire_back hit_back
    go_on carry_on put_it put_in chip_in weigh_in
    mention rule find hold advise recommend deny caution contest disagree
    opine crow riff snipe allow venture guess swoon coo drawl fret marvel soothe scoff squeal croon jibe
    begin relate quote radio write_in ask pray sing rhapsodize sniff sob splutter"""
_HEARER = """tell answer remind assure inform reassure notify persuade convince ask warn advise caution promise"""
_ACT = """deny reject accuse urge condemn criticize criticise denounce dismiss praise blame call_for call_on call_out
    call_upon ask_for demand urge threaten vow pledge promise question dispute refute rebuke blast slam attack
    defend welcome endorse discuss apologize apologise thank congratulate commend applaud hail
    mock ridicule decry deplore bemoan lambaste lambast castigate assail berate chide scold rail oppose
    advocate recommend propose encourage instruct appeal plead beg implore request
    talk_about speak_of speak_about complain cite outline highlight tout
    reject rule_out stress underline underscore reaffirm reiterate repeat repudiate disavow dispute tease
    credit liken compare mention allude refer warn caution criticise fault lash_out
    hammer knock torch skewer trash bash rip pummel taunt needle belittle lampoon savage chastise admonish reprimand
    concede admit acknowledge claim announce recall predict foresee favor favour lament suggest"""
_CALL = """call describe label brand dub characterize characterise denounce dismiss portray paint refer_to hail term
    deem depict decry deride condemn slam blast praise mock ridicule christen define"""
_THINK = """think believe feel hope want expect fear know suspect doubt wish worry understand consider view see
    assume imagine guess prefer realize realise learn
    remember anticipate envision envisage agree"""
_SHOW = """show reveal indicate suggest find demonstrate read state conclude document detail prove confirm estimate note
    allege claim say warn project predict imply describe"""

_PAST = {
    "say": "said", "tell": "told", "write": "wrote", "think": "thought", "feel": "felt", "know": "knew",
    "see": "saw", "read": "read", "find": "found", "hear": "heard", "mean": "meant", "understand": "understood",
    "swear": "swore", "speak": "spoke", "go": "went", "shoot": "shot", "hit": "hit", "put": "put", "sing": "sang",
    "hold": "held", "seek": "sought", "cast": "cast", "foresee": "foresaw", "spit": "spat", "relay": "relayed",
    "recut": "recut", "rebut": "rebutted", "refer": "referred", "plan": "planned", "submit": "submitted",
    "admit": "admitted", "quip": "quipped", "snap": "snapped", "blog": "blogged", "brag": "bragged", "sob": "sobbed",
    "sum": "summed", "chip": "chipped", "dub": "dubbed", "slam": "slammed", "plead": "pleaded", "beg": "begged",
    "concur": "concurred", "grin": "grinned", "lambaste": "lambasted", "lie": "lied", "text": "texted",
    "paint": "painted", "ban": "banned", "prefer": "preferred", "demur": "demurred", "posit": "posited",
    "allude": "alluded", "commit": "committed", "chide": "chided", "chime": "chimed", "regret": "regretted",
    "begin": "began", "forecast": "forecast",
}  # fmt: skip
_PARTICIPLE = {"write": "written", "know": "known", "see": "seen", "speak": "spoken", "swear": "sworn", "sing": "sung",
               "foresee": "foreseen", "go": "gone", "begin": "begun"}  # fmt: skip
_VOWELS = "aeiou"


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z")) or lemma == "go":
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _past(lemma: str) -> str:
    if lemma in _PAST:
        return _PAST[lemma]
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied"
    return lemma + "ed"


def _gerund(lemma: str) -> str:
    if lemma == "lie":
        return "lying"
    past = _past(lemma)
    if past.endswith("ed") and len(past) == len(lemma) + 3:
        return lemma + past[len(lemma)] + "ing"  # admitted, admitting
    if lemma in {"put", "hit", "rebut", "begin"}:
        return lemma + lemma[-1] + "ing"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe")):
        return lemma[:-1] + "ing"
    return lemma + "ing"


def _forms(lemma: str) -> list[tuple[str, Form]]:
    past = _past(lemma)
    forms: list[tuple[str, Form]] = [
        (past, "past"), (_third(lemma), "present"), (_gerund(lemma), "gerund"), (lemma, "plain"),
    ]  # fmt: skip
    if lemma in _PARTICIPLE:
        forms.append((_PARTICIPLE[lemma], "participle"))
    return forms


def _table() -> dict[str, dict[str, Verb]]:
    """Build form -> particle -> verb; the particle is "" for verbs of one word, "out" for "pointed out"."""
    table: dict[str, dict[str, Verb]] = {}
    hearers = set(_HEARER.split())
    # the first class a verb is listed in is its main one; "tell" and its like take a clause too
    listed: list[tuple[str, VerbClass]] = [(lemma, "say") for lemma in (_SAY + " " + _HEARER).split()]
    listed += [(lemma, "act") for lemma in _ACT.split()]
    listed += [(lemma, "call") for lemma in _CALL.split()]
    listed += [(lemma, "think") for lemma in _THINK.split()]
    listed += [(lemma, "show") for lemma in _SHOW.split()]
    for entry, kind in listed:
        lemma, _, particle = entry.partition("_")
        for word, form in _forms(lemma):
            verbs = table.setdefault(word, {})
            verbs.setdefault(particle, Verb(entry.replace("_", " "), kind, form, entry in hearers))
    return table


VERBS = _table()
# verbs of many meanings: they report only what "that", a colon or a quotation opens
NEEDS_OPENING = frozenset(
    entry.replace("_", " ")
    for entry in """maintain hold continue observe charge rule pose relate post submit counter contest hear respond
    reply answer repeat underline underscore remember decree pray sing offer request go_on carry_on hit_back fire_back
    shoot_back put_it put_in phone_in chip_in chime_in weigh_in laugh sigh cry grin chuckle groan wail sob snarl bark
    growl begin""".split()
)
# speech acts whose bare object tells what is said ("denied reports", "warned of floods"); the others need a clause
OBJECT_IS_CONTENT = frozenset(
    entry.replace("_", " ")
    for entry in """deny accuse urge condemn criticize criticise denounce dismiss blame call_for
    call_on call_upon ask_for demand warn predict threaten promise pledge vow dispute refute rebuke decry deplore
    praise reaffirm reiterate contest concede admit acknowledge forecast rule_out caution foresee recall""".split()
)
# verbs that give something a name; many also stand in another class
CALLING = frozenset(entry.replace("_", " ") for entry in _CALL.split())
# verbs that take their object as content as well as a clause
ACTING = frozenset(entry.replace("_", " ") for entry in _ACT.split())
# verbs that stand before their subject behind a quotation ("said Lee", "asked the judge")
INVERTING = frozenset(
    """say add write note explain continue declare reply ask respond joke quip warn insist recall argue observe
    remark conclude shout cry exclaim admit agree claim state report tweet muse comment complain lament
    boast laugh sigh whisper yell announce counter retort chant read wonder predict suggest reckon""".split()
)
