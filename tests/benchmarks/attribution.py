"""Bad input costs attribution time linear in its length: `python -m tests.benchmarks.attribution`.

Each kind of input is read at doubling sizes up to `--megabytes` (a megabyte is a million characters here). Printed are
seconds of processor time at each size, and what a character costs at the largest size against the smallest: about 1
where the work is linear, 8 where it is quadratic over three doublings. `--only WORD` takes the inputs with it in their
name.
"""

import argparse
import gc
import time
from collections.abc import Callable

from bot.models import Article, Provenance
from bot.quotes import attribute

_NEWS = (
    "Ann Poe told reporters on Monday that “the bridge is late”. She said it would open in May, according to a letter. "
)
_GERMAN = "„Die Brücke kommt zu spät“, sagte Ministerin Ute Pohl am Montag. Sie wolle im Mai darüber sprechen. "
# stories told again and again, each of one person: what is known of somebody grows with every telling
STORIES = {
    "one name, one office": "Ann Poe left. The President said it was late.\n\n",
    "one role": "Bus driver Ann Poe left. The bus driver said it was late. The Prime Minister said it was odd.\n\n",
    "one predecessor": (
        "Mayor Ann Lee left. Her predecessor, Bob Roe, said it was late. The former mayor said it rained.\n\n"
    ),
    "one husband": "Her husband, Mark Poe, left. His wife said it was late.\n\n",
}


def _again(story: str) -> Callable[[int], str]:
    return lambda size: story * (size // len(story))


INPUTS: dict[str, Callable[[int], str]] = {
    "one line of news": lambda size: _NEWS * (size // len(_NEWS)),
    "paragraphs of news": lambda size: (_NEWS + "\n\n") * (size // (len(_NEWS) + 2)),
    "40,000 quotations in 2 MB": lambda size: "".join(
        f'"It is late, {n:06}," said Ann Poe, 44. ' for n in range(size // 50)
    ),
    "10,000 opening marks, news": lambda size: "“" * 10_000 + _NEWS * ((size - 10_000) // len(_NEWS)),
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
    "another language": lambda size: _GERMAN * (size // len(_GERMAN)),
    "blank lines": lambda size: "a\n\n" * (size // 3),
}
INPUTS |= {f"{name}, told again": _again(story) for name, story in STORIES.items()}


def seconds(text: str) -> float:
    """Return the processor time attribution takes for a text."""
    origin = Provenance(source="benchmark", format="text", digest="")
    article = Article(id="benchmark", version="", text=text, provenance=origin)
    gc.collect()
    began = time.process_time()
    attribute(article)
    return time.process_time() - began


def growth(spent: list[float], sizes: list[int]) -> float:
    """Return what a character costs at the largest size against the smallest."""
    return (max(spent[-1], 1e-3) / sizes[-1]) / (max(spent[0], 1e-3) / sizes[0])


def main() -> None:
    """Print a line of seconds for every kind of input, and how the cost of a character grows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=float, default=5.0)
    parser.add_argument("--doublings", type=int, default=3)
    parser.add_argument("--only", default="")
    asked = parser.parse_args()
    sizes = [int(asked.megabytes * 1_000_000) >> n for n in reversed(range(asked.doublings + 1))]
    print(f"{'input':<28}" + "".join(f"{size / 1e6:>8.2f}M" for size in sizes) + "  a character's cost, last to first")  # noqa: T201 - a command prints
    for name, make in INPUTS.items():
        if asked.only in name:
            spent = [seconds(make(size)) for size in sizes]
            print(f"{name:<28}" + "".join(f"{s:>9.2f}" for s in spent) + f"{growth(spent, sizes):>8.2f}", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
