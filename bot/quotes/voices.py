"""From a mention to a speaker: the person, body or document behind a name, a pronoun or a role, within one article."""

import re
from functools import cached_property
from itertools import pairwise

from bot.kinds import State
from bot.quotes.bodies import (
    ANY_BODY,
    LOCATED,
    MAKERS,
    VAGUE,
    Bodies,
    Body,
    between_commas,
    goes_with,
    is_bare,
    is_firm_by,
    is_of_other_kind,
    last_paper,
    opening_phrase,
)
from bot.quotes.cast import Cast
from bot.quotes.focus import Focus
from bot.quotes.introductions import find_introductions, names_service
from bot.quotes.mentions import Mention, read_mention
from bot.quotes.occupations import OFTEN_SOMEBODY_ELSE, SEATS_OF_ONE, TRADES
from bot.quotes.offices import (
    NATIONS,
    by_initials,
    is_barred,
    most_likely,
    only_holder_ahead,
)
from bot.quotes.offices import goes_with as person_goes_with
from bot.quotes.people import Gender, Person, title_gender
from bot.quotes.person_roles import is_shown
from bot.quotes.phrases import subject_phrase
from bot.quotes.pronouns import INTRODUCING, WINDOW, Pronouns, is_one, may_be_they
from bot.quotes.role_holders import OPPOSITE, RoleHolders
from bot.quotes.so_far import SoFar
from bot.quotes.strangers import Stranger, is_plural
from bot.quotes.voice import NOBODY, Speaker, Voice
from bot.quotes.words import SentenceWords, Word
from bot.text.function_words import DETERMINERS, INDEFINITE
from bot.text.given_names import GIVEN_NAMES
from bot.text.roles import DEMONYMS, NAMING_ROLES, PEOPLE_ROLES, PLACES, nominal_kind

_NEAR = 2  # sentences; "it" does not reach further back
_APPOSED = re.compile("[,-]D[nA]*n(?![nNG])")
_SPEAKS_FOR = re.compile(r"(?:an? |the |one )?(?:\w+ )?(?:spokes\w+|representative) (?:for|of) ", re.IGNORECASE)
_BESIDE = frozenset("asked pressed questioned challenged when as".split())
_STANDING = frozenset("above below beneath underneath beside behind over under outside near".split())
_ALSO_FIRMS = frozenset("organiser organizer developer operator publisher employer landlord contractor".split())
_POWERS = frozenset("eu un us uk uae".split())  # "the EU"
_ANYBODY = frozenset("man woman boy girl".split())
_BARE = 2  # words of a noun with nothing but its article
_ONE: dict[str, Gender] = {"he": "he", "him": "he", "she": "she", "her": "she"}
_GENDERS: tuple[Gender, ...] = ("he", "she")


