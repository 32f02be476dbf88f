"""Which articles meet in a band of shingles, and may so be copies of one another."""

from collections.abc import Collection, Iterable, Mapping, Sequence


def pairs(
    given: Sequence[str], others: Iterable[str], bands: Mapping[str, Collection[int]]
) -> tuple[tuple[str, str], ...]:
    """Return each given article with each later given one, and with each of the others, that has one of its bands."""
    number = {article: at for at, article in enumerate(dict.fromkeys(given))}
    met: dict[int, list[str]] = {}
    found: list[tuple[str, str]] = []
    for article in (*number, *others):
        near = {first for band in bands.get(article, ()) for first in met.get(band, ())}
        found += ((first, article) for first in sorted(near, key=number.__getitem__))
        if article in number:
            for band in bands.get(article, ()):
                met.setdefault(band, []).append(article)
    return tuple(found)
