"""Small articles of our own with what was read out of them: built by hand, so that no test depends on the rules."""

from hashlib import blake2b
from typing import NamedTuple

from bot.kinds import Marks, SpeakerKind, State
from bot.models import (
    Article,
    Provenance,
    Quotation,
    Reading,
    Relay,
    RelayKind,
    Sentence,
    Span,
    Speaker,
    Stated,
)
from bot.speakers import key
from bot.text.sentences import sentences
from tests.store.memory import MemoryArchive


class Told(NamedTuple):
    """A quotation by the words it is made of; `quoted` defaults to the content where it is direct."""

    content: str
    by: str | None
    marks: Marks = "direct"
    quoted: tuple[str, ...] = ()
    mention: str | None = None
    cue: str | None = None
    kind: SpeakerKind = "person"
    role: str | None = None
    state: State = "named"
    relay: tuple[str, str, RelayKind] | None = None
    carried_over: bool = False


def span(text: str, words: str) -> Span:
    """Return where `words` stand in `text`."""
    at = text.index(words)
    return Span(start=at, end=at + len(words))


def article(
    name: str, text: str, *, outlet: str | None = None, published: str | None = None, title: str | None = None
) -> Article:
    """Return an article whose metadata came with the file."""

    def stated(value: str | None) -> Stated | None:
        return Stated(value=value, origin="metadata") if value else None

    return Article(
        id=name,
        version=blake2b(text.encode(), digest_size=8).hexdigest(),
        text=text,
        provenance=Provenance(source=f"{name}.txt", format="text", digest="0"),
        outlet=stated(outlet),
        published=stated(published),
        title=stated(title),
    )


def reading(source: Article, *told: Told, relays: tuple[Relay, ...] = ()) -> Reading:
    """Return the reading of an article in which these things are said."""
    quotations = tuple(_quotation(source, number, each) for number, each in enumerate(told))
    found = tuple(Sentence(start=s.start, end=s.end) for s in sentences(source.text))
    every = (*relays, *(relay for quotation in quotations for relay in quotation.relays))
    return Reading(article=source, sentences=found, quotations=quotations, relays=every)


def _quotation(source: Article, number: int, told: Told) -> Quotation:
    text = source.text
    place = span(text, told.content)
    inside = tuple(span(text, words) for words in told.quoted) or ((place,) if told.marks == "direct" else ())
    relays: tuple[Relay, ...] = ()
    if told.relay:
        name, words, kind = told.relay
        at = span(text, words)
        relays = (Relay(name=name, kind=kind, start=at.start, end=at.end, carried_over=told.carried_over),)
    named = key(told.by) if told.by and told.kind == "person" else None
    return Quotation(
        id=f"{source.id}-{number}",
        start=place.start,
        end=place.end,
        marks=told.marks,
        quoted=inside,
        state=told.state if told.by else "not_attributed",
        speaker=Speaker(kind=told.kind if told.by else "none", name=told.by, role=told.role, key=named),
        mention=span(text, told.mention) if told.mention else None,
        cue=span(text, told.cue) if told.cue else None,
        relays=relays,
    )


def archive(*readings: Reading) -> MemoryArchive:
    """Return an archive with these readings."""
    store = MemoryArchive()
    store.put(readings)
    return store


def ferry() -> MemoryArchive:
    """Return five articles on a ferry: two spellings of one man, two wordings, a relay, a noun that is a name."""
    gazette = article(
        "gazette",
        'The island ferry will sail again in May. "We see no obstacles to running the ferry through the whole '
        'winter," '
        "Alexei Zhuravlyov, the harbour's deputy head, told Sound of the Isles. He added that the "
        "pier treaty is in its "
        '"final stage".\n\nPassengers welcomed the news. The Kalmar class ferry carries 900 people.',
        outlet="Harbour Gazette",
        published="2025-10-31",
        title="Ferry sails again",
    )
    courier = article(
        "courier",
        'A deputy, Alexey Zhuravlev, said there were "no obstacles to running the ferry through the winter," as '
        "quoted by "
        'The Coast Times. Maria Story, who runs the union, doubts the story. "Nobody asked us," she said.',
    )
    return archive(
        reading(
            gazette,
            Told(
                "We see no obstacles to running the ferry through the whole winter,",
                "Alexei Zhuravlyov",
                mention="Alexei Zhuravlyov",
                cue="told",
                role="the harbour's deputy head",
                relay=("Sound of the Isles", "told Sound of the Isles", "outlet"),
            ),
            Told(
                'the pier treaty is in its "final stage"',
                "Alexei Zhuravlyov",
                "part",
                ("final stage",),
                mention="He",
                cue="added",
                state="pronoun",
                relay=("Sound of the Isles", "told Sound of the Isles", "outlet"),
                carried_over=True,
            ),
        ),
        reading(
            courier,
            Told(
                "no obstacles to running the ferry through the winter,",
                "Alexey Zhuravlev",
                mention="Alexey Zhuravlev",
                cue="said",
                role="A deputy",
                relay=("The Coast Times", "as quoted by The Coast Times", "outlet"),
            ),
            Told("Nobody asked us,", "Maria Story", mention="she", cue="said", state="pronoun"),
        ),
        reading(
            article(
                "north",
                "Officials confirmed that the ferry needs a new engine. “A slow boat to nowhere at all” hung over "
                "the pier.",
                outlet="North Mail",
                published="2025-11-02",
            ),
            Told(
                "the ferry needs a new engine",
                "Officials",
                "none",
                mention="Officials",
                cue="confirmed",
                kind="unnamed",
            ),
            Told("A slow boat to nowhere at all", None),
        ),
        reading(
            article(
                "south",
                "The treaty with the mainland covers ferries and missiles.",
                outlet="South Post",
                published="2025-11-05",
            )
        ),
        reading(article("undated", "A treaty for the pier was signed by Zhuravlyov.", title="Pier treaty signed")),
    )
