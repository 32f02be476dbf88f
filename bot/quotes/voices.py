"""From a mention to a speaker: the person, body or document behind a name, a pronoun or a role, within one article."""

import re
from collections import Counter
from functools import cached_property

from bot.kinds import State
from bot.quotes.ages import of_age
from bot.quotes.bodies import VAGUE, Bodies, Body, between_commas, is_bare, last_paper, opening_phrase
from bot.quotes.cast import Cast
from bot.quotes.introductions import find_introductions
from bot.quotes.kin import relative, relative_ahead
from bot.quotes.mentions import Mention, read_mention
from bot.quotes.names import KIN
from bot.quotes.newcomers import find_newcomers, find_told_apart
from bot.quotes.occupations import OFFICES, OFTEN_SOMEBODY_ELSE, POSTS, SEATS, SEATS_OF_ONE, TRADES
from bot.quotes.offices import (
    NATIONS,
    has_trade,
    holders,
    is_barred,
    is_of_other_trade,
    may_be_called,
    most_likely,
    of_side,
    only_holder_ahead,
)
from bot.quotes.people import Gender, Person, Place, title_gender
from bot.quotes.phrases import subject_phrase
from bot.quotes.sides import AT_HOME, SIDES, find_sides
from bot.quotes.strangers import REACH, Stranger, find_strangers, is_plural, weigh
from bot.quotes.voice import NOBODY, Speaker, Voice
from bot.quotes.words import SentenceWords, Word
from bot.text.function_words import DETERMINERS, INDEFINITE, POSSESSIVES
from bot.text.roles import DEMONYMS, PEOPLE_ROLES, nominal_kind

_WINDOW = 9  # sentences; a pronoun does not reach further back
_MOST_PLACES = 120  # of persons before a pronoun; more in nine sentences are no prose
_NEAR = 2  # sentences; "it" does not reach further back
_OFTEN = 6  # times that the text is about whom it portrays
_LEFT = 2  # paragraphs without a name, and the text has turned to others
_ANYBODY = frozenset("man woman person boy girl".split())
_DEFINITE = frozenset("the his her its their this that".split())
_OWNING = POSSESSIVES - {"whose", "your"}
_INTRODUCING = INDEFINITE | _OWNING
_SOMEBODY_ELSE = (OFTEN_SOMEBODY_ELSE | SEATS) - POSTS
_GOING_ON = re.compile("-year-old$|-of-")
_APPOSED = re.compile("[,-]D[nA]*n(?![nNG])")
_ASKING = frozenset("ask asks asked asking".split())
_BARE = 2  # words of a noun with nothing but its article
_MOST_STRANGERS = 12
_GENDERS: tuple[Gender, ...] = ("he", "she")
_MARGIN = 0.25  # a pronoun with two candidates closer than this is left open


_INSERTED = re.compile(r"[DSNnM]+,P")  # "His sister, he says, left": what is said comes first


