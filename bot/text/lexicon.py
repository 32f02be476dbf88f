"""Word lists that several rooms read: abbreviations, titles, words that open or join sentences, relay phrases."""

# written with a full stop that ends no sentence
ABBREVIATIONS = frozenset(
    """mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj sgt capt cpl cmdr adm brig supt insp det hon rev
    fr jr sr st ste mt ft vs v etc inc corp co ltd plc llc bros dept univ assn est approx al ca cf e.g i.e eg ie
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
    tenn tex va vt wash wis wyo d.c u.s u.k u.n e.u a.m p.m ph.d m.d""".split()
)

# abbreviations only before a number: "No. 7" goes on, "She said no." ends
NUMBERING = frozenset("no nos art fig".split())

# a name may follow on the next line; behind them a full stop is always an abbreviation
TITLE_WORDS = frozenset(
    """Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Gen Lt Col Maj Sgt Capt Adm Brig Supt Insp Det Hon Rev Fr St
    Minister President Chancellor Premier Secretary Senator Representative Congressman Congresswoman Governor Mayor
    General Colonel Major Captain Admiral Judge Justice Professor Doctor Ambassador Spokesman Spokeswoman Spokesperson
    Chairman Chairwoman Director Commissioner Prince Princess King Queen Pope Archbishop Bishop Sir Lord Lady""".split()
)

# a line that ends in one of these is not finished
JOINING_WORDS = frozenset(
    """a an the and or but of in on at by for from to with as than that which who whose into over under between about
    against during after before because if when while is are was were has have had will would its his her their our
    my your this these those""".split()
)

# behind an abbreviation, a capital letter on one of these opens a new sentence
SENTENCE_STARTERS = frozenset(
    """The A An In On At By For From To With As But And Or Yet So He She It They We I You His Her Its Their Our My This
    That These Those There Here When While If After Before Since During Although Though However Meanwhile Moreover
    According What Why How Who Where Both Some Many Most Several One Two No Not Now Then Last""".split()
)

# words that make a name an outlet's, or that stand beside one
OUTLET_WORDS = frozenset(
    """agency agencia agence agenzia newspaper newspapers daily weekly magazine broadcaster broadcasters channel network
    outlet outlets website site portal station tabloid newswire wire tv television radio times post journal herald
    fm tribune guardian gazette telegraph chronicle observer news press media today globe mail express star sun mirror
    independent standard inquirer dispatch courier examiner bulletin review podcast programme show blog ledger
    sentinel argus echo advertiser register gazeta zeitung""".split()
)

# outlets and agencies that are known by a name of one word
WIRES = frozenset(
    """reuters bloomberg afp ap tass interfax xinhua efe ansa dpa kyodo pti anadolu politico buzzfeed cnn bbc nbc abc
    cbs msnbc npr pbs fox axios vox slate salon rfe/rl itv rte nhk""".split()
)

# what a text calls an outlet before or behind its name
OUTLET_NOUNS = frozenset(
    """agency agencies newspaper newspapers daily weekly magazine broadcaster channel network outlet website site portal
    station tabloid newswire wire service paper programme program show podcast television tv radio gazette journal
    publication broadsheet blog""".split()
)

# where people post under their own name
PLATFORMS = frozenset(
    """x twitter facebook telegram instagram tiktok youtube linkedin weibo vk vkontakte odnoklassniki bluesky threads
    whatsapp mastodon snapchat twitch rumble reddit wechat douyin discord truth social""".split()
)

# a name with one of these is a body that acts, and no outlet
BODY_WORDS = frozenset(
    """ministry department commission court police university institute committee council office bank party government
    administration parliament congress senate union organization organisation foundation association nations army navy
    force forces hospital club company group institution authority board bureau embassy church school square street
    island islands river""".split()
)

# media that an article leaves without a name
UNNAMED_MEDIA = frozenset(
    "media television tv radio newspaper newspapers station stations outlets broadcasters".split()
)

# what an article may have been told by, without being a person
DOCUMENT_WORDS = frozenset(
    """document documents letter letters memo memos memorandum filing filings indictment affidavit transcript
    transcripts record records file files cable cables email emails report study survey data audit statement
    communique communiqué lawsuit complaint ruling papers dossier decree""".split()
)

# occasions on which something is said
EVENT_WORDS = frozenset(
    """conference briefing interview broadcast speech rally hearing session summit debate forum webinar ceremony address
    testimony call meeting conversation lecture eulogy sermon keynote vigil trial inquest""".split()
)

# sources that an article leaves without a name
UNNAMED_WORDS = frozenset(
    """media reports observers analysts experts officials sources source diplomats witnesses insiders reporters
    journalists people aides advisers lawmakers residents critics official diplomat person persons""".split()
)

# capitalised, and no outlet: who reads "reported by Russia" learns of no paper
NOT_OUTLETS = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December President Minister Senator Mr Mrs Ms Dr Judge Police Congress Parliament
    Commons Lords Assembly Knesset Duma Rada Bundestag Dáil Holyrood Senedd Stormont Westminster Whitehall
    Washington Moscow Kyiv Kiev Beijing Brussels London Paris Berlin Russia Ukraine China Iran Israel Venezuela US
    U.S. UK UN EU NATO He She They It I We""".split()
)
