"""Names of two or three words that the article goes on to call by the first one, as it calls firms and not people."""

from collections import Counter

from bot.quotes.names import Run
from bot.quotes.people import Person, learn_role, pronoun_behind
from bot.text.given_names import is_given_name

_OFTEN = 3  # times in full and never by the last word


def find_firms(runs: list[Run]) -> frozenset[tuple[str, ...]]:
    """Return the names that are no person's: "Lindmoor Mills", then "Lindmoor"; nothing told of it fits a person."""
    alone = {run.words[0] for run in runs if len(run.words) == 1}
    full = [run for run in runs if len(run.words) > 1]
    times = Counter(run.words for run in full)
    lasts = Counter(words[-1] for words in times)
    doubtful = {
        words
        for words, count in times.items()
        if words[-1] not in alone
        and lasts[words[-1]] == 1
        and not is_given_name(words[0])
        and (words[0] in alone or count >= _OFTEN)
    }
    return frozenset(doubtful - {run.words for run in full if run.words in doubtful and _is_persons(run)})


def _is_persons(run: Run) -> bool:
    """Tell whether a title, a role, an age or "who" stands beside a name, or "his" or "she" goes on with it."""
    told = Person(run.words, (run.start, run.end))
    learn_role(told, run)
    following = run.sentence.words[run.last : run.last + 2]
    owned = bool(following) and following[0].tag == "G"
    if run.title or told.roles or told.age or any(word.low == "who" for word in following):
        return True
    return not owned and pronoun_behind(run) != "unknown"
