"""Rules from an article's text to its quotations: who says what, in each sentence and across sentences."""

import logging
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.quotes.cast import Cast
from bot.quotes.contents import Content, find_contents, fronts
from bot.quotes.cues import find_sayings
from bot.quotes.doubts import is_doubtful
from bot.quotes.headlines import Headlines, is_verbal, stands_alone
from bot.quotes.marks import Stretch, find_stretches
from bot.quotes.mentions import Mention, read_mention
from bot.quotes.noun_cues import CLAIMS
from bot.quotes.owners import (
    ASKING,
    SUGGESTING,
    is_inside,
    is_of_thing,
    is_only_told,
    is_thing,
    is_thought_of_many,
    main_sayings,
    stretch_owners,
)
from bot.quotes.people import Gender, Person
from bot.quotes.phrases import name_start, subject_phrase
from bot.quotes.sayings import Saying
from bot.quotes.scripts import marked_turns, script_turns
from bot.quotes.sentences import read_sentences
from bot.quotes.subjects import clause_subject, subject_before
from bot.quotes.units import Unit, is_covered, under_labels, under_turns, without_boilerplate
from bot.quotes.utterances import issued_as, owner_of
from bot.quotes.voice import NOBODY, Voice
from bot.quotes.voices import Voices
from bot.quotes.words import SentenceWords, Word
from bot.text.function_words import is_english
from bot.text.verbs import CALLING

if TYPE_CHECKING:
    from bot.kinds import State

_LOG = logging.getLogger(__name__)
_REMARKS = frozenset(
    """remark remarks comment comments barb jibe gibe quip insult insults slur slurs taunt taunts outburst tweet tweets
    rant tirade line""".split()
)
_SIGNATURE = 12  # words
_ASKERS = frozenset(
    """coroner judge magistrate prosecutor lawyer barrister counsel attorney solicitor chairman chairwoman chair
    moderator interviewer examiner""".split()
)
_EXCHANGE = 5  # sentences between what somebody said and the question they answer
_FULL_NAME = 2  # words
_UTTERANCE = 3  # words in marks that are more than a name or an echo
_PRINTED = frozenset("page pages sign cover door wall plaque poster brochure banner".split())  # what says it itself
_BY_NOBODY = frozenset("unsigned anonymous unknown update correction note".split())
_APPOSED = re.compile("D[nA]*n,(?=N)|S[nA]*n,?(?=N)")
_OF_THINGS = frozenset("reject dispute dismiss praise concede describe criticise criticize".split())
_NAMING = frozenset("call dub christen".split())
_LINKS = frozenset("of the and in".split())
_MIGHT = frozenset("could can might".split())
_GOING_ON = frozenset({"add", "continue", "go on"})
_MAKERS = frozenset(
    """director star actor actress author writer creator host singer producer showrunner presenter editor composer
    screenwriter novelist co-star frontman rapper""".split()
)
_SPOKEN = 2  # words of an utterance that a noun tells of; one may be a title
_REPLYING = frozenset("reply answer respond retort".split())


def find_units(text: str, boilerplate: Sequence[tuple[int, int]]) -> list[Unit]:
    """Return what is said in a text, in order; boilerplate is skipped, other languages are not attributed.

    Nor is a text at which a rule breaks: one article must not stop the thousands behind it. The log tells where.
    """
    stretches = [s for s in find_stretches(text) if not is_covered(s.start, s.end, boilerplate)]
    units = [Unit(s.start, s.end, "direct", (s,), NOBODY) for s in stretches if not s.single]
    if is_english(text):
        try:
            units = _Reader(text, stretches, boilerplate).units()
        except Exception:  # noqa: BLE001 - whatever breaks, nobody is named rather than somebody wrong
            _LOG.exception("a rule of attribution broke on a text of %d characters; it stays unattributed", len(text))
    units = [unit for unit in units if not is_covered(unit.start, unit.end, boilerplate)]
    return sorted(units, key=lambda unit: (unit.start, -unit.end))


