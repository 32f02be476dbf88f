"""Words without which a sentence has no relay phrase of a kind, looked for first: most sentences have none of them."""

from bot.text.lexicon import DOCUMENT_WORDS, EVENT_WORDS, OUTLET_NOUNS, PLATFORMS

Words = frozenset[bytes]  # splitting bytes takes a quarter of the time that splitting text takes

# every byte that is no letter of ASCII is a blank, and capitals are small
_SMALL = bytes(byte | 0x20 if 65 <= byte & 0xDF <= 90 and byte < 128 else 32 for byte in range(256))  # noqa: PLR2004


def small_letters(text: str) -> bytes:
    """Return a text as small letters of ASCII and blanks, one for each character."""
    return text.encode("latin-1", "replace").translate(_SMALL)


def words_in(small: bytes, start: int, end: int) -> Words:
    """Return the words of a stretch of a text in small letters: "E-mails" is `e` and `mails`."""
    return frozenset(small[start:end].split())


def telling_words(sentence: str) -> Words:
    """Return the words of a sentence."""
    return words_in(small_letters(sentence), 0, len(sentence))


STRONG = telling_words("quoted reported cited carried relayed told quoting picked distributed")
WEAK = telling_words(
    """according per citing cites cited seen obtained reviewed viewed verified published printed released broadcast
    aired revealed uncovered leaked shared provided given appeared ran"""
)
TOLD = telling_words(
    """told tell tells telling speaking spoke speaks talking talked appearing appeared appearance interviewed answering
    said says saying added wrote writes writing argued
    interview conversation comment comments remarks statement letter mail email message ed column article essay report
    story investigation piece dispatch analysis"""
)
POSTED = telling_words(
    """wrote writes writing posted posting post posts published shared statement message thread video tweeted announced
    said added replied commented responded sent took taking turned publishing sharing shares video reel clip stories
    live update broadcast"""
)
ON = b"on"
PLATFORM = telling_words(" ".join(PLATFORMS))
CALLED_PLATFORM = telling_words("platform network app forum messenger")
REPORTED = telling_words(
    """report reports reported note notes noted write writes wrote cite cites cited revealed quote quotes quoted
    published say says said claim claims claimed add adds added investigation understands carried broadcast aired
    article story understand learned learnt obtained reviewed viewed seen"""
)
INVERTED = telling_words("report reports reported writes wrote notes said says")
MEDIA = telling_words("media press newspapers outlets broadcasters agencies")
EVENT = telling_words(" ".join(EVENT_WORDS))
STATEMENT = telling_words(
    """statement letter memo report mail email filing communiqué affidavit lawsuit complaint post tweet note ruling ed
    memoir petition motion assessment newsletter diary bulletin release commentary autobiography book article column
    essay documents papers filings records"""
)
IN = b"in"
DOCUMENT = telling_words(" ".join({*DOCUMENT_WORDS, *OUTLET_NOUNS, "report", "article", "story"}))
ANY = (
    MEDIA
    | STRONG
    | WEAK
    | PLATFORM
    | CALLED_PLATFORM
    | TOLD
    | POSTED
    | REPORTED
    | INVERTED
    | EVENT
    | STATEMENT
    | DOCUMENT
)
