"""What a run of ingest did, for people and programs."""

from typing import Literal

from pydantic import Field

from bot.models import Article, Model, Origin

Outcome = Literal["new", "known", "changed"]
LISTED = 1000  # articles that a report lists one by one; it counts all of them


class Refused(Model):
    """A document that was not read, and why."""

    source: str
    reason: str


class Understood(Model):
    """One article as it was understood; None is "not stated"."""

    id: str
    source: str
    did: Outcome
    outlet: str | None
    outlet_from: Origin | None
    published: str | None
    published_from: Origin | None
    title: str | None
    url: str | None
    quotations: int
    language: str | None = None
    also_stated: dict[str, tuple[str, ...]] = Field(default_factory=dict)  # what its text states besides, by field

    @classmethod
    def of(
        cls, article: Article, did: Outcome, quotations: int, also_stated: dict[str, tuple[str, ...]]
    ) -> "Understood":
        """Return what was understood of an article."""
        outlet, published = article.outlet, article.published
        return cls(
            id=article.id,
            source=article.provenance.source,
            did=did,
            outlet=outlet and outlet.value,
            outlet_from=outlet and outlet.origin,
            published=published and published.value,
            published_from=published and published.origin,
            title=article.title and article.title.value,
            url=article.url and article.url.value,
            quotations=quotations,
            language=article.language,
            also_stated=also_stated,
        )


class IngestReport(Model):
    """Counts of articles; `articles` lists the first thousand. `stopped` is true when the run was interrupted.

    `went_on` has the files of many articles that an interrupted run had begun, with the line or row behind which this
    one went on.
    """

    new: int = 0
    known: int = 0
    changed: int = 0
    removed: int = 0  # old versions whose file now holds another article
    quotations: int = 0
    seconds: float = 0.0
    bytes_read: int = 0
    bytes_there: int = 0  # 0 where nobody asked
    stopped: bool = False
    went_on: dict[str, int] = Field(default_factory=dict)
    articles: tuple[Understood, ...] = ()
    refused: tuple[Refused, ...] = ()

    @property
    def seconds_left(self) -> float | None:
        """How long the rest will take at the rate so far, None where that cannot be told."""
        if not self.bytes_read or self.bytes_there <= self.bytes_read:
            return None
        return self.seconds * (self.bytes_there - self.bytes_read) / self.bytes_read

    @property
    def read(self) -> int:
        """How many articles were read."""
        return self.new + self.known + self.changed
