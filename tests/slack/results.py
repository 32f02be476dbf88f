"""Results built by hand from sentences of our own, for tests of what a message looks like."""

from datetime import date

from bot.models import (
    AnyResult,
    ArticleRef,
    Counts,
    Coverage,
    Entry,
    Filters,
    HelpResult,
    NamedOrigin,
    RelayShown,
    SourceArticle,
    SourcesResult,
    Span,
    SpeakerShown,
    Suggestion,
    WhoSaidResult,
    Wording,
)

COVERAGE = Coverage(articles=1204, dated_from="2025-01-03", dated_to="2025-11-20", undated=31)
HARBOUR = ArticleRef(
    id="a1",
    file="harbour.md",
    outlet="Harbour Gazette",
    outlet_from="text",
    published="2025-10-31",
    title="Ferry link *not* dead, <minister> & union say",
    url="https://harbour.example.org/2025/10/31/ferry_link?a=1&b=2",
    kind="article",
)
NORTH = ArticleRef(
    id="a2",
    file="north.txt",
    outlet=None,
    outlet_from=None,
    published=None,
    title=None,
    url=None,
    kind="article",
)
BRIEF = ArticleRef(
    id="a3",
    file="brief.md",
    outlet="whosaid-bot",
    outlet_from="metadata",
    published="2025-11-02",
    title="On the ferry dispute",
    url=None,
    kind="brief",
    about_outlet="Coast Times",
    about_url="https://coast.example.com/ferry",
)


def spans(text: str, *words: str) -> tuple[Span, ...]:
    """Return the first place of each word in `text`."""
    return tuple(Span(start=text.index(word), end=text.index(word) + len(word)) for word in words)


def wording(text: str, article: ArticleRef = HARBOUR, hit: str = "ferry", **more: object) -> Wording:
    """Return a wording whose excerpt stands at offset 100 of its article."""
    found = spans(text, hit)[0]
    fields: dict[str, object] = {
        "excerpt": text,
        "start": 100,
        "end": 100 + len(text),
        "highlights": (Span(start=100 + found.start, end=100 + found.end),),
        "article": article,
    }
    return Wording.model_validate(fields | more)


RELAY = RelayShown(name="The Evening Post", kind="outlet", words="as quoted by The Evening Post", carried_over=False)
CARRIED = RelayShown(name="Wire North", kind="outlet", words="told Wire North", carried_over=True)

QUOTED = Entry(
    speaker=SpeakerShown(
        kind="person",
        person="Anna Svensson",
        spellings=("Anna Svensson", "Anna Svenson"),
        roles=("minister of transport",),
    ),
    wordings=(
        wording(
            'Anna Svensson said there were "no obstacles to a ferry before\nspring," as quoted by The Evening Post.',
            mention="Anna Svensson",
            state="named",
            marks="part",
            relay=RELAY,
            relays=(RELAY,),
        ),
        wording(
            'The minister said that "nothing stands in the way of a ferry" this year.',
            NORTH,
            mention="The minister",
            state="role",
            marks="part",
            relay=CARRIED,
            relays=(CARRIED,),
        ),
    ),
)
BY_PRONOUN = Entry(
    speaker=SpeakerShown(kind="person", person="Tomas Berg", spellings=("Tomas Berg",)),
    wordings=(
        wording(
            "“The ferry <!channel> is *late* and https://evil.example @here, as ever,” he said.",
            mention="he",
            state="pronoun",
            marks="direct",
            cut="start",
        ),
    ),
)
INFERRED = Entry(
    speaker=SpeakerShown(kind="person", person="Olga Lind", spellings=("Olga Lind",)),
    wordings=(wording("“A ferry is not a bridge.”", mention=None, state="inferred", marks="direct"),),
)
NOBODY = Entry(
    speaker=SpeakerShown(kind="none"),
    wordings=(wording('Harbour staff call it "the ghost ferry" these days.', BRIEF, marks="part"),),
)
LETTER = Entry(
    speaker=SpeakerShown(kind="document", person=None, spellings=("the letter",)),
    wordings=(
        wording("The letter described the ferry as out of date.", mention="The letter", state="named", article=HARBOUR),
    ),
)
OWN = Entry(
    speaker=SpeakerShown(kind="none"),
    wordings=(wording("The ferry can carry more than 300 cars at a time.", NORTH, cut="end"),),
)
OWN_BRIEF = Entry(speaker=SpeakerShown(kind="none"), wordings=(wording("Two outlets report on the ferry.", BRIEF),))

WHO_SAID = WhoSaidResult(
    question="/who-said ferry",
    term="ferry",
    counts=Counts(articles=3, outlets=2, outlets_not_stated=1, utterances=5, people=3),
    coverage=COVERAGE,
    quoted=(QUOTED, BY_PRONOUN, INFERRED, NOBODY),
    reported=(LETTER,),
    own_words=(OWN, OWN_BRIEF),
)
PERSON = WhoSaidResult(
    question="/who-said Svensson",
    term="Svensson",
    filters=Filters(outlet=("Harbour Gazette",), after=date(2025, 10, 1)),
    counts=Counts(articles=2, outlets=1, utterances=2, people=1, at_least=True),
    coverage=COVERAGE,
    quoted=(QUOTED,),
    about=(BY_PRONOUN,),
)
EMPTY = WhoSaidResult(
    question="/who-said fery",
    term="fery",
    coverage=COVERAGE,
    message="“fery” is not in this index.",
    suggestions=(Suggestion(term="ferry", articles=3, why="typo"), Suggestion(term="Ferris", articles=1, why="name")),
)
SHOWN_FOR = WHO_SAID.model_copy(
    update={"term": "fery", "shown_for": "ferry", "message": "Showing “ferry” — no article has “fery”."}
)
SOURCES = SourcesResult(
    question="/sources ferry",
    term="ferry",
    counts=Counts(articles=3, outlets=2, outlets_not_stated=1, utterances=5, people=3),
    coverage=COVERAGE,
    origins=(
        NamedOrigin(name="The Evening Post", kind="outlet", articles=2),
        NamedOrigin(name="Anna Svensson", kind="person", articles=1),
    ),
    articles=(
        SourceArticle(
            article=HARBOUR, excerpts=(QUOTED.wordings[0], *BY_PRONOUN.wordings), got_it_from=(RELAY, CARRIED)
        ),
        SourceArticle(article=BRIEF, excerpts=NOBODY.wordings, got_it_from=()),
        SourceArticle(article=NORTH, excerpts=OWN.wordings, got_it_from=(CARRIED,)),
    ),
)
HELP = HelpResult(
    question="help",
    message="/who-said ferry: who said it\n/sources ferry: who printed it\nThis index has 1,204 articles.",
    coverage=COVERAGE,
)
KINDS: dict[str, AnyResult] = {
    "who_said": WHO_SAID,
    "person": PERSON,
    "empty": EMPTY,
    "shown_for": SHOWN_FOR,
    "sources": SOURCES,
    "help": HELP,
}
