"""Bad input costs attribution time linear in its length: `python -m tests.benchmarks.attribution`.

Each kind of bad input is read at one size and at twice that size; the ratio of the two times is about two where the
work is linear. `--megabytes` sets the larger size.
"""

import argparse
import time
from collections.abc import Callable

from bot.models import Article, Provenance
from bot.quotes import attribute

_NEWS = (
    "Ann Poe told reporters on Monday that “the bridge is late”. She said it would open in May, according to a letter. "
)
INPUTS: dict[str, Callable[[int], str]] = {
    "one line of news": lambda size: _NEWS * (size // len(_NEWS)),
    "paragraphs of news": lambda size: (_NEWS + "\n\n") * (size // (len(_NEWS) + 2)),
    "no space at all": lambda size: "x" * size,
    "opening marks only": lambda size: "“" * size,
    "opening marks and words": lambda size: "“We are late, " * (size // 14),
    "straight marks only": lambda size: '"' * size,
    "closing marks only": lambda size: "late” " * (size // 6),
    "apostrophes": lambda size: "'tis the boys' " * (size // 15),
    "full stops": lambda size: ". " * (size // 2),
    "commas": lambda size: "Poe, " * (size // 5),
    "names only": lambda size: "Ann Poe " * (size // 8),
    "many people": lambda size: " ".join(f"Mr. A{n} Poe{n} said no." for n in range(size // 22)),
    "said he said": lambda size: "Ann said he said " * (size // 17),
    "brackets": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "control characters": lambda size: "\x00\x07\x1b said " * (size // 9),
    "right to left": lambda size: "\u202eقال الوزير «لا»، " * (size // 18),
    "blank lines": lambda size: "a\n\n" * (size // 3),
}


def seconds(text: str) -> float:
    """Return the time attribution takes for a text."""
    origin = Provenance(source="benchmark", format="text", digest="")
    article = Article(id="benchmark", version="", text=text, provenance=origin)
    began = time.perf_counter()
    attribute(article)
    return time.perf_counter() - began


def main() -> None:
    """Print seconds at half and full size, and their ratio, for every kind of input."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=1.0)
    size = int(parser.parse_args().megabytes * 1_000_000)
    print(f"{'input':<26}{'half':>8}{'full':>8}  ratio")  # noqa: T201 - a command prints
    for name, make in INPUTS.items():
        half, full = seconds(make(size // 2)), seconds(make(size))
        print(f"{name:<26}{half:8.2f}{full:8.2f}  {full / max(half, 1e-3):5.1f}")  # noqa: T201 - a command prints


if __name__ == "__main__":
    main()
