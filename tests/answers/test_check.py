"""Tests of the quote check: a hundred true claims, a hundred altered by a word, other speakers, absent ones."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers import answer
from bot.answers.claims import claim
from bot.models import CheckResult, Question
from tests.answers.news import Told, archive, article, reading
from tests.store.memory import MemoryArchive

LINES = (Path(__file__).parents[1] / "cases/wording_pairs.tsv").read_text("utf-8").splitlines()
WRITTEN = [line.split("\t") for line in LINES if not line.startswith("#")]
PEOPLE = [f"{first} {last}" for first in ("Ann", "Bo", "Cato", "Dina", "Elif") for last in (
    "Reed", "Lund", "Quill", "Ferro", "Vale", "Ost", "Brandt", "Keel", "Moss", "Tarn"
)]  # fmt: skip
NUMBERED = ("harbour", "school", "hospital", "library", "market", "stadium", "airport", "chapel", "theatre", "prison")
ABSENT = [
    f"My {animal} ate the {thing} of our {place} on a Sunday afternoon"
    for animal, thing, place in zip(
        [a for a in ("otter", "heron", "badger", "magpie", "weasel") for _ in range(10)],
        ("curtains", "accordion", "wedding cake", "umbrella", "almanac") * 10,
        [f"{word} warden" for word in NUMBERED] * 5,
        strict=True,
    )
]


def true_quotes() -> list[str]:
    """Return a hundred different statements."""
    found = list(
        dict.fromkeys(row[0].rstrip(".") for row in WRITTEN if len(row[0].split()) > 5 and not set("…[") & set(row[0]))
    )
    found += [
        f"The new {word} will open its doors in {number} days whatever the weather"
        for number, word in enumerate(NUMBERED, 11)
    ]
    found += [
        f"Our {word} cost us more than {number} million and nobody regrets it"
        for number, word in enumerate(NUMBERED, 31)
    ]
    found += [f"Whoever closes the {word} of this town will hear from me" for word in NUMBERED]
    return found[:100]


QUOTES = true_quotes()


@pytest.fixture(scope="module")
def index() -> MemoryArchive:
    """Return a hundred quotations by fifty people, one an article, and a few sentences outside marks."""
    readings = [
        reading(
            article(f"a{number}", f'It rained. "{quote}," {PEOPLE[number % 50]} said on Monday.'),
            Told(f"{quote},", PEOPLE[number % 50], mention=PEOPLE[number % 50], cue="said"),
        )
        for number, quote in enumerate(QUOTES)
    ]
    text = (
        "The mill on the hill grinds no corn any more. Ann Reed said that the windmill keeper wants a higher pension."
    )
    said = Told("the windmill keeper wants a higher pension", "Ann Reed", "none", mention="Ann Reed", cue="said")
    two = '"We start at dawn," Bo Lund said. "We will not wait for the fog to lift."'
    split = (
        Told("We start at dawn,", "Bo Lund", mention="Bo Lund", cue="said"),
        Told("We will not wait for the fog to lift.", "Bo Lund"),
    )
    return archive(*readings, reading(article("mill", text), said), reading(article("two", two), *split))


def check(text: str, index: MemoryArchive) -> CheckResult:
    """Return the answer to a quote check."""
    result = answer(Question(name="check", text=text), index)
    assert isinstance(result, CheckResult)
    return result


def share(verdicts: Sequence[str], wanted: str) -> float:
    """Return how many of the verdicts are the wanted one."""
    return Counter(verdicts)[wanted] / len(verdicts)


def altered(quote: str, number: int) -> str:
    """Return a quotation with one word more, less, or another."""
    words = quote.split()
    if " not " in f" {quote} ":
        return " ".join(word for word in words if word != "not")
    if number % 3 == 0:
        return " ".join([*words[:3], "not", *words[3:]])
    if number % 3 == 1:
        return " ".join([*words[:4], "certainly", *words[4:]])
    return " ".join([*words[:-2], "somebody", words[-1]])


def test_true_claims_are_exact(index: MemoryArchive) -> None:
    """A hundred true claims, with and without their speaker, are exact."""
    assert len(QUOTES) == 100
    plain = [check(f'"{quote}"', index).verdict for quote in QUOTES]
    named = [check(f'{PEOPLE[n % 50]} said: "{quote}"', index).verdict for n, quote in enumerate(QUOTES)]
    assert share(plain, "exact") >= 0.95
    assert share(named, "exact") >= 0.95


def test_altered_claims_differ(index: MemoryArchive) -> None:
    """A hundred claims altered by one word differ in wording, and none passes as exact."""
    verdicts = [check(f'"{altered(quote, n)}"', index).verdict for n, quote in enumerate(QUOTES)]
    assert share(verdicts, "wording_differs") >= 0.95
    assert "exact" not in verdicts


def test_another_speaker(index: MemoryArchive) -> None:
    """Fifty claims with somebody else's name are another speaker's."""
    verdicts = [check(f'"{q}" by:"{PEOPLE[(n + 7) % 50]}"', index).verdict for n, q in enumerate(QUOTES[:50])]
    assert share(verdicts, "another_speaker") >= 0.95


def test_absent_claims(index: MemoryArchive) -> None:
    """Fifty claims that nobody made are not in this index."""
    assert len(set(ABSENT)) == 50
    assert share([check(quote, index).verdict for quote in ABSENT], "not_in_index") >= 0.95


def test_the_diff_and_the_place(index: MemoryArchive) -> None:
    """A claim that differs comes with the place and the words that differ."""
    result = check("The new harbour will open its gates in 11 days whatever the weather", index)
    (entry,) = result.quoted
    assert [(c.first, c.here) for c in entry.changes] == [("gates", "doors")]
    assert (result.message or "").startswith("Wording differs")


def test_reported_and_own_words(index: MemoryArchive) -> None:
    """Words outside marks are only reported, or the outlet's own."""
    assert check("the windmill keeper wants a higher pension", index).verdict == "only_reported"
    assert check('Ann Reed: "The windmill keeper wants a higher pension"', index).verdict == "only_reported"
    assert check("The mill on the hill grinds no corn any more", index).verdict == "own_words"