def _names_somebody(words: list[Word], saying: Saying, mention: Mention) -> bool:
    """Tell whether a noun of nobody in particular says a quotation in front of it: `“…,” the rookie said`."""
    if mention.speaker != "none" or mention.kind != "nominal" or saying.verb.kind != "say" or not saying.left:
        return False
    behind = words[saying.left - 1]
    noun = words[mention.first].tag in "DS" and not words[mention.last - 1].low.endswith("ing")
    return noun and behind.tag == "Q" and behind.low in ",?!"


def _remarks(words: list[Word]) -> list[int]:
    """Return where what somebody else is told to have said stands in marks: "Lee's “rotten boat” remark"."""
    return [
        at
        for at in range(1, len(words) - 1)
        if words[at].tag == "Q" and words[at - 1].tag == "G" and words[at + 1].low in _REMARKS
    ]


def _is_of_remarks(words: list[Word], remarks: int) -> bool:
    """Tell whether nothing of a content but somebody's remarks is in marks, and nothing else is told in it."""
    return len([word for word in words if word.tag == "Q"]) == remarks and not any(is_verbal(word) for word in words)


class _Reader:
    """Walks the sentences of one English text and collects its units."""

    def __init__(self, text: str, stretches: list[Stretch], boilerplate: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self._stretches = stretches
        self._sizes = [text.count(" ", stretch.start, stretch.end) + 1 for stretch in stretches]
        sentences = read_sentences(text, stretches)
        self._sentences = without_boilerplate(sentences, boilerplate) if boilerplate else sentences
        self._cast = Cast(self._sentences)
        self._voices = Voices(text, self._cast, self._sentences)
        self._headlines = Headlines(text, stretches, self._sentences, self._cast, self._voices)
        self._units: list[Unit] = []
        self._speaks_in = -1  # the paragraph of the latest content
        self._narrated: SentenceWords | None = None  # the sentence before, where nobody speaks in it
        self._lead: Voice | None = None  # who was announced by a colon
        self._flow: tuple[int, Voice] | None = None  # paragraph and voice of the quotation that may go on
        self._answer: tuple[SentenceWords, Voice] | None = None  # the sentence of a question, and who answers it
        self._waiting: list[tuple[int, Stretch]] = []  # paragraph and quotation: no speaker of them yet

    def units(self) -> list[Unit]:
        """Return all units, in the order they were found."""
        paragraph = -1
        for sentence in self._sentences:
            if sentence.paragraph != paragraph:
                self._flush()
                paragraph = sentence.paragraph
            if not self._signs(sentence):
                self._sentence(sentence)
        self._flush()
        labelled = marked_turns(self._text, self._stretches, self._cast, self._voices)
        if labelled:
            self._units = under_labels(self._units, labelled)
        turns = script_turns(self._text, self._cast, self._voices)
        return under_turns(self._units, turns) if turns else self._units

    # ------------------------------------------------------------ one sentence

    def _sentence(self, sentence: SentenceWords) -> None:
        self._voices.open(sentence)
        headline = self._headlines.opened_by_source(sentence)
        if headline is not None:
            self._units.append(headline)
            return
        sayings = find_sayings(sentence, self._cast.surnames)
        if not sayings:
            self._unsaid(sentence)
            return
        contents = find_contents(sentence, sayings, self._sizes)
        inner = {n for n, saying in enumerate(sayings) if is_inside(n, saying, contents)}
        main = main_sayings(sentence.words, sayings, contents, inner)
        front = fronts(contents, sentence.tags)
        voices = [
            self._voice(it, sentence, note=bool(main) and n not in inner, front=front.get(n))
            for n, it in enumerate(sayings)
        ]
        sure = {n for n, voice in enumerate(voices) if voice.mention is not None and not is_thing(sayings[n])}
        owner = stretch_owners(sentence.words, sayings, contents, sure)
        claimed: set[int] = set()
        remarks = _remarks(sentence.words)
        for number, content in enumerate(contents):
            if remarks and _is_of_remarks(sentence.words[content.first : content.last], len(remarks)):
                continue  # "condemned Lee's “rotten” remark": what is in marks is Lee's
            outer = {owner[at] for at in range(content.first, content.last) if at in owner and owner[at] != number}
            if any(contents[n].first <= content.first and content.last <= contents[n].last for n in outer):
                continue
            if is_only_told(sentence.words, sayings, contents, content, voices[content.saying]):
                continue
            others = {at for at, n in owner.items() if n != number} | set(remarks)
            self._content(sentence, sayings[content.saying], voices[content.saying], content, claimed, others)
        beside = self._rest(sentence, claimed)
        if contents:
            self._speaks_in = sentence.paragraph
        elif not beside and sentence.tags.strip("Q.,"):
            self._voices.narrate(sentence)
        spoken = [voices[n] for n in main if voices[n].speaker.name]
        if spoken and len(main) < len(sayings):
            self._voices.note(sentence.number, spoken[-1])
        self._remember(sentence, spoken or [voice for voice in voices if main and voice.speaker.name] or beside)
        last = sayings[main[-1]] if main and not claimed else None
        if last is not None and last.verb.lemma in ASKING and any(w.low == "?" for w in sentence.words[: last.cue]):
            self._flow = None  # "How late was it? the lawyer asked." is answered by somebody else
        if len(main) == 1 and not claimed:
            self._hand_over(sentence, sayings[main[0]])
        if main:
            self._answer = self._answers(sentence, sayings[main[-1]], voices[main[-1]])
            self._speaks_to(sentence, sayings[main[-1]])

    def _unsaid(self, sentence: SentenceWords) -> None:
        """Read a sentence in which no word tells that somebody says something."""
        headline = self._headlines.closed_by_source(sentence)
        if headline is not None:
            self._units.append(headline)
            return
        beside = self._rest(sentence, set())
        if not beside and sentence.tags.strip("Q.,"):
            self._voices.narrate(sentence)
        self._remember(sentence, beside)

    def _answers(self, sentence: SentenceWords, saying: Saying, voice: Voice) -> tuple[SentenceWords, Voice] | None:
        """Return who answers in the next paragraph a question of a court: `“How late?” the coroner asked`."""
        words = sentence.words
        asked = words[0].tag == "Q" and self._text[self._stretches[words[0].stretch].end - 1] == "?"
        other = self._voices.spoke_before
        if saying.verb.lemma not in ASKING or not asked or saying.mention is None or saying.mention.head not in _ASKERS:
            return None
        if other is None or sentence.number - other[0] > _EXCHANGE:
            return None
        if other[1].person is None or other[1].person is voice.person:
            return None
        return sentence, self._voices.of_person(other[1].person, "inferred", (sentence.start, sentence.end))

    def _speaks_to(self, sentence: SentenceWords, saying: Saying) -> None:
        """Take down who was told ("Lee told Poe"), or is asked by somebody else ("“How late was it?” asked Lee")."""
        if saying.verb.lemma == "tell":
            hearer = self._cast.named_from(sentence.words, saying.after)
            if hearer is not None:
                self._voices.hear(sentence.number, hearer)
        elif saying.verb.lemma in ASKING and any(word.low == "?" for word in sentence.words):
            self._voices.hear(sentence.number, None)

    def _hand_over(self, sentence: SentenceWords, saying: Saying) -> None:
        """Let who is asked go on: "Lee asked Poe how high it was" is followed by Poe's answer."""
        words, at = sentence.words, saying.after
        if saying.verb.lemma in SUGGESTING and at < len(words) and words[at].low == "to":
            at += 1  # "Lee suggested to Poe that it was high"
        elif saying.verb.lemma not in ASKING:
            return
        apposed = _APPOSED.match(sentence.tags, at)  # "asked the mayor, Ann Lee, whether", "asked my neighbour Ann"
        asked = self._cast.named_from(words, apposed.end() if apposed else at)
        if saying.inherited and saying.subject is not None and saying.subject[0] > at and words[at].low == "by":
            asked = self._asked_by(sentence, saying)
        if asked is None and at < len(words) and words[at].low in {"her", "him"} and self._voices.last is not None:
            gender: Gender = "she" if words[at].low == "her" else "he"
            asked = self._voices.antecedent(gender, words[at].start, sentence, self._voices.last[1].person)
        if asked is not None:
            voice = self._voices.of_person(asked, "inferred", (words[saying.after].start, words[saying.after].end))
            self._voices.note(sentence.number, voice)
            self._flow = (sentence.paragraph, voice)

    def _asked_by(self, sentence: SentenceWords, saying: Saying) -> Person | None:
        """Return who is asked by somebody: "The mayor was asked by Lee whether it was late"."""
        span = subject_before(sentence.words, saying.cue)
        mention = read_mention(sentence.words, *span, self._cast.surnames) if span else None
        return self._voices.resolve(mention, sentence).person if mention is not None else None

    def _voice(self, saying: Saying, sentence: SentenceWords, *, note: bool, front: int | None = None) -> Voice:
        mention = saying.mention
        if mention is not None and _names_somebody(sentence.words, saying, mention):
            mention = mention._replace(speaker="unnamed")
        if mention is None or is_doubtful(sentence.words, mention, self._text, turned=saying.turned):
            return NOBODY
        if saying.cue and sentence.words[saying.cue - 1].low in _MIGHT:
            return NOBODY  # "a board could declare": nobody is known to have
        said = None if front is None else sentence.words[front].start
        voice = self._voices.resolve(
            mention,
            sentence,
            goes_on=saying.verb.lemma in _GOING_ON or sentence.words[saying.cue - 1].low == "also",
            replies=saying.verb.lemma in _REPLYING,
            behind=said,
        )
        if voice.person is None and stands_alone(mention, sentence):
            return self._headlines.told_below(mention, voice)
        said_here = [word.stretch for word in sentence.words if word.tag == "Q"] if mention.kind == "pronoun" else []
        if self._is_spoken_of(voice.person, said_here):
            gender: Gender = "she" if mention.head == "she" else "he"
            other = self._voices.antecedent(gender, mention.start, sentence, voice.person)
            voice = NOBODY if other is None else self._voices.of_person(other, "pronoun", (mention.start, mention.end))
        if note and voice.speaker.name is not None:
            self._voices.note(sentence.number, voice)
        return voice

    def _is_spoken_of(self, person: Person | None, stretches: list[int]) -> bool:
        """Tell whether a quotation opens with the first name of somebody, who so does not say it: “Rob thinks”."""
        if person is None or len(person.words) < _FULL_NAME:
            return False
        opening = (self._text[self._stretches[n].start : self._stretches[n].end].split(None, 2)[:2] for n in stretches)
        return any(len(it) > 1 and it[0].lower() == person.words[0] and it[1].islower() for it in opening)

    def _content(
        self, sentence: SentenceWords, saying: Saying, voice: Voice, content: Content, claimed: set[int],
        others: set[int],
    ) -> None:  # fmt: skip
        """Add the unit of one content; `claimed` are stretches of units, `others` those that another content says."""
        words = sentence.words[content.first : content.last]
        if saying.verb.lemma in CALLING and saying.verb.form == "present" and self._is_title(words):
            claimed.update(range(content.first, content.last))
            return  # "her computer, which she calls “His Lordship”": a name that it goes by, which nobody quotes
        if saying.verb.lemma in _NAMING and saying.verb.form == "plain" and self._is_nickname(words):
            claimed.update(range(content.first, content.last))
            return  # "Neighbours call him “the Heron”": a name too
        if self._is_work_of(sentence, saying, content):
            claimed.update(range(content.first, content.last))
            return  # "“Low Tide” director Ann Lee said": a title
        lettered = saying.mention is not None and saying.mention.head in _PRINTED
        most = 1 if lettered else _UTTERANCE - 1 if voice is NOBODY and is_thing(saying) else 0
        if self._is_lettering(words, most):
            claimed.update(range(content.first, content.last))
            return  # "the calendar says “May”": letters on a thing, which nobody says
        cue = (sentence.words[saying.cue].start, sentence.words[saying.after - 1].end)
        quotes = [content.first + n for n, word in enumerate(words) if word.tag == "Q"]
        if quotes and all(word.tag in "Q,-C.;:" for word in words):
            for at in quotes:
                if at not in claimed:
                    claimed.add(at)
                    self._add_stretch(sentence.words[at].stretch, voice, cue)
            return
        start, end = words[0].start, words[-1].end
        inside = []
        for at in quotes:
            stretch = self._stretches[sentence.words[at].stretch]
            inside.append(stretch)
            if at not in others:
                claimed.add(at)
        if words[0].tag == "Q":
            start = inside[0].start
        if words[-1].tag == "Q":
            end = inside[-1].end
        if not inside and saying.verb.lemma in _OF_THINGS and not any(is_verbal(word) for word in words):
            return  # "rejected the charge": what is rejected is nobody's words
        if not inside and (is_thought_of_many(saying, voice) or is_of_thing(sentence.words, saying)):
            return
        if inside or voice is not NOBODY:
            self._units.append(Unit(start, end, "part" if inside else "none", tuple(inside), voice, cue))

    def _is_work_of(self, sentence: SentenceWords, saying: Saying, content: Content) -> bool:
        """Tell whether a name in marks is the work of whom it stands beside: "“Low Tide” director Ann Lee"."""
        words = sentence.words
        mention = saying.mention
        if mention is None or content.last != mention.first or saying.turned or content.last - content.first != 1:
            return False
        beside = words[content.first].tag == "Q" and words[content.first].low not in ",.?!"
        return beside and words[mention.first].low in _MAKERS and self._is_title(words[content.first : content.last])

    def _is_lettering(self, words: list[Word], most: int) -> bool:
        """Tell whether all that is said are so many words in marks at the most."""
        return len(words) == 1 and words[0].tag == "Q" and self._sizes[words[0].stretch] <= most

    def _is_title(self, words: list[Word]) -> bool:
        """Tell whether all that is said is in marks, and a name: two words or more, each with a capital."""
        said = [word for word in words if word.tag == "Q"]
        if len(said) != 1 or any(word.tag in "NnRVv" for word in words):
            return False
        stretch = self._stretches[said[0].stretch]
        named = self._text[stretch.start : stretch.end].removeprefix("the ").split()
        return len(named) >= _FULL_NAME and all(word[0].isupper() for word in named)

    def _is_nickname(self, words: list[Word]) -> bool:
        """Tell whether what is in marks is only what somebody goes by: "the Heron", "the Wizard of Lind"."""
        said = [word for word in words if word.tag == "Q"]
        if len(said) != 1:
            return False
        stretch = self._stretches[said[0].stretch]
        named = self._text[stretch.start : stretch.end].rstrip(".,").split()
        if len(named) < _FULL_NAME or named[0].lower() != "the":
            return False
        return len(named) == _FULL_NAME or all(word[0].isupper() or word in _LINKS for word in named[1:])

    def _add_stretch(self, number: int, voice: Voice, cue: tuple[int, int] | None = None) -> None:
        stretch = self._stretches[number]
        self._units.append(Unit(stretch.start, stretch.end, "direct", (stretch,), voice, cue))

    # ------------------------------------------------------------ what no cue of the sentence reaches

    def _rest(self, sentence: SentenceWords, claimed: set[int]) -> list[Voice]:
        """Give what is left to who stands beside it; return those whose words may go on."""
        words = sentence.words
        found: list[Voice] = []
        if "Q" not in sentence.tags:
            return found
        left = [at for at, tag in enumerate(sentence.tags) if tag == "Q" and at not in claimed]
        if not left:
            return found
        if not sentence.tags.strip("Q,-.;:C*()"):
            self._standalone(sentence, left)
            return found
        for at in left:
            voice = self._owned(sentence, at) or self._colon(sentence, at)
            voice = voice or self._dash(sentence, at) or self._issued(sentence, at) or self._named_behind(sentence, at)
            if voice is not None:
                self._add_stretch(words[at].stretch, voice)
                if (at + 1 >= len(words) or at == 0) and voice.speaker.name:
                    found.append(voice)
            elif self._opens_with(sentence, at) or self._is_shouted(sentence, at):
                self._add_stretch(words[at].stretch, NOBODY)
        return found

    def _opens_with(self, sentence: SentenceWords, at: int) -> bool:
        """Tell whether a sentence opens with a quotation that ends in a comma: somebody says it, whatever the verb."""
        stretch = self._stretches[sentence.words[at].stretch]
        return (
            at == 0
            and not stretch.single
            and self._sizes[sentence.words[at].stretch] >= _UTTERANCE
            and (stretch.closed and self._text[stretch.end - 1] in ",?!")
        )

    def _is_shouted(self, sentence: SentenceWords, at: int) -> bool:
        """Tell whether somebody whom the text does not know says a quotation: "A voice called out: “…”"."""
        words = sentence.words
        if self._sizes[words[at].stretch] < _UTTERANCE or not self._stretches[words[at].stretch].closed:
            return False
        if at == 0:
            return words[1:2] != [] and words[1].tag == ":"  # a headline: "“We ran”: the night of the flood"
        told = [word for word in words[max(0, at - 3) : at - 1] if word.tag == "R"]
        return words[at - 1].tag == ":" and bool(told)

    def _owned(self, sentence: SentenceWords, at: int) -> Voice | None:
        """Return whose a quotation is that a noun stands for: "Lee's reply: “…”"."""
        mention = owner_of(sentence.words, at, self._cast.surnames)
        if mention is None or mention.speaker == "none" or self._sizes[sentence.words[at].stretch] < _SPOKEN:
            return None
        voice = self._voices.resolve(mention, sentence)
        return voice if voice.speaker.name is not None else None

    def _colon(self, sentence: SentenceWords, at: int) -> Voice | None:
        words = sentence.words
        if at < 2 or words[at - 1].tag != ":" or words[at - 2].low in _PRINTED:
            return None
        if words[at - 2].low in _BY_NOBODY:
            return NOBODY  # "Unsigned: “…”"
        begin = at - 1
        while begin > 0 and words[begin - 1].tag in "NpCn":
            begin -= 1  # "Energy company Norkraft:"
        if begin < at - 1 and (begin == 0 or words[begin - 1].tag in "-.:" or words[begin - 1].low == "from"):
            named = read_mention(words, begin, at - 1, self._cast.surnames)
            if named is not None and named.kind == "name":
                voice = self._voices.resolve(named, sentence)
                label = begin == 0 and at - 1 == 1 and voice.person is None
                return NOBODY if label and self._sizes[words[at].stretch] < _UTTERANCE else voice  # "Labels: “bread”"
        span = clause_subject(words, at - 1)
        mention = read_mention(words, *span, self._cast.surnames) if span else None
        if words[0].low == "from" and at > 2 and words[1].tag == "D":
            mention = read_mention(words, 1, at - 1, self._cast.surnames)
        if mention is None or mention.speaker == "none":
            mention = read_mention(words, begin, at - 1, self._cast.surnames) if begin < at - 1 else None
            if mention is None and not any(word.tag in "RVXv" for word in words[: at - 1]):
                mention = read_mention(words, 0, at - 1, self._cast.surnames)
            if mention is None or mention.kind != "name" or mention.speaker != "person":
                return None
        return self._voices.resolve(mention, sentence)

    def _issued(self, sentence: SentenceWords, at: int) -> Voice | None:
        """Read "Lee issued a statement, “…”" and "Lee's “…” promise": a noun of speech right beside the quotation."""
        words = sentence.words
        if at < 2:
            return None
        if words[at - 1].tag == "G" and at + 1 < len(words) and words[at + 1].low in _REMARKS:
            begin = name_start(words, at - 1)
            own = read_mention(words, begin, at - 1, self._cast.surnames) if begin < at - 1 else None
            if own is not None and own.speaker == "person":
                return self._voices.resolve(own, sentence)  # "Lee's “rotten boat” remark"
        if self._sizes[words[at].stretch] < _UTTERANCE:
            return None
        span = None
        noun = issued_as(words, at - 1)
        if noun is not None and not self._is_title(words[at : at + 1]):
            span = clause_subject(words, noun)
        elif words[at - 1].tag == "G" and at + 1 < len(words) and words[at + 1].low in CLAIMS:
            span = (name_start(words, at - 1), at - 1)
        mention = read_mention(words, *span, self._cast.surnames) if span else None
        if mention is None or mention.speaker in {"none", "document"}:
            return None
        return self._voices.resolve(mention, sentence)

    def _dash(self, sentence: SentenceWords, at: int) -> Voice | None:
        words = sentence.words
        if at + 2 >= len(words) or words[at + 1].tag != "-" or words[at + 2].tag != "N":
            return None
        mention = read_mention(words, at + 2, len(words), self._cast.surnames)
        if mention is None or mention.kind != "name" or mention.speaker != "person":
            return None
        if any(word.tag in "RVXTM" for word in words[at + 2 :]):
            return None
        return self._voices.resolve(mention, sentence)

    def _named_behind(self, sentence: SentenceWords, at: int) -> Voice | None:
        """Read `“…,” the coach Ann Lee.`: a quotation that ends in a comma, and only somebody's name behind it."""
        words = sentence.words
        last = len(words) - (words[-1].tag == ".")
        if at or words[0].low != "," or last < _FULL_NAME + 1 or sentence.tags[1:last].strip("DNnGp"):
            return None
        mention = read_mention(words, 1, last, self._cast.surnames)
        if mention is None or mention.kind != "name" or mention.speaker != "person" or mention.last != last:
            return None
        return self._voices.resolve(mention, sentence)

    def _standalone(self, sentence: SentenceWords, places: list[int]) -> None:
        """A sentence that is nothing but a quotation: announced by a colon, going on, or waiting for its speaker."""
        stretches = [sentence.words[at].stretch for at in places]
        if self._narrated is not None and self._lead is None:
            subject = self._subject(self._narrated)
            spoke = self._voices.last[1].person if self._voices.last is not None else None
            alone = self._cast.count_in(self._narrated) <= 1
            if subject is not None and subject.person is not None and self._is_called(subject.person, stretches):
                subject = None  # “Where to, Dan?”: who is called in it does not say it
            if subject is not None and subject.person is not None and (alone or subject.person is spoke):
                self._flow = (self._narrated.paragraph, subject._replace(state="inferred"))
            self._narrated = None
        voice = self._lead
        state: State = "inferred"
        question, answer = self._answer or (None, None)
        behind = question is not None and sentence.number - question.number == 1
        if voice is None and behind and question is not None and sentence.paragraph > question.paragraph:
            voice = answer
        elif voice is None and self._flow is not None and sentence.paragraph - self._flow[0] <= 1:
            voice = self._flow[1]
            if self._flow[0] == sentence.paragraph:
                state = voice.state
        elif voice is not None:
            state = voice.state
        reopened = stretches[0] > 0 and self._stretches[stretches[0] - 1].reopens
        if voice is not None and state == "inferred" and voice.speaker.kind not in {"person", "document"}:
            # who nobody names goes on in the next paragraph by its mark alone, a body also where that opens several
            several = voice.speaker.kind == "body" and self._stretches[stretches[0]].reopens
            voice = voice if reopened or several else None
        if voice is None:
            self._waiting.extend((sentence.paragraph, self._stretches[number]) for number in stretches)
            return
        for number in stretches:
            self._add_stretch(number, voice._replace(state=state))
        self._flow = (sentence.paragraph, voice)

    def _is_called(self, person: Person, stretches: list[int]) -> bool:
        """Tell whether a quotation ends by calling somebody, or tells of them: “Where to, Dan?”, “Dan left”."""
        if self._is_spoken_of(person, stretches):
            return True
        said = (self._text[self._stretches[n].start : self._stretches[n].end].rpartition(",")[2] for n in stretches)
        return any(called.strip(" .!?").lower() in person.words for called in said)

    def _flush(self) -> None:
        """Leave what waited in the last paragraph without a speaker."""
        for paragraph, stretch in self._waiting:
            voice = NOBODY
            if self._flow is not None and self._flow[0] == paragraph == self._speaks_in:
                voice = self._flow[1]
            if voice.speaker.name or self._text[stretch.end - 1] in ".!?,…":
                self._units.append(Unit(stretch.start, stretch.end, "direct", (stretch,), voice))
        self._waiting.clear()

    def _signs(self, sentence: SentenceWords) -> bool:
        """Give the quotation of the paragraph before to who signs it in this one: "- Ann Lee, mayor"."""
        words = sentence.words
        if len(words) > _SIGNATURE or len(words) < 2 or words[0].tag != "-" or words[1].tag != "N" or not self._units:
            return False
        last = self._units[-1]
        mention = read_mention(words, 1, len(words), self._cast.surnames)
        if mention is None or mention.kind != "name" or mention.speaker != "person" or "R" in sentence.tags:
            return False
        if last.cue is not None or last.marks != "direct" or self._text[last.end : words[0].start].strip("\"”’»' \n"):
            return False
        self._units[-1] = last._replace(voice=self._voices.resolve(mention, sentence))
        return True

    # ------------------------------------------------------------ what the next sentence needs

    def _remember(self, sentence: SentenceWords, spoken: list[Voice]) -> None:
        """Keep who spoke last in a sentence, outside what others are said to say."""
        words = sentence.words
        if spoken:
            self._flow = (sentence.paragraph, spoken[-1])
        standalone = not sentence.tags.strip("Q,-.;:C*()")
        if words and words[-1].tag == ":":
            self._lead = spoken[-1] if spoken else self._subject(sentence)
            if self._lead is not None and self._lead.speaker.kind == "document" and not spoken:
                self._lead = None  # "Partial transcript as follows:"
        elif not standalone:
            self._lead = None
        if not standalone and not spoken:
            self._flow = None
            self._narrated = sentence
            self._voices.pass_over(sentence)
        elif spoken:
            self._narrated = None

    def _subject(self, sentence: SentenceWords) -> Voice | None:
        """Return who a sentence is about: the pronoun or the name it opens with, else the subject of its last verb."""
        words = sentence.words
        first = next((at for at, word in enumerate(words[:4]) if word.low in {"he", "she"}), None)
        opener = self._cast.opens(sentence)
        if first is None and opener is not None:
            return self._voices.of_person(opener, "inferred", (words[0].start, words[0].end))
        span = (first, first + 1) if first is not None else clause_subject(words, len(words))
        mention = read_mention(words, *span, self._cast.surnames) if span else None
        if mention is None or mention.speaker == "none":
            span = subject_phrase(words)  # no verb was seen: a noun that opens the sentence will do
            mention = read_mention(words, *span, self._cast.surnames) if span else None
        if mention is None or mention.speaker == "none":
            return None
        return self._voices.resolve(mention, sentence)
