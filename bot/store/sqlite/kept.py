"""Readings used lately, kept as built: asking again, turning a page or asking about the same news builds none anew."""

import json
import threading
from collections import OrderedDict
from collections.abc import Sequence

from sqlite_utils import Database

from bot.models import Article, Reading
from bot.store.sqlite.rows import load, load_articles

MOST = 1_000_000  # characters of text whose readings are kept; a reading takes about ten times the space of its text
LONGEST = 50_000  # characters; longer articles are built each time


class Kept:
    """The readings used last, by place and fingerprint, so that what was changed meanwhile is never given.

    May be called from any thread.
    """

    def __init__(self, most: int = MOST) -> None:
        """Keep readings of at most this many characters of text."""
        self._most = most
        self._size = 0
        self._readings: OrderedDict[tuple[int, str], Reading] = OrderedDict()
        self._lock = threading.Lock()

    def load(self, db: Database, wanted: Sequence[int]) -> tuple[Reading, ...]:
        """Return the readings at these places, in this order, as they are now."""
        marks = self._marks(db, wanted)
        found = self._known(marks)
        missing = [at for at in wanted if at in marks and at not in found]
        for at, reading in zip(missing, load(db, missing), strict=True):
            found[at] = reading
            self._keep((at, marks[at]), reading)
        return tuple(found[at] for at in wanted if at in found)

    def articles(self, db: Database, wanted: Sequence[int]) -> tuple[Article, ...]:
        """Return the articles at these places, in this order, as they are now; none is kept that was not."""
        marks = self._marks(db, wanted)
        found = {at: reading.article for at, reading in self._known(marks).items()}
        missing = [at for at in wanted if at in marks and at not in found]
        found |= zip(missing, load_articles(db, missing), strict=True)
        return tuple(found[at] for at in wanted if at in found)

    def _marks(self, db: Database, wanted: Sequence[int]) -> dict[int, str]:
        """Return the fingerprints of what is stored at these places now."""
        rows = db.execute(
            "SELECT place, fingerprint FROM articles WHERE place IN (SELECT value FROM json_each(?))",
            (json.dumps(list(wanted)),),
        )
        return dict(rows.fetchall())

    def _known(self, marks: dict[int, str]) -> dict[int, Reading]:
        found = {}
        with self._lock:
            for key in marks.items():
                if key in self._readings:
                    self._readings.move_to_end(key)
                    found[key[0]] = self._readings[key]
        return found

    def _keep(self, key: tuple[int, str], reading: Reading) -> None:
        if len(reading.article.text) > LONGEST:
            return
        with self._lock:
            if key in self._readings:
                return
            self._readings[key] = reading
            self._size += len(reading.article.text)
            while self._size > self._most:
                _, oldest = self._readings.popitem(last=False)
                self._size -= len(oldest.article.text)
