"""Who speaks in an index: persons with their spellings, roles as printed, and how often each is quoted or reported."""

from collections import Counter
from collections.abc import Iterator

from bot.answers.identities import People
from bot.models import Model, Reading
from bot.speakers import Known
from bot.store.interface import Archive, Query

_PAGE = 200


class PersonCount(Model):
    """One person: `person` is the name answers use, `spellings` are as printed, most used first."""

    person: str
    spellings: tuple[str, ...]
    roles: tuple[str, ...]
    quoted: int
    reported: int
    articles: int


def persons(archive: Archive, known: Known, keys: tuple[str, ...] = ()) -> tuple[PersonCount, ...]:
    """Return the persons of an archive (or those with these spelling keys), most utterances first."""
    readings = tuple(_readings(archive, keys))
    people = People(readings, known)
    spellings: dict[str, Counter[str]] = {}
    roles: dict[str, Counter[str]] = {}
    said: dict[str, Counter[bool]] = {}
    articles: dict[str, set[str]] = {}
    for reading in readings:
        for quotation in reading.quotations:
            speaker = quotation.speaker
            person = people.person(speaker.name) if speaker.kind == "person" and speaker.name else None
            if person is None or (keys and speaker.key not in keys):
                continue
            spellings.setdefault(person.name, Counter())[speaker.name or ""] += 1
            roles.setdefault(person.name, Counter()).update([speaker.role] if speaker.role else [])
            said.setdefault(person.name, Counter())[quotation.marks != "none"] += 1
            articles.setdefault(person.name, set()).add(reading.article.id)
    found = (
        PersonCount(
            person=name,
            spellings=_most_used(spellings[name]),
            roles=_most_used(roles[name]),
            quoted=said[name][True],
            reported=said[name][False],
            articles=len(articles[name]),
        )
        for name in said
    )
    return tuple(sorted(found, key=lambda each: (-each.quoted - each.reported, each.person)))


def _most_used(counted: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(counted, key=lambda name: (-counted[name], name)))


def _readings(archive: Archive, keys: tuple[str, ...]) -> Iterator[Reading]:
    cursor: str | None = None
    while True:
        page = archive.search(Query(speakers=keys), limit=_PAGE, cursor=cursor)
        yield from page.readings
        cursor = page.cursor
        if cursor is None:
            return
