"""Joining the segments of the search indexes.

One segment answers two words and phrases up to twice as fast as the twenty that a long ingest leaves. But joining
writes the whole index anew, so it waits until half of the index has changed: then every article is written about twice
more, however large the index becomes. What comes in between SQLite joins by itself, small segments with small ones.
"""

from sqlite_utils import Database

from bot.store.sqlite.counts import number

_MERGED = 500  # pages of one step, 2 MB
_IDLE = 2  # changes counted when neither merge had anything to do: the two commands themselves


def changed(db: Database, articles: int) -> None:
    """Take note that so many articles were put, changed or taken out."""
    db.execute(
        "INSERT INTO numbers (name, value) VALUES ('unjoined', ?)"
        " ON CONFLICT (name) DO UPDATE SET value = value + excluded.value",
        (articles,),
    )


def is_due(db: Database) -> bool:
    """Tell whether half of the index has changed since its segments were joined."""
    unjoined = number(db, "unjoined")
    return unjoined > 0 and 2 * unjoined >= number(db, "articles")


def merge(db: Database) -> bool:
    """Join segments, some pages' worth of work; return whether there is more to join."""
    before = db.conn.total_changes
    for table in ("articles", "quotations"):
        db.execute(f"INSERT INTO {table}_fts({table}_fts, rank) VALUES ('merge', ?)", (-_MERGED,))
    if db.conn.total_changes - before > _IDLE:
        return True
    db.execute("DELETE FROM numbers WHERE name = 'unjoined'")
    return False
