"""Which article a file holds, so that a file that was edited replaces its old version and a copy adds nothing."""

from collections.abc import Sequence

from bot.errors import ConflictError
from bot.store.interface import Archive, Ledger

_TRIES = 5
_TEAM = "-"  # an index belongs to no team


class Files:
    """Rows of three kinds: file to article, text to article, article to the file that was read last."""

    def __init__(self, ledger: Ledger, archive: Archive) -> None:
        """Keep the rows in this ledger; the archive tells which text an article has now."""
        self._ledger, self._archive = ledger, archive

    def place(self, file: str, natural: str, version: str, *, addressed: bool, fresh: str) -> tuple[str, str | None]:
        """Return the article's id, and the id of another article that this file held before and holds no longer.

        `natural` is the id by the article's own address, feed or text; `addressed` says that it is not the text's.
        `fresh` is an id for the case that the natural one belongs to a text that has changed since.
        """
        before = self._get("file", file)
        chosen = natural if addressed else self._chosen(file, before, natural, version, fresh)
        self._put("file", file, chosen)
        self._put("holder", chosen, file)
        if not addressed:
            self._put("text", version, chosen)
        return chosen, before if before not in {None, chosen} else None

    def abandoned(self, article: str) -> bool:
        """Tell whether no file that was read holds this article any more."""
        holder = self._get("holder", article)
        return holder is not None and self._get("file", holder) != article

    def _chosen(self, file: str, before: str | None, natural: str, version: str, fresh: str) -> str:
        copy = self._get("text", version)
        if copy is not None and self._version(copy) == version:
            return copy
        if before is not None and self._get("holder", before) == file:
            return before
        return natural if self._version(natural) in {None, version} else fresh

    def _version(self, article: str) -> str | None:
        found = self._archive.articles([article])
        return found[0].version if found else None

    def _get(self, *key: str) -> str | None:
        row = self._ledger.get((_TEAM, "files", *key))
        return str(row.value["is"]) if row is not None else None

    def _put(self, *key_and_value: str) -> None:
        *key, value = key_and_value
        self._write((_TEAM, "files", *key), value)

    def _write(self, key: Sequence[str], value: str) -> None:
        for _ in range(_TRIES):
            row = self._ledger.get(key)
            if row is not None and row.value == {"is": value}:
                return
            try:
                self._ledger.put(key, {"is": value}, version=row.version if row else 0)
            except ConflictError:  # another run reads the same files; its answer is the same
                continue
            return
