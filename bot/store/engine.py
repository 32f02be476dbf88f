"""What is underneath a store in a file: which SQLite, and whether it is one to trust."""

from bot.models import Model

_WAL_RESET_BUG = ((3, 7, 0), (3, 51, 2))  # first and last release with it; it can lose pages of a busy file
_MENDED: dict[tuple[int, ...], int] = {
    (3, 44): 6,
    (3, 50): 7,
}  # older lines that got the correction, from this release on


class Engine(Model):
    """The SQLite in use: `module` is where it comes from."""

    version: str
    module: str
    full_text: bool

    @property
    def has_wal_reset_bug(self) -> bool:
        """Tell whether this release can damage a file that several processes write (sqlite.org/wal.html)."""
        release = tuple(int(part) for part in self.version.split("."))
        since = _MENDED.get(release[:2])
        return _WAL_RESET_BUG[0] <= release <= _WAL_RESET_BUG[1] and (since is None or release[2] < since)


def sqlite_engine() -> Engine:
    """Return the SQLite that stores in a file use."""
    from bot.store.sqlite.driver import sqlite3  # noqa: PLC0415 - whoever only needs the nouns does not pay for SQLite

    connection = sqlite3.connect(":memory:")
    options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    connection.close()
    return Engine(
        version=sqlite3.sqlite_version,
        module="pysqlite3" if sqlite3.__name__ == "pysqlite3" else "the standard library",
        full_text="ENABLE_FTS5" in options,
    )
