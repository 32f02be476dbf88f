"""What a person enters where an article states nothing, and taking it back. No id ever changes."""

from typing import Literal

from bot.errors import QuestionError
from bot.formats.article import Given, stated_with
from bot.ingest.reading import read
from bot.ingest.register import register
from bot.ledger.entered import Entries
from bot.models import Reading, Stated
from bot.settings import Settings
from bot.store import Store

Fillable = Literal["outlet", "title", "published", "url", "author"]
FIELDS: tuple[Fillable, ...] = ("outlet", "title", "published", "url", "author")


def fill(store: Store, settings: Settings, article: str, values: dict[Fillable, str], *, by: str, at: str) -> Reading:
    """Enter values into the article with this id; they are marked with the person's name.

    An outlet is normalised, a date and a link must be readable as such; a `QuestionError` says what is not.
    """
    reading = one(store, article)
    checked = stated_with(Given.model_validate(values), register(settings))
    entered: dict[str, Stated] = {}
    for field, value in values.items():
        if field not in checked:
            raise QuestionError(f"{value!r} cannot be read as {_KINDS[field]}.")
        entered[field] = Stated(value=checked[field].value, origin="person", by=by)
    entries = Entries(store.ledger)
    for name in entered:
        entries.note(reading.article.id, name, getattr(reading.article, name), by=by, at=at)
    return _put(store, settings, reading, dict(entered))


def undo(store: Store, settings: Settings, article: str, fields: tuple[Fillable, ...] = ()) -> Reading:
    """Take entered values back, all or those named; a `QuestionError` where none stands."""
    reading = one(store, article)
    entries = Entries(store.ledger)
    standing = entries.of(reading.article.id)
    chosen = [field for field in (fields or FIELDS) if field in standing]
    if not chosen:
        raise QuestionError("Nothing was entered there.")
    done = _put(store, settings, reading, {field: standing[field].before for field in chosen})
    for field in chosen:
        entries.forget(reading.article.id, field)
    return done


def one(store: Store, article: str) -> Reading:
    """Return the reading with this id; a `QuestionError` where there is none."""
    found = store.archive.get([article])
    if not found:
        raise QuestionError(f"There is no article {article} in this index. `gaps` lists ids.")
    return found[0]


def _put(store: Store, settings: Settings, reading: Reading, change: dict[str, Stated | None]) -> Reading:
    changed = reading.article.model_copy(update=change)
    # the headline's place decides what is body, so the article is read again where it moved
    done = read(changed, register(settings)) if "title" in change else reading.model_copy(update={"article": changed})
    store.archive.put([done], keep_entered=False)
    store.archive.flush()
    return done


_KINDS: dict[Fillable, str] = {
    "outlet": "an outlet's name",
    "title": "a headline",
    "published": "a date (write 2024-03-12)",
    "url": "a web address that begins with https://",
    "author": "a name",
}
