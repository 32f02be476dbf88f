"""Tests of spelling keys."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.speakers import key, name_words, word_keys


@pytest.mark.parametrize(
    "spellings",
    [
        ("Alexey Zhuravlev", "Alexei Zhuravlyov", "Aleksej Žuravlëv", "Алексей Журавлёв"),
        ("Volodymyr Zelenskyy", "Vladimir Zelensky", "Володимир Зеленський"),
        ("Abdel Fattah el-Sisi", "Abdul Fatah Al Sisi"),
        ("Nikita Khrushchev", "Nikita Hruščov", "Nikita Khruschev"),
        ("Muhammad Abbas", "Mohamed Abbas"),
    ],
)
def test_one_key(spellings: tuple[str, ...]) -> None:
    """All spellings of one name have one key."""
    assert len({key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("Lavrov", "Lavrova"), ("Rybakov", "Ryabkov"), ("Zakharov", "Zakharova")])
def test_two_keys(one: str, other: str) -> None:
    """Names that are alike and not one have two keys."""
    assert key(one) != key(other)


def test_words_that_name_somebody() -> None:
    """Titles, particles and Jr are left out."""
    assert name_words("Sen. Maria de la Cruz, Jr.") == ("Maria", "Cruz")
    assert name_words("President") == ("President",)


@given(st.text(max_size=60))
def test_any_text_has_a_key(name: str) -> None:
    """No text raises, and a key is stable under its own words."""
    assert key(name) == key(name)
    assert all(isinstance(word, str) for word in word_keys(name))


def test_a_name_finds_its_spellings_among_a_million() -> None:
    """A table by key gives the spellings of one name among a million in under a millisecond."""
    index = {f"name{number} surname{number}": f"Name {number}" for number in range(1_000_000)}
    index[key("Alexey Zhuravlev")] = "Alexey Zhuravlev"
    started = time.perf_counter()
    assert index[key("Aleksei Zhuravlyov")] == "Alexey Zhuravlev"
    assert time.perf_counter() - started < 0.001
