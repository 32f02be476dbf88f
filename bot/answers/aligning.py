"""Where a claim stands in a stretch of text: word for word, or most of its words in order."""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import LCSseq, Opcode

from bot.answers.claims import Claim
from bot.text.tokens import Token
from bot.wordings import is_telling, stem

_ALIKE = 0.6  # of the claim's words, in order; below, it is another utterance
_TELLING = 0.5  # of its telling words too: "we … the driver" is in many sentences
_LEAST = 3  # words that are alike at least
_APART = 2  # words between a small word and the rest of the claim, from which on it belongs to something else


def aligned(there: tuple[Token, ...], claimed: Claim) -> tuple[int, int, float, bool] | None:
    """Return where in these tokens the claim stands, how much of it, and whether word for word."""
    exact = _exact(there, claimed.parts)
    if exact is not None:
        return (*exact, 1.0, True)
    wanted = claimed.words
    stems, here = [stem(word) for word in wanted], [stem(token.word) for token in there]
    enough = max(_LEAST, _ALIKE * len(wanted))
    if LCSseq.similarity(stems, here) < enough:
        return None
    low, high = _tightest(stems, here)
    steps = LCSseq.opcodes(stems, here[low:high])
    equal = _without_strays([step for step in steps if step.tag == "equal"], wanted)
    same = sum(step.src_end - step.src_start for step in equal)
    if same < enough:
        return None
    low, high = low + equal[0].dest_start, low + equal[-1].dest_end
    telling = [stemmed for word, stemmed in zip(wanted, stems, strict=True) if is_telling(word)]
    if sum(word in here[low:high] for word in telling) < max(1, _TELLING * len(telling)):
        return None
    if high - low > 3 * len(wanted):
        return None  # the words stand scattered
    return there[low].start, there[high - 1].end, same / len(wanted), False


def _tightest(wanted: Sequence[str], here: Sequence[str]) -> tuple[int, int]:
    """Return the stretch that has as many words in order as the whole: the first end, and the last start for it."""
    most, low, high = LCSseq.similarity(wanted, here), 0, len(here)
    while LCSseq.similarity(wanted, here[: high - 1]) == most:
        high -= 1
    while LCSseq.similarity(wanted, here[low + 1 : high]) == most:
        low += 1
    return low, high


def _without_strays(equal: list[Opcode], wanted: Sequence[str]) -> list[Opcode]:
    """Leave out small words at either end that stand apart from the rest: "the" of another clause."""

    def strays(one: Opcode, gap: int) -> bool:
        return gap > _APART and not any(is_telling(word) for word in wanted[one.src_start : one.src_end])

    while len(equal) > 1 and strays(equal[0], equal[1].dest_start - equal[0].dest_end):
        equal = equal[1:]
    while len(equal) > 1 and strays(equal[-1], equal[-1].dest_start - equal[-2].dest_end):
        equal = equal[:-1]
    return equal


def _exact(there: tuple[Token, ...], parts: tuple[tuple[str, ...], ...]) -> tuple[int, int] | None:
    """Return where all parts stand, each word for word, one behind the other."""
    here = [token.word for token in there]
    for first in range(len(here)):
        end = first
        for number, part in enumerate(parts):
            found = first if number == 0 else next(_positions(here, part, end), None)
            if found is None or tuple(here[found : found + len(part)]) != part:
                break
            end = found + len(part)
        else:
            return there[first].start, there[end - 1].end
    return None


def _positions(here: Sequence[str], part: tuple[str, ...], start: int) -> Iterator[int]:
    return (at for at in range(start, len(here) - len(part) + 1) if tuple(here[at : at + len(part)]) == part)
