"""Whom one hit is from: the relays that hold for it, and who is quoted or reported there."""

from collections.abc import Iterator

from bot.answers.entries import Said
from bot.answers.identities import People
from bot.answers.places import attributed
from bot.answers.shown import relay_shown, relays_at
from bot.kinds import SpeakerKind
from bot.models import Quotation, Reading, RelayKind, RelayShown
from bot.text.tokens import words

_SPEAKER_AS_ORIGIN: dict[SpeakerKind, RelayKind] = {
    "person": "person",
    "body": "body",
    "document": "document",
    "unnamed": "unnamed",
    "none": "unnamed",
}
_FURTHEST_CUE = 120  # characters between a mention and its cue that are still shown as one phrase
_DESCRIBING = frozenset("the a an news agency newspaper outlet magazine broadcaster channel".split())


def origin_key(name: str) -> tuple[str, ...]:
    """Return what makes two printed names of an origin one: "The Times", "the Times"; "U.S.", "US"."""
    folded = tuple(" ".join(words(name)).replace("u s ", "us ").split())
    return tuple(word for word in folded if word not in _DESCRIBING) or folded


def joined_name(shown: RelayShown, people: People) -> str:
    """Return the name under which an origin is counted: a person's spellings are one, others stand as printed."""
    person = people.person(shown.name) if shown.kind == "person" else None
    return person.name if person else shown.name


def origins_at(said: Said) -> Iterator[RelayShown]:
    """Yield the relays of a hit, then its speaker, as this article prints them."""
    if said.wording.start is None or said.wording.end is None:
        return
    reading, quotation = said.reading, said.quotation
    relays = relays_at(reading, quotation, said.wording.start, said.wording.end)
    for relay in relays:
        yield relay_shown(relay, reading.article.text)
    if quotation is None or not attributed(quotation) or not quotation.speaker.name:
        return
    name = quotation.speaker.name
    if any(origin_key(relay.name) == origin_key(name) for relay in relays):
        return  # "international media" may be read as the relay and as the speaker; it is one origin
    yield RelayShown(
        name=name,
        kind=_SPEAKER_AS_ORIGIN[quotation.speaker.kind],
        words=_attribution(reading, quotation),
        carried_over=False,
    )


def _attribution(reading: Reading, quotation: Quotation) -> str:
    """Return the article's words that say who said it: mention and cue where they stand close, else the mention."""
    text = reading.article.text
    mention, cue = quotation.mention, quotation.cue
    if mention is None:
        return cue.of(text) if cue else quotation.speaker.name or ""
    if cue is None:
        return mention.of(text)
    start, end = min(mention.start, cue.start), max(mention.end, cue.end)
    apart = quotation.start < end and start < quotation.end
    return mention.of(text) if apart or end - start > _FURTHEST_CUE else text[start:end]
