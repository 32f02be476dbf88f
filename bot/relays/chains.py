"""From relays to chains: who had it from whom, drawn as a tree with origins at the top.

A link joins two names of one article: whom it is from, and who has it. Names are joined by their keys across articles.
What is in no index is only a name; loops and depth end a branch.
"""

from collections.abc import Sequence
from typing import NamedTuple

_DEEPEST = 8


class Link(NamedTuple):
    """`lower` has it from `upper`; `number` points to the sentence behind it; `dotted` where the source is unnamed."""

    upper: str
    lower: str
    number: int
    dotted: bool = False


class Line(NamedTuple):
    """One line of a drawn tree: the branches in front, the key of the node, the sentences behind the link above it."""

    branches: str
    node: str
    numbers: tuple[int, ...]
    again: bool  # the node is drawn above already, or a loop comes back to it


def drawn(nodes: Sequence[str], links: Sequence[Link]) -> tuple[Line, ...]:
    """Return the lines of the tree: what nobody is above first, in the order given; a loop starts at its first node."""
    drawing = _Drawing(links)
    for root in (*(node for node in nodes if node not in drawing.under), *nodes):
        if root not in drawing.seen:
            drawing.branch(root, "", "", (), 0)
    return tuple(drawing.lines)


class _Drawing:
    """The links by their upper end, what was drawn so far, and the lines."""

    def __init__(self, links: Sequence[Link]) -> None:
        self.below: dict[str, dict[str, list[Link]]] = {}
        for link in links:
            if link.upper != link.lower:
                self.below.setdefault(link.upper, {}).setdefault(link.lower, []).append(link)
        self.under = {lower for lowers in self.below.values() for lower in lowers}
        self.seen: set[str] = set()
        self.lines: list[Line] = []

    def branch(self, node: str, first: str, rest: str, numbers: tuple[int, ...], depth: int) -> None:
        """Draw a node and what is under it; one that is drawn already is only named again."""
        lowers = tuple(self.below.get(node, {}).items())
        again = node in self.seen and bool(lowers)
        self.lines.append(Line(first, node, numbers, again))
        if again or depth >= _DEEPEST:
            return
        self.seen.add(node)
        for position, (lower, links) in enumerate(lowers):
            last = position == len(lowers) - 1
            edge = "┄ " if all(link.dotted for link in links) else "─ "
            before = rest + ("└" if last else "├") + edge
            behind = tuple(link.number for link in links)
            self.branch(lower, before, rest + ("   " if last else "│  "), behind, depth + 1)
