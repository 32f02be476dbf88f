"""How often attribution is right: labelled articles in, figures with their numbers out.

The shipped sets lie in this room and not in `corpus/`, where reading the folder would index them: `labelled.jsonl`
(news, in view while the rules were written), `later.jsonl` and `latest.jsonl` (news, measured before any rule knew it),
`noisy.jsonl` (web pages full of scare quotes), `varied.jsonl` (news of many kinds), `hard.jsonl` (news in which few
speakers stand beside their names), `roles.jsonl` (news in which many are told by what they are),
`daily.jsonl` (news of an ordinary day, the latest) and `relays.jsonl` (news with whom the outlet has it from).
"""

from bot.accuracy.cases import Case, Label, daily, hard, noisy, read_cases, roles, shipped, varied
from bot.accuracy.figures import Figures, Genre, Share, share
from bot.accuracy.measure import Engine, measure
from bot.accuracy.mistakes import mistakes
from bot.accuracy.origins import RelayFigures, measure_relays, read_relay_cases, relay_cases

__all__ = [
    "Case",
    "Engine",
    "Figures",
    "Genre",
    "Label",
    "RelayFigures",
    "Share",
    "daily",
    "hard",
    "measure",
    "measure_relays",
    "mistakes",
    "noisy",
    "read_cases",
    "read_relay_cases",
    "relay_cases",
    "roles",
    "share",
    "shipped",
    "varied",
]