class Voices:
    """Resolves the mentions of one article, sentence by sentence; what it resolved helps the next pronoun."""

    def __init__(self, text: str, cast: Cast, sentences: list[SentenceWords]) -> None:
        """Start before the first sentence."""
        self._sentences = sentences
        self._text = text
        self._cast = cast
        self._introduced = find_introductions(cast, sentences)
        self._next = 0
        self._recent: list[tuple[Place, Person]] = []
        self.last: tuple[int, Voice] | None = None  # sentence and voice of the latest saying
        self._bodies: list[tuple[int, Voice]] = []
        self._unnamed: dict[str, tuple[int, Voice]] = {}  # by head noun
        self._narrated: list[SentenceWords] = []  # in which nobody speaks
        self._newcomer: tuple[int, Voice] | None = None  # sentence that somebody unnamed opens ("A woman came in")
        self._strangers: dict[int, list[Stranger]] = {}  # by sentence

    def note(self, sentence: int, voice: Voice) -> None:
        """Take down who spoke in a sentence."""
        self.last = (sentence, voice)
        if voice.person is None and voice.speaker.name is not None:
            self._bodies.append((sentence, voice))

    def resolve(
        self, mention: Mention, sentence: SentenceWords, *, goes_on: bool = False, behind: int | None = None
    ) -> Voice:
        """Return the voice behind a mention; `goes_on` tells that its verb is one of who spoke before ("added").

        A pronoun stands for nobody named `behind` a character, where what stands there is said.
        """
        if mention.kind == "pronoun":
            return self._pronoun(mention, sentence, mention.start if behind is None else behind)
        if mention.kind == "name":
            return self._name(mention, sentence)
        found = self._nominal(mention, sentence)
        self._takes_apposed(mention, sentence, found)
        if found.person is not None:
            self._advance(mention.start)
            self._goes_on(found.person, (mention.start, mention.end), sentence)
        added = self._added(mention, sentence) if goes_on and found.person is not None else None
        if added is not None:
            return added._replace(state="role", mention=found.mention)
        if goes_on and found.person is None and self.last is not None and sentence.number - self.last[0] == 1:
            before = self.last[1]
            fits = before.person is not None and mention.speaker == "unnamed" and not is_plural(mention.head)
            if fits and sentence.words[mention.first].low == "the" and mention.head not in OFTEN_SOMEBODY_ELSE:
                return before._replace(state="role", mention=found.mention)
        return found

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

    def open(self, sentence: SentenceWords) -> None:
        """Take down the pronoun that opens a sentence: whoever speaks in it, the next may go on with it."""
        if "P" not in sentence.tags[:4] or _INSERTED.match(sentence.tags):
            return
        for word in sentence.words[:4]:
            if word.tag == "Q":
                return
            if word.low in {"he", "she"}:
                if self._cast.subject_behind(word.start, sentence) is not None:
                    return  # "As he has before, Lee": who is meant is named behind the pronoun
                gender: Gender = "he" if word.low == "he" else "she"
                if self._unnamed_before(gender, word.start, sentence) is None:
                    self._take_up(self._who(gender, word.start, sentence), gender, (word.start, word.end), sentence)
                return

    def _take_up(
        self, who: Person | Stranger | None, gender: Gender, printed: tuple[int, int], sentence: SentenceWords
    ) -> None:
        """Take down that a pronoun has stood for somebody."""
        if isinstance(who, Stranger):
            place = Place(*printed, sentence.number, sentence.paragraph, subject=True, possessive=False)
            here = self._strangers_in(sentence.number)
            here.append(who._replace(place=place, gender=gender))
        else:
            self._goes_on(who, printed, sentence)

    def _goes_on(self, person: Person | None, printed: tuple[int, int], sentence: SentenceWords) -> None:
        """Take down that a person is a subject of a sentence, in other words than by name."""
        if person is not None:
            place = Place(*printed, sentence.number, sentence.paragraph, subject=True, possessive=False)
            self._recent.append((place, person))

    def narrate(self, sentence: SentenceWords) -> None:
        """Keep a sentence in which nothing is said, for "it" behind it."""
        self._narrated.append(sentence)

    def pass_over(self, sentence: SentenceWords) -> None:
        """Read a sentence in which nobody speaks for the one thing that matters later: a role as its subject."""
        opening = sentence.words[0].low if sentence.words else ""
        if opening == "the":
            self._pass_over_role(sentence)
        elif opening in _INTRODUCING and not self._cast.count_in(sentence):
            self._pass_over_newcomer(sentence)

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

    def _pass_over_newcomer(self, sentence: SentenceWords) -> None:
        """Take down who opens a sentence without a name ("A woman", "Her manager"), for "she" and "he" behind it."""
        span = subject_phrase(sentence.words)
        mention = read_mention(sentence.words, *span, self._cast.surnames) if span else None
        if mention is None or mention.kind != "nominal" or mention.speaker != "unnamed":
            return
        person = self._by_role(mention, sentence)
        if person is not None:
            self._goes_on(person, (mention.start, mention.end), sentence)
        else:
            name = _clean(self._text[mention.start : mention.end])
            voice = Voice(Speaker(kind="unnamed", name=name), "role", (mention.start, mention.end))
            self._newcomer = (sentence.number, voice)

    def _pass_over_role(self, sentence: SentenceWords) -> None:
        """Take a role as the subject of a sentence for the person it stands for ("The mayor declined")."""
        span = subject_phrase(sentence.words)
        mention = read_mention(sentence.words, *span, self._cast.surnames) if span else None
        if mention is None or mention.kind != "nominal" or mention.speaker != "unnamed":
            return
        person = self._by_role(mention, sentence)
        if person is not None:
            self._advance(mention.start)
            self._goes_on(person, (mention.start, mention.end), sentence)

    # ------------------------------------------------------------ names

    def _name(self, mention: Mention, sentence: SentenceWords) -> Voice:
        printed = (mention.start, mention.end)
        if mention.name is None:
            return NOBODY
        first, last = mention.name
        words = sentence.words
        role = self._text[slice(*mention.role)] if mention.role else None
        title = words[first - 1].low.strip(".") if first else ""
        gender: Gender = title_gender(title)
        person = self._cast.named_at(words[first].start) if last - first == 1 else None
        person = person or self._cast.find(tuple(word.low for word in words[first:last]), words[first].start, gender)
        if person is not None and mention.speaker == "body" and last - first > 1 and mention.head != person.surname:
            person = None
        if mention.speaker == "person" and _joined(sentence, mention):
            # two persons are not one: what they say together is theirs as printed
            return Voice(Speaker(kind="unnamed", name=self._joint_name(mention, sentence), role=role), "named", printed)
        if person is not None:
            return Voice(self._speaker(person, role), "named", printed, person)
        name = self._text[words[first].start : words[last - 1].end]
        if mention.speaker == "body":
            name = self._text[mention.start : mention.end]
        return Voice(Speaker(kind=mention.speaker, name=_clean(name), role=role), "named", printed)

    def _joint_name(self, mention: Mention, sentence: SentenceWords) -> str:
        return _clean(self._text[mention.start : sentence.words[mention.last - 1].end])

    def _speaker(self, person: Person, role: str | None = None) -> Speaker:
        if role is None and person.roles:
            role = self._text[slice(*person.roles[0][1])]
        return Speaker(kind="person", name=_clean(self._text[slice(*person.span)]), role=_clean(role) if role else None)

    # ------------------------------------------------------------ bare nouns

    def _nominal(self, mention: Mention, sentence: SentenceWords) -> Voice:
        printed = (mention.start, mention.end)
        words = sentence.words[mention.first : mention.last]
        before = sentence.words[mention.first - 1] if mention.first else None
        opening = before.low if before is not None and before.tag == "D" else words[0].low
        definite = opening in {"the", "this", "that"} or opening not in DETERMINERS
        name = _clean(self._text[mention.start : mention.end])
        kind = mention.speaker if mention.speaker != "none" else "unnamed"
        state: State = "named" if kind != "unnamed" and _holds_name(words) else "role"  # a noun names nobody
        ours = opening in {"its", "their", "our"}  # the role is told of a body, not of a person named before
        voice = Voice(Speaker(kind=kind, name=name), state, printed)
        introduced = next((self._introduced[w.start] for w in words if w.start in self._introduced), None)
        if introduced is not None:
            return Voice(self._speaker(introduced, name), "role", printed, introduced)
        beside = self._body_behind(sentence, mention.last) if state == "role" and definite else None
        if beside is not None:
            return self._of_body(beside, printed)._replace(state="named")
        bare = kind == "body" and state == "role" and is_bare(mention, words)
        body = self._of_bodies.meant(mention, sentence) if bare else None
        if body is not None:
            return self._of_body(body, printed)
        if mention.speaker == "unnamed" and definite and not ours and mention.head not in PEOPLE_ROLES:
            return self._of_role(mention, sentence, opening, voice)
        if kind == "unnamed" and not definite:
            self._unnamed[mention.head] = (sentence.number, voice)
        return voice

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
        if self._is_elsewhere(mention, sentence):
            return as_printed
        found = self._holders(mention, sentence)
        asked = self._asked(sentence)
        person = asked if asked in found else most_likely(found, mention, words)
        if not found:
            person = self._relative(mention, sentence)
        known = self._unnamed.get(mention.head)
        if known is not None and opening == "the" and sentence.number - known[0] <= _WINDOW:
            latest = max((p.sentence for p in person.places if p.start < mention.start), default=-1) if person else -1
            # "a diplomat", then "the diplomat": the one nobody names, unless a person of that very role came since
            if latest < known[0] or (person and not any(mention.head in role.split() for role, _ in person.roles)):
                return known[1]._replace(state="role", mention=as_printed.mention)
        if opening == "the" and self._came_in(mention, person):
            return as_printed
        if person is None and opening == "the" and not found and not is_plural(mention.head):
            person = self._in_focus(mention, sentence)
            if person is not None and is_barred(person, mention.head, words):
                return as_printed
            if person is not None and len(words) > _BARE and not _is_named_behind(person, mention, sentence):
                person.told.append((" ".join(words), (mention.start, mention.end)))  # and goes by it from now on
        elif person is not None and self._is_left(person, mention, sentence, owned=opening in {"his", "her"}):
            return as_printed
        if person is None and not found and opening not in {"his", "her"} and mention.head in SEATS_OF_ONE:
            person = only_holder_ahead(self._cast.people, mention, sentence.words)
        if person is None or _is_named_behind(person, mention, sentence):
            return as_printed
        return Voice(self._speaker(person, as_printed.speaker.name), "role", as_printed.mention, person)

    def _is_elsewhere(self, mention: Mention, sentence: SentenceWords) -> bool:
        """Tell whether a role is told of a place or a body that the text has not named before: "Velmara's mayor".

        "The Dutch minister" is so too, where nothing Dutch came before.
        """
        words = sentence.words
        if mention.head in OFFICES:
            nation = next((word for word in words[mention.first : mention.last] if word.low in NATIONS), None)
            if nation is not None and nation.tag == "N" and self._text.find(nation.text[:4], 0, nation.start) < 0:
                return True
        owner = next((words[at - 1] for at in range(mention.first + 1, mention.last) if words[at].tag == "G"), None)
        if owner is None or owner.tag != "N" or self._cast.named_at(owner.start) is not None:
            return False
        return self._text.find(owner.text, 0, owner.start) < 0

    def _relative(self, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return the one person whom "her son" can mean: he has the surname of whom "her" stands for."""
        opening = sentence.words[mention.first].low
        if opening not in {"his", "her"} or mention.head not in KIN:
            return None
        owner = self._who("he" if opening == "his" else "she", mention.start, sentence)
        known = relative(owner, mention.head, self._cast.people, mention.start) if isinstance(owner, Person) else None
        return known or relative_ahead(mention.head, self._cast.people, mention.end, sentence.number)

    @cached_property
    def _at(self) -> dict[int, int]:
        return {sentence.number: at for at, sentence in enumerate(self._sentences)}

    def _of_body(self, body: Body, printed: tuple[int, int] | None) -> Voice:
        return Voice(Speaker(kind="body", name=_clean(self._text[slice(*body.span)])), "role", printed)

    def _body_behind(self, sentence: SentenceWords, comma: int) -> Body | None:
        """Return the body whose name stands alone behind a noun."""
        name = between_commas(sentence, comma)
        return self._of_bodies.of_name(name) if name else None

    @cached_property
    def _of_bodies(self) -> Bodies:
        return Bodies(self._cast, self._sentences)

    @cached_property
    def _newcomers(self) -> dict[str, list[int]]:
        return find_newcomers(self._sentences)

    @cached_property
    def _told_apart(self) -> dict[str, int]:
        return find_told_apart(self._sentences)

    def _came_in(self, mention: Mention, person: Person | None) -> bool:
        """Tell whether somebody without a name came in by this noun since `person`, who has that role, was named."""
        latest = max((at for at in self._newcomers.get(mention.head, ()) if at < mention.start), default=-1)
        if person is None:
            return latest >= 0 or self._told_apart.get(mention.head, mention.start) < mention.start
        return latest > max((place.start for place in person.places if place.start < mention.start), default=-1)

    def _is_unnamed_going_on(self, mention: Mention, sentence: SentenceWords) -> bool:
        """Tell whether "the man" is who spoke last without a name ("Another guest, who gave no name, said")."""
        if mention.head not in _ANYBODY or self.last is None or sentence.number - self.last[0] > 1:
            return False
        return self.last[1].speaker.kind == "unnamed"

    def _is_left(self, person: Person, mention: Mention, sentence: SentenceWords, *, owned: bool) -> bool:
        """Tell whether the text has left a person: it has not named them lately and is about somebody else by now.

        `owned` tells that the role is told of "him" or "her" ("his lawyer"): that is soon another's.
        """
        self._advance(mention.start)
        last = max((place for place in person.places if place.start < mention.start), default=None)
        if last is None or sentence.paragraph - last.paragraph < _LEFT:
            return False
        if any(span[0] > mention.end and mention.head in role.split() for role, span in person.roles):
            return False  # and has that role further on
        if not owned and self._alone_has(person, mention):
            return False
        if owned and mention.head in KIN and self._alone_has(person, mention):
            return False  # "his daughter, Ann Lee", then "his daughter"
        if not owned and self._alone_goes_by(mention, sentence):
            return False  # "the study's lead author"
        if owned or (sentence.number - last.sentence > _WINDOW and mention.head in OFTEN_SOMEBODY_ELSE):
            return True  # "the actress" of a list: another one each time
        return any(
            place.subject and place.paragraph == sentence.paragraph and other is not person
            for place, other in self._recent[-_MOST_PLACES:]
        )

    def _alone_goes_by(self, mention: Mention, sentence: SentenceWords) -> bool:
        """Tell whether a role of several words is printed so beside one name only."""
        phrase = " ".join(word.low for word in sentence.words[mention.first : mention.last])
        if phrase.count(" ") < _BARE:
            return False
        return sum(any(role == phrase for role, _ in person.roles) for person in self._cast.people) == 1

    def _alone_has(self, person: Person, mention: Mention) -> bool:
        """Tell whether one person only is called by this very noun in the article."""
        if mention.head in _SOMEBODY_ELSE:
            return False
        return all(person is it or not it.is_called(mention.head) for it in self._cast.people)

    def _in_focus(self, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return the person the text is about where a noun that nobody was given goes on ("the 34-year-old")."""
        words = [word.low for word in sentence.words[mention.first : mention.last]]
        told = [person for person in self._cast.people if person.age in of_age(mention.head)]
        if len(told) == 1:
            return told[0]
        asked = self._asked(sentence)
        if asked is not None and (mention.head in OFTEN_SOMEBODY_ELSE or mention.head.endswith("-year-old")):
            return asked  # "Poe asked Lee how late it was. “Ten,” the witness said."
        if mention.head in OFTEN_SOMEBODY_ELSE or self._is_unnamed_going_on(mention, sentence):
            return None
        gender: Gender = "unknown"
        for word in words:
            if title_gender(word) != "unknown":
                gender = title_gender(word)
        before = sentence.words[max(0, mention.first - 2) : mention.first]
        cited = bool(before) and before[0].low == "according" and mention.head not in SEATS_OF_ONE
        if before and before[-1].tag == "I" and (not cited or self._cast.count_in(sentence)):
            return None  # "was found by the county auditor": who comes in behind a preposition is somebody else
        if len(words) > _BARE or _GOING_ON.search(mention.head) or mention.head in OFFICES:
            return self._only_one_told_of(gender, mention, sentence) or self._described(gender, mention, sentence)
        found = self._only_one_near(gender, mention, sentence)
        ages = of_age(mention.head)
        return None if found is not None and ages and found.age is not None and found.age not in ages else found

    def _asked(self, sentence: SentenceWords) -> Person | None:
        """Return who was asked in the sentence before, and so answers in this one."""
        if self.last is None or self.last[1].state != "inferred" or sentence.number - self.last[0] != 1:
            return None
        return self.last[1].person

    def _only_one_told_of(self, gender: Gender, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return the one person this paragraph, or the article, has named so far: a description goes with nobody else.

        Where two have been named, a description that is new ("the retired teacher") tells neither. One of age or
        children ("the 34-year-old") is of who spoke in the paragraph before, when a quotation opens this one.
        """
        self._advance(mention.start)
        recent = self._recent[-_MOST_PLACES:]
        here = [person for place, person in recent if place.paragraph == sentence.paragraph]
        before = self._subjects_before(recent, sentence) if _GOING_ON.search(mention.head) else []
        everybody = [person for _, person in recent] if mention.head not in OFFICES else []
        ages = of_age(mention.head)
        owned = any(word.tag == "G" for word in sentence.words[mention.first : mention.last])
        for people in (here, before, everybody):
            told = {id(person): person for person in people if not ages or person.age is None or person.age in ages}
            if owned:  # "the council's chief executive" is an office, which the one they know of may not have
                told = {key: person for key, person in told.items() if not is_of_other_trade(person, mention.head)}
            if told:
                person = next(iter(told.values()))
                fits = len(told) == 1 and (gender == "unknown" or person.gender in {gender, "unknown"})
                return person if fits else None
        return None

    def _described(self, gender: Gender, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return the one subject of the sentence before, who may be called by a noun that nobody was given.

        Whom the text knows by a trade, or a seat, goes by no other one; what a noun is told of ("the port's head", "the
        Lind baker", "the head of the port") brings in somebody else.
        """
        words = sentence.words[mention.first : mention.last]
        if words[-1].low != mention.head or any(word.tag in "NGM" for word in words) or mention.head == "percent":
            return None
        self._advance(mention.start)
        before = self._told_before(sentence)
        told = [(place, person) for place, person in self._recent[-_MOST_PLACES:] if place.sentence == before]
        subjects = {id(person): person for place, person in told if place.subject and not place.possessive}
        person = next(iter(subjects.values())) if len(subjects) == 1 else None
        spoke = self.last is not None and self.last[0] == before
        if self.last is not None and spoke:
            person = self.last[1].person  # whatever about
        if not told:
            person = self._protagonist(mention)
        if person is None or (gender != "unknown" and person.gender not in {gender, "unknown"}):
            return None
        if may_be_called(person, mention.head, [word.low for word in words]):
            return person
        others = [it for it in self._cast.people if it is not person and it.span[0] < mention.start]
        if has_trade(person) or any(it.is_called(mention.head) for it in others):
            return None
        is_new = not person.roles and person.places[0].sentence == before
        if mention.head in SEATS_OF_ONE or (is_new and not spoke):
            return person if is_new else None
        return person if len(words) == _BARE and mention.head in TRADES else None

    def _protagonist(self, mention: Mention) -> Person | None:
        """Return whom a portrait is of: most of what its text has said so far is of that person."""
        if mention.head in SEATS_OF_ONE:
            return None
        times = Counter(id(person) for _, person in self._recent)
        most = max(times, key=times.__getitem__, default=0)
        if times[most] < _OFTEN or times[most] * 2 < len(self._recent):
            return None
        return next(person for _, person in self._recent if id(person) == most)

    def _subjects_before(self, recent: list[tuple[Place, Person]], sentence: SentenceWords) -> list[Person]:
        """Return whom the paragraph before is about, where a quotation opens this one: it goes on with who spoke."""
        at = self._at[sentence.number]
        before = self._sentences[at - 1] if at else None
        if before is None or before.paragraph == sentence.paragraph or sentence.tags[0] != "Q":
            return []
        if any(word.low in _ASKING for word in before.words):
            return []  # who was asked answers
        return [
            person
            for place, person in recent
            if place.paragraph == before.paragraph and place.subject and not place.possessive
        ]

    def _only_one_near(self, gender: Gender, mention: Mention, sentence: SentenceWords) -> Person | None:
        """Return the one person the sentence before names, or its one subject; nobody known by another trade."""
        self._advance(mention.start)
        near: dict[int, tuple[bool, Person]] = {}
        before = self._told_before(sentence)
        for place, person in reversed(self._recent[-_MOST_PLACES:]):
            if place.sentence < before:
                break
            fits = gender == "unknown" or person.gender in {gender, "unknown"}
            if fits and not is_of_other_trade(person, mention.head):
                subject = near.get(id(person), (False, person))[0] or place.subject
                near[id(person)] = (subject, person)
        if len(near) > 1:
            near = {key: value for key, value in near.items() if value[0]}
        if not near:
            here = [person for place, person in self._recent[-_MOST_PLACES:] if place.paragraph == sentence.paragraph]
            near = {id(p): (True, p) for p in here if gender == "unknown" or p.gender in {gender, "unknown"}}
        return next(iter(near.values()))[1] if len(near) == 1 else None

    def _told_before(self, sentence: SentenceWords) -> int:
        """Return the number of the sentence before that is more than a quotation."""
        at = self._at[sentence.number] - 1
        while at > 0 and not self._sentences[at].tags.strip("Q.,;-"):
            at -= 1
        return self._sentences[at].number if at >= 0 else 0

    def _by_role(self, mention: Mention, sentence: SentenceWords) -> Person | None:
        words = [word.low for word in sentence.words[mention.first : mention.last] if word.tag in "nNR"]
        found = most_likely(self._holders(mention, sentence), mention, words)
        return found or self._relative(mention, sentence)

    def _holders(self, mention: Mention, sentence: SentenceWords) -> list[Person]:
        """Return who has a role; of the managers of two sides "the home manager" is one."""
        words = sentence.words[mention.first : mention.last]
        side = next((word.low for word in words if word.low in SIDES), None)
        if side is None or self._sides is None:
            return holders(self._cast.people, mention, sentence.words)
        home, away = self._sides
        others = [word for word in sentence.words if word.low not in SIDES]
        first = next(at for at, word in enumerate(others) if word.start >= mention.start)
        found = holders(self._cast.people, mention._replace(first=first, last=first + len(words) - 1), others)
        return of_side(found, home, away) if side in AT_HOME else of_side(found, away, home)

    @cached_property
    def _sides(self) -> tuple[frozenset[str], frozenset[str]] | None:
        return find_sides(self._text)

    # ------------------------------------------------------------ pronouns

    def _pronoun(self, mention: Mention, sentence: SentenceWords, at: int) -> Voice:
        printed = (mention.start, mention.end)
        if mention.head in {"he", "she"}:
            unnamed = self._unnamed_before("he" if mention.head == "he" else "she", at, sentence)
            if unnamed is not None:
                return unnamed._replace(state="pronoun", mention=printed)
            told: Gender = "he" if mention.head == "he" else "she"
            who = self._who(told, at, sentence)
            self._take_up(who, told, printed, sentence)
            if who is None:
                return Voice(Speaker(), "not_attributed", printed)
            if isinstance(who, Stranger):
                return Voice(Speaker(kind="unnamed", name=who.name), "pronoun", printed)
            return Voice(self._speaker(who), "pronoun", printed, who)
        found = self._of_thing(mention, sentence) if mention.head in {"they", "it"} else None
        return (
            found._replace(state="pronoun", mention=printed) if found else Voice(Speaker(), "not_attributed", printed)
        )

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
            return voice if voice.speaker.kind in {"body", "document"} else None
        return voice if voice.speaker.kind == "body" or may_be_they(voice.speaker) else None

    def _unnamed_before(self, gender: Gender, at: int, sentence: SentenceWords) -> Voice | None:
        """Return who spoke or came in last without a name ("A guard said …. He added") in a sentence naming nobody."""
        latest = max((it for it in (self.last, self._newcomer) if it is not None), key=lambda it: it[0], default=None)
        if latest is None or sentence.number - latest[0] > 1:
            return None
        voice = latest[1]
        if voice.speaker.kind != "unnamed" or voice.mention is None or not is_one(voice.speaker.name or "", gender):
            return None
        self._advance(at)
        return None if any(place.sentence >= latest[0] for place, _ in self._recent[-_MOST_PLACES:]) else voice

    def antecedent(
        self, gender: Gender, at: int, sentence: SentenceWords, other: Person | None = None
    ) -> Person | None:
        """Return the person a pronoun stands for, not `other`; None when two are as likely, or for somebody unnamed."""
        who = self._who(gender, at, sentence, other)
        return None if isinstance(who, Stranger) else who

    def _who(
        self, gender: Gender, at: int, sentence: SentenceWords, other: Person | None = None
    ) -> Person | Stranger | None:
        """Return whom a pronoun at character `at` stands for, not `other`; None when two are as likely."""
        self._advance(at)
        spoken_to = self._cast.object_behind(at, sentence)  # "he told Lee" is somebody else than Lee
        near = []
        for place, person in reversed(self._recent[-_MOST_PLACES:]):
            if sentence.number - place.sentence > _WINDOW:
                break
            if person.gender in {gender, "unknown"} and person is not spoken_to and person is not other:
                near.append((place, person))
        scores: dict[int, tuple[float, Person | Stranger]] = self._strangers_near(gender, at, sentence)
        # the latest sentence in which somebody who fits acts
        newest = max((place.sentence for place, _ in near if place.subject or place.clause), default=None)
        for place, person in near:
            score = self._score(place, person, gender, sentence)
            if self.last is not None and self.last[1].person is person and sentence.number - self.last[0] <= 2:
                # who spoke last goes on, unless the text has turned to somebody else since
                score += 1.5 if newest is None or newest <= self.last[0] else 0.4
                if not place.subject and place.sentence == self.last[0] < sentence.number:
                    score += 1.2  # "…, Lee said": a subject too
            known = scores.get(id(person))
            if known is None or known[0] < score:
                scores[id(person)] = (score, person)
        ranked = sorted(scores.values(), key=lambda item: -item[0])
        if not ranked:
            return None
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN:
            return None
        return ranked[0][1]

    def _strangers_near(
        self, gender: Gender, at: int, sentence: SentenceWords
    ) -> dict[int, tuple[float, Person | Stranger]]:
        """Return the weights of those without a name whom a pronoun may stand for, by the character they stand at."""
        found: dict[int, tuple[float, Person | Stranger]] = {}
        said = self.last[1].mention if self.last is not None else None
        near = [it for back in range(REACH, -1, -1) for it in self._strangers_in(sentence.number - back)]
        taken_up = {it.printed for it in near if it.gender not in {gender, "unknown"}}
        for stranger in near[-_MOST_STRANGERS:]:
            if stranger.place.end > at or stranger.printed in taken_up:
                continue
            score = weigh(stranger, gender, sentence, spoke=said is not None and said[0] == stranger.place.start)
            if score is not None and not self._is_known(stranger):
                found[-1 - stranger.place.start] = score, stranger
        return found

    def _strangers_in(self, number: int) -> list[Stranger]:
        if number not in self._strangers:
            at = self._at.get(number)
            self._strangers[number] = find_strangers(self._text, self._sentences[at]) if at is not None else []
        return self._strangers[number]

    def _is_known(self, stranger: Stranger) -> bool:
        """Tell whether "his wife" is a person whom the article names."""
        number, first, last = stranger.printed
        sentence = self._sentences[self._at[number]]
        mention = read_mention(sentence.words, first, last, self._cast.surnames)
        return mention is not None and mention.kind == "nominal" and self._nominal(mention, sentence).person is not None

    def _score(self, place: Place, person: Person, gender: Gender, sentence: SentenceWords) -> float:
        """Weigh a candidate: near, a subject, the last one to speak, of the known gender."""
        score = -1.0 * (sentence.number - place.sentence) - 0.6 * (sentence.paragraph - place.paragraph)
        score += (1.2 if place.subject else 0.0) + (0.4 if place.clause else 0.0)
        score += 0.8 if place.subject and place.sentence == sentence.number else 0.0
        if place.sentence == sentence.number and place.aside:
            score -= 1.0  # "In a letter to Lee, he said": somebody else
        score -= 0.5 if place.possessive else 0.0
        return score + (0.0 if person.gender == gender else -0.5)

    def _advance(self, at: int) -> None:
        order = self._cast.order
        while self._next < len(order) and order[self._next][0].start < at:
            self._recent.append(order[self._next])
            self._next += 1


def _is_named_behind(person: Person, mention: Mention, sentence: SentenceWords) -> bool:
    """Tell whether a sentence names a person behind a noun: "the auditor is suing Lee" is not about one man."""
    return any(place.sentence == sentence.number and place.start >= mention.end for place in person.places)


_LINKS = re.compile(r" (?:of|for|in|from|at|with|to|on|by|who|familiar)\b|,")


def is_one(name: str, gender: Gender) -> bool:
    """Tell whether a noun phrase is one person of whom a pronoun may be said: "a spokesman for the port" and "he"."""
    words = _LINKS.split(name.lower())[0].split()
    if not words or words[0] not in _INTRODUCING or "and" in words or is_plural(words[-1]):
        return False
    return nominal_kind(words[-1]) == "unnamed" and title_gender(words[-1]) in {"unknown", gender}


def may_be_they(speaker: Speaker) -> bool:
    """Tell whether people without a name go on as "they": several, or somebody whom the text does not know."""
    words = _LINKS.split((speaker.name or "").lower())[0].split()
    if speaker.kind != "unnamed" or not words:
        return False
    return words[0] not in _DEFINITE or "and" in words or is_plural(words[-1])


def _holds_name(words: list[Word]) -> bool:
    """Tell whether a name stands in a noun phrase before its head: "the Lind council", "Poe's letter"."""
    owned = len(words) > 1 and words[1].tag == "G"
    return any(word.tag == "N" and word.low not in DEMONYMS for word in words[0 if owned else 1 : -1])


def _joined(sentence: SentenceWords, mention: Mention) -> bool:
    """Tell whether a mention names two: "Ann Poe and Vera Low", "Poe and her lawyer"."""
    words = sentence.words
    begin = mention.name[0] if mention.name else mention.first
    return any(words[at].low in {"and", "&"} and words[at - 1].tag == "N" for at in range(mention.first + 1, begin))


def _clean(name: str) -> str:
    """Return a name as one line: verbatim but for line breaks."""
    return " ".join(name.split()) if "\n" in name or "\r" in name else name