def test_ellipses_brackets_and_interruptions(index: MemoryArchive) -> None:
    """Gaps of the claim and an interrupting "he said" do not make it another wording."""
    assert check("The new harbour … whatever the weather", index).verdict == "exact"
    assert check("The new [dock] will open its doors in 12 days", index).verdict == "exact"
    assert check("The new [...] will open its doors in 12 days", index).verdict == "exact"
    assert check("We start at dawn. We will not wait for the fog to lift", index).verdict == "exact"
    assert check("We start at dawn. We will wait for the fog to lift", index).verdict == "wording_differs"


@pytest.mark.parametrize(
    ("typed", "text", "by"),
    [
        ('"We start at dawn"', "We start at dawn", None),
        ("“We start at dawn”", "We start at dawn", None),
        ('Bo Lund said: "We start at dawn"', "We start at dawn", "Bo Lund"),
        ('"We start at dawn," said Bo Lund.', "We start at dawn,", "Bo Lund"),
        ('"We start at dawn" – Bo Lund', "We start at dawn", "Bo Lund"),
        ("Lund: we start at dawn", "we start at dawn", "Lund"),
        ("We start at dawn by:Lund", "We start at dawn", "Lund"),
        ('the "final stage" of the long talks about fish', "the  final stage  of the long talks about fish", None),
    ],
)
def test_claims_are_taken_apart(typed: str, text: str, by: str | None) -> None:
    """The words and the claimed speaker are told apart however they are typed."""
    assert (claim(typed).text, claim(typed).by) == (text, by)


@given(st.text(max_size=120))
def test_any_claim_gets_an_answer(typed: str) -> None:
    """No claim raises, and each gets a plain sentence."""
    empty = archive(reading(article("a", "Rain.")))
    assert check(typed, empty).message


def test_a_word_that_says_nothing_is_no_claim() -> None:
    """An article or auxiliary alone stands in every text: no verdict is given on it."""
    result = check("the", archive(reading(article("a", "The rain fell."))))
    assert result.own_words == ()
    assert "There is no word to look for" in (result.message or "")


def test_the_place_is_the_tightest_one() -> None:
    """A small word of another clause is not taken for the claim's: the hit stays inside the reported clause."""
    text = "The mayor of Ystad said on Monday that the old pier treaty was in its last days and would end before May."
    said = "the old pier treaty was in its last days and would end before May"
    index = archive(reading(article("a", text), Told(said, "The mayor of Ystad", "none", kind="unnamed", cue="said")))
    for claimed in ("the treaty was in its last days", "the pier treaty is in its last days"):
        assert check(f'"{claimed}"', index).verdict == "only_reported"


@pytest.mark.parametrize(
    "typed", ['He said: "We start at dawn"', '"We start at dawn," she said', "they: We start at dawn"]
)
def test_a_pronoun_claims_nobody(typed: str, index: MemoryArchive) -> None:
    """Words claimed of "he" are looked up without a speaker."""
    result = check(typed, index)
    assert (result.verdict, result.claimed_speaker) == ("exact", None)


def test_another_form_is_the_word_and_a_few_words_are_no_claim() -> None:
    """A verb in another form is another wording; words that many sentences share make no likeness."""
    text = '"My brother sees ghosts," Ann Reed said. "We learned of the plan from a driver," she added.'
    index = archive(
        reading(
            article("a", text),
            Told("My brother sees ghosts,", "Ann Reed", mention="Ann Reed", cue="said"),
            Told("We learned of the plan from a driver,", "Ann Reed", mention="she", cue="added", state="pronoun"),
        )
    )
    assert check('"My brother does not see ghosts"', index).verdict == "wording_differs"
    assert check('"We found the driver asleep"', index).verdict == "not_in_index"


def test_small_words_in_a_row_are_a_claim() -> None:
    """A statement of small words alone is found word for word, and two words that changed places are no exact one."""
    text = '"There never was one," Ann Reed said. "It is a surrender, not a treaty."'
    index = archive(
        reading(
            article("a", text),
            Told("There never was one,", "Ann Reed", mention="Ann Reed", cue="said"),
            Told("It is a surrender, not a treaty.", "Ann Reed"),
        )
    )
    assert check('"There never was one"', index).verdict == "exact"
    assert check('"There never was any"', index).verdict == "not_in_index"
    assert check('"It is a treaty, not a surrender"', index).verdict == "wording_differs"
