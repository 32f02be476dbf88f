"""Nouns of occupations: which mostly bring in somebody new, exclude each other, or stand for one another."""

from bot.text.roles import PERSON_ROLES

# nouns that more often than not bring in somebody else than the person in focus
OFTEN_SOMEBODY_ELSE = frozenset(
    """source official aide adviser advisor insider operative strategist spokesman spokeswoman spokesperson diplomat
    witness caller user reader lawyer attorney prosecutor judge host moderator reporter journalist interviewer
    anchor neighbor neighbour friend colleague rival opponent opposition chairman narrator pollster person author voter
    supporter protester candidate nominee questioner announcer columnist actor bandleader investor buyer caller
    paramedic nurse bystander passenger driver officer inspector clerk registrar usher interpreter translator
    complainant victim survivor suspect voice pope pontiff king queen actress singer""".split()
)

# of them those of one in a meeting or a trial
POSTS = frozenset("judge chairman moderator prosecutor registrar".split())

# offices of many at once, of whom an article may mean one that it does not name
SEATS = frozenset(
    "senator congressman congresswoman representative lawmaker mp deputy governor minister president".split()
)

# what one person is and another is not: of a person whose role is another one they do not speak
OFFICES = frozenset(
    """referee umpire goalkeeper striker defender midfielder mayor minister governor senator president chancellor
    ambassador bishop priest vicar imam rabbi doctor surgeon nurse teacher professor engineer scientist architect
    farmer fisherman fireman pilot captain sergeant general admiral constable detective sheriff banker economist
    composer conductor novelist poet painter sculptor photographer chef baker plumber electrician""".split()
)

# seats in a body or a state: one whom the text was not told to have it may be anybody; the other offices describe
SEATS_OF_ONE = frozenset(
    """mayor prefect minister governor senator president chancellor ambassador bishop priest vicar imam rabbi constable
    sheriff executive ceo cfo coo director manager chair chairperson chairwoman secretary commissioner superintendent
    head chief
    principal headteacher headmaster headmistress dean treasurer auditor registrar coroner speaker leader editor
    pm taoiseach tánaiste tanaiste ombudsman premier representative whip trustee commandant commander warden rector
    provost curator""".split()
)
_CHIEFS = frozenset(
    """secretary president chair chairman chairwoman chairperson director executive commissioner head leader chief boss
    manager founder coordinator superintendent principal convener governor chancellor premier mayor
    minister""".split()
)
_SCHOLARS = frozenset(
    """scientist researcher historian economist sociologist anthropologist archaeologist psychologist criminologist
    biologist ecologist physicist chemist geologist geographer hydrologist oceanographer climatologist epidemiologist
    virologist immunologist neuroscientist astronomer zoologist botanist agronomist lecturer professor scholar
    academic philosopher linguist theologian""".split()
)
# what somebody may be beside any work of theirs; the other nouns of persons are trades
_BESIDES = frozenset(
    """leader head boss owner founder co-founder cofounder expert author writer neighbor neighbour resident voter
    citizen protester protestor activist campaigner organizer organiser demonstrator supporter critic opponent
    rival candidate nominee contender challenger incumbent front-runner frontrunner hopeful frontman billionaire
    mogul tycoon witness defendant plaintiff suspect victim survivor champion winner veteran retiree pensioner
    parent child teenager teen youth grandparent cousin friend colleague partner relative spouse couple customer
    client visitor tourist passenger guest tenant worker fan member volunteer participant attendee speaker donor
    surrogate insider source whistleblower whistle-blower informant dissident exile refugee migrant immigrant
    bystander onlooker caller viewer reader listener senior-official politician democrat republican conservative
    liberal socialist communist progressive independent libertarian commenter counterpart successor predecessor
    ally backer half-brother twin aunt mentor employee associate confidant proponent magnate graduate advocate
    pal thief hostage moderate user regular passer-by local villager islander gran granny grandad granddad grandma
    grandpa mam nan nanny narrator questioner heckler shareholder holder signatory
    octogenarian septuagenarian nonagenarian centenarian laureate official seller buyer hunter attendant
    assistant servant star player athlete""".split()
)
TRADES = PERSON_ROLES - _BESIDES

