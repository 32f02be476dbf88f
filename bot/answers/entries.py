"""Wordings to entries: what is one utterance, and in which order they are shown."""

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from bot.answers.identities import People
from bot.answers.places import Kind, attributed
from bot.models import Change, Entry, Quotation, Reading, SpeakerShown, Wording
from bot.store.order import moment
from bot.text.tokens import words
from bot.wordings import FRAGMENT, alike, changes

_MOST_COMPARED = 40  # utterances of one speaker that are held against each other for "possibly the same"


class Said(NamedTuple):
    """One wording with what it was read from; `quotation` is None in the outlet's own words."""

    kind: Kind
    reading: Reading
    quotation: Quotation | None
    wording: Wording


class _Utterance:
    """The wordings of one thing said while they are being collected."""

    def __init__(self, group: tuple[str, ...], said: Said, content: str) -> None:
        self.group = group
        self.said = [said]
        self.contents = {content}
        self.possibly: list[str] = []  # quotation ids of what may be the same utterance

    def takes(self, content: str) -> bool:
        return any(alike(content, other) == "same" for other in self.contents)

    def suspect(self, other: "_Utterance") -> None:
        """Note on both sides that two utterances may be one."""
        if any(alike(a, b) == "possibly" for a in self.contents for b in other.contents):
            self.possibly += other.ids
            other.possibly += self.ids

    @property
    def ids(self) -> list[str]:
        """The quotation ids of the wordings."""
        return [said.quotation.id for said in self.said if said.quotation is not None]

    def add(self, said: Said, content: str) -> None:
        self.said.append(said)
        self.contents.add(content)


class _Collected:
    """The utterances of one list while they are being collected, by speaker and by what has been seen of each."""

    def __init__(self) -> None:
        self.utterances: list[_Utterance] = []
        self._by_group: dict[tuple[str, ...], list[_Utterance]] = {}
        self._seen: dict[tuple[object, ...], _Utterance] = {}

    def add(self, said: Said, group: tuple[str, ...]) -> None:
        """Add a wording to the utterance it renders, or begin one.

        The same quotation and the very same words are one; a speaker's other words are held against each utterance.
        Where nobody in particular speaks, only the very same words are one.
        """
        content = _content(said)  # once: each is compared with every utterance of its speaker
        keys: list[tuple[object, ...]] = [(group, content)]
        if said.quotation is not None:
            keys.append((said.quotation.id,))
        taken = next((self._seen[key] for key in keys if key in self._seen), None)
        if taken is None and group[0] not in {"unnamed", "nobody"}:
            taken = next((u for u in self._by_group.get(group, ()) if u.takes(content)), None)
        if taken is None:
            taken = _Utterance(group, said, content)
            self.utterances.append(taken)
            self._by_group.setdefault(group, []).append(taken)
        else:
            taken.add(said, content)
        self._seen.update(dict.fromkeys(keys, taken))

    def suspect(self) -> None:
        """Note which utterances of one person may be one."""
        for group, same_speaker in self._by_group.items():
            if group[0] == "person":
                for one, other in combinations(same_speaker[:_MOST_COMPARED], 2):
                    one.suspect(other)


def _content(said: Said) -> str:
    """Return what is compared: the words in marks where there are enough of them, else the whole clause."""
    quotation, text = said.quotation, said.reading.article.text
    if quotation is None:
        return " ".join(words(said.wording.excerpt))
    marked = " ".join(span.of(text) for span in quotation.quoted)
    return marked if len(words(marked)) >= FRAGMENT else text[quotation.start : quotation.end]


def speaker_group(said: Said, people: People) -> tuple[str, ...]:
    """Return what tells one speaker from another in an answer."""
    quotation = said.quotation
    if quotation is None or not attributed(quotation):
        return ("nobody",)
    speaker = quotation.speaker
    if speaker.kind == "person" and speaker.name and (person := people.person(speaker.name)):
        return ("person", str(person.number))
    if speaker.kind in {"body", "document"} and speaker.name:
        return (speaker.kind, " ".join(words(speaker.name)))
    return ("unnamed",)


def entries(said: Iterable[Said], people: People, order: dict[str, int]) -> tuple[Entry, ...]:
    """Return the entries of one kind: speakers by their first utterance in `order`, then utterances in `order`.

    `order` maps article ids to their place. Wordings inside an entry go by date, earliest first, undated last.
    """
    collected = _Collected()
    for each in sorted(said, key=lambda s: (order[s.wording.article.id], s.wording.start or 0)):
        collected.add(each, speaker_group(each, people))
    utterances = collected.utterances
    collected.suspect()
    first = {group: number for number, group in reversed(list(enumerate(u.group for u in utterances)))}
    ordered = sorted(
        enumerate(utterances), key=lambda item: (item[0] if _is_nobody(item[1]) else first[item[1].group], item[0])
    )
    return tuple(_entry(utterance, people) for _, utterance in ordered)


def _is_nobody(utterance: _Utterance) -> bool:
    return utterance.group[0] in {"unnamed", "nobody"}


def _entry(utterance: _Utterance, people: People) -> Entry:
    said = _without_copies(sorted(utterance.said, key=lambda each: when(each.wording)))
    first = _content(said[0]) if len(said) > 1 else ""
    differing = ((number, _content(each)) for number, each in enumerate(said) if number and each.quotation)
    return Entry(
        speaker=_speaker(said, people),
        wordings=tuple(each.wording for each in said),
        changes=tuple(
            Change(wording=number, first=change.first, here=change.other)
            for number, content in differing
            for change in changes(first, content)
        ),
        possibly=tuple(dict.fromkeys(utterance.possibly)),
    )


def _without_copies(said: Sequence[Said]) -> list[Said]:
    """Fold the very same sentence of several articles into the first of them; a relay of its own keeps one apart."""
    if len(said) == 1:
        return list(said)
    first: dict[tuple[object, ...], int] = {}
    kept: list[Said] = []
    for each in said:
        shown = each.wording
        relays = tuple((relay.name, relay.carried_over) for relay in shown.relays)
        key = (words(shown.excerpt), shown.mention, shown.marks, relays)
        at = first.setdefault(key, len(kept))
        if at == len(kept):
            kept.append(each)
        elif kept[at].wording.article.id != shown.article.id:
            also = (*kept[at].wording.also, shown.article)
            kept[at] = kept[at]._replace(wording=kept[at].wording.model_copy(update={"also": also}))
    return kept


def when(wording: Wording) -> tuple[bool, int, str, int]:
    """Return the sort key of a wording: earliest dated first, undated last, ties by article and place."""
    at = moment(wording.article.published)
    return at is None, at or 0, wording.article.id, wording.start or 0


def _speaker(said: Sequence[Said], people: People) -> SpeakerShown:
    quotations = [each.quotation for each in said if each.quotation is not None and attributed(each.quotation)]
    if not quotations:
        return SpeakerShown(kind="none")
    speakers = [quotation.speaker for quotation in quotations]
    printed = tuple(dict.fromkeys(speaker.name for speaker in speakers if speaker.name))
    roles = tuple(dict.fromkeys(speaker.role for speaker in speakers if speaker.role))
    kind = speakers[0].kind
    person = people.person(printed[0]) if kind == "person" and printed else None
    name = person.name if person else (printed[0] if printed and kind != "unnamed" else None)
    return SpeakerShown(
        kind=kind, person=name, spellings=printed, roles=roles, probably=person.probably if person else ()
    )
