"""How often attribution is right: labelled articles in, figures with their numbers out.

The shipped set, `labelled.jsonl`, lies in this room and not in `corpus/`, where reading the folder would index it.
"""

from bot.accuracy.cases import Case, Label, read_cases, shipped
from bot.accuracy.figures import Figures, Share, share
from bot.accuracy.measure import Engine, measure

__all__ = ["Case", "Engine", "Figures", "Label", "Share", "measure", "read_cases", "share", "shipped"]