class Voices:
    """Resolves the mentions of one article, sentence by sentence; what it resolved helps the next pronoun."""

    def __init__(self, text: str, cast: Cast, sentences: list[SentenceWords]) -> None:
        """Start before the first sentence."""
        self._text = text
        self._cast = cast
        self._sentences = sentences
        self._so_far = SoFar(text, cast, sentences)
        self._focus = Focus(self._so_far)
        self._pronouns = Pronouns(self._so_far, self._is_known)
        self._introduced = find_introductions(cast, sentences)
        self._roles = RoleHolders(self._so_far, self._pronouns, self._introduced)
        self.spoke_before: tuple[int, Voice] | None = None  # the latest saying of another than who spoke last
        self._bodies: list[tuple[int, Voice]] = []
        self._unnamed: dict[str, tuple[int, Voice]] = {}  # by head noun
        self._narrated: list[SentenceWords] = []  # in which nobody speaks

    @property
    def last(self) -> tuple[int, Voice] | None:
        """Return the latest saying: its sentence and its voice."""
        return self._so_far.last

    def open(self, sentence: SentenceWords) -> None:
        """Take down the pronoun that opens a sentence: whoever speaks in it, the next may go on with it."""
        self._pronouns.open(sentence)

    def note(self, sentence: int, voice: Voice) -> None:
        """Take down who spoke in a sentence."""
        if self.last is not None and self.last[1].person is not voice.person:
            self.spoke_before = self.last
        self._so_far.last = (sentence, voice)
        if voice.person is not None:
            self._so_far.speakers.add(id(voice.person))
        if voice.person is None and voice.speaker.name is not None:
            self._bodies.append((sentence, voice))

    def hear(self, sentence: int, person: Person | None) -> None:
        """Take down who was told or asked in a sentence; None is who spoke before the one who asks there."""
        person = person or (self.spoke_before[1].person if self.spoke_before else None)
        if person is not None:
            self._so_far.answering = (sentence, person)

    def resolve(
        self,
        mention: Mention,
        sentence: SentenceWords,
        *,
        goes_on: bool = False,
        replies: bool = False,
        behind: int | None = None,
    ) -> Voice:
        """Return the voice behind a mention.

        `goes_on` tells that its verb is one of who spoke before ("added"), `replies` of who was spoken to ("replied").
        A pronoun stands for nobody named `behind` a character, where what stands there is said.
        """
        if mention.kind == "pronoun":
            return self._pronoun(mention, sentence, mention.start if behind is None else behind)
        if mention.kind == "name":
            return self._name(mention, sentence)
        found = self._nominal(mention, sentence)
        if replies and mention.speaker == "unnamed":
            found = self._replying(mention, sentence, found)
        self._takes_apposed(mention, sentence, found)
        if found.person is not None:
            self._so_far.advance(mention.start)
            self._so_far.goes_on(found.person, (mention.start, mention.end), sentence)
        added = self._added(mention, sentence) if goes_on and found.person is not None else None
        if added is not None:
            return added._replace(state="role", mention=found.mention)
        if goes_on and found.person is None and self.last is not None and sentence.number - self.last[0] == 1:
            before = self.last[1]
            fits = before.person is not None and mention.speaker == "unnamed" and not is_plural(mention.head)
            if fits and sentence.words[mention.first].low == "the" and mention.head not in OFTEN_SOMEBODY_ELSE:
                return before._replace(state="role", mention=found.mention)
            name = before.speaker.name or ""
            same = mention.head in _ANYBODY and any(is_one(name, it, known=True) for it in _GENDERS)
            if before.speaker.kind == "unnamed" and same:
                return before._replace(state="role", mention=found.mention)  # "A baker said …. The man also said"
        return found

    def _replying(self, mention: Mention, sentence: SentenceWords, found: Voice) -> Voice:
        """Return who was told or asked right before, where "the guard replied" is of nobody known as the guard."""
        last, answering = self.last, self._so_far.answering
        if answering is None or last is None or answering[0] != last[0] or sentence.number - last[0] != 1:
            return found
        words = [word.low for word in sentence.words[mention.first : mention.last]]
        if words[0] != "the" or is_plural(mention.head):
            return found
        if found.person is not None and (found.person is not last[1].person or found.person.is_called(mention.head)):
            return found
        person = answering[1]
        gender = next((it for it in map(title_gender, words) if it != "unknown"), person.gender)
        if person is last[1].person or person.gender not in {gender, "unknown"}:
            return found
        if not person_goes_with(person, mention.head, words):
            return found
        return Voice(self._speaker(person, found.speaker.name), "role", (mention.start, mention.end), person)

    def _added(self, mention: Mention, sentence: SentenceWords) -> Voice | None:
        """Return who without a name has just spoken, where "the MP added" is not of who is known as the MP."""
        if self.last is None or sentence.number - self.last[0] != 1 or sentence.words[mention.first].low != "the":
            return None
        before = self.last[1]
        unnamed = before.speaker.kind == "unnamed"
        return before if unnamed and any(is_one(before.speaker.name or "", gender) for gender in _GENDERS) else None

    def of_person(self, person: Person, state: State, printed: tuple[int, int]) -> Voice:
        """Return the voice of a person who is known already."""
        return Voice(self._speaker(person), state, printed, person)

    def narrate(self, sentence: SentenceWords) -> None:
        """Keep a sentence in which nothing is said, for "it" behind it."""
        self._narrated.append(sentence)

    def pass_over(self, sentence: SentenceWords) -> None:
        """Read a sentence in which nobody speaks for the one thing that matters later: a role as its subject."""
        opening = sentence.words[0].low if sentence.words else ""
        if opening == "the":
            self._pass_over_role(sentence, 0)
        elif opening in _BESIDE and "," in sentence.tags:
            self._pass_over_role(sentence, sentence.tags.index(",") + 1)  # "When asked, the mayor shrugged"
        elif opening in INTRODUCING and not self._cast.count_in(sentence):
            self._pass_over_newcomer(sentence, subject_phrase(sentence.words))
        elif (owned := _OWNED.match(sentence.tags)) is not None:
            self._pass_over_newcomer(sentence, owned.span(1))

    def _narrated_thing(self, sentence: SentenceWords, after: int) -> Voice | None:
        """Return the body or document that a narrated sentence is about ("Norkraft declined"), for "it" behind it."""
        for before in reversed(self._narrated[-_NEAR:]):
            if after <= before.number < sentence.number <= before.number + _NEAR:
                voice = self._subject_thing(before, len(before.words)) if after < before.number else None
                paper = last_paper(before.words, self._cast.surnames, got=voice is not None)
                voice = voice if paper is None else self._nominal(paper, before)
                if voice is not None:
                    return voice
        return None

    def _subject_thing(self, sentence: SentenceWords, before: int) -> Voice | None:
        """Return the body or document that opens a sentence, when it ends before a word."""
        span = opening_phrase(sentence.words)
        mention = read_mention(sentence.words, *span, self._cast.surnames) if span and span[1] <= before else None
        if span is None or mention is None:
            return None
        named = self._body_behind(sentence, span[1])
        if named is not None:
            return self._of_body(named, (sentence.words[0].start, sentence.words[span[1] - 1].end))
        if mention.speaker not in {"body", "document"} or mention.head in VAGUE:
            return None
        if mention.kind != "name":
            return self._nominal(mention, sentence)
        known = sentence.words[0].low == "the" or self._of_bodies.knows(sentence.words[mention.first].start)
        return self._name(mention, sentence) if known else None

    def _pass_over_newcomer(self, sentence: SentenceWords, span: tuple[int, int] | None) -> None:
        """Take down who opens a sentence without a name ("A woman", "Lee's manager"), for "she" and "he" behind it."""
        if span is not None and sentence.tags[span[1] : span[1] + 1] == "G":
            return  # "His father's work"
        if span is not None and re.match("C[nNDS]", sentence.tags[span[1] : span[1] + 2]):
            return  # "His agent and his lawyer"
        mention = read_mention(sentence.words, *span, self._cast.surnames) if span else None
        if mention is None or mention.kind != "nominal" or mention.speaker != "unnamed":
            return
        person = self._roles.one(mention, sentence)
        if person is not None:
            self._so_far.goes_on(person, (mention.start, mention.end), sentence)
        else:
            name = _clean(self._text[mention.start : mention.end])
            voice = Voice(Speaker(kind="unnamed", name=name), "role", (mention.start, mention.end))
            self._so_far.newcomer = (sentence.number, voice)

    def _pass_over_role(self, sentence: SentenceWords, at: int) -> None:
        """Take a role as the subject, at a word, of a sentence for the person it stands for ("The mayor declined")."""
        words = sentence.words[at:]
        spans = (
            [subject_phrase(words, owned=owned) for owned in (True, False)] if words and words[0].low == "the" else []
        )
        read = (read_mention(sentence.words, at + it[0], at + it[1], self._cast.surnames) for it in spans if it)
        nouns = (it for it in read if it is not None and it.kind == "nominal" and it.speaker == "unnamed")
        mention = next(nouns, None)  # "The boy's father"; of "The mayor's answer" the mayor
        if mention is None:
            return
        self._so_far.advance(mention.start)
        person = self._called_there(sentence) or self._roles.one(mention, sentence)
        person = person or self._described(mention, sentence)
        if person is not None:
            self._so_far.goes_on(person, (mention.start, mention.end), sentence)
        else:
            printed = (mention.start, mention.end)
            voice = Voice(Speaker(kind="unnamed", name=_clean(self._text[slice(*printed)])), "role", printed)
            if _is_told_apart(mention, sentence):
                self._unnamed[mention.head] = (sentence.number, voice)
            owned = any(word.tag == "G" for word in sentence.words[mention.first : mention.last])  # "The boy's father"
            if owned or self._roles.came_in(mention, None):
                self._so_far.newcomer = (sentence.number, voice)  # "a man" came in, and "the man left": he goes on

    def _called_there(self, sentence: SentenceWords) -> Person | None:
        """Return whom a sentence gives a name it goes by: "a roofer whom I will call Dean"."""
        words = sentence.words
        at = next((n for n, word in enumerate(words) if word.low == "call" and 1 < n < len(words) - 1), 0)
        whom = at > 0 and "whom" in [word.low for word in words[max(0, at - 3) : at]]
        return self._cast.named_at(words[at + 1].start) if whom else None

    # ------------------------------------------------------------ names

    def _name(self, mention: Mention, sentence: SentenceWords) -> Voice:
        printed = (mention.start, mention.end)
        if mention.name is None:
            return NOBODY
        first, last = mention.name
        words = sentence.words
        role = self._text[slice(*mention.role)] if mention.role else None
        role = role if role is not None and is_shown(role) else None
        title = words[first - 1].low.strip(".") if first else ""
        gender: Gender = title_gender(title)
        person = self._cast.named_at(words[first].start) if last - first == 1 else None
        person = person or self._cast.find(tuple(word.low for word in words[first:last]), words[first].start, gender)
        if person is not None and mention.speaker == "body" and last - first > 1 and mention.head != person.surname:
            person = None
        if mention.speaker == "person" and _joined(sentence, mention):
            # two persons are not one: what they say together is theirs as printed
            return Voice(Speaker(kind="unnamed", name=self._joint_name(mention, sentence)), "named", printed)
        if person is not None:
            return Voice(self._speaker(person, role), "named", printed, person)
        name = self._text[words[first].start : words[last - 1].end]
        if mention.speaker == "body" and last - first == 1:
            person = by_initials(self._cast.people, words[first], mention.start)
            if person is not None:
                return Voice(self._speaker(person, name), "role", printed, person)
        if mention.speaker == "body":
            name = self._text[mention.start : mention.end]
        return Voice(Speaker(kind=mention.speaker, name=_clean(name), role=role), "named", printed)

    def _joint_name(self, mention: Mention, sentence: SentenceWords) -> str:
        return _clean(self._text[mention.start : sentence.words[mention.last - 1].end])

    def _speaker(self, person: Person, role: str | None = None) -> Speaker:
        if role is None:
            told = (self._text[slice(*span)] for role_, span in person.roles if is_shown(role_))
            role = next(told, None)
        return Speaker(kind="person", name=_clean(self._text[slice(*person.span)]), role=_clean(role) if role else None)

    # ------------------------------------------------------------ bare nouns

    def _nominal(self, mention: Mention, sentence: SentenceWords) -> Voice:
        printed = (mention.start, mention.end)
        words = sentence.words[mention.first : mention.last]
        before = sentence.words[mention.first - 1] if mention.first else None
        opening = before.low if before is not None and before.tag == "D" else words[0].low
        definite = opening in {"the", "this", "that"} or opening not in DETERMINERS | {"one"}
        name = _clean(self._text[mention.start : mention.end])
        kind = mention.speaker if mention.speaker != "none" else "unnamed"
        state: State = "named" if kind != "unnamed" and _holds_name(words) else "role"  # a noun names nobody
        ours = opening in {"its", "their", "our"}  # the role is told of a body, not of a person named before
        if words[-1].low in _POWERS and words[-1].text.isupper():
            return Voice(Speaker(kind="body", name=name), "named", printed)
        voice = Voice(Speaker(kind=kind, name=name), state, printed)
        apposed = _APPOSED.match(sentence.tags, mention.last)
        if apposed is not None and nominal_kind(sentence.words[apposed.end() - 1].low) == "body":
            return voice._replace(speaker=Speaker(kind="body", name=name))  # "The contractor, a group of two firms,"
        introduced = next((self._introduced[w.start] for w in words if w.start in self._introduced), None)
        if introduced is not None:
            return Voice(self._speaker(introduced, name), "role", printed, introduced)
        beside = self._body_behind(sentence, mention.last) if state == "role" and definite else None
        if beside is not None:
            return self._of_body(beside, printed)._replace(state="named")
        maker = self._body_that_spoke(mention, sentence) if mention.head in MAKERS and opening == "the" else None
        if maker is not None:
            return maker
        bare = kind == "body" and state == "role" and is_bare(mention, words)
        if bare:
            spoke = self._body_that_spoke(mention, sentence)
            if spoke is not None:
                return spoke
            body = self._of_bodies.meant(mention, sentence)
            body = body or self._of_bodies.told_of_itself(mention, sentence, self._text)
            if body is not None:
                return self._of_body(body, printed)
        if [word.low for word in words[-2:]] == OPPOSITE:
            other = self._roles.one(mention, sentence)
            return voice if other is None else Voice(self._speaker(other, name), "role", printed, other)
        if mention.speaker == "unnamed" and definite and not ours and mention.head not in PEOPLE_ROLES:
            return self._of_role(mention, sentence, opening, voice)
        if mention.speaker == "unnamed" and opening in {"a", "an"} and sentence.number <= _LEAD:
            ahead = only_holder_ahead(self._cast.people, mention, sentence.words)
            if ahead is not None and not any(word.low in _NAMELESS for word in sentence.words):
                return Voice(self._speaker(ahead, name), "role", printed, ahead)
        if kind == "unnamed" and not definite:
            self._unnamed[mention.head] = (sentence.number, voice)
        return voice

    def _body_that_spoke(self, mention: Mention, sentence: SentenceWords) -> Voice | None:
        """Return the body that spoke in the sentence before, by its name, where a noun goes on with it: "the club"."""
        if not self._bodies or self.last is None or self.last[1] is not self._bodies[-1][1]:
            return None
        number, voice = self._bodies[-1]
        if voice.mention is None or sentence.number - number > 2:
            return None
        if _SPEAKS_FOR.match(voice.speaker.name or ""):  # "A spokesman for Lind Mills said", "the firm"
            body = self._of_bodies.named_in(*voice.mention)
            fits = body is not None and goes_with(body, mention, sentence)
            return self._of_body(body, (mention.start, mention.end)) if body is not None and fits else None
        if voice.speaker.kind not in {"body", "person"} or sentence.number - number != 1:
            return None
        name = voice.speaker.name or ""
        by_name = voice.state == "named"  # not by a noun, "the group"
        body = self._of_bodies.ending(name, voice.mention[0]) if by_name else self._of_bodies.called(name)
        if body is None:
            plain = voice.speaker.kind == "body" and mention.last - mention.first == _BARE and mention.head in ANY_BODY
            plain = plain and not is_of_other_kind(name, mention)
            return voice._replace(state="role", mention=(mention.start, mention.end)) if plain else None
        alone = self._of_bodies.named_in(voice.mention[0], mention.start) is body
        fits = goes_with(body, mention, sentence) or (alone and is_firm_by(body, mention))
        if not fits or self._of_bodies.is_of_another(mention, body):
            return None
        if body.goes_by(name):  # as it has just spoken
            return voice._replace(state="role", mention=(mention.start, mention.end))
        return self._of_body(body, (mention.start, mention.end))

    def _takes_apposed(self, mention: Mention, sentence: SentenceWords, voice: Voice) -> None:
        """Take down by what else somebody without a name goes: "The team's leader, a sergeant who gave no name"."""
        apposed = _APPOSED.match(sentence.tags, mention.last)
        words = sentence.words
        if apposed is not None and voice.person is None and words[mention.last + 1].low in INDEFINITE:
            head = words[apposed.end() - 1].low
            if nominal_kind(head) == "unnamed":
                self._unnamed[head] = (sentence.number, voice)

    def _of_role(self, mention: Mention, sentence: SentenceWords, opening: str, as_printed: Voice) -> Voice:
        """Return the person who has a role, or whom the text is about; the words as printed where that is not sure."""
        words = [word.low for word in sentence.words[mention.first : mention.last]]
        if names_service(sentence.words, mention.last - 1) or _owns_as_body(mention, sentence):
            return as_printed
        if _is_parent_of_some(mention, sentence):
            mention = mention._replace(head=f"{mention.head}-of-some")  # told of by it, as by "the mother-of-two"
        if self._roles.is_elsewhere(mention, sentence) and self._just_spoken_as(mention, sentence) is None:
            return as_printed
        if not _ANY_ONE.isdisjoint(words):
            return as_printed  # "the occasional stranger"
        if _is_of_any(mention, sentence):
            self._unnamed[mention.head] = (sentence.number, as_printed)
            return as_printed
        found = self._having(mention, sentence, words)
        asked = self._so_far.asked(sentence)
        person = asked if asked in found else most_likely(found, mention, words)
        if not found:
            person = self._roles.relative(mention, sentence)
        known = self._unnamed.get(mention.head)
        if opening == "the" and person is None and not found and not is_plural(mention.head):
            again = self._described_again(mention, sentence, words)
            if again is not None:
                return self._of_description(again, words, as_printed)
        if known is not None and opening == "the" and sentence.number - known[0] <= WINDOW:
            named = person.last_before(mention.start) if person is not None else None
            # "a diplomat", then "the diplomat": the one nobody names, unless a person of that very role came since
            of_role = person is not None and any(mention.head in role.split() for role, _ in person.roles)
            if named is None or named.sentence < known[0] or not of_role:
                return known[1]._replace(state="role", mention=as_printed.mention)
        if person is None and opening == "the":
            person = self._brought_in(mention)
        if opening == "the" and self._roles.came_in(mention, person, former="former" in words):
            return as_printed
        if person is None and opening == "the" and not found and not is_plural(mention.head):
            unnamed = self._focus.unnamed(mention, sentence)
            if unnamed is not None:
                return unnamed._replace(state="role", mention=as_printed.mention)
            person = self._focus.person(mention, sentence)
            anew = self._described(mention, sentence) if person is None and known is None else None
            if anew is not None:
                return self._of_description(anew, words, as_printed)
            if person is not None and (
                is_barred(person, mention.head, words) or _is_told_of(person, mention, sentence)
            ):
                return as_printed
            new = len(words) > _BARE or mention.head in TRADES
            if person is not None and new and not _is_named_behind(person, mention, sentence):
                person.told.add(" ".join(words), (mention.start, mention.end))  # and goes by it from now on
        elif person is not None and self._roles.is_left(person, mention, sentence, owned=opening in {"his", "her"}):
            return as_printed
        headline = sentence.number <= _HEADLINES and opening not in DETERMINERS
        seat = headline or mention.head in SEATS_OF_ONE or not is_plural(mention.head)
        if person is None and not found and seat and opening not in {"his", "her"}:
            lead = headline or (sentence.number <= _LEAD and mention.head in SEATS_OF_ONE)
            person = only_holder_ahead(self._cast.people, mention, sentence.words, headline=lead)
        if person is None and not found and _is_told_apart(mention, sentence):
            self._unnamed[mention.head] = (sentence.number, as_printed)  # "The owner of the mill, who …", "the owner"
        if person is None or _is_named_behind(person, mention, sentence):
            return as_printed
        if any(word.low in _NAMELESS for word in sentence.words):
            return as_printed  # "the rebel said, speaking on condition of anonymity"
        return Voice(self._speaker(person, as_printed.speaker.name), "role", as_printed.mention, person)

    def _described_again(self, mention: Mention, sentence: SentenceWords, words: list[str]) -> Person | None:
        """Return who has just spoken, where words that the text has not had yet tell more of them: "the young lawyer".

        Whoever came in without a name by the same noun ("a lawyer") is another.
        """
        if len(words) <= _BARE:
            return None
        if " ".join(words[-2:]) in self._text[max(0, mention.start - _LONGEST_TOLD) : mention.start].lower():
            return None
        last = self.last
        person = self._described(mention, sentence)
        return person if last is not None and last[1].person is person and sentence.number - last[0] <= 1 else None

    def _described(self, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return whom new words tell more of, where what is said is not told of them by name."""
        person = self._focus.described_anew(mention, sentence)
        if person is None or _is_told_of(person, mention, sentence) or _is_named_behind(person, mention, sentence):
            return None
        return None if any(word.low in _NAMELESS for word in sentence.words) else person

    def _of_description(self, person: Person, words: list[str], as_printed: Voice) -> Voice:
        """Return the voice of a person told of in new words, by which they go from now on."""
        if as_printed.mention is not None:
            person.told.add(" ".join(words), as_printed.mention)
        return Voice(self._speaker(person, as_printed.speaker.name), "role", as_printed.mention, person)

    def _having(self, mention: Mention, sentence: SentenceWords, words: list[str]) -> list[Person]:
        """Return who has a role and is not told of by name in what is said; "the President" is that of a state."""
        found = self._roles.all_of(mention, sentence)
        head = [word for word in sentence.words[mention.first : mention.last] if word.low == "president"]
        of_state = [person for person in found if not self._is_president_of_less(person)] if head else found
        if of_state or any(word.text == "President" for word in head):
            found = of_state
        found = [person for person in found if not _is_told_of(person, mention, sentence)]
        spoke = self._just_spoken_as(mention, sentence) if not found else None
        beside = {word for word in words if word not in {"the", mention.head}}
        return [spoke] if spoke is not None and beside and beside <= NATIONS else found

    def _just_spoken_as(self, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return who spoke in the sentence before and goes by a noun: "Gen. Lee said", then "the Velmish general"."""
        if self.last is None or sentence.number - self.last[0] != 1:
            return None
        person = self.last[1].person
        return person if person is not None and person.is_called(mention.head) else None

    def _is_president_of_less(self, person: Person) -> bool:
        """Tell whether somebody is a president in small letters only: "the President" is that of the state."""
        roles = [self._text[slice(*span)] for span in person.roles.spans("president")]
        return bool(roles) and not any("President" in role or "PRESIDENT" in role for role in roles)

    def _brought_in(self, mention: Mention) -> Person | None:
        """Return the only one called by a noun, where that noun told of them before their name: "a Lind councillor"."""
        told = (it for start, it in self._introduced.items() if start < mention.start and it.is_called(mention.head))
        person = next(told, None)
        if person is None or person.span[0] >= mention.start:
            return None
        alone = all(it is person or not it.is_called(mention.head) for it in self._cast.people)
        return person if alone else None

    def _of_body(self, body: Body, printed: tuple[int, int] | None) -> Voice:
        return Voice(Speaker(kind="body", name=_clean(self._text[slice(*body.span)])), "role", printed)

    def _body_behind(self, sentence: SentenceWords, comma: int) -> Body | None:
        """Return the body whose name stands alone behind a noun."""
        name = between_commas(sentence, comma)
        return self._of_bodies.of_name(name) if name else None

    @cached_property
    def _of_bodies(self) -> Bodies:
        return Bodies(self._cast, self._sentences)

    # ------------------------------------------------------------ pronouns

    def antecedent(
        self, gender: Gender, at: int, sentence: SentenceWords, other: Person | None = None
    ) -> Person | None:
        """Return the person a pronoun stands for, not `other`; None when two are as likely, or for somebody unnamed."""
        who = self._pronouns.who(gender, at, sentence, other)
        return None if isinstance(who, Stranger) else who

    def _pronoun(self, mention: Mention, sentence: SentenceWords, at: int) -> Voice:
        printed = (mention.start, mention.end)
        topic = self._topic(mention, sentence)
        if topic is not None:
            return topic._replace(state="pronoun", mention=printed)
        if mention.head in _ONE:
            told = _ONE[mention.head]
            unnamed = self._pronouns.unnamed_before(told, at, sentence)
            if unnamed is not None:
                return unnamed._replace(state="pronoun", mention=printed)
            who = self._pronouns.who(told, at, sentence)
            self._pronouns.take_up(who, told, printed, sentence)
            if who is None:
                return Voice(Speaker(), "not_attributed", printed)
            if isinstance(who, Stranger):
                return Voice(Speaker(kind="unnamed", name=who.name), "pronoun", printed)
            return Voice(self._speaker(who), "pronoun", printed, who)
        found = self._of_thing(mention, sentence) if mention.head in {"they", "it"} else None
        return (
            found._replace(state="pronoun", mention=printed) if found else Voice(Speaker(), "not_attributed", printed)
        )

    def _topic(self, mention: Mention, sentence: SentenceWords) -> Voice | None:
        """Return whom a sentence announces as its topic: "As for the engineer, he said"."""
        words = sentence.words
        comma = sentence.tags.find(",")
        if [word.low for word in words[:2]] != ["as", "for"] or not 0 < comma < mention.first:
            return None
        topic = read_mention(words, 2, comma, self._cast.surnames)
        if topic is None or topic.kind == "pronoun" or topic.speaker == "none":
            return None
        return self.resolve(topic, sentence)

    def _of_thing(self, mention: Mention, sentence: SentenceWords) -> Voice | None:
        """Return the body, document or people that "it" or "they" goes on with."""
        own = self._subject_thing(sentence, mention.first)
        relative = sentence.words[mention.first - 1].low == "which"
        if own is not None and own.speaker.kind == "body" and (mention.head == "it" or relative):
            return own  # "Lind issued a note in which they said"
        number, voice = self._bodies[-1] if self._bodies else (-_NEAR, NOBODY)
        spoken = self.last[0] if self.last is not None else -1
        thing = self._narrated_thing(sentence, max(number, spoken)) if mention.head == "it" else None
        if thing is not None:
            return thing
        if sentence.number - number > _NEAR or (self.last is not None and self.last[0] > number):
            return None
        if mention.head == "it":
            may_be = (voice.speaker.name or "").lower().rpartition(" ")[2] in _ALSO_FIRMS
            return voice if voice.speaker.kind in {"body", "document"} or may_be else None
        return voice if voice.speaker.kind == "body" or may_be_they(voice.speaker) else None

    def _is_known(self, stranger: Stranger) -> bool:
        """Tell whether "his wife" is a person whom the article names."""
        number, first, last = stranger.printed
        sentence = self._sentences[self._so_far.at[number]]
        mention = read_mention(sentence.words, first, last, self._cast.surnames)
        return mention is not None and mention.kind == "nominal" and self._nominal(mention, sentence).person is not None


def _owns_as_body(mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether a noun goes on as a body does: "The clothier said in its report"."""
    behind = sentence.words[mention.last : mention.last + 3]
    return [word.tag for word in behind[:2]] == ["R", "I"] and behind[-1].low == "its"


def _is_told_of(person: Person, mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether what is said before a noun is told of a person by name: "Lee was late, the mayor said"."""
    tags = sentence.tags
    at = mention.first - (mention.first > 0 and tags[mention.first - 1] == "D")
    behind = tags[mention.last : mention.last + 1]
    forward = tags[at - 1 : at] == "," and behind in {"R", "V", "X"}
    turned = at > 1 and tags[at - 2 : at] == ",R" and behind in {"", ".", ","}  # "Lee was late, said the mayor"
    said = at - (3 if turned else 2)  # what stands before its comma; a quotation is told of nobody outside it
    if tags[max(said, 0) : said + 1] == "Q" or not (forward or turned):
        return False
    subjects = (place for place in person.places_in(sentence.number) if place.subject)
    return any(place.start < mention.start and not place.possessive for place in subjects)


def _is_told_apart(mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether what stands behind a noun tells who is meant: "the owner of the mill", "the owner, who"."""
    behind = sentence.words[mention.last : mention.last + 2]
    return bool(behind) and (behind[0].low == "of" or [word.tag for word in behind] == [",", "W"])


def _is_parent_of_some(mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether a noun tells how many children somebody has: "the mother of two"."""
    behind = [word.low for word in sentence.words[mention.last : mention.last + 2]]
    return mention.head in _PARENTS and behind[:1] == ["of"] and behind[1:] != [] and behind[1] in _HOW_MANY


_OWNED = re.compile("(?:I[DNnTM]*,)?(N+G[nA]*n)(?=[ARVXv])")  # "On Monday, Lee's official spokesman declined"
_LONGEST_TOLD = 10_000  # characters in which words are looked for; an article has fewer
_HEADLINES = 1  # the number of the last sentence that may stand above the text
_ANY_ONE = frozenset("occasional average typical ordinary usual".split())
_PAIR = 2  # words
_ANOTHER_TOO = re.compile("[DS][nNA]*nC[DS]")
_LEAD = 3  # the number of the last sentence that may open it
_NAMELESS = frozenset("anonymity anonymously".split())
_PARENTS = frozenset("mother father mum mom dad gran grandmother grandfather".split())
_HOW_MANY = frozenset("one two three four five six seven eight nine ten".split())


def _is_of_any(mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether a noun is told of something new, and so brings in somebody: "the commander of a patrol"."""
    behind = [word.low for word in sentence.words[mention.first : mention.last + 2]]
    return any(pair in {("of", "a"), ("of", "an"), ("of", "another")} for pair in pairwise(behind))


def _is_named_behind(person: Person, mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether a sentence names a person behind a noun: "the auditor is suing Lee" is not about one man."""
    return any(place.start >= mention.end for place in person.places_in(sentence.number))


def _holds_name(words: list[Word]) -> bool:
    """Tell whether a name stands in a noun phrase before its head: "the Lind council", "Poe's letter"."""
    owned = len(words) > 1 and words[1].tag == "G"
    words = words[: next((at for at, word in enumerate(words) if word.low in _STANDING), len(words))]
    told = (word for word in words[0 if owned else 1 : -1] if not word.low.endswith(LOCATED))
    return any(word.tag == "N" and word.low not in DEMONYMS for word in told)


def _joined(sentence: SentenceWords, mention: Mention) -> bool:
    """Tell whether a mention names two: "Ann Poe and Vera Low", "Poe and her lawyer", "The mayor and her aide Ann"."""
    words = sentence.words
    begin = mention.name[0] if mention.name else mention.first
    if _ANOTHER_TOO.match(sentence.tags, mention.first, begin) is not None:
        return True
    linked = next((at for at in range(mention.first, begin) if words[at].tag in "IG"), begin)
    ands = [at for at in range(mention.first + 1, linked) if words[at].low in {"and", "&"} and words[at - 1].tag == "N"]
    ands = [at for at in ands if not _is_of_both(words, at, begin)]
    full = range(mention.first + _PAIR, begin)  # "the editor of the Lind Echo Ann Poe and the owner Vera Low"
    if any(words[at].low == "and" and words[at - 1].tag == "N" and words[at - 2].low in GIVEN_NAMES for at in full):
        return True
    return any(words[at - 1].low not in NAMING_ROLES for at in ands)  # not "Author and host Ann Lee"


def _is_of_both(words: list[Word], conjunction: int, name: int) -> bool:
    """Tell whether "and" joins two teams or lands of one person: "the former Danish and Swedish coach Carl Lee"."""
    at = conjunction + 1
    while at < name and words[at].tag == "N":
        at += 1
    shared = conjunction + 1 < at < name and all(word.tag == "n" for word in words[at:name])
    alone = conjunction < _PAIR or words[conjunction - 2].tag != "N" or words[conjunction - 1].low in DEMONYMS
    lands = words[conjunction + 1].low in PLACES | DEMONYMS or words[conjunction - 1].low in DEMONYMS
    return shared and alone and lands and words[name - 1].low in NAMING_ROLES


def _clean(name: str) -> str:
    """Return a name as one line: verbatim but for line breaks."""
    return " ".join(name.split()) if "\n" in name or "\r" in name else name
