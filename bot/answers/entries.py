"""Wordings to entries: who is one person, what is one utterance, and in which order they are shown."""

from collections.abc import Iterable, Sequence
from itertools import combinations, count
from typing import NamedTuple

from bot.answers.people import role_words
from bot.answers.places import Kind, attributed
from bot.models import Change, Entry, Quotation, Reading, SpeakerShown, Wording
from bot.speakers import Known, compare, name_words, word_key
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


class Person(NamedTuple):
    """One person (or body) of an answer: `name` is the spelling shown, `spellings` are as printed."""

    number: int
    name: str
    spellings: tuple[str, ...]
    probably: tuple[str, ...] = ()  # others who are probably the same person


class People:
    """Who is one person among the speakers of an answer."""

    def __init__(self, readings: Iterable[Reading], known: Known) -> None:
        """Join the spellings in these readings by what is known of people, then by letters and roles."""
        self._known = known
        self._of: dict[str, Person] = {}
        named: dict[str, tuple[int, frozenset[str]]] = {}
        for reading in readings:
            for quotation in reading.quotations:
                speaker = quotation.speaker
                if speaker.kind == "person" and speaker.name:
                    times, role = named.get(speaker.name, (0, frozenset()))
                    named[speaker.name] = (times + 1, role | role_words(speaker.role))
        self._join(named)

    def _join(self, named: dict[str, tuple[int, frozenset[str]]]) -> None:
        blocks: dict[str, list[list[str]]] = {}
        for name in sorted(named, key=lambda name: (-len(name.split()), -named[name][0], name)):
            groups = blocks.setdefault(self._block(name), [])
            fitting = [group for group in groups if self._fits(name, group, named)]
            if len(fitting) == 1:  # with two persons left, a spelling belongs to neither
                fitting[0].append(name)
            else:
                groups.append([name])
        numbers = count()
        for groups in blocks.values():
            for group in groups:
                entered = next((s[0] for name in group if (s := self._known.spellings(name))), None)
                person = Person(next(numbers), entered or group[0], tuple(group))
                self._of.update(dict.fromkeys(group, person))
        self._suspect(named)

    def _suspect(self, named: dict[str, tuple[int, frozenset[str]]]) -> None:
        """Note who is probably the same person: a bare surname, or a slip behind the same given name and role."""
        near: dict[str, list[str]] = {}
        for name in self._of:
            first = (name_words(name) or ("",))[0]
            for block in {f"last {surname_key(name)}", f"first {word_key(first)}"}:
                near.setdefault(block, []).append(name)
        likely: dict[int, dict[str, None]] = {}
        for one, other in {pair for names in near.values() for pair in combinations(sorted(names), 2)}:
            a, b = self._of[one], self._of[other]
            roles = (named[one][1], named[other][1])
            if (
                a.number != b.number
                and self._known.same(one, other) is None
                and compare(one, other, roles) != "different"
                and not any(self._known.same(x, y) is False for x in a.spellings for y in b.spellings)
            ):
                likely.setdefault(a.number, {})[b.name] = None
                likely.setdefault(b.number, {})[a.name] = None
        for name, person in self._of.items():
            self._of[name] = person._replace(probably=tuple(sorted(likely.get(person.number, ()))))

    def _block(self, name: str) -> str:
        """Return what spellings that may be one person have in common: the surname's key, or the entered name."""
        entered = self._known.spellings(name)
        return surname_key(entered[0] if entered else name)

    def _fits(self, name: str, group: list[str], named: dict[str, tuple[int, frozenset[str]]]) -> bool:
        decided = [self._known.same(name, other) for other in group]
        if False in decided:
            return False
        return True in decided or any(
            compare(name, other, (named[name][1], named[other][1])) == "same" for other in group
        )

    def person(self, name: str) -> Person | None:
        """Return the person behind a spelling."""
        return self._of.get(name)


def surname_key(name: str) -> str:
    """Return the key of a name's last word, by which spellings of one surname meet."""
    return word_key((name_words(name) or ("",))[-1])


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
        relay = (shown.relay.name, shown.relay.carried_over) if shown.relay else None
        key = (words(shown.excerpt), shown.mention, shown.marks, relay)
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
