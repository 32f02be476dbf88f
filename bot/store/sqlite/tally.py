"""What one reading adds to the small tables of counts beside its words."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.models import Reading
from bot.store.searchable import name_words


class Tally(NamedTuple):
    """The outlet, the engine with its version, and speakers by the words of their names and by their roles."""

    outlet: str | None
    engine: tuple[str, str]
    spoken: tuple[tuple[str, str, str], ...]
    roles: tuple[tuple[str, str, str], ...]


def tally(reading: Reading) -> Tally:
    """Count a reading."""
    outlet = reading.article.outlet
    engine = (reading.engine, reading.engine_version)
    return Tally(outlet.value if outlet else None, engine, tuple(_spoken(reading)), tuple(_roles(reading)))


def _spoken(reading: Reading) -> Iterator[tuple[str, str, str]]:
    for quotation in reading.quotations:
        name, key = quotation.speaker.name, quotation.speaker.key
        if name is not None and key is not None:
            for word in name_words(name, key):
                yield word, name, key


def _roles(reading: Reading) -> Iterator[tuple[str, str, str]]:
    for quotation in reading.quotations:
        speaker = quotation.speaker
        if speaker.name is not None and speaker.key is not None and speaker.role is not None:
            yield speaker.name, speaker.key, speaker.role
