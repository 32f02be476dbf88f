"""What a question may see: an archive that answers from the state of the index its first page saw."""

from typing import Any, cast

from bot.store.interface import Archive, Page, Query


class _Pinned:
    """An archive whose every search keeps one state of the index; everything else goes to the archive itself."""

    def __init__(self, archive: Archive, as_of: int | None) -> None:
        self._archive = archive
        self.as_of = as_of

    def __getattr__(self, name: str) -> Any:
        return getattr(self._archive, name)

    def search(self, query: Query, *, limit: int = 50, cursor: str | None = None) -> Page:
        if self.as_of is not None:
            query = query._replace(as_of=self.as_of)
        page = self._archive.search(query, limit=limit, cursor=cursor)
        if self.as_of is None:
            self.as_of = page.as_of
        return page


def pinned(archive: Archive, as_of: int | None) -> Archive:
    """Return the archive as it was at `as_of`; None pins it to the state of its first search."""
    return cast("Archive", _Pinned(archive, as_of))


def state_of(archive: Archive) -> int | None:
    """Return the state a pinned archive keeps, None where it has not searched."""
    return archive.as_of if isinstance(archive, _Pinned) else None