_DOCTORS = tuple(
    """doctor physician obstetrician gynaecologist gynecologist paediatrician pediatrician surgeon psychiatrist gp
    cardiologist oncologist neurologist anaesthetist anesthesiologist pathologist epidemiologist virologist""".split()
)

_LAWYERS = ("barrister", "lawyer", "solicitor", "attorney", "counsel", "advocate", "silk", "defence lawyer",
            "public defender")  # fmt: skip
_DETECTIVES = ("detective", "det", "di", "dci", "ds", "dc", "detective inspector", "detective sergeant")
_RANKS = ("constable", "pc", "sergeant", "inspector", "superintendent", "lieutenant", "captain", "commander", "officer",
          "sheriff", "trooper", "deputy sheriff")  # fmt: skip
_SCIENTISTS = tuple(
    """scientist researcher professor biologist ecologist zoologist botanist geneticist entomologist ornithologist
    chemist biochemist physicist astronomer geologist hydrologist oceanographer glaciologist seismologist volcanologist
    climatologist meteorologist neuroscientist microbiologist epidemiologist virologist immunologist psychologist
    palaeontologist paleontologist archaeologist anthropologist sociologist agronomist engineer""".split()
)
_PLAYERS = tuple(
    """player footballer striker forward winger midfielder defender centre-half full-back goalkeeper keeper captain
    quarterback linebacker pitcher catcher guard center batsman batter bowler all-rounder fly-half scrum-half prop
    hooker lock flanker""".split()
)

# what somebody known by other words may be called besides
ALSO_CALLED: dict[str, frozenset[str]] = {
    "minister": frozenset({"secretary", "chancellor", "premier", "undersecretary"}),
    "secretary": frozenset({"minister"}),
    "governor": frozenset({"head", "leader"}), "mayor": frozenset({"head"}),
    "leader": _CHIEFS, "chief": _CHIEFS, "boss": _CHIEFS, "head": _CHIEFS,
    "executive": frozenset("director president founder ceo chairman chairwoman officer".split()),
    "senator": frozenset("chair chairman chairwoman head leader democrat republican".split()),
    "professor": _SCHOLARS, "academic": _SCHOLARS, "lecturer": _SCHOLARS, "scholar": _SCHOLARS,
    # "a professor of paediatrics", "the paediatrician"
    **dict.fromkeys((*_DOCTORS, *(_SCHOLARS - {"professor", "lecturer", "scholar", "academic"})),
                    frozenset({"professor", "lecturer", "consultant", "specialist"})),
    **dict.fromkeys(
        """goalkeeper striker defender midfielder forward winger full-back centre-half batsman bowler batter fly-half
        scrum-half prop hooker flanker quarterback pitcher""".split(),
        frozenset("captain skipper player international all-rounder star".split()),
    ),
}  # fmt: skip

LEADING = frozenset("chief boss head leader supremo".split())
# houses that stand for what is led from them, and the offices of who leads it
LEADERS_OF_HOUSES: dict[str, tuple[str, ...]] = {
    "pentagon": ("defense secretary", "defence secretary", "secretary of defense", "secretary of defence"),
    "treasury": ("chancellor", "treasury secretary", "secretary of the treasury", "finance minister", "treasurer"),
    "fed": ("federal reserve chairman", "federal reserve chair", "fed chairman", "fed chair",
            "chairman of the federal reserve", "chair of the federal reserve"),
    "met": ("metropolitan police commissioner", "met commissioner", "commissioner of the metropolitan police"),
}  # fmt: skip

