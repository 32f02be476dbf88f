"""Tests of drawing chains: depth, loops, an origin that two outlets share."""

from hypothesis import given
from hypothesis import strategies as st

from bot.relays import Link, drawn


def text(nodes: str, *links: tuple[str, str]) -> list[str]:
    """Return the drawn lines of nodes and links named by letters."""
    lines = drawn(tuple(nodes), [Link(upper, lower, number) for number, (upper, lower) in enumerate(links)])
    return [f"{line.branches}{line.node}{' (again)' if line.again else ''}" for line in lines]


def test_a_chain_of_depth_three() -> None:
    """An origin, the outlet that relays it and the outlet that relays that stand under one another."""
    assert text("cba", ("a", "b"), ("b", "c")) == ["a", "└─ b", "   └─ c"]


def test_two_outlets_with_one_agency() -> None:
    """An origin that two outlets name stands once, over both."""
    assert text("abc", ("a", "b"), ("a", "c")) == ["a", "├─ b", "└─ c"]


def test_a_loop_ends() -> None:
    """Two outlets that name each other are drawn once around, the way back marked."""
    assert text("ab", ("a", "b"), ("b", "a")) == ["a", "└─ b", "   └─ a (again)"]


def test_a_node_with_two_origins() -> None:
    """What has two origins stands under both; what is under it is drawn once."""
    assert text("abcd", ("a", "c"), ("b", "c"), ("c", "d")) == ["a", "└─ c", "   └─ d", "b", "└─ c (again)"]


def test_unnamed_sources_are_dotted() -> None:
    """A link from an unnamed source is dotted."""
    lines = drawn(("a", "b"), [Link("a", "b", 0, dotted=True)])
    assert lines[1].branches == "└┄ "


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=15))
def test_every_node_and_link_is_drawn(links: list[tuple[str, str]]) -> None:
    """Whatever the links, drawing ends, shows every node, and every drawn branch has a link behind it."""
    lines = drawn(tuple("abcdef"), [Link(upper, lower, number) for number, (upper, lower) in enumerate(links)])
    assert {line.node for line in lines} == set("abcdef")
    shown = {number for line in lines for number in line.numbers}
    assert shown == {number for number, (upper, lower) in enumerate(links) if upper != lower}
    assert all(line.numbers for line in lines if line.branches)
