"""How often attribution is right: labelled articles in, figures with their numbers out.

The shipped sets lie in this room and not in `corpus/`, where reading the folder would index them: `labelled.jsonl`
(news, in view while the rules were written), `later.jsonl` and `latest.jsonl` (news, measured before any rule knew it),
`noisy.jsonl` (web pages full of scare quotes), `varied.jsonl` (news of many kinds, the latest) and `hard.jsonl` (news
in which few speakers stand beside their names).
"""

from bot.accuracy.cases import Case, Label, hard, noisy, read_cases, shipped, varied
from bot.accuracy.figures import Figures, Genre, Share, share
from bot.accuracy.measure import Engine, measure
from bot.accuracy.mistakes import mistakes

__all__ = [
    "Case",
    "Engine",
    "Figures",
    "Genre",
    "Label",
    "Share",
    "hard",
    "measure",
    "mistakes",
    "noisy",
    "read_cases",
    "share",
    "shipped",
    "varied",
]
