"""The parts of a question, each of which can be taken out."""

from hypothesis import given
from hypothesis import strategies as st

from bot.models import Question
from bot.slack.asking.canonical import Parts
from bot.slack.chips import chips

FULL = Question(
    name="who_said",
    text='deal "final stage" by:Lavrov about:Cuba outlet:BBC after:2025-10-01 before:2025-10-31 sort:best',
)
_PIECES = [
    "treaty",
    '"final stage"',
    "by:Lavrov",
    "by:Peskov",
    "about:Cuba",
    'outlet:"Latin Times"',
    "after:2025",
    "sort:best",
]
_TEXTS = st.lists(st.sampled_from(_PIECES), unique=True).map(" ".join)


def test_every_part_has_its_chip() -> None:
    """Words, phrases and each filter are labelled as a person reads them."""
    assert [chip.label for chip in chips(FULL)] == [
        "deal",
        "“final stage”",
        "by Lavrov",
        "about Cuba",
        "in BBC",
        "from 2025-10-01",
        "until 2025-10-31",
        "best first",
    ]


def test_a_chip_takes_out_its_part_only() -> None:
    """The question without the outlet keeps everything else."""
    without = next(chip.question for chip in chips(FULL) if chip.label == "in BBC")
    assert without == Question(name="who_said", text=FULL.text.replace(" outlet:BBC", ""))


def test_what_alone_is_looked_for_stays() -> None:
    """The only term cannot be taken out; nor can the only words of a question about outlets."""
    assert chips(Question(name="who_said", text="Oreshnik")) == ()
    assert [c.label for c in chips(Question(name="sources", text="treaty by:Lavrov"))] == ["by Lavrov"]


def test_a_label_fits_a_button() -> None:
    """A long phrase is cut for the label, and whole in the question."""
    chip = chips(Question(name="who_said", text=f'"{"very " * 40}long" treaty'))[1]
    assert len(chip.label) == 60
    assert chip.question.text == "treaty"


@given(_TEXTS)
def test_a_question_without_a_part_has_fewer_parts(text: str) -> None:
    """Every chip's question is shorter and still asks something."""
    question = Question(name="who_said", text=text)
    for chip in chips(question):
        assert len(chip.question.text) < len(Parts.of(text).text)
        assert Parts.of(chip.question.text).asks
