"""Where articles may differ: one's person denies what another reports, or they stand at different stages. Undecided.

Both sides are shown side by side with their sentences; nothing here says who is right.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.answers.entries import Said
from bot.answers.places import Phrase, attributed
from bot.models import Dispute, Stage, Wording
from bot.wordings import telling_stems


class _Words(NamedTuple):
    """Words to look for. In every match is one of `letters`, which tells in half of the time or less where none is."""

    letters: tuple[str, ...]
    pattern: re.Pattern[str]

    def search(self, sentence: str) -> re.Match[str] | None:
        folded = sentence.casefold()
        return self.pattern.search(sentence) if any(each in folded for each in self.letters) else None


# who rejects a plan denies nothing; who rejects a claim does
_DENIAL = _Words(
    ("deny", "deni", "refut", "disput", "contradict", "reject", "dismiss", "not", "n't", "n’t", "never"),
    re.compile(
        r"\b(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing)|disput(?:es|ed|ing)|contradict(?:s|ed|ing)?|"
        r"(?:reject|dismiss)(?:s|es|ed|ing)?\b[^.;]{0,60}?\b(?:claim|report|allegation|accusation|suggestion|rumou?r|charge|assertion|"
        r"account)s?)\b|\b(?:have|has|had|did|was|were)(?:n['’]t|\s+not|\s+never)\s+(?:\w+ed|receive|ask|request)\b",
        re.IGNORECASE,
    ),
)
# what a treaty goes through, each stage by the words that say it is reached
_STAGES = (
    ("signed", _Words(("sign",), re.compile(r"\bsign(?:s|ed)\b", re.IGNORECASE))),
    ("ratified", _Words(("ratif",), re.compile(r"\bratif(?:ies|ied|ication)\b", re.IGNORECASE))),
    # "enters into force on 1 May" is what is to come
    (
        "in force",
        _Words(
            ("force", "effect"),
            re.compile(
                r"(?<!enters )(?<!enter )(?<!comes )\b(?:in(?:to)?\s+force|took\s+effect|in\s+effect)\b", re.IGNORECASE
            ),
        ),
    ),
)
# what is to come, or only may: that says of no stage whether it is reached
_OPEN = re.compile(
    r"\b(?:will|would|could|may|might|should|must|can|to\s+be|expect(?:s|ed)|close\s+to|about\s+to|plan(?:s|ned)?|if|once|"
    r"until|hop(?:e|es|ed|ing)|want(?:s|ed)?)\b",
    re.IGNORECASE,
)
_THAT = re.compile(r"[^.;:]{0,40}?\bthat\s(?P<clause>[^.;:]+)")
_NOT_YET = re.compile(r"\b(?:not|yet|never|final\s+stage|awaits?|pending|before)\b", re.IGNORECASE)
_SHARED = 3  # telling words, beside those asked for, that two sentences share to be about one thing
_NO_NAMES = 2  # of them that are no names: two sentences on the same people may say anything
_NAME = re.compile(r"(?<=[^\s.!?…“\"‘'][\s ])[“\"‘']?[^\W\d_a-z][\w’'-]+")
_MOST = 5
_MOST_COMPARED = 60


def disputes(said: Sequence[Said], asked: Iterable[Phrase]) -> tuple[Dispute, ...]:
    """Return denials beside what other articles report, where both share telling words."""
    left_out = set(telling_stems(" ".join(word for phrase in asked for word in phrase)))
    compared = [(each, _DENIAL.search(each.wording.excerpt)) for each in said[:_MOST_COMPARED]]
    if not any(denies for _, denies in compared):
        return ()
    given = [(each, _stems(each.wording.excerpt, left_out), denies) for each, denies in compared]
    found: list[Dispute] = []
    for denying, _, denies in given:
        if denies is None or denying.quotation is None or not attributed(denying.quotation):
            continue
        # what is denied stands behind the verb: words in front of it, such as who denies, make no contradiction
        about = _stems(denying.wording.excerpt[denies.start() :], left_out)
        claim = _claim(denying.wording.excerpt[denies.end() :])
        for other, others, also in given:
            shared = about & others
            if len(claim) >= _SHARED and claim <= _stems(other.wording.excerpt, set()):
                shared = claim  # the very claim, however few words beside those asked for it has
            if also or len(shared) < _SHARED or other.wording.article.id == denying.wording.article.id:
                continue
            if len(shared - _names(denying.wording.excerpt) - _names(other.wording.excerpt)) < _NO_NAMES:
                continue
            found.append(Dispute(denied=denying.wording, reported=other.wording, shared=tuple(sorted(shared))))
    best = sorted(found, key=lambda dispute: -len(dispute.shared))
    return tuple(_once(best))[:_MOST]


def _claim(behind: str) -> frozenset[str]:
    """Return the stems of the clause that a denial is of, by what stands behind its verb; none where there is none."""
    match = _THAT.match(behind)
    return _stems(match["clause"], set()) if match else frozenset()


def _once(found: Sequence[Dispute]) -> Iterator[Dispute]:
    """Yield each denying sentence once, beside the report that shares most with it."""
    seen: set[tuple[str, int | None]] = set()
    for dispute in found:
        key = (dispute.denied.article.id, dispute.denied.start)
        if key not in seen:
            seen.add(key)
            yield dispute


def _stems(sentence: str, left_out: set[str]) -> frozenset[str]:
    return frozenset(telling_stems(sentence)) - left_out


def _names(sentence: str) -> frozenset[str]:
    """Return the stems of the words printed with a capital inside a sentence."""
    return frozenset(telling_stems(" ".join(_NAME.findall(sentence))))


def stages(said: Sequence[Said]) -> tuple[Stage, ...]:
    """Return the stages that different articles report, each with its sentences; none where all report one."""
    columns: dict[str, list[Wording]] = {}
    for each in said:
        for name in _reached(each.wording.excerpt):
            columns.setdefault(name, []).append(each.wording)
    by_article = {name: {w.article.id for w in found} for name, found in columns.items()}
    if len(set().union(*by_article.values())) < 2 or len(columns) < 2:  # noqa: PLR2004 - two articles, two stages
        return ()
    order = [name for name, _ in _STAGES] + [f"not yet {name}" for name, _ in _STAGES]
    return tuple(Stage(stage=name, wordings=tuple(columns[name])) for name in order if name in columns)


def _reached(sentence: str) -> Iterator[str]:
    """Yield the stages a sentence says are reached, and those it says are not."""
    for name, said in _STAGES:
        match = said.search(sentence)
        if match is None:
            continue
        before = sentence[max(0, match.start() - 40) : match.start()]
        if _NOT_YET.search(before):
            yield f"not yet {name}"
        elif not _OPEN.search(before):
            yield name
