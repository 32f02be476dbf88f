"""The small words of English, by what they do in a sentence, and the test whether a text is English at all."""

import re

DETERMINERS = frozenset(
    """the a an this that these those some several many most few both each every another other any no all one two three
    four five six seven eight nine ten dozens hundreds thousands half nearly about almost more""".split()
)
INDEFINITE = frozenset("a an one another".split())
POSSESSIVES = frozenset("his her their its my our your whose".split())
SUBJECT_PRONOUNS = frozenset("he she they it we i you who".split())
PRONOUNS = SUBJECT_PRONOUNS | frozenset(
    """him them us me himself herself themselves itself myself ourselves yourself everyone everybody someone somebody
    anyone anybody nobody that this those which what""".split()
)
PREPOSITIONS = frozenset(
    """of in on at by for from to with into over under between about against during after before through without
    within along across behind beyond among amid around near outside inside toward towards upon via per despite
    like unlike since until till alongside following regarding concerning versus including off as than out up down
    throughout besides beneath underneath amidst amongst atop aboard beside above below onto""".split()
)
CONJUNCTIONS = frozenset("and or but nor yet &".split())
SUBORDINATORS = frozenset(
    """that which who whom whose when while because if as where why how whether though although since unless until
    whereas after before once what so than""".split()
)
AUXILIARIES = frozenset(
    """is are was were be been being am has have had having do does did will would can could may might must shall should
    ought
    'd ’d 'll ’ll 've ’ve 'm ’m 're ’re isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
    wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t
    wouldn’t can’t couldn’t shouldn’t cannot""".split()
)
# verbs that are no reporting verbs but show that a clause has its own predicate
COMMON_VERBS = frozenset(
    """made took got gave came went became began left kept held let put set ran won lost met led fell rose stood
    sat sent spent brought bought built caught chose drew drove fought grew heard kept knew laid lay paid rode
    sang saw sold shook shot showed sought spoke stole struck swore taught told threw tore understood woke wore
    makes takes gets gives comes goes becomes begins leaves keeps holds lets puts sets runs wins loses meets leads
    falls rises stands sits sends spends brings needs wants helps works plays moves lives looks seems appears
    remains includes faces plans agree agrees shows follows carries needs owns uses has have get make take give come go
    serve serves help know want need work play move live look seem appear remain include face follow lead hold hit
    cost cut quit read spread split""".split()
)
ADVERBS = frozenset(
    """also then later again still now even just once never ever often already soon perhaps maybe instead
    not n't though however too well far only so yet first next afterward afterwards meanwhile likewise always
    twice sometimes elsewhere moreover furthermore nevertheless nonetheless therefore thus indeed earlier previously
    recently repeatedly quickly simply flatly flat-out bluntly further separately aloud back there here together alike
    reportedly allegedly ago long all
    especially particularly certainly clearly obviously apparently initially eventually finally currently additionally
    similarly ultimately unfortunately fortunately sadly interestingly importantly notably remarkably surprisingly
    basically essentially generally typically usually normally frequently occasionally rarely increasingly largely
    mostly mainly partly nearly roughly approximately exactly precisely merely actually really literally honestly
    frankly seriously hopefully thankfully presumably supposedly theoretically technically legally politically
    financially historically traditionally globally nationally locally internally publicly privately quietly slowly
    suddenly immediately shortly directly consequently accordingly subsequently simultaneously collectively
    individually personally specifically namely conversely alternatively admittedly arguably undoubtedly undeniably
    inevitably naturally evidently crucially critically tellingly ironically oddly strangely curiously""".split()
)
NAME_PARTICLES = frozenset("de la von van der den bin ibn al el da di du dos del al- bint zu ter ten".split())
WEEKDAYS_AND_MONTHS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed thu thur thurs
    fri sat sun""".split()
)
TIMES = WEEKDAYS_AND_MONTHS | frozenset(
    """today yesterday tomorrow tonight morning afternoon evening night noon midnight midday week month year weekend
    day hour minute weeks months years days hours minutes decade decades overnight spring summer autumn winter
    a.m p.m""".split()
)

_WORD = re.compile(r"[a-z]++(?![^\x00-\x7f])|[^\W\d_]+")  # of small letters; the second choice finds all, slower
# words that no other language of the Latin script shares in such numbers
_ENGLISH = frozenset(
    """the and of to in that is was for on with as it by at he she they from this have had has his her not are be
    been were which who said an or but their will would about after when more than there we you its""".split()
)
_SAMPLE = 1_500  # characters
_FEWEST_WORDS = 12  # too short to tell below
_ENGLISH_SHARE = 0.16  # English news runs at 0.30 to 0.40, other languages of Latin script below 0.08


def is_english(text: str) -> bool:
    """Tell whether a text is English, by the share of English function words in its first 1,500 characters."""
    found = _WORD.findall(text[:_SAMPLE].lower())
    if len(found) < _FEWEST_WORDS:
        return all(ord(c) < 0x250 for word in found for c in word)  # noqa: PLR2004 - end of Latin Extended-B
    return len([word for word in found if word in _ENGLISH]) >= _ENGLISH_SHARE * len(found)