# offices that are called by other names; each group holds words of which any may stand for the other
SAME_OFFICE: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = (
    (frozenset({"diplomacy", "diplomat"}), ("foreign minister", "secretary of state", "foreign secretary",
                                          "ambassador", "foreign ministry")),
    (frozenset({"premier", "pm"}), ("prime minister",)),
    (frozenset({"minister"}), tuple(
        f"{department} secretary"
        for department in ("home", "foreign", "health", "industry", "defence", "education", "environment", "transport",
                           "culture", "pensions", "justice", "business", "trade", "wales", "scotland"))),
    (frozenset({"exec"}), ("executive", "ceo", "chief executive")),
    (frozenset({"lawmaker", "legislator", "parliamentarian"}),
     ("senator", "sen", "congressman", "congresswoman", "rep", "representative", "mp", "deputy", "state duma")),
    (frozenset({"leader"}), ("president", "prime minister", "chancellor", "premier", "leader")),
    (frozenset({"nominee", "candidate", "contender", "hopeful"}), ("nominee", "candidate")),
    (frozenset({"vicar", "rector", "priest", "clergyman", "pastor"}), ("reverend",)),
    (frozenset({"prosecutor"}), ("district attorney", "state's attorney", "attorney general", "u.s. attorney",
                                 "prosecutor")),
    (frozenset({"ceo", "chief"}), ("chief executive", "ceo")),
    (frozenset({"doctor", "physician", "medic"}), _DOCTORS),
    (frozenset({"academic", "scholar"}), ("professor",)),
    (frozenset({"spokesperson"}), ("spokesman", "spokeswoman", "spokesperson")),
    (frozenset({"coach", "manager", "boss"}), ("coach", "manager", "boss")),
    (frozenset({"mogul", "tycoon", "billionaire", "businessman"}), ("mogul", "tycoon", "billionaire", "businessman")),
    (frozenset({"judge", "magistrate"}), ("judge", "recorder", "justice", "magistrate")),
    (frozenset({"barrister", "lawyer", "counsel", "advocate", "silk"}), _LAWYERS),
    (frozenset({"prosecutor"}), ("prosecutor",)),
    (frozenset({"attorney", "defender"}), ("public defender", "defence lawyer", "defense lawyer", "defence barrister",
                                           "defence solicitor", "defense attorney", "defence counsel",
                                           "defense counsel")),
    (frozenset({"general"}), ("general", "gen")),
    (frozenset({"officer"}), (*_RANKS, *_DETECTIVES)),
    (frozenset({"detective", "investigator"}), _DETECTIVES),
    (frozenset({"soldier"}), ("private", "corporal", "sergeant", "lieutenant", "captain", "major", "colonel")),
    (frozenset({"scientist", "researcher"}), _SCIENTISTS),
    (frozenset({"biologist"}), ("ecologist", "zoologist", "botanist", "geneticist", "entomologist", "ornithologist")),
    (frozenset({"musician"}), ("violinist", "pianist", "cellist", "guitarist", "drummer", "singer", "bassist",
                               "composer", "saxophonist", "trumpeter", "rapper", "songwriter")),
    (frozenset({"singer", "vocalist"}), ("singer", "vocalist", "soprano", "mezzo-soprano", "tenor", "baritone",
                                         "rapper", "frontman")),
    (frozenset({"author", "writer"}), ("author", "writer", "novelist", "poet", "historian", "biographer", "playwright",
                                       "journalist", "columnist", "critic")),
    (frozenset({"artist"}), ("artist", "painter", "sculptor", "printmaker", "illustrator", "photographer", "potter")),
    (frozenset({"player", "footballer"}), _PLAYERS),
    (frozenset({"goalkeeper", "keeper"}), ("goalkeeper", "keeper")),
    (frozenset({"skipper", "captain"}), ("skipper", "captain")),
    (frozenset({"headteacher", "head", "principal", "headmaster"}),
     ("headteacher", "head teacher", "principal", "headmaster", "headmistress")),
    (frozenset({"shopkeeper", "trader", "stallholder"}), ("shopkeeper", "trader", "stallholder", "greengrocer",
                                                          "newsagent", "grocer", "fishmonger")),
    (frozenset({"farmer", "grower"}), ("farmer", "grower", "rancher", "grazier", "smallholder", "dairyman")),
    (frozenset({"councillor"}), ("councillor", "cllr")),
    (frozenset({"boss", "founder", "entrepreneur"}), ("founder", "owner", "entrepreneur")),
)  # fmt: skip
