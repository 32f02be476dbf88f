"""The nouns. Frozen, no extra fields; every offset counts characters of `Article.text`, end exclusive.

Three groups: what an article *is* (`Article` and its parts), what one article *says* (`Sentence`, `Quotation`, `Relay`,
joined in a `Reading`, which is what ingest stores), and what an *answer* shows (`Wording`, `Entry`, and the results).
"""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.kinds import Marks, SpeakerKind, State

Origin = Literal["text", "metadata", "person"]
SentenceKind = Literal["body", "headline", "boilerplate"]
RelayKind = Literal["outlet", "document", "person", "body", "event", "unnamed"]
ArticleKind = Literal["article", "brief"]


class Model(BaseModel):
    """Base of all nouns: frozen, extra fields forbidden."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Model):
    """A stretch of `Article.text`: characters, end exclusive."""

    start: int
    end: int

    @classmethod
    def at(cls, piece: tuple[int, int]) -> "Span":
        """Return the span of these characters."""
        return cls(start=piece[0], end=piece[1])

    def of(self, text: str) -> str:
        """Return the stretch itself."""
        return text[self.start : self.end]


# ---------------------------------------------------------------- what an article is


class Stated(Model):
    """A value and where it came from: `span` is its place in the text when `origin` is "text"."""

    value: str
    origin: Origin
    span: Span | None = None
    by: str | None = None  # who entered it, when origin is "person"


class Provenance(Model):
    """Where the raw document came from: a file name, feed entry or address, and the digest of the raw bytes."""

    source: str
    format: str
    digest: str


class Article(Model):
    """One published text of one outlet, as a reader saw it.

    `id` is the digest of the source key (canonical address, else feed id, else the text's digest at first sight);
    `version` is the digest of the text. `published` is an ISO date or date-time. None is "not stated".
    """

    id: str
    version: str
    text: str
    provenance: Provenance
    outlet: Stated | None = None
    title: Stated | None = None
    published: Stated | None = None
    url: Stated | None = None
    author: Stated | None = None
    language: str | None = None
    kind: ArticleKind = "article"
    about_outlet: str | None = None  # briefs only: the outlet whose article the brief is on
    about_url: str | None = None
    boilerplate: tuple[Span, ...] = ()  # captions, credits, copyright lines, run-in headings: never answer


# ---------------------------------------------------------------- what one article says


class Sentence(Model):
    """One sentence of an article. Boilerplate sentences never answer; a headline is in the outlet's own voice."""

    start: int
    end: int
    kind: SentenceKind = "body"


class Relay(Model):
    """Whom the outlet says it has it from, in the outlet's own words.

    `name` is the origin as printed ("The Times"), None where it is unnamed ("international media" is a name of kind
    "unnamed"). `start`/`end` span the words that say so ("as quoted by The Times"). `carried_over` is true when they
    stand in a neighbouring sentence.
    """

    name: str
    kind: RelayKind
    start: int
    end: int
    carried_over: bool = False


class Speaker(Model):
    """Who said it, as far as the article itself tells.

    `name` is the best name the text gives ("Alexei Zhuravlyov", "the Pentagon"), or the noun phrase as printed where no
    name is given ("a senior official"), and None where nobody is named. `role` is the role as printed, where there is
    one. `key` is the spelling key by which the store finds the same name again (persons only).
    """

    kind: SpeakerKind = "none"
    name: str | None = None
    role: str | None = None
    key: str | None = None


class Quotation(Model):
    """One thing said at one place of an article: content, cue, speaker.

    `start`/`end` span the content, outer quotation marks left out. `quoted` are the stretches of it that stand inside
    marks: the whole of it when `marks` is "direct", pieces of a clause when "part", nothing when "none" (reported
    speech). `mention` is how the text names the speaker at that place, `cue` the reporting words.
    """

    id: str
    start: int
    end: int
    marks: Marks
    quoted: tuple[Span, ...] = ()
    state: State = "not_attributed"
    speaker: Speaker = Speaker()
    mention: Span | None = None
    cue: Span | None = None
    relays: tuple[Relay, ...] = ()
    engine: str = "rules"
    engine_version: str = "0"


class Reading(Model):
    """One article with everything ingest read out of it; this is what the archive stores and gives back."""

    article: Article
    sentences: tuple[Sentence, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    relays: tuple[Relay, ...] = ()  # every relay phrase of the article, attached to a quotation or not
    engine: str = "rules"
    engine_version: str = "0"


# ---------------------------------------------------------------- what is asked, and what an answer shows


class Question(Model):
    """One question as it came through a door: `name` is a key of `answers.QUESTIONS`, `text` what stood behind it."""

    name: str
    text: str = ""


class ArticleRef(Model):
    """What an answer tells of an article. `file` is the source it was read from; None is "not stated"."""

    id: str
    file: str
    outlet: str | None
    outlet_from: Origin | None
    published: str | None
    title: str | None
    url: str | None
    kind: ArticleKind
    about_outlet: str | None = None
    about_url: str | None = None


class RelayShown(Model):
    """A relay as an answer shows it: `words` are the outlet's own words, `start` and `end` where the text has them."""

    name: str
    kind: RelayKind
    words: str
    carried_over: bool
    start: int | None = None
    end: int | None = None


class Wording(Model):
    """One outlet's rendering.

    `excerpt` is `article.text[start:end]`, verbatim; `highlights` are the hits, as offsets
    of the stored text. `cut` says at which ends the excerpt is shorter than its sentence. `start` and `end` are None
    only for a headline that stands outside the stored text (it came with the metadata). `relays` are all whom the
    outlet has it from, what a neighbouring sentence says last; `relay` is the most telling of them.
    """

    excerpt: str
    start: int | None
    end: int | None
    highlights: tuple[Span, ...]
    cut: Literal["none", "start", "end", "both"] = "none"
    quoted: tuple[Span, ...] = ()  # what stands inside marks in the excerpt
    mention: str | None = None
    state: State = "not_attributed"
    marks: Marks = "none"
    relay: RelayShown | None = None
    relays: tuple[RelayShown, ...] = ()
    article: ArticleRef
    quotation_id: str | None = None
    also: tuple[ArticleRef, ...] = ()  # other articles that print the very same sentence


class SpeakerShown(Model):
    """The person or body behind one or more spellings; `spellings` are as printed and come first on screen.

    `probably` names other persons of the answer who are probably the same one; only a person can join them.
    """

    kind: SpeakerKind
    person: str | None = None
    spellings: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    probably: tuple[str, ...] = ()


class Change(Model):
    """One word-by-word difference: what the first wording has, and what `wordings[wording]` has instead."""

    wording: int
    first: str
    here: str


class Entry(Model):
    """One utterance: its speaker and its wordings, earliest dated first, undated last.

    `changes` is the word diff of each further wording against the first. `possibly` are quotation ids of other entries
    of this speaker that may be the same utterance; they are not joined.
    """

    speaker: SpeakerShown
    wordings: tuple[Wording, ...]
    changes: tuple[Change, ...] = ()
    possibly: tuple[str, ...] = ()


class Counts(Model):
    """What an answer counts. `at_least` is true where bounded work stopped before the end.

    `texts` are the different texts among the articles shown (copies folded), None where none were compared.
    """

    articles: int = 0
    outlets: int = 0
    outlets_not_stated: int = 0
    utterances: int = 0
    people: int = 0
    at_least: bool = False
    texts: int | None = None


class Coverage(Model):
    """What the index covers: `dated_from` and `dated_to` are ISO dates, None where no article is dated."""

    articles: int = 0
    dated_from: str | None = None
    dated_to: str | None = None
    undated: int = 0


class Suggestion(Model):
    """Another term that would answer: a likely spelling ("typo") or another form ("form"), with its article count."""

    term: str
    articles: int
    why: Literal["typo", "form", "name"]


class Filters(Model):
    """The filters of a question, as understood."""

    outlet: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    after: date | None = None
    before: date | None = None
    sort: Literal["newest", "best"] = "newest"


class Dispute(Model):
    """Two sentences that may differ: one denies, another article reports; `shared` are the stems both have."""

    denied: Wording
    reported: Wording
    shared: tuple[str, ...]


class Stage(Model):
    """What articles report at one stage ("signed", "ratified", "not yet in force"), with their sentences."""

    stage: str
    wordings: tuple[Wording, ...]


class Result(Model):
    """What every answer has.

    `shown_for` is the term shown instead of the one asked for, `message` the plain sentence, if there is one.
    """

    question: str
    term: str | None = None
    filters: Filters = Filters()
    shown_for: str | None = None
    counts: Counts = Counts()
    suggestions: tuple[Suggestion, ...] = ()
    coverage: Coverage = Coverage()
    message: str | None = None
    may_differ: tuple[Dispute, ...] = ()
    stages: tuple[Stage, ...] = ()


class WhoSaidResult(Result):
    """Answer to `/who-said`: three kinds, never mixed; `about` only for a person."""

    quoted: tuple[Entry, ...] = ()
    reported: tuple[Entry, ...] = ()
    own_words: tuple[Entry, ...] = ()
    about: tuple[Entry, ...] = ()


Verdict = Literal["exact", "wording_differs", "only_reported", "another_speaker", "own_words", "not_in_index"]


class CheckResult(WhoSaidResult):
    """Answer to a quote check: the places behind the verdict, each with the word diff of the claim against it."""

    verdict: Verdict = "not_in_index"
    claimed_speaker: str | None = None


class SourceArticle(Model):
    """One article of a `/sources` answer: its excerpts and whom it has it from."""

    article: ArticleRef
    excerpts: tuple[Wording, ...]
    got_it_from: tuple[RelayShown, ...]


class NamedOrigin(Model):
    """An origin that articles name, with the number of articles that name it."""

    name: str
    kind: RelayKind
    articles: int


class Edge(Model):
    """`lower` has it from `upper`, as the excerpt of `article` says; `dotted` where the source is unnamed."""

    upper: str
    lower: str
    relay: RelayShown
    dotted: bool
    article: ArticleRef
    excerpt: str
    start: int
    end: int


class TreeLine(Model):
    """One line of the drawn tree; `edges` are the numbers of the edges that lead to it."""

    text: str
    edges: tuple[int, ...] = ()


class SourceTree(Model):
    """Who had it from whom: origins at the top, outlets and articles under them."""

    lines: tuple[TreeLine, ...] = ()
    edges: tuple[Edge, ...] = ()


class SourcesResult(Result):
    """Answer to `/sources`: per article, newest dated first, undated last.

    `first_here` is the earliest dated article of this index that has it. `tree` is drawn where it was asked for.
    """

    articles: tuple[SourceArticle, ...] = ()
    origins: tuple[NamedOrigin, ...] = ()
    first_here: ArticleRef | None = None
    tree: SourceTree | None = None


class HelpResult(Result):
    """Help: `message` is the whole of it; the same shape as an answer with nothing in it."""

    quoted: tuple[Entry, ...] = ()
    reported: tuple[Entry, ...] = ()
    own_words: tuple[Entry, ...] = ()
    about: tuple[Entry, ...] = ()


AnyResult = WhoSaidResult | CheckResult | SourcesResult | HelpResult
