"""Tests of shingles and bands."""

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from bot.text.shingles import bands, shingles

some_words = st.lists(st.sampled_from("the boat sails north again in may with nine men aboard".split()), max_size=200)


@given(some_words)
def test_bands_are_few_and_fit_a_column(words: list[str]) -> None:
    """Ten numbers of 32 bits at most, one at least where there is a word, in order and each once."""
    found = bands(" ".join(words))
    assert list(found) == sorted(set(found))
    assert bool(words) <= len(found) <= 10
    assert all(-(1 << 31) <= band < 1 << 31 for band in found)


@given(some_words, some_words)
def test_what_is_cut_off_leaves_runs_of_the_whole(words: list[str], more: list[str]) -> None:
    """The runs of a part are runs of the whole."""
    assert len(words) < 5 or shingles(words) <= shingles(words + more)


def test_bands_are_the_same_in_every_process() -> None:
    """A table of bands outlives the process that wrote it, whatever hash seed the next one has."""
    program = "from bot.text.shingles import bands; print(bands('one two three four five six é'))"
    run = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, env={"PYTHONHASHSEED": seed})
        for seed in "12"
    ]
    assert run[0].stdout == run[1].stdout
